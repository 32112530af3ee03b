import { describe, expect, test } from '@jest/globals';
import { RULE_IDS } from '../../src/rules/ids.ts';
import { outline, problemsOf } from './support/outline.ts';

const TOP = [
  'strictness',
  'scheme',
  'schemes',
  'lines',
  'carriers',
  'macros',
  'unpackaged',
  'new-build',
  'source-repository',
  'tags',
  'interfaces',
  'declarations',
  'rules',
  'waivers',
  'extends',
];

describe('the file and its YAML', () => {
  // what, the text, the problems as `line:column kind path`
  test.each([
    ['two documents', 'scheme: rpm\n---\nscheme: rpm\n', ['2:1 several-documents']],
    ['a second, empty document', 'scheme: rpm\n---\n', ['2:1 several-documents']],
    ['a tab as indentation', 'lines:\n\t- {branch: a, role: ignored}\n', ['2:1 tab']],
    ['a tab within a line is fine', 'scheme:\trpm\t# yes\n', []],
    ['an unclosed bracket', 'lines: [\n', ['2:1 yaml-syntax']],
    ['an unclosed quote', 'scheme: "rpm\n', ['2:1 yaml-syntax']],
    ['wrong indentation', 'declarations:\n   title: off\n  labels: {}\n', ['3:1 yaml-syntax']],
    [
      'what is in a second document is not looked at',
      'scheme: rpm\n---\nscheme: !!str *x\n',
      ['2:1 several-documents'],
    ],
    ['a tag', 'scheme: !!str rpm\n', ['1:9 tag']],
    ['a tag on the whole', '--- !!map\nscheme: rpm\n', ['1:5 tag']],
    ['a tag on a key', '!a scheme: rpm\n', ['1:1 tag', '1:1 yaml-syntax']],
    [
      'a tag that runs code elsewhere',
      'scheme: !!js/function "function(){}"\n',
      ['1:9 tag', '1:23 unknown-value scheme'],
    ],
    ['an anchor', 'scheme: &s rpm\n', ['1:9 anchor']],
    ['an alias', 'scheme: &s rpm\nlines: *s\n', ['1:9 anchor', '2:8 alias']],
    ['a merge key', 'declarations:\n  <<: {title: off}\n', ['2:3 unknown-key declarations.<<']],
    ['a directive of YAML 1.1', '%YAML 1.1\n---\nrules: {number-gap: off}\n', ['1:1 directive']],
    ['an unknown directive', '%FOO bar\n---\nscheme: rpm\n', ['1:1 directive']],
    ['a key twice', 'scheme: rpm\nrules: {}\nscheme: rpm\n', ['3:1 duplicate-key scheme']],
    ['a key that is a list', '? [a]\n: b\n', ['1:3 yaml-syntax']],
    ['a NUL', 'scheme: rpm\n# \0\n', ['2:3 unprintable']],
    ['another encoding, read as this one', 'scheme: rpm # \ufffe\n', ['1:15 unprintable']],
    ['a half of a surrogate pair', 'scheme: rpm # \ud83d\n', ['1:15 unprintable']],
    ['a byte order mark moves no column', '\ufeffshceme: rpm\n', ['1:1 unknown-key shceme']],
    ['Windows line ends', 'scheme: rpm\r\nshceme: rpm\r\n', ['2:1 unknown-key shceme']],
  ])('%s', (_, text, problems) => {
    expect(outline(text)).toEqual(problems);
  });

  test('a repeated key names the first', () => {
    expect(problemsOf('rules:\n  number-gap: off\n  number-gap: error\n')[0]).toEqual({
      line: 3,
      column: 3,
      path: ['rules', 'number-gap'],
      fact: { kind: 'duplicate-key', key: 'number-gap', first: { line: 2, column: 3 } },
    });
  });

  test('a syntax error keeps the code of the reader', () => {
    expect(problemsOf('lines: [a\n')[0]?.fact).toMatchObject({ kind: 'yaml-syntax', code: 'BAD_INDENT' });
  });
});

