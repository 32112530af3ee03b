import { describe, expect, test } from '@jest/globals';
import { askRpm, rpmVersion } from './support/rpm.ts';
import { read, specOf, textOf } from './support/specs.ts';

/** `since`: the first rpm that has it. */
interface Case {
  readonly says: string;
  readonly lines: readonly string[];
  readonly version: string;
  readonly since?: readonly [number, number];
}

const macros: readonly Case[] = [
  { says: 'a literal', lines: ['Version: 5.10.0'], version: '5.10.0' },
  { says: 'white space around the value goes', lines: ['Version :\t 5.10  '], version: '5.10' },
  { says: 'tags in any case', lines: ['VERSION: 1', 'rElEaSe: 2'], version: '1' },
  { says: '%{x} and %x', lines: ['%global x 1', 'Version: %{x}.%x'], version: '1.1' },
  { says: '%{?x} of what is not defined is nothing', lines: ['Version: 1%{?nothing}'], version: '1' },
  { says: '0%{?x} is 0', lines: ['Version: 0%{?nothing}'], version: '0' },
  { says: '%{?x:…} and %{!?x:…}', lines: ['%global x 1', 'Version: %{?x:a}%{!?x:b}%{?y:c}%{!?y:d}'], version: 'ad' },
  { says: '%{?!x:…} is %{!?x:…}', lines: ['Version: %{?!x:d}'], version: 'd' },
  { says: '%{!!?x:…} asks for a defined one', lines: ['%global x 1', 'Version: %{!!?x:d}'], version: 'd' },
  {
    says: '%global expands at once',
    lines: ['%global a 1', '%global b %{a}', '%global a 2', 'Version: %b'],
    version: '1',
  },
  {
    says: '%define expands when used',
    lines: ['%define a 1', '%define b %{a}', '%define a 2', 'Version: %b'],
    version: '2',
  },
  { says: '%undefine uncovers', lines: ['%define a 1', '%define a 2', '%undefine a', 'Version: %a'], version: '1' },
  { says: 'blanks around a body go', lines: ['%define a \t 1 \t', 'Version: %{a}.'], version: '1.' },
  { says: 'a body in braces', lines: ['%define a {1}', 'Version: %a'], version: '1' },
  { says: 'a body over lines', lines: ['%define a 1 \\', '  2', 'Version: %["%{shrink:%a}" == "1 2"]'], version: '1' },
  {
    says: 'a body over lines in a bracket',
    lines: ['%define a %{expand:', '1}', 'Version: %{shrink:%a}'],
    version: '1',
  },
  { says: 'a comment defines, alas', lines: ['# %global a 1', 'Version: %{?a}2'], version: '12' },
  { says: '%% hides a macro in a comment', lines: ['# %%global a 1', 'Version: %{?a}2'], version: '2' },
  { says: '%dnl hides its line', lines: ['%dnl %global a 1', 'Version: %{?a}2'], version: '2' },
  { says: 'a definition inside a condition', lines: ['%{!?a:%global a 1}', 'Version: %a'], version: '1' },
  {
    says: '%{expand:…} expands twice',
    lines: ['%define a 1', '%define b a', 'Version: %{expand:%%{%b}}'],
    version: '1',
  },
  { says: '%{defined x}', lines: ['%define a 1', 'Version: %{defined a}%{undefined a}%{defined b}'], version: '100' },
  {
    says: '%{macrobody:x}',
    lines: ['%define b %{?a}', '%define c %{macrobody:b}', '%define a 1', 'Version: %{expand:%c}'],
    version: '1',
  },
  { says: '%nil', lines: ['Version: 1%nil'], version: '1' },
  {
    says: 'tags are macros after them',
    lines: ['Version: 2', 'Release: %{version}%{VERSION}'],
    version: '2',
  },
];

