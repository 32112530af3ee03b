/** One page of all schemes, made from their declarations. */
import { isOrdered } from '../../src/numbering/compiled.ts';
import { orderedFields } from '../../src/numbering/number.ts';
import {
  type Field,
  labelOf,
  movesAlike,
  type Phrase,
  RELEASING_ROLES,
  type Scheme,
  type Step,
} from '../../src/numbering/scheme.ts';
import type { Language } from '../../src/render/speak.ts';
import { ROLE_NAMES } from '../../src/render/words.ts';

const WORDS = {
  title: { en: 'Numbering schemes', zh: '编号方案' },
  intro: {
    en: 'A scheme is data: a form, its fields in order of significance, and the steps that each role of a line may take. This page is made from the declarations in `src/numbering/schemes/`; a policy may declare schemes of its own in the same form.',
    zh: '方案是数据：格式、按重要性排列的字段，以及各角色可走的步。本页由 `src/numbering/schemes/` 中的声明生成；策略也可以同样的形式声明自己的方案。',
  },
  form: { en: 'Form', zh: '格式' },
  tag: { en: 'As a tag', zh: '标签写法' },
  fields: { en: '| Field | Kind | Starts at | Meaning |', zh: '| 字段 | 类型 | 起始 | 含义 |' },
  steps: { en: '| Role | May raise |', zh: '| 角色 | 可移动 |' },
  every: { en: 'every role', zh: '所有角色' },
  examples: { en: 'Examples', zh: '示例' },
  source: { en: 'Source', zh: '来源' },
  runsOn: { en: 'runs on', zh: '不归零' },
  notCompared: { en: 'not compared', zh: '不参与比较' },
  reserved: { en: 'reserved for emergencies', zh: '为紧急情况保留' },
  practice: { en: 'practice only', zh: '仅按惯例' },
  unlisted: { en: 'accepted, not offered', zh: '可接受，但不推荐' },
  part: {
    series: { en: 'its series', zh: '其系列' },
    sublevel: { en: 'its sublevel', zh: '其子版本' },
  },
} as const;

export function schemePage(schemes: readonly Scheme[], language: Language): string {
  const sections = schemes.map((scheme) => schemeSection(scheme, language));
  return [`# ${WORDS.title[language]}`, WORDS.intro[language], ...sections].join('\n\n').concat('\n');
}

function schemeSection(scheme: Scheme, language: Language): string {
  const names = [...new Set([...orderedFields(scheme), ...Object.keys(scheme.fields)])];
  const roles = movesAlike(scheme) ? RELEASING_ROLES.slice(0, 1) : RELEASING_ROLES;
  const steps = roles.map((role) => {
    const name = movesAlike(scheme) ? WORDS.every[language] : ROLE_NAMES[role][language];
    return `| ${name} | ${scheme.steps[role].map((step) => stepWords(scheme, step, language)).join(', ')} |`;
  });
  return [
    `## \`${scheme.id}\`: ${scheme.title[language]}`,
    `${WORDS.form[language]}: \`${scheme.form}\``,
    ...(scheme.tag === undefined ? [] : [`${WORDS.tag[language]}: \`${scheme.tag}\``]),
    [WORDS.fields[language], '|---|---|---|---|', ...names.map((name) => fieldRow(scheme, name, language))].join('\n'),
    [WORDS.steps[language], '|---|---|', ...steps].join('\n'),
    `${WORDS.examples[language]}: ${scheme.examples.map((example) => `\`${example}\``).join(', ')}. ${WORDS.source[language]}: <${scheme.source}>.`,
  ].join('\n\n');
}

function fieldRow(scheme: Scheme, name: string, language: Language): string {
  const field = scheme.fields[name];
  if (field === undefined) return '';
  return `| \`${name}\` (${field.label}) | ${field.kind} | ${startWords(field, language)} | ${field.meaning[language]} |`;
}

function startWords(field: Field, language: Language): string {
  if (!isOrdered(field)) return WORDS.notCompared[language];
  if (field.runsOn === true) return WORDS.runsOn[language];
  const counts = field.kind === 'counter' || field.kind === 'integer';
  return field.start === undefined && !counts ? '' : String(field.start ?? 0);
}

function stepWords(scheme: Scheme, step: Step, language: Language): string {
  const marks: readonly (Phrase | undefined)[] = [
    step.part && WORDS.part[step.part],
    step.reserved && WORDS.reserved,
    step.practice && WORDS.practice,
    step.unlisted && WORDS.unlisted,
  ];
  const said = marks.flatMap((mark) => (mark === undefined ? [] : [mark[language]]));
  return `${labelOf(scheme, step.raises)}${said.length > 0 ? ` (${said.join(', ')})` : ''}`;
}
