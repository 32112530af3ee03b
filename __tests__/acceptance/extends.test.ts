import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../support/cleanup.ts';
import { startGitHub } from '../support/github/server.ts';
import { kernelPackage } from '../support/packaging.ts';
import { gitEnvironment } from '../support/repository/git.ts';
import { createRepository, type Repository } from '../support/repository.ts';
import { expectSound } from './answers.ts';
import { act, makeWorld, NAME, type World } from './world.ts';

/** A policy that rests on one of another repository, through the API and in a clone. */

const POLICIES = 'openeuler/policies';
const EXTENDS = `extends: ${POLICIES}/kernel.yml@v2\n`;
const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

interface Shared extends World {
  readonly policies: Repository;
}

const worlds: World[] = [];
afterEach(async () => {
  for (const { github } of worlds.splice(0)) await github.close();
});

/** A pull request that skips a number, and the policies that say whether it may. */
async function worldOf(own: string, shared: string, change: Readonly<Record<string, string>> = {}): Promise<Shared> {
  const world = await makeWorld({
    base: [kernelPackage('5.10.0-136.12.0.86')],
    change: { ...kernelPackage('5.10.0-136.14.0.87'), ...change },
    policy: own,
  });
  await world.github.close();
  const policies = createRepository({ defaultBranch: 'main' });
  policies.tag({ name: 'v2', target: policies.commit({ branch: 'main', files: { 'kernel.yml': shared } }) });
  policies.commit({ branch: 'main', files: { 'kernel.yml': 'later: and broken\n' } });
  const pulls = world.github.repository().pulls;
  const repositories = {
    [NAME]: { directory: world.repository.directory, defaultBranch: world.branch, pulls },
    [POLICIES]: { directory: policies.directory, defaultBranch: 'main' },
  };
  const made = { ...world, github: await startGitHub({ repositories }), policies };
  worlds.push(made);
  return made;
}

/** A directory with a clone of the policies at their name. */
function clones({ policies }: Shared): string {
  const directory = temporaryDirectory('clones');
  mkdirSync(join(directory, 'openeuler'));
  renameSync(policies.clone('--bare'), join(directory, `${POLICIES}.git`));
  return directory;
}

function run({ repository }: World, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args, '--repo', repository.directory], {
    encoding: 'utf8',
    env: { ...gitEnvironment, ...env },
  });
  return { code: status, stdout, stderr };
}

const check = (world: World, env: Readonly<Record<string, string>> = {}) =>
  run(world, ['check', '--base', world.branch, '--head', 'topic', '--format', 'markdown'], env);

const rulesOf = (findings: string | undefined): readonly string[] =>
  (JSON.parse(findings ?? '[]') as readonly { readonly rule: string }[]).map(({ rule }) => rule);

const messagesOf = (findings: string | undefined): string =>
  (JSON.parse(findings ?? '[]') as readonly { readonly message: string }[]).map(({ message }) => message).join('\n');

const LINES = 'lines: [{branch: "openEuler-*", role: maintenance}]\n';

describe('a policy that extends another', () => {
  test.each([
    ['takes over what that says', '', `${LINES}rules: {number-gap: "off"}\n`, 'pass'],
    ['wins over it', 'rules: {number-gap: error}\n', `${LINES}rules: {number-gap: "off"}\n`, 'fail'],
  ])('%s', async (_, own, shared, verdict) => {
    const world = await worldOf(EXTENDS + own, shared);
    const result = await act(world);
    expectSound(result);
    expect(world.github.violations).toEqual([]);
    expect(result.outputs['verdict']).toBe(verdict);
    const local = check(world, { PAWL_EXTENDS_DIR: clones(world) });
    expect(local).toMatchObject({ stdout: result.summary, stderr: '' });
  });

  test('costs one request more', async () => {
    const requests = async (own: string): Promise<number> => {
      const world = await worldOf(own, LINES);
      await act(world);
      return world.github.requests.length;
    };
    expect((await requests(EXTENDS)) - (await requests(LINES))).toBe(1);
  });

  test('is unknown where it cannot be read, with what to do', async () => {
    const missing = await worldOf(`extends: openeuler/hidden/kernel.yml@v2\n`, LINES);
    const result = await act(missing);
    expect({ verdict: result.outputs['verdict'], code: result.exitCode }).toEqual({ verdict: 'unknown', code: 1 });
    expect(messagesOf(result.outputs['findings'])).toMatch(/openeuler\/hidden.*contents: read/);
    const local = check(await worldOf(EXTENDS, LINES));
    expect(local.code).toBe(2);
    expect(local.stdout.replaceAll('&#95;', '_')).toContain('PAWL_EXTENDS_DIR');
    const none = await worldOf(`extends: ${POLICIES}/kernel.yml@v3\n`, LINES);
    expect(messagesOf((await act(none)).outputs['findings'])).toMatch(/no text file kernel\.yml at v3/);
    expect(check(none, { PAWL_EXTENDS_DIR: clones(none) })).toMatchObject({ code: 2 });
    expect(check(none, { PAWL_EXTENDS_DIR: temporaryDirectory('empty') })).toMatchObject({ code: 2 });
  });

  test('tells a mistake in it with its own place', async () => {
    const world = await worldOf(`${EXTENDS}${LINES}`, 'scheme: openeuler\nshceme: rpm\n');
    const result = await act(world);
    expect(result.outputs['verdict']).toBe('unknown');
    expect(rulesOf(result.outputs['findings'])).toEqual(['policy-invalid']);
    expect(messagesOf(result.outputs['findings'])).toMatch(/kernel\.yml@v2.*at line 2, column 1: Unknown key/);
  });

  test('that a pull request brings is looked at, and judges nothing yet', async () => {
    const world = await worldOf(`${LINES}rules: {number-gap: "off"}\n`, 'shceme: rpm\n', {
      '.github/pawl.yml': `${LINES}${EXTENDS}`,
    });
    const result = await act(world);
    expect(result.outputs['verdict']).toBe('fail');
    expect(rulesOf(result.outputs['findings'])).toEqual(['policy-invalid', 'policy-changed']);
    // Whoever proposes it may not be one who may read there.
    expect(messagesOf(result.outputs['findings'])).not.toContain('shceme');
    const known = await worldOf(`${EXTENDS}rules: {number-gap: "off"}\n`, `${LINES}`, {
      '.github/pawl.yml': `extends: ${POLICIES}/kernel.yml@main\n`,
    });
    expect(messagesOf((await act(known)).outputs['findings'])).toContain('Unknown key "later"');
  });

  test('is shown by `pawl policy` with where every value stands', async () => {
    const world = await worldOf(`${EXTENDS}rules: {calendar: "off"}\n`, `${LINES}rules: {number-gap: "off"}\n`);
    const { stdout } = run(world, ['policy'], { PAWL_EXTENDS_DIR: clones(world) });
    expect(stdout).toMatch(/^rules\.number-gap: off +# openeuler\/policies\/kernel\.yml@v2:2$/m);
    expect(stdout).toMatch(/^rules\.calendar: off +# \.github\/pawl\.yml:2$/m);
    expect(stdout).toMatch(/^lines\[0\]: .* # openeuler\/policies\/kernel\.yml@v2:1$/m);
  });

  test('is read by audits too', async () => {
    const world = await worldOf(EXTENDS, LINES);
    expect(run(world, ['audit'])).toMatchObject({ code: 2, stdout: expect.stringContaining('PAWL_EXTENDS_DIR') });
    expect(run(world, ['audit'], { PAWL_EXTENDS_DIR: clones(world) }).stdout).not.toContain('PAWL_EXTENDS_DIR');
  });
});
