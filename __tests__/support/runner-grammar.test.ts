import { describe, expect, test } from '@jest/globals';
import { annotationOf, validPlace } from './runner/annotations.ts';
import { knownCommands, parseCommand } from './runner/commands.ts';
import { readKeyValues } from './runner/key-values.ts';
import { splitLines } from './runner/lines.ts';
import { createMasks } from './runner/masks.ts';

const names = new Set(knownCommands);

describe('workflow commands', () => {
  // [line, name, properties, data]
  test.each<[string, string, Record<string, string>, string]>([
    ['::error::text', 'error', {}, 'text'],
    ['::error file=a.c,line=3::text', 'error', { file: 'a.c', line: '3' }, 'text'],
    ['  \t::notice title=T ::x', 'notice', { title: 'T' }, 'x'],
    ['\u00a0::debug::after a no-break space', 'debug', {}, 'after a no-break space'],
    ['::ERROR::any case', 'ERROR', {}, 'any case'],
    ['::warning file=a%2Cb%3Ac::1%0A2%25', 'warning', { file: 'a,b:c' }, '1\n2%'],
    ['::error file=,line=3,=x::pairs without name or value', 'error', { line: '3' }, 'pairs without name or value'],
    ['::error title=a=b::the value goes on', 'error', { title: 'a=b' }, 'the value goes on'],
    ['::group::', 'group', {}, ''],
    ['::error::a::b', 'error', {}, 'a::b'],
    ['##[error]old form', 'error', {}, 'old form'],
    ['in the middle ##[add-mask]5.10.0', 'add-mask', {}, '5.10.0'],
    ['##[error file=a%3Bb;line=4]x%5D', 'error', { file: 'a;b', line: '4' }, 'x]'],
    ['::unknown::##[notice]the old form is tried next', 'notice', {}, 'the old form is tried next'],
  ])('%j', (line, name, properties, data) => {
    expect(parseCommand(line, names)).toEqual({ name, properties, data });
  });

  test.each([
    '',
    'text',
    'x ::error::not at the start',
    'xxerror::y',
    '::error',
    ':: error::space first',
    '::nosuch::x',
    '##[nosuch]x',
    '##[error',
  ])('plain text: %j', (line) => expect(parseCommand(line, names)).toBeUndefined());
});

// [chunks, lines]
test.each<[string[], string[]]>([
  [['a\nb\n'], ['a', 'b']],
  [['a\rb\r\nc'], ['a', 'b', 'c']],
  [
    ['a\r', '\nb'],
    ['a', 'b'],
  ],
  [['a\r'], ['a']],
  [['\n\n'], ['', '']],
  [['ha', 'lf\n'], ['half']],
  [[], []],
])('lines of %j', (chunks, lines) => {
  const splitter = splitLines();
  expect([...chunks.flatMap((chunk) => splitter.push(Buffer.from(chunk))), ...splitter.end()]).toEqual(lines);
});

test('a character cut in two by the stream stays whole', () => {
  const splitter = splitLines();
  const bytes = Buffer.from('核\n');
  expect([...splitter.push(bytes.subarray(0, 1)), ...splitter.push(bytes.subarray(1))]).toEqual(['核']);
});

describe('key-value files', () => {
  // [text, pairs, error]
  test.each<[string, Record<string, string>, string | undefined]>([
    ['a=b\n', { a: 'b' }, undefined],
    ['a=b=c<<d', { a: 'b=c<<d' }, undefined],
    ['a=\n\nb=2', { a: '', b: '2' }, undefined],
    ['a=b\r\n', { a: 'b\r' }, undefined],
    ['a<<E\n1\n2\nE\n', { a: '1\n2' }, undefined],
    ['a<<E\nE', { a: '' }, undefined],
    ['a<<E\nx\nE\nb=2\n', { a: 'x', b: '2' }, undefined],
    ['a=1\na=2\n', { a: '2' }, undefined],
    ['a=1\nb<<E\nx\n', { a: '1' }, "Invalid value. Matching delimiter not found 'E'"],
    ['a=1\nrubbish\n', { a: '1' }, "Invalid format 'rubbish'"],
    ['a<<\n', {}, "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
  ])('%j', (text, pairs, error) => {
    const result = readKeyValues(text);
    expect(Object.fromEntries(result.pairs)).toEqual(pairs);
    expect(result.error).toBe(error);
  });
});

describe('where an annotation stands', () => {
  // [given, kept]
  test.each<[Record<string, string>, Record<string, string>]>([
    [
      { line: '3', endLine: '5' },
      { line: '3', endline: '5' },
    ],
    [
      { line: '3', col: '2', endColumn: '4' },
      { line: '3', col: '2', endcolumn: '4' },
    ],
    [
      { line: '3', endLine: '3', col: '2' },
      { line: '3', endline: '3', col: '2' },
    ],
    [
      { line: '3', endLine: '5', col: '2' },
      { line: '3', endline: '5' },
    ],
    [{ line: '5', endLine: '3' }, {}],
    [{ endLine: '7' }, { line: '7', endline: '7' }],
    [
      { line: '3', endColumn: '4' },
      { line: '3', col: '4', endcolumn: '4' },
    ],
    [{ col: '2' }, {}],
    [{ line: '3', col: '4', endColumn: '2' }, { line: '3' }],
  ])('%j', (given, kept) => expect(validPlace(given)).toEqual(kept));

  const at = { workspace: '/runner', logLine: 42 };
  const annotation = (properties: Record<string, string>, message = 'm') =>
    annotationOf('error', { properties, message }, at);

  test('a file inside the workspace becomes relative to it, any other stays', () => {
    expect(annotation({ file: '/runner/a/b' })?.path).toBe('a/b');
    expect(annotation({ file: 'kernel.spec' })?.path).toBe('kernel.spec');
  });

  test('without a file the line is that of the log', () => {
    expect(annotation({})).toMatchObject({ path: undefined, startLine: 42, endLine: 42 });
  });

  test('a message is cut at 4,096 units, and a blank one is no annotation', () => {
    expect(annotation({}, 'x'.repeat(5000))?.message).toHaveLength(4096);
    expect(annotation({}, ' \n')).toBeUndefined();
  });
});

// [masks, text, shown]
test.each<[string[], string, string]>([
  [['secret'], 'a secret b secret', 'a *** b ***'],
  [['abc', 'bcd'], 'xabcdx', 'x***x'],
  [['aa'], 'aaaa', '***'],
  [['ab', 'cd'], 'abcd', '***'],
  [['', 'a'], 'bab', 'b***b'],
  [[], 'plain', 'plain'],
])('masks %j in %j', (values, text, shown) => expect(createMasks(values).apply(text)).toBe(shown));
