import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LARGEST } from '../../src/policy/document.ts';
import { loadPolicy } from './support/load.ts';
import { outline, problemsOf } from './support/outline.ts';

const ROOT = new URL('../../', import.meta.url);

interface Outcome {
  readonly first: string | undefined;
  readonly count: number;
  readonly milliseconds: number;
}

/** In a process of its own, since what is guarded against would end it: a stack overflow that no `catch` sees. */
function loadInChild(text: string): Outcome {
  const child = spawnSync(process.execPath, ['scripts/run.js', '__tests__/policy/support/load-in-child.ts'], {
    cwd: ROOT,
    input: text,
    encoding: 'utf8',
  });
  expect({ status: child.status, signal: child.signal, stderr: child.stderr }).toEqual({
    status: 0,
    signal: null,
    stderr: '',
  });
  return JSON.parse(child.stdout) as Outcome;
}

const fill = (piece: string, size = LARGEST): string => piece.repeat(Math.floor(size / piece.length));

/** A quarter of the limit, so that the tests are quick; what is not linear shows all the same. */
const PART = LARGEST / 4;

// proves 65, 66
describe('nesting', () => {
  test.each([
    ['lists in one line', `lines: ${'['.repeat(5000)}${']'.repeat(5000)}`, '1:57 too-deep'],
    ['unclosed lists', '['.repeat(5000), '1:51 too-deep'],
    ['as many as a file can hold', fill('['), '1:51 too-deep'],
    ['mappings in one line', fill('{a: '), '1:201 too-deep'],
    ['lists of lists', fill('- '), '1:101 too-deep'],
    ['keys of keys', fill('? '), '1:101 too-deep'],
    ['keys without a name', fill(': '), '1:101 too-deep'],
    [
      'mappings in mappings',
      Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      '51:51 too-deep',
    ],
  ])('%s', (_, text, first) => {
    const outcome = loadInChild(text);
    expect(outcome.first).toBe(first);
    expect(outcome.count).toBe(1);
    expect(outcome.milliseconds).toBeLessThan(5000);
  });

  test('fifty levels are read, fifty-one are not', () => {
    const nested = (depth: number): string => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`;
    expect(outline(nested(50))).toEqual(['1:1 unknown-key a']);
    expect(outline(nested(51))).toEqual(['1:53 too-deep']);
  });
});

// proves 65
describe('size', () => {
  test('256 KB are read, one byte more is not', () => {
    const full = `#${'x'.repeat(LARGEST - 1)}`;
    expect(loadPolicy(full).kind).toBe('policy');
    expect(problemsOf(`${full}x`).map(({ fact }) => fact)).toEqual([
      { kind: 'too-large', bytes: LARGEST + 1, limit: LARGEST },
    ]);
  });

  test('bytes are counted, not characters', () => {
    expect(outline(`#${'麒'.repeat(Math.floor(LARGEST / 3))}`)).toEqual([]);
    expect(outline(`#${'麒'.repeat(Math.ceil(LARGEST / 3))}`)).toEqual(['1:1 too-large']);
  });

  test('300 KB', () => {
    expect(outline(fill('# nothing\n', 300 * 1024))).toEqual(['1:1 too-large']);
  });

  // Each fills the file with one thing that a reader could take too long over.
  test.each([
    ['different keys', Array.from({ length: 8000 }, (_, index) => `k${index}:`).join('\n')],
    ['mistyped keys', `rules:\n${Array.from({ length: 3000 }, (_, index) => `  number-gep${index}: off`).join('\n')}`],
    ['the same key', fill('a:\n', PART)],
    ['lines', `lines:\n${fill('- {branch: "*a*a*a*a*a*b", role: frozen}\n', PART)}`],
    ['list items', fill('-\n', PART)],
    ['items in one line', `[${fill('a,', PART)}`],
    ['aliases', fill('- *a\n', PART)],
    ['anchors', fill('&a ', PART)],
    ['tags', fill('!a ', PART)],
    ['quotes', fill('"', PART)],
    ['commas', `[${fill(',', PART)}`],
    ['closing brackets', fill(']', PART)],
    ['documents', fill('---\n', PART)],
    ['one long key', `${'a'.repeat(PART)}: b`],
  ])('a file full of %s is refused in time', (_, text) => {
    const started = process.cpuUsage();
    expect(loadPolicy(text).kind).toBe('invalid');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  });

  test('the most that lines and schemes may ask for is done in time', () => {
    const name = (index: number): string => `${'ab'.repeat(125)}${String(index).padStart(3, '0')}`;
    const lines = Array.from({ length: 200 }, (_, index) => {
      const branch = index % 2 === 0 ? `${'*a'.repeat(126)}${index}` : name(index);
      return `  - {branch: "${branch}", role: maintenance, from: "${'1'.repeat(200)}"}`;
    });
    const form = `"{b}${'[1]'.repeat(8)}"`;
    const schemes = Array.from(
      { length: 20 },
      (_, index) => `  s${index}: {form: ${form}, fields: {b: {}}, steps: {}}`,
    );
    const started = process.cpuUsage();
    expect(loadPolicy(`schemes:\n${schemes.join('\n')}\nlines:\n${lines.join('\n')}\n`).kind).toBe('invalid');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(20_000);
  });
});

