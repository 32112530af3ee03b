import { expect, test } from '@jest/globals';
import { RULES } from '../../src/rules/rules.ts';
import { factsOf } from './situation.ts';

/** A number may stand on two lines of a spec, and a fix has to change both; the line of the field that is wrong comes first. */
test('a fix changes every line that the number stands on', () => {
  const facts = factsOf({ title: '', before: '5.10.0-136.12.0.86', after: '6.6.0-137.0.0.87', reports: 'x' });
  const [objection] = RULES.find(({ id }) => id === 'number-step')?.evaluate(facts) ?? [];
  const lines = (objection?.edits ?? []).map(({ line }) => line);
  expect(new Set(lines).size).toBe(2);
  expect(lines[0]).toBe(objection?.line);
});
