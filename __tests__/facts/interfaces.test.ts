import { describe, expect, test } from '@jest/globals';
import type { LineFacts } from '../../src/facts/facts.ts';
import { isOn, mayBeOn } from '../../src/facts/features/build.ts';
import type { InterfaceFacts } from '../../src/facts/features/facts.ts';
import { requiredBy, standingOf } from '../../src/facts/features/need.ts';
import { blankedIn, type FileReading } from '../../src/facts/features/reading.ts';
import { withRelease } from '../../src/facts/features/release.ts';
import { mainOf } from '../../src/facts/read-carriers.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { factsOf } from '../rules/situation.ts';

const faceOf = (before: string, after: string, was: readonly string[], is: readonly string[]): InterfaceFacts => {
  const [face] = factsOf({ title: '', before, after, interface: { was, is }, reports: 'quiet' }).interfaces;
  if (face === undefined) throw new Error('there is no interface');
  return face;
};

describe('where an interface is promised', () => {
  const { line } = factsOf({ title: '', before: '5.10.0-60.1.0', after: '5.10.0-60.2.0', reports: 'quiet' });
  if (line.kind !== 'line') throw new Error('it is no line');
  const frozen: LineFacts = { kind: 'frozen', branch: 'line', pattern: 'line' };
  test.each([
    [undefined, line, true, true],
    [['maintenance'], line, true, true],
    [['development'], line, false, true],
    [['maintenance'], { ...line, roles: ['maintenance', 'following'] }, false, true],
    [['maintenance', 'following'], { ...line, roles: ['maintenance', 'following'] }, true, true],
    [['li*'], line, true, true],
    [['other'], line, false, false],
    [['other', 'maintenance'], line, true, true],
    [['frozen'], frozen, true, true],
    [['maintenance'], frozen, false, true],
  ] as const)('on %j', (lines, at, on, perhaps) => {
    expect(isOn({ ...(lines === undefined ? {} : { lines }) }, at)).toBe(on);
    expect(mayBeOn({ ...(lines === undefined ? {} : { lines }) }, at.branch)).toBe(perhaps);
  });
});

describe('an interface against its last release', () => {
  const face = faceOf('1.2.0', '1.2.0', ['a', 'b'], ['a']);
  const [file] = face.files;
  if (file === undefined) throw new Error('there is no file');
  const unreadable: FileReading = { kind: 'unreadable', problem: { path: 'list', because: { en: 'x', zh: 'y' } } };
  test.each([
    ['it held less', { ...file.before, features: [] }, '1.1.0', 'known', 'minor'],
    ['it held the same', file.before, '1.2.0', 'known', 'major'],
    ['it held the same, under no number', file.before, undefined, 'known', 'major'],
    ['it was not there', { kind: 'absent' }, undefined, 'absent', 'none'],
    ['its number was there alone', { kind: 'absent' }, '1.1.0', 'known', 'minor'],
    ['it could not be read', unreadable, '1.1.0', 'unknown', 'major'],
  ] as const)('%s', (_, then, version, set, required) => {
    const held = withRelease(
      face,
      { tag: 'v', files: new Map([['list', then as FileReading]]), version },
      DEFAULT_POLICY,
    );
    expect(held.release).toMatchObject({ kind: 'release', tag: 'v', set });
    expect(requiredBy(held)).toBe(required);
    expect(standingOf(held) === undefined).toBe(set === 'absent');
  });

  test('no release at all', () => {
    expect(withRelease(face, 'none', DEFAULT_POLICY).release).toEqual({ kind: 'none' });
    expect(requiredBy(withRelease(face, 'none', DEFAULT_POLICY))).toBe('major');
  });

  test.each([
    ['the number at the tip is enough', '1.2.0', '2.0.0', '2.0.0'],
    ['the tip is above what is due', '2.4.0', '2.4.0', '2.4.0'],
    ['the tip is below what is due', '1.3.0', '1.3.0', '2.0.0'],
  ])('the right number where %s', (_, before, after, right) => {
    const moved = faceOf(before, after, ['a', 'b'], ['a']);
    const reading = { tag: 'v', files: new Map([['list', file.before]]), version: '1.2.0' };
    expect(standingOf(withRelease(moved, reading, DEFAULT_POLICY))?.right.text).toBe(right);
  });
});

test.each([
  [2, '\n', ['blanked']],
  [2, '', ['blanked']],
  [2, 'a\n', []],
  [0, '\n', []],
] as const)('a list of %i that becomes %j', (held, now, problems) => {
  const [file] = faceOf('1.2.0', '1.2.0', ['a', 'b'], ['a']).files;
  if (file?.before.kind !== 'features') throw new Error('it has no features');
  const before = { ...file.before, features: file.before.features.slice(0, held) };
  expect(blankedIn('list', before, { kind: 'text', text: now }).map(({ kind }) => kind)).toEqual(problems);
});

describe('the main carrier', () => {
  type Read = Parameters<typeof mainOf>[0][number];
  const read = (path: string, kind: 'rpm-spec' | 'text', text: string): Read => {
    const stated = { kind: 'stated', text };
    return { selected: { path, kind }, before: stated, after: stated, conflict: false } as unknown as Read;
  };
  const [a, b] = [read('a.spec', 'rpm-spec', '5.10.0-60.1.0.5'), read('b.spec', 'rpm-spec', '5.10.0-61.0.0.5')];
  const kernel = read('kernel.spec', 'rpm-spec', '5.10.0-1.0.0.1');
  const deep = read('x/c.spec', 'rpm-spec', '5.10.0-62.0.0.5');
  const source = read('SOURCE', 'text', '5.10.0-61.0.0');
  test.each([
    ['the only spec', [source, a], 'a.spec'],
    ['kernel.spec', [source, a, b, kernel], 'kernel.spec'],
    ['the one that SOURCE names', [source, a, b], 'b.spec'],
    ['the first at the top without SOURCE', [deep, a, b], 'a.spec'],
    ['the first of those below', [deep, read('y/d.spec', 'rpm-spec', '1.0-1')], 'x/c.spec'],
    ['SOURCE where there is no spec', [source], 'SOURCE'],
  ] as const)('%s', (_, carriers, path) => {
    expect(mainOf(carriers, DEFAULT_POLICY)?.selected.path).toBe(path);
  });
});
