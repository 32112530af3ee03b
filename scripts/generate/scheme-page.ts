/** One page of all schemes, made from their declarations. */
import { labelOf, RELEASING_ROLES, type Scheme, type Step } from '../../src/numbering/scheme.ts';
import type { Language } from '../../src/render/speak.ts';
import { ROLE_NAMES } from '../../src/render/words.ts';

const WORDS = {
  title: { en: 'Numbering schemes', zh: '编号方案' },
  intro: {
    en: 'A scheme is data: a form, its fields in order of significance, and the steps that each role of a line may take. This page is made from the declarations in `src/numbering/schemes/`; a policy may declare schemes of its own in the same form.',
    zh: '方案是数据：格式、按重要性排列的字段，以及各角色可走的步。本页由 `src/numbering/schemes/` 中的声明生成；策略也可以同样的形式声明自己的方案。',
  },
  form: { en: 'Form', zh: '格式' },
  fields: { en: '| Field | Kind | Starts at | Meaning |', zh: '| 字段 | 类型 | 起始 | 含义 |' },
  steps: { en: '| Role | May raise |', zh: '| 角色 | 可移动 |' },
  examples: { en: 'Examples', zh: '示例' },
  source: { en: 'Source', zh: '来源' },
  runsOn: { en: 'runs on', zh: '不归零' },
} as const;

export function schemePage(schemes: readonly Scheme[], language: Language): string {
  const sections = schemes.map((scheme) => schemeSection(scheme, language));
  return [`# ${WORDS.title[language]}`, WORDS.intro[language], ...sections].join('\n\n').concat('\n');
}

function schemeSection(scheme: Scheme, language: Language): string {
  const fields = Object.entries(scheme.fields).map(
    ([name, field]) =>
      `| \`${name}\` (${field.label}) | ${field.kind} | ${field.runsOn ? WORDS.runsOn[language] : (field.start ?? 0)} | ${field.meaning[language]} |`,
  );
  const steps = RELEASING_ROLES.map(
    (role) =>
      `| ${ROLE_NAMES[role][language]} | ${scheme.steps[role].map((step) => stepWords(scheme, step)).join(', ')} |`,
  );
  return [
    `## \`${scheme.id}\`: ${scheme.title[language]}`,
    `${WORDS.form[language]}: \`${scheme.form}\``,
    [WORDS.fields[language], '|---|---|---|---|', ...fields].join('\n'),
    [WORDS.steps[language], '|---|---|', ...steps].join('\n'),
    `${WORDS.examples[language]}: ${scheme.examples.map((example) => `\`${example}\``).join(', ')}. ${WORDS.source[language]}: <${scheme.source}>.`,
  ].join('\n\n');
}

function stepWords(scheme: Scheme, step: Step): string {
  const marks = [step.part ?? '', step.reserved ? 'reserved' : '', step.practice ? 'practice only' : ''].filter(
    (mark) => mark !== '',
  );
  return `${labelOf(scheme, step.raises)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}
