import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeRepository } from '../acceptance/commits.ts';
import { act, type Files, makeWorld, NAME, pawl, type Situation } from '../acceptance/world.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { pullRequestEvent, pushTagEvent, scheduleEvent, workflowDispatchEvent } from '../support/events.ts';
import { startGitHub } from '../support/github/server.ts';
import { kernelPackage, symbolList } from '../support/packaging.ts';
import { git } from '../support/repository/git.ts';
import { createRepository } from '../support/repository.ts';
import { inputsOf, permissionsOf, policyOf, scriptsOf, sh, shellOf, workflowOf } from './recipe-book.ts';

/** Every recipe is run as it is written: its policy, its inputs and rights, its lines of shell. */
const LTS = 'openEuler-22.03-LTS';
const AT = kernelPackage('5.10.0-60.18.0.50');
const RIGHT = kernelPackage('5.10.0-60.19.0.51');
const WRONG = kernelPackage('5.10.0-61.0.0.51');
const WRONGLY: Situation = {
  branch: LTS,
  base: [AT],
  change: WRONG,
  policy: `lines: [{branch: "*", role: maintenance}]\n`,
};

describe('a page to keep', () => {
  test('the files are there for the steps behind it, also where the change is refused', async () => {
    const workflow = workflowOf('A page to keep, and code scanning');
    const world = await makeWorld({ ...WRONGLY, github: { permissions: permissionsOf(workflow) } });
    const workspace = temporaryDirectory('workspace');
    const result = await act(world, { inputs: inputsOf(workflow), workspace });
    expect(result.exitCode).toBe(1);
    expect(readFileSync(join(workspace, 'pawl.html'), 'utf8')).toContain('<!doctype html>');
    expect(JSON.parse(readFileSync(join(workspace, 'pawl.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(world.github.violations).toEqual([]);
  });
});

describe('tag rulesets, and tags made by Pawl', () => {
  const heading = 'Tag rulesets, and tags made by Pawl';
  const tagged = () => {
    const repository = createRepository({ defaultBranch: LTS });
    repository.tag({ name: '5.10.0-60.18.0', target: repository.commit({ branch: LTS, files: { 'main.c': '' } }) });
    repository.commit({ branch: LTS, files: { 'main.c': 'int main;\n' } });
    return repository;
  };

  test.each([
    ['true', ['5.10.0-60.18.0']],
    ['false', ['5.10.0-60.18.0', '5.10.0-60.19.0']],
  ])('the workflow, with a dry run of %s', async (dryRun, tags) => {
    const workflow = workflowOf(heading);
    const repository = tagged();
    const repositories = { [NAME]: { directory: repository.directory, defaultBranch: LTS, pulls: [] } };
    const github = await startGitHub({ repositories, permissions: permissionsOf(workflow) });
    const inputs = inputsOf(workflow, {
      'github.ref_name': LTS,
      'inputs.level': 'next',
      '!inputs.really': dryRun,
    });
    const result = await act(
      { repository, github, base: '', head: '', branch: LTS },
      { inputs, event: workflowDispatchEvent(github) },
    );
    expect(result.exitCode).toBe(0);
    expect(result.outputs['proposed']).toBe('5.10.0-60.19.0');
    expect(repository.git('tag').trim().split('\n')).toEqual(tags);
    expect(github.violations).toEqual([]);
  });

  test('the lines on a machine publish branch and tag together, or neither', () => {
    const lines = shellOf(heading);
    expect(lines).toContain('git push --atomic');
    const remote = tagged();
    const directory = remote.clone();
    writeFileSync(join(directory, 'main.c'), 'int main(void);\n');
    git(directory, ['commit', '--quiet', '-a', '-m', 'Fix']);
    const refused = remote.commit({ branch: LTS, files: { 'other.c': '' } });
    expect(sh(lines, { cwd: directory }).code).not.toBe(0);
    expect([remote.tip(LTS), remote.git('tag', '--list', '*60.19*')]).toEqual([refused, '']);

    git(directory, ['tag', '--delete', '5.10.0-60.19.0']);
    git(directory, ['pull', '--quiet', '--rebase']);
    expect(sh(lines, { cwd: directory })).toMatchObject({ code: 0 });
    expect(remote.git('tag', '--list', '*60.19*').trim()).toBe('5.10.0-60.19.0');
    expect(remote.tip(LTS)).not.toBe(refused);
  });
});

test('a scheduled audit fails on what is new, and makes the page', async () => {
  const workflow = workflowOf('A scheduled audit');
  const world = await makeWorld({ ...WRONGLY, base: [AT, WRONG], github: { permissions: permissionsOf(workflow) } });
  const workspace = world.repository.clone();
  const run = () =>
    act(world, {
      event: scheduleEvent(world.github),
      inputs: inputsOf(workflow),
      workspace,
      path: process.env['PATH'] ?? '',
    });
  expect((await run()).outputs['verdict']).toBe('fail');
  expect(readFileSync(join(workspace, 'audit.html'), 'utf8')).toContain('<!doctype html>');
  expect(pawl(['audit', '--write-baseline', '--repo', workspace]).code).toBe(0);
  git(workspace, ['add', '.github']);
  git(workspace, ['commit', '--quiet', '-m', 'Accept the past']);
  git(workspace, ['push', '--quiet', 'origin', LTS]);
  expect((await run()).outputs['verdict']).toBe('pass');
});

describe('two repositories', () => {
  const heading = 'Two repositories';
  test.each([
    ['a tag that is there', '5.10.0-60.19.0', 0],
    ['one that is not', '5.10.0-60.20.0', 1],
  ])('%s', (_, tag, code) => {
    const place = temporaryDirectory('two');
    const sources = createRepository({ defaultBranch: LTS });
    sources.tag({ name: '5.10.0-60.19.0', target: sources.commit({ branch: LTS, files: { 'main.c': '' } }) });
    renameSync(sources.clone(), join(place, 'kernel'));
    const policy = { '.github/pawl.yml': policyOf(heading) };
    const packaging = makeRepository([
      { on: LTS, files: { ...AT, ...policy } },
      { on: 'change', fork: LTS, files: kernelPackage(`${tag}.51`) },
    ]);
    renameSync(packaging.clone('--branch=change'), join(place, 'packaging'));
    git(join(place, 'packaging'), ['branch', '--quiet', LTS, `origin/${LTS}`]);
    const run = sh(shellOf(heading), { cwd: join(place, 'packaging') });
    expect(run).toMatchObject({ code, stdout: expect.stringMatching(code === 0 ? /pass/ : /source-tag-missing/) });
  });

  test('in the source repository the trailer is judged as the tag would be', async () => {
    const world = await makeWorld({
      branch: 'OLK-5.10',
      base: [{ 'main.c': '' }],
      change: { 'main.c': 'int main;\n' },
      policy: policyOf(heading, 1),
      pull: { body: 'Fix.\n\nRelease-Tag: 5.10.0-139.0.0\n' },
    });
    world.repository.tag({ name: '5.10.0-136.0.0', target: world.base, message: 'Release' });
    const { outputs } = await act(world);
    expect(outputs).toMatchObject({ previous: '5.10.0-136.0.0', proposed: '5.10.0-139.0.0', next: '5.10.0-137.0.0' });
  });
});

describe('a monorepo of specs', () => {
  const below = (folder: string, number: string): Files => ({
    [`${folder}/${folder}.spec`]: kernelPackage(number)['kernel.spec'] ?? '',
  });
  const tool = (number: string): Files => {
    const [version, release] = number.split('-');
    return {
      'tools/perf/perf.spec': `Name: perf\nVersion: ${version}\nRelease: ${release}\nSummary: x\nLicense: GPL\n`,
    };
  };
  const all = { ...below('kernel', '5.10.0-60.18.0.50'), ...below('kernel-rt', '5.10.0-60.18.0.50'), ...tool('1.4-3') };
  test.each<[what: string, change: Files, verdict: string, rule: string]>([
    [
      'both of a group',
      { ...below('kernel', '5.10.0-60.19.0.51'), ...below('kernel-rt', '5.10.0-60.19.0.51') },
      'pass',
      '',
    ],
    ['one of a group', below('kernel', '5.10.0-60.19.0.51'), 'fail', 'carriers-disagree'],
    ['a tool by itself, upwards', tool('1.5-1'), 'pass', ''],
    ['a tool by itself, downwards', tool('1.3-9'), 'fail', 'number-not-greater'],
    ['only papers', { 'tools/README.md': '# Tools\n' }, 'pass', ''],
  ])('%s', async (_, change, verdict, rule) => {
    const world = await makeWorld({ branch: LTS, base: [all], change, policy: policyOf('A monorepo of specs') });
    const result = await act(world);
    expect(result.outputs['verdict']).toBe(verdict);
    expect(result.annotations.map(({ title }) => title)).toEqual(rule === '' ? [] : expect.arrayContaining([rule]));
  });
});

describe('a kABI guard', () => {
  const lists = (...symbols: readonly string[]): Files => ({ 'Module.kabi_x86_64': symbolList('x86_64', symbols) });
  test.each<[what: string, branch: string, labels: readonly string[], verdict: string]>([
    ['a symbol goes on a maintenance line', LTS, [], 'fail'],
    ['the label accepts it', LTS, ['kabi-change-approved'], 'pass'],
    ['on the trunk anything may go', 'master', [], 'pass'],
  ])('%s', async (_, branch, labels, verdict) => {
    const [from, to] =
      branch === LTS ? [AT, RIGHT] : [kernelPackage('5.10.0-60.0.0.50'), kernelPackage('5.10.0-61.0.0.51')];
    const base = [{ ...from, ...lists('kmalloc', 'kfree') }];
    const world = await makeWorld({
      branch,
      base,
      change: { ...to, ...lists('kmalloc') },
      labels,
      policy: policyOf('A kABI guard'),
    });
    const { outputs } = await act(world);
    expect(outputs['verdict']).toBe(verdict);
    if (verdict === 'fail') expect(outputs['findings']).toMatch(/"feature-removed".*kfree/);
  });
});

test('a driver interface', () => {
  const state = (number: string, names: string): Files => ({
    'gvt/interface.yml': `version: "${number}"\nfeatures: [${names}]\n`,
  });
  const heading = 'A driver interface';
  const repository = makeRepository([
    {
      on: 'main',
      files: { ...state('0.2.0', 'none, ppgtt'), '.github/pawl.yml': policyOf(heading) },
      tags: ['v0.2.0'],
    },
    { on: 'main', files: state('0.3.0', 'none, ppgtt, context'), tags: ['v0.3.0'] },
    { on: 'change', fork: 'main', files: state('0.3.1', 'none, context') },
  ]);
  const cwd = repository.clone('--branch=change');
  git(cwd, ['branch', '--quiet', 'main', 'origin/main']);
  const [check = '', compat = ''] = shellOf(heading).split('\n');
  expect(sh(check, { cwd })).toMatchObject({ code: 1, stdout: expect.stringMatching(/feature-removed/) });
  expect(sh(compat, { cwd })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/gvt-migration: who can migrate/),
  });
});

test('beginning softly: it says what it would refuse, and refuses nothing', async () => {
  const workflow = workflowOf('Beginning softly');
  const world = await makeWorld({ ...WRONGLY, github: { permissions: permissionsOf(workflow) } });
  const event = pullRequestEvent(world.github, 7, { name: 'pull_request_target' });
  const result = await act(world, { event, inputs: inputsOf(workflow) });
  expect({ code: result.exitCode, verdict: result.outputs['verdict'] }).toEqual({ code: 0, verdict: 'fail' });
  expect(result.annotations.map(({ title }) => title)).toEqual(['number-step']);
});

test('using the number in later steps', async () => {
  const { jobs } = workflowOf('Using the number in later steps');
  const world = await makeWorld(WRONGLY);
  world.repository.tag({ name: '5.10.0-60.18.0', target: world.base });
  const { outputs } = await act(world, { event: pushTagEvent(world.github, '5.10.0-60.18.0') });
  const place = temporaryDirectory('step');
  const env = {
    NUMBER: String(outputs['proposed']),
    LINE: String(outputs['line']),
    GITHUB_STEP_SUMMARY: join(place, 'summary.md'),
  };
  for (const script of scriptsOf(jobs['announce']?.steps ?? [])) sh(script, { cwd: place, env });
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/^5\.10\.0-60\.18\.0 on \S+\n$/);
});