const parametric: readonly Case[] = [
  { says: '%1, %#, %*', lines: ['%define f() %1.%#.%*', 'Version: %{f:a}'], version: 'a.1.a' },
  { says: 'words', lines: ['%define f() %2%1', 'Version: %{f a b}'], version: 'ba' },
  { says: 'the rest of the line', lines: ['%define f() %2%1', 'Version: %f a b'], version: 'ba' },
  { says: 'options', lines: ['%define f(vn:) %{-v:v}%{!-v:w}%{-n*}%1', 'Version: %{f -n 5 x}'], version: 'w5x' },
  {
    says: 'options anywhere, until --',
    lines: ['%define f(a) %{-a:A}%#%1', 'Version: %{f x -a -- -a}'],
    version: 'A2x',
  },
  { says: 'options turned off', lines: ['%define f(-) %#', 'Version: %{f -a -b}'], version: '2' },
  { says: 'arguments are expanded first', lines: ['%define a 1', '%define f() %1', 'Version: %{f:%a}'], version: '1' },
  { says: 'a local macro goes', lines: ['%define f() %{expand:%%define l 1}%l', 'Version: %{f x}%{?l}'], version: '1' },
  {
    says: 'a %global in it stays',
    lines: ['%define f() %{expand:%%global l 1}', 'Version: %{f x}%{?l}'],
    version: '1',
  },
  {
    says: 'plain macros see the arguments of their caller',
    lines: ['%define g %{?1}', '%define f() %g', 'Version: %{f 7}'],
    version: '7',
  },
];

const conditions: readonly Case[] = [
  { says: '%if 0', lines: ['%if 0', '%global a 1', '%endif', 'Version: 2%{?a}'], version: '2' },
  { says: '%else', lines: ['%if 0', 'Version: 1', '%else', 'Version: 2', '%endif'], version: '2' },
  {
    says: '%elif',
    lines: ['%if 0', 'Version: 1', '%elif 1', 'Version: 2', '%else', 'Version: 3', '%endif'],
    version: '2',
  },
  { says: 'only the first branch', lines: ['%if 1', 'Version: 1', '%elif 1', 'Version: 2', '%endif'], version: '1' },
  {
    says: 'nested in a branch not read',
    lines: ['%if 0', '%if 1', 'Version: 1', '%endif', '%else', 'Version: 2', '%endif'],
    version: '2',
  },
  { says: 'a condition over lines', lines: ['%if 1 && \\', '  1', 'Version: 1', '%endif'], version: '1' },
  { says: '%ifarch', lines: ['%ifarch aarch64 x86_64', 'Version: 1', '%else', 'Version: 2', '%endif'], version: '1' },
  {
    says: '%ifnarch and a family',
    lines: ['%ifnarch %{ix86} %{arm}', 'Version: 1', '%else', 'Version: 2', '%endif'],
    version: '1',
  },
  {
    says: '%elifarch',
    lines: ['%ifarch s390x', 'Version: 1', '%elifarch x86_64', 'Version: 2', '%endif'],
    version: '2',
  },
  { says: '%ifos', lines: ['%ifos linux', 'Version: 1', '%else', 'Version: 2', '%endif'], version: '1' },
  {
    says: '%bcond_with is off, %bcond_without is on',
    lines: ['%bcond_with a', '%bcond_without b', 'Version: %{with a}%{with b}%{without a}%{without b}'],
    version: '0110',
  },
  { says: '%bcond with a default', lines: ['%bcond a 1', '%bcond b 0', 'Version: %{with a}%{with b}'], version: '10' },
  {
    says: 'a macro that gives lines with a condition',
    lines: ['%define f() %if 0%{?1:1} \\', 'Version: 1\\', '%else \\', 'Version: 2\\', '%endif \\', '%{nil}', '%{f x}'],
    version: '1',
  },
  {
    says: 'in a branch not read, the lines of a definition count as conditions',
    lines: ['%if 0', '%define f %{expand:', '%if 1', '1', '%endif', '}', '%endif', 'Version: 3'],
    version: '3',
  },
  {
    says: 'BuildArch: noarch reads anew for noarch',
    lines: ['BuildArch: noarch', '%ifarch noarch', 'Version: 1', '%else', 'Version: 2', '%endif'],
    version: '1',
  },
];

