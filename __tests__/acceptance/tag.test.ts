import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { expectCode, expectSound } from './answers.ts';
import { startTag, tagByAction, tagIn, tagLocally } from './tag-making.ts';
import { type Commit, LINES, makeTagWorld, TRUNK_AND_BRANCH } from './tag-world.ts';

/** `tag` makes the next tag of a line: through git on this machine, and through GitHub's API. */

/** Both branches have something new since their last tags. */
const READY: readonly Commit[] = [...TRUNK_AND_BRANCH, { on: 'OLK-5.10' }, { on: 'SP1' }];
const MAY_WRITE = { permissions: { contents: 'write' } } as const;
const ready = (policy?: string) =>
  makeTagWorld(READY, { github: MAY_WRITE, ...(policy === undefined ? {} : { policy }) });

interface Row {
  readonly title: string;
  readonly commits?: readonly Commit[];
  readonly policy?: string;
  readonly branch?: string;
  readonly level?: string;
  /** The tag that is made, and its text; or why there is none. */
  readonly makes?: readonly [name: string, text: string];
  readonly refuses?: RegExp;
  readonly verdict?: 'fail' | 'unknown';
}

const ROWS: readonly Row[] = [
  { title: 'the next development release', branch: 'OLK-5.10', makes: ['5.10.0-138.0.0', 'Release 5.10.0-138.0.0'] },
  { title: 'the next maintenance release', makes: ['5.10.0-136.3.0', 'Release 5.10.0-136.3.0'] },
  { title: 'an emergency', level: 'emergency', makes: ['5.10.0-136.2.1', 'Release 5.10.0-136.2.1'] },
  {
    title: 'an emergency by the published rule',
    policy: `strictness: published\n${LINES}`,
    level: 'emergency',
    makes: ['5.10.0-136.2.1', 'Release 5.10.0-136.2.1'],
  },
  { title: 'a level by its field', policy: LINES, level: 'maint', makes: ['5.10.0-136.3.0', 'Release 5.10.0-136.3.0'] },
  {
    title: "the policy's words",
    policy: `${LINES}tags: {message: "Linux {number} of {line}, after {previous}"}\n`,
    makes: ['5.10.0-136.3.0', 'Linux 5.10.0-136.3.0 of SP1, after 5.10.0-136.2.0'],
  },
  {
    title: 'a lightweight tag, where the policy makes those',
    policy: `${LINES}tags: {create: lightweight}\n`,
    makes: ['5.10.0-136.3.0', ''],
  },
  {
    title: 'a prefix',
    commits: [{ on: 'main', tags: ['release-1.2.3'] }, { on: 'main' }],
    policy: 'scheme: semver\ntags: {prefix: release-}\n',
    branch: 'main',
    level: 'minor',
    makes: ['release-1.3.0', 'Release 1.3.0'],
  },
  {
    title: 'the release after its candidate',
    commits: [{ on: 'main', tags: ['v1.2.3-rc.1'] }, { on: 'main' }],
    branch: 'main',
    level: 'release',
    makes: ['v1.2.3', 'Release v1.2.3'],
  },
  { title: 'a level that the line has not', level: 'devel', policy: LINES, refuses: /no level "?devel/ },
  {
    title: 'a tip that is released',
    commits: TRUNK_AND_BRANCH,
    refuses: /The tip of SP1 is 5\.10\.0-136\.2\.0 already/,
  },
  {
    title: 'a branch of which nobody knows what it is for',
    commits: [...READY, { on: 'SP2', fork: 'OLK-5.10' }],
    branch: 'SP2',
    refuses: /5\.10\.0-138\.0\.0 or 5\.10\.0-137\.1\.0 may come next. Name the level \(devel or maint\)/,
  },
  {
    title: 'the same where the level says it',
    commits: [...READY, { on: 'SP2', fork: 'OLK-5.10' }],
    branch: 'SP2',
    level: 'devel',
    makes: ['5.10.0-138.0.0', 'Release 5.10.0-138.0.0'],
  },
  {
    title: 'a number that another branch took',
    commits: [...READY, { on: 'SP2', fork: 'SP1', tags: ['5.10.0-136.3.0'] }],
    refuses: /5\.10\.0-136\.3\.0 is there already/,
  },
  {
    title: 'a frozen line',
    policy: 'lines: [{branch: SP1, role: frozen}]\n',
    refuses: /role frozen, so nothing is released/,
  },
  {
    title: 'a branch that the policy does not know',
    policy: 'lines: [{branch: OLK-5.10, role: development}]\n',
    refuses: /matches none of the lines/,
    verdict: 'unknown',
  },
  {
    title: 'a line without a first number',
    commits: [{ on: 'SP1', tags: ['snapshot'] }, { on: 'SP1' }],
    refuses: /none to go on from|states a number/,
    verdict: 'unknown',
  },
  {
    title: 'files that say another number',
    commits: [{ on: 'main', tags: ['v1.2.3'], files: { 'package.json': '{"version": "1.2.3"}\n' } }, { on: 'main' }],
    policy: 'scheme: semver\ncarriers: [{path: package.json, kind: json, pointer: /version}]\n',
    branch: 'main',
    refuses: /carriers-disagree/,
  },
  {
    title: 'files that say it already',
    commits: [
      { on: 'main', tags: ['v1.2.3'], files: { 'package.json': '{"version": "1.2.3"}\n' } },
      { on: 'main', files: { 'package.json': '{"version": "1.3.0"}\n' } },
    ],
    policy: 'scheme: semver\ncarriers: [{path: package.json, kind: json, pointer: /version}]\n',
    branch: 'main',
    level: 'minor',
    makes: ['v1.3.0', 'Release v1.3.0'],
  },
  {
    title: 'a signed tag, which is for whoever has the key',
    policy: `${LINES}tags: {object: signed}\n`,
    refuses: /git tag -s -m 'Release 5\.10\.0-136\.3\.0' 5\.10\.0-136\.3\.0 [0-9a-f]{40} && git push origin/,
  },
  {
    title: 'a policy that is wrong',
    policy: 'tags: {message: "{nubmer}"}\n',
    refuses: /policy-invalid.*\{number\}/,
    verdict: 'unknown',
  },
];

/** The policy of a branch is that of its own tip. */
const worldOf = ({ commits = READY, policy }: Row) =>
  makeTagWorld(commits, { github: MAY_WRITE, ...(policy === undefined ? {} : { policy }) });

describe('on this machine', () => {
  test.each(ROWS)('$title', async (row) => {
    const { branch = 'SP1', level, makes, refuses, verdict = 'fail' } = row;
    const world = await worldOf(row);
    const tip = world.repository.tip(branch);
    const before = world.repository.git('for-each-ref');
    const args = ['--branch', branch, ...(level === undefined ? [] : ['--level', level])];
    const dry = tagLocally(world, args);
    expect(world.repository.git('for-each-ref')).toBe(before);
    const real = tagLocally(world, [...args, '--yes']);
    if (makes === undefined) {
      const code = level === 'devel' ? 64 : { fail: 1, unknown: 2 }[verdict];
      expectCode(dry, code, ...(refuses === undefined ? [] : [refuses]));
      expectCode(real, code);
      expect(world.repository.git('for-each-ref')).toBe(before);
      return;
    }
    const [name, text] = makes;
    expectCode(dry, 0, new RegExp(`Would make .*${name} at ${tip?.slice(0, 12)}`), /--yes/);
    expectCode(real, 0, new RegExp(`Made .*${name} at`), /git push origin refs\/tags\//);
    expect(world.repository.git('rev-parse', `${name}^{commit}`).trim()).toBe(tip);
    if (text !== '') expect(tagIn(world, name)).toBe(`tag ${tip}${text}`);
    // What it makes, it accepts.
    expect(tagLocally(world, [...args.slice(0, 2), '--yes']).code).toBe(1);
  });

  // proves 76
  test('no hook and no setting of the repository is run, and who makes it has to be known', async () => {
    const world = await ready();
    const { repository } = world;
    repository.git('config', 'core.hooksPath', '/nonexistent');
    const nobody = tagLocally(world, ['--branch', 'SP1', '--yes'], {});
    expectCode(nobody, 2, /git does not know who makes the tag/, /git config user\.name/);
    repository.git('config', 'user.name', 'Somebody Else');
    repository.git('config', 'user.email', 'else@example.org');
    expectCode(tagLocally(world, ['--branch', 'SP1', '--yes'], {}), 0);
    expect(repository.git('cat-file', '-p', '5.10.0-136.3.0')).toMatch(
      /^tagger Somebody Else <else@example\.org> \d+ /m,
    );
  });

  test('two at a time: one makes it, the other says why not', async () => {
    for (let round = 0; round < 3; round += 1) {
      const world = await ready();
      const runs = await Promise.all([1, 2].map(() => startTag(world, ['--branch', 'SP1', '--yes'])));
      const codes = runs.map(({ code }) => code).sort();
      expect(codes).toEqual([0, 1]);
      expect(runs.find(({ code }) => code === 1)?.stdout).toMatch(
        /Another run was first|is 5\.10\.0-136\.3\.0 already/,
      );
      expect(world.repository.git('tag', '--list', '5.10.0-136.[3-9].0').trim()).toBe('5.10.0-136.3.0');
    }
  });
});

// proves 10, 47
describe('through the API', () => {
  test.each(ROWS)('$title', async (row) => {
    const { branch = 'SP1', level, makes, refuses, verdict = 'fail' } = row;
    const world = await worldOf(row);
    const { github, repository } = world;
    const tip = repository.tip(branch);
    const before = repository.git('for-each-ref');
    const inputs = { branch, ...(level === undefined ? {} : { level }) };
    const dry = await tagByAction(world, inputs);
    expectSound(dry);
    expect(repository.git('for-each-ref')).toBe(before);
    expect(github.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))).toEqual([]);
    const real = await tagByAction(world, { ...inputs, 'dry-run': 'false' });
    expectSound(real);
    expect(github.violations).toEqual([]);
    if (makes === undefined) {
      expect({ dry: dry.outputs['verdict'], real: real.outputs['verdict'] }).toEqual({ dry: verdict, real: verdict });
      if (refuses !== undefined) expect(dry.stdout).toMatch(refuses);
      expect(repository.git('for-each-ref')).toBe(before);
      return;
    }
    const [name, text] = makes;
    expect(dry.outputs).toMatchObject({ verdict: 'pass', line: branch });
    expect(`${name}`).toContain(dry.outputs['proposed']);
    expect(dry.stdout).toMatch(/dry-run: false/);
    expect(real.outputs['verdict']).toBe('pass');
    expect(repository.git('rev-parse', `${name}^{commit}`).trim()).toBe(tip);
    if (text !== '') expect(tagIn(world, name)).toBe(`tag ${tip}${text}`);
  });

  test('without a right to write nothing is made, and the cure is told', async () => {
    const world = await makeTagWorld(READY);
    const result = await tagByAction(world, { branch: 'SP1', 'dry-run': 'false' });
    expectSound(result);
    expect(result.outputs['verdict']).toBe('unknown');
    expect(result.stdout).toMatch(/permissions: \{contents: write\}/);
    expect(tagIn(world, '5.10.0-136.3.0')).toBe('');
  });

  test('two at a time: one makes it, the other says why not', async () => {
    const world = await ready();
    const runs = await Promise.all([1, 2].map(() => tagByAction(world, { branch: 'SP1', 'dry-run': 'false' })));
    expect(runs.map(({ outputs }) => outputs['verdict']).sort()).toEqual(['fail', 'pass']);
    const lost = runs.find(({ outputs }) => outputs['verdict'] === 'fail');
    expect(lost?.stdout).toMatch(/Another run was first|is 5\.10\.0-136\.3\.0 already/);
    expect(world.repository.git('tag', '--list', '5.10.0-136.[3-9].0').trim()).toBe('5.10.0-136.3.0');
  });

  test('somebody else makes the ref just before: that is told', async () => {
    const world = await ready();
    const other = world.repository.tip('OLK-5.10') ?? '';
    world.github.intercept(({ method, path }) => {
      if (method === 'POST' && path.endsWith('/git/refs')) world.repository.setRef('refs/tags/5.10.0-136.3.0', other);
    });
    const result = await tagByAction(world, { branch: 'SP1', 'dry-run': 'false' });
    expect(result.outputs['verdict']).toBe('fail');
    expect(result.stdout).toMatch(new RegExp(`Another run was first.*${other.slice(0, 12)}`));
  });

  test('the branch moves before: nothing is made', async () => {
    const world = await ready();
    let moved = false;
    world.github.intercept(({ path }) => {
      if (moved || !/\/git\/ref\/heads/.test(path)) return;
      moved = true;
      world.repository.commit({ branch: 'SP1', files: { late: 'x\n' } });
    });
    const result = await tagByAction(world, { branch: 'SP1', 'dry-run': 'false' });
    expect(result.outputs['verdict']).toBe('fail');
    expect(result.stdout).toMatch(/SP1 moved from/);
    expect(tagIn(world, '5.10.0-136.3.0')).toBe('');
  });

  test('the branch moves in between: the tag is on what was judged, and that is told', async () => {
    const world = await ready();
    const tip = world.repository.tip('SP1');
    world.github.intercept(({ method, path }) => {
      if (method === 'POST' && path.endsWith('/git/refs'))
        world.repository.commit({ branch: 'SP1', files: { late: 'x\n' } });
    });
    const result = await tagByAction(world, { branch: 'SP1', 'dry-run': 'false' });
    expect(result.outputs['verdict']).toBe('pass');
    expect(result.stdout).toMatch(/SP1 has moved on to [0-9a-f]{12} meanwhile/);
    expect(tagIn(world, '5.10.0-136.3.0')).toMatch(new RegExp(`^tag ${tip}`));
  });

  const POST_REF = { method: 'POST', path: /\/git\/refs$/ } as const;
  const POST_TAG = { method: 'POST', path: /\/git\/tags$/ } as const;
  const FAULTS = [
    ['made, and answered 502', { match: POST_REF, fault: { kind: 'write', write: 'stored-then-502' } }, 'pass', 1],
    ['not made, and answered as if', { match: POST_REF, fault: { kind: 'write', write: 'not-stored' } }, 'any', 1],
    ['no answer at all', { match: POST_REF, fault: { kind: 'reset', when: 'before-headers' } }, 'unknown', 1],
    ['the answer cut', { match: POST_REF, fault: { kind: 'body', body: 'cut' } }, 'pass', 1],
    ['a 500', { match: POST_REF, fault: { kind: 'status', status: 500 } }, 'unknown', 1],
    ['the tag object lost', { match: POST_TAG, fault: { kind: 'status', status: 502 } }, 'unknown', 0],
    [
      'too fast once',
      { match: POST_REF, fault: { kind: 'secondary-limit', status: 429, retryAfter: 0 }, times: 1 },
      'pass',
      2,
    ],
  ] as const;
  // proves 47, 83
  test.each(FAULTS)('%s: never written twice, and what is there counts', async (_title, rule, verdict, posts) => {
    const world = await ready();
    world.github.fail({ times: 9, ...rule });
    const result = await tagByAction(world, { branch: 'SP1', 'dry-run': 'false' });
    expectSound(result);
    const sent = world.github.requests.filter(({ method, path }) => method === 'POST' && /\/git\/refs$/.test(path));
    expect(sent.length).toBe(posts);
    const there = tagIn(world, '5.10.0-136.3.0') !== '';
    expect(result.outputs['verdict']).toBe(there ? 'pass' : 'unknown');
    if (verdict !== 'any') expect(result.outputs['verdict']).toBe(verdict);
  });
});

test('the action in a checkout makes the tag there, for a later step to push', async () => {
  const world = await ready();
  const workspace = world.repository.clone();
  const run = () =>
    tagByAction(
      world,
      { branch: 'SP1', source: 'git', 'dry-run': 'false' },
      { workspace, path: process.env['PATH'] ?? '' },
    );
  const nobody = await run();
  expect(nobody.stdout).toMatch(/git does not know who makes the tag/);
  appendFileSync(join(workspace, '.git/config'), '[user]\n\tname = A Releaser\n\temail = releaser@example.org\n');
  const result = await run();
  expectSound(result);
  expect(result.outputs).toMatchObject({ verdict: 'pass', proposed: '5.10.0-136.3.0' });
  expect(result.stdout).toMatch(/git push origin refs\/tags\/5\.10\.0-136\.3\.0/);
  expect(tagIn(world, '5.10.0-136.3.0')).toBe('');
});
