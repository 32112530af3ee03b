import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../support/cleanup.ts';
import { pullRequestEvent, pushTagEvent, scheduleEvent } from '../support/events.ts';
import type { Fault } from '../support/github/faults.ts';
import { kernelPackage } from '../support/packaging.ts';
import { expectSound, expectUnknown, read, STACK } from './answers.ts';
import { type ActionOptions, act, makeWorld, type Situation, type World } from './world.ts';

const RIGHT: Situation = {
  base: [kernelPackage('5.10.0-136.12.0.86')],
  change: kernelPackage('5.10.0-136.13.0.87'),
};

test('the change itself is right, so that every verdict below is earned by the bad input alone', async () => {
  const result = await act(await makeWorld(RIGHT));
  expectSound(result);
  expect({ code: result.exitCode, verdict: result.outputs['verdict'] }).toEqual({ code: 0, verdict: 'pass' });
});

const event = (world: World, payload: unknown): ActionOptions => ({
  event: { ...pullRequestEvent(world.github, 7), payload },
});

interface Row {
  readonly title: string;
  readonly options: (world: World) => ActionOptions;
  /** What is wrong, and what to do about it. */
  readonly says: readonly RegExp[];
}

/** How the action may be started wrongly. */
const STARTS: readonly Row[] = [
  {
    title: 'no token',
    options: () => ({ inputs: { token: '' } }),
    says: [/No token/, /leave the input token at its default/],
  },
  {
    title: 'a wrong token',
    options: () => ({ inputs: { token: 'ghp_ofAnotherPlace00000000000000000000' } }),
    says: [/refused the token \(401\)/, /Pass a valid one/],
  },
  {
    title: 'an event that is not judged',
    options: ({ github }) => ({ event: scheduleEvent(github) }),
    says: [/does not judge schedule events/, /it judges pull_request/],
  },
  {
    title: 'no name of an event',
    options: () => ({ env: { GITHUB_EVENT_NAME: undefined } }),
    says: [/GITHUB_EVENT_NAME is not set/, /node dist\/cli\.js check/],
  },
  {
    title: 'no event file named',
    options: () => ({ env: { GITHUB_EVENT_PATH: undefined } }),
    says: [/GITHUB_EVENT_PATH is not set/, /Re-run/],
  },
  {
    title: 'an event file that is not there',
    options: () => ({ env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }),
    says: [/event\.json cannot be read \(ENOENT\)/, /Re-run/],
  },
  {
    title: 'a directory as event file',
    options: () => ({ env: { GITHUB_EVENT_PATH: '/' } }),
    says: [/cannot be read \(EISDIR\)/, /Re-run/],
  },
  { title: 'an empty event file', options: (world) => event(world, ''), says: [/is empty/, /Re-run/] },
  {
    title: 'a broken event file',
    options: (world) => event(world, '{"pull_request": {"number": 7'),
    says: [/is not JSON/, /Re-run/],
  },
  { title: 'a list as event', options: (world) => event(world, [{ number: 7 }]), says: [/no JSON object/, /Re-run/] },
  { title: 'null as event', options: (world) => event(world, null), says: [/no JSON object/, /Re-run/] },
  {
    title: 'an event of 40 MB',
    options: (world) => event(world, `{"number": 7, "x": "${'x'.repeat(40 * 1024 * 1024)}"}`),
    says: [/has 419\d+ bytes/, /Re-run/],
  },
  {
    title: 'an event that is nested 100,000 deep',
    options: (world) => event(world, `{"x": ${'['.repeat(100_000)}`),
    says: [/is not JSON/, /Re-run/],
  },
  { title: 'an event without a pull request', options: (world) => event(world, {}), says: [/names no pull request/] },
  {
    title: 'a pull request with a number that is none',
    options: (world) => event(world, { number: '7; rm' }),
    says: [/names no pull request/],
  },
  {
    title: 'a pull request that does not exist',
    options: (world) => event(world, { number: 4711 }),
    says: [/not know pull request #4711/, /Check the name/],
  },
  {
    title: 'another repository',
    options: () => ({ repository: 'src-openeuler/nothing' }),
    says: [
      /not know pull request #7 of src-openeuler\/nothing/,
      /permissions: \{contents: read, pull-requests: read\}/,
    ],
  },
  {
    title: 'no repository',
    options: () => ({ env: { GITHUB_REPOSITORY: undefined } }),
    says: [/GITHUB_REPOSITORY is not set/, /OWNER\/NAME/],
  },
  {
    title: 'an address that is none',
    options: () => ({ env: { GITHUB_API_URL: 'localhost:80', GITHUB_GRAPHQL_URL: 'x' } }),
    says: [/GITHUB_API_URL is "localhost:80"/, /GITHUB_GRAPHQL_URL is "x"/, /an https address/],
  },
  {
    title: 'GraphQL at another origin',
    options: () => ({ env: { GITHUB_GRAPHQL_URL: 'https://elsewhere.example.org/graphql' } }),
    says: [/must be at http:\/\/127/],
  },
];

describe('the action, started wrongly', () => {
  // proves 14, 49, 73
  test.each(STARTS)('$title', async ({ options, says }) => {
    const world = await makeWorld(RIGHT);
    const result = await act(world, options(world));
    expectUnknown(result, ...says);
    expect(world.github.violations).toEqual([]);
    expect(world.github.repository().comments).toEqual([]);
  });

  // proves 13, 72
  test('all wrong inputs are told at once, in the language asked for', async () => {
    const world = await makeWorld(RIGHT);
    const inputs = {
      policy: '../policy.yml',
      source: 'svn',
      'json-file': '.git/config',
      'fail-on': 'fatal',
      'on-unknown': 'pass',
    };
    const result = await act(world, { inputs });
    const wanted = Object.keys(inputs).map((name) => new RegExp(`input ${name} is`));
    expectUnknown(result, ...wanted, /it takes api, git/);
    const chinese = await act(world, { inputs: { ...inputs, language: 'zh' } });
    expectUnknown(chinese, ...Object.keys(inputs).map((name) => new RegExp(`输入 ${name} 为`)));
    expect(world.github.requests).toEqual([]);
  });

  // proves 13
  test('an empty input is one that is not given', async () => {
    const inputs = { policy: '', source: ' ', 'json-file': '', 'fail-on': '', 'on-unknown': '', language: '' };
    expect(await act(await makeWorld(RIGHT), { inputs })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  // proves 50
  test('`on-unknown: warn` is the one way to go on; `fail-on: never` is about findings', async () => {
    const world = await makeWorld(RIGHT);
    const start = (inputs: Readonly<Record<string, string>>) => act(world, { inputs: { token: '', ...inputs } });
    const warned = await start({ 'on-unknown': 'warn' });
    expectSound(warned);
    expect(warned).toMatchObject({ exitCode: 0, outputs: { verdict: 'unknown' }, annotations: [{ level: 'warning' }] });
    expectUnknown(await start({ 'fail-on': 'never' }), /No token/);
    const broken = { ...RIGHT, policy: 'lines: 7\n' };
    expectUnknown(await act(await makeWorld(broken), { inputs: { 'fail-on': 'never' } }), /a list is wanted/);
  });

  // proves 14
  test('a stack is for whoever debugs', async () => {
    const world = await makeWorld(RIGHT);
    const options = { inputs: { token: '' } };
    expect((await act(world, { ...options, env: { RUNNER_DEBUG: '1' } })).stderr).toMatch(STACK);
  });
});

/** How GitHub refuses: the fault, the requests that it meets, and what is said. */
const REFUSALS: readonly (readonly [title: string, path: RegExp, fault: Fault, ...says: readonly RegExp[]])[] = [
  ['401', /./, { kind: 'status', status: 401 }, /refused the token \(401\)/, /Pass a valid one/],
  [
    '403 over GraphQL',
    /graphql/,
    { kind: 'forbidden', accepted: 'contents=read' },
    /does not let this token read/,
    /it accepts: contents=read/,
    /permissions: \{contents: read/,
  ],
  [
    '403 over REST',
    /compare/,
    { kind: 'forbidden', accepted: 'contents=read' },
    /read the comparison/,
    /it accepts: contents=read/,
  ],
  ['404 over GraphQL', /graphql/, { kind: 'status', status: 404 }, /not know pull request #7/, /permissions:/],
  [
    '404 over REST',
    /compare/,
    { kind: 'status', status: 404 },
    /not know the comparison of/,
    /hides it from this token/,
  ],
  [
    'FORBIDDEN',
    /graphql/,
    {
      kind: 'graphql-errors',
      data: 'null',
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    },
    /does not let this token read/,
    /permissions:/,
  ],
  ['451', /compare/, { kind: 'status', status: 451 }, /does not let this token read/],
  [
    'the rate limit used up for half an hour',
    /./,
    { kind: 'primary-limit', status: 403, resetIn: 1800 },
    /rate limit is used up until 20/,
    /again then/,
  ],
];

// proves 86
test.each(REFUSALS)('a token without rights: %s', async (_, path, fault, ...says) => {
  const world = await makeWorld(RIGHT);
  world.github.fail({ match: { path }, fault });
  const result = await act(world);
  expectUnknown(result, ...says);
  expect(result.ms).toBeLessThan(5000);
});

describe('nothing half written', () => {
  test('the result file is whole, or not there', async () => {
    const world = await makeWorld(RIGHT);
    const workspace = temporaryDirectory('workspace');
    const inputs = { 'json-file': 'out/report.json' };
    await act(world, { workspace, inputs: { ...inputs, token: '' } });
    expect(readdirSync(workspace)).toEqual([]);
    await act(world, { workspace, inputs });
    expect(readdirSync(join(workspace, 'out'))).toEqual(['report.json']);
  });

  // proves 72
  test('no link leads the result file out of the workspace, and the verdict stands', async () => {
    const world = await makeWorld(RIGHT);
    const workspace = temporaryDirectory('workspace');
    const outside = temporaryDirectory('outside');
    symlinkSync(outside, join(workspace, 'out'));
    writeFileSync(join(outside, 'victim'), 'mine');
    symlinkSync(join(outside, 'victim'), join(workspace, 'report.json'));
    const through = await act(world, { workspace, inputs: { 'json-file': 'out/deep/report.json' } });
    expect(through).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(through.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('lies outside') }]);
    await act(world, { workspace, inputs: { 'json-file': 'report.json' } });
    expect(readdirSync(outside)).toEqual(['victim']);
    expect(read(String(world.github.violations))).toBe('');
  });

  // proves 51
  test('a sink that fails is a warning and never changes the verdict', async () => {
    const wrong = { ...RIGHT, change: kernelPackage('5.10.0-137.0.0.87') };
    const workspace = temporaryDirectory('workspace');
    mkdirSync(join(workspace, 'report.json'));
    const env = { GITHUB_STEP_SUMMARY: '/nowhere/summary', GITHUB_OUTPUT: '/nowhere/output' };
    const policy = 'lines: [{branch: "*", role: maintenance}]\n';
    const result = await act(await makeWorld({ ...wrong, policy }), {
      workspace,
      env,
      inputs: { 'json-file': 'report.json' },
    });
    expect(result.exitCode).toBe(1);
    const warnings = result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toEqual(
      ['summary', 'outputs', 'json-file'].map((sink) => expect.stringContaining(`The ${sink} could not be written`)),
    );
    expect(existsSync('/nowhere')).toBe(false);
    expect(readdirSync(workspace)).toEqual(['report.json']);
  });
});

test('a tag that was pushed is not taken for a pull request', async () => {
  const world = await makeWorld(RIGHT);
  world.repository.tag({ name: '5.10.0-136.12.0', target: world.base });
  const result = await act(world, { event: pushTagEvent(world.github, '5.10.0-136.12.0') });
  expectSound(result);
  expect(result.outputs).toMatchObject({ proposed: '5.10.0-136.12.0', line: '5.10.0-136.*' });
});
