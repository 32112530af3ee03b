import { describe, expect, test } from '@jest/globals';
import { SCHEMES } from '../../src/numbering/schemes.ts';
import { outline, problemsOf } from './support/outline.ts';

const placed = (text: string) => problemsOf(text).map(({ line, column, fact }) => [`${line}:${column}`, fact]);

describe('lines', () => {
  test.each([
    [
      'an unclosed brace',
      'lines: [{branch: "OLK-{5,6", role: ignored}]',
      '1:23',
      { kind: 'bad-glob', problem: 'unclosed-brace', at: 4 },
    ],
    [
      'a scheme that nobody declares',
      'lines: [{branch: a, role: ignored, scheme: acme}]',
      '1:44',
      { kind: 'unknown-value', value: 'acme' },
    ],
    [
      'a number that the scheme cannot parse',
      'scheme: openeuler\nlines: [{branch: a, role: maintenance, from: "5.10.0-60"}]',
      '2:56',
      { kind: 'bad-number', text: '5.10.0-60', schemes: ['openeuler'], stop: { at: 9, expected: { text: '.' } } },
    ],
    [
      'a base that is no upstream version',
      'lines: [{branch: a, role: development, scheme: openeuler, base: "5.10"}]',
      '1:66',
      {
        kind: 'bad-number',
        text: '5.10',
        schemes: ['openeuler'],
        stop: { at: 0, expected: { field: 'base', kind: 'upstream' } },
      },
    ],
    [
      'a base under a scheme that has none',
      'lines: [{branch: a, role: development, scheme: rpm, base: "5.10.0"}]',
      '1:53',
      { kind: 'unknown-field', field: 'base', allowed: ['version', 'release'] },
    ],
    [
      'the same pattern again',
      'lines:\n  - {branch: "a*", role: frozen}\n  - {branch: "a*", role: ignored}',
      '3:14',
      { kind: 'unreachable', branch: 'a*', earlier: 'a*', first: { line: 2, column: 5 } },
    ],
    [
      'a name that an earlier pattern takes',
      'lines:\n  - {branch: "a*", role: frozen}\n  - {branch: abc, role: ignored}',
      '3:14',
      { kind: 'unreachable', branch: 'abc', earlier: 'a*', first: { line: 2, column: 5 } },
    ],
    [
      'a role for which the scheme has no step',
      'schemes: {a: {form: "{b}", fields: {b: {}}, steps: {development: [{raises: b}]}}}\n' +
        'lines: [{branch: a, role: maintenance, scheme: a}]',
      '2:27',
      { kind: 'no-steps', role: 'maintenance', scheme: 'a' },
    ],
  ])('%s', (_, text, place, fact) => {
    expect(placed(text)).toEqual([[place, expect.objectContaining(fact)]]);
  });

  test('of several schemes the one that fits longest tells what was expected', () => {
    const schemes = 'schemes: {near: {form: "{a}@{b}", fields: {a: {}, b: {}}, steps: {following: [{raises: a}]}}}';
    const [problem] = problemsOf(`${schemes}\nlines: [{branch: a, role: following, from: "12@x"}]`);
    expect(problem?.fact).toMatchObject({ text: '12@x', stop: { at: 3, expected: { field: 'b' } } });
    expect(problem?.fact.kind === 'bad-number' && problem.fact.schemes[0]).toBe('near');
  });

  test('under a scheme that is none, no number is judged', () => {
    const text = 'scheme: openeuler\nlines: [{branch: a, role: maintenance, scheme: 5, from: "x"}]';
    expect(outline(text)).toEqual(['2:48 unquoted-number lines.0.scheme']);
  });

  test.each([
    [
      'a base of another kind, where a scheme of its own has that',
      'schemes: {s: {form: "{base}", fields: {base: {}}, steps: {}}}\nlines: [{branch: a, role: frozen, base: "7"}]',
    ],
    ['a later pattern that is wider', 'lines: [{branch: abc, role: ignored}, {branch: "a*", role: frozen}]'],
    [
      'a number of some known scheme, where none is named',
      'lines: [{branch: a, role: maintenance, from: "4.19.90-2412.3.0"}]',
    ],
    ['a base of some known scheme, where none is named', 'lines: [{branch: a, role: development, base: "5.10.0"}]'],
  ])('not: %s', (_, text) => {
    expect(outline(text)).toEqual([]);
  });
});

