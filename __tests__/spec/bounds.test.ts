import { describe, expect, test } from '@jest/globals';
import { MAX_LINE, MAX_TEXT } from '../../src/spec/bounds.ts';
import { packagedText } from '../../src/spec/packaged.ts';
import { readSpec, readSpecNumber } from '../../src/spec/read.ts';
import { read, textOf } from './support/specs.ts';

/** Milliseconds for the worst input, on a slow and busy machine; each takes well under one second on an idle one. */
const SOON = 20_000;

const fill = (line: string, size = 1_500_000): string => `${line}\n`.repeat(Math.floor(size / (line.length + 1)));
const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('beyond the bounds nothing is read', () => {
  test.each([
    ['a long line', `Name: a\n${'x'.repeat(MAX_LINE + 1)}\n`, { kind: 'too-large', limit: 'line', line: 2 }],
    ['a long text', fill('# comment', MAX_TEXT + 100), { kind: 'too-large', limit: 'text', line: 419431 }],
  ])('%s', (_what, text, result) => expect(readSpec(text)).toEqual(result));

  test('a line of just that length is read', () => {
    expect(textOf(read(`#${'x'.repeat(MAX_LINE - 1)}\nVersion: 1`).main.version)).toBe('1');
  });
});

// proves 71
describe('bombs end at once, and say why', () => {
  test.each([
    [
      'doubling when used',
      `%define a0 xxxxxxxx\n${numbered(60, (i) => `%define a${i + 1} %{a${i}}%{a${i}}`)}\nVersion: %{a60}`,
    ],
    [
      'doubling when defined',
      `%define a0 xxxxxxxx\n${numbered(60, (i) => `%global a${i + 1} %{a${i}}%{a${i}}`)}\nVersion: %{a60}`,
    ],
    ['doubling words', '%define f() %{f %* %*}\nVersion: %{f a}'],
    ['doubling in doubt', '%global x %(y)\n%define a %{?x:%{a}%{a}}%{a}%{a}\n%include z\nVersion: %{a}'],
    ['doubling strings', '%define a %["%{a}%{a}"]\nVersion: %{a}'],
    ['a tower of conditions', `${fill('%if 1', 5000)}Version: 1`],
    ['brackets never closed', `${fill('%{'.repeat(30000))}Version: 1`],
    ['parentheses', `%if ${'('.repeat(60000)}\nVersion: 1`],
    ['choices', `%if ${'1?'.repeat(20000)}1\nVersion: 1`],
    ['undefined macros inside each other', `Version: ${'%{a:'.repeat(9000)}${'}'.repeat(9000)}`],
  ])('%s', (_what, text) => {
    const begun = Date.now();
    expect(read(text).main.version?.kind).toBe('unknown');
    expect(Date.now() - begun).toBeLessThan(SOON);
  });
});

// proves 69, 71
describe('large texts take linear time', () => {
  test.each([
    ['comments with macros', fill('# %{?a}')],
    ['shell commands', fill('%(a)')],
    ['Lua', fill('%{lua: rpm.define(x)}')],
    ['long Lua', `%{lua: ${fill('rpm.define("a" macros '.repeat(2500))}}`],
    ['continued lines', fill('a\\')],
    ['percent signs', fill('%'.repeat(60000))],
    ['blanks in tags', fill(`Summary${' '.repeat(60000)}x`)],
    ['blanks in packages', fill(`%package ${' '.repeat(60000)}x y`)],
    ['packages', fill('%package x')],
    ['tags', fill('Version: 1')],
    ['open brackets', fill('%{a')],
    ['left macros in conditions', fill(`%if ${'%%{a'.repeat(15000)}`)],
    ['changelog headings', `%changelog\n${fill('* Mon Jan 01 2020 a - %{version}-1')}`],
    ['dashes in headings', `%changelog\n${fill(`* Mon Jan 01 2020 ${'- '.repeat(29000)}`)}`],
    [
      'names in doubt',
      `${fill('%if %(x)', 2000)}${numbered(50_000, (i) => `%define a${i} 1`)}\n${fill('%endif', 2000)}`,
    ],
    ['words', `%define f() %1\n${fill(`Requires: %f ${'a '.repeat(25000)}`)}`],
  ])('%s', (_what, text) => {
    const begun = Date.now();
    expect(readSpec(text).kind).toBe('spec');
    packagedText(text);
    expect(Date.now() - begun).toBeLessThan(SOON);
  });
});

test('a spec of 12,000 lines is read in a blink', () => {
  const patches = numbered(4000, (i) => `Patch${i}: 000${i}-fix-something-in-the-kernel.patch`);
  const changelog = numbered(2000, (i) => `* Wed Dec 25 2019 A B <a@b.cn> - 5.10.0-1.0.0.${i}\n- something\n- more\n`);
  const text = `%global v 5.10\nName: kernel\nVersion: %v\nRelease: 1\n${patches}\n%changelog\n${changelog}`;
  read(text);
  const begun = Date.now();
  expect(read(text).changelog).toHaveLength(2000);
  expect(Date.now() - begun).toBeLessThan(500);
});

const WIDE = (uses: number): string => numbered(7, (i) => `%define a${i} x ${`%{a${i + 1}}`.repeat(uses)}`);

// proves 71
describe('what may be left out is told in linear time', () => {
  test.each([
    ['macros that use many macros', `${WIDE(5000)}\n%description\n${fill('x %{a0}', 600_000)}%changelog\n`],
    ['a line that defines all the time', `%description\n${fill(`x ${'%define a b'.repeat(5000)}`)}%changelog\n`],
    ['a marked line that does', `%description\n${fill(`%{!?x:${'%define a b'.repeat(5000)}}`)}%changelog\n`],
    ['a macro defined again and again', `${fill('%define a %{a}%{b}')}%description\n%{a}\n%changelog\n`],
    [
      'a long text that is used again and again',
      `%define a ${'x'.repeat(60000)}\n%description\n${fill('%{a}')}%changelog\n`,
    ],
    ['sections', `%description\n${fill('%package x')}%changelog\n`],
    ['bodies of many lines', `%description\n${fill('%define a \\\n%if 1\\\n%endif\\\nx')}%changelog\n`],
    ['brackets', `%description\n${fill(`x ${'%{a'.repeat(20000)}`)}%changelog\n`],
  ])('%s', (_what, rest) => {
    const text = `Name: k\nVersion: 1\nRelease: 2\n${rest}`;
    const begun = Date.now();
    expect(readSpecNumber(text).kind).toBe('spec');
    expect(readSpec(text).kind).toBe('spec');
    expect(Date.now() - begun).toBeLessThan(SOON);
  });
});
