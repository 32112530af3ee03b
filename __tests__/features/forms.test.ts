import { describe, expect, test } from '@jest/globals';
import type { FeatureOptions } from '../../src/features/feature.ts';
import { attributes } from '../../src/features/readers/attributes.ts';
import { debianSymbols } from '../../src/features/readers/debian-symbols.ts';
import { list } from '../../src/features/readers/list.ts';
import { pattern } from '../../src/features/readers/pattern.ts';
import { plain } from '../../src/features/readers/plain.ts';
import { symbols } from '../../src/features/readers/symbols.ts';
import { versionScript } from '../../src/features/readers/version-script.ts';
import { abidiff } from '../../src/features/verdicts/abidiff.ts';
import { sarif } from '../../src/features/verdicts/sarif.ts';
import { featuresOf, sayChange, sayFeature } from './support/say.ts';

type Options = Partial<FeatureOptions>;

/** The features with their lines, or what is wrong. */
function read(
  reader: Parameters<typeof featuresOf>[0],
  text: string,
  options: Options = {},
): readonly string[] | string {
  const features = featuresOf(reader, text, { path: 'f', ...options });
  return typeof features === 'string' ? features : features.map((one) => `${one.line}: ${sayFeature(one)}`);
}

describe('plain', () => {
  test.each([
    [
      'marks',
      'a # deprecated\nb #deprecated since 1.2, for c\nc # Deprecated: soon\nd # is deprecated\n',
      ['1: a (deprecated)', '2: b (deprecated since 1.2)', '3: c (deprecated)', '4: d'],
    ],
    ['a hash within a name', 'c#\n', ['1: c#']],
    ['a byte order mark', '\ufeffa\n', ['1: a']],
    ['two words', 'a\nb c\n', '2: this line is not a single name; put comments behind a `#`'],
  ])('%s', (_, text, expected) => expect(read(plain, text)).toEqual(expected));
});

describe('attributes', () => {
  test.each<[string, string, Options, readonly string[] | string]>([
    ['one of several', 'a=x+y\nb = z\n', { attribute: 'b' }, ['2: z']],
    ['one that is not there', 'a=x\n', { attribute: 'b' }, []],
    ['paths as keys', 'mdev_type/pv_mode=none\n', {}, ['1: mdev_type/pv_mode=none']],
    ['nothing between', 'a=x++y\n', {}, '1: there is nothing before, after or between the `+` of this line'],
    ['prose', 'a=x\nhello world\n', {}, '2: this line is not of the form `key=a+b+c`'],
    ['twice an equals sign', 'a=b=c\n', {}, '1: this line is not of the form `key=a+b+c`'],
  ])('%s', (_, text, options, expected) => expect(read(attributes, text, options)).toEqual(expected));
});

