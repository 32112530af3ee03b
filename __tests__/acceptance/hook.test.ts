import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { kernelPackage } from '../support/packaging.ts';
import { git, gitEnvironment } from '../support/repository/git.ts';
import { createRepository, type Repository } from '../support/repository.ts';
import { LINES } from './tag-world.ts';
import { type Files, pawl } from './world.ts';

type Hook = 'pre-push' | 'pre-receive';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

interface Place {
  readonly server: Repository;
  readonly clone: string;
}

/** A server with a trunk and a maintenance branch, and a clone of it; one of them has the documented hook. */
function makePlace(hook: Hook, policy: string | undefined = LINES): Place {
  const server = createRepository({ defaultBranch: 'OLK-5.10' });
  const first = server.commit({
    branch: 'OLK-5.10',
    files: { 'kernel.c': '0\n', ...(policy === undefined ? {} : { '.github/pawl.yml': policy }) },
  });
  server.tag({ name: '5.10.0-135.0.0', target: first });
  const second = server.commit({ branch: 'OLK-5.10', files: { 'kernel.c': '1\n' } });
  server.tag({ name: '5.10.0-136.0.0', target: second });
  const third = server.commit({ branch: 'SP1', parents: [second], files: { 'kernel.c': '2\n' } });
  server.tag({ name: '5.10.0-136.1.0', target: third });
  return install(server, hook);
}

function install(server: Repository, hook: Hook): Place {
  const clone = server.clone();
  const path = join(...(hook === 'pre-push' ? [clone, '.git'] : [server.directory]), 'hooks', hook);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' hook ${hook} "$@"\n`);
  chmodSync(path, 0o755);
  return { server, clone };
}

interface Pushed {
  readonly code: number;
  readonly said: string;
}

function push({ clone }: Place, args: readonly string[], env: Readonly<Record<string, string>> = {}): Pushed {
  const { status, stderr } = spawnSync('git', ['push', '--quiet', 'origin', ...args], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...gitEnvironment, ...env },
  });
  return { code: status ?? -1, said: stderr.replaceAll(/^remote: /gm, '').replaceAll(/ +$/gm, '') };
}

function commit({ clone }: Place, branch: string, files: Files): void {
  git(clone, ['checkout', '--quiet', '-B', branch, ...(branchIn(clone, branch) ? [] : [`origin/${branch}`])]);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    writeFileSync(join(clone, path), String(text));
  }
  git(clone, ['add', '--all']);
  git(clone, ['commit', '--quiet', '--allow-empty', '-m', 'Change']);
}

const branchIn = (clone: string, branch: string): boolean =>
  git(clone, ['for-each-ref', `refs/heads/${branch}`]) !== '';

const tagsOf = ({ server }: Place): readonly string[] => server.git('tag', '--list').split('\n');

interface Row {
  readonly title: string;
  readonly policy?: string;
  /** Tags to make, each on a new commit of a branch. */
  readonly tags: readonly (readonly [branch: string, tag: string])[];
  readonly push: readonly string[];
  readonly refused: readonly RegExp[] | 'no';
}

const TAGS: readonly Row[] = [
  {
    title: 'the next number, with its branch',
    tags: [['SP1', '5.10.0-136.2.0']],
    push: ['SP1', '5.10.0-136.2.0'],
    refused: 'no',
  },
  {
    title: 'two numbers at once, each after the other',
    tags: [
      ['SP1', '5.10.0-136.2.0'],
      ['SP1', '5.10.0-136.3.0'],
    ],
    push: ['SP1', '5.10.0-136.2.0', '5.10.0-136.3.0'],
    refused: 'no',
  },
  {
    title: 'the wrong field',
    tags: [['SP1', '5.10.0-137.0.0']],
    push: ['SP1', '5.10.0-137.0.0'],
    refused: [/tag-misplaced/, /refuses this push: 5\.10\.0-137\.0\.0/],
  },
  {
    title: 'one of several',
    tags: [
      ['SP1', '5.10.0-136.2.0'],
      ['SP1', '5.10.0-136-3.0'],
    ],
    push: ['SP1', '5.10.0-136.2.0', '5.10.0-136-3.0'],
    refused: [/number-format/, /refuses this push: 5\.10\.0-136-3\.0\./],
  },
  {
    title: 'a lower number',
    tags: [['SP1', '5.10.0-136.0.1']],
    push: ['SP1', '5.10.0-136.0.1'],
    refused: [/number-not-greater/],
  },
  {
    title: 'a tag without its branch',
    tags: [['SP1', '5.10.0-136.2.0']],
    push: ['5.10.0-136.2.0'],
    refused: [/tag-misplaced/],
  },
  {
    title: 'a deleted tag, under the rule to the letter',
    policy: `strictness: published\n${LINES}`,
    tags: [],
    push: [':refs/tags/5.10.0-136.1.0'],
    refused: [/tag-deleted/],
  },
  {
    title: 'a moved tag',
    tags: [],
    push: ['--force', 'origin/OLK-5.10:refs/tags/5.10.0-136.1.0'],
    refused: [/tag-moved/],
  },
  { title: 'a tag that is no number', tags: [['SP1', 'nightly']], push: ['nightly'], refused: 'no' },
  { title: 'a deleted branch', tags: [], push: [':SP1'], refused: 'no' },
];

