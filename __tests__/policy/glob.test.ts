import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileGlob, matchesAny } from '../../src/policy/glob.ts';
import { LONGEST_GLOB } from '../../src/policy/glob-syntax.ts';
import { naiveMatches } from './support/naive-glob.ts';

function matches(pattern: string, text: string): boolean {
  const glob = compileGlob(pattern);
  if (glob.kind === 'wrong') throw new Error(`${pattern}: ${glob.problem} at ${glob.at}`);
  return glob.matches(text);
}

describe('what a pattern matches', () => {
  // pattern, texts that fit, texts that do not
  test.each([
    ['main', ['main'], ['Main', 'main2', 'a/main', '']],
    ['*', ['', 'a', '.hidden', 'OLK-5.10'], ['a/b', '/']],
    ['*-testing', ['-testing', 'a-testing'], ['a/b-testing', 'a-testing2']],
    ['**', ['', 'a', 'a/b/c', '/'], []],
    ['.github/**', ['.github/a', '.github/a/b', '.github/'], ['.github', 'x/.github/a']],
    ['**/README', ['README', 'a/README', 'a/b/README'], ['aREADME', 'a/bREADME', 'README/a']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb', 'a/x/yb']],
    ['a**b', ['ab', 'a/b', 'axb', 'a/x/b'], ['a', 'ba']],
    ['a***b', ['ab', 'a/b'], ['a']],
    ['README*', ['README', 'README.md'], ['docs/README.md']],
    ['a?c', ['abc', 'a.c'], ['ac', 'a/c', 'abbc']],
    ['[a-c]x', ['ax', 'bx', 'cx'], ['dx', 'x', 'Ax']],
    ['[!a-c]x', ['dx', '-x'], ['ax', 'x', '/x']],
    ['[^a]', ['b'], ['a', '/']],
    ['[a-]', ['a', '-'], ['b']],
    ['[\\]\\-a]', [']', '-', 'a'], ['\\', 'b']],
    ['[]a]'.replace('[]', '[\\]'), [']', 'a'], ['b']],
    ['SP{3,4}', ['SP3', 'SP4'], ['SP', 'SP34', 'SP{3,4}']],
    ['a{,b}c', ['ac', 'abc'], ['abbc', 'a,bc']],
    ['{a,b{c,d{e,f}}}g', ['ag', 'bcg', 'bdeg', 'bdfg'], ['bg', 'bdg', 'g']],
    ['{*/,}x', ['x', 'a/x', '/x'], ['a/b/x']],
    ['{**/a,b}', ['a', 'x/a', 'x/y/a', 'b'], ['x/b', 'xa']],
    ['x{**/a,b}', ['x/a', 'xy/z/a', 'xb'], ['xa']],
    ['a,b', ['a,b'], ['a', 'b']],
    ['\\*\\{\\[\\?\\!\\\\', ['*{[?!\\'], ['a{[?!\\']],
    ['{a\\,b,c\\}}', ['a,b', 'c}'], ['a', 'b', 'c']],
    ['\\!main', ['!main'], ['main']],
    ['{1..x1}', ['1..x1'], ['1']],
    ['麒麟-?', ['麒麟-内'], ['麒麟-']],
    ['a?b', ['a😀b'], []],
    ['[😀-😂]', ['😁'], ['a', '😃']],
    ['a]b', ['a]b'], ['ab']],
  ])('%s', (pattern, fits, misses) => {
    expect(fits.filter((text) => !matches(pattern, text))).toEqual([]);
    expect(misses.filter((text) => matches(pattern, text))).toEqual([]);
  });
});

describe('what is refused, and where', () => {
  test.each([
    ['', 0, 'empty'],
    ['a'.repeat(LONGEST_GLOB + 1), LONGEST_GLOB, 'too-long'],
    ['!main', 0, 'negation'],
    ['a{b', 1, 'unclosed-brace'],
    ['a{b,', 1, 'unclosed-brace'],
    ['a{b,{c}', 1, 'unclosed-brace'],
    ['a}b', 1, 'unopened-brace'],
    ['{a}}', 3, 'unopened-brace'],
    ['SP{1..4}', 3, 'brace-range'],
    ['{x,a..f}', 3, 'brace-range'],
    ['{01..12}', 1, 'brace-range'],
    ['a[b', 1, 'unclosed-class'],
    ['a[b-', 1, 'unclosed-class'],
    ['a[b\\', 1, 'unclosed-class'],
    ['a[]b', 1, 'empty-class'],
    ['a[!]b', 1, 'empty-class'],
    ['[z-a]', 1, 'reversed-range'],
    ['[a/b]', 2, 'slash-in-class'],
    ['[a-\\/]', 1, 'slash-in-class'],
    ['ab\\', 2, 'dangling-escape'],
  ])('%s', (pattern, at, problem) => {
    expect(compileGlob(pattern)).toEqual({ kind: 'wrong', at, problem });
  });
});

test('a name fits a list if it fits one of its patterns', () => {
  expect(matchesAny(['README*', '.github/**'], '.github/a/b')).toBe(true);
  expect(matchesAny(['README*', '.github/**'], 'src/a')).toBe(false);
  expect(matchesAny([], 'a')).toBe(false);
});

const joined = (parts: readonly string[]): string => parts.join('');
const plain = fc
  .array(fc.constantFrom('a', 'b', '/', '-', '\\*', '\\{', '*', '**', '?', '**/', '[a-b]', '[!a]', '[b]'), {
    minLength: 1,
    maxLength: 7,
  })
  .map(joined)
  .filter((pattern) => !pattern.includes('***'));
// No two stars come to stand side by side when these are written out: that would make one of another meaning.
const { braced } = fc.letrec<{ braced: string; part: string; braces: string }>((tie) => ({
  braced: fc.array(tie('part'), { minLength: 1, maxLength: 5 }).map(joined),
  part: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 3, arbitrary: fc.constantFrom('a', 'b', '/', '*a', '*/', '?', '[a-b]', '[!a]', '\\}') },
    { weight: 2, arbitrary: tie('braces') },
  ),
  braces: fc
    .array(fc.oneof(tie('braced'), fc.constant('')), { minLength: 1, maxLength: 3 })
    .map((parts) => `{${parts}}`),
}));
const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '-', '*', '{', '}'), maxLength: 7 });

