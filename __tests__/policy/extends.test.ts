import { describe, expect, test } from '@jest/globals';
import { valuesOf } from '../../src/policy/origins.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { sayPolicyFact } from '../../src/policy/say.ts';
import { extendsOf, loadPolicy } from './support/load.ts';

const NAME = 'openeuler/policies/kernel.yml@v2';
const own = (text: string): string => `extends: ${NAME}\n${text}`;

function load(text: string, extended: string): Policy {
  const loaded = loadPolicy(own(text), { name: NAME, text: extended });
  if (loaded.kind !== 'policy') throw new Error(loaded.problems.map(({ fact }) => sayPolicyFact(fact).en).join('\n'));
  return loaded.policy;
}

const problemsOf = (text: string, extended?: string): readonly string[] => {
  const loaded = loadPolicy(text, extended === undefined ? undefined : { name: NAME, text: extended });
  return loaded.kind === 'policy'
    ? []
    : loaded.problems.map(({ line, column, fact }) => `${line}:${column} ${sayPolicyFact(fact).en}`);
};

describe('what a policy extends holds where it says nothing itself', () => {
  test('values', () => {
    expect(load('', 'scheme: openeuler\nstrictness: published')).toMatchObject({
      extends: NAME,
      scheme: 'openeuler',
      strictness: 'published',
    });
    expect(load('strictness: practice', 'strictness: published').strictness).toBe('practice');
  });

  test('lists are replaced', () => {
    const theirs = 'lines: [{branch: a, role: frozen}]\nunpackaged: [x, y]\nwaivers: [{rule: calendar, reason: r}]';
    const policy = load('lines: [{branch: b, role: ignored}]\nwaivers: []', theirs);
    expect(policy.lines?.map(({ branch }) => branch)).toEqual(['b']);
    expect(policy.unpackaged).toEqual(['x', 'y']);
    expect(policy.waivers).toEqual([]);
  });

  test('mappings are put together by name', () => {
    const policy = load(
      'rules: {number-gap: error}\nmacros: {dist: .b}\ndeclarations: {labels: {major: big}}\ntags: {prefix: k-}',
      'rules: {number-gap: off, calendar: off}\nmacros: {dist: .a, other: "1"}\ndeclarations: {labels: {minor: small}, trailers: {bump: Size}}\ntags: {object: signed}',
    );
    expect(policy.rules).toEqual({ 'number-gap': 'error', calendar: 'off' });
    expect(policy.macros).toEqual({ dist: '.b', other: '1' });
    expect(policy.declarations).toMatchObject({ labels: { major: 'big', minor: 'small' }, trailers: { bump: 'Size' } });
    expect(policy.tags).toMatchObject({ prefix: 'k-', object: 'signed' });
  });

  test('schemes of the other one may be used, and what stands there is placed where it is named', () => {
    const scheme = 'schemes: {acme: {form: "{a}.{b}", fields: {a: {}, b: {}}, steps: {maintenance: [{raises: b}]}}}';
    const policy = load('scheme: acme', `${scheme}\nlines:\n\n  - {branch: x, role: maintenance, from: "1.2"}`);
    expect(policy.schemes.has('acme')).toBe(true);
    expect(policy.lines?.[0]?.place).toEqual({ line: 1, column: 10 });
  });

  test('every value is shown with where it comes from', () => {
    const [text, theirs] = [own('rules: {calendar: off}'), '\n\nscheme: openeuler\nrules: {number-gap: off}'];
    const extended = { name: NAME, text: theirs };
    const loaded = loadPolicy(text, extended);
    const values = loaded.kind === 'policy' ? valuesOf(loaded.policy, text, extended) : [];
    const originOf = (path: string) => values.find((value) => value.path.join('.') === path)?.origin;
    expect(originOf('scheme')).toMatchObject({ kind: 'extended', name: NAME, place: { line: 3 } });
    expect(originOf('rules.number-gap')).toMatchObject({ kind: 'extended', place: { line: 4 } });
    expect(originOf('rules.calendar')).toMatchObject({ kind: 'file', place: { line: 2 } });
    expect(originOf('strictness')).toEqual({ kind: 'default' });
  });
});

describe('what is refused', () => {
  test.each([
    ['extends: kernel.yml', '1:10 "kernel.yml" does not name a policy'],
    ['extends: a/b/c.yml', '1:10 "a/b/c.yml" does not name a policy'],
    ['extends: "https://example.org/a/b.yml@v1"', '1:10 "https://example.org/a/b.yml@v1" does not name'],
    ['extends: a/../c.yml@v1', '1:10 "a/../c.yml@v1" does not name'],
    ['extends: a/b/../c.yml@v1', '1:10 "a/b/../c.yml@v1" does not name'],
    ['extends: a/b/c.yml@-x', '1:10 "a/b/c.yml@-x" does not name'],
    ['extends: [a/b/c.yml@v1]', '1:10 This is a list, but text is wanted'],
  ])('%s', (text, said) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(said)]);
    expect(extendsOf(text)).toBeUndefined();
  });

  test('a policy that is not at hand is never passed over', () => {
    expect(problemsOf(own(''))).toEqual([expect.stringContaining('was not read here')]);
  });

  test('one that extends another, which would be a third file to look for', () => {
    expect(problemsOf(own(''), 'extends: a/b/c.yml@v1')).toEqual([
      expect.stringContaining('only one step is followed'),
    ]);
  });

  test.each([
    ['an unknown key', 'scheme: rpm\nshceme: rpm', 'line 2, column 1: Unknown key "shceme"'],
    ['broken YAML', 'lines: [', `In "${NAME}", which this extends, at line 1`],
    ['what hangs together there', 'lines: [{branch: "a[", role: frozen}]', 'at line 1, column 20'],
    ['a tag of YAML', 'scheme: !!js/function rpm', 'line 1, column 9'],
    ['a prototype', '__proto__: {strictness: published}', 'Unknown key "__proto__"'],
    ['more than a policy may have', `unpackaged: [${'a,'.repeat(201)}]`, '200'],
    ['too much of it', `# ${'x'.repeat(256 * 1024)}`, 'larger than 262144 bytes'],
  ])('with its own place: %s', (_, theirs, said) => {
    expect(problemsOf(own(''), theirs)).toEqual([expect.stringContaining(said)]);
    expect(problemsOf(own(''), theirs)[0]).toMatch(/^1:10 /);
  });

  test('what does not hang together between the two', () => {
    const said = problemsOf(
      own('scheme: openeuler'),
      'scheme: rpm\nlines: [{branch: b, role: maintenance, from: "x y"}]',
    );
    expect(said[0]).toMatch(/^1:10 /);
    const schemes = (from: number): string =>
      `schemes: {${Array.from({ length: 15 }, (_, at) => `s${from + at}: {form: "{a}", fields: {a: {}}, steps: {}}`).join(', ')}}`;
    expect(problemsOf(own(schemes(0)), schemes(15)).join()).toMatch(/20/);
  });
});
