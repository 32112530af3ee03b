import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { git } from '../support/repository/git.ts';
import { createRepository } from '../support/repository.ts';
import { pawl } from './world.ts';

/** Every command that reads a repository, where there is none, an empty one, or one whose policy cannot be read. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  check: ['check', '--base', 'main'],
  next: ['next'],
  audit: ['audit'],
  init: ['init', '--dry-run'],
  policy: ['policy'],
  tag: ['tag', '--branch', 'main'],
  compat: ['compat'],
};
/** Those that look at no repository, or only at what git hands to them. */
const OTHERS = ['explain', 'hook'];

test('no command is forgotten', () => {
  expect([...Object.keys(CALLS), ...OTHERS].sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
});

const places = { none: '', empty: '', binary: '' };
beforeAll(() => {
  places.none = join(temporaryDirectory('nowhere'), 'nothing');
  places.empty = temporaryDirectory('empty');
  git(places.empty, ['init', '--quiet', '--initial-branch', 'main']);
  const repository = createRepository({ defaultBranch: 'main' });
  repository.commit({ branch: 'main', files: { '.github/pawl.yml': '\u0000\u0001', SOURCE: '5.10.0-1.0.0\n' } });
  places.binary = repository.directory;
});

describe.each(Object.entries(CALLS))('pawl %s', (name, args) => {
  test('where there is no repository', () => {
    const run = pawl([...args, '--repo', places.none]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/is no git repository.*--repo/);
  });

  test('where nothing is committed yet', () => {
    const { code, stdout, stderr } = pawl([...args, '--repo', places.empty]);
    expect(code).toBe(2);
    expect(stdout + stderr).toMatch(/nothing is committed|no branch with a commit|no revision main/);
  });

  // `init` does not read what it is to replace.
  const about = name === 'init' ? 'does not mind' : 'tells of';
  test(`${about} a policy that is no text`, () => {
    const { code, stdout, stderr } = pawl([...args, '--repo', places.binary]);
    if (name === 'init') expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    else expect([1, 2]).toContain(code);
    if (name !== 'init') expect(stdout + stderr).toMatch(/pawl\.yml.*(?:is no text file|cannot be read)/);
  });
});
