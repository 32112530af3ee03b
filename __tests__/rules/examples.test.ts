import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { plain, speak } from '../../src/render/speak.ts';
import { RULE_IDS } from '../../src/rules/ids.ts';
import { NUMBER_RULES } from '../../src/rules/number-rules.ts';
import { RULES } from '../../src/rules/rules.ts';
import { factsOf } from './situation.ts';

/** Every example of every rule is run; it is also what the rule's page shows. */
// proves 52
describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test.each(rule.examples.map((example) => ({ ...example, example })))('$title: $reports', ({ example }) => {
    const strictness = example.strictness ?? 'practice';
    const objections = rule
      .evaluate(factsOf(example))
      .filter(({ severity }) => (severity ?? rule.severity[strictness]) !== 'off');
    expect(objections.map(({ message }) => message)).toEqual(example.reports === 'quiet' ? [] : [example.reports]);
    for (const objection of objections) {
      for (const language of ['en', 'zh'] as const) {
        const phrase = rule.messages[objection.message] as { en: string; zh: string };
        expect(plain(speak(phrase, objection.data, language))).not.toMatch(/[{}]|undefined/);
        expect(plain(speak(rule.fix, objection.data, language))).not.toMatch(/undefined/);
      }
      if (example.expected !== undefined) expect(objection.expected).toEqual(example.expected);
      if (example.severity !== undefined) {
        expect(objection.severity ?? rule.severity[example.strictness ?? 'practice']).toBe(example.severity);
      }
    }
  });

  test('has an example that is quiet, and both languages for every message', () => {
    expect(rule.examples.some(({ reports }) => reports === 'quiet')).toBe(true);
    for (const phrase of [rule.summary, rule.why, rule.fix, ...Object.values(rule.messages)]) {
      expect(phrase.en).not.toBe('');
      expect(phrase.zh).not.toBe(phrase.en);
    }
    const slots = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort();
    for (const { en, zh } of Object.values(rule.messages)) expect(new Set(slots(zh))).toEqual(new Set(slots(en)));
  });

  test('is silent where nothing changes', () => {
    for (const example of rule.examples) {
      const { before, role } = example;
      if (before === undefined || role === 'frozen') continue;
      const { sourceTag: _tag, changelog: _log, date: _date, files: _files, spec: _spec, ...rest } = example;
      const { labels: _labels, trailers: _trailers, interface: set, ...undeclared } = rest;
      const same = set === undefined ? {} : { interface: { ...set, is: set.was } };
      expect(rule.evaluate(factsOf({ ...undeclared, ...same, after: before }))).toEqual([]);
    }
  });
});

describe('the registry', () => {
  test('holds every file of the folder, under the id that is its name', () => {
    const files = readdirSync(new URL('../../src/rules/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
    expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
    for (const id of RULE_IDS) expect(files).toContain(id);
  });

  test('a release that is right passes without a word', () => {
    const facts = factsOf({ title: '', before: '5.10.0-136.12.0.86', after: '5.10.0-136.13.0.87', reports: 'quiet' });
    expect(judge(facts, DEFAULT_POLICY, '2026-01-01', RULES).findings).toEqual([]);
  });
});

test('rules about features, which are not loaded where there are no interfaces, have nothing to say there', () => {
  const aboutFeatures = RULES.filter(({ about }) => about === 'features');
  const plain = RULES.flatMap(({ examples }) => examples).filter((example) => example.interface === undefined);
  expect(aboutFeatures.length).toBeGreaterThan(3);
  expect(plain.length).toBeGreaterThan(50);
  for (const rule of aboutFeatures) for (const example of plain) expect(rule.evaluate(factsOf(example))).toEqual([]);
  expect(NUMBER_RULES).toEqual(RULES.filter((rule) => !aboutFeatures.includes(rule)));
});