describe('list', () => {
  test.each<[string, string, Options, readonly string[] | string]>([
    ['numbers as they are written', '- 5.10\n- 0x1F\n- yes\n', {}, ['1: 5.10', '2: 0x1F', '3: yes']],
    ['quotes', '["a\\tb", \'c\']', {}, ['1: a\tb', '1: c']],
    [
      'marks',
      '- {name: a, deprecated: false, unstable: false}\n- {name: b, deprecated: true}\n',
      {},
      ['1: a', '2: b (deprecated)'],
    ],
    ['nothing below the key', 'features:\nother: 1\n', { pointer: '/features' }, []],
    ['names without more', 'a:\nb: {}\nc: [1, 2]\n', {}, ['1: a', '2: b', '3: c value=[1, 2]']],
    ['an index in the pointer', '{"a": [["x"], ["y"]]}', { pointer: '/a/1' }, ['1: y']],
    ['a slash in a key', '{"a/b": {"~": ["x"]}}', { pointer: '/a~1b/~0' }, ['1: x']],
    [
      'TOML in pieces',
      'f.b.x = 1\n[f.a]\ny = 1979-05-27\n',
      { path: 'f.toml', pointer: '/f' },
      ['1: b x=1', '2: a y=1979-05-27'],
    ],
    [
      'tables in TOML',
      '[[f]]\nname = "a"\n[f.more]\nk = 1\n[[f]]\nname = "b"\n',
      { path: 'f.toml', pointer: '/f' },
      ['2: a more={k: 1}', '6: b'],
    ],
    ['nothing there', 'a: []\n', { pointer: '/b' }, '1: there is nothing at /b in this file'],
    ['a single value', 'a: 1\n', { pointer: '/a' }, '1: there is a single value where the list should be'],
    [
      'an object without a name',
      '- a\n- {b: 1}\n',
      {},
      '2: this entry of the list is neither a name nor an object with a `name`',
    ],
    ['an empty name', '- ""\n', {}, '1: this entry of the list is neither a name nor an object with a `name`'],
    [
      'an alias',
      'a: &a [x]\nb:\n  - *a\n',
      { pointer: '/b' },
      '3: there is an alias in this list, and aliases are not followed: write out what it stands for',
    ],
    ['an alias elsewhere', 'a: &a [x]\nc: *a\nb: [y]\n', { pointer: '/b' }, ['3: y']],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', {}, '3: this key stands twice in its object'],
    ['two documents', '- a\n---\n- b\n', {}, '2: the file cannot be parsed from here on'],
    ['a syntax error in YAML', 'a: [x\nb: y\n', {}, '2: the file cannot be parsed from here on'],
    ['a syntax error in TOML', 'a = 1\nb = = 2\n', { path: 'f.toml' }, '2: the file cannot be parsed from here on'],
    ['cut JSON', '{"a": ["x", "y"', { pointer: '/a' }, '1: the file cannot be parsed from here on'],
  ])('%s', (_, text, options, expected) => expect(read(list, text, options)).toEqual(expected));
});

describe('symbols', () => {
  const other = (line: number): string =>
    `${line}: this line is not of the form that the lines before it have; a list has one form`;
  test.each([
    [
      'four columns',
      '0xABCDEF01\tkfree\tvmlinux\tEXPORT_SYMBOL\n',
      ['1: kfree crc=0xabcdef01 module=vmlinux class=EXPORT_SYMBOL'],
    ],
    [
      'the order of 5.4',
      '0x00000001\tkfree\tMM\tvmlinux\tEXPORT_SYMBOL_NS\n0x00000002\tkzfree\t\tvmlinux\tEXPORT_SYMBOL\n',
      [
        '1: kfree crc=0x00000001 module=vmlinux class=EXPORT_SYMBOL_NS namespace=MM',
        '2: kzfree crc=0x00000002 module=vmlinux class=EXPORT_SYMBOL',
      ],
    ],
    ['the oldest', '0x00000001\tkfree\tvmlinux\n', ['1: kfree crc=0x00000001 module=vmlinux']],
    [
      'unused ones',
      '0x00000001\tsys_open\tvmlinux\tEXPORT_UNUSED_SYMBOL\t\n',
      ['1: sys_open crc=0x00000001 module=vmlinux class=EXPORT_UNUSED_SYMBOL (deprecated)'],
    ],
    [
      'a namespace in Ubuntu',
      'EXPORT_SYMBOL_GPL drivers/usb/usb 0x00000001\tusb_get\tUSB\n',
      ['1: usb_get crc=0x00000001 module=drivers/usb/usb class=EXPORT_SYMBOL_GPL namespace=USB'],
    ],
    [
      'groups',
      '# list\n[rhel8_x86_64_stablelist]\n\tkfree\n\n[other]\n\tvfree # deprecated\n',
      ['3: kfree', '6: vfree (deprecated)'],
    ],
    ['a line that is cut off', '0x00000001\tkfree\tvmlinux\tEXPORT_SYMBOL\n0x00000002\tvfr', other(2)],
    ['two forms', 'kfree\n0x00000002\tvfree\tvmlinux\tEXPORT_SYMBOL\n', other(2)],
    [
      'a sixth column',
      '0x1\tkfree\tvmlinux\tEXPORT_SYMBOL\tMM\tmore\n',
      expect.stringContaining('1: this is no line of a symbol list'),
    ],
    ['another file', '<abi-corpus version="2.0">\n', expect.stringContaining('1: this is no line of a symbol list')],
  ])('%s', (_, text, expected) => expect(read(symbols, text)).toEqual(expected));

  test.each([
    ['crc', '0x1', '0x2', 'changed'],
    ['module', 'vmlinux', 'mm/slab', 'changed'],
    ['class', 'EXPORT_SYMBOL', 'EXPORT_SYMBOL_GPL', 'removed'],
    ['class', 'EXPORT_SYMBOL_GPL', 'EXPORT_SYMBOL', 'added'],
    ['class', 'EXPORT_SYMBOL', 'EXPORT_UNUSED_SYMBOL', 'none'],
    ['class', 'EXPORT_SYMBOL', 'EXPORT_SYMBOL_OF_OURS', 'changed'],
    ['class', 'EXPORT_SYMBOL', undefined, 'changed'],
    ['class', 'EXPORT_SYMBOL', 'constructor', 'changed'],
    ['namespace', undefined, 'USB', 'removed'],
    ['namespace', 'USB', 'UFS', 'removed'],
    ['namespace', 'USB', undefined, 'added'],
    ['namespace', 'module:kvm-amd,kvm', 'module:kvm', 'removed'],
    ['namespace', 'module:kvm', 'module:kvm-amd,kvm', 'added'],
    ['namespace', 'module:kvm,kvm-amd', 'module:kvm-amd,kvm', 'none'],
    ['namespace', 'USB', 'module:usb', 'removed'],
  ])('%s: %s → %s is %s', (attribute, before, after, effect) => {
    expect(symbols.weigh(attribute, before, after)).toBe(effect);
  });
});

