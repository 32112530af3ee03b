import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { displayWidth } from '../../src/render/columns.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { kernelPackage } from '../support/packaging.ts';
import { makeWorld, pawl, type World } from './world.ts';

/** The command line before a person: in a pseudo terminal of so many columns. */

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
const SCRIPT = '/usr/bin/script';

const world = (): Promise<World> =>
  makeWorld({ base: [kernelPackage('5.10.0-136.12.0.86')], change: kernelPackage('5.10.0-136.11.0.85') });

const wordsFor = ({ repository, branch }: World, more: readonly string[] = []): readonly string[] => [
  ...['check', '--repo', repository.directory, '--base', branch, '--head', 'topic'],
  ...more,
];

/** What a terminal is sent, or nothing where none can be made. */
function inTerminal(
  columns: number,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string | undefined {
  if (!existsSync(SCRIPT)) {
    process.stdout.write('skipped: script is not installed\n');
    return undefined;
  }
  const quoted = [process.execPath, CLI, ...words].map((word) => `'${word}'`).join(' ');
  const home = temporaryDirectory('home');
  const { stdout } = spawnSync(SCRIPT, ['-qec', `stty cols ${columns} rows 50; ${quoted}`, join(home, 'typescript')], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: home, TERM: 'xterm-256color', ...env },
  });
  return stdout.replaceAll('\r\n', '\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters that are meant
const bare = (text: string): string => text.replace(/\u001b\[[\d;]*m|\u001b\]8;;[^\u001b]*\u001b\\/g, '');

// proves 63
describe('in a terminal', () => {
  test.each(['en', 'zh'])('in %s, lines keep to its width, with colours', async (language) => {
    const shown = inTerminal(70, wordsFor(await world(), ['--language', language]));
    if (shown === undefined) return;
    expect(shown).toContain('\u001b[31m');
    for (const line of bare(shown).split('\n')) expect([line, displayWidth(line) <= 70]).toEqual([line, true]);
  });

  test.each([
    ['next', ['next']],
    ['explain', ['explain', 'number-not-greater']],
    ['audit', ['audit']],
    ['a complaint', ['explain', 'number-not-graeter']],
  ])('so do those of %s', async (_, words) => {
    const repository = words[0] === 'explain' ? [] : ['--repo', (await world()).repository.directory];
    const shown = inTerminal(64, [...words, ...repository]);
    if (shown === undefined) return;
    expect(shown.split('\n').length).toBeGreaterThan(2);
    for (const line of bare(shown).split('\n')) expect([line, displayWidth(line) <= 64]).toEqual([line, true]);
  });

  test('NO_COLOR and a terminal without means get letters alone', async () => {
    const here = await world();
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      const shown = inTerminal(70, wordsFor(here), env);
      if (shown !== undefined) expect(shown).not.toContain('\u001b');
    }
  });

  test('a rule leads to its page where links are known, in the language of the run', async () => {
    const shown = inTerminal(90, wordsFor(await world(), ['--language', 'zh']), { TERM: 'xterm-kitty' });
    if (shown === undefined) return;
    expect(shown).toContain('/docs/zh/rules/number-not-greater.md\u001b\\number-not-greater');
    expect(shown).toContain('\u001b]8;;file:///');
  });
});

// proves 63
describe('in a pipe', () => {
  test('nothing of it: no colour, no link, no progress, each sentence in one line', async () => {
    const run = pawl(wordsFor(await world()), { TERM: 'xterm-kitty', COLUMNS: '40' });
    expect(run).toMatchObject({ code: 1, stderr: '' });
    for (const control of ['\u001b', '\r']) expect(run.stdout).not.toContain(control);
  });

  test('FORCE_COLOR and FORCE_HYPERLINK ask for it all the same', async () => {
    const { stdout } = pawl(wordsFor(await world()), { FORCE_COLOR: '1', FORCE_HYPERLINK: '1' });
    expect(stdout).toContain('\u001b[31m');
    expect(stdout).toContain('\u001b]8;;file://');
  });
});
