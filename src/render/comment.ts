import { RULES } from '../rules/rules.ts';
import { BUMP_WORDS, COMMENT_WORDS } from './comment-words.ts';
import type { FindingJson } from './findings.ts';
import { markdownCode, markdownSentence } from './inert.ts';
import { interfaceTable } from './interfaces.ts';
import type { EditJson, ReportJson } from './json.ts';
import { releaseGraph } from './release-graph.ts';
import type { Language } from './speak.ts';
import { markdown, speak } from './speak.ts';
import { SEVERITY_WORDS, VERDICT_MARKS, VERDICT_WORDS, WORDS } from './words.ts';

/** GitHub takes 65,536 characters; these shares, in bytes, leave room for its counting them in another way. */
const SHARE = {
  rows: 9_000,
  findings: 22_000,
  rules: 8_000,
  doubts: 4_000,
  waived: 4_000,
  numbers: 3_000,
  line: 5_000,
} as const;

export interface CommentPlace {
  /** The address of the repository's page, by which files are linked. */
  readonly repository: string;
  /** Where the report was made: in this run, or in one that the author of the pull request may have changed. */
  readonly origin: 'own' | 'reported';
}

/**
 * The comment on a pull request: the answer in its first line, what moves, the findings, the lines of releases, and the rest
 * folded. It is made of the published form of a report alone, so that a saved one gives the same comment; every text of that
 * form may come from anyone, and nothing but text and links to this repository comes of it.
 */
