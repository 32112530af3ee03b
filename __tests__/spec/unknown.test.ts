import { expect, test } from '@jest/globals';
import type { Unevaluable } from '../../src/spec/types.ts';
import { read, textOf } from './support/specs.ts';

interface Case {
  readonly says: string;
  /** Begin at line 1. */
  readonly lines: readonly string[];
  /** Undefined: the version is 1 in spite of it all. */
  readonly why: (Omit<Partial<Unevaluable>, 'place'> & { readonly line: number }) | undefined;
}

const cases: readonly Case[] = [
  { says: 'a shell command', lines: ['Version: %(date)'], why: { kind: 'shell', line: 1 } },
  { says: 'in a macro', lines: ['%global a %(date)', 'Version: 1%{a}'], why: { kind: 'shell', macro: 'a', line: 1 } },
  {
    says: 'in a macro of a macro',
    lines: ['%define a %(date)', '%define b %a', 'Version: %b'],
    why: { kind: 'shell', macro: 'a', line: 1 },
  },
  {
    says: 'a part of the value',
    lines: ['%global a %(date)', 'Version: 1.%{a}.2'],
    why: { kind: 'shell', macro: 'a', line: 1 },
  },
  {
    says: 'a function of it',
    lines: ['%global a %(date)', 'Version: %{upper:%a}'],
    why: { kind: 'shell', macro: 'a', line: 1 },
  },
  { says: 'an expression of it', lines: ['Version: %[%(date) + 1]'], why: { kind: 'shell', line: 1 } },
  {
    says: 'a condition on it',
    lines: ['%if %(date)', 'Version: 1', '%else', 'Version: 2', '%endif'],
    why: { kind: 'shell', line: 1 },
  },
  {
    says: 'a condition without %else',
    lines: ['%global v 1', '%if %(x)', '%global v 2', '%endif', 'Version: %v'],
    why: { kind: 'shell', line: 2 },
  },
  {
    says: 'an %elif',
    lines: ['%if 0', '%elif %(x)', '%global v 2', '%else', '%endif', 'Version: 1%{?v}'],
    why: { kind: 'shell', line: 2 },
  },
  {
    says: 'a choice inside a macro',
    lines: ['%global m %(x)', '%if "%m" == ""', '%define v 1', '%else', '%define v 2', '%endif', 'Version: %v'],
    why: { kind: 'shell', macro: 'm', line: 1 },
  },
  { says: 'Lua', lines: ['Version: %{lua: print(1)}'], why: { kind: 'lua', line: 1 } },
  {
    says: 'a macro that Lua defines',
    lines: ['%{lua: rpm.define("v 2")}', '%{?v:%nil}', 'Version: 1%{?v}'],
    why: { kind: 'lua', line: 1 },
  },
  {
    says: 'Lua that may define anything',
    lines: ['%global v 1', '%{lua: rpm.define(name)}', 'Version: %v'],
    why: { kind: 'lua', line: 2 },
  },
  {
    says: 'a file that may define anything',
    lines: ['%global v 1', '%include more', 'Version: %v'],
    why: { kind: 'include', file: 'more', line: 2 } as Case['why'],
  },
  {
    says: 'macros of a file',
    lines: ['%{load:more}', 'Version: %v'],
    why: { kind: 'load', file: 'more', line: 1 } as Case['why'],
  },
  { says: 'a tag that a file may hold', lines: ['%include more'], why: { kind: 'include', line: 1 } },
  {
    says: 'an undefined macro',
    lines: ['Version: %{v}.1'],
    why: { kind: 'undefined-macro', name: 'v', line: 1 } as Case['why'],
  },
  {
    says: 'in a macro',
    lines: ['%define a %{v}', 'Version: %a'],
    why: { kind: 'undefined-macro', name: 'v', macro: 'a', line: 1 } as Case['why'],
  },
  {
    says: 'a condition on one',
    lines: ['%if %{v}', 'Version: 1', '%endif'],
    why: { kind: 'undefined-macro', name: 'v', line: 1 } as Case['why'],
  },
  { says: '%autorelease', lines: ['Version: 1.%autorelease'], why: { kind: 'autorelease', line: 1 } },
  {
    says: '%{getenv:…}',
    lines: ['Version: %{getenv:V}'],
    why: { kind: 'machine', name: 'getenv', line: 1 } as Case['why'],
  },
  { says: 'no tag', lines: ['# nothing'], why: { kind: 'missing-tag', tag: 'Version', line: 1 } as Case['why'] },
  {
    says: 'an illegal character',
    lines: ['Version: 5.9-rc8'],
    why: { kind: 'illegal-value', text: '5.9-rc8', line: 1 } as Case['why'],
  },
  { says: 'two words', lines: ['Version: 1 2'], why: { kind: 'illegal-value', line: 1 } },
  { says: 'two dots', lines: ['Version: 1..2'], why: { kind: 'illegal-value', line: 1 } },
  {
    says: 'nothing at all',
    lines: ['Version: %{?nothing}'],
    why: { kind: 'illegal-value', text: '', line: 1 } as Case['why'],
  },
  { says: 'an open bracket', lines: ['Version: %{v'], why: { kind: 'bad-macro', name: 'v', line: 1 } as Case['why'] },
  {
    says: 'an option that is not declared',
    lines: ['%define f(a) 1', 'Version: %{f -b}'],
    why: { kind: 'bad-macro', name: 'f', line: 2 } as Case['why'],
  },
  {
    says: 'a word and a number',
    lines: ['%if 1 == one', 'Version: 1', '%endif'],
    why: { kind: 'bad-expression', line: 1 },
  },
  { says: 'mixed types', lines: ['%if 1 == "1"', 'Version: 1', '%endif'], why: { kind: 'bad-expression', line: 1 } },
  {
    says: 'a division by zero',
    lines: ['Version: %[1 / 0]'],
    why: { kind: 'bad-expression', expression: '1 / 0', line: 1 } as Case['why'],
  },
  {
    says: 'endless recursion',
    lines: ['%define a %{a}', 'Version: %a'],
    why: { kind: 'too-deep', macro: 'a', line: 1 },
  },

  { says: 'unknown, and not used', lines: ['%global a %(date)', 'Version: 1'], why: undefined },
  { says: 'only whether it is defined', lines: ['%global a %(date)', 'Version: %{?a:1}%{!?a:2}'], why: undefined },
  { says: 'defined anew', lines: ['%global a %(date)', '%global a 1', 'Version: %a'], why: undefined },
  {
    says: 'all branches agree',
    lines: ['%if %(x)', '%global v 1', '%else', '%define v 1', '%endif', 'Version: %v'],
    why: undefined,
  },
  {
    says: 'what the condition does not touch',
    lines: ['%global v 1', '%if %(x)', '%global w 2', '%endif', 'Version: %v'],
    why: undefined,
  },
  {
    says: 'a side that decides',
    lines: ['%if %(x) && 0', 'Version: 2', '%else', 'Version: 1', '%endif'],
    why: undefined,
  },
  { says: 'the other side that decides', lines: ['%if %(x) || 1', 'Version: 1', '%endif'], why: undefined },
  { says: 'a side that is not asked', lines: ['%if 0 && %(x)', '%else', 'Version: 1', '%endif'], why: undefined },
  {
    says: 'Lua that defines something else',
    lines: ['%global v 1', '%{lua: rpm.define("w 2")}', 'Version: %v'],
    why: undefined,
  },
  {
    says: 'Lua that only reads',
    lines: ['%global v 1', '%define w %{lua: print(rpm.expand("%{v}"):upper())}', '%global x %w', 'Version: %v'],
    why: undefined,
  },
  { says: 'a file after the tag', lines: ['Version: 1', '%include more'], why: undefined },
  { says: 'defined after the file', lines: ['%include more', '%global v 1', 'Version: %v'], why: undefined },
  {
    says: 'in a script',
    lines: ['Version: 1', '%build', 'make V=%(date) %{undefined} %{lua: rpm.define(x)}'],
    why: undefined,
  },
];