// proves 68
describe('pattern', () => {
  test.each<[string, string, Options, readonly string[] | string]>([
    ['groups that took no part', 'a b=1\n', { pattern: '(?<name>\\w)(?:=(?<value>\\d))?' }, ['1: a', '1: b value=1']],
    ["RE2's own way to name", 'x\n', { pattern: '(?P<name>x)' }, ['1: x']],
    ['ends of lines', 'a\r\nab\r\n', { pattern: '^(?<name>a)$' }, ['1: a']],
    [
      'nothing matches',
      'b\n',
      { pattern: '(?<name>a)' },
      '1: the pattern matches no line of this file; an empty file would be an empty set',
    ],
    [
      'empty matches',
      'b\n',
      { pattern: '(?<name>a*)' },
      '1: the pattern matches no line of this file; an empty file would be an empty set',
    ],
    [
      'no pattern',
      'a\n',
      {},
      '1: the policy gives no `pattern` to read this file with; one needs a group `(?<name>…)`',
    ],
    ['no group', 'a\n', { pattern: '(a)' }, '1: the pattern has no group `(?<name>…)`'],
    [
      'look-around',
      'a\n',
      { pattern: '(?<name>a)(?=b)' },
      expect.stringContaining('1: the pattern cannot be used: ') as unknown as string,
    ],
    [
      'a back-reference',
      'aa\n',
      { pattern: '(?<name>a)\\1' },
      expect.stringContaining('1: the pattern cannot be used: ') as unknown as string,
    ],
    [
      'repetitions that multiply',
      'a\n',
      { pattern: '(?<name>((a{100}){100}){100})' },
      expect.stringContaining('1: the pattern cannot be used: ') as unknown as string,
    ],
    [
      'a pattern without end',
      'a\n',
      { pattern: `(?<name>${'a'.repeat(2000)})` },
      '1: the pattern cannot be used: longer than 1000 characters',
    ],
    [
      'a line without end',
      'a'.repeat(30_000),
      { pattern: '(?<name>a)' },
      '1: this line is longer than 20000 characters',
    ],
  ])('%s', (_, text, options, expected) => expect(read(pattern, text, options)).toEqual(expected));
});