describe('carriers', () => {
  test.each([
    [
      'an unknown field',
      'scheme: openeuler\ncarriers: [{path: a, kind: text, compare: [base, devle]}]',
      '2:50',
      { kind: 'unknown-field', field: 'devle', suggestion: 'devel' },
    ],
    [
      'a field of no scheme at all',
      'carriers: [{path: a, kind: text, compare: [bsae]}]',
      '1:44',
      { kind: 'unknown-field', field: 'bsae', suggestion: 'base' },
    ],
    [
      'an absolute path',
      'carriers: [{path: /etc/passwd, kind: text}]',
      '1:19',
      { kind: 'bad-path', problem: 'absolute' },
    ],
    [
      'a path that climbs',
      'carriers: [{path: a/../../b, kind: text}]',
      '1:19',
      { kind: 'bad-path', problem: 'parent' },
    ],
    [
      'a path into git itself',
      'carriers: [{path: .GIT/config, kind: text}]',
      '1:19',
      { kind: 'bad-path', problem: 'git-directory' },
    ],
    [
      'a wrong glob',
      "carriers: [{path: 'a[b-a]', kind: text}]",
      '1:22',
      { kind: 'bad-glob', problem: 'reversed-range', at: 2 },
    ],
    [
      'a wrong glob of unpackaged files',
      'unpackaged: ["!README"]',
      '1:15',
      { kind: 'bad-glob', problem: 'negation', at: 0 },
    ],
    ['a wrong glob of tags', 'tags: {exclude: ["!a"]}', '1:19', { kind: 'bad-glob', problem: 'negation', at: 0 }],
    [
      'a wrong glob of a waiver',
      'waivers: [{rule: number-gap, reason: a, match: "a}"}]',
      '1:50',
      { kind: 'bad-glob', problem: 'unopened-brace', at: 1 },
    ],
    [
      'a wrong glob of a waiver',
      'waivers: [{rule: number-gap, reason: a, branch: "{1..3}"}]',
      '1:51',
      { kind: 'bad-glob', problem: 'brace-range', at: 1 },
    ],
  ])('%s', (_, text, place, fact) => {
    expect(placed(text)).toEqual([[place, expect.objectContaining(fact)]]);
  });
});

