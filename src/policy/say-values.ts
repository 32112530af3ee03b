import type { Phrase } from '../numbering/scheme.ts';
import type { DataKind, PolicyFact } from './problems.ts';

/** A report cuts long messages; what is left over of a long list is counted. */
const MOST_LISTED = 10;

/** Words in quotes, one after the other. */
export function listed(words: readonly string[]): Phrase {
  const shown = words.slice(0, MOST_LISTED);
  const hidden = words.length - shown.length;
  const en = shown.map((word) => `"${word}"`).join(', ');
  const zh = shown.map((word) => `“${word}”`).join('、');
  return hidden === 0 ? { en, zh } : { en: `${en} and ${hidden} more`, zh: `${zh}等 ${words.length} 个` };
}

interface Choice {
  readonly allowed: readonly string[];
  readonly suggestion: string | undefined;
}

/** What is wrong, and the likeliest choice; else all the choices; where there is none at all, what to do then. */
export function suggestOr(wrong: Phrase, { allowed, suggestion }: Choice, otherwise: Phrase): Phrase {
  if (suggestion !== undefined) {
    return { en: `${wrong.en}. Did you mean "${suggestion}"?`, zh: `${wrong.zh}。是否应为“${suggestion}”？` };
  }
  if (allowed.length === 0) return { en: `${wrong.en}; ${otherwise.en}.`, zh: `${wrong.zh}；${otherwise.zh}。` };
  const list = listed(allowed);
  return { en: `${wrong.en}; allowed here: ${list.en}.`, zh: `${wrong.zh}；此处可用：${list.zh}。` };
}

const KIND_WORDS: Readonly<Record<DataKind, Phrase>> = {
  text: { en: 'text', zh: '文本' },
  number: { en: 'a number', zh: '数字' },
  'whole-number': { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: '布尔值（true 或 false）' },
  list: { en: 'a list', zh: '列表' },
  mapping: { en: 'a mapping', zh: '映射' },
  empty: { en: 'nothing', zh: '空值' },
};

/** What to write, by the kind that is wanted. */
const KIND_ADVICE: Readonly<Record<DataKind, Phrase>> = {
  text: { en: 'write one text, and put a pattern with brackets in quotes', zh: '请写单个文本，带括号的模式须加引号' },
  number: { en: 'write digits without quotes', zh: '请写不带引号的数字' },
  'whole-number': { en: 'write digits only, without quotes', zh: '请只写数字，不带引号和小数' },
  boolean: { en: 'write true or false, without quotes', zh: '请写 true 或 false，不带引号' },
  list: { en: 'write each entry on a line of its own after "- "', zh: '请将每项单独写一行，以“- ”开头' },
  mapping: { en: 'write "key: value", with a space after the colon', zh: '请按“key: value”书写，冒号后须有空格' },
  empty: { en: 'write nothing', zh: '请留空' },
};

/** A value of another kind than the policy wants there. */
export function sayWrongType(expected: readonly DataKind[], received: DataKind): Phrase {
  const wanted = {
    en: expected.map((kind) => KIND_WORDS[kind].en).join(' or '),
    zh: expected.map((kind) => KIND_WORDS[kind].zh).join('或'),
  };
  if (received === 'empty') {
    return {
      en: `Nothing is written here, but ${wanted.en} is wanted; write it, or remove the entry.`,
      zh: `此处没有内容，应为${wanted.zh}；请填写，或删除此项。`,
    };
  }
  if (received === 'number' && expected.includes('number')) {
    return { en: 'This number is not finite; write digits only.', zh: '此数字不是有限数；请只写数字。' };
  }
  if (received === 'boolean' && expected.includes('text')) {
    return {
      en: 'Without quotes YAML reads this as true or false, but text is wanted; put it in quotes.',
      zh: '不加引号时，YAML 将其读作布尔值，而此处应为文本；请加上引号。',
    };
  }
  const advice = KIND_ADVICE[expected[0] ?? 'text'];
  return {
    en: `This is ${KIND_WORDS[received].en}, but ${wanted.en} is wanted; ${advice.en}.`,
    zh: `此处是${KIND_WORDS[received].zh}，应为${wanted.zh}；${advice.zh}。`,
  };
}