describe.each(['pre-push', 'pre-receive'] as const)('%s', (hook) => {
  test.each(TAGS)('$title', ({ tags, push: args, refused, policy }) => {
    const place = makePlace(hook, policy);
    const before = tagsOf(place);
    for (const [branch, tag] of tags) {
      commit(place, branch, { 'kernel.c': tag });
      git(place.clone, ['tag', tag]);
    }
    const { code, said } = push(place, args);
    if (refused === 'no') return expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(code).not.toBe(0);
    for (const words of refused) expect(said).toMatch(words);
    expect(tagsOf(place)).toEqual(before);
    return undefined;
  });

  test('says what the check says', () => {
    const place = makePlace(hook);
    commit(place, 'SP1', {});
    git(place.clone, ['tag', '5.10.0-136.0.1']);
    const { said } = push(place, ['SP1', '5.10.0-136.0.1']);
    const check = pawl(['check', '--repo', place.clone, '--tag', '5.10.0-136.0.1']).stdout;
    for (const line of check.split('\n').filter((each) => /\[[a-z-]+\]|How to mend/.test(each)))
      expect(said).toContain(line.trimEnd());
  });

  test('a policy that is pushed with the tag does not excuse it', () => {
    const place = makePlace(hook);
    const lax = LINES.replace('role: maintenance', 'role: ignored');
    commit(place, 'OLK-5.10', { '.github/pawl.yml': lax });
    commit(place, 'SP1', { '.github/pawl.yml': lax });
    git(place.clone, ['tag', '5.10.0-136.0.1']);
    expect(push(place, ['OLK-5.10', 'SP1', '5.10.0-136.0.1']).said).toMatch(/number-not-greater/);
  });
});

/** Branches of a packaging repository: number of the branch, what is pushed, where, and what is said. */
const PACKAGES: readonly (readonly [string, Files, string, readonly RegExp[] | 'no'])[] = [
  ['the next number', kernelPackage('5.10.0-136.13.0.87'), 'openEuler-22.03-LTS-SP1', 'no'],
  [
    'the wrong field',
    kernelPackage('5.10.0-137.0.0.87'),
    'openEuler-22.03-LTS-SP1',
    [/number-step/, /refuses this push: openEuler-22\.03-LTS-SP1/],
  ],
  ['a file beside the package', { 'README.md': 'x' }, 'openEuler-22.03-LTS-SP1', 'no'],
  ['the wrong field on a new line', kernelPackage('5.10.0-135.0.0.87'), 'openEuler-22.03-LTS-SP2', [/not-greater/]],
];

