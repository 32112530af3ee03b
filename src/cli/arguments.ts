import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggest } from '../policy/suggest.ts';
import { LANGUAGES, type Language } from '../render/speak.ts';
import { VERSION } from '../render/version.ts';
import { isTagName } from '../sources/event.ts';
import { pathInside } from '../sources/inputs.ts';
import { HELP } from './help.ts';

/** Exit codes: passed, failed, could not check, wrong usage (sysexits(3) has 64 for it). */
export const EXIT = { pass: 0, fail: 1, unknown: 2, usage: 64 } as const;

export const FORMATS = ['text', 'json', 'markdown', 'github'] as const;
export type Format = (typeof FORMATS)[number];
/** What each command can write. */
const FORMATS_OF: Readonly<Record<Command['name'], readonly Format[]>> = {
  check: FORMATS,
  next: ['text', 'json'],
  explain: ['text'],
};
export const COLOURS = ['auto', 'always', 'never'] as const;

export interface Common {
  readonly repository: string;
  readonly policy: string;
  readonly format: Format;
  readonly language: Language;
  readonly colour: (typeof COLOURS)[number];
}

export type Command =
  | (Common & {
      readonly name: 'check';
      /** A tag to judge, instead of a change. */
      readonly tag: string | undefined;
      readonly base: string;
      readonly head: string;
      readonly branch: string | undefined;
      readonly labels: readonly string[];
      readonly failOn: 'error' | 'warning' | 'never';
    })
  | (Common & { readonly name: 'next'; readonly branch: string })
  | (Common & { readonly name: 'explain'; readonly about: string });

export type CommandLine =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly message: string };

const COMMON = {
  repo: { type: 'string', default: '.' },
  policy: { type: 'string', default: '.github/pawl.yml' },
  format: { type: 'string', default: 'text' },
  language: { type: 'string', default: 'en' },
  color: { type: 'string', default: 'auto' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const OPTIONS = {
  check: {
    ...COMMON,
    base: { type: 'string' },
    tag: { type: 'string' },
    head: { type: 'string', default: 'HEAD' },
    branch: { type: 'string' },
    label: { type: 'string', multiple: true },
    'fail-on': { type: 'string', default: 'error' },
  },
  next: { ...COMMON, branch: { type: 'string' } },
  explain: COMMON,
} as const satisfies Readonly<Record<Command['name'], ParseArgsConfig['options']>>;

type Name = keyof typeof OPTIONS;

/** Reads the words after `pawl`; whatever is wrong is told with what would be right. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const [name, ...rest] = args;
  if (name === undefined) return wrong(`Say what to do.\n\n${HELP.main}`);
  if (['help', '--help', '-h'].includes(name)) return help(rest[0]);
  if (['--version', '-V', 'version'].includes(name)) return { kind: 'help', text: `pawl ${VERSION}\n` };
  if (!isName(name)) return noCommand(name);
  const options = OPTIONS[name];
  const unknown = rest.find(
    (word) => word.startsWith('--') && !Object.hasOwn(options, word.slice(2).split('=')[0] ?? ''),
  );
  if (unknown !== undefined) {
    const known = Object.keys(options).map((option) => `--${option}`);
    return wrong(`\`pawl ${name}\` has no option ${unknown.split('=')[0]}.${didYouMean(unknown, known)}`);
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: options as ParseArgsConfig['options'] & object,
      allowPositionals: true,
    });
    if (values['help'] === true) return { kind: 'help', text: HELP[name] };
    return build(name, values as Values, positionals);
  } catch (error) {
    return wrong(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n\n${HELP[name]}`);
  }
}

function help(about: string | undefined): CommandLine {
  if (about === undefined || about.startsWith('-')) return { kind: 'help', text: HELP.main };
  return isName(about) ? { kind: 'help', text: HELP[about] } : noCommand(about);
}

const noCommand = (name: string): CommandLine =>
  wrong(`There is no command "${name}".${didYouMean(name, Object.keys(OPTIONS))}\n\n${HELP.main}`);

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

function build(name: Name, values: Values, positionals: readonly string[]): CommandLine {
  const text = (option: string): string => String(values[option] ?? '');
  const choices = {
    format: FORMATS,
    language: LANGUAGES,
    color: COLOURS,
    'fail-on': ['error', 'warning', 'never'],
  } as const;
  for (const [option, allowed] of Object.entries(choices)) {
    const given = values[option];
    if (typeof given === 'string' && !(allowed as readonly string[]).includes(given)) {
      return wrong(`--${option} takes ${allowed.join(', ')}, not "${given}".${didYouMean(given, allowed)}`);
    }
  }
  const policy = pathInside(text('policy'));
  if (policy === undefined) {
    return wrong(
      `--policy takes a path inside the repository, without a leading slash or "..", not "${text('policy')}".`,
    );
  }
  const format = text('format');
  if (!FORMATS_OF[name].includes(format as Format)) {
    return wrong(`\`pawl ${name}\` writes ${FORMATS_OF[name].join(' or ')}, not ${format}.`);
  }
  const common: Common = {
    repository: text('repo'),
    policy,
    format: text('format') as Format,
    language: text('language') as Language,
    colour: text('color') as Common['colour'],
  };
  if (name !== 'explain' && positionals.length > 0)
    return wrong(`\`pawl ${name}\` takes no "${positionals[0]}".\n\n${HELP[name]}`);
  switch (name) {
    case 'check': {
      const tag = values['tag'] === undefined ? undefined : text('tag').replace(/^refs\/tags\//, '');
      if (tag !== undefined && values['base'] !== undefined) {
        return wrong(`\`pawl check\` judges a change (--base) or a tag (--tag), not both.\n\n${HELP.check}`);
      }
      if (tag !== undefined && !isTagName(tag)) {
        return wrong(`--tag takes the name of a tag, and git allows no "${tag}" as one.`);
      }
      if (tag === undefined && text('base') === '')
        return wrong(
          `\`pawl check\` needs --base REV, the branch that the change is for, or --tag TAG.\n\n${HELP.check}`,
        );
      const command: Command = {
        ...common,
        name,
        tag,
        base: text('base'),
        head: text('head'),
        branch: values['branch'] === undefined ? undefined : text('branch'),
        labels: Array.isArray(values['label']) ? values['label'] : [],
        failOn: text('fail-on') as 'error' | 'warning' | 'never',
      };
      return { kind: 'command', command };
    }
    case 'next':
      if (text('branch') === '') return wrong(`\`pawl next\` needs --branch NAME.\n\n${HELP.next}`);
      return { kind: 'command', command: { ...common, name, branch: text('branch') } };
    case 'explain': {
      const [about, ...more] = positionals;
      if (about === undefined || more.length > 0)
        return wrong(`\`pawl explain\` takes one rule or one number.\n\n${HELP.explain}`);
      return { kind: 'command', command: { ...common, name, about } };
    }
  }
}

const isName = (name: string): name is Name => Object.hasOwn(OPTIONS, name);

const wrong = (message: string): CommandLine => ({ kind: 'wrong', message: message.trimEnd() });

function didYouMean(given: string, known: readonly string[]): string {
  const near = suggest(given.split('=')[0] ?? '', known);
  return near === undefined ? ` There is ${known.join(', ')}.` : ` Did you mean "${near}"?`;
}
