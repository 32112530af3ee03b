import type { Agreement, Edition, Passage } from '../features/compat.ts';
import type { MigrationRule } from '../features/migration.ts';
import type { Phrase } from '../numbering/scheme.ts';
import { compatibility } from '../rules/compatibility.ts';
import type { Objection } from '../rules/rule.ts';
import { AGREEMENT_MARKS, COMPAT_WORDS } from './compat-words.ts';
import { markdownCode, visible } from './inert.ts';
import { type Language, markdown, type Piece, plain, speak } from './speak.ts';
import { SEVERITY_WORDS, WORDS } from './words.ts';

const RULE_WORDS = { minor: COMPAT_WORDS.minor, major: COMPAT_WORDS.major } as const;

/** Who can migrate to whom among the editions of an interface. */
export interface CompatReport {
  readonly name: string;
  readonly rule: MigrationRule;
  readonly editions: readonly Edition[];
  readonly matrix: readonly (readonly Passage[])[];
}

export function hasBrokenPromise({ matrix }: CompatReport): boolean {
  return matrix.flat().some(({ agreement }) => agreement === 'broken-promise');
}

/** Whether there are editions, and nothing can be said of any two. */
export function isUnknown({ matrix }: CompatReport): boolean {
  return matrix.length > 0 && matrix.flat().every(({ agreement }) => agreement === 'unknown');
}

/** What is said where there is no finding. */
function agreement(report: CompatReport): Phrase {
  if (isUnknown(report)) return COMPAT_WORDS.unknown;
  const some = report.matrix.flat().some((passage) => passage.agreement === 'unknown');
  return some ? COMPAT_WORDS.agreeWhereKnown : COMPAT_WORDS.agree;
}

interface Told {
  readonly severity: 'error' | 'notice';
  readonly pieces: readonly Piece[];
}

/** Where numbers and sets differ, promises that are broken first. */
function told({ matrix, name }: CompatReport, language: Language): readonly Told[] {
  const objections = matrix.flat().flatMap((passage) => compatibility.objectTo(passage, name));
  const speakOf = ({ message, data, severity }: Objection<'broken' | 'needless'>): Told => ({
    severity: severity === 'notice' ? 'notice' : 'error',
    pieces: speak(compatibility.messages[message], data, language),
  });
  const all = objections.map(speakOf);
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity === 'notice'),
  ];
}

const nameOf = ({ name, number }: Edition): string =>
  number === undefined || name === number.text ? name : `${name} (${number.text})`;

const mark = (agreement: Agreement, language: Language): string => AGREEMENT_MARKS[agreement][language];

/** The table for a terminal. */
export function compatText(report: CompatReport, language: Language): string {
  const { editions, matrix, name, rule } = report;
  const words = (phrase: { en: string; zh: string }): string => plain(speak(phrase, { name }, language));
  if (editions.length === 0) return `${words(COMPAT_WORDS.nothing)}\n`;
  const rows = [
    [COMPAT_WORDS.from[language], ...editions.map((edition) => visible(nameOf(edition)))],
    ...matrix.map((row, index) => [
      visible(nameOf(editions[index] as Edition)),
      ...row.map(({ agreement }) => mark(agreement, language)),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? '')))) ?? [];
  const findings = told(report, language);
  return `${[
    words(COMPAT_WORDS.title),
    ...rows.map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    RULE_WORDS[rule][language],
    COMPAT_WORDS.bySet[language],
    ...findings.map(
      ({ severity, pieces }) => `${SEVERITY_WORDS[severity][language]}${WORDS.colon[language]}${plain(pieces)}`,
    ),
    ...(findings.length === 0 ? [words(agreement(report))] : []),
  ].join('\n')}\n`;
}

/** Chinese signs take two columns of a terminal. */
const width = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

/** The table as Markdown. */
export function compatMarkdown(report: CompatReport, language: Language): string {
  const { editions, matrix, name, rule } = report;
  const words = (phrase: { en: string; zh: string }): string => markdown(speak(phrase, { name }, language));
  if (editions.length === 0) return `${words(COMPAT_WORDS.nothing)}\n`;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const findings = told(report, language);
  const bold = (agreement: Agreement): string =>
    agreement === 'broken-promise' ? `**${mark(agreement, language)}**` : mark(agreement, language);
  return `${[
    `### ${words(COMPAT_WORDS.title)}`,
    [
      line([COMPAT_WORDS.from[language], ...editions.map((edition) => markdownCode(nameOf(edition)))]),
      line(['---', ...editions.map(() => '---')]),
      ...matrix.map((row, index) =>
        line([markdownCode(nameOf(editions[index] as Edition)), ...row.map(({ agreement }) => bold(agreement))]),
      ),
    ].join('\n'),
    `${RULE_WORDS[rule][language]} ${COMPAT_WORDS.bySet[language]}`,
    findings.length === 0
      ? words(agreement(report))
      : findings
          .map(({ severity, pieces }) => `- **${SEVERITY_WORDS[severity][language]}** ${markdown(pieces)}`)
          .join('\n'),
  ].join('\n\n')}\n`;
}

/** The table as programs read it. */
export interface CompatJson {
  readonly interface: string;
  readonly compare: MigrationRule;
  readonly editions: readonly {
    readonly name: string;
    readonly number: string | null;
    readonly features: number | null;
  }[];
  readonly passages: readonly {
    readonly source: string;
    readonly target: string;
    readonly byNumber: boolean | null;
    readonly bySet: boolean | null;
    readonly missing: readonly string[];
    readonly agreement: Agreement;
  }[];
  readonly findings: readonly { readonly severity: string; readonly message: string }[];
}

export function compatJson(report: CompatReport, language: Language): CompatJson {
  const { name, rule, editions, matrix } = report;
  return {
    interface: name,
    compare: rule,
    editions: editions.map((edition) => ({
      name: edition.name,
      number: edition.number?.text ?? null,
      features: edition.features?.length ?? null,
    })),
    passages: matrix.flat().map(({ source, target, byNumber, bySet, missing, agreement }) => ({
      source: source.name,
      target: target.name,
      byNumber: byNumber ?? null,
      bySet: bySet ?? null,
      missing,
      agreement,
    })),
    findings: told(report, language).map(({ severity, pieces }) => ({ severity, message: plain(pieces) })),
  };
}
