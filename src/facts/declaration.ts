import type { Change } from './change.ts';
import { BUMPS, type Bump, type Declaration } from './facts.ts';

/** What a pull request says about itself, by label or by a trailer of its text; the title says nothing that counts. */
export function readDeclaration({ labels, body, policy }: Pick<Change, 'labels' | 'body' | 'policy'>): Declaration {
  const { labels: names, trailers } = policy.declarations;
  const stated = trailerValues(body, trailers.bump);
  const bumps = BUMPS.filter((bump) => stated.includes(bump) || (bump !== 'none' && labels.includes(names[bump])));
  return {
    emergency: labels.includes(names.emergency) || stated.includes('emergency'),
    bump: bumps.reduce<Bump>((most, bump) => (BUMPS.indexOf(bump) > BUMPS.indexOf(most) ? bump : most), 'none'),
  };
}

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
