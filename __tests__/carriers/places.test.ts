import { describe, expect, test } from '@jest/globals';
import { editsFor, lineOf, type Stated } from '../../src/carriers/carrier.ts';
import { CARRIER_KINDS, type CarrierKind } from '../../src/carriers/kinds.ts';
import { loadReaders } from '../../src/carriers/read.ts';
import { selectCarriers } from '../../src/carriers/select.ts';
import { PLAIN } from '../../src/carriers/text.ts';
import type { CarrierRule } from '../../src/policy/policy.ts';

/** Where what a carrier states stands, to the column; where its fault is; and which files are carriers at all. */

const readers = await loadReaders(CARRIER_KINDS);
const DASHES = '-'.repeat(67);

/** Each passage as `line:column text`, in brackets where it is computed. */
function placesIn(kind: CarrierKind, source: string, pointer = ''): readonly string[] | string {
  const reading = readers[kind]?.({ text: source }, { pointer });
  if (reading?.kind !== 'stated') return `${reading?.why.because} in line ${reading?.why.line}`;
  return reading.passages.map(({ text, line, column, computed }) =>
    computed ? `[${line}:${column} ${text}]` : `${line}:${column} ${text}`,
  );
}

describe('where it stands', () => {
  test.each<[kind: CarrierKind, source: string, pointer: string, places: readonly string[]]>([
    ['text', ' 5.10.0\n', '', ['1:2 5.10.0']],
    ['text', '\n\n5.10.0\n', '', ['3:1 5.10.0']],
    ['text', '\uFEFF5.10.0', '', ['1:2 5.10.0']],
    ['text', '\uFEFF\n5.10.0', '', ['2:1 5.10.0']],
    [
      'kernel-makefile',
      '#\nVERSION = 5\nPATCHLEVEL = 10\nSUBLEVEL =0\nEXTRAVERSION = -rc3\n',
      '',
      ['2:11 5', '[3:1 .]', '3:14 10', '[4:1 .]', '4:11 0', '5:16 -rc3'],
    ],
    [
      'kernel-makefile',
      'VERSION = 5\nPATCHLEVEL = 4\nSUBLEVEL = 3\n',
      '',
      ['1:11 5', '[2:1 .]', '2:14 4', '[3:1 .]', '3:12 3'],
    ],
    ['debian-changelog', 'linux (6.1-1) sid; urgency=low\n', '', ['1:8 6.1-1']],
    ['debian-changelog', '\n\nlinux (6.1-1) sid; urgency=low\n', '', ['3:8 6.1-1']],
    ['rpm-changes', `${DASHES}\nMon\n\n- Update to 5.3.18.\n`, '', ['4:13 5.3.18']],
    ['rpm-changes', '* Mon Nov 02 2026 A <a@example.org> 6.1-1\n- x\n', '', ['1:37 6.1-1']],
    ['yaml', 'a:\n  b: 5.10\n', '/a/b', ['2:6 5.10']],
    ['json', '{\n "a": ""\n,"b":"1.2"}', '/b', ['3:7 1.2']],
    ['toml', 'a = 1\nb = "1.2"\n', '/b', ['2:6 1.2']],
    ['rpm-spec', 'Name: k\nVersion: 5.10.0\nRelease: 1\n', '', ['2:10 5.10.0', '[3:1 -]', '3:10 1']],
    [
      'rpm-spec',
      '%define n 12\nName: k\nVersion: 1.%{n}\nRelease: %{upper:a}1\n',
      '',
      ['3:10 1.', '1:11 12', '[4:1 -]', '[4:10 A]', '4:20 1'],
    ],
  ])('%s %j %s', (kind, source, pointer, places) => {
    expect(placesIn(kind, source, pointer)).toEqual(places);
  });

  test.each<[kind: CarrierKind, source: string, pointer: string, fault: string]>([
    ['debian-changelog', '\n\n \n', '', 'empty in line 1'],
    ['debian-changelog', '\n\nno changelog\n', '', 'syntax in line 3'],
    ['rpm-changes', ' \n', '', 'empty in line 1'],
    ['rpm-changes', `${DASHES}\nMon\n- fix\n`, '', 'missing-variable in line 1'],
    ['rpm-changes', `\n\n${DASHES}\nMon\n- fix\n${DASHES}\nSun\n- Update to 5.3\n`, '', 'missing-variable in line 3'],
    ['yaml', 'a: 1\nb: "\n', '/a', 'syntax in line 3'],
    ['yaml', 'a: ""\n', '/a', 'missing-variable in line 1'],
    ['yaml', `${'['.repeat(101)}${']'.repeat(101)}`, '/0', 'too-large in line 1'],
    ['yaml', `a: ${'['.repeat(100)}1${']'.repeat(100)}\n`, '/b', 'missing-variable in line 1'],
    ['yaml', `a: [${'{},'.repeat(200)}]\n`, '/b', 'missing-variable in line 1'],
    ['toml', 'a = 1\nb = ?\n', '/a', 'syntax in line 2'],
    ['toml', 'a = ""\n', '/a', 'missing-variable in line 1'],
    ['toml', 'a = "1\\u002e2"\n', '/a', 'missing-variable in line 1'],
    ['toml', 'a = [1]\n', '/a', 'missing-variable in line 1'],
    ['rpm-spec', 'Name: k\nRelease: 1\n', '', 'macro in line 1'],
    ['rpm-spec', 'Name: k\n\nVersion: 1\nRelease: %{unheard}\n', '', 'macro in line 4'],
  ])('or where the fault is: %s %j %s: %s', (kind, source, pointer, fault) => {
    expect(placesIn(kind, source, pointer)).toBe(fault);
  });
});

