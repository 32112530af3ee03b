import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../support/cleanup.ts';
import { scheduleEvent } from '../support/events.ts';
import { createRepository } from '../support/repository.ts';
import { judgeEvent, makeTagWorld } from './tag-world.ts';
import { pawl } from './world.ts';

const POLICY = `interfaces:
  - name: gvt-migration
    version: {path: gvt/interface.yml, pointer: /version}
    features: {path: gvt/interface.yml, kind: list, pointer: /features}
`;

type Edition = readonly [tag: string, number: string, modes: string];

const filesOf = (number: string, modes: string, policy = POLICY) => ({
  '.github/pawl.yml': policy,
  'gvt/interface.yml': `version: "${number}"\nfeatures: [${modes}]\n`,
});

function repositoryOf(editions: readonly Edition[], policy = POLICY): string {
  const repository = createRepository({ defaultBranch: 'main' });
  for (const [tag, number, modes] of editions) {
    repository.tag({
      name: tag,
      target: repository.commit({ branch: 'main', files: filesOf(number, modes, policy) }),
    });
  }
  return repository.directory;
}

interface AuditJson {
  readonly verdict: string;
  readonly points: readonly { readonly name: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly kind: string;
    readonly severity: string;
    readonly message: { readonly en: string };
    readonly point: number;
    readonly known: boolean;
  }[];
  readonly unchecked: readonly { readonly en: string }[];
}

const audit = (directory: string, ...more: readonly string[]) => pawl(['audit', '--repo', directory, ...more]);

function told(directory: string, ...more: readonly string[]) {
  const { verdict, points, findings, unchecked } = JSON.parse(
    audit(directory, '--format', 'json', ...more).stdout,
  ) as AuditJson;
  return {
    verdict,
    unchecked,
    findings: findings
      .filter(({ rule }) => rule === 'compatibility')
      .map(({ kind, severity, point, known }) => ({ kind, severity, tag: points[point]?.name, known })),
  };
}

const SEED: readonly Edition[] = [
  ['0.0.0', '0.0.0', 'none'],
  ['0.1.0', '0.1.0', 'none, ppgtt'],
  ['0.2.0', '0.2.0', 'none, ppgtt, context'],
  ['1.0.0', '1.0.0', 'none, context'],
];
const LOST: Edition = ['0.3.0', '0.3.0', 'none, context'];
const BROKEN: readonly Edition[] = [...SEED.slice(0, 3), LOST, ['0.4.0', '0.4.0', 'none, context']];

