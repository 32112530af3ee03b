import { describe, expect, test } from '@jest/globals';
import { kernelPackage } from '../support/packaging.ts';
import { expectCode } from './answers.ts';
import { type Commit, LINES, makeTagWorld, type TagWorld, TRUNK_AND_BRANCH } from './tag-world.ts';
import { makeWorld, pawl } from './world.ts';

/** `next`: what may come next on a branch or on every one, at every level, by files or by tags. */

const next = ({ repository }: Pick<TagWorld, 'repository'>, ...args: readonly string[]) =>
  pawl(['next', '--repo', repository.directory, ...args]);

const READY: readonly Commit[] = [...TRUNK_AND_BRANCH, { on: 'OLK-5.10' }, { on: 'SP1' }];

describe('next', () => {
  test('of every branch that tags give a number', async () => {
    const world = await makeTagWorld([...READY, { on: 'apart', fork: 'SP1' }], { policy: LINES });
    const run = next(world, '--format', 'json');
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toEqual([
      {
        line: 'OLK-5.10',
        previous: '5.10.0-137.0.0',
        atTip: [],
        next: [{ number: '5.10.0-138.0.0', level: 'devel', raises: 'DEVEL', reserved: false }],
      },
      {
        line: 'SP1',
        previous: '5.10.0-136.2.0',
        atTip: [],
        next: [
          { number: '5.10.0-136.3.0', level: 'maint', raises: 'MAINT', reserved: false },
          { number: '5.10.0-136.2.1', level: 'emergency', raises: 'EMERGENCY', reserved: true },
        ],
      },
    ]);
    expect(next(world).stdout).toMatch(
      /5\.10\.0-138\.0\.0 {2}devel {2}\(next\)\nOLK-5\.10:[\s\S]*SP1: role maintenance/,
    );
  });

  test.each([
    [['--branch', 'SP1', '--level', 'next'], 0, '5.10.0-136.3.0\n'],
    [['--branch', 'SP1', '--level', 'maint'], 0, '5.10.0-136.3.0\n'],
    [['--branch', 'SP1', '--level', 'emergency'], 0, '5.10.0-136.2.1\n'],
    [['--branch', 'OLK-5.10', '--level', 'devel'], 0, '5.10.0-138.0.0\n'],
    [['--level', 'next'], 0, 'OLK-5.10  5.10.0-138.0.0\nSP1       5.10.0-136.3.0\n'],
    [['--level', 'maint'], 0, 'SP1  5.10.0-136.3.0\n'],
  ])('%j', async (args, code, stdout) => {
    const world = await makeTagWorld(READY);
    expect(next(world, ...args)).toMatchObject({ code, stdout });
  });

  test('an unknown level names those there are, and the one that is meant', async () => {
    const world = await makeTagWorld(READY, { policy: LINES });
    expectCode(
      next(world, '--branch', 'SP1', '--level', 'maitn'),
      64,
      /Did you mean "maint"\?.*next, maint, emergency/,
    );
    expectCode(next(world, '--branch', 'SP1', '--level', 'devel'), 64, /no level "devel"/);
    expectCode(next(world, '--level', 'patch', '--language', 'zh'), 64, /没有级别“patch”/);
  });

  test('a tip that bears a release says so', async () => {
    const world = await makeTagWorld(TRUNK_AND_BRANCH);
    expect(next(world, '--branch', 'SP1').stdout).toMatch(/The tip of SP1 bears 5\.10\.0-136\.2\.0 already/);
    expect(JSON.parse(next(world, '--branch', 'SP1', '--format', 'json').stdout).atTip).toEqual(['5.10.0-136.2.0']);
  });

  test('of branches whose files state the number, with the counter of packages', async () => {
    const world = await makeWorld({ base: [kernelPackage('5.10.0-60.4.0.10')], change: { x: 'x' } });
    expect(next(world, '--branch', world.branch, '--level', 'maint').stdout).toBe('5.10.0-60.5.0.11\n');
    const all = JSON.parse(next(world, '--format', 'json').stdout);
    expect(all.map(({ line }: { line: string }) => line)).toEqual([world.branch, 'topic']);
  });

  test('where tags have more than the number in their names, the tag is told too', async () => {
    const tags = ['pkg-1.0.0-release', 'pkg-1.1.0-release', 'pkg-1.2.0-release'];
    const world = await makeTagWorld([{ on: 'master', tags }, { on: 'master' }]);
    expect(next(world, '--branch', 'master', '--level', 'minor').stdout).toBe('1.3.0\n');
    expect(next(world).stdout).toMatch(/The tag of the first is pkg-1\.2\.1-release\./);
    expect(next(world, '--language', 'zh').stdout).toMatch(/首选编号的标签为 pkg-1\.2\.1-release。/);
    const [line] = JSON.parse(next(world, '--format', 'json').stdout);
    expect(line.next.map(({ number, tag }: Record<string, string>) => `${number} ${tag}`)).toEqual([
      '1.2.1 pkg-1.2.1-release',
      '1.3.0 pkg-1.3.0-release',
      '2.0.0 pkg-2.0.0-release',
    ]);
  });

  test('the word behind the number may be one of the policy', async () => {
    const tags = ['1.0.0-lts', '1.1.0-lts', '1.2.0-lts'];
    const policy = 'scheme: semver\ntags: {suffix: -lts}\n';
    const world = await makeTagWorld([{ on: 'master', tags }, { on: 'master' }], { policy });
    expect(next(world, '--branch', 'master').stdout).toMatch(/^1\.2\.1 [\s\S]*The tag of the first is 1\.2\.1-lts\./);
  });

  test('of several projects, each by its own tags', async () => {
    const world = await makeTagWorld([
      { on: 'master', tags: ['net_linux_2.7.0', 'net_linux_2.7.1', 'net_linux_2.8.0'] },
      { on: 'master', tags: ['rdma_linux_1.8.0', 'rdma_linux_1.8.1', 'rdma_linux_1.9.0'] },
      { on: 'old', fork: 'master' },
      { on: 'master', tags: ['net_linux_2.9.0'] },
    ]);
    expect(next(world, '--level', 'patch')).toMatchObject({
      code: 0,
      stdout: [
        'master  net_linux_2.9.1',
        'master  rdma_linux_1.9.1',
        'old     net_linux_2.8.1',
        'old     rdma_linux_1.9.1',
        '',
      ].join('\n'),
    });
    expect(next(world, '--branch', 'old').stdout).toMatch(
      /net_linux_2\.8\.1\.[\s\S]*Was: 1\.9\.0\nThe tag of the first is rdma_linux_1\.9\.1\./,
    );
    const all = JSON.parse(next(world, '--branch', 'master', '--format', 'json').stdout);
    expect(all.map(({ previous }: { previous: string }) => previous)).toEqual(['2.9.0', '1.9.0']);
  });

  test('where nothing has a number', async () => {
    const world = await makeTagWorld([{ on: 'master', tags: ['some-tag'] }]);
    expectCode(next(world), 2, /There is no number on 1 branch,/);
    expectCode(next(world, '--branch', 'master'), 2, /states a number/);
  });

  test('the last number is the greatest of the nearest ancestors, never the newest tag', async () => {
    const world = await makeTagWorld([
      ...READY,
      { on: 'OLK-5.10', tags: ['5.10.0-138.0.0'] },
      { on: 'SP1', tags: ['5.10.0-136.3.0', '5.10.0-136.3.1'] },
    ]);
    const { repository } = world;
    const parents = ['OLK-5.10', 'SP1'].map((branch) => repository.tip(branch) ?? '');
    repository.commit({ branch: 'OLK-5.10', parents, files: { merged: 'both\n' } });
    expect(next(world, '--branch', 'OLK-5.10', '--level', 'next').stdout).toBe('5.10.0-139.0.0\n');
    expect(next(world, '--branch', 'SP1', '--level', 'next').stdout).toBe('5.10.0-136.4.0\n');
  });
});
