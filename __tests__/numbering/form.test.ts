import { describe, expect, test } from '@jest/globals';
import { compileForm, type Form } from '../../src/numbering/form.ts';
import { matchForm, scratch } from '../../src/numbering/match.ts';
import {
  compareField,
  compareNumbers,
  LONGEST,
  numberOf,
  parseNumber,
  spelledAs,
  withValues,
} from '../../src/numbering/number.ts';
import { defineScheme, everyRole, type Field, type FieldKind } from '../../src/numbering/scheme.ts';
import { schemeById } from '../../src/numbering/schemes.ts';
import { moveBetween, nextNumbers } from '../../src/numbering/steps.ts';

const field = (kind: FieldKind, more: Partial<Field> = {}): Field => ({
  kind,
  label: 'A',
  meaning: { en: 'a', zh: '甲' },
  ...more,
});

function formOf(form: string, fields: Readonly<Record<string, Field>>): Form {
  const read = compileForm({ form, fields });
  if (read.kind === 'wrong') throw new Error(JSON.stringify(read.errors));
  return read;
}

const counters = (names: string): Readonly<Record<string, Field>> =>
  Object.fromEntries([...names].map((name) => [name, field('counter')]));

describe('the language', () => {
  const abc = counters('abc');
  const fits = (form: string, text: string): string => {
    const { names, ...read } = formOf(form, abc);
    const found = scratch();
    const stop = matchForm({ names, ...read }, text, found);
    if (stop !== undefined) return `stop ${stop.at}`;
    return names
      .flatMap((name, slot) => {
        const [start = -1, end = -1] = found.spans.slice(2 * slot, 2 * slot + 2);
        return start < 0 ? [] : [`${name}=${text.slice(start, end)}`];
      })
      .join(' ');
  };

  test.each([
    ['{a}.{b}', '1.2', 'a=1 b=2'],
    ['{a}[.{b}]', '1', 'a=1'],
    ['{a}[.{b}]', '1.2', 'a=1 b=2'],
    ['{a}[.{b}[.{c}]]', '1.2', 'a=1 b=2'],
    ['{a}[.{b}[.{c}]]', '1.2.3', 'a=1 b=2 c=3'],
    ['{a}[[.x{b}].{c}]', '1.2', 'a=1 c=2'],
    ['{a}[[.x{b}].{c}]', '1.x2.3', 'a=1 b=2 c=3'],
    ['{a}[[.x{b}].{c}]', '1.x2', 'stop 4'],
    ['{a}[-{b}|.{c}]', '1-2', 'a=1 b=2'],
    ['{a}[-{b}|.{c}]', '1.2', 'a=1 c=2'],
    ['{a}[-{b}|.{c}]', '1', 'a=1'],
    ['{a}[-{b}|.{c}]', '1-2.3', 'stop 3'],
    ['{a}[-{b}|-{c}.]', '1-2.', 'a=1 c=2'],
    ['[{a}.][{b}.]{c}', '1', 'c=1'],
    ['[{a}.][{b}.]{c}', '1.2', 'a=1 c=2'],
    ['{a}|{b}', '1|2', 'a=1 b=2'],
    ['{a}}', '1}', 'a=1'],
    ['{a}[]', '1', 'a=1'],
  ])('%s on %s: %s', (form, text, expected) => {
    expect(fits(form, text)).toBe(expected);
  });

  test.each([
    ['{a', [{ at: 0, problem: 'bad-field', name: '{a' }]],
    ['{A}', [{ at: 0, problem: 'bad-field', name: '{A}' }]],
    ['{a}.{z}', [{ at: 4, problem: 'undeclared-field', name: 'z' }]],
    ['{a}[{a}]', [{ at: 4, problem: 'repeated-field', name: 'a' }]],
    ['{a}[-{b}|.{b}]', [{ at: 10, problem: 'repeated-field', name: 'b' }]],
    ['{a}]', [{ at: 3, problem: 'unopened', name: ']' }]],
    ['{a}[.{b}', [{ at: 8, problem: 'unclosed', name: '[' }]],
    [
      'v[x]{a}[.|{b}]',
      [
        { at: 1, problem: 'part-without-field', name: '[' },
        { at: 7, problem: 'part-without-field', name: '[' },
      ],
    ],
    ['{a}[x[.{b}]]', [{ at: 3, problem: 'part-without-field', name: '[' }]],
    ['{constructor}', [{ at: 0, problem: 'undeclared-field', name: 'constructor' }]],
  ])('%s is wrong, and the place is told', (form, errors) => {
    expect(compileForm({ form, fields: abc })).toEqual({ kind: 'wrong', errors });
  });
});