describe('the releases of an interface in an audit', () => {
  test.each<readonly [string, readonly Edition[], readonly (readonly [string, string, string])[]]>([
    ['the table of the thread is right', SEED, []],
    ['what a release broke is told once, at this release', BROKEN, [['broken', 'error', '0.3.0']]],
    [
      'a feature that came with a bugfix is lost on the way back, which the number promises',
      [SEED[0] as Edition, ['0.0.1', '0.0.1', 'none, ppgtt']],
      [['broken', 'error', '0.0.1']],
    ],
    [
      'a major number for nothing',
      [SEED[1] as Edition, ['1.0.0', '1.0.0', 'none, ppgtt, context']],
      [['needless', 'notice', '1.0.0']],
    ],
    [
      'tags that count something else: the file has the number',
      [
        ['snap-a', '0.1.0', 'none, ppgtt'],
        ['snap-b', '0.2.0', 'none'],
      ],
      [['broken', 'error', 'snap-b']],
    ],
  ])('%s', (_, editions, expected) => {
    expect(told(repositoryOf(editions)).findings).toEqual(
      expected.map(([kind, severity, tag]) => ({ kind, severity, tag, known: false })),
    );
  });

  test('fail it, in words that name both releases', () => {
    const { code, stdout } = audit(repositoryOf(BROKEN));
    expect(code).toBe(1);
    expect(stdout).toContain('compatibility/broken');
    expect(stdout).toContain(
      'gvt-migration: the numbers let 0.2.0 (0.2.0) move to 0.3.0 (0.3.0), which lacks 1 feature: ppgtt.',
    );
  });

  test('can be accepted by a baseline', () => {
    const directory = repositoryOf(BROKEN);
    const file = join(temporaryDirectory('baseline'), 'known.json');
    expect(audit(directory, '--baseline', file, '--write-baseline').code).toBe(0);
    expect(told(directory, '--baseline', file)).toMatchObject({ verdict: 'pass', findings: [{ known: true }] });
  });

  test.each([
    ['off', 'rules: {compatibility: off}\n', []],
    ['as a warning', 'rules: {compatibility: warning}\n', ['warning']],
    ['waived', 'waivers: [{rule: compatibility, match: "0.3.0", reason: "never shipped"}]\n', []],
  ])('are weighed by the policy: %s', (_, more, severities) => {
    const { findings } = told(repositoryOf(BROKEN, POLICY + more));
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  test('of which a set cannot be read are unknown, and the rest is compared', () => {
    const { verdict, findings, unchecked } = told(
      repositoryOf([SEED[1] as Edition, ['0.2.0', '0.2.0', '{'], ['0.3.0', '0.3.0', 'none']]),
    );
    expect(findings).toEqual([{ kind: 'broken', severity: 'error', tag: '0.3.0', known: false }]);
    expect(verdict).toBe('fail');
    expect(unchecked.map(({ en }) => en)).toEqual([expect.stringContaining('at the tag 0.2.0 cannot be read')]);
  });

  test('that are spread over directories are named as not compared', () => {
    const policy = `interfaces:
  - {name: modes, features: {path: "**/modes.txt", kind: plain}, version: {path: gvt/interface.yml, pointer: /version}}
`;
    expect(told(repositoryOf(SEED.slice(0, 2), policy))).toMatchObject({
      verdict: 'unknown',
      unchecked: [{ en: expect.stringContaining('several directories') }],
    });
  });
});

describe('the heat map', () => {
  test('is on the page of an audit and of `pawl compat`', () => {
    const directory = repositoryOf(BROKEN);
    for (const { stdout } of [
      audit(directory, '--format', 'html'),
      pawl(['compat', '--repo', directory, '--format', 'html']),
    ]) {
      expect(stdout).toMatch(/^<!doctype html>/);
      expect(stdout).toContain('<section class="matrix">');
      expect(stdout).toMatch(/<td class="broken">/);
    }
  });

  test.each(['api', 'git'] as const)('and the findings through %s', async (source) => {
    const world = await makeTagWorld([
      { on: 'master', tags: ['0.1.0'], files: filesOf('0.1.0', 'none, ppgtt') },
      { on: 'master', tags: ['0.2.0'], files: filesOf('0.2.0', 'none') },
    ]);
    const workspace = temporaryDirectory('workspace');
    const inputs = { mode: 'audit', source, 'html-file': 'a.html', 'working-directory': world.repository.directory };
    const more = { path: process.env['PATH'] ?? '', workspace };
    const run = await judgeEvent(world, scheduleEvent(world.github), inputs, more);
    const findings = JSON.parse(run.outputs['findings'] ?? '[]') as readonly { readonly rule: string }[];
    expect(findings.map(({ rule }) => rule)).toContain('compatibility');
    expect(readFileSync(join(workspace, 'a.html'), 'utf8')).toContain('<td class="broken">');
    await world.github.close();
  });
});

describe('the release of an interface that a tag makes', () => {
  const bare = (policy: string): string => policy.replace(/\n {4}version: .*/, '');
  const check = (directory: string, tag: string, ...more: readonly string[]) => {
    const { code, stdout } = pawl(['check', '--tag', tag, '--repo', directory, '--format', 'json', ...more]);
    const { verdict, findings } = JSON.parse(stdout) as {
      readonly verdict: string;
      readonly findings: readonly { readonly rule: string; readonly severity: string }[];
    };
    return [code, verdict, ...findings.map(({ rule, severity }) => `${rule} ${severity}`)].join(', ');
  };

  // what, the releases, the policy, the tag, what is said of it
  test.each<readonly [string, readonly Edition[], string, string, string]>([
    ['the table of the thread is right', SEED, POLICY, '1.0.0', '0, pass'],
    ['the first has nothing before it', SEED, POLICY, '0.0.0', '0, pass'],
    ['a feature is lost under a minor number', BROKEN, POLICY, '0.3.0', '1, fail, compatibility error'],
    ['the release after the one that broke it', BROKEN, POLICY, '0.4.0', '0, pass'],
    ['the same where the tag is the number', BROKEN, bare(POLICY), '0.3.0', '1, fail, compatibility error'],
    [
      'a bugfix that loses one',
      [...SEED, ['1.0.1', '1.0.1', 'none']],
      bare(POLICY),
      '1.0.1',
      '1, fail, compatibility error',
    ],
    [
      'a candidate promises nothing yet',
      [...SEED, ['1.1.0-rc.1', '1.1.0-rc.1', 'none']],
      POLICY,
      '1.1.0-rc.1',
      '0, pass',
    ],
  ])('%s', (_, editions, policy, tag, said) => {
    expect(check(repositoryOf(editions, policy), tag)).toBe(said);
  });

  test('a set that cannot be read is not passed over', () => {
    const directory = repositoryOf([...SEED, ['1.1.0', '1.1.0', '{a: 1}']]);
    expect(check(directory, '1.1.0')).toMatch(/^2, unknown, compatibility error$/);
  });

  test('a set in several directories is left alone, and the report says so', () => {
    const directory = repositoryOf(
      SEED,
      POLICY.replace('features: {path: gvt/interface.yml', "features: {path: '*/interface.yml'"),
    );
    const { code, stdout } = pawl(['check', '--tag', '1.0.0', '--repo', directory]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/gvt-migration is spread over several directories/)]);
  });
});
