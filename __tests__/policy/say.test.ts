import { describe, expect, test } from '@jest/globals';
import type { PolicyFact } from '../../src/policy/problems.ts';
import { sayPolicyFact } from '../../src/policy/say.ts';
import { problemsOf } from './support/outline.ts';
import { SAID } from './support/said.ts';

/** Every kind of fact; a new one does not compile until it is here, and then fails until the table has it. */
const KINDS: Readonly<Record<PolicyFact['kind'], true>> = {
  'too-large': true,
  unprintable: true,
  'too-deep': true,
  'yaml-syntax': true,
  tab: true,
  'several-documents': true,
  directive: true,
  tag: true,
  anchor: true,
  alias: true,
  'duplicate-key': true,
  'unknown-key': true,
  'missing-key': true,
  'wrong-type': true,
  'unquoted-number': true,
  'unknown-value': true,
  'bad-extends': true,
  'extends-unread': true,
  'extends-again': true,
  'extends-unsound': true,
  'in-extended': true,
  'bad-title': true,
  'out-of-range': true,
  blank: true,
  'bad-name': true,
  'bad-date': true,
  'bad-pointer': true,
  'bad-period': true,
  'taken-name': true,
  'one-of': true,
  'no-field-for-bump': true,
  'bad-glob': true,
  'bad-path': true,
  'taken-id': true,
  'bad-form': true,
  'bad-step': true,
  'running-counter-above': true,
  'unknown-field': true,
  'bad-number': true,
  'no-steps': true,
  unreachable: true,
};

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text);

describe('in English, with the place', () => {
  test.each(SAID.map(([text, ...said]) => [short(JSON.stringify(text)), text, said] as const))(
    '%s',
    (_, text, said) => {
      const found = problemsOf(text).map(({ line: at, column, fact }) => `${at}:${column} ${sayPolicyFact(fact).en}`);
      expect(found).toEqual(said);
    },
  );
});

describe('in both languages', () => {
  /** What no single file can be wrong in: it is about the file that it extends, or found by the engine of patterns. */
  const beyond: readonly PolicyFact[] = [
    { kind: 'extends-again', text: 'a/b/c.yml@v1' },
    { kind: 'extends-unsound', text: 'a/b/c.yml@v1' },
    { kind: 'in-extended', name: 'a/b/c.yml@v1', line: 1, column: 2, fact: { kind: 'blank' } },
    { kind: 'bad-title', why: 'no-name' },
    { kind: 'bad-title', why: 'missing closing ): `(?<bump>a`' },
  ];
  const phrases = [...SAID.flatMap(([text]) => problemsOf(text).map(({ fact }) => fact)), ...beyond].map(
    (fact) => [fact.kind, sayPolicyFact(fact)] as const,
  );

  test('the table holds every kind of fact', () => {
    expect(new Set(phrases.map(([kind]) => kind))).toEqual(new Set(Object.keys(KINDS)));
  });

  test.each(phrases)('%s: complete sentences, and Chinese is Chinese', (_, { en, zh }) => {
    expect(zh).not.toBe(en);
    expect(zh).toMatch(/\p{Script=Han}.*[。？]$/u);
    expect(en).toMatch(/^["\dA-Z].*[.?]$/);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(`${en} ${zh}`).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
  });

  test('an exact message in Chinese', () => {
    const said = problemsOf('shceme: rpm\nlines: [{branch: a, role: ignored, from: 5.10}]').map(
      ({ fact }) => sayPolicyFact(fact).zh,
    );
    expect(said).toEqual([
      '未知的键“shceme”。是否应为“scheme”？',
      '不加引号时，YAML 将 5.10 读作数字 5.1；请写 "5.10"。',
    ]);
  });
});

describe('straight from facts', () => {
  test.each<[PolicyFact, string]>([
    [{ kind: 'bad-glob', problem: 'empty', at: 0 }, 'The pattern is empty and matches nothing; write one.'],
    [{ kind: 'yaml-syntax', code: 'toString', detail: 'Odd' }, 'This is not YAML: Odd.'],
    [{ kind: 'out-of-range', of: 'number', minimum: 1, maximum: 9 }, 'This is out of range; write 1 to 9.'],
    [
      { kind: 'unknown-field', field: 'a', allowed: [], suggestion: undefined },
      'No scheme that applies here has a field "a"; declare it under "fields", or remove it.',
    ],
  ])('%j', (fact, said) => {
    expect(sayPolicyFact(fact).en).toBe(said);
  });

  test('a long list is cut, so that no report has to', () => {
    const allowed = Array.from({ length: 15 }, (_, index) => `rule-${index}`);
    const { en, zh } = sayPolicyFact({ kind: 'unknown-key', key: 'x', allowed, suggestion: undefined });
    expect(en).toMatch(/"rule-8", "rule-9" and 5 more\.$/);
    expect(zh).toMatch(/“rule-9”等 15 个。$/);
  });

  test('foreign text stays as it is; the renderer makes it harmless', () => {
    expect(sayPolicyFact({ kind: 'missing-key', key: '<b>\u202e{x}' }).en).toBe(
      'The key "<b>\u202e{x}" is missing here; add it.',
    );
  });
});
