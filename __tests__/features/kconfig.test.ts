import { describe, expect, test } from '@jest/globals';
import { kconfigText } from '../../bench/list-texts.ts';
import { needsMark } from '../../src/features/kconfig/unstable.ts';
import { kconfig } from '../../src/features/readers/kconfig.ts';
import { checkHostile, checkReader, featuresOf, written } from './check-reader.ts';

checkReader(kconfig);

const read = (text: string): readonly string[] => featuresOf(kconfig.read(text, { path: 'Kconfig' })).map(written);

describe('options', () => {
  // text, features
  test.each([
    ['config A\n\tbool "A"', ['A type=bool prompt=yes']],
    ['config A\n\tboolean "A"', ['A type=bool prompt=yes']],
    ['config A\n\tdef_tristate m', ['A type=tristate']],
    ['config A\n\tbool\n\tprompt "A" if EXPERT', ['A type=bool prompt=yes']],
    ["config A\n\tstring 'A'", ['A type=string prompt=yes']],
    ['config A\n\tdefault y', ['A']],
    ['config A # config B\n\thex', ['A type=hex']],
    ['config A\n\tbool "A # B" # C', ['A type=bool prompt=yes']],
    ['config A\n\tbool \\\n\t"A"', ['A type=bool prompt=yes']],
    ['config A\n\tbool\n\nconfig A\n\tbool "again"', ['A type=bool prompt=yes']],
    ['config 64BIT\n\tbool', ['64BIT type=bool']],
    ['menu "M"\ncomment "config A"\nendmenu\nsource "x/Kconfig"', []],
    [
      'config A\n\tbool\n\thelp\n\t  Text.\n\n\t  config B\n\t\tconfig C\nconfig D\n\tbool',
      ['A type=bool', 'D type=bool'],
    ],
    ['config A\n\tbool\n\t---help---\n\t  config B\n\tdepends on BROKEN', ['A type=bool (unstable)']],
    ['config A\n\tbool\n\thelp\nconfig B\n\tbool', ['A type=bool', 'B type=bool']],
    ['config A\n\thelp\n        eight blanks\n\tconfig in help\nconfig B', ['A', 'B']],
    [
      'if A && BROKEN\nmenu "M"\nconfig A\n\tbool\nendmenu\nendif\nconfig B\n\tbool',
      ['A type=bool (unstable)', 'B type=bool'],
    ],
    ['menu "M"\n\tdepends on STAGING\nconfig A\n\tbool\nendmenu', ['A type=bool (unstable)']],
    [
      'choice\n\tprompt "C"\n\tdepends on BROKEN\nconfig A\n\tbool "A"\nendchoice',
      ['A type=bool prompt=yes (unstable)'],
    ],
    ['config A\n\tbool\n\tdepends on BROKEN\n\nconfig A\n\tbool', ['A type=bool']],
  ])('%j', (text, features) => {
    expect(read(text)).toEqual(features);
  });

  // What is written as usual is read in one look, all else statement by statement.
  test.each([
    ['a blank at the end of a line', (text: string) => text.replace(/^(config|\t(?:bool|tristate)) .*$/gm, '$& ')],
    ['the line ends of another system', (text: string) => text.replaceAll('\n', '\r\n')],
    ['spaces for tabs', (text: string) => text.replaceAll('\t', '        ')],
    ['the old word for help', (text: string) => text.replaceAll('\thelp', '\t---help---')],
  ])('%s makes no difference', (_, rewrite) => {
    const text = kconfigText(120);
    expect(read(rewrite(text))).toEqual(read(text));
    expect(read(text)).toHaveLength(120);
  });

  // line, text
  test.each([
    [1, 'if A\nconfig A\n\tbool'],
    [3, 'config A\n\tbool\nendmenu'],
    [2, 'menu "M"\nendif'],
    [2, 'config A\n<<<<<<< HEAD'],
  ])('what cannot be told is named, at line %d of %j', (line, text) => {
    expect(kconfig.read(text, { path: 'Kconfig' })).toMatchObject({ kind: 'unreadable', problem: { line } });
  });
});

describe('dependencies that mark an option', () => {
  // dependency, whether it marks
  test.each([
    ['BROKEN', true],
    ['STAGING && NET', true],
    ['NET && (PCI && BROKEN)', true],
    ['(BROKEN || STAGING)', true],
    ['(BROKEN && A) || (B && BROKEN)', true],
    ['BROKEN || A', false],
    ['A || BROKEN', false],
    ['!BROKEN', false],
    ['!(BROKEN)', false],
    ['BROKEN_ON_SMP', false],
    ['A && (B || BROKEN)', false],
    ['STAGING=n', false],
    ['A = STAGING', false],
    ['"BROKEN"', false],
    ['(BROKEN', false],
  ])('%s: %s', (dependency, marks) => {
    expect(needsMark(dependency)).toBe(marks);
  });
});

describe('weight of a change', () => {
  // attribute, before, after, effect
  test.each([
    ['type', 'tristate', 'bool', 'removed'],
    ['type', 'bool', 'tristate', 'added'],
    ['type', 'int', 'hex', 'removed'],
    ['type', 'bool', undefined, 'changed'],
    ['prompt', 'yes', undefined, 'removed'],
    ['prompt', undefined, 'yes', 'added'],
  ] as const)('%s: %s → %s is %s', (attribute, before, after, effect) => {
    expect(kconfig.weigh(attribute, before, after)).toBe(effect);
  });
});

checkHostile(kconfig, 'Kconfig', {
  behind: 'config A\n\tbool "A"\n\tdepends on BROKEN && \\\n',
  own: [
    ['brackets of a dependency', `config A\n\tdepends on ${'('.repeat(500_000)}BROKEN`],
    ['a help text that never ends', `config A\n\thelp\n${'\t  x\n'.repeat(200_000)}`],
    ['menus', 'menu "M"\n'.repeat(100_000)],
    ['one option again and again', 'config A\n\tbool\n'.repeat(60_000)],
    ['continued lines', `config A\n${'\tdepends on A \\\n'.repeat(60_000)}`],
  ],
});
