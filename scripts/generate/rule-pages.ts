/** A page for each rule, made of what the rule says of itself; its examples are the rows of its test. */

import type { Language } from '../../src/render/speak.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';

const WORDS = {
  why: { en: 'Why', zh: '原因' },
  fix: { en: 'How to mend it', zh: '如何修正' },
  severity: { en: 'Severity', zh: '严重程度' },
  says: { en: 'What it says', zh: '消息' },
  examples: { en: 'Examples', zh: '示例' },
  source: { en: 'Source', zh: '来源' },
  row: { en: '| | Case | Line | Was | Proposed | Says |', zh: '| | 情形 | 发布线 | 原编号 | 拟用编号 | 消息 |' },
  configure: {
    en: 'Change the severity in the policy with `rules: {{id}: off}` (`error`, `warning`, `notice` or `off`), or accept a single case with a waiver.',
    zh: '可在策略中以 `rules: {{id}: off}` 更改严重程度（`error`、`warning`、`notice` 或 `off`），或用豁免接受个别情形。',
  },
} as const;

export function rulePage(rule: Rule, language: Language): string {
  const w = (key: keyof typeof WORDS): string => WORDS[key][language];
  const slots = (text: string): string => text.replace(/`?\{(\w+)\}`?/g, (_, name: string) => `⟨${name}⟩`);
  const messages = Object.entries(rule.messages).map(([key, phrase]) => `- \`${key}\`: ${slots(phrase[language])}`);
  return [
    `# \`${rule.id}\``,
    rule.summary[language],
    `## ${w('why')}`,
    rule.why[language],
    `## ${w('fix')}`,
    slots(rule.fix[language]),
    `## ${w('severity')}`,
    `\`strictness: practice\`: **${rule.severity.practice}**, \`strictness: published\`: **${rule.severity.published}**. ${w('configure').replace('{id}', rule.id)}`,
    `## ${w('says')}`,
    messages.join('\n'),
    `## ${w('examples')}`,
    [w('row'), '|---|---|---|---|---|---|', ...rule.examples.map(exampleRow)].join('\n'),
    `${w('source')}: ${rule.source}.`,
  ]
    .join('\n\n')
    .concat('\n');
}

function exampleRow(example: Example): string {
  const code = (text: string | undefined): string => (text === undefined ? '' : `\`${text}\``);
  const line = [
    ...(example.tag === undefined ? [] : ['tag']),
    ...(example.tag === undefined || example.role !== undefined ? [example.role ?? 'maintenance'] : []),
    ...(example.tag === undefined || example.scheme !== undefined ? [example.scheme ?? 'openeuler'] : []),
    ...(example.strictness === 'published' ? ['published'] : []),
  ];
  const extra = [
    example.sourceTag === undefined ? '' : ` SOURCE \`${example.sourceTag}\``,
    example.changelog === undefined ? '' : ` %changelog \`${example.changelog}\``,
    example.files === undefined ? '' : ` + \`${example.files.join('`, `')}\``,
    example.from === undefined ? '' : ` from \`${example.from}\``,
    contestWords(example),
    ...tagWords(example),
  ].join('');
  const quiet = example.reports === 'quiet';
  return `| ${quiet ? '✔' : '✘'} | ${example.title} | ${line.join(', ')} | ${code(example.before ?? example.tag?.earlier?.at(-1))} | ${code(example.after)}${extra} | ${quiet ? '' : code(example.reports)} |`;
}

/** The pull requests of an example, by their numbers. */
function contestWords({ contest }: Example): string {
  if (contest === undefined) return '';
  const claims = Object.entries(contest.claims).map(([pull, number]) => `\`#${pull}\`: \`${number}\``);
  return ` (in \`#${contest.own}\`; ${claims.join(', ')})`;
}

/** What else the tag of an example has about it, in git's own words. */
function tagWords({ tag }: Example): readonly string[] {
  if (tag === undefined) return [];
  const { object, apart = [], event, onBranch, wanted, foreign, committed } = tag;
  const on = { yes: 'on branch', no: 'not on branch', 'no-branch': 'no branch' } as const;
  const words = [
    event,
    object,
    onBranch && on[onBranch],
    wanted && `object: ${wanted}`,
    foreign && `foreign: ${foreign}`,
    committed,
    apart.length > 0 ? `${apart.join(', ')} apart` : undefined,
  ].filter((word) => word !== undefined);
  return words.length === 0 ? [] : [` (${words.join('; ')})`];
}

/** The table of rules for README and the index. */
export function ruleIndex(rules: readonly Rule[], language: Language, folder: string): string {
  const heads =
    language === 'en' ? '| Rule | What it asks | practice | published |' : '| 规则 | 要求 | 惯例 | 公布的规则 |';
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](${folder}/${rule.id}.md) | ${rule.summary[language]} | ${rule.severity.practice} | ${rule.severity.published} |`,
  );
  return [heads, '|---|---|---|---|', ...rows].join('\n');
}
