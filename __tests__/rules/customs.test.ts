import { expect, test } from '@jest/globals';
import type { Stated } from '../../src/carriers/carrier.ts';
import type { Statement } from '../../src/facts/facts.ts';
import { buildNotAdvanced } from '../../src/rules/build-not-advanced.ts';
import { changelogMismatch } from '../../src/rules/changelog-mismatch.ts';
import type { Example } from '../../src/rules/rule.ts';
import { factsOf } from './situation.ts';

/** Changelogs that are not written as rpm's manual has it, and what is objected to a number beside their newest entry. */

test.each([
  ['the number itself', '4.9.14-1.rpi', '4.9.14-1.rpi', []],
  ['without what tells variants apart', '4.9.14-1.rpi', '4.9.14-1', []],
  ['without the commit', '4.7.7-1.a45a35c.bcm2709', '4.7.7-1', []],
  ['with the mark of the machine', '2.6.27-1', '2.6.27-1mnb', []],
  ['another release of the variant', '4.9.27-3.rpi', '4.9.27-1', ['differs']],
  ['a counter left out', '4.9.14-1.2', '4.9.14-1', ['differs']],
  ['a counter left out before the mark', '4.9.14-1.2.el9', '4.9.14-1', ['differs']],
  ['a candidate left out', '4.9.14-0.rc2', '4.9.14-0', ['differs']],
  ['another release with a mark on it', '2.6.27-1', '2.6.27-2mnb', ['differs']],
])('%s', (_title, after, changelog, reports) => {
  const example = { title: '', scheme: 'rpm', before: '2.6.0-1', after, changelog, reports: 'quiet' } as const;
  expect(changelogMismatch.evaluate(factsOf(example)).map(({ message }) => message)).toEqual(reports);
});

/** Entries before the change, so many of them without a number. */
const withEntries =
  (numberless: number) =>
  (before: Statement): Statement => {
    if (before.kind !== 'number') return before;
    const headings = [...Array.from({ length: numberless }, (_, index) => `entry ${index}`), 'entry - 3.8.8-102'];
    const stated: Stated = { ...before.stated, headings, history: ['3.8.8-102'], changelog: HEAD };
    return { ...before, stated };
  };
const HEAD = { heading: 'entry 0', evr: undefined };
const NUMBER = '3.8.8-102';

test.each([
  [2, 'practice', ['error'], ['withoutNumber']],
  [3, 'practice', ['warning'], []],
  [3, 'published', ['error'], ['withoutNumber']],
] as const)('changes with %i entries without a number before them, %s', (numberless, strictness, built, said) => {
  const example: Example = {
    title: '',
    scheme: 'rpm',
    strictness,
    before: NUMBER,
    after: NUMBER,
    files: ['a.patch'],
    reports: 'quiet',
  };
  const facts = factsOf(example);
  const carriers = facts.carriers.map((carrier) => {
    const { after } = carrier;
    const changelog = { heading: 'one more entry', evr: undefined };
    return {
      ...carrier,
      before: withEntries(numberless)(carrier.before),
      after: after.kind === 'number' ? { ...after, stated: { ...after.stated, changelog } } : after,
    };
  });
  const severities = buildNotAdvanced.evaluate({ ...facts, carriers }).map(({ severity }) => severity ?? 'error');
  expect(severities).toEqual(built);
  expect(changelogMismatch.evaluate({ ...facts, carriers }).map(({ message }) => message)).toEqual(said);
});
