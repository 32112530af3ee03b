import type { Unreadable } from '../carriers/carrier.ts';
import type { CarrierFacts } from '../facts/facts.ts';
import type { Phrase } from '../numbering/scheme.ts';
import type { Reason } from '../spec/types.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'macro' | 'file' | 'variable' | 'absent' | 'beforeToo';

export const carrierUnreadable = defineRule<Message>({
  id: 'carrier-unreadable',
  summary: {
    en: 'Every carrier states a number that can be known without running anything.',
    zh: '每个载体写明的编号无需运行任何程序即可得知。',
  },
  why: {
    en: 'What a shell command or an included file would give cannot be known without running what the pull request brings. So it is not guessed, and the verdict is `unknown`.',
    zh: '命令或包含文件的结果，不运行拉取请求带来的内容便无从得知。因此不做猜测，结论为 `unknown`。',
  },
  fix: {
    en: 'Write the value out, or give the macro a value in the policy.',
    zh: '请直接写出该值，或在策略中为该宏给出取值。',
  },
  source: 'row 52 of the catalogue of real cases',
  severity: { practice: 'error', published: 'error' },
  messages: {
    macro: {
      en: '{tag} cannot be evaluated: {reason} (line {line}). Pawl runs nothing; write the value out.',
      zh: '无法求出 {tag}：{reason}（第 {line} 行）。Pawl 不运行任何东西；请直接写出该值。',
    },
    file: { en: '{path} cannot be read as text: {reason}.', zh: '{path} 无法作为文本读取：{reason}。' },
    variable: { en: '{path} does not set {name}.', zh: '{path} 没有设置 {name}。' },
    absent: {
      en: 'The policy names {path} as a carrier, but there is no such file on the branch; correct the path or remove it.',
      zh: '策略把 {path} 列为载体，但分支上没有这个文件；请更正路径或将其删除。',
    },
    beforeToo: {
      en: '{path} cannot be read on the base branch ({reason}), so nothing can be said of what may follow.',
      zh: '目标分支上的 {path} 无法读取（{reason}），因此无法判断其后应为何编号。',
    },
  },
  examples: [{ title: 'a readable spec', before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6', reports: 'quiet' }],
  evaluate: ({ line, carriers }) => (line.kind === 'line' ? carriers.flatMap(judge) : []),
});

function judge(carrier: CarrierFacts): readonly Objection<Message>[] {
  const { path, before, after, origin, packagedFiles } = carrier;
  if (before.kind === 'absent' && after.kind === 'absent') {
    return origin === 'declared' ? [{ message: 'absent', data: { path }, path, unchecked: true }] : [];
  }
  if (after.kind === 'unreadable') {
    // Untouched on both sides, with nothing packaged: there is nothing that would want a number.
    const idle = before.kind === 'unreadable' && packagedFiles.length === 0 && carrier.packagedText() === 'same';
    return idle ? [] : [{ ...sayUnreadable(path, after.why), unchecked: true }];
  }
  if (before.kind === 'unreadable' && carrier.repeats === undefined) {
    return [{ message: 'beforeToo', data: { path, reason: reasonWords(before.why) }, path, line: 1, unchecked: true }];
  }
  return [];
}

function sayUnreadable(path: string, why: Unreadable): Objection<Message> {
  switch (why.because) {
    case 'macro':
      return {
        message: 'macro',
        data: { tag: why.tag, reason: reasonWords(why), line: why.line },
        path,
        line: why.line,
      };
    case 'missing-variable':
      return { message: 'variable', data: { path, name: why.name }, path, line: why.line };
    case 'too-large':
    case 'binary':
    case 'symlink':
    case 'submodule':
    case 'directory':
    case 'lfs-pointer':
    case 'empty':
    case 'syntax':
      return { message: 'file', data: { path, reason: FILE_WORDS[why.because] }, path, line: why.line };
  }
}

function reasonWords(why: Unreadable): Phrase {
  switch (why.because) {
    case 'macro':
      return macroWords(why.why);
    case 'missing-variable':
      return { en: `${why.name} is not set`, zh: `未设置 ${why.name}` };
    default:
      return FILE_WORDS[why.because];
  }
}

const FILE_WORDS = {
  'too-large': { en: 'it is larger than 4 MB, or has a line longer than 64 KB', zh: '超过 4 MB，或某行超过 64 KB' },
  binary: { en: 'it is binary', zh: '是二进制文件' },
  symlink: { en: 'it is a symbolic link, which Pawl does not follow', zh: '是符号链接，Pawl 不跟随' },
  submodule: { en: 'it is a submodule', zh: '是子模块' },
  directory: { en: 'it is a directory', zh: '是目录' },
  'lfs-pointer': { en: 'it is a Git LFS pointer, not the file itself', zh: '是 Git LFS 指针，而非文件本身' },
  empty: { en: 'it is empty', zh: '是空文件' },
  syntax: { en: 'it is not of the form that its kind asks for', zh: '不符合其类型要求的格式' },
} as const satisfies Record<string, Phrase>;

function macroWords(why: Reason): Phrase {
  switch (why.kind) {
    case 'shell':
      return { en: 'it needs the output of a shell command, %(…)', zh: '需要 shell 命令 %(…) 的输出' };
    case 'lua':
      return { en: 'it needs Lua, %{lua:…}', zh: '需要 Lua，%{lua:…}' };
    case 'include':
    case 'load':
      return { en: `it needs the file ${why.file}`, zh: `需要文件 ${why.file}` };
    case 'undefined-macro':
      return { en: `the macro %${why.name} is not defined in the spec`, zh: `宏 %${why.name} 未在 spec 中定义` };
    case 'autorelease':
      return { en: '%autorelease counts commits when the package is built', zh: '%autorelease 在构建时才统计提交数' };
    case 'machine':
      return { en: `%${why.name} depends on the building machine`, zh: `%${why.name} 取决于构建机器` };
    case 'bad-macro':
      return { en: `rpm refuses the macro ${why.name}`, zh: `rpm 不接受宏 ${why.name}` };
    case 'bad-expression':
      return { en: `rpm refuses the expression ${why.expression}`, zh: `rpm 不接受表达式 ${why.expression}` };
    case 'unbalanced-condition':
      return { en: 'an %if has no %endif, or the reverse', zh: '%if 与 %endif 不配对' };
    case 'too-deep':
      return why.name === ''
        ? { en: 'it names itself, and so expands without end', zh: '它引用自身，会无限展开' }
        : { en: `the macro ${why.name} expands without end`, zh: `宏 ${why.name} 无限展开` };
    case 'too-large':
      return { en: 'it expands beyond all bounds', zh: '展开超出限度' };
    case 'missing-tag':
      return { en: `the spec has no ${why.tag}`, zh: `spec 没有 ${why.tag}` };
    case 'illegal-value':
      return { en: `rpm refuses the value ${why.text}`, zh: `rpm 不接受值 ${why.text}` };
  }
}
