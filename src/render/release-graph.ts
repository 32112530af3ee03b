import { COMMENT_WORDS } from './comment-words.ts';
import type { ReportJson } from './json.ts';
import type { Language } from './speak.ts';

/** What may stand in a label; of all else Mermaid, YAML or HTML might make something. */
const SAFE = /[^A-Za-z0-9._~+/-]/g;
const LONGEST_LABEL = 48;

const label = (text: string): string => `"${text.replace(SAFE, '_').slice(0, LONGEST_LABEL)}"`;

/**
 * The release lines around a change as a Mermaid git graph: the trunk where this is a maintenance line, the line with its last
 * number, the number to take, and where the change would land. Nothing where the number does not move.
 */
export function releaseGraph(report: ReportJson, take: string | undefined, language: Language): string {
  const { previous, proposed, roles, from, line } = report;
  if (proposed === null || previous === null || proposed === previous) return '';
  const words = (key: keyof typeof COMMENT_WORDS): string => `"${COMMENT_WORDS[key][language]}"`;
  const seen = new Set<string>();
  const commit = (number: string, tag: string, type: string): readonly string[] => {
    const id = label(number);
    if (seen.has(id)) return [];
    seen.add(id);
    return [`  commit id: ${id}${tag === '' ? '' : ` tag: ${tag}`}${type === '' ? '' : ` type: ${type}`}`];
  };
  const maintained = roles.length === 1 && roles[0] === 'maintenance';
  const own = label(line);
  const refused = report.verdict !== 'pass';
  const good = refused ? take : proposed;
  return [
    '```mermaid',
    `%%{init: {"gitGraph": {"mainBranchName": ${maintained ? words('trunk') : own}}}}%%`,
    'gitGraph LR:',
    ...(maintained
      ? [
          from === null ? `  commit id: ${words('earlier')}` : commit(from, words('leaves'), '').join(''),
          `  branch ${own}`,
        ]
      : []),
    ...commit(previous, refused ? words('last') : '', ''),
    ...(refused ? [`  branch ${words('refusedChange')}`, ...commit(proposed, '', 'REVERSE')] : []),
    ...(refused && good !== undefined ? [`  checkout ${own}`] : []),
    ...(good === undefined ? [] : commit(good, words(refused ? 'take2' : 'thisChange'), 'HIGHLIGHT')),
    '```',
  ].join('\n');
}
