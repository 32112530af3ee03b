import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newContext } from '../../src/spec/context.ts';
import { definePrelude } from '../../src/spec/prelude.ts';
import { readSpec, readSpecNumber } from '../../src/spec/read.ts';
import { readAll } from '../../src/spec/reader.ts';
import { sourceFile } from '../../src/spec/source.ts';
import type { SpecNumber, TooLarge } from '../../src/spec/types.ts';
import { print, program } from './support/programs.ts';

const specOf = (top: readonly string[], between: readonly string[], log: readonly string[]): string =>
  ['Name: kernel', 'Version: 1', 'Release: 2%{?a}', ...top, ...between, '%changelog', ...log].join('\n');

const LOG = ['* Mon Jan 01 2024 A <a@b> - 1-2', '- text'];

/** What came of the leap in a spec. */
function leapIn(text: string): string {
  const context = newContext(sourceFile(text));
  definePrelude(context, {});
  return readAll(context, 'x86_64', { phase: 'may-restart', wanted: 'number' }).leap;
}

describe('what lies between the main package and the changelog', () => {
  test.each<[why: string, top: string[], between: string[], log: string[]]>([
    ['text', [], ['%description', 'A kernel.'], LOG],
    [
      'scripts that name macros',
      ['%global part x'],
      ['%build', 'make %{?_smp_mflags}', '%{part}/run', '%setup -q'],
      LOG,
    ],
    ['packages', [], ['%package devel', 'Summary: s', 'Version: 9', '%description devel'], LOG],
    ['conditions that end', [], ['%build', '%if %{with x}', 'make', '%else', '%endif', '%files'], LOG],
    ['definitions', [], ['%build', '%global b 2', '%{!?c: %define c x%{b}}', '%{c}'], LOG],
    [
      'a macro of several lines that makes a package',
      [],
      [
        '%description',
        '%define part(n:) \\',
        '%package -n %{-n*}\\',
        'Summary: s\\',
        '%{nil}',
        '%part -n x',
        '%{part -n y}',
      ],
      LOG,
    ],
    ['a line that goes on', [], ['%build', 'make \\', '  %{?x} all'], LOG],
    ['a changelog that uses a macro', [], ['%build', '%global b 3'], ['* Mon Jan 01 2024 A <a@b> - 1-%{b}']],
  ])('%s is left out', (_, top, between, log) => {
    const text = specOf(top, between, log);
    expect(leapIn(text)).toBe('done');
    expect(said(readSpecNumber(text))).toEqual(said(readSpec(text)));
  });

  test.each<[why: string, top: string[], between: string[], log: string[]]>([
    ['a condition around the changelog', [], ['%description', '%if 0'], [...LOG, '%endif']],
    ['a condition too many', [], ['%description', '%endif'], LOG],
    ['one with a number after its word', [], ['%description', '%endif0'], LOG],
    ['a file that is included', [], ['%description', '%include x.inc'], LOG],
    ['a macro that begins a condition', ['%define m %%if 0'], ['%build', '%m'], LOG],
    ['the same, in several lines', [], ['%build', '%define m \\', 'x\\', '%if 0', '%{m}'], LOG],
    ['the same, once it is put together', ['%global i %i', '%global f f 0'], ['%build', '%{i}%{f}'], LOG],
    ['a bracket that hides lines', [], ['%build', '%{?x:', '%endif', '}'], LOG],
    ['a line that swallows the changelog', [], ['%description', '%dnl \\'], LOG],
    ['a program that may print anything', [], ['%build', '%{lua: print(1)}'], LOG],
    ['a section after the changelog', [], ['%description'], [...LOG, '%files']],
    ['a tag that is not there', [], [], LOG],
  ])('%s is read', (why, top, between, log) => {
    const text = specOf(top, between, log);
    const whole = why === 'a tag that is not there' ? text.replace('Release', 'Released') : text;
    expect(leapIn(whole)).not.toBe('done');
    expect(said(readSpecNumber(whole))).toEqual(said(readSpec(whole)));
  });
});

test('a line that rpm takes for the end of a condition is not passed over', () => {
  const reading = readSpec(specOf([], ['%description', 'text %{?a}', '%endif0'], LOG));
  expect(reading.kind === 'spec' && reading.notes.map(({ kind }) => kind)).toEqual(['refused']);
});

/** All that a reading says of the number and the changelog. */
function said(reading: SpecNumber | TooLarge): unknown {
  if (reading.kind !== 'spec') return reading;
  const { main, changelog, numberOf, notes } = reading;
  const entries = changelog.map((entry) => [entry.at, entry.heading, numberOf(entry)]);
  return { main, entries, generated: notes.some(({ kind }) => kind === 'autochangelog') };
}

const piece = fc.constantFrom(
  '%{', '}', '%(', ')', '%[', ']', '%', '%%', '\\', '\\\n', ' ', 'a', 'f', 'if', 'i', '%a', '%b', '%{a}', '%{?a}', '%{!?c:',
  '%i', '%{with d}', '%{nil}', '%if', '%endif', '%changelog', '%{und x}', '%{expand:', '%{lua:', '%global a ', '%define c ',
  '1', '\t', '%*', '%1', '%dnl ', '%include x', '%{quote:', '"',
); // biome-ignore format: a table
const line = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 5 }).map((parts) => parts.join('')) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'make %{?b}', '%{a}/x', '%dir %{und}/x', '%patch1 -p1', '100%', '%global b 2', '%define c x%{a}', '%undefine a',
      '%global q %%if 1', '%bcond_with d', '%{!?e: %global e 1}', '%define m() %if %1\\\nq\\\n%endif', '%define p \\\n%package p\\\nx',
      '%{m x}', '%p', '%{p}', '%a', '%c', '%{q}', '%if 1', '%if %{und}', '%else', '%endif', '%endif', '%package x', '%files', '%build',
    ), // biome-ignore format: a table
  },
);
const top = fc.subarray(
  ['%global a 1', '%define b %{a}x', '%define b f 1', '%global a %i', '%define b %', '%define b %%', '%if 0', '%endif'],
  { maxLength: 4 },
);
const log = fc.array(
  fc.constantFrom(
    '* Mon Jan 01 2020 a <a@b> - 1.0-1',
    '* Mon Jan 01 2020 a - %{version}-%{b}',
    '- 100%',
    '%{a}',
    '%files',
    '',
  ),
  { maxLength: 4 },
);

// proves 66
test('number and changelog are the same, whatever was left out', () => {
  const spec = fc
    .tuple(top, fc.array(line, { maxLength: 10 }), log)
    .map(([first, between, last]) => specOf(first, ['%description', ...between], last));
  let leaps = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        { weight: 9, arbitrary: spec },
        program.map((lines) => print(lines, 'sample')),
      ),
      (text) => {
        if (leapIn(text) === 'done') leaps += 1;
        expect(said(readSpecNumber(text))).toEqual(said(readSpec(text)));
      },
    ),
    { numRuns: 4000 },
  );
  expect(leaps).toBeGreaterThan(40);
});