test.each([
  ['without braces', plain],
  ['with braces', braced.filter((pattern) => pattern.length <= 60)],
])('it agrees with the obvious matcher, which backtracks: %s', (_, patterns) => {
  let fitting = 0;
  fc.assert(
    fc.property(patterns, fc.array(text, { minLength: 3, maxLength: 3 }), (pattern, names) => {
      for (const name of names) {
        const expected = naiveMatches(pattern, name);
        if (expected) fitting += 1;
        expect({ name, matches: matches(pattern, name) }).toEqual({ name, matches: expected });
      }
    }),
    { numRuns: 1500 },
  );
  // Else the comparison would be of one "no" with another.
  expect(fitting).toBeGreaterThan(100);
});

test('no pattern and no text make it throw, and a mistake has a place', () => {
  const wild = fc.string({ unit: fc.constantFrom(...'a*?[]{},\\/!^-😀'), maxLength: 40 });
  fc.assert(
    fc.property(wild, wild, (candidate, name) => {
      const glob = compileGlob(candidate);
      if (glob.kind === 'glob') expect(typeof glob.matches(name)).toBe('boolean');
      else expect(glob.at).toBeLessThanOrEqual(candidate.length);
    }),
    { numRuns: 2000 },
  );
});

// proves 69
describe('time grows with text times pattern, whatever they are', () => {
  // Backtracking would need more steps on any of these than there are atoms.
  test.each([
    ['stars', '*a'.repeat(128)],
    ['double stars', '**a'.repeat(85)],
    ['directories', '**/'.repeat(85)],
    ['braces', '{a,*}'.repeat(51)],
    ['nested braces', `${'{a,'.repeat(63)}b${'}'.repeat(63)}`],
    ['empty braces', '{,a}'.repeat(64)],
  ])('%s', (_, hostile) => {
    const glob = compileGlob(hostile);
    if (glob.kind === 'wrong') throw new Error(glob.problem);
    const started = performance.now();
    expect(glob.matches(`${'a'.repeat(4096)}/c`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