test.each<[text: string, line: number, found: string]>([
  ['a\nb', 1, 'a'],
  ['a\nb', 2, 'b'],
  ['a\nb', 3, ''],
  ['a\nb', 5, ''],
  ['a\r\nb\r', 1, 'a'],
  ['a\r\nb\r', 2, 'b'],
  ['\nb\n', 1, ''],
  ['\nb\n', 2, 'b'],
  ['\n\nc', 3, 'c'],
  ['', 1, ''],
])('of %j line %i is %j', (text, line, found) => {
  expect(lineOf(text, line)).toBe(found);
});

describe('a corrected line', () => {
  const stated: Stated = {
    ...PLAIN,
    kind: 'stated',
    text: '5.10.0-12.1',
    source: 'base 5.10.0\nrelease 12 and 1\n',
    passages: [
      { text: '5.10.0', line: 1, column: 6, computed: false },
      { text: '-', line: 2, column: 1, computed: true },
      { text: '12', line: 2, column: 9, computed: false },
      { text: '.', line: 2, column: 1, computed: true },
      { text: '1', line: 2, column: 16, computed: false },
    ],
  };
  test.each<{ title: string; of: readonly [offset: number, old: string, by: string][]; lines: readonly string[] }>([
    { title: 'a whole passage', of: [[7, '12', '13']], lines: ['2 release 13 and 1'] },
    { title: 'a part of one', of: [[2, '10', '11']], lines: ['1 base 5.11.0'] },
    {
      title: 'two of one line, the first one longer',
      of: [
        [7, '12', '123'],
        [10, '1', '0'],
      ],
      lines: ['2 release 123 and 0'],
    },
    {
      title: 'two lines',
      of: [
        [0, '5', '6'],
        [10, '1', '2'],
      ],
      lines: ['1 base 6.10.0', '2 release 12 and 2'],
    },
    { title: 'not what is computed', of: [[6, '-', '+']], lines: [] },
    { title: 'not over the end of a passage', of: [[8, '2.1', '3.0']], lines: [] },
    { title: 'not beyond all of them', of: [[11, '1', '2']], lines: [] },
  ])('$title', ({ of, lines }) => {
    const edits = editsFor(
      stated,
      of.map(([offset, old, by]) => ({ offset, old, by })),
    );
    expect(edits.map(({ line, replacement }) => `${line} ${replacement}`)).toEqual(lines);
  });
});

test.each<[kinds: readonly CarrierKind[], loaded: readonly CarrierKind[]]>([
  [[], []],
  [['text', 'rpm-spec'], []],
  [['yaml'], ['yaml', 'json']],
  [
    ['text', 'json'],
    ['yaml', 'json'],
  ],
  [['toml', 'text'], ['toml']],
])('for %j there are the readers %j beside the plain ones', async (kinds, loaded) => {
  const there = Object.keys(await loadReaders(kinds));
  expect(there.filter((kind) => ['yaml', 'json', 'toml'].includes(kind)).toSorted()).toEqual([...loaded].toSorted());
  expect(there).toContain('text');
});

describe('which files are carriers', () => {
  test.each<[paths: readonly string[], carriers: readonly string[]]>([
    [
      ['kernel.spec', 'SOURCE', 'README', 'kernel.spec'],
      ['kernel.spec', 'SOURCE'],
    ],
    [['debian/changelog', 'debian/rules'], ['debian/changelog']],
    [['debian/rules', 'debian.master/changelog'], ['debian.master/changelog']],
    [['debian/rules', 'debian.master/x', 'debian.azure/x'], ['debian.azure/changelog']],
    [['debian/rules', 'debian.aws/x', 'debian.azure/x'], []],
    [['debian.master', 'debian.gcp'], ['debian.gcp/changelog']],
    [['debianized/x', 'my/debian/changelog', 'src/SOURCE'], []],
  ])('by their names, of %j: %j', (paths, carriers) => {
    expect(selectCarriers({ carriers: undefined }, paths).map(({ path }) => path)).toEqual(carriers);
  });

  test.each<[rules: readonly [path: string, kind: CarrierKind][], carriers: readonly string[]]>([
    [[['a.spec', 'rpm-spec']], ['a.spec rpm-spec']],
    [[['*.spec', 'rpm-spec']], ['b.spec rpm-spec', 'c.spec rpm-spec']],
    [
      [
        ['b.spec', 'text'],
        ['*.spec', 'rpm-spec'],
      ],
      ['b.spec text', 'c.spec rpm-spec'],
    ],
    [[['[', 'text']], []],
  ])('by the policy %j: %j', (rules, carriers) => {
    const wanted = rules.map(([path, kind]) => ({ path, kind }) as unknown as CarrierRule);
    const selected = selectCarriers({ carriers: wanted }, ['b.spec', 'c.spec', 'c.spec', 'x']);
    expect(selected.map(({ path, kind }) => `${path} ${kind}`)).toEqual(carriers);
    expect(selected.every(({ rule }) => rule !== undefined)).toBe(true);
  });
});
