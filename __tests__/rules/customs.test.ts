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
    const without = Array.from({ length: numberless }, () => HEAD.heading);
    const headings = [...without, ...Array.from({ length: 8 }, () => `${HEAD.heading} - 3.8.8-102`)];
    const stated: Stated = { ...before.stated, headings, history: [NUMBER], changelog: HEAD };
    return { ...before, stated };
  };
const HEAD = { heading: 'Wed Apr 24 2013 A Person <a@example.org>', evr: undefined };
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

test.each([
  ['3.8.8-102', '3.8.8-102', undefined],
  ['3.8.8-102', '3.8.8-101', undefined],
  ['3.8.8-102', '3.7.9-100', 'warning'],
])('%s had an entry for %s, and the next number has none', (before, head, severity) => {
  const facts = factsOf({ title: '', scheme: 'rpm', before, after: '3.9.0-1', changelog: head, reports: 'quiet' });
  const changelog = { heading: `entry - ${head}`, evr: head };
  const carriers = facts.carriers.map((carrier) => {
    const put = (statement: Statement): Statement =>
      statement.kind === 'number' ? { ...statement, stated: { ...statement.stated, changelog } } : statement;
    return { ...carrier, before: put(carrier.before), after: put(carrier.after) };
  });
  const found = changelogMismatch.evaluate({ ...facts, carriers });
  expect(found.map((each) => [each.message, each.severity])).toEqual([['noNewEntry', severity]]);
});