test('after many dead ends the way that fits is still found, and the first way first', () => {
  const names = [...'abcdefgh'];
  const form = formOf(`${names.map((name) => `[${name}{${name}}-]`).join('')}{z}`, counters('abcdefghz'));
  const found = scratch();
  expect(matchForm(form, 'c1-f2-3', found)).toBeUndefined();
  const forks = formOf('[{a}][{b}][{c}][{d}][{e}][{f}][{g}][{h}]x', counters('abcdefgh'));
  expect(matchForm(forks, `${'1'.repeat(9)}x`, found)).toBeUndefined();
  expect(found.spans.slice(0, 4)).toEqual([0, 9, -1, -1]);
  expect(matchForm(forks, `${'1'.repeat(80)}x`, found)).toMatchObject({ at: 72, expected: { text: 'x' } });
  const late = formOf(
    `[${[...'abcdefghijklmnopqrst'].map((name) => `{${name}}${name}`).join('|')}|{u}]`,
    counters('abcdefghijklmnopqrstu'),
  );
  expect(matchForm(late, '7', found)).toBeUndefined();
  const twice = formOf(
    `[${[...'abcdefghijklmnopqrst'].map((name) => `{${name}}${name}`).join('|')}][{u}]`,
    counters('abcdefghijklmnopqrstu'),
  );
  expect(matchForm(twice, '7', found)).toBeUndefined();
});

