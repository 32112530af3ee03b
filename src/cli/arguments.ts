import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggest } from '../policy/suggest.ts';
import { LANGUAGES, type Language } from '../render/speak.ts';
import { VERSION } from '../render/version.ts';
import { pathInside } from '../sources/inputs.ts';
import {
  COLOURS,
  type CommandDefinition,
  type Common,
  FORMATS,
  type Format,
  type Given,
  type Order,
} from './command.ts';
import { COMMANDS } from './commands.ts';
import { helpOf, overview } from './help.ts';

export type CommandLine = Order | { readonly kind: 'help'; readonly text: string };

const COMMON = {
  repo: { type: 'string', default: '.' },
  policy: { type: 'string', default: '.github/pawl.yml' },
  format: { type: 'string', default: 'text' },
  language: { type: 'string', default: 'en' },
  color: { type: 'string', default: 'auto' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/** Reads the words after `pawl`; whatever is wrong is told with what would be right. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const [name, ...rest] = args;
  if (name === undefined) return wrong(`Say what to do.\n\n${overview(COMMANDS)}`);
  if (['help', '--help', '-h'].includes(name)) return help(rest[0]);
  if (['--version', '-V', 'version'].includes(name)) return { kind: 'help', text: `pawl ${VERSION}\n` };
  const command = find(name);
  return command === undefined ? noCommand(name) : parseOptions(command, rest);
}

function parseOptions(command: CommandDefinition, rest: readonly string[]): CommandLine {
  const options = { ...COMMON, ...command.options };
  const unknown = rest.find(
    (word) => word.startsWith('--') && word !== '--' && !Object.hasOwn(options, word.slice(2).split('=')[0] ?? ''),
  );
  if (unknown !== undefined) {
    const known = Object.keys(options).map((option) => `--${option}`);
    return wrong(`\`pawl ${command.name}\` has no option ${unknown.split('=')[0]}.${didYouMean(unknown, known)}`);
  }
  let parsed: { readonly values: Values; readonly positionals: readonly string[] };
  try {
    parsed = parseArgs({ args: [...rest], options, allowPositionals: true });
  } catch (error) {
    return wrong(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n\n${helpOf(command)}`);
  }
  if (parsed.values['help'] === true) return { kind: 'help', text: helpOf(command) };
  return order(command, parsed.values, parsed.positionals);
}

function help(about: string | undefined): CommandLine {
  if (about === undefined || about.startsWith('-')) return { kind: 'help', text: overview(COMMANDS) };
  const command = find(about);
  return command === undefined ? noCommand(about) : { kind: 'help', text: helpOf(command) };
}

const noCommand = (name: string): CommandLine =>
  wrong(`There is no command "${name}".${didYouMean(name, NAMES)}\n\n${overview(COMMANDS)}`);

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function order(command: CommandDefinition, values: Values, words: readonly string[]): CommandLine {
  const text = (option: string): string | undefined =>
    typeof values[option] === 'string' ? values[option] : undefined;
  const choices = { format: FORMATS, language: LANGUAGES, color: COLOURS, ...command.choices };
  for (const [option, allowed] of Object.entries(choices)) {
    const given = text(option);
    if (given !== undefined && !(allowed as readonly string[]).includes(given)) {
      return wrong(`--${option} takes ${allowed.join(', ')}, not "${given}".${didYouMean(given, allowed)}`);
    }
  }
  const policy = pathInside(text('policy') ?? '');
  if (policy === undefined) {
    return wrong(
      `--policy takes a path inside the repository, without a leading slash or "..", not "${text('policy')}".`,
    );
  }
  const format = text('format') as Format;
  if (!command.formats.includes(format)) {
    return wrong(`\`pawl ${command.name}\` writes ${command.formats.join(' or ')}, not ${format}.`);
  }
  if (command.words === 'none' && words.length > 0) {
    return wrong(`\`pawl ${command.name}\` takes no "${words[0]}".\n\n${helpOf(command)}`);
  }
  const common: Common = {
    repository: text('repo') ?? '.',
    policy,
    format,
    language: text('language') as Language,
    colour: text('color') as Common['colour'],
  };
  return trimmed(
    command.read({ common, text, texts: textsOf(values), has: (option) => values[option] === true, words }),
  );
}

function textsOf(values: Values): Given['texts'] {
  return (option) => {
    const value = values[option];
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  };
}

const trimmed = (made: Order): Order => (made.kind === 'wrong' ? wrong(made.message) : made);

const NAMES: readonly string[] = COMMANDS.map(({ name }) => name);

const find = (name: string): CommandDefinition | undefined => COMMANDS.find((command) => command.name === name);

const wrong = (message: string) => ({ kind: 'wrong', message: message.trimEnd() }) as const;

function didYouMean(given: string, known: readonly string[]): string {
  const near = suggest(given.split('=')[0] ?? '', known);
  return near === undefined ? ` There is ${known.join(', ')}.` : ` Did you mean "${near}"?`;
}
