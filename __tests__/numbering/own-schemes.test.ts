import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { Field, Scheme, Step } from '../../src/numbering/scheme.ts';
import { SCHEMES } from '../../src/numbering/schemes.ts';
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