/** What another tool found, or what is wrong. */
function judged(reader: typeof abidiff | typeof sarif, text: string): readonly string[] | string {
  const reading = reader.read(text, { path: 'report' });
  return reading.kind === 'changes'
    ? reading.changes.flatMap(sayChange)
    : `${reading.problem.line ?? ''}: ${reading.problem.because.en}`;
}

describe('abidiff', () => {
  const summary = (removed: number, changed: number, added: number): string =>
    `Functions changes summary: ${removed} Removed, ${changed} Changed (3 filtered out), ${added} Added functions\n`;
  test.each([
    ['nothing changed', summary(0, 0, 0), []],
    [
      'aliases of a symbol',
      `${summary(1, 0, 0)}  [D] 'function void foo(int)'    {foo@@V1, aliases bar, baz}\n`,
      ['removed foo'],
    ],
    [
      'a declaration without its symbol',
      `${summary(0, 1, 1)}  [C]'function char* ns::make(int (*)(int))' has some changes:\n  [A] 'unsigned long int jiffies'\n`,
      ['changed ns::make', 'added jiffies'],
    ],
    ['a symbol with its version', `${summary(1, 0, 0)}  [D] printk@@KERNEL\n`, ['removed printk']],
    ['several reports in one', `${summary(1, 0, 0)}  [D] a\n${summary(0, 0, 1)}  [A] b\n`, ['removed a', 'added b']],
    [
      'a report that is cut off',
      `${summary(2, 0, 0)}  [D] a\n`,
      '3: the report lists less than its summary counts: write it whole, without `--stat`',
    ],
    ['another file', 'hello\n', '1: this is not a report of abidiff: it has no line `Functions changes summary: …`'],
  ])('%s', (_, text, expected) => expect(judged(abidiff, text)).toEqual(expected));
});

describe('sarif', () => {
  const log = (result: object, run: object = {}): string => JSON.stringify({ runs: [{ results: [result], ...run }] });
  const at = (name: string): object => ({ locations: [{ logicalLocations: [{ name }] }] });
  test.each([
    [
      'the rule by its place',
      log({ ruleIndex: 0, ...at('f') }, { tool: { driver: { rules: [{ id: 'SymbolMissing' }] } } }),
      ['removed f'],
    ],
    [
      'a file where there is no name',
      log({
        ruleId: 'x',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a.h' }, region: { startLine: 7 } } }],
      }),
      ['changed src/a.h'],
    ],
    ['what passed', log({ ruleId: 'removed', kind: 'pass', ...at('f') }), []],
    ['what is gone', log({ ruleId: 'removed', baselineState: 'absent', ...at('f') }), []],
    [
      'a suppression that was refused',
      log({ ruleId: 'removed', suppressions: [{ status: 'rejected' }], ...at('f') }),
      ['removed f'],
    ],
    ['a word within a word', log({ ruleId: 'renewed-address', ...at('f') }), ['changed f']],
    [
      'a run that failed',
      log({}, { invocations: [{ executionSuccessful: false }] }),
      '1: the tool that wrote this report did not finish: a run failed, or has no `results`',
    ],
    [
      'a run without results',
      JSON.stringify({ runs: [{ tool: {} }] }),
      '1: the tool that wrote this report did not finish: a run failed, or has no `results`',
    ],
    ['another file', '{"a": 1}', '1: this is not a SARIF report: it has no `runs`'],
    ['no JSON', 'hello', '1: this is not a JSON file'],
  ])('%s', (_, text, expected) => expect(judged(sarif, text)).toEqual(expected));

  test.each([
    ['src/a.h', 7, 'src/a.h', 7],
    ['src/a.h', -1, 'src/a.h', 1],
    ['../a.h', 7, 'report', 1],
    ['/etc/passwd', 7, 'report', 1],
    ['https://example.org/a.h', 7, 'report', 1],
  ])('the place %s:%d is shown as %s:%d', (uri, startLine, path, line) => {
    const text = log({
      ruleId: 'removed',
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }],
    });
    const reading = sarif.read(text, { path: 'report' });
    expect(reading).toMatchObject({ changes: [{ before: [{ path, line }] }] });
  });
});

