import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../src/cli/arguments.ts';
import type { CommandDefinition } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { pawl } from './world.ts';

/** Every command there is, those to come too: what is wrong about a call is said with what would be right. */

/** A word with two letters swapped, as fingers do; nothing where that gives the word again. */
function misspelt(word: string): string | undefined {
  const swapped = `${word.slice(0, 1)}${word.slice(2, 3)}${word.slice(1, 2)}${word.slice(3)}`;
  return swapped === word || word.length < 4 ? undefined : swapped;
}

/** What is said of a call that is wrong; a call that is not fails the test. */
function saidOf(args: readonly string[]): string {
  const parsed = parseCommandLine(args);
  if (parsed.kind !== 'wrong') throw new Error(`pawl ${args.join(' ')} is taken for right`);
  return parsed.message;
}

const optionsOf = ({ options }: CommandDefinition): readonly string[] => Object.keys(options);

describe.each(COMMANDS.map((command) => ({ name: command.name, command })))('pawl $name', ({ name, command }) => {
  test('has usage of its own, which names every option', () => {
    const parsed = parseCommandLine([name, '--help']);
    const text = parsed.kind === 'help' ? parsed.text : '';
    expect(text.startsWith(`pawl ${name}`)).toBe(true);
    for (const option of optionsOf(command)) expect(text).toContain(`--${option}`);
    expect(text).toMatch(/Exit codes: .*64 wrong usage/);
    expect(parseCommandLine(['help', name])).toEqual(parsed);
    expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  test('is in the overview, and is found where it is misspelt', () => {
    const overview = parseCommandLine(['help']);
    expect(overview.kind === 'help' ? overview.text : '').toContain(`pawl ${name}`);
    const slip = misspelt(name);
    if (slip === undefined || COMMANDS.some((other) => other.name === slip)) return;
    expect(saidOf([slip])).toMatch(new RegExp(`There is no command "${slip}"\\. Did you mean "`));
  });

  test('knows its options where they are misspelt', () => {
    for (const option of [...optionsOf(command), 'format', 'language', 'policy']) {
      const slip = misspelt(option);
      if (slip === undefined || Object.hasOwn(command.options, slip)) continue;
      expect(saidOf([name, `--${slip}=x`])).toMatch(new RegExp(`has no option --${slip}\\. Did you mean "--`));
    }
    expect(saidOf([name, '--frobnicate'])).toMatch(/has no option --frobnicate\. There is --repo, /);
  });

  test('misses the value of an option, and takes none where there is none to take', () => {
    for (const [option, { type }] of Object.entries(command.options)) {
      const said = saidOf(type === 'string' ? [name, `--${option}`] : [name, `--${option}=x`]);
      expect(said).toContain(`--${option}`);
      expect(said).toContain(`pawl ${name}`);
    }
  });

  test('takes only the words that an option has', () => {
    const choices = { language: ['en', 'zh'], color: ['auto', 'always', 'never'], ...command.choices };
    for (const [option, allowed] of Object.entries(choices)) {
      expect(saidOf([name, `--${option}=frobnicate`])).toContain(`--${option} takes ${allowed.join(', ')}`);
      const long = allowed.find((word) => misspelt(word) !== undefined);
      if (long !== undefined) expect(saidOf([name, `--${option}=${misspelt(long)}`])).toMatch(/Did you mean "/);
    }
  });

  test('writes only the forms that it has', () => {
    for (const format of ['text', 'json', 'markdown', 'github', 'sarif', 'html'] as const) {
      if (command.formats.includes(format)) continue;
      expect(saidOf([name, `--format=${format}`])).toContain(`\`pawl ${name}\` writes ${command.formats.join(' or ')}`);
    }
    expect(saidOf([name, '--format=josn'])).toMatch(/Did you mean "json"\?/);
  });

  test('takes no word that it has no use for, and no path out of the repository', () => {
    if (command.words === 'none') expect(saidOf([name, 'frobnicate'])).toMatch(/takes no "frobnicate"/);
    for (const path of ['../x', '/etc/passwd', '', '.git/config']) {
      expect(saidOf([name, '--policy', path])).toMatch(/--policy takes a path inside the repository/);
    }
  });

  test('ends with 64, in the bundle too, and prints nothing to read by machine', () => {
    const run = pawl([name, '--frobnicate']);
    expect(run).toMatchObject({ code: 64, stdout: '' });
    expect(run.stderr).toMatch(/has no option --frobnicate/);
  });
});

/** Words that some commands take or want. */
const WORDS: readonly (readonly [args: readonly string[], ...says: readonly RegExp[]])[] = [
  [['hook'], /needs the name of a hook: pre-push or pre-receive/, /exec node/],
  [['hook', 'pre-psuh'], /knows no hook "pre-psuh".*Did you mean "pre-push"\?/],
  [['hook', 'post-commit'], /knows no hook "post-commit"/],
  [['hook', 'pre-receive', 'origin'], /takes no "origin"/],
  [['hook', 'pre-push', 'origin', 'url', 'more'], /takes no "more"/],
];

test.each(WORDS.map(([args, ...says]) => ({ call: args.join(' '), args, says })))('pawl $call', ({ args, says }) => {
  for (const each of says) expect(saidOf(args)).toMatch(each);
});
