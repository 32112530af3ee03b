/** A page for each rule, made of what the rule says of itself; its examples are the rows of its test. */

import { RULE_SCOPES } from '../../src/render/rule-scopes.ts';
import type { Language } from '../../src/render/speak.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';
import { lineIn, sourceIn, titleIn } from './example-words.ts';

const WORDS = {
  why: { en: 'Why', zh: '原因' },
  scope: { en: 'Where it asks', zh: '适用范围' },
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
  const scope = RULE_SCOPES[rule.id];
  const messages = Object.entries(rule.messages).map(([key, phrase]) => `- \`${key}\`: ${slots(phrase[language])}`);
  return [
    `# \`${rule.id}\``,
    rule.summary[language],
    `## ${w('why')}`,
    rule.why[language],
    ...(scope === undefined ? [] : [`## ${w('scope')}`, scope[language]]),
    `## ${w('fix')}`,
    slots(rule.fix[language]),
    `## ${w('severity')}`,
    `${severityLine(rule, language)}${w('configure').replace('{id}', rule.id)}`,
    `## ${w('says')}`,
    messages.join('\n'),
    `## ${w('examples')}`,
    [
      w('row'),
      '|---|---|---|---|---|---|',
      ...rule.examples.map((example) => exampleRow(example, rule, language)),
    ].join('\n'),
    `${w('source')}${language === 'en' ? ': ' : '：'}${sourceIn(rule.source, language)}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function severityLine({ severity: { practice, published } }: Rule, language: Language): string {
  return language === 'en'
    ? `\`strictness: practice\`: **${practice}**, \`strictness: published\`: **${published}**. `
    : `按惯例（\`strictness: practice\`，默认）：**\`${practice}\`**；按公布的规则（\`strictness: published\`）：**\`${published}\`**。`;
}

function exampleRow(example: Example, { id }: Rule, language: Language): string {
  const code = (text: string | undefined): string => (text === undefined ? '' : `\`${text}\``);
  const line =
    example.interface !== undefined
      ? ['interface']
      : [
          ...(example.tag === undefined ? [] : ['tag']),
          ...(example.tag === undefined || example.role !== undefined ? [example.role ?? 'maintenance'] : []),
          ...(example.tag === undefined || example.scheme !== undefined ? [example.scheme ?? 'openeuler'] : []),
          ...(example.strictness === 'published' ? ['published'] : []),
          ...(example.newBuild === undefined ? [] : [`\`new-build: ${example.newBuild}\``]),
        ];
  const extra = [
    example.sourceTag === undefined ? '' : ` SOURCE \`${example.sourceTag}\``,
    example.changelog === undefined ? '' : ` %changelog \`${example.changelog}\``,
    example.files === undefined ? '' : ` + \`${example.files.join('`, `')}\``,
    example.top === undefined ? '' : ` (\`${example.top.join('`, `')}\`)`,
    example.from === undefined ? '' : ` from \`${example.from}\``,
    contestWords(example),
    ...tagWords(example),
    ...interfaceWords(example),
  ].join('');
  const quiet = example.reports === 'quiet';
  return `| ${quiet ? '✔' : '✘'} | ${titleIn(id, example.title, language)} | ${lineIn(line, language)} | ${code(example.before ?? example.tag?.earlier?.at(-1))} | ${code(example.after)}${extra} | ${quiet ? '' : code(example.reports)} |`;
}

/** The pull requests of an example, by their numbers. */
function contestWords({ contest }: Example): string {
  if (contest === undefined) return '';
  const claims = Object.entries(contest.claims).map(([pull, number]) => `\`#${pull}\`: \`${number}\``);
  return ` (in \`#${contest.own}\`; ${claims.join(', ')})`;
}

/** What becomes of the set of an example, the policy's own words on it, and what the pull request declares. */
function interfaceWords({ interface: set, labels = [], trailers }: Example): readonly string[] {
  const declared = [
    ...labels.map((label) => `label \`${label}\``),
    ...(trailers === undefined ? [] : [`\`${trailers}\``]),
  ];
  if (set === undefined) return declared.length === 0 ? [] : [`; ${declared.join(', ')}`];
  const shown = (lines: readonly string[]): string =>
    `\`${lines.map((line) => line.replace(/\s+/g, ' ')).join(', ')}\``;
  const policy = Object.entries(set.policy ?? {}).map(
    ([key, value]) =>
      `${key.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`)} ${typeof value === 'string' ? value : Object.values(value).join(' ')}`,
  );
  const words = [
    ...(set.released === undefined ? [] : [`${shown(set.released.set)} as ${set.released.number}`]),
    shown(set.was),
    typeof set.is === 'string' ? set.is : shown(set.is),
  ].join(' → ');
  return [` ${[words, ...policy, ...declared].join('; ')}`];
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
