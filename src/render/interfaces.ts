import type { Statement } from '../facts/facts.ts';
import { requiredBy } from '../facts/features/need.ts';
import type { Report } from '../judge/report.ts';
import { markdownCode, visible } from './inert.ts';
import { BUMP_NAMES, INTERFACE_WORDS } from './interface-words.ts';
import type { InterfaceJson } from './json.ts';
import { type Language, markdown, type Piece, plain, speak } from './speak.ts';
import { WORDS } from './words.ts';

/** What the report says of sets of features; nothing of those that the change leaves alone. */

/** Every interface that was judged, as programs read it. */
export function interfacesJson({ facts }: Pick<Report, 'facts'>): readonly InterfaceJson[] {
  return facts.interfaces.map((face) => {
    const count = (effect: string): number => face.changes.filter((change) => change.effect === effect).length;
    const { number, release } = face;
    return {
      name: face.rule.name,
      previous: number.kind === 'none' ? null : textOf(number.before),
      proposed: number.kind === 'none' ? null : textOf(number.after),
      lastRelease: release.kind === 'release' ? release.tag : null,
      removed: count('removed'),
      changed: count('changed'),
      added: count('added'),
      requiredBump: requiredBy(face),
    };
  });
}

const textOf = (statement: Statement): string | null =>
  statement.kind === 'number' || statement.kind === 'misfit' ? statement.stated.text : null;

const isMoved = ({ removed, changed, added, previous, proposed }: InterfaceJson): boolean =>
  removed + changed + added > 0 || previous !== proposed;

/** What the features ask for, for the headline. */
export function requiredWords({ requiredBump }: Report, language: Language): readonly Piece[] {
  if (requiredBump === 'none') return [];
  return [
    { kind: 'words', text: WORDS.comma[language] },
    ...speak(INTERFACE_WORDS.asks, { bump: BUMP_NAMES[requiredBump] }, language),
  ];
}

function countWords({ removed, changed, added, lastRelease }: InterfaceJson, language: Language): readonly Piece[] {
  return [
    ...speak(INTERFACE_WORDS.counts, { removed, changed, added }, language),
    ...(lastRelease === null
      ? []
      : [
          { kind: 'words', text: WORDS.comma[language] } as const,
          ...speak(INTERFACE_WORDS.released, { tag: lastRelease }, language),
        ]),
  ];
}

/** One line for each interface that moves. */
export function interfaceLines(interfaces: readonly InterfaceJson[], language: Language): readonly string[] {
  return interfaces.filter(isMoved).map((face) => {
    const { name, previous, proposed, requiredBump } = face;
    const shown = (text: string | null): string => visible(text ?? WORDS.none[language]);
    const numbers = previous === proposed ? shown(previous) : `${shown(previous)} → ${shown(proposed)}`;
    return `  ${visible(name)}  ${numbers}  ${plain(countWords(face, language))}${language === 'en' ? '; ' : '；'}${BUMP_NAMES[requiredBump][language]}`;
  });
}

/** The interfaces that move, as a table. */
export function interfaceTable(interfaces: readonly InterfaceJson[], language: Language): string {
  const moved = interfaces.filter(isMoved);
  if (moved.length === 0) return '';
  const cell = (text: string | null): string => (text === null ? WORDS.none[language] : markdownCode(text));
  const heads = (['interface', 'was', 'proposed', 'change', 'bump'] as const).map(
    (key) => INTERFACE_WORDS[key][language],
  );
  const lines = moved.map((face) => {
    const { name, previous, proposed, requiredBump } = face;
    const now = previous === proposed ? WORDS.unchanged[language] : cell(proposed);
    const counts = markdown(countWords(face, language));
    return `| ${markdownCode(name)} | ${cell(previous)} | ${now} | ${counts} | ${BUMP_NAMES[requiredBump][language]} |`;
  });
  return [`| ${heads.join(' | ')} |`, '|---|---|---|---|---|', ...lines].join('\n');
}
