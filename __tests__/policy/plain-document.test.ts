import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/policy/document.ts';
import { readPlain } from '../../src/policy/plain-document.ts';

describe('what is plain is read as the YAML library reads it', () => {
  test.each([
    ['a line in brackets', 'lines: [{branch: "*", role: maintenance}]\n'],
    [
      'lists and mappings by indentation',
      'lines:\n  - branch: a\n    role: frozen\n\n  -   branch: b\n      role: ignored\n',
    ],
    ['a list that is indented like its key', 'unpackaged:\n- a\n- b\nscheme: openeuler\n'],
    ['comments, and a marker', '# yes\n---\nscheme: a # no\n   # maybe\ntags: # these\n  include: ["#"]\n'],
    ['what looks like a comment or a key', 'a: b#c\nb: https://example.org/a#b\nc: "d: e # f"\n'],
    ['quotes', `a: "x"\n"b": 'y "z"'\n'c': ""\n`],
    ['a key with nothing after it', 'a:\nb:\n  c:\nd: e'],
    ['words of truth and whole numbers', 'a: true\nb: FALSE\nc: 0\nd: 17\n'],
    ['what only looks like a number', 'a: 5.10.0\nb: 2026-12-31\nc: 6.6.0-12.x\nd: 5.10.0_1\n'],
    ['lists in lists', 'a:\n  - - b\n    - [c, [d]]\n  - {e: [f, {g: h}], }\n'],
    ['a root that is a list', '- a\n- b: c\n'],
    ['Chinese words, and globs', 'a: 迁移到厂商驱动，见说明\nb: .github/**\nc: x-{3,4}\n'],
  ])('%s', (_, text) => {
    expect(readPlain(text)).toEqual(readDocument(text));
  });
});

describe('what is not plain, or not right, is for the YAML library', () => {
  test.each([
    ['nothing', ''],
    ['only comments', '# a\n'],
    ['a byte order mark', '\ufeffa: b\n'],
    ['returns', 'a: b\r\n'],
    ['a tab', 'a:\tb\n'],
    ['a number with a point', 'a: 5.10\n'],
    ['a number with a zero before it', 'a: 007\n'],
    ['a number with a power', 'a: 1e3\n'],
    ['a number to another base', 'a: 0x10\n'],
    ['a number below zero', 'a: -1\n'],
    ['no number', 'a: .nan\n'],
    ['null', 'a: null\n'],
    ['null as a key', 'null: a\n'],
    ['truth as a key', 'true: a\n'],
    ['a key that means something to the language', 'constructor: a\n'],
    ['a repeated key', 'a: b\na: c\n'],
    ['a repeated key in brackets', 'a: {b: c, b: d}\n'],
    ['two lines of text', 'a: b\n  c\n'],
    ['a block of text', 'a: |\n  b\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['a mapping behind a key', 'a: b: c\n'],
    ['an escape', 'a: "\\n"\n'],
    ['a quote in quotes', "a: 'b''c'\n"],
    ['text behind quotes', 'a: "b" c\n'],
    ['a comment without a space', 'a: "b"#c\n'],
    ['brackets over two lines', 'a: [b,\n  c]\n'],
    ['brackets that stay open', 'a: [b\n'],
    ['nothing between commas', 'a: [b, , c]\n'],
    ['a pair in a list', 'a: [b: c]\n'],
    ['a key alone in brackets', 'a: {b}\n'],
    ['a line that is indented too much', 'a: b\n c: d\n'],
    ['a line that is indented too little', 'a:\n    b: c\n  d: e\n'],
    ['an item without a value', 'a:\n  -\n'],
    ['a text alone', 'a b\n'],
    ['an indented root', '  a: b\n'],
    ['very many brackets', `a: ${'['.repeat(99)}${']'.repeat(99)}\n`],
    ['a very long text', `a: ${'b'.repeat(70_000)}\n`],
  ])('%s', (_, text) => {
    expect(readPlain(text)).toBeUndefined();
  });
});

test('the policies that the papers show are plain', () => {
  const shown = ['policy', 'start', 'promises'].flatMap((name) => {
    const page = readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
    return [...page.matchAll(/^```yaml\n(# \.github\/pawl\.yml\n[\s\S]*?)^```/gm)].map(([, text = '']) => text);
  });
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((text) => readPlain(text) === undefined)).toEqual([]);
});

// Pieces of which some texts are plain and some are nearly so; each that is taken for plain must be read alike.
test('no text is read otherwise than by the YAML library', () => {
  const scalar = fc.constantFrom(
    ...[
      'a',
      'b c',
      '"q: #r"',
      "'s'",
      '5',
      '0',
      '00',
      '1.',
      '5.10',
      '5.10.0',
      '1e5',
      '0x1',
      '.5',
      'true',
      'Null',
      'nan',
      '.nan',
    ],
    ...[
      'x,y',
      'a [b]',
      'a{b}c',
      'a  b',
      '中文',
      'v # c',
      'v#c',
      'a:b',
      'a: b',
      '',
      '""',
      '|',
      '&a',
      '*',
      '-1',
      '- a',
      '? a',
    ],
    ...[
      '[a, "b", 3]',
      '[a b, c-d ]',
      '[a,]',
      '[,]',
      '[a',
      '{k: v, "l": [m, {n: o}]}',
      '{ a: b,}',
      '{a}',
      '{a: }',
      '[a: b]',
    ],
  );
  const key = fc.constantFrom('a', 'b', 'c-d', '"e"', "'f'", 'true', 'prototype', 'a b');
  const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));
  const { block } = fc.letrec<{ block: string; value: string }>((tie) => ({
    value: fc.oneof(
      { weight: 3, arbitrary: scalar.map((text) => ` ${text}\n`) },
      fc.tuple(tie('block'), fc.nat(3)).map(([text, by]) => `\n${indented(text, by)}`),
    ),
    block: fc.oneof(
      { maxDepth: 3 },
      fc
        .array(fc.tuple(key, tie('value')), { minLength: 1, maxLength: 3 })
        .map((members) => members.map(([name, value]) => `${name}:${value}`).join('')),
      fc
        .array(tie('block'), { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item) => `- ${indented(item, 2).slice(2)}`).join('')),
      fc.array(scalar, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}\n`).join('')),
    ),
  }));
  const slip = fc.tuple(
    fc.nat(200),
    fc.nat(2),
    fc.constantFrom('', ' ', '\n', ':', '#', '-', '"', '[', '}', ',', '\t'),
  );
  const texts = fc.tuple(block, fc.option(slip, { freq: 2 })).map(([text, slipped]) => {
    if (slipped === null) return text;
    const [at, gone, come] = slipped;
    return text.slice(0, at) + come + text.slice(at + gone);
  });
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const read = readPlain(text);
      if (read === undefined) return;
      plain += 1;
      expect(read).toEqual(readDocument(text));
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
});