/** A number where text is wanted, most likely a version; YAML would drop the zero of 5.10. */
export function sayUnquotedNumber({ text, read, quoted }: Extract<PolicyFact, { kind: 'unquoted-number' }>): Phrase {
  if (text === read) {
    return {
      en: `${text} without quotes is a number to YAML, but text is wanted here; write ${quoted}.`,
      zh: `不加引号时，YAML 将 ${text} 读作数字，而此处应为文本；请写 ${quoted}。`,
    };
  }
  return {
    en: `${text} without quotes is the number ${read} to YAML; write ${quoted}.`,
    zh: `不加引号时，YAML 将 ${text} 读作数字 ${read}；请写 ${quoted}。`,
  };
}

const SIZE_WORDS = {
  text: {
    low: { en: 'This text is too short', zh: '此文本过短' },
    high: { en: 'This text is too long', zh: '此文本过长' },
    unit: { en: ' characters', zh: ' 个字符' },
  },
  list: {
    low: { en: 'This list is too short', zh: '此列表过短' },
    high: { en: 'This list is too long', zh: '此列表过长' },
    unit: { en: ' entries', zh: ' 项' },
  },
  mapping: {
    low: { en: 'Too few entries stand here', zh: '此处的项过少' },
    high: { en: 'Too many entries stand here', zh: '此处的项过多' },
    unit: { en: ' entries', zh: ' 项' },
  },
  number: {
    low: { en: 'This number is too low', zh: '此数字过小' },
    high: { en: 'This number is too high', zh: '此数字过大' },
    unit: { en: '', zh: '' },
  },
} as const satisfies Record<string, Readonly<Record<'low' | 'high' | 'unit', Phrase>>>;

/** Too long or too short, too many or too few, too high or too low. */
export function sayOutOfRange({ of, minimum, maximum }: Extract<PolicyFact, { kind: 'out-of-range' }>): Phrase {
  const { low, high, unit } = SIZE_WORDS[of];
  if (minimum !== undefined && maximum !== undefined) {
    return {
      en: `This is out of range; write ${minimum} to ${maximum}${unit.en}.`,
      zh: `超出范围；应为 ${minimum} 至 ${maximum}${unit.zh}。`,
    };
  }
  if (maximum !== undefined) {
    return { en: `${high.en}; write at most ${maximum}${unit.en}.`, zh: `${high.zh}；最多 ${maximum}${unit.zh}。` };
  }
  if (minimum === 1 && of === 'list') {
    return {
      en: 'This list is empty; write at least one entry, or remove the key.',
      zh: '此列表为空；请至少写一项，或删除该键。',
    };
  }
  return {
    en: `${low.en}; write at least ${minimum ?? 0}${unit.en}.`,
    zh: `${low.zh}；至少 ${minimum ?? 0}${unit.zh}。`,
  };
}

/** A name that does not follow the grammar of names (`ID` and `TRAILER` in schema.ts). */
export function sayBadName(of: 'id' | 'trailer' | 'repository', name: string): Phrase {
  switch (of) {
    case 'id':
      return {
        en: `"${name}" cannot be a name here: begin with a small letter, and go on with small letters, digits and "-", 64 characters at most.`,
        zh: `“${name}”不能用作此处的名称：须以小写字母开头，其后只用小写字母、数字和“-”，总长不超过 64 个字符。`,
      };
    case 'trailer':
      return {
        en: `"${name}" cannot be the name of a trailer: write letters, digits and "-" only, without the colon, a letter or digit first, 64 characters at most.`,
        zh: `“${name}”不能用作 trailer 名称：只用字母、数字和“-”，不带冒号，以字母或数字开头，总长不超过 64 个字符。`,
      };
    case 'repository':
      return {
        en: `"${name}" names no repository: write it as owner/name, without an address before it.`,
        zh: `“${name}”不是仓库名：请写成 owner/name 的形式，前面不带网址。`,
      };
  }
}

export function sayBadDate(text: string): Phrase {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    return {
      en: `The calendar has no day "${text}"; write one that exists.`,
      zh: `日历中没有“${text}”这一天；请写存在的日期。`,
    };
  }
  return {
    en: `"${text}" is no date; write year, month and day, as in 2026-12-31.`,
    zh: `“${text}”不是日期；请按年-月-日书写，如 2026-12-31。`,
  };
}