test.each(cases.map((sample) => [sample.says, sample] as const))('%s', (_says, { lines, why }) => {
  const { version } = read(lines.join('\n')).main;
  if (why === undefined) {
    expect(textOf(version)).toBe('1');
    return;
  }
  const { line, ...facts } = why;
  expect(version).toMatchObject({ kind: 'unknown', why: { ...facts, place: { line } } });
});

test('macros that the caller gives are known, and stand where they are used', () => {
  const { release } = read('Release: 1%{?dist}', { macros: { dist: '.oe2203' } }).main;
  expect(release).toEqual({
    kind: 'value',
    text: '1.oe2203',
    pieces: [
      { text: '1', place: { line: 1, column: 10, endColumn: 11 } },
      { text: '.oe2203', place: { line: 1, column: 11, endColumn: 19 }, computed: true },
    ],
    place: { line: 1, column: 10, endColumn: 19 },
  });
});

test('the architecture is the one asked for', () => {
  const spec = ['%ifarch aarch64', 'Version: 2', '%else', 'Version: 1', '%endif'].join('\n');
  expect(textOf(read(spec).main.version)).toBe('1');
  expect(textOf(read(spec, { arch: 'aarch64' }).main.version)).toBe('2');
});

test('3,000 lines of shell leave the numbers alone', () => {
  const shell = Array.from({ length: 1500 }, (_, index) => [
    `%define tool${index} %(command -v tool${index})`,
    `%{!?with_${index}:%global with_${index} %(test -e /${index} && echo 1 || echo 0)}`,
  ]).flat();
  const reading = read(['%global v 5.10', ...shell, 'Version: %v', 'Release: 1', '%build', ...shell].join('\n'));
  expect([textOf(reading.main.version), textOf(reading.main.release)]).toEqual(['5.10', '1']);
});
