import type { Phrase } from '../numbering/scheme.ts';
import type { PolicyFact } from './problems.ts';
import { sayBadTitle, sayExtends } from './say-extends.ts';
import { sayBadPeriod, sayBadPointer, sayNoFieldForBump, sayOneOf, sayTakenName } from './say-interfaces.ts';
import { sayFormProblem, sayStepProblem, sayStop } from './say-schemes.ts';
import { sayGlobProblem, sayPathProblem, sayYamlCode } from './say-syntax.ts';
import { sayBadDate, sayBadName, sayOutOfRange, sayUnquotedNumber, sayWrongType, suggestOr } from './say-values.ts';

/**
 * What is wrong at one place of a policy file, in words for whoever mends it: what, why where that is not plain, and what to
 * write instead. Text of the file stands in the phrase as it is, so it must pass through the renderer like any foreign text.
 */
export function sayPolicyFact(fact: PolicyFact): Phrase {
  switch (fact.kind) {
    case 'too-large':
      return {
        en: `The file is larger than ${fact.limit} bytes, the most that Pawl reads of a policy; shorten it.`,
        zh: `文件超过 ${fact.limit} 字节，这是 Pawl 读取策略文件的上限；请精简。`,
      };
    case 'unprintable': {
      const code = `U+${fact.codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      return {
        en: `The character ${code} may not stand in a YAML file; remove it, and save the file as UTF-8.`,
        zh: `YAML 文件中不允许出现字符 ${code}；请删除，并将文件保存为 UTF-8 编码。`,
      };
    }
    case 'too-deep':
      return {
        en: `Lists and mappings are nested more than ${fact.limit} deep here; no policy needs that, so make it flatter.`,
        zh: `此处列表和映射的嵌套超过 ${fact.limit} 层；策略不需要如此深的嵌套，请减少层数。`,
      };
    case 'yaml-syntax':
      return sayYamlCode(fact.code, fact.detail);
    case 'tab':
      return {
        en: 'This line is indented with a tab, which YAML does not allow; indent it with spaces.',
        zh: '此行用制表符缩进，YAML 不允许；请改用空格缩进。',
      };
    case 'several-documents':
      return {
        en: 'A second YAML document begins here, but a policy is one document; keep one, or join the two without "---".',
        zh: '此处开始了第二个 YAML 文档，而策略文件只能有一个文档；请只保留一个，或去掉“---”合并二者。',
      };
    case 'directive':
    case 'tag':
    case 'anchor':
    case 'alias':
      return sayMark(fact);
    case 'duplicate-key':
      return {
        en: `The key "${fact.key}" stands here again; it stands first at line ${fact.first.line}, column ${fact.first.column}. Remove one of the two.`,
        zh: `键“${fact.key}”重复；它首次出现在第 ${fact.first.line} 行第 ${fact.first.column} 列。请删除其中一个。`,
      };
    case 'unknown-key':
      return suggestOr({ en: `Unknown key "${fact.key}"`, zh: `未知的键“${fact.key}”` }, fact, {
        en: 'remove it',
        zh: '请删除',
      });
    case 'missing-key':
      return { en: `The key "${fact.key}" is missing here; add it.`, zh: `此处缺少键“${fact.key}”；请补上。` };
    case 'wrong-type':
      return sayWrongType(fact.expected, fact.received);
    case 'unquoted-number':
      return sayUnquotedNumber(fact);
    case 'unknown-value':
      return suggestOr({ en: `Unknown value "${fact.value}"`, zh: `未知的值“${fact.value}”` }, fact, {
        en: 'remove it',
        zh: '请删除',
      });
    case 'out-of-range':
      return sayOutOfRange(fact);
    case 'blank':
      return {
        en: 'This is blank; write what belongs here, or remove the entry.',
        zh: '此处为空白；请填写内容，或删除此项。',
      };
    case 'bad-name':
      return sayBadName(fact.of, fact.name);
    case 'bad-date':
      return sayBadDate(fact.text);
    case 'bad-pointer':
      return sayBadPointer(fact.text);
    case 'bad-period':
      return sayBadPeriod(fact.text);
    case 'taken-name':
      return sayTakenName(fact.name, fact.first);
    case 'one-of':
      return sayOneOf(fact.keys, fact.given);
    case 'no-field-for-bump':
      return sayNoFieldForBump(fact.scheme);
    case 'bad-glob':
      return sayGlobProblem(fact.problem);
    case 'bad-path':
      return sayPathProblem(fact.problem);
    case 'taken-id':
      return {
        en: `The id "${fact.id}" is that of a built-in scheme of Pawl; choose another.`,
        zh: `id“${fact.id}”已是 Pawl 的内置方案；请另选一个。`,
      };
    case 'bad-form':
      return sayFormProblem(fact.problem, fact.name);
    case 'bad-step':
      return sayStepProblem(fact.problem, fact.field);
    case 'running-counter-above':
      return {
        en: `The field "${fact.field}" runs on, and still stands above "${fact.below}", which makes a release; put it after all of those, or remove "runs-on".`,
        zh: `字段“${fact.field}”设了“runs-on”，却排在构成版本的“${fact.below}”之前；请移到其后，或去掉“runs-on”。`,
      };
    case 'unknown-field':
      return suggestOr(
        {
          en: `No scheme that applies here has a field "${fact.field}"`,
          zh: `此处适用的方案没有字段“${fact.field}”`,
        },
        fact,
        { en: 'declare it under "fields", or remove it', zh: '请在“fields”下声明，或删除' },
      );
    case 'bad-number':
      return sayStop(fact.text, fact.schemes, fact.stop);
    case 'no-steps':
      return {
        en: `Scheme "${fact.scheme}" declares no step for the role "${fact.role}", so no release on this line could ever be right; declare one under "steps", or choose another role.`,
        zh: `方案“${fact.scheme}”未为角色“${fact.role}”声明任何步骤，此发布线上的任何发布都不可能正确；请在“steps”下声明，或换用其他角色。`,
      };
    case 'bad-extends':
    case 'extends-unread':
    case 'extends-again':
    case 'extends-unsound':
      return sayExtends(fact);
    case 'bad-title':
      return sayBadTitle(fact.why);
    case 'in-extended': {
      const { en, zh } = sayPolicyFact(fact.fact);
      return {
        en: `In "${fact.name}", which this extends, at line ${fact.line}, column ${fact.column}: ${en}`,
        zh: `所扩展的“${fact.name}”第 ${fact.line} 行第 ${fact.column} 列：${zh}`,
      };
    }
    case 'unreachable':
      return sayUnreachable(fact);
  }
}

type Mark = Extract<PolicyFact, { kind: 'directive' | 'tag' | 'anchor' | 'alias' }>;

/** Unquoted patterns are easily marks of YAML: `*-testing` is an alias, `!README` a tag. */
function sayMark({ kind, text }: Mark): Phrase {
  switch (kind) {
    case 'directive':
      return {
        en: `The YAML directive "${text}" is not allowed, as a policy is always YAML 1.2; remove it.`,
        zh: `不允许使用 YAML 指令“${text}”，策略文件总是 YAML 1.2；请删除。`,
      };
    case 'tag':
      return {
        en: `"${text}" without quotes is a tag to YAML, and a policy may have none; remove it, or quote the text if it is meant literally.`,
        zh: `未加引号的“${text}”在 YAML 中是标签，策略文件不允许使用标签；请删除，若本意为文本则加上引号。`,
      };
    case 'anchor':
      return {
        en: `"${text}" without quotes is an anchor to YAML, and a policy may have none; remove it, or quote the text if it is meant literally.`,
        zh: `未加引号的“${text}”在 YAML 中是锚点，策略文件不允许使用锚点；请删除，若本意为文本则加上引号。`,
      };
    case 'alias':
      return {
        en: `"${text}" without quotes is an alias to YAML, and a policy may have none; put a pattern in quotes, or write the value out.`,
        zh: `未加引号的“${text}”在 YAML 中是别名，策略文件不允许使用别名；若为匹配模式请加引号，否则请写出完整的值。`,
      };
  }
}

function sayUnreachable({ branch, earlier, first }: Extract<PolicyFact, { kind: 'unreachable' }>): Phrase {
  if (branch === earlier) {
    return {
      en: `The pattern "${branch}" stands already in the entry at line ${first.line}, and the first that matches counts; remove one of the two.`,
      zh: `模式“${branch}”已出现在第 ${first.line} 行的条目中，而首个匹配的条目生效；请删除其中一个。`,
    };
  }
  return {
    en: `"${branch}" is never reached: the pattern "${earlier}" at line ${first.line} matches it, and the first that matches counts. Move this entry above that one, or remove it.`,
    zh: `“${branch}”永远不会生效：第 ${first.line} 行的模式“${earlier}”已匹配它，而首个匹配的条目生效。请将此条目移到其前面，或删除。`,
  };
}
