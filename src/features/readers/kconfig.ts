import { defineReader, type Feature, type FeatureEffect, type FeatureReading } from '../feature.ts';
import { takeStatements } from '../kconfig/lines.ts';
import { needsMark } from '../kconfig/unstable.ts';
import { unreadable } from '../unreadable.ts';

/** Options of the kernel's configuration: what people may turn on. */
export const kconfig = defineReader({
  kind: 'kconfig',
  title: { en: 'Kconfig options', zh: 'Kconfig 选项' },
  summary: {
    en:
      'The options that Kconfig files define, with their type, and with `prompt=yes` where people can set them. Defaults, ' +
      'dependencies and help texts are not promised, and `source` is not followed: each file is read for itself. An option ' +
      'that depends on `BROKEN` or `STAGING`, itself or through the `menu`, `choice` or `if` around it, is unstable. From ' +
      '`tristate` to `bool` is a removal (it cannot be a module any more), the reverse an addition; so is losing or gaining ' +
      'the prompt.',
    zh:
      'Kconfig 文件定义的选项及其类型；用户可以设置的带有 `prompt=yes`。默认值、依赖和帮助文字不在承诺之内；不跟随 `source`，每个文件单独读取。' +
      '选项本身或外层的 `menu`、`choice`、`if` 依赖 `BROKEN` 或 `STAGING` 时视为不稳定。由 `tristate` 变为 `bool` 算移除（不能再编译为模块），' +
      '反之算新增；失去或得到提示文字同理。',
  },
  source: 'https://docs.kernel.org/kbuild/kconfig-language.html',
  paths: ['**/Kconfig', '**/Kconfig.*'],
  examples: [
    {
      title: 'a driver that cannot be a module any more, and an option that went',
      path: 'drivers/net/Kconfig',
      before:
        'config E1000\n\ttristate "Intel PRO/1000"\n\tdepends on PCI\n\thelp\n\t  config is a word here\n\nconfig E1000_NAPI\n\tbool\n',
      after: 'config E1000\n\tbool "Intel PRO/1000"\n\tdepends on PCI && NET\n',
      features: ['E1000 type=tristate prompt=yes', 'E1000_NAPI type=bool'],
      changes: ['removed E1000 type: tristate → bool', 'removed E1000_NAPI'],
    },
    {
      title: 'what is broken or staged is not promised',
      path: 'drivers/staging/Kconfig',
      before:
        'menuconfig STAGING\n\tbool "Staging drivers"\n\nif STAGING\n\nconfig RTL8723BS\n\ttristate "Realtek"\n\nendif\n\n' +
        'config OLD\n\tbool "Old"\n\tdepends on PCI && BROKEN\n',
      after: 'menuconfig STAGING\n\tbool "Staging drivers"\n',
      features: [
        'STAGING type=bool prompt=yes',
        'RTL8723BS type=tristate prompt=yes (unstable)',
        'OLD type=bool prompt=yes (unstable)',
      ],
      changes: ['none'],
    },
    {
      title: 'a choice and its members',
      path: 'init/Kconfig',
      before:
        'choice\n\tprompt "Compression"\n\tdefault KERNEL_GZIP\n\nconfig KERNEL_GZIP\n\tbool "Gzip"\n\nconfig KERNEL_XZ\n' +
        '\tbool "XZ"\n\nendchoice\n\nconfig LOG_SHIFT\n\tint "Log size" if EXPERT\n\trange 12 25\n\tdefault 17\n',
      features: ['KERNEL_GZIP type=bool prompt=yes', 'KERNEL_XZ type=bool prompt=yes', 'LOG_SHIFT type=int prompt=yes'],
    },
  ],
  read: (text, { path }) => readOptions(text, path),
  weigh(attribute, before, after) {
    if (before === after) return 'none';
    if (attribute === 'prompt') return after === undefined ? 'removed' : 'added';
    return attribute === 'type' ? weighType(before, after) : 'changed';
  },
});

/** Where a type is not said, another file says it. */
function weighType(before: string | undefined, after: string | undefined): FeatureEffect {
  if (before === undefined || after === undefined) return 'changed';
  return before === 'bool' && after === 'tristate' ? 'added' : 'removed';
}

/** An option, a choice, a menu or an `if`, as far as it is read. */
interface Block {
  readonly kind: 'menu' | 'choice' | 'if';
  readonly line: number;
  unstable: boolean;
}

interface Option {
  readonly name: string;
  readonly line: number;
  type: string | undefined;
  how: 'prompted' | 'hidden';
  unstable: boolean;
}

interface Reading {
  readonly path: string;
  readonly blocks: Block[];
  /** Each definition of an option, in order. */
  readonly options: Feature[];
  /** The option whose attributes are read, as this definition has it; a choice or menu takes them where there is none. */
  current: Option | undefined;
}

/** What a statement does, by its first word; of those that are not here nothing is promised. */
const WORDS: ReadonlyMap<string, 'option' | 'type' | 'prompt' | 'depends' | 'block' | 'end' | 'other'> = new Map([
  ['config', 'option'],
  ['menuconfig', 'option'],
  ...['bool', 'boolean', 'tristate', 'string', 'hex', 'int'].flatMap((type) => [
    [type, 'type'] as const,
    [`def_${type}`, 'type'] as const,
  ]),
  ['prompt', 'prompt'],
  ['depends', 'depends'],
  ...['menu', 'choice', 'if'].map((word) => [word, 'block'] as const),
  ...['endmenu', 'endchoice', 'endif'].map((word) => [word, 'end'] as const),
  ...['comment', 'source', 'mainmenu'].map((word) => [word, 'other'] as const),
]);