// proves 65
test('an alias bomb is a list of aliases, never opened', () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const before = `*a${level}`;
    return `a${level + 1}: &a${level + 1} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
  });
  const bomb = ['a0: &a0 lol', ...levels].join('\n');
  const kinds = problemsOf(bomb).map(({ fact }) => fact.kind);
  expect(kinds.filter((kind) => kind === 'alias')).toHaveLength(81);
  expect(kinds.filter((kind) => kind === 'anchor')).toHaveLength(10);
});

// proves 67
describe('keys that mean something to objects', () => {
  test.each([
    ['__proto__: {strictness: published}', ['1:1 unknown-key __proto__']],
    ['rules: {__proto__: {number-gap: off}}', ['1:9 unknown-key rules.__proto__']],
    ['"\\u005f_proto__": 1', ['1:1 unknown-key __proto__']],
    ['constructor: {prototype: {polluted: true}}', ['1:1 unknown-key constructor']],
    ['toString: 1', ['1:1 unknown-key toString']],
    [
      'rules: {toString: off, hasOwnProperty: off}',
      ['1:9 unknown-key rules.toString', '1:24 unknown-key rules.hasOwnProperty'],
    ],
    ['scheme: constructor', ['1:9 unknown-value scheme']],
    ['schemes: {__proto__: {form: "{a}", fields: {a: {}}, steps: {}}}', ['1:11 unknown-key schemes.__proto__']],
    ['schemes: {constructor: {form: "{a}", fields: {a: {}}, steps: {}}}', ['1:11 unknown-key schemes.constructor']],
    [
      'schemes: {a: {form: "{constructor}", fields: {constructor: {}}, steps: {}}}',
      ['1:22 bad-form schemes.a.form', '1:47 unknown-key schemes.a.fields.constructor'],
    ],
    [
      'scheme: openeuler\ncarriers: [{path: a, kind: text, compare: [constructor]}]',
      ['2:44 unknown-field carriers.0.compare.0'],
    ],
    [
      'schemes: {a: {form: "{b}", fields: {b: {}}, steps: {development: [{raises: constructor}]}}}',
      ['1:76 unknown-field schemes.a.steps.development.0.raises'],
    ],
  ])('%s', (text, problems) => {
    const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
    expect(outline(text)).toEqual(problems);
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

// proves 66, 103
test('reading never throws, and every problem has a place in the file', () => {
  const pieces = fc.constantFrom(
    ...[
      'lines',
      'schemes',
      'rules',
      'waivers',
      'branch',
      'role',
      'carriers',
      'compare',
      'scheme',
      'form',
      'number-gap',
    ],
    ...[
      ': ',
      ':',
      ' ',
      '  ',
      '\n',
      '\n',
      '\n  ',
      '- ',
      ', ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|\n',
      '>-\n',
      '? ',
      '#',
      '\t',
      '\r',
    ],
    ...['5.10', '0x1', '.inf', 'true', '~', 'off', '&a', '*a', '!!str ', '!x ', '<<', '---\n', '...\n', '%YAML 1.1\n'],
    ...['__proto__', 'constructor', '\ufeff', '\\', '😀', '\0', '\ud800', '"{a}"', 'OLK-*', '@', '`', '\u2028', '\x85'],
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.json().map((json) => `lines: ${json}\n`),
  );
  fc.assert(
    fc.property(text, (policy) => {
      const lines = policy.split('\n').length;
      for (const { line, column } of problemsOf(policy)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 1500 },
  );
});