describe.each(['pre-push', 'pre-receive'] as const)('%s of a packaging branch', (hook) => {
  const makePackage = (): Place => {
    const server = createRepository({ defaultBranch: 'openEuler-22.03-LTS-SP1' });
    for (const number of ['5.10.0-136.11.0.85', '5.10.0-136.12.0.86'])
      server.commit({ branch: 'openEuler-22.03-LTS-SP1', files: kernelPackage(number) });
    return install(server, hook);
  };

  test.each(PACKAGES)('%s', (_title, files, target, refused) => {
    const place = makePackage();
    commit(place, 'openEuler-22.03-LTS-SP1', files);
    const { code, said } = push(place, [`HEAD:refs/heads/${target}`]);
    if (refused === 'no') expect({ code, said }).toEqual({ code: 0, said: '' });
    else {
      expect(code).not.toBe(0);
      for (const words of refused) expect(said).toMatch(words);
    }
  });

  test('work in progress on a branch that is no line is told, and let through', () => {
    const place = makePackage();
    commit(place, 'openEuler-22.03-LTS-SP1', kernelPackage('5.10.0-137.0.0.87'));
    const { code, said } = push(place, ['HEAD:refs/heads/alice/fix-something']);
    expect(said).toMatch(/number-step[\s\S]*Nothing says that alice\/fix-something is a release line/);
    expect(code).toBe(0);
  });
});

test('the first push to an empty repository is let through, with the reason', () => {
  const server = createRepository({ defaultBranch: 'master' });
  const place = install(server, 'pre-receive');
  git(place.clone, ['commit', '--quiet', '--allow-empty', '-m', 'First']);
  const { code, said } = push(place, ['HEAD:refs/heads/master']);
  expect(said).toMatch(/has no commit yet/);
  expect(code).toBe(0);
  server.git('symbolic-ref', 'HEAD', 'refs/heads/nowhere');
  git(place.clone, ['tag', 'v1.0.0']);
  const refused = push(place, ['v1.0.0']);
  expect(refused.said).toMatch(/HEAD of the repository leads nowhere/);
  expect(refused.code).not.toBe(0);
});

test('a push may mend a policy that is broken, and nothing else passes meanwhile', () => {
  const place = makePlace('pre-receive', 'lines: 7\n');
  commit(place, 'OLK-5.10', { 'kernel.c': 'x' });
  git(place.clone, ['tag', '5.10.0-137.0.0']);
  expect(push(place, ['OLK-5.10', '5.10.0-137.0.0']).said).toMatch(/policy-invalid/);
  commit(place, 'OLK-5.10', { '.github/pawl.yml': LINES });
  const { code, said } = push(place, ['OLK-5.10']);
  expect(said).toMatch(/The policy on OLK-5\.10 is broken, and this push mends it/);
  expect(code).toBe(0);
});

describe('what comes on standard input', () => {
  const zeros = '0'.repeat(40);
  const feed = (args: readonly string[], input: string, env: Readonly<Record<string, string>> = {}) => {
    const place = makePlace('pre-push');
    return spawnSync(process.execPath, [CLI, 'hook', ...args, '--repo', place.clone], {
      encoding: 'utf8',
      input,
      env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env },
    });
  };

  test.each([
    ['x'],
    ['a b c d'],
    [`refs/tags/x ${zeros} refs/tags/x`],
    [`refs/tags/x ${zeros} refs/tags/..x ${zeros}`],
    [`refs/tags/x --output=x refs/tags/x ${zeros}`],
  ])('%j is no push', (input) => {
    const { status, stderr } = feed(['pre-push', 'origin'], `${input}\n`);
    expect({ status, stderr }).toEqual({ status: 64, stderr: expect.stringMatching(/Line 1 is not of the form/) });
  });

  test('nothing to push is nothing to say, and other refs are none of its business', () => {
    expect(feed(['pre-push', 'origin'], '').status).toBe(0);
    expect(feed(['pre-push', 'origin'], `x ${'1'.repeat(40)} refs/notes/x ${zeros}\n`).status).toBe(0);
  });

  test('an object that is not there is not passed over', () => {
    const { status, stderr } = feed(['pre-push', 'origin'], `x ${'1'.repeat(40)} refs/tags/5.10.0-136.2.0 ${zeros}\n`);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/is missing[\s\S]*could not check/),
    });
  });

  // proves 74
  test('of a hostile environment nothing reaches git', () => {
    const hostile = { GIT_OBJECT_DIRECTORY: '/nonexistent', GIT_DIR: '/nonexistent', GIT_EXTERNAL_DIFF: 'false' };
    expect(
      feed(['pre-receive'], `${zeros} ${'1'.repeat(40)} refs/notes/x\n${zeros} ${zeros} refs/heads/x\n`, hostile)
        .status,
    ).toBe(0);
  });
});
