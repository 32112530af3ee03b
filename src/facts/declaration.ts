import { BUMPS, type Bump, greatestBump } from '../numbering/bump.ts';
import type { Change } from './change.ts';
import type { Declaration, StatedBump } from './facts.ts';

/** What a pull request says about itself: by label, by a trailer of its text, or by its title, where that is to count. */
export function readDeclaration({
  labels,
  body,
  titled,
  policy,
}: Pick<Change, 'labels' | 'body' | 'titled' | 'policy'>): Declaration {
  const { labels: names, trailers } = policy.declarations;
  const values = trailerValues(body, trailers.bump);
  const title = titled?.bump?.toLowerCase();
  const stated: readonly StatedBump[] = [
    ...(['patch', 'minor', 'major'] as const).flatMap((bump): readonly StatedBump[] =>
      labels.includes(names[bump]) ? [{ by: 'label', text: names[bump], bump }] : [],
    ),
    ...values
      .filter((value) => value !== 'emergency')
      .map((value): StatedBump => ({ by: 'trailer', text: `${trailers.bump}: ${value}`, bump: bumpOf(value) })),
    ...(title === undefined || title === 'emergency'
      ? []
      : [{ by: 'title', text: `title: ${title}`, bump: bumpOf(title) } as const]),
  ];
  return {
    emergency: labels.includes(names.emergency) || values.includes('emergency') || title === 'emergency',
    bump: greatestBump(stated.flatMap(({ bump }) => (bump === 'unknown' ? [] : [bump]))),
    stated,
  };
}

const bumpOf = (value: string): Bump | 'unknown' => BUMPS.find((bump) => bump === value) ?? 'unknown';

/** The values of a trailer, as git-interpret-trailers(1) reads them: `Key: value` lines of the last paragraph. */
function trailerValues(body: string, key: string): readonly string[] {
  const paragraph =
    body
      .trimEnd()
      .split(/\r?\n[ \t]*\r?\n/)
      .at(-1) ?? '';
  return paragraph.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 && line.slice(0, colon).trim().toLowerCase() === key.toLowerCase()
      ? [line.slice(colon + 1).trim()]
      : [];
  });
}
