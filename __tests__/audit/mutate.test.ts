import { describe, expect, test } from '@jest/globals';
import { judgeSpec, SPEC_MUTATIONS, specSteps } from '../../scripts/mutate/specs.ts';
import { judgeTag, TAG_MUTATIONS, tagSteps } from '../../scripts/mutate/tags.ts';

/** Made-up histories of the kinds that there are: a maintenance branch, and one by month. */
const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  'openEuler-22.03-LTS': ['60.1.0.1', '60.2.0.2', '60.3.0.3', '60.4.0.4', '60.5.0.5'].map((each) => `5.10.0-${each}`),
  'openEuler-20.03-LTS': ['2101.1.0.0071', '2101.2.0.0072', '2102.1.0.0073', '2102.2.0.0074', '2102.3.0.0075'].map(
    (each) => `4.19.90-${each}`,
  ),
};

const TAGS = ['5.10.0-58.0.0', '5.10.0-59.0.0', '5.10.0-60.0.0', '5.10.0-60.1.0', '5.10.0-60.2.0', '5.10.0-60.3.0'];
const MONTHLY = ['4.19.90-2101.1.0', '4.19.90-2101.2.0', '4.19.90-2102.1.0', '4.19.90-2102.2.0'];

describe('mistakes made in a packaging branch', () => {
  const steps = Object.entries(BRANCHES).flatMap(([branch, numbers]) => specSteps(branch, numbers));

  test('the steps themselves are clean', () => {
    expect(steps.map((step) => judgeSpec(step))).toEqual(steps.map(() => []));
  });

  test.each(SPEC_MUTATIONS)('$name', ({ mutate, rules, policy }) => {
    const fitting = steps.filter((step) => mutate(step) !== undefined);
    expect(fitting.length).toBeGreaterThan(0);
    const missed = fitting.filter(
      (step) => !judgeSpec(step, mutate(step), policy).some((rule) => rules.includes(rule)),
    );
    expect(missed).toEqual([]);
  });
});

describe('mistakes made in tags', () => {
  const steps = tagSteps([...TAGS, ...MONTHLY]);

  test('the tags themselves are clean', () => {
    expect(steps.map((step) => judgeTag(step))).toEqual(steps.map(() => []));
  });

  test.each(TAG_MUTATIONS)('$name', ({ mutate, rules }) => {
    const fitting = steps.filter((step) => mutate(step) !== undefined);
    expect(fitting.length).toBeGreaterThan(0);
    const missed = fitting.filter((step) => !judgeTag(step, mutate(step)).some((rule) => rules.includes(rule)));
    expect(missed).toEqual([]);
  });
});