describe('schemes of its own', () => {
  const scheme = (form: string, fields: string, steps = '{}', more = ''): string =>
    `schemes:\n  acme:\n    form: ${form}\n    fields: ${fields}\n    steps: ${steps}\n${more}`;
  test.each([
    [
      'an unclosed part',
      scheme('"{a}[.{b}"', '{a: {}, b: {}}'),
      '3:20',
      { kind: 'bad-form', problem: 'unclosed', name: '[', at: 8 },
    ],
    [
      'an unopened part',
      scheme('"{a}]"', '{a: {}}'),
      '3:15',
      { kind: 'bad-form', problem: 'unopened', name: ']', at: 3 },
    ],
    [
      'an undeclared field',
      scheme('"{a}.{b}"', '{a: {}}'),
      '3:16',
      { kind: 'bad-form', problem: 'undeclared-field', name: 'b', at: 4 },
    ],
    [
      'a repeated field',
      scheme('"{a}.{a}"', '{a: {}}'),
      '3:16',
      { kind: 'bad-form', problem: 'repeated-field', name: 'a', at: 4 },
    ],
    [
      'a field that the form leaves out',
      scheme('"{a}"', '{a: {}, b: {}}'),
      '4:21',
      { kind: 'bad-form', problem: 'unused-field', name: 'b', at: 0 },
    ],
    ['a field that is none', scheme('"{a}{A}"', '{a: {}}'), '3:15', { kind: 'bad-form', problem: 'bad-field', at: 3 }],
    [
      'a tag with a field that nobody declares',
      scheme('"{a}"\n    tag: "v{b}"', '{a: {}}'),
      '4:12',
      { kind: 'bad-form', problem: 'undeclared-field', name: 'b', at: 1 },
    ],
    [
      'an order of unknown fields',
      scheme('"{a}"\n    order: [b]', '{a: {}}'),
      '4:13',
      { kind: 'unknown-field', field: 'b', allowed: ['a'] },
    ],
    [
      'a running counter above a release',
      scheme('"{a}.{b}"', '{a: {runs-on: true}, b: {}}'),
      '4:18',
      { kind: 'running-counter-above', field: 'a', below: 'b' },
    ],
    [
      'a step that raises what is not compared',
      scheme('"{a}"', '{a: {unordered: true}}', '{following: [{raises: a}]}'),
      '5:34',
      { kind: 'bad-step', problem: 'raises-unordered', field: 'a' },
    ],
    [
      'an example that does not fit',
      scheme('"{a}.{b}"', '{a: {}, b: {}}', '{}', '    examples: ["1.2", "1-2"]'),
      '6:25',
      { kind: 'bad-number', text: '1-2', schemes: ['acme'] },
    ],
    [
      'a step that raises nothing known',
      scheme('"{a}"', '{a: {}}', '{development: [{raises: b}]}'),
      '5:36',
      { kind: 'unknown-field', field: 'b', allowed: ['a'] },
    ],
    [
      'a step that resets nothing known',
      scheme('"{a}"', '{a: {}}', '{development: [{raises: a, leaves: {b: free}}]}'),
      '5:48',
      { kind: 'unknown-field', field: 'b' },
    ],
    [
      'a step that raises a word',
      scheme('"{a}"', '{a: {kind: word}}', '{following: [{raises: a}]}'),
      '5:34',
      { kind: 'bad-step', problem: 'raises-word', field: 'a' },
    ],
    [
      'a step that raises a running counter',
      scheme('"{a}"', '{a: {runs-on: true}}', '{following: [{raises: a}]}'),
      '5:34',
      { kind: 'bad-step', problem: 'raises-running-counter', field: 'a' },
    ],
    [
      'a part of what has none',
      scheme('"{a}"', '{a: {}}', '{following: [{raises: a, part: series}]}'),
      '5:43',
      { kind: 'bad-step', problem: 'part-of-other-kind', field: 'a' },
    ],
  ])('%s', (_, text, place, fact) => {
    expect(placed(text)).toEqual([[place, expect.objectContaining(fact)]]);
  });

  test.each(SCHEMES.map(({ id }) => id))('the id %s is taken', (id) => {
    expect(placed(`schemes: {${id}: {form: "{a}", fields: {a: {}}, steps: {}}}`)).toEqual([
      ['1:11', { kind: 'taken-id', id }],
    ]);
  });

  test('what depends on a wrong scheme is not reported again', () => {
    const text = `scheme: acme\n${scheme('"{a}["', '{a: {}}')}lines: [{branch: a, role: maintenance, from: "x"}]\n`;
    expect(outline(text)).toEqual(['4:16 bad-form schemes.acme.form']);
  });

  test('a wrong form tries no examples', () => {
    const text = scheme('"{a}["', '{a: {}}', '{}', '    examples: ["1"]\n');
    expect(outline(text)).toEqual(['3:16 bad-form schemes.acme.form']);
  });

  test('a form folded over lines is pointed at as a whole', () => {
    expect(outline(scheme('>-\n      {a}\n      {b}', '{a: {}}'))).toEqual(['3:11 bad-form schemes.acme.form']);
  });

  test('no more schemes than can be tried on every number', () => {
    const many = Array.from({ length: 21 }, (_, index) => `  s${index}: {form: "{a}", fields: {a: {}}, steps: {}}`);
    expect(placed(`schemes:\n${many.join('\n')}\n`)).toEqual([
      ['1:1', { kind: 'out-of-range', of: 'mapping', maximum: 20 }],
    ]);
  });
});

describe('pointers', () => {
  test.each([
    ['a YAML file without one', '{path: a.yml, kind: yaml}', '1:12', { kind: 'missing-key', key: 'pointer' }],
    [
      'a spec with one',
      '{path: a.spec, kind: rpm-spec, pointer: /a}',
      '1:33',
      { kind: 'unknown-value', value: 'rpm-spec' },
    ],
  ])('%s', (_, carrier, place, fact) => {
    expect(placed(`carriers: [${carrier}]\n`)).toEqual([[place, expect.objectContaining(fact)]]);
  });
});