const expressions: readonly Case[] = (
  [
    ['2 + 3 * 4', '14', 'precedence'],
    ['(2 + 3) * 4', '20', 'parentheses'],
    ['7 / 2', '3', 'division cuts off'],
    ['0 - 7 / 2 + 4', '1', 'also below zero'],
    ['2 == 2', '1', 'comparison'],
    ['!0 + 1', '2', 'not binds tightest'],
    ['1 && 7', '7', '&& gives its last side'],
    ['0 && 7', '0', 'or the one that decides'],
    ['5 || 7', '5', '|| too'],
    ['1 || 0 && 0', '0', '&& and || bind alike, from the left'],
    ['1 ? 2 : 3', '2', 'choice'],
    ['0 ? 2 : 1 ? 4 : 5', '4', 'choice to the right'],
    ['"a" + "b"', 'ab', 'strings join'],
    ['"a" < "b"', '1', 'strings compare by bytes'],
    ['"10" < "9"', '1', 'and not as numbers'],
    ['v"1.10" > v"1.9"', '1', 'versions compare as versions'],
    ['v"1.0~rc1" < v"1.0"', '1', 'with their tilde'],
    ['v"1:1" > v"2"', '1', 'and epoch'],
    ['v"1-1" > v"1"', '1', 'a release is above none'],
    ['v"1:2-3"', '1:2-3', 'a version is its text'],
    ['v"1" ? 1 : 2', '2', 'and never true'],
    ['0%{?nothing} < 8', '1', 'macros inside'],
    ['"%{?nothing}" == ""', '1', 'also in strings'],
    ['0 && %{undefined_here}', '0', 'not in a side that is not taken'],
  ] as const
).map(([expression, version, says]) => ({ says, lines: [`Version: %[${expression}]`], version }));

const functions: readonly Case[] = (
  [
    ['%{shrink:  1 }', '1'],
    ['%{basename:a/b.c}', 'b.c'],
    ['%{dirname:a/b}', 'a'],
    ['%{suffix:a.b.c}', 'c'],
    ['%{suffix:a}1', '1'],
    ['%{expr:1 + 1}', '2'],
    ['%[ "%{u2p:http://host/a}" == "/a" ]', '1'],
    ['%[ "%{shescape:a}" == "\'a\'" ]', '1'],
    ['1%{echo:hello}%{warn:hello}', '1'],
    ['%{len:abc}', '3', [4, 19]],
    ['%{lower:ABC}%{upper:def}', 'abcDEF', [4, 19]],
    ['%{reverse:123}', '321', [4, 19]],
    ['%{sub 1.2.3 1 3}', '1.2', [4, 19]],
    ['%{sub 1.2.3 -1}', '3', [4, 19]],
    ['%{rep 1 3}', '111', [4, 19]],
    ['%{rep 1 3 .}', '1.1.1', [4, 19]],
    ['%{gsub 1_2_3 _ .}', '1.2.3', [4, 19]],
    ['%{gsub 1-2-3 %%- . 1}', '1.2-3', [4, 19]],
  ] as const
).map(([call, version, since]) => ({ says: call, lines: [`Version: ${call}`], version, ...(since && { since }) }));

const groups = { macros, 'parametric macros': parametric, conditions, expressions, functions };

describe.each(Object.entries(groups))('%s', (_group, cases) => {
  test.each(cases.map((sample) => [sample.says, sample] as const))('%s', (_says, { lines, version }) => {
    const { main } = read(specOf(lines));
    if (!version.includes('-') && !version.includes(':')) expect(textOf(main.version)).toBe(version);
    else expect(main.version).toMatchObject({ kind: 'unknown', why: { kind: 'illegal-value', text: version } });
  });
});

test('rpm gives the same in all these cases', () => {
  const installed = rpmVersion();
  if (installed === undefined) {
    process.stdout.write('skipped: rpm is not installed\n');
    return;
  }
  const known = Object.values(groups)
    .flat()
    .filter(({ version }) => !/[-:]/.test(version))
    .filter(({ since = [0, 0] }) => installed[0] > since[0] || (installed[0] === since[0] && installed[1] >= since[1]));
  // One process each, in effect: rpm forgets nothing between specs, and these share their macros' names.
  for (const [index, { lines, version, says }] of known.entries()) {
    const name = `case${index}`;
    const spec = specOf(lines, name).replace('Name: sample', `Name: ${name}`);
    expect([says, askRpm(new Map([[name, spec]])).get(name)]).toEqual([says, expect.objectContaining({ version })]);
  }
});