export function commentMarkdown(report: ReportJson, place: CommentPlace, language: Language): string {
  const take = numberToTake(report);
  const sections = [
    `### ${firstLine(report, take, language)}`,
    carrierTable(report, language),
    interfaceTable(report.interfaces, language),
    fitting(
      report.findings,
      (finding, index) => findingItem(finding, editsOf(report, index), report, place, language),
      SHARE.findings,
      language,
    ).join('\n'),
    releaseGraph(report, take, language),
    details(report, language),
    lastLine(report, place, language),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** The first number that a finding offers, one about the main file before all others. */
function numberToTake({ findings, home, verdict }: ReportJson): string | undefined {
  if (verdict === 'pass') return undefined;
  const offering = findings.filter(({ expected }) => expected.length > 0);
  return (offering.find(({ path }) => path === home) ?? offering[0])?.expected[0];
}

function firstLine(report: ReportJson, take: string | undefined, language: Language): string {
  const { verdict, previous, proposed } = report;
  const w = (key: keyof typeof COMMENT_WORDS): string => COMMENT_WORDS[key][language];
  const number =
    take !== undefined
      ? `${w('take')} ${markdownCode(take)}`
      : proposed === null
        ? ''
        : proposed === previous
          ? w('unchanged')
          : `${previous === null ? '' : `${markdownCode(previous)} → `}${markdownCode(proposed)}`;
  const bump = `${w('requiredBump')}: ${(BUMP_WORDS[report.requiredBump] ?? COMMENT_WORDS.nothing)[language]}`;
  const mark = VERDICT_MARKS[verdict as keyof typeof VERDICT_MARKS];
  const words = VERDICT_WORDS[verdict as keyof typeof VERDICT_WORDS][language];
  return [`${mark} Pawl: ${words}`, number, bump].filter((part) => part !== '').join(' · ');
}

function carrierTable({ carriers, home, nextAllowed, findings }: ReportJson, language: Language): string {
  if (carriers.length === 0) return '';
  const cell = (text: string | null): string => (text === null ? WORDS.none[language] : markdownCode(text));
  const row = ({ path, before, after }: ReportJson['carriers'][number]): string => {
    const wanted = findings.find((finding) => finding.path === path && finding.expected.length > 0)?.expected ?? [];
    const allowed = path === home && nextAllowed.length > 0 ? nextAllowed : wanted;
    const proposed = after === before ? WORDS.unchanged[language] : cell(after);
    return `| ${markdownCode(path)} | ${cell(before)} | ${proposed} | ${allowed.slice(0, 6).map(markdownCode).join('<br>')} |`;
  };
  const heads = [COMMENT_WORDS.what, WORDS.was, WORDS.proposed, WORDS.allowed].map((phrase) => phrase[language]);
  return [`| ${heads.join(' | ')} |`, '|---|---|---|---|', ...fitting(carriers, row, SHARE.rows, language)].join('\n');
}

const editsOf = ({ edits }: ReportJson, index: number): readonly EditJson[] =>
  edits.filter(({ finding }) => finding === index);

function findingItem(
  { rule, severity, message, path, line, actual, expected }: FindingJson,
  edits: readonly EditJson[],
  report: ReportJson,
  place: CommentPlace,
  language: Language,
): string {
  const where = path === null ? '' : ` ${linked(path, line, report.head, place)}`;
  const values = [actual, report.previous, report.proposed, path, ...expected].filter((value) => value !== null);
  const words = SEVERITY_WORDS[severity as keyof typeof SEVERITY_WORDS][language];
  const fixes = edits.map((edit) => {
    const link = linked(path ?? '', edit.line, report.head, place);
    return `  - ${WORDS.fix[language]} ${link}: ${markdownCode(edit.replacement)}`;
  });
  return [`- **${words}** \`${rule}\`${where}: ${highlighted(message, values)}`, ...fixes].join('\n');
}

/** A link to a line as it was judged. Every byte that is no plain letter is percent-encoded: no address can end early. */
function linked(path: string, line: number | null, head: string, { repository }: CommentPlace): string {
  const text = markdownCode(line === null ? path : `${path}:${line}`);
  if (path.startsWith('refs/') || !path.isWellFormed() || path.length > 1024) return text;
  const encoded = path.split('/').map((part) => encodeURIComponent(part).replace(/[!'()*~_]/g, percent));
  return `[${text}](${repository}/blob/${head}/${encoded.join('/')}${line === null ? '' : `#L${line}`})`;
}

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

/** The sentence with the numbers and files that it is about as code, wherever one of them stands for itself. */
function highlighted(message: string, values: readonly string[]): string {
  const known = values.filter((value) => value.length > 3).sort((a, b) => b.length - a.length);
  const pieces: string[] = [];
  let start = 0;
  let at = 0;
  while (at < message.length && known.length > 0) {
    const value = /[\w.-]/.test(message[at - 1] ?? '') ? undefined : known.find((one) => standsAt(message, one, at));
    if (value === undefined) {
      at += 1;
    } else {
      pieces.push(markdownSentence(message.slice(start, at)), markdownCode(value));
      at += value.length;
      start = at;
    }
  }
  return [...pieces, markdownSentence(message.slice(start))].join('');
}

function standsAt(message: string, value: string, at: number): boolean {
  return (
    message.startsWith(value, at) && !/^(?:[\w-]|\.\w)/.test(message.slice(at + value.length, at + value.length + 2))
  );
}

function details(report: ReportJson, language: Language): string {
  const w = (key: keyof typeof COMMENT_WORDS): string => COMMENT_WORDS[key][language];
  const ids = new Set(report.findings.map(({ rule }) => rule));
  const reasons = RULES.filter(({ id }) => ids.has(id));
  const list = <T>(title: string, items: readonly T[], render: (item: T) => string, share: number): string =>
    items.length === 0
      ? ''
      : [`**${title}**`, '', ...fitting(items, (item) => `- ${render(item)}`, share, language)].join('\n');
  const parts = [
    list(WORDS.line[language], [report.lineWords], (words) => highlighted(words, [report.line]), SHARE.line),
    list(w('allowedNext'), report.nextAllowed, markdownCode, SHARE.numbers),
    list(WORDS.doubts[language], report.doubts, markdownSentence, SHARE.doubts),
    list(
      WORDS.why[language],
      reasons,
      ({ id, summary, why }) => `\`${id}\`: ${summary[language]} ${why[language]}`,
      SHARE.rules,
    ),
    reasons.length === 0 ? '' : w('waiveOne'),
    list(
      WORDS.waived[language],
      report.waived,
      ({ finding, reason }) => `\`${finding.rule}\`: ${markdownSentence(finding.message)} ${markdownCode(reason)}`,
      SHARE.waived,
    ),
  ];
  const body = parts.filter((part) => part !== '').join('\n\n');
  return `<details>\n<summary>${w('details')}</summary>\n\n${body}\n\n</details>`;
}

function lastLine(report: ReportJson, { origin }: CommentPlace, language: Language): string {
  const w = (key: keyof typeof COMMENT_WORDS): string => COMMENT_WORDS[key][language];
  const parts = [
    `${w('judged')} ${markdownCode(report.head)} ${w('against')} ${markdownCode(report.base)}`,
    `${w('policy')} ${report.policy === null ? w('inferred') : markdownCode(report.policy)}`,
    `Pawl ${markdownCode(report.version)}`,
    ...(origin === 'reported' ? [w('reported')] : []),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** As many of the items as the share holds, and how many are left out; what does not fit is not even rendered. */
function fitting<T>(
  items: readonly T[],
  render: (item: T, index: number) => string,
  share: number,
  language: Language,
): readonly string[] {
  const shown: string[] = [];
  let size = 0;
  for (const [index, item] of items.entries()) {
    const text = render(item, index);
    size += bytes(text) + 1;
    if (size > share) {
      const more = markdown(speak(WORDS.more, { count: items.length - shown.length }, language));
      return [...shown, `${text.startsWith('- ') ? '- ' : ''}${more}`];
    }
    shown.push(text);
  }
  return shown;
}
