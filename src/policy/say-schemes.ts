import type { FormError } from '../numbering/form.ts';
import { KINDS } from '../numbering/kinds.ts';
import type { Stop } from '../numbering/match.ts';
import type { Phrase } from '../numbering/scheme.ts';
import type { PolicyFact } from './problems.ts';
import { listed } from './say-values.ts';

/** Where a text leaves the grammar of the scheme that it fits best, which is the first. */
export function sayStop(text: string, schemes: readonly string[], { at, expected }: Stop): Phrase {
  const [nearest = ''] = schemes;
  const list = listed(schemes);
  const start: Phrase =
    schemes.length > 1
      ? {
          en: `"${text}" fits none of the schemes (${list.en}); nearest is "${nearest}", but`,
          zh: `“${text}”不符合其中任何方案（${list.zh}）；最接近的是“${nearest}”，但`,
        }
      : { en: `"${text}" does not fit scheme "${nearest}":`, zh: `“${text}”不符合方案“${nearest}”：` };
  const reason = stopReason(text.slice(Math.max(0, at)), expected);
  return { en: `${start.en} ${reason.en}.`, zh: `${start.zh}${reason.zh}。` };
}

function stopReason(rest: string, expected: Stop['expected']): Phrase {
  if (expected === 'end') return { en: `"${rest}" is left over; remove it`, zh: `多出“${rest}”；请删除` };
  const wanted: Phrase =
    'text' in expected
      ? { en: `"${expected.text}"`, zh: `“${expected.text}”` }
      : {
          en: `the field "${expected.field}" (${KINDS[expected.kind].words.en})`,
          zh: `字段“${expected.field}”（${KINDS[expected.kind].words.zh}）`,
        };
  if (rest === '') return { en: `it ends where ${wanted.en} must follow`, zh: `末尾缺少${wanted.zh}` };
  return { en: `${wanted.en} must stand where "${rest}" begins`, zh: `“${rest}”处应为${wanted.zh}` };
}

/** A mistake in the `form` of a scheme; the place of the problem says where in it. */
export function sayFormProblem(problem: FormError['problem'] | 'unused-field', name: string): Phrase {
  switch (problem) {
    case 'unclosed':
      return { en: 'A "[" of the form is never closed; add the "]".', zh: '格式中的“[”没有闭合；请补上“]”。' };
    case 'unopened':
      return {
        en: 'This "]" of the form closes nothing; remove it, or add the "[" before it.',
        zh: '格式中的这个“]”没有对应的“[”；请删除，或在其前补上“[”。',
      };
    case 'bad-field':
      return {
        en: `No field can be read at "${name}"; write its name in small letters, digits and "-" between braces, as in {build}, with a width as in {build:4}.`,
        zh: `“${name}”处不是有效的字段；请在花括号中写由小写字母、数字和“-”组成的字段名，如 {build}，需指定宽度时如 {build:4}。`,
      };
    case 'undeclared-field':
      return {
        en: `The form has the field "${name}", which "fields" does not declare; declare it there, or take {${name}} out of the form.`,
        zh: `格式中的字段“${name}”未在“fields”中声明；请在其中声明，或从格式中去掉 {${name}}。`,
      };
    case 'repeated-field':
      return {
        en: `The field "${name}" stands in the form more than once; leave only one {${name}}.`,
        zh: `字段“${name}”在格式中重复出现；请只保留一个 {${name}}。`,
      };
    case 'part-without-field':
      return {
        en: 'This optional part has text and no field of its own, so nothing could tell whether to write it; add a field, or give the other spelling under "tag".',
        zh: '此可选部分只有文本而没有自己的字段，无从判断是否写出；请加入字段，或在“tag”中给出另一种写法。',
      };
    case 'unused-field':
      return {
        en: `The field "${name}" is declared, but the form does not have it; add {${name}} to the form, or remove the field.`,
        zh: `字段“${name}”已声明，但格式中没有使用；请在格式中加入 {${name}}，或删除该字段。`,
      };
  }
}

/** A step that its field cannot make. */
export function sayStepProblem(problem: Extract<PolicyFact, { kind: 'bad-step' }>['problem'], field: string): Phrase {
  switch (problem) {
    case 'raises-word':
      return {
        en: `No step can raise "${field}": fields of its kind have no order. Raise another field, or change the kind of this one.`,
        zh: `步骤不能提升“${field}”：此类字段没有先后次序。请改为提升其他字段，或更改该字段的类型。`,
      };
    case 'raises-unordered':
      return {
        en: `No step can raise "${field}": it is "unordered", so it cannot rise. Raise another field, or remove "unordered" from this one.`,
        zh: `步骤不能提升“${field}”：它设了“unordered”，无法提升。请改为提升其他字段，或去掉该字段的“unordered”。`,
      };
    case 'raises-running-counter':
      return {
        en: `No step can raise "${field}": it runs on, so it rises with every package anyway. Remove this step, or "runs-on" from the field.`,
        zh: `步骤不能提升“${field}”：它设了“runs-on”，本就随每个软件包递增。请删除此步骤，或去掉该字段的“runs-on”。`,
      };
    case 'part-of-other-kind':
      return {
        en: `Only a field of kind "upstream" has parts, and "${field}" is of another; remove "part", or change the kind of the field.`,
        zh: `只有“upstream”类型的字段才有“part”，而“${field}”不是；请删除“part”，或更改该字段的类型。`,
      };
  }
}
