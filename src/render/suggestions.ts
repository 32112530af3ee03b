import { lineOf } from '../carriers/carrier.ts';
import type { Report } from '../judge/report.ts';
import { COMMENT_WORDS } from './comment-words.ts';
import { visible } from './inert.ts';
import type { Language } from './speak.ts';

/** Lines of a file that stand one below the other, as they are and as they should be. */
export interface Suggestion {
  readonly path: string;
  readonly rule: string;
  /** Where the first of them stands in the file as merging would leave it. */
  readonly line: number;
  readonly was: readonly string[];
  readonly replacement: readonly string[];
}

/** More than this is no help to anybody. */
const MOST = 20;

/**
 * The corrections that findings offer, by place: a line is corrected once, as the gravest finding about it wants. A line that
 * cannot be shown as it is, because of something invisible in it, is left to the annotation.
 */
export function suggestionsOf(report: Report): readonly Suggestion[] {
  const taken = new Map<string, Suggestion>();
  for (const { rule, objection } of report.judgement.findings) {
    const { path, edits = [] } = objection;
    const carrier = report.facts.carriers.find((one) => one.path === path && one.kind !== 'tag');
    const { after } = carrier ?? {};
    if (path === undefined || after === undefined || after.kind === 'absent' || after.kind === 'unreadable') continue;
    for (const { line, replacement } of edits) {
      const was = lineOf(after.stated.source, line);
      const key = `${line} ${path}`;
      if (taken.has(key) || was === replacement || !isPlain(was) || !isPlain(replacement)) continue;
      taken.set(key, { path, rule: rule.id, line, was: [was], replacement: [replacement] });
    }
  }
  const inOrder = [...taken.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
  return inOrder.reduce(joined, []).slice(0, MOST);
}

function joined(all: readonly Suggestion[], next: Suggestion): readonly Suggestion[] {
  const last = all.at(-1);
  if (last === undefined || last.path !== next.path || last.line + last.was.length !== next.line) return [...all, next];
  const both = { was: [...last.was, ...next.was], replacement: [...last.replacement, ...next.replacement] };
  return [...all.slice(0, -1), { ...last, ...both }];
}

const isPlain = (line: string): boolean =>
  line.length <= 300 && visible(line.replaceAll('\t', '')) === line.replaceAll('\t', '');

/** The body of a review comment with the corrected lines; the fence is longer than any in them. */
export function suggestionMarkdown({ rule, replacement }: Suggestion, language: Language): string {
  const runs = replacement.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  const words = replacement.length > 1 ? COMMENT_WORDS.suggestionLines : COMMENT_WORDS.suggestion;
  return `${words[language]} \`${rule}\`:\n\n${fence}suggestion\n${replacement.join('\n')}\n${fence}\n`;
}