// proves 65
describe('keys', () => {
  test.each([
    [
      'a typo',
      'stricness: published',
      '1:1',
      { kind: 'unknown-key', key: 'stricness', allowed: TOP, suggestion: 'strictness' },
    ],
    ['a swap', 'wiavers: []', '1:1', { kind: 'unknown-key', key: 'wiavers', allowed: TOP, suggestion: 'waivers' }],
    ['another case', 'Lines: []', '1:1', { kind: 'unknown-key', key: 'Lines', allowed: TOP, suggestion: 'lines' }],
    ['nothing near', 'on: push', '1:1', { kind: 'unknown-key', key: 'on', allowed: TOP, suggestion: undefined }],
    [
      'in a list item',
      'lines:\n  - branch: main\n    rol: frozen\n    role: frozen',
      '3:5',
      { kind: 'unknown-key', key: 'rol', allowed: ['branch', 'role', 'scheme', 'base', 'from'], suggestion: 'role' },
    ],
    [
      'deep in a scheme',
      'schemes: {a: {form: "{b}", fields: {b: {runsOn: true}}, steps: {}}}',
      '1:41',
      {
        kind: 'unknown-key',
        key: 'runsOn',
        allowed: ['kind', 'label', 'meaning', 'start', 'absent', 'runs-on', 'unordered', 'fleeting'],
        suggestion: 'runs-on',
      },
    ],
    [
      'in one shape of two',
      'schemes: {a: {title: {en: A, zh: A, de: A}, form: "{b}", fields: {b: {}}, steps: {}}}',
      '1:37',
      { kind: 'unknown-key', key: 'de', allowed: ['en', 'zh'], suggestion: undefined },
    ],
    [
      'a rule',
      'rules: {number-gaps: off}',
      '1:9',
      { kind: 'unknown-key', key: 'number-gaps', allowed: RULE_IDS, suggestion: 'number-gap' },
    ],
    [
      'a key of another place',
      'declarations: {tags: 1}',
      '1:16',
      { kind: 'unknown-key', key: 'tags', suggestion: undefined },
    ],
    ['missing', 'lines:\n  - {branch: main}', '2:5', { kind: 'missing-key', key: 'role' }],
    ['missing, with an enumerated value', 'carriers: [{path: a}]', '1:12', { kind: 'missing-key', key: 'kind' }],
    ['a waiver without a reason', 'waivers: [{rule: number-gap}]', '1:11', { kind: 'missing-key', key: 'reason' }],
  ])('%s: %s', (_, text, place, fact) => {
    const [problem, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
    expect(problem?.fact).toMatchObject(fact);
  });
});

describe('every rule of the contract is known', () => {
  test.each([
    ...['number-format', 'number-not-greater', 'number-step', 'number-gap', 'number-taken', 'number-contested'],
    ...['emergency-undeclared', 'build-not-advanced', 'line-unknown', 'line-frozen', 'line-origin', 'tag-misplaced'],
    ...['tag-moved', 'tag-deleted', 'tag-object', 'calendar', 'carrier-unreadable', 'carriers-disagree'],
    ...['changelog-mismatch', 'changelog-order', 'feature-removed', 'feature-changed'],
    ...['feature-added', 'feature-undeprecated', 'bump-too-large', 'declaration-mismatch', 'declaration-conflict'],
    ...['compatibility', 'policy-invalid', 'policy-changed', 'waiver-expired', 'waiver-unused'],
  ])('%s', (rule) => {
    expect(RULE_IDS).toContain(rule);
    expect(outline(`rules: {${rule}: notice}\nwaivers: [{rule: ${rule}, reason: a}]\n`)).toEqual([]);
  });
});

// proves 65
describe('numbers must be quoted', () => {
  // the text, the place, as written, as YAML reads it
  test.each([
    ['lines: [{branch: a, role: ignored, from: 5.10}]', '1:42', '5.10', '5.1'],
    ['lines: [{branch: a, role: ignored, base: 6.0}]', '1:42', '6.0', '6'],
    ['lines:\n  - branch: 5.10\n    role: ignored\n', '2:13', '5.10', '5.1'],
    ['scheme: 0x1F', '1:9', '0x1F', '31'],
    ['unpackaged: [1e3]', '1:14', '1e3', '1000'],
    ['carriers: [{path: SOURCE, kind: text, compare: [007]}]', '1:49', '007', '7'],
    [
      'lines: [{branch: a, role: ignored, from: 1000000000000000000000000}]',
      '1:42',
      '1000000000000000000000000',
      '1e+24',
    ],
  ])('%s', (text, place, written, read) => {
    expect(problemsOf(text).map(({ line, column, fact }) => [`${line}:${column}`, fact])).toEqual([
      [place, { kind: 'unquoted-number', text: written, read, quoted: `"${written}"` }],
    ]);
  });

  test('text that only looks like a number is text', () => {
    expect(outline('lines: [{branch: a, role: ignored, base: 5.10.0, from: 5.10.0-60.0.0}]')).toEqual([]);
  });
});

describe('values', () => {
  const one = (text: string) => problemsOf(text).map(({ line, column, fact }) => [`${line}:${column}`, fact]);
  test.each([
    ['- a', '1:1', { kind: 'wrong-type', expected: ['mapping'], received: 'list' }],
    ['just words', '1:1', { kind: 'wrong-type', expected: ['mapping'], received: 'text' }],
    ['lines: {}', '1:8', { kind: 'wrong-type', expected: ['list'], received: 'mapping' }],
    ['lines:\nrules: {}', '1:1', { kind: 'wrong-type', expected: ['list'], received: 'empty' }],
    ['lines: ~', '1:8', { kind: 'wrong-type', expected: ['list'], received: 'empty' }],
    ['lines: [main]', '1:9', { kind: 'wrong-type', expected: ['mapping'], received: 'text' }],
    ['lines: [{branch: yes, role: true}]', '1:29', { kind: 'unknown-value', value: 'true' }],
    ['scheme: true', '1:9', { kind: 'wrong-type', expected: ['text'], received: 'boolean' }],
    ['scheme: [rpm]', '1:9', { kind: 'wrong-type', expected: ['text'], received: 'list' }],
    ['strictness: [practice]', '1:13', { kind: 'wrong-type', expected: ['text'], received: 'list' }],
    [
      'strictness: publish',
      '1:13',
      { kind: 'unknown-value', value: 'publish', allowed: ['practice', 'published'], suggestion: 'published' },
    ],
    ['lines: [{branch: a, role: maint}]', '1:27', { kind: 'unknown-value', value: 'maint', suggestion: 'maintenance' }],
    [
      'rules: {number-gap: none}',
      '1:21',
      { kind: 'unknown-value', value: 'none', allowed: ['off', 'notice', 'warning', 'error'] },
    ],
    ['scheme: openeular', '1:9', { kind: 'unknown-value', value: 'openeular', suggestion: 'openeuler' }],
    ['scheme: rehl', '1:9', { kind: 'unknown-value', value: 'rehl', suggestion: 'rhel' }],
    ['declarations: {title: "  "}', '1:23', { kind: 'blank' }],
    ['extends: a/b', '1:10', { kind: 'bad-extends', text: 'a/b' }],
    ['extends: a/b/c.yml@v1', '1:10', { kind: 'extends-unread', text: 'a/b/c.yml@v1' }],
    [
      'waivers: [{rule: number-gab, reason: a}]',
      '1:18',
      { kind: 'unknown-value', value: 'number-gab', allowed: RULE_IDS, suggestion: 'number-gap' },
    ],
    ['waivers: [{rule: number-gap, reason: "  "}]', '1:38', { kind: 'blank' }],
    ['waivers: [{rule: number-gap, reason: a, until: 2026-02-29}]', '1:48', { kind: 'bad-date', text: '2026-02-29' }],
    ['waivers: [{rule: number-gap, reason: a, until: soon}]', '1:48', { kind: 'bad-date', text: 'soon' }],
    ['source-repository: kernel', '1:20', { kind: 'bad-name', name: 'kernel', of: 'repository' }],
    ['source-repository: "https://example.org/a/b"', '1:20', { kind: 'bad-name', of: 'repository' }],
    ['tags: {message: "v{nubmer}"}', '1:19', { kind: 'unknown-value', value: '{nubmer}', suggestion: '{number}' }],
    ['tags: {object: signed, create: lightweight}', '1:32', { kind: 'unknown-value', value: 'lightweight' }],
    ['declarations: {trailers: {bump: "a: b"}}', '1:33', { kind: 'bad-name', name: 'a: b', of: 'trailer' }],
    [
      'schemes: {Acme: {form: "{b}", fields: {b: {}}, steps: {}}}',
      '1:11',
      { kind: 'bad-name', name: 'Acme', of: 'id' },
    ],
    [
      'carriers: [{path: a, kind: text, compare: ""}]',
      '1:43',
      { kind: 'wrong-type', expected: ['list'], received: 'text' },
    ],
    ['carriers: [{path: a, kind: text, compare: []}]', '1:43', { kind: 'out-of-range', of: 'list', minimum: 1 }],
    [`unpackaged: ["${'a'.repeat(513)}"]`, '1:14', { kind: 'out-of-range', of: 'text', maximum: 512 }],
    [
      'schemes: {a: {form: "{b}", fields: {b: {start: -1}}, steps: {}}}',
      '1:48',
      { kind: 'out-of-range', of: 'number', minimum: 0 },
    ],
    [
      'schemes: {a: {form: "{b}", fields: {b: {start: 1.5}}, steps: {}}}',
      '1:48',
      { kind: 'wrong-type', expected: ['whole-number'], received: 'number' },
    ],
    [
      'schemes: {a: {title: [], form: "{b}", fields: {b: {}}, steps: {}}}',
      '1:22',
      { kind: 'wrong-type', expected: ['text', 'mapping'], received: 'list' },
    ],
  ])('%s', (text, place, fact) => {
    expect(one(text)).toEqual([[place, expect.objectContaining(fact)]]);
  });

  test('the kind of a list follows from the pointer that leads to it', () => {
    const file = 'path: gvt/interface.yml, pointer';
    expect(outline(`interfaces: [{name: a, version: {${file}: /version}, features: {${file}: /features}}]`)).toEqual(
      [],
    );
    expect(outline('interfaces: [{name: a, features: {path: gvt/interface.yml}}]')).toEqual([
      expect.stringContaining('missing-key'),
    ]);
  });

  test('a waiver that holds until a leap day is fine', () => {
    expect(outline('waivers: [{rule: number-gap, reason: a, until: 2028-02-29}]')).toEqual([]);
  });
});

test('everything is said at once, in the order of the file', () => {
  const text = [
    'waivers:',
    '  - {rule: number-gap, reason: ""}',
    'extends: a/b',
    'shceme: rpm',
    'lines:',
    '  - {branch: "a[", role: maintenance, from: 5.10}',
    '  - {branch: main, role: maintenance, from: "5.10-136.85.0", scheme: openeuler}',
    '  - &x {branch: main, role: maintenance}',
  ].join('\n');
  expect(outline(text)).toEqual([
    '2:32 blank waivers.0.reason',
    '3:10 bad-extends extends',
    '4:1 unknown-key shceme',
    '6:16 bad-glob lines.0.branch',
    '6:45 unquoted-number lines.0.from',
    '7:46 bad-number lines.1.from',
    '8:5 anchor',
    '8:17 unreachable lines.2.branch',
  ]);
});
