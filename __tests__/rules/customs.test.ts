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
  ['a candidate glued to it', '2.6.27-1', '2.6.27-1rc2', ['differs']],
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

test.each([
  ['in brackets', 'A Person <a@example.org> [4.18.0-553.el8]', 'error'],
  ['in parentheses', 'A Person <a@example.org> (4.18.0)', 'error'],
  ['of macros', 'A Person <a@example.org> - %{version}-%{release}', 'error'],
  ['with a comma', 'A Person <a@example.org> - 4.18.0-553,', 'error'],
  ['with a name', 'A Person <a@example.org> kernel-4.18.0-553', 'error'],
  ['behind a bare address', 'A Person a1@example.org 4.18.0-553', 'error'],
  ['without an address', 'Wed Apr 24 2013 A Person [4.18.0-553]', 'error'],
  ['none', 'Wed Apr 24 2013 A Person <a1@example.org>', 'warning'],
  ['none, a dash', 'Wed Apr 24 2013 A Person <a1@example.org> -', 'warning'],
  ['none, a bare address', 'Wed Apr 24 2013 A Person a1@x1.org', 'warning'],
  ['none, no address', 'Wed Apr 24 2013 A Person', 'warning'],
])('a change that is left, where entries have numbers %s: %s', (_, heading, severity) => {
  const facts = factsOf({ title: '', scheme: 'rpm', before: NUMBER, after: NUMBER, files: ['a'], reports: 'quiet' });
  const carriers = facts.carriers.map((carrier) => {
    const { before } = carrier;
    if (before.kind !== 'number') return carrier;
    return { ...carrier, before: { ...before, stated: { ...before.stated, headings: Array(8).fill(heading) } } };
  });
  const found = buildNotAdvanced.evaluate({ ...facts, carriers });
  expect(found.map((each) => each.severity ?? 'error')).toEqual([severity]);
});

test.each([
  // scheme, the number before, the newest entry then, the number after, what is said of an entry that is missing
  ['rpm', '5.17.0-0.rc5', '4.2.0-1', '5.17.0-0.rc6', 'warning'],
  ['rpm', '5.17.0-0.rc5', '5.17-0.rc4', '5.17.0-0.rc6', 'error'],
  ['openeuler', '5.10.0-1.0.0.7', '5.9.0-1.0.0.6', '5.10.0-2.0.0.8', 'error'],
] as const)('%s: %s with the entry of %s, then %s: %s', (scheme, before, evr, after, severity) => {
  const facts = factsOf({ title: '', scheme, before, after, reports: 'quiet' });
  const changelog = { heading: `A <a@example.org> - ${evr}`, evr };
  const carriers = facts.carriers.map((carrier) => {
    const [was, is] = [carrier.before, carrier.after];
    if (was.kind !== 'number' || is.kind !== 'number') return carrier;
    return {
      ...carrier,
      before: { ...was, stated: { ...was.stated, changelog } },
      after: { ...is, stated: { ...is.stated, changelog } },
    };
  });
  const found = changelogMismatch.evaluate({ ...facts, carriers });
  expect(found.map((each) => [each.message, each.severity ?? 'error'])).toEqual([['noNewEntry', severity]]);
});
