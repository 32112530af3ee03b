import type { Phrase } from '../numbering/scheme.ts';
import { type GlobProblem, LONGEST_GLOB } from './glob-syntax.ts';
import type { PolicyFact } from './problems.ts';

/**
 * What the reader's codes come down to. Its own detail, which is English and exact, follows in both languages.
 * The codes are those of the library `yaml` (https://eemeli.org/yaml/#errors); those that a policy cannot bring about are left out.
 */
const YAML_ADVICE: Readonly<Record<string, Phrase>> = {
  BAD_ALIAS: {
    en: 'a text that begins with "*" or "&" must be in quotes',
    zh: '以“*”或“&”开头的文本须加引号',
  },
  BAD_DQ_ESCAPE: {
    en: 'between double quotes a backslash begins an escape; write it twice, or use single quotes',
    zh: '双引号中的反斜杠表示转义；请写两个反斜杠，或改用单引号',
  },
  BAD_INDENT: {
    en: 'indent what belongs together alike, and close every bracket',
    zh: '同级内容的缩进须一致，且括号须闭合',
  },
  BAD_SCALAR_START: {
    en: 'a text that begins with this character must be in quotes',
    zh: '以该字符开头的文本须加引号',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'put a text that contains ": " in quotes, or begin the mapping on a line of its own',
    zh: '含“: ”的文本须加引号，或将映射另起一行',
  },
  BLOCK_IN_FLOW: {
    en: 'between brackets write everything with brackets and commas, or close the bracket before',
    zh: '括号内须全部使用括号和逗号的写法，或先闭合括号',
  },
  KEY_OVER_1024_CHARS: { en: 'a key is too long', zh: '键过长' },
  MISSING_CHAR: {
    en: 'a character is missing here or before; see that quotes, brackets, commas and colons are complete',
    zh: '此处或之前缺少字符；请检查引号、括号、逗号和冒号是否齐全',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a key must be on one line, and a colon and a space must follow it',
    zh: '键须写在一行内，其后须有冒号和空格',
  },
  NON_STRING_KEY: { en: 'a key must be text, no list and no mapping', zh: '键须为文本，不能是列表或映射' },
  UNEXPECTED_TOKEN: {
    en: 'put the whole value in quotes, or remove what does not belong here',
    zh: '请将整个值加上引号，或删除多余的内容',
  },
};

/** A syntax error of YAML; an unknown code has the reader's words alone. */
export function sayYamlCode(code: string, detail: string): Phrase {
  const advice = Object.hasOwn(YAML_ADVICE, code) ? YAML_ADVICE[code] : undefined;
  if (advice === undefined)
    return { en: `This is not YAML: ${detail}.`, zh: `不是有效的 YAML（解析器提示：${detail}）。` };
  return {
    en: `This is not YAML (${detail}): ${advice.en}.`,
    zh: `不是有效的 YAML：${advice.zh}（解析器提示：${detail}）。`,
  };
}

/** A mistake in a glob; the place of the problem says where in it. */
export function sayGlobProblem(problem: GlobProblem): Phrase {
  switch (problem) {
    case 'empty':
      return { en: 'The pattern is empty and matches nothing; write one.', zh: '模式为空，不匹配任何内容；请填写。' };
    case 'too-long':
      return {
        en: `The pattern is longer than ${LONGEST_GLOB} characters; shorten it, or split it in several.`,
        zh: `模式超过 ${LONGEST_GLOB} 个字符；请缩短，或拆分为多个。`,
      };
    case 'negation':
      return {
        en: 'A "!" at the start excludes nothing here; list what is meant, or write "\\!" in single quotes for the character itself.',
        zh: '此处开头的“!”不表示排除；请列出所要匹配的内容，若指该字符本身，请在单引号中写“\\!”。',
      };
    case 'unclosed-brace':
      return {
        en: 'This "{" is never closed; add the "}", or write "\\{" in single quotes for the character itself.',
        zh: '这个“{”没有闭合；请补上“}”，若指该字符本身，请在单引号中写“\\{”。',
      };
    case 'unopened-brace':
      return {
        en: 'This "}" closes nothing; remove it, or write "\\}" in single quotes for the character itself.',
        zh: '这个“}”没有对应的“{”；请删除，若指该字符本身，请在单引号中写“\\}”。',
      };
    case 'brace-range':
      return {
        en: 'Ranges in braces are not counted out; list the values, as in {1,2,3}.',
        zh: '花括号中的范围不会展开；请逐一列出，如 {1,2,3}。',
      };
    case 'unclosed-class':
      return {
        en: 'This "[" is never closed; add the "]", or write "\\[" in single quotes for the character itself.',
        zh: '这个“[”没有闭合；请补上“]”，若指该字符本身，请在单引号中写“\\[”。',
      };
    case 'empty-class':
      return {
        en: 'These brackets are empty and match nothing; write characters between them, as in [abc] or [!abc].',
        zh: '方括号中为空，不匹配任何字符；请写入字符，如 [abc] 或 [!abc]。',
      };
    case 'reversed-range':
      return {
        en: 'This range runs backwards; write the lower character first, as in [a-z].',
        zh: '范围的首尾颠倒；请将较小的字符写在前面，如 [a-z]。',
      };
    case 'slash-in-class':
      return {
        en: 'Brackets never match "/"; write the slash outside of them.',
        zh: '方括号不匹配“/”；请将斜杠写在方括号之外。',
      };
    case 'dangling-escape':
      return {
        en: 'Nothing follows this backslash; remove it, or write two in single quotes for the character itself.',
        zh: '这个反斜杠之后没有字符；请删除，若指该字符本身，请在单引号中写两个反斜杠。',
      };
  }
}

/** A path that cannot lead to a file of the repository. */
export function sayPathProblem(problem: Extract<PolicyFact, { kind: 'bad-path' }>['problem']): Phrase {
  switch (problem) {
    case 'absolute':
      return {
        en: 'The path begins with "/"; write it from the top of the repository, as in kernel.spec.',
        zh: '路径以“/”开头；请写相对于仓库根目录的路径，如 kernel.spec。',
      };
    case 'parent':
      return {
        en: 'The path has ".." in it; write it straight from the top of the repository, as in kernel.spec.',
        zh: '路径中含有“..”；请直接写相对于仓库根目录的路径，如 kernel.spec。',
      };
    case 'git-directory':
      return {
        en: 'The path leads into .git, which holds no files of the repository; name the file that states the number.',
        zh: '路径指向 .git，其中没有仓库的文件；请写明载有编号的文件。',
      };
    case 'glob':
      return {
        en: 'This is a pattern, but one file states the number of an interface; name that file.',
        zh: '此处是匹配模式，但接口的编号只由一个文件写明；请写出该文件。',
      };
  }
}