describe('version-script', () => {
  test.each<[string, string, readonly string[] | string]>([
    ['a version with nothing in it', 'V1 { };\n', []],
    ['the default scope', 'V1 { a; };\n', ['1: a@V1']],
    ['back to global', 'V1 {\nlocal: a;\nglobal : b;\n};\n', ['3: b@V1']],
    ['a symbol that is called like a scope', 'V1 { global; local; };\n', ['1: global@V1', '1: local@V1']],
    ['the last without a semicolon', 'V1 { a; b } ;\n', ['1: a@V1', '1: b@V1']],
    ['one symbol of two versions', 'V1 { a; };\nV2 { a; } V1;\n', ['1: a@V1', '2: a@V2']],
    ['comments of both kinds', '/* a\nb; */ V1 {\n# c;\nd; /* e; */ };\n', ['4: d@V1']],
    [
      'private by a word of the name only',
      'PRIVATELY_1 { a; };\nX_PRIVATE { b; };\n',
      ['1: a@PRIVATELY_1', '2: b@X_PRIVATE (unstable)'],
    ],
    ['two parents', 'V1 { a; };\nV2 { } ;\nV3 { b; } V1 V2;\n', ['1: a@V1', '3: b@V3']],
    ['a JSON object', '{"version": 3}\n', '1: a symbol should stand here, written `name;`'],
    ['a plain list', 'a\nb\n', '1: a version should begin here, written `NAME { … };`'],
    ['a missing semicolon', 'V1 {\na\nb;\n};\n', '2: a symbol should stand here, written `name;`'],
    ['a version that does not end', 'V1 {\na;\n', '2: the version is not closed with a `}`'],
    [
      'nothing behind a version',
      'V1 { a; }\nV2 { b; };\n',
      '2: after the `}` of a version there has to be a `;`, or the version that it inherits from and a `;`',
    ],
    ['a comment without an end', 'V1 { a; };\n/* b', '2: a comment begins here and is never closed'],
  ])('%s', (_, text, expected) => expect(read(versionScript, text)).toEqual(expected));
});

describe('debian-symbols', () => {
  test.each<[string, string, readonly string[] | string]>([
    ['the version itself as a tag', 'l.so.1 l #MINVER#\n (symver)V_1 1.0\n', ['2: l.so.1 V_1 since=1.0 tags=symver']],
    [
      'a version that is private',
      'l.so.1 l #MINVER#\n (symver)V_PRIVATE_34 34\n',
      ['2: l.so.1 V_PRIVATE_34 since=34 tags=symver (unstable)'],
    ],
    ['what another file includes', ' a@Base 1.0\n#include "more"\n', ['1: a@Base since=1.0']],
    [
      'a library alone',
      'libfoo.so.1\n',
      '1: this line is neither a library with its package (`libfoo.so.1 libfoo1 #MINVER#`) nor, indented, a symbol',
    ],
    [
      'a symbol without more',
      'l.so.1 l #MINVER#\n a@Base\n',
      '2: this line should be a symbol with its version and the version of the package that it came with (` symbol@VERSION 1.0`)',
    ],
  ])('%s', (_, text, expected) => expect(read(debianSymbols, text)).toEqual(expected));
});

describe('symbols, as nm prints them', () => {
  test.each<[string, string, readonly string[] | string]>([
    [
      'weak and unique ones',
      '0000000000001139 W a\n0000000000001140 u b\n0000000000001141 v c\n',
      ['1: a type=W', '2: b type=U', '3: c type=V'],
    ],
    ['local and used ones', '0000000000001139 t a\n                 U b@GLIBC_2.2.5\n', []],
    ['a default version and another', '00001139 T a@@V2\n00001120 T a@V1\n', ['1: a@V2 type=T', '2: a@V1 type=T']],
    [
      'another form behind',
      '00001139 T a\nb\n',
      '2: this line is not of the form that the lines before it have; a list has one form',
    ],
  ])('%s', (_, text, expected) => expect(read(symbols, text)).toEqual(expected));
});
