import type { Statement } from '../facts/facts.ts';
import type { InterfaceFacts } from '../facts/features/facts.ts';
import { requiredBy } from '../facts/features/need.ts';
import type { Report } from '../judge/report.ts';
import type { Bump } from '../numbering/bump.ts';
import { markdownCode, visible } from './inert.ts';
import { BUMP_NAMES, INTERFACE_WORDS } from './interface-words.ts';
import { type Language, markdown, type Piece, plain, speak } from './speak.ts';
import { WORDS } from './words.ts';

/** What the report says of sets of features; nothing of those that the change leaves alone. */

interface Row {
  readonly face: InterfaceFacts;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly removed: number;
  readonly changed: number;
  readonly added: number;
  readonly bump: Bump;
}

function rowsOf({ facts }: Pick<Report, 'facts'>): readonly Row[] {
  return facts.interfaces.map((face) => {
    const count = (effect: string): number => face.changes.filter((change) => change.effect === effect).length;
    const { number } = face;
    return {
      face,
      before: number.kind === 'none' ? undefined : textOf(number.before),
      after: number.kind === 'none' ? undefined : textOf(number.after),
      removed: count('removed'),
      changed: count('changed'),
      added: count('added'),
      bump: requiredBy(face),
    };
  });
}

const textOf = (statement: Statement): string | undefined =>
  statement.kind === 'number' || statement.kind === 'misfit' ? statement.stated.text : undefined;

const isMoved = ({ face, before, after }: Row): boolean => face.changes.length > 0 || before !== after;

/** What the features ask for, for the headline. */
export function requiredWords({ requiredBump }: Report, language: Language): readonly Piece[] {
  if (requiredBump === 'none') return [];
  return [{ kind: 'words', text: ', ' }, ...speak(INTERFACE_WORDS.asks, { bump: BUMP_NAMES[requiredBump] }, language)];
}

function countWords({ removed, changed, added, face }: Row, language: Language): readonly Piece[] {
  const { release } = face;
  return [
    ...speak(INTERFACE_WORDS.counts, { removed, changed, added }, language),
    ...(release.kind === 'release'
      ? [{ kind: 'words', text: ', ' } as const, ...speak(INTERFACE_WORDS.released, { tag: release.tag }, language)]
      : []),
  ];
}

/** One line for each interface that moves. */
export function interfaceLines(report: Pick<Report, 'facts'>, language: Language): readonly string[] {
  return rowsOf(report)
    .filter(isMoved)
    .map((row) => {
      const { face, before, after, bump } = row;
      const shown = (text: string | undefined): string => visible(text ?? WORDS.none[language]);
      const numbers = before === after ? shown(before) : `${shown(before)} → ${shown(after)}`;
      const rest = `${plain(countWords(row, language))}; ${BUMP_NAMES[bump][language]}`;
      return `  ${visible(face.rule.name)}  ${numbers}  ${rest}`;
    });
}

/** The interfaces that move, as a table. */
export function interfaceTable(report: Pick<Report, 'facts'>, language: Language): string {
  const rows = rowsOf(report).filter(isMoved);
  if (rows.length === 0) return '';
  const cell = (text: string | undefined): string => (text === undefined ? WORDS.none[language] : markdownCode(text));
  const heads = (['interface', 'was', 'proposed', 'change', 'bump'] as const).map(
    (key) => INTERFACE_WORDS[key][language],
  );
  const lines = rows.map((row) => {
    const { face, before, after, bump } = row;
    const proposed = before === after ? WORDS.unchanged[language] : cell(after);
    const counts = markdown(countWords(row, language));
    return `| ${markdownCode(face.rule.name)} | ${cell(before)} | ${proposed} | ${counts} | ${BUMP_NAMES[bump][language]} |`;
  });
  return [`| ${heads.join(' | ')} |`, '|---|---|---|---|---|', ...lines].join('\n');
}

/** An interface as programs read it. */
export interface InterfaceJson {
  readonly name: string;
  readonly previous: string | null;
  readonly proposed: string | null;
  readonly lastRelease: string | null;
  readonly removed: number;
  readonly changed: number;
  readonly added: number;
  readonly requiredBump: Bump;
}

export function interfacesJson(report: Pick<Report, 'facts'>): readonly InterfaceJson[] {
  return rowsOf(report).map(({ face, before, after, removed, changed, added, bump }) => ({
    name: face.rule.name,
    previous: before ?? null,
    proposed: after ?? null,
    lastRelease: face.release.kind === 'release' ? face.release.tag : null,
    removed,
    changed,
    added,
    requiredBump: bump,
  }));
}
