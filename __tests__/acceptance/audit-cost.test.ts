import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeKernelTree } from '../../bench/kernel-tree.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { pawl } from './world.ts';

/** What an audit asks of git, counted: a guard that a slow machine cannot trip, nor a quick one hide behind. */

const PATH = process.env['PATH'] ?? '';
const git = PATH.split(delimiter)
  .map((folder) => join(folder, 'git'))
  .find((path) => existsSync(path));

interface Asked {
  /** The git commands in the order of their names. */
  readonly commands: readonly string[];
  /** The objects that were asked for, and the bytes that came back for them. */
  readonly objects: readonly string[];
  readonly bytes: number;
  readonly points: number;
}

/** Audits a repository with a git before the real one that writes down how it is called, and what is read through it. */
function audited(directory: string): Asked {
  const [shim, log] = [temporaryDirectory('git'), temporaryDirectory('calls')];
  const script = `#!/bin/sh
command=
for each in "$@"; do
  case "$each" in cat-file|log|for-each-ref|rev-parse|rev-list|merge-base|diff-tree|config) command=$each; break;; esac
done
: > '${log}/'"call-$command-$$"
if [ "$command" = cat-file ]; then tee '${log}/'"asked-$$" | '${git}' "$@" | tee '${log}/'"answers-$$"; else exec '${git}' "$@"; fi
`;
  writeFileSync(join(shim, 'git'), script, { mode: 0o755 });
  const run = pawl(['audit', '--repo', directory, '--format', 'json'], { PATH: `${shim}${delimiter}${PATH}` });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const files = readdirSync(log);
  const read = (kind: string): readonly Buffer[] =>
    files.filter((file) => file.startsWith(kind)).map((file) => readFileSync(join(log, file)));
  return {
    commands: files.flatMap((file) => /^call-(.+)-\d+$/.exec(file)?.[1] ?? []).sort(),
    objects: read('asked-').flatMap((text) =>
      text
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== ''),
    ),
    bytes: read('answers-').reduce((sum, { length }) => sum + length, 0),
    points: (JSON.parse(run.stdout) as { readonly points: readonly unknown[] }).points.length,
  };
}

async function tree(tags: number): Promise<string> {
  const directory = temporaryDirectory('tree');
  await makeKernelTree(directory, { commits: tags * 5, lines: 2, tags, seed: 1 });
  return directory;
}

/** What all distinct specs and directories at tags hold: nobody can judge them from less. */
function bytesOf(directory: string, objects: readonly string[]): number {
  const { stdout } = spawnSync('git', ['-C', directory, 'cat-file', '--batch'], {
    input: `${objects.join('\n')}\n`,
    maxBuffer: 2 ** 30,
  });
  return stdout.length;
}

describe('an audit of a kernel tree', () => {
  test('starts as many processes for few tags as for many, and reads what tags hold once', async () => {
    const [few, many] = await Promise.all([tree(12), tree(120)]);
    const [first, second] = [audited(few), audited(many)];
    expect([first.points, second.points]).toEqual([24, 240]);
    expect(second.commands).toEqual(first.commands);
    expect(second.commands).toEqual(COMMANDS);
    // The directories at the tips are looked into for the policy, for interfaces, for the files with numbers, and as those of tags.
    // And where a branch begins, it is asked which files its spec names, of which only what it states was kept.
    const again = ({ objects }: Asked): number => objects.length - new Set(objects).size;
    for (const asked of [first, second]) expect(again(asked)).toBeLessThanOrEqual(5 + 3);
    expect(second.bytes).toBe(bytesOf(many, second.objects));
    expect(new Set(second.objects).size).toBe(544);
  });
});

/**
 * One for the refs, one walk for what descends from what, which with the files at tags tells the history of those files too,
 * one for what else came with the first number, one for all objects of the history; one for the policy and its baseline, and
 * one that asks whether the clone is cut off.
 */
const COMMANDS = ['cat-file', 'cat-file', 'diff-tree', 'for-each-ref', 'rev-list', 'rev-parse'];