describe('time', () => {
  const many = [...'abcdefghijklmnopqrstuvwxyz'];

  test.each([
    ['optional parts side by side', many.map((name) => `[x{${name}}]`).join('')],
    ['parts that all fit alike', many.map((name) => `[{${name}}|{${name}0}]`).join('')],
    ['parts within parts', `${many.map((name) => `[x{${name}}`).join('')}${']'.repeat(26)}`],
  ])('%s: a text that almost fits is refused at once', (_, form) => {
    const names = [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const compiled = formOf(form, Object.fromEntries(names.map((name) => [name, field('counter')])));
    for (const text of [`${'x1'.repeat(26)}!`, `${'1'.repeat(250)}!`, 'x1'.repeat(120)]) {
      const start = process.cpuUsage();
      expect(matchForm(compiled, text, scratch())).toMatchObject({ at: expect.any(Number) });
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(200);
    }
  });
});

test('values are padded to the width that the form declares, and never cut', () => {
  const monthly = schemeById('openeuler-monthly');
  const number = monthly && numberOf(monthly, '4.19.90-2412.3.0.7');
  if (number === undefined) throw new Error('does not fit');
  expect(withValues(number, {}).text).toBe('4.19.90-2412.3.0.0007');
  expect(withValues(number, { build: '12345' }).text).toBe('4.19.90-2412.3.0.12345');
});

test.each([
  ['debian', '5.10.120-1+deb11u1', 'tag', 'debian/5.10.120-1+deb11u1'],
  ['debian', '6.1~rc8-1~exp1', 'tag', 'debian/6.1_rc8-1_exp1'],
  ['debian', 'debian/6.1_rc8-1_exp1', 'number', '6.1~rc8-1~exp1'],
  ['semver', '1.2.3', 'tag', 'v1.2.3'],
  ['openeuler', '5.10.0-136.12.0', 'tag', '5.10.0-136.12.0'],
  ['openeuler-monthly', '4.19.90-2412.3.0.7', 'number', '4.19.90-2412.3.0.7'],
] as const)('%s: %s as a %s is %s', (id, text, spelling, spelled) => {
  const scheme = schemeById(id);
  const number = scheme && numberOf(scheme, text);
  expect(number && spelledAs(spelling, number).text).toBe(spelled);
  const alone = scheme?.tag === undefined;
  expect(number && spelledAs(spelling, number).spelling).toBe(alone ? 'number' : spelling);
});

test('a text of the greatest length is read, and one that is longer is not looked at', () => {
  const semver = schemeById('semver');
  if (semver === undefined) throw new Error('there is no scheme semver');
  const text = '1.0.0-'.padEnd(LONGEST, 'a');
  expect(parseNumber(semver, text)).toMatchObject({ kind: 'number', number: { text } });
  expect(parseNumber(semver, `${text}a`)).toEqual({
    kind: 'misfit',
    text,
    stop: { at: LONGEST, expected: 'end' },
  });
});

// proves 67
test('fields may have the names of what every object has', () => {
  const odd = defineScheme({
    id: 'odd',
    title: { en: 'odd', zh: '怪' },
    source: '',
    form: '{constructor}.{to-string}[-{valueof}]',
    fields: { constructor: field('counter'), 'to-string': field('counter'), valueof: field('counter') },
    steps: everyRole([{ raises: 'constructor' }, { raises: 'valueof' }]),
    examples: [],
  });
  const number = numberOf(odd, '1.2');
  if (number === undefined) throw new Error('does not fit');
  expect(number.values['valueof']).toBeUndefined();
  expect((number.values as Record<string, unknown>)['toString']).toBeUndefined();
  expect(withValues(number, {}).text).toBe('1.2');
  expect(nextNumbers(number, ['development'], 'practice').map(({ number: { text } }) => text)).toEqual([
    '2.0',
    '1.2-1',
  ]);
  const other = numberOf(odd, '1.2-0');
  expect(other && compareNumbers(number, other)).toBe(-1);
});

test.each<[kind: FieldKind, more: Partial<Field>, left: string | undefined, right: string | undefined, order: number]>([
  ['counter', {}, '9', '10', -1],
  ['counter', {}, '09', '9', 0],
  ['counter', { unordered: true }, '9', '10', 0],
  ['word', {}, 'a', 'b', 0],
  ['counter', {}, undefined, undefined, 0],
  ['counter', {}, undefined, '0', -1],
  ['counter', { absent: 'above' }, undefined, '9', 1],
  ['counter', { absent: 'start', start: 2 }, undefined, '2', 0],
])('a %s with %j: %s beside %s', (kind, more, left, right, order) => {
  const compared = [compareField(field(kind, more), left, right), compareField(field(kind, more), right, left)];
  expect(compared.map(Math.sign)).toEqual([order, 0 - order]);
});

test('an absent field stands below, above, or for its start, as it is declared', () => {
  const orders = (['below', 'above', 'start'] as const).map((absent) => {
    const scheme = defineScheme({
      id: absent,
      title: { en: absent, zh: absent },
      source: '',
      form: '{a}[.{b}]',
      fields: { a: field('counter'), b: field('counter', { absent, start: 3 }) },
      steps: everyRole([{ raises: 'b' }, { raises: 'a' }]),
      examples: [],
    });
    const [bare, first, second] = ['5', '5.3', '5.4'].map((text) => numberOf(scheme, text));
    if (bare === undefined || first === undefined || second === undefined) throw new Error('does not fit');
    return {
      order: [compareNumbers(bare, first), compareNumbers(bare, second)].map(Math.sign),
      distances: [moveBetween(bare, second), moveBetween(bare, first)].map(
        (move) => move.kind === 'forward' && move.distance,
      ),
      afterBare: nextNumbers(bare, ['following'], 'practice').map(({ number }) => number.text),
      afterSecond: nextNumbers(second, ['following'], 'practice').map(({ number }) => number.text),
    };
  });
  expect(orders).toEqual([
    { order: [-1, -1], distances: [2, 1], afterBare: ['5.3', '6'], afterSecond: ['5.5', '6'] },
    { order: [1, 1], distances: [false, false], afterBare: ['6'], afterSecond: ['5.5', '5', '6'] },
    { order: [0, -1], distances: [1, false], afterBare: ['5.4', '6'], afterSecond: ['5.5', '6.3'] },
  ]);
});