const CONFLICT = /^(?:<{7}|={7}|>{7})/;

function readOptions(text: string, path: string): FeatureReading {
  const reading: Reading = { path, blocks: [], options: [], current: undefined };
  let problem: FeatureReading | undefined;
  takeStatements(text, {
    option: (name, type, how, line) => begin(reading, name, line, type, how),
    statement: (word, whole, line) => {
      problem = takeStatement(reading, word, whole, line, path);
      return problem === undefined ? undefined : 'stop';
    },
  });
  if (problem !== undefined) return problem;
  settle(reading);
  const open = reading.blocks.at(-1);
  if (open !== undefined) return unbalanced(path, open.line, open.kind);
  return { kind: 'features', features: merged(reading.options) };
}

/** What follows the first word of a statement; cut out only where somebody asks. */
const restOf = (word: string, whole: string): string => whole.slice(word.length).trim();

function takeStatement(
  reading: Reading,
  word: string,
  whole: string,
  line: number,
  path: string,
): FeatureReading | undefined {
  const { current, blocks } = reading;
  switch (WORDS.get(word)) {
    case 'type':
      if (current !== undefined) takeType(current, word, whole);
      return undefined;
    case 'prompt':
      if (current !== undefined) current.how = 'prompted';
      return undefined;
    case 'depends': {
      const own = current ?? blocks.at(-1);
      if (own !== undefined && needsMark(restOf(word, whole).replace(/^on\s+/, ''))) own.unstable = true;
      return undefined;
    }
    case 'option':
      begin(reading, restOf(word, whole), line, undefined, 'hidden');
      return undefined;
    case 'block': {
      settle(reading);
      const unstable = isUnstable(reading) || (word === 'if' && needsMark(restOf(word, whole)));
      blocks.push({ kind: word as Block['kind'], line, unstable });
      return undefined;
    }
    case 'end':
      settle(reading);
      return `end${blocks.pop()?.kind}` === word ? undefined : unbalanced(path, line, word);
    case 'other':
      settle(reading);
      return undefined;
    case undefined:
      return CONFLICT.test(word)
        ? unreadable(path, line, 'the file holds a merge conflict', '文件中有未解决的合并冲突')
        : undefined;
  }
}

const isUnstable = ({ blocks }: Reading): boolean => blocks.at(-1)?.unstable ?? false;

/** `bool "Prompt"`, `def_tristate y`. */
function takeType(option: Option, word: string, whole: string): void {
  const isDefault = word.startsWith('def_');
  const type = isDefault ? word.slice('def_'.length) : word;
  option.type ??= type === 'boolean' ? 'bool' : type;
  const rest = isDefault ? '' : restOf(word, whole);
  if (rest !== '' && !rest.startsWith('if ')) option.how = 'prompted';
}

/** Begins an option, whose attributes follow. */
function begin(reading: Reading, name: string, line: number, type: string | undefined, how: Option['how']): void {
  settle(reading);
  reading.current = { name, line, type, how, unstable: isUnstable(reading) };
}

const NAME = /^\w+$/;

/** Ends the option at hand. */
function settle(reading: Reading): void {
  const { current, options, path } = reading;
  reading.current = undefined;
  if (current !== undefined && NAME.test(current.name)) options.push(featureOf(current, path));
}

/** Nearly always each option has one definition; one that is defined again keeps its first place. */
function merged(options: readonly Feature[]): readonly Feature[] {
  if (new Set(options.map(({ name }) => name)).size === options.length) return options;
  const byName = new Map<string, Feature>();
  for (const option of options) {
    const known = byName.get(option.name);
    byName.set(option.name, known === undefined ? option : joined(known, option));
  }
  return [...byName.values()];
}

/** Two definitions of one option: it is as stable as its stablest. */
const joined = ({ name, path, line, attributes, unstable }: Feature, again: Feature): Feature =>
  featureOf(
    {
      name,
      line,
      type: attributes['type'] ?? again.attributes['type'],
      how: (attributes['prompt'] ?? again.attributes['prompt']) === undefined ? 'hidden' : 'prompted',
      unstable: unstable === true && again.unstable === true,
    },
    path,
  );

function featureOf({ name, line, type, how, unstable }: Option, path: string): Feature {
  const attributes = ATTRIBUTES.get(type)?.[how] ?? {};
  return unstable ? { name, attributes, path, line, unstable } : { name, attributes, path, line };
}

/** Twenty thousand options have a dozen sets of attributes among them, which they share. */
const ATTRIBUTES: ReadonlyMap<string | undefined, Record<Option['how'], Feature['attributes']>> = new Map(
  [undefined, 'bool', 'tristate', 'string', 'hex', 'int'].map((type) => {
    const hidden = type === undefined ? {} : { type };
    return [type, { hidden, prompted: { ...hidden, prompt: 'yes' } }] as const;
  }),
);

const unbalanced = (path: string, line: number, word: string): FeatureReading =>
  unreadable(
    path,
    line,
    `\`${word}\` has no partner, so what it encloses cannot be told`,
    `\`${word}\` 没有配对，无法判断它包含哪些选项`,
  );
