import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { numberOf } from '../../src/numbering/number.ts';
import { defineScheme, everyRole, type Field, type Scheme, type Step } from '../../src/numbering/scheme.ts';
import { SCHEMES } from '../../src/numbering/schemes.ts';
import { nextNumbers } from '../../src/numbering/steps.ts';
import { schemeOf } from '../../src/policy/policy.ts';
import { loadPolicy } from '../policy/support/load.ts';

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

/** A scheme of these fields, `{a}.{b}` and so on. */
const schemeWith = (steps: readonly Step[], fields: Readonly<Record<string, Partial<Field>>>): Scheme =>
  defineScheme({
    id: 'own',
    title: { en: 'own', zh: '自有' },
    source: '',
    form: Object.keys(fields)
      .map((name) => `{${name}}`)
      .join('-'),
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, more]) => [
        name,
        { kind: 'counter', label: name, meaning: { en: name, zh: name }, ...more },
      ]),
    ),
    steps: everyRole(steps),
    examples: [],
  });

const offered = (scheme: Scheme, text: string): readonly string[] => {
  const number = numberOf(scheme, text);
  if (number === undefined) throw new Error(`the scheme does not read ${text}`);
  return nextNumbers(number, ['development'], 'practice').map(
    ({ number: next, step }) => `${next.text}${step.unlisted ? ' unlisted' : ''}${step.reserved ? ' reserved' : ''}`,
  );
};

describe('what may follow in a scheme of one’s own', () => {
  const two = { a: {}, b: {} };
  test.each<{ title: string; steps: readonly Step[]; text: string; next: readonly string[] }>([
    {
      title: 'a number that an offered step gives as well is offered',
      steps: [{ raises: 'a', by: 'any', unlisted: true }, { raises: 'a' }, { raises: 'b' }],
      text: '1-2',
      next: ['2-0', '1-3'],
    },
    {
      title: 'the same number is named once',
      steps: [{ raises: 'a' }, { raises: 'a', by: 'any' }],
      text: '1-2',
      next: ['2-0'],
    },
    {
      title: 'the reserved come last, each kind in the order of its steps',
      steps: [{ raises: 'b', reserved: true }, { raises: 'a' }, { raises: 'a', leaves: { b: 'not-lower' } }],
      text: '1-2',
      next: ['2-0', '2-2', '1-3 reserved'],
    },
  ])('$title', ({ steps, text, next }) => {
    expect(offered(schemeWith(steps, two), text)).toEqual(next);
  });

  test('a field that rises as well rises as its kind does', () => {
    const scheme = schemeWith([{ raises: 'a', leaves: { b: 'rises', c: 'from-start' } }], {
      a: {},
      b: { kind: 'month' },
      c: { start: 5 },
    });
    expect(offered(scheme, '1-2412-9')).toEqual(['2-2501-5']);
  });
});
