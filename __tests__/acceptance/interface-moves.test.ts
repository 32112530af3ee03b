import { describe, expect, test } from '@jest/globals';
import { act, checkLocally, type Files, makeWorld, pawl } from './world.ts';

/** Numbers that are ahead of their release, and files of an interface that change their place. */

interface Step {
  readonly files: Files;
  readonly tag?: string;
}

interface Row {
  readonly message: string;
  readonly expected: readonly string[];
  readonly fix: { readonly replacement: string } | null;
}

/** What is said of the last step, on a branch that took the steps before. */
async function judge(policy: string, steps: readonly Step[], change: Files) {
  const world = await makeWorld({ branch: 'main', base: steps.map(({ files }) => files), change, policy });
  const commits = world.repository.git('rev-list', '--reverse', world.base).trim().split('\n');
  const last = commits.slice(-steps.length);
  for (const [index, { tag }] of steps.entries()) {
    const target = last[index];
    if (tag !== undefined && target !== undefined) world.repository.tag({ name: tag, target });
  }
  const { outputs } = await act(world);
  const local = JSON.parse(checkLocally(world, 'json').stdout) as { readonly verdict: string };
  const findings: readonly Row[] = JSON.parse(outputs['findings'] ?? '[]');
  expect(local.verdict).toBe(outputs['verdict']);
  return { verdict: local.verdict, findings };
}

const DEVICE = `interfaces:
  - name: device
    version: {path: device.yml, pointer: /version, scheme: semver}
    features: {path: device.yml, pointer: /features}
`;
const device = (number: string, set: string): Files => ({
  'device.yml': `version: "${number}"\nfeatures: [${set.split('+').join(', ')}]\n`,
});

describe('a feature that goes between two numbers', () => {
  test.each<[was: string, is: string, verdict: string, right: string | undefined]>([
    ['1.4.0', '2.0.0-rc.1', 'pass', undefined],
    ['2.0.0-rc.1', '2.0.0-rc.2', 'pass', undefined],
    ['2.0.0-rc.2', '2.0.0', 'pass', undefined],
    ['2.0.0', '2.0.1-rc.1', 'fail', '3.0.0'],
    ['1.4.0', '1.5.0-rc.1', 'fail', '2.0.0'],
    ['1.5.0-rc.1', '1.5.0', 'fail', '2.0.0'],
  ])('%s → %s: %s', async (was, is, verdict, right) => {
    const judged = await judge(DEVICE, [{ files: device(was, 'a+b') }], device(is, 'a'));
    expect(judged.verdict).toBe(verdict);
    expect(judged.findings.map(({ expected, fix }) => [...expected, fix?.replacement])).toEqual(
      right === undefined ? [] : [[right, `version: "${right}"`]],
    );
  });

  test.each<[string, string, string]>([
    ['what only a candidate had may go again', 'a', 'pass'],
    ['what the release before had may not', 'a+b', 'fail'],
  ])('%s', async (_, released, verdict) => {
    const steps = [
      { files: device('1.4.0', released), tag: 'v1.4.0' },
      { files: device('1.5.0-rc.1', 'a+b'), tag: 'v1.5.0-rc.1' },
    ];
    expect((await judge(DEVICE, steps, device('1.5.0-rc.2', 'a'))).verdict).toBe(verdict);
  });
});

const KABI = (path: string): string => `interfaces:
  - name: kabi
    features: {path: "${path}", kind: symbols}
    removed: forbid
`;
const LIST = 'kfree\nkmalloc\n';

test.each<[string, string, Files, string, string | undefined]>([
  [
    'a list that moves away',
    'kabi_*',
    { kabi_x86: undefined, 'lists/kabi_x86': LIST },
    'fail',
    'first merge a policy with the path "{kabi_x86,lists/kabi_x86}", then move the file',
  ],
  [
    'one that is named by its path',
    'kabi_x86',
    { kabi_x86: undefined, 'lists/kabi_x86': LIST },
    'fail',
    'first merge a policy with the path "{kabi_x86,lists/kabi_x86}", then move the file',
  ],
  [
    'one that moves as it was told',
    '{kabi_x86,lists/kabi_x86}',
    { kabi_x86: undefined, 'lists/kabi_x86': LIST },
    'pass',
    undefined,
  ],
  ['another list of that name', 'kabi_*', { kabi_x86: undefined, 'lists/kabi_x86': 'vfs_open\n' }, 'fail', undefined],
])('%s', async (_, path, change, verdict, hint) => {
  const judged = await judge(KABI(path), [{ files: { kabi_x86: LIST } }], change);
  expect(judged.verdict).toBe(verdict);
  const said = judged.findings.map(({ message }) => message).join('\n');
  if (hint === undefined) expect(said).not.toContain('first merge a policy');
  else expect(said).toContain(hint);
});

test('a file with the number that goes, and a number of another scheme', async () => {
  const base = [{ files: device('1.0.0', 'a') }];
  const gone = await judge(DEVICE, base, { 'device.yml': undefined });
  expect(gone.verdict).toBe('unknown');
  expect(gone.findings[0]?.message).toContain('this change deletes device.yml, in which the policy finds its number');
  const plain = DEVICE.replace(', scheme: semver', '');
  const misfit = await judge(plain, base, device('1.1.0-rc.1', 'a+b'));
  expect(misfit.findings[0]?.message).toContain(
    'is no number of scheme interface, which is written {major}.{minor}[.{bugfix}]',
  );
});

test.each<[string, string, number]>([
  ['what only a candidate had', 'a', 0],
  ['what the release before had', 'a+b', 1],
])('an audit of a release that has no more %s', async (_, released, broken) => {
  const steps = [device('1.4.0', released), device('1.5.0-rc.1', 'a+b'), device('1.5.0', 'a')];
  const world = await makeWorld({ branch: 'main', base: steps, change: device('1.5.1', 'a'), policy: DEVICE });
  const commits = world.repository.git('rev-list', '--reverse', world.base).trim().split('\n').slice(-steps.length);
  for (const [index, name] of ['v1.4.0', 'v1.5.0-rc.1', 'v1.5.0'].entries()) {
    world.repository.tag({ name, target: commits[index] ?? world.base });
  }
  await act(world);
  const { stdout } = pawl(['audit', '--repo', world.repository.directory, '--branch', 'main', '--format', 'json']);
  expect(stdout.match(/"rule": ?"compatibility"/g) ?? []).toHaveLength(broken);
});
