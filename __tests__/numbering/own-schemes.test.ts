import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { numberOf } from '../../src/numbering/number.ts';
import type { Field, Scheme, Step } from '../../src/numbering/scheme.ts';
import { SCHEMES } from '../../src/numbering/schemes.ts';
import { nextNumbers } from '../../src/numbering/steps.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { schemeOf } from '../../src/policy/policy.ts';

/** A scheme as a policy would declare it, key by key. */
function written({ id: _, fields, steps, ...rest }: Scheme): object {
  const field = ({ runsOn, ...more }: Field): object => ({ ...more, ...(runsOn ? { 'runs-on': true } : {}) });
  const all = (of: readonly Step[]): readonly Step[] => of.map((step) => ({ ...step }));
  return {
    ...rest,
    fields: Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, field(each)])),
    steps: {
      development: all(steps.development),
      maintenance: all(steps.maintenance),
      following: all(steps.following),
    },
  };
}

describe('a policy can say all that a built-in scheme says', () => {
  test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))('%s', (id, scheme) => {
    const text = stringify({ schemes: { [`own-${id}`]: written(scheme) } }, { aliasDuplicateObjects: false });
    const loaded = loadPolicy(text);
    if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems, null, 2));
    expect(schemeOf(loaded.policy, `own-${id}`)).toEqual({ ...scheme, id: `own-${id}` });
  });
});

test('a reserved step comes last among those that may follow, wherever it is declared', () => {
  const openeuler = SCHEMES.find(({ id }) => id === 'openeuler');
  if (openeuler === undefined) throw new Error('there is no scheme openeuler');
  const { maintenance } = openeuler.steps;
  const scheme: Scheme = {
    ...openeuler,
    id: 'reversed',
    steps: { ...openeuler.steps, maintenance: [...maintenance].reverse() },
  };
  const number = numberOf(scheme, '5.10.0-136.12.0');
  if (number === undefined) throw new Error('the scheme reads no number');
  const next = nextNumbers(number, ['maintenance'], 'practice').map(({ step }) => step.reserved === true);
  expect(next).toContain(true);
  expect(next).toEqual([...next].sort((a, b) => Number(a) - Number(b)));
});
