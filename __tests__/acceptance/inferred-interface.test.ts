import { describe, expect, test } from '@jest/globals';
import { kernelPackage } from '../support/packaging.ts';
import { act, type Files, makeWorld, pawl, type Situation } from './world.ts';

/** A driver with a file of its interface and no policy: what it promises is guarded, and said to be taken for granted. */
const driver = (path: string, number: string, names: string): Files => ({
  [path]: `version: "${number}"\nfeatures: [${names}]\n`,
});
const TOP = 'interface.yml';
const BELOW = 'gvt/interface.yml';
const quiet = { comment: 'never', suggestions: 'false' };

async function judge(situation: Situation) {
  const world = await makeWorld({ branch: 'main', ...situation });
  const result = await act(world, { inputs: quiet });
  expect(world.github.violations).toEqual([]);
  return { world, result, verdict: result.outputs['verdict'], rules: result.annotations.map(({ title }) => title) };
}

describe.each([TOP, BELOW])('%s', (path) => {
  test.each<[what: string, change: Files, verdict: string, rules: readonly string[]]>([
    ['a feature with its number', driver(path, '0.2.0', 'none, ppgtt, context'), 'pass', []],
    ['a feature without its number', driver(path, '0.1.1', 'none, ppgtt, context'), 'fail', ['feature-added']],
    ['a removal with a major number', driver(path, '1.0.0', 'none'), 'pass', []],
    ['a removal with a minor number', driver(path, '0.2.0', 'none'), 'fail', ['feature-removed']],
  ])('%s', async (_, change, verdict, rules) => {
    const judged = await judge({ base: [driver(path, '0.1.0', 'none, ppgtt')], change });
    expect({ verdict: judged.verdict, rules: judged.rules }).toEqual({ verdict, rules });
    expect(judged.result.outputs['summary']).toMatch(/is taken for an interface.*pawl init/);
  });
});

test('a file of that name that states no interface is none', async () => {
  const base = [{ ...kernelPackage('5.10.0-136.12.0.86'), [TOP]: 'version: "eth0"\nfeatures: [up]\n' }];
  const change = { ...kernelPackage('5.10.0-136.13.0.87'), [TOP]: 'version: "eth0"\nfeatures: []\n' };
  const { verdict, result } = await judge({ base, change, branch: 'openEuler-22.03-LTS-SP1' });
  expect(verdict).toBe('pass');
  expect(result.outputs['summary']).not.toMatch(/taken for/);
});

test('what a pull request brings is not taken from it', async () => {
  const base = [kernelPackage('5.10.0-136.12.0.86')];
  const change = { ...kernelPackage('5.10.0-136.13.0.87'), ...driver(TOP, '0.1.0', 'a') };
  const { result } = await judge({ base, change, branch: 'openEuler-22.03-LTS-SP1' });
  expect(result.outputs['summary']).not.toMatch(/taken for/);
});

test('a repository without such a file pays no request for it, one with it a single one', async () => {
  const plain = kernelPackage('5.10.0-136.12.0.86');
  const next = kernelPackage('5.10.0-136.13.0.87');
  const count = async (base: Files) =>
    (await judge({ base: [base], change: next, branch: 'openEuler-22.03-LTS-SP1' })).world.github.traffic().count;
  expect(await count({ ...plain, ...driver(TOP, '0.1.0', 'a') })).toBeLessThanOrEqual((await count(plain)) + 1);
});

test('tags go on to carry the numbers where there are any', async () => {
  const world = await makeWorld({
    branch: 'main',
    base: [driver(TOP, '0.1.0', 'a')],
    change: driver(TOP, '0.2.0', 'a, b'),
  });
  world.repository.tag({ name: 'v3.0.0', target: world.base });
  const result = await act(world, { inputs: quiet });
  expect(result.outputs).toMatchObject({
    verdict: 'pass',
    scheme: 'semver',
    previous: 'v3.0.0',
    'required-bump': 'minor',
  });
});

test('compat and audit know it as well', async () => {
  const world = await makeWorld({
    branch: 'main',
    base: [driver(TOP, '0.1.0', 'a')],
    change: driver(TOP, '0.2.0', 'a, b'),
  });
  const { directory } = world.repository;
  const compat = pawl(['compat', 'main', 'topic', '--repo', directory]);
  expect(compat).toMatchObject({ code: 0, stdout: expect.stringMatching(/Numbers and sets agree everywhere/) });
  const audit = pawl(['audit', '--repo', directory]);
  expect(audit).toMatchObject({ code: 0, stdout: expect.stringMatching(/numbers? judged/) });
});
