import type { Phrase } from '../numbering/scheme.ts';
import type { Place } from './policy.ts';

/** What is wrong with an interface of the policy, for whoever mends it. */

export function sayBadPointer(text: string): Phrase {
  return {
    en: `"${text}" is no JSON pointer; write the keys that lead to the value, each after a "/", as in /package/version.`,
    zh: `“${text}”不是 JSON 指针；请依次写出通往该值的键，每个键前加“/”，如 /package/version。`,
  };
}

export function sayBadPeriod(text: string): Phrase {
  return {
    en: `"${text}" is no period; write a count and what it counts, as in 2 minor, 1 major or 180 days.`,
    zh: `“${text}”不是期限；请写数量和单位，如 2 minor、1 major 或 180 days。`,
  };
}

export function sayTakenName(name: string, first: Place): Phrase {
  return {
    en: `The name "${name}" is that of the interface at line ${first.line} already; choose another, so that messages tell them apart.`,
    zh: `名称“${name}”已用于第 ${first.line} 行的接口；请另取一个，以便在消息中区分。`,
  };
}

export function sayOneOf(keys: readonly string[], given: 'none' | 'several'): Phrase {
  const en = keys.map((key) => `"${key}"`).join(given === 'none' ? ' nor ' : ' or ');
  const zh = keys.map((key) => `“${key}”`).join('或');
  return given === 'none'
    ? { en: `Neither ${en} is here; add one of them.`, zh: `此处缺少${zh}；请补上其中之一。` }
    : { en: `There can only be ${en}, not both; remove one.`, zh: `${zh}只能有一个；请删除其一。` };
}

export function sayNoFieldForBump(scheme: string): Phrase {
  return {
    en: `Numbers of scheme "${scheme}" have no fields major and minor, so none of them could say that a feature went or came; name a scheme that has, or ask for "forbid", "warn", "notice" or "none" instead of a bump.`,
    zh: `方案“${scheme}”的编号没有 major 和 minor 字段，无法表示特性的移除或新增；请换用有这些字段的方案，或将所要求的提升改为“forbid”“warn”“notice”或“none”。`,
  };
}
