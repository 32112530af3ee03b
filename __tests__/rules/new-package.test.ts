import { expect, test } from '@jest/globals';
import { changelogMismatch } from '../../src/rules/changelog-mismatch.ts';
import { factsOf } from './situation.ts';

/** A package that comes with the change: there is no number before, and its changelog is its own affair until it has one. */

test.each([
  { changelog: '5.10.0-136.13.0.87', reports: [] },
  { changelog: '5.10.0-136.13.0.88', reports: ['differs'] },
  { changelog: '5.10.0-136-136.13.0.87', reports: ['unreadable'] },
  { changelog: '', reports: [] },
])('a new spec of 5.10.0-136.13.0.87 with an entry "$changelog": $reports', ({ changelog, reports }) => {
  const number = '5.10.0-136.13.0.87';
  const facts = factsOf({ title: '', before: '5.10.0-136.12.0.86', after: number, changelog, reports: 'quiet' });
  const before = { kind: 'absent' } as const;
  const found = changelogMismatch.evaluate({ ...facts, carriers: facts.carriers.map((each) => ({ ...each, before })) });
  expect(found.map(({ message }) => message)).toEqual(reports);
});
