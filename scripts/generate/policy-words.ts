/** What the words that a policy may use mean, in both languages: the tables of the pages on the policy; the schema for editors. */
import { CARRIER_KINDS } from '../../src/carriers/kinds.ts';
import type { FeatureReader } from '../../src/features/feature.ts';
import { AFTERMATHS, FIELD_KINDS } from '../../src/numbering/scheme.ts';
import type { Language } from '../../src/render/speak.ts';

type Words = Readonly<Record<string, { readonly en: string; readonly zh: string }>>;

export const CARRIER_WORDS: Words = {
  'rpm-spec': {
    en: 'an RPM spec: Version and Release with their macros, and the changelog',
    zh: 'RPM spec：Version 和 Release（含宏），以及 changelog',
  },
  text: { en: 'a text file: its first line that is not blank', zh: '文本文件：第一个非空行' },
  'kernel-makefile': {
    en: "the kernel's top Makefile: VERSION, PATCHLEVEL and SUBLEVEL",
    zh: '内核顶层 Makefile：VERSION、PATCHLEVEL 和 SUBLEVEL',
  },
  json: { en: 'a value in a JSON file', zh: 'JSON 文件中的一个值' },
  yaml: { en: 'a value in a YAML file', zh: 'YAML 文件中的一个值' },
  toml: { en: 'a value in a TOML file', zh: 'TOML 文件中的一个值' },
  'debian-changelog': {
    en: 'the newest entry of a `debian/changelog`',
    zh: '`debian/changelog` 的最新条目',
  },
  'rpm-changes': { en: 'the newest entry of a `.changes` file', zh: '`.changes` 文件的最新条目' },
};

export const FIELD_WORDS: Words = {
  counter: { en: 'digits that count; `0308` equals `308`', zh: '计数的数字；`0308` 等于 `308`' },
  integer: {
    en: "digits without leading zeros, not below the field's start",
    zh: '不带前导零的数字，不低于该字段的起始值',
  },
  upstream: { en: 'a kernel version of three parts, `5.10.0`', zh: '三段的内核版本，如 `5.10.0`' },
  series: {
    en: 'what one development cycle of the kernel makes, `6.6`',
    zh: '内核一个开发周期的成果，如 `6.6`',
  },
  version: { en: 'a dotted version of any length', zh: '任意长度、以点分隔的版本' },
  month: { en: 'year and month, `2412`', zh: '年和月，如 `2412`' },
  'year-month': {
    en: 'year and month parted by `.` or `-`, `2024.05`',
    zh: '以 `.` 或 `-` 分隔的年和月，如 `2024.05`',
  },
  prerelease: {
    en: 'letters, digits and `-` in parts joined by dots, in the order of Semantic Versioning',
    zh: '以点连接的字母、数字和 `-`，按语义化版本的次序比较',
  },
  rpm: { en: "whatever RPM allows, in RPM's order", zh: 'RPM 允许的任意内容，按 RPM 的次序比较' },
  deb: { en: "whatever Debian allows, in Debian's order", zh: 'Debian 允许的任意内容，按 Debian 的次序比较' },
  word: {
    en: 'letters first, then letters, digits and `_`; never ordered',
    zh: '以字母开头，由字母、数字和 `_` 组成；不参与比较',
  },
  name: { en: 'words joined by `-`; never ordered', zh: '以 `-` 连接的单词；不参与比较' },
  identifiers: {
    en: 'letters, digits and `-` in parts joined by dots; never ordered',
    zh: '以点连接的字母、数字和 `-`；不参与比较',
  },
  snapshot: { en: 'a commit, or a date with one; never ordered', zh: '提交，或带日期的提交；不参与比较' },
};

export const LEAVES_WORDS: Words = {
  reset: { en: 'it starts over', zh: '重新开始' },
  'from-start': { en: 'its start or above', zh: '取起始值或更大' },
  'not-lower': { en: 'it stays or rises', zh: '不变或上升' },
  rises: { en: 'it rises as well', zh: '同样上升' },
  free: { en: 'any value', zh: '任意值' },
};

export const ROLE_WORDS: Words = {
  development: {
    en: 'the trunk: DEVEL moves, MAINT and EMERGENCY stay 0',
    zh: '主干：DEVEL 移动，MAINT 和 EMERGENCY 保持 0',
  },
  maintenance: {
    en: 'MAINT moves, DEVEL is fixed; EMERGENCY for a declared emergency',
    zh: 'MAINT 移动，DEVEL 固定；EMERGENCY 用于已声明的紧急发布',
  },
  following: {
    en: "packaged from the trunk's tags: DEVEL or MAINT moves",
    zh: '用主干的标签打包：DEVEL 或 MAINT 移动',
  },
  frozen: { en: 'nothing is released: any new number is refused', zh: '不再发布：任何新编号都会被拒绝' },
  ignored: { en: 'nothing is judged', zh: '不作判断' },
};

const HEADS = {
  roles: { en: '| Role | Under the scheme `openeuler` |', zh: '| 角色 | 在方案 `openeuler` 下 |' },
  carriers: { en: '| Kind of a carrier | States its number in |', zh: '| 载体的种类 | 编号所在之处 |' },
  kinds: { en: '| Kind of a field | Holds |', zh: '| 字段的种类 | 内容 |' },
  aftermaths: { en: '| In `leaves` | Becomes of the field |', zh: '| `leaves` 中的词 | 该字段如何变化 |' },
  features: { en: '| Kind of features or of a report | Reads |', zh: '| 特性或报告的种类 | 所读内容 |' },
} as const satisfies Words;

export function policyTables(language: Language): Readonly<Record<string, string>> {
  return {
    roles: table('roles', Object.keys(ROLE_WORDS), ROLE_WORDS, language),
    carriers: table('carriers', CARRIER_KINDS, CARRIER_WORDS, language),
    kinds: table('kinds', FIELD_KINDS, FIELD_WORDS, language),
    aftermaths: table('aftermaths', AFTERMATHS, LEAVES_WORDS, language),
  };
}

/** The kinds of a set of features and of another tool's report; each reader says itself what it reads. */
export function featureTable(
  readers: readonly Pick<FeatureReader, 'kind' | 'title'>[],
  language: Language,
): Readonly<Record<string, string>> {
  const rows = readers.map(({ kind, title }) => `| [\`${kind}\`](features/${kind}.md) | ${title[language]} |`);
  return { features: [HEADS.features[language], '|---|---|', ...rows].join('\n') };
}

function table(head: keyof typeof HEADS, names: readonly string[], words: Words, language: Language): string {
  const rows = names.map((name) => {
    const phrase = words[name];
    if (phrase === undefined) throw new Error(`scripts/generate/policy-words.ts has no words for ${name}`);
    return `| \`${name}\` | ${phrase[language]} |`;
  });
  return [HEADS[head][language], '|---|---|', ...rows].join('\n');
}
