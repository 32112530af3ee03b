import { describe, expect, test } from '@jest/globals';
import { kernelPackage } from '../support/packaging.ts';
import { expectAtMost, type Traffic } from './traffic.ts';
import { act, type Files, makeWorld, type Situation } from './world.ts';

/** What sets of features cost in requests; what becomes of the verdict where one of those fails is for faults.test.ts. */

const NUMBERS = 'lines: [{branch: "*", role: maintenance}]\n';
const POLICY = `${NUMBERS}interfaces:
  - name: kabi
    features: {path: "Module.kabi_*", kind: symbols}
    removed: forbid
  - name: modes
    version: {path: virt/interface.yml, pointer: /version}
    features: {path: virt/interface.yml, kind: list, pointer: /features}
`;
const modes = (number: string, names: string): Files => ({
  'virt/interface.yml': `version: "${number}"\nfeatures: [${names}]\n`,
});
const symbols = (...names: readonly string[]): Files => ({
  'Module.kabi_x86_64': names.map((name) => `0x1a45cb6c\t${name}\tvmlinux\tEXPORT_SYMBOL\n`).join(''),
});
const BASE = { ...kernelPackage('5.10.0-136.12.0.86'), ...modes('0.1.0', 'none, ppgtt'), ...symbols('a', 'b') };
const NEXT = kernelPackage('5.10.0-136.13.0.87');

const ask = (situation: Situation, wanted: Traffic, tag?: string): Promise<void> =>
  expectAtMost(wanted, () => askOnce(situation, tag));

async function askOnce(situation: Situation, tag: string | undefined): Promise<Traffic> {
  const world = await makeWorld({ policy: POLICY, ...situation, github: { latency: 60 } });
  if (tag !== undefined) world.repository.tag({ name: tag, target: world.base });
  // What is written is counted elsewhere; one request asks what other pull requests claim.
  const result = await act(world, { inputs: { comment: 'never', suggestions: 'false' } });
  expect(world.github.violations).toEqual([]);
  const { count, depth } = world.github.traffic();
  return { verdict: result.outputs['verdict'], count, depth };
}

// proves 22, 23
describe('requests', () => {
  test('without interfaces, to compare with', async () => {
    await ask({ base: [BASE], change: NEXT, policy: NUMBERS }, { verdict: 'pass', count: 4, depth: 2 });
  });

  test('of a change that leaves the sets alone', async () => {
    await ask({ base: [BASE], change: NEXT }, { verdict: 'pass', count: 4, depth: 2 });
  });

  test('of one that adds a feature with its number', async () => {
    const change = { ...NEXT, ...modes('0.2.0', 'none, ppgtt, context') };
    await ask({ base: [BASE], change }, { verdict: 'pass', count: 4, depth: 2 });
  });

  test('of one that takes a symbol away', async () => {
    const change = { ...NEXT, ...symbols('a') };
    await ask({ base: [BASE], change }, { verdict: 'fail', count: 4, depth: 2 });
  });

  test('of one whose number has to be held against the last release', async () => {
    const change = { ...NEXT, ...modes('0.1.0', 'none, ppgtt, context') };
    await ask({ base: [BASE], change }, { verdict: 'fail', count: 7, depth: 5 }, '5.10.0-136.12.0');
  });
});
