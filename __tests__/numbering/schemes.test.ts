import { describe, expect, test } from '@jest/globals';
import { compareNumbers, numberOf, parseNumber, type ReleaseNumber } from '../../src/numbering/number.ts';
import { RELEASING_ROLES, type Scheme } from '../../src/numbering/scheme.ts';
import { SCHEMES, schemeById } from '../../src/numbering/schemes.ts';
import { nextNumbers } from '../../src/numbering/steps.ts';
import { DISTRIBUTIONS } from './support/tables-distributions.ts';
import { UPSTREAM } from './support/tables-upstream.ts';

const TABLES = { ...DISTRIBUTIONS, ...UPSTREAM };

const must = (scheme: Scheme, text: string): ReleaseNumber => {
  const number = numberOf(scheme, text);
  if (number === undefined) throw new Error(`${scheme.id} does not read ${text}`);
  return number;
};

test('every built-in scheme of the contract is there, and has its table', () => {
  const contract =
    'openeuler openeuler-monthly rhel fedora ubuntu debian linux android-gki interface semver calver rpm'.split(' ');
  // What projects number by that keep to none of these.
  const all = [...contract, 'dotted'].toSorted();
  expect(SCHEMES.map(({ id }) => id)).toEqual(all);
  expect(Object.keys(TABLES).toSorted()).toEqual(all);
  expect(schemeById('constructor')).toBeUndefined();
});

describe.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))('%s', (id, scheme) => {
  const table = TABLES[id];
  if (table === undefined)
    throw new Error(`${id} has no table: write one beside its kin in __tests__/numbering/support`);

  test.each(table.reads)('reads %s', (text, fields) => {
    const reading = parseNumber(scheme, text);
    if (reading.kind === 'misfit') throw new Error(`stopped at ${JSON.stringify(reading.stop)}`);
    const { values } = reading.number;
    const inText = Object.keys(values).toSorted((a, b) => (reading.offsets[a] ?? 0) - (reading.offsets[b] ?? 0));
    expect(inText.map((name) => `${name}=${values[name]}`).join(' ')).toBe(fields);
    expect(Object.keys(reading.offsets).toSorted()).toEqual(Object.keys(values).toSorted());
    for (const name of inText) expect(text.startsWith(values[name] ?? '?', reading.offsets[name])).toBe(true);
  });

  test.each(table.refuses)('refuses %s', (text, at, expected) => {
    const reading = parseNumber(scheme, text);
    if (reading.kind === 'number') throw new Error(`read as ${JSON.stringify(reading.number.values)}`);
    const { stop } = reading;
    const wanted =
      stop.expected === 'end' ? 'end' : 'field' in stop.expected ? stop.expected.field : stop.expected.text;
    expect([stop.at, wanted]).toEqual([at, expected]);
  });

  test.each(table.next)('after %s on a line of %s role comes %s', (text, role, numbers) => {
    for (const each of role === 'every' ? RELEASING_ROLES : [role]) {
      const offered = nextNumbers(must(scheme, text), [each], 'practice').filter(({ step }) => step.unlisted !== true);
      expect(offered.map(({ number }) => number.text).join(' ')).toBe(numbers);
    }
  });

  test('orders what stands in order', () => {
    const numbers = table.ascends.map((text) => must(scheme, text));
    for (const [index, low] of numbers.entries()) {
      for (const high of numbers.slice(index + 1)) {
        expect({ low: low.text, high: high.text, order: Math.sign(compareNumbers(low, high)) }).toMatchObject({
          order: -1,
        });
      }
    }
  });

  test('reads its own examples, and says everything in both languages', () => {
    for (const example of scheme.examples) expect(parseNumber(scheme, example)).toMatchObject({ kind: 'number' });
    for (const { en, zh } of [scheme.title, ...Object.values(scheme.fields).map(({ meaning }) => meaning)]) {
      expect(en).not.toBe('');
      expect(zh).toMatch(/[\u4e00-\u9fff]|^v?[\d.]+$/);
    }
    expect(scheme.source).toMatch(/^https:\/\//);
  });

  test('steps name fields that can rise, and what they leave', () => {
    for (const role of RELEASING_ROLES) {
      expect(scheme.steps[role].length).toBeGreaterThan(0);
      for (const { raises, leaves = {} } of scheme.steps[role]) {
        for (const name of [raises, ...Object.keys(leaves)]) expect(Object.keys(scheme.fields)).toContain(name);
      }
    }
  });
});
