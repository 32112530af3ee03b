import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { auditDrawn, type Drawing, draw, policyOf, told } from './little.ts';

interface Case {
  readonly title: string;
  readonly history: Drawing;
  readonly policy?: string;
  readonly told: readonly string[];
}

const CASES: readonly Case[] = [
  {
    //  a(135) -- b(136) -- e(137)
    //              \-- c(136.1) -- d(136.2)
    title: 'a trunk and a maintenance line',
    history: [
      'a: = 5.10.0-135.0.0',
      'b: a = 5.10.0-136.0.0',
      'c: b = 5.10.0-136.1.0',
      'd: c = 5.10.0-136.2.0',
      'e: b = 5.10.0-137.0.0',
    ],
    told: [
      '5.10.0-135.0.0 <- -',
      '5.10.0-136.0.0 <- 5.10.0-135.0.0',
      '5.10.0-136.1.0 <- 5.10.0-136.0.0',
      '5.10.0-136.2.0 <- 5.10.0-136.1.0',
      '5.10.0-137.0.0 <- 5.10.0-136.0.0',
    ],
  },
  {
    title: 'a gap on each line',
    history: ['a: = 5.10.0-135.0.0', 'b: a = 5.10.0-137.0.0', 'c: b = 5.10.0-137.1.0', 'd: c = 5.10.0-137.3.0'],
    told: [
      '5.10.0-135.0.0 <- -',
      '5.10.0-137.0.0 <- 5.10.0-135.0.0: number-gap/skipped',
      '5.10.0-137.1.0 <- 5.10.0-137.0.0',
      '5.10.0-137.3.0 <- 5.10.0-137.1.0: number-gap/skipped',
    ],
  },
  {
    title: 'a number that fell is told once: what follows it is judged by it',
    history: [
      'a: = 5.10.0-136.0.0',
      'b: a = 5.10.0-500.0.0',
      'c: b = 5.10.0-137.0.0',
      'd: c = 5.10.0-138.0.0',
      'e: d = 5.10.0-501.0.0',
    ],
    told: [
      '5.10.0-136.0.0 <- -',
      '5.10.0-500.0.0 <- 5.10.0-136.0.0: number-gap/skipped',
      '5.10.0-137.0.0 <- 5.10.0-500.0.0: number-not-greater/lower',
      '5.10.0-138.0.0 <- 5.10.0-137.0.0',
      '5.10.0-501.0.0 <- 5.10.0-138.0.0: number-gap/skipped',
    ],
  },
  {
    title: 'several tags on one commit',
    history: ['a: = 5.10.0-136.0.0', 'b: a = 5.10.0-136.1.0 5.10.0-136.2.0', 'c: b = 5.10.0-136.3.0'],
    told: [
      '5.10.0-136.0.0 <- -',
      '5.10.0-136.1.0 <- 5.10.0-136.0.0',
      '5.10.0-136.2.0 <- 5.10.0-136.1.0',
      '5.10.0-136.3.0 <- 5.10.0-136.2.0',
    ],
  },
  {
    //  a(1.0.0) -- b(1.1.0) ---- d(1.2.0)
    //     \-- c(1.0.1) ---------/
    title: 'a merge with two tagged parents: the greater one counts',
    history: ['a: = v1.0.0', 'b: a = v1.1.0', 'c: a = v1.0.1', 'd: b c = v1.2.0'],
    told: ['v1.0.0 <- -', 'v1.1.0 <- v1.0.0', 'v1.0.1 <- v1.0.0', 'v1.2.0 <- v1.1.0'],
  },
  {
    title: 'a line that takes up a later one goes on with its own numbers',
    history: ['a: = v1.4.0', 'b: a = v2.0.0', 'c: a = v1.4.1', 'd: c b = v1.4.2', 'e: d = v1.4.3'],
    told: ['v1.4.0 <- -', 'v2.0.0 <- v1.4.0', 'v1.4.1 <- v1.4.0', 'v1.4.2 <- v1.4.1', 'v1.4.3 <- v1.4.2'],
  },
  {
    title: 'it does not where nothing was merged, or where the number is not the next of its own',
    history: ['a: = v1.4.0', 'b: a = v1.4.1', 'c: b = v2.0.0', 'd: c = v1.4.2', 'e: b = v1.5.0', 'f: e c = v1.4.3'],
    told: [
      'v1.4.0 <- -',
      'v1.4.1 <- v1.4.0',
      'v2.0.0 <- v1.4.1',
      'v1.4.2 <- v2.0.0: number-not-greater/lower',
      'v1.5.0 <- v1.4.1',
      'v1.4.3 <- v2.0.0: number-not-greater/lower',
    ],
  },
  {
    title: 'the fault that ended the calendar scheme: two branches take one number',
    history: ['a: = 4.19.90-2103.1.0', 'b: a = 4.19.90-2103.2.0', 'c: a = 4.19.90-2103.02.0'],
    told: [
      '4.19.90-2103.1.0 <- -',
      '4.19.90-2103.2.0 <- 4.19.90-2103.1.0: number-taken/taken',
      '4.19.90-2103.02.0 <- 4.19.90-2103.1.0: number-taken/taken',
    ],
  },
  {
    title: 'the number before is on another branch',
    history: ['a: = 5.10.0-136.0.0', 'b: a = 5.10.0-136.1.0', 'c: b = 5.10.0-136.2.0', 'd: b = 5.10.0-136.3.0'],
    told: [
      '5.10.0-136.0.0 <- -',
      '5.10.0-136.1.0 <- 5.10.0-136.0.0',
      '5.10.0-136.2.0 <- 5.10.0-136.1.0',
      '5.10.0-136.3.0 <- 5.10.0-136.2.0: tag-misplaced/apart',
    ],
  },
  {
    title: 'a declared line whose branch does not lead to its tag',
    policy: `scheme: openeuler
lines:
  - {branch: OLK-5.10, role: development, base: "5.10.0"}
  - {branch: SP1, role: maintenance, base: "5.10.0", from: "5.10.0-136.0.0"}
`,
    history: ['a: = 5.10.0-136.0.0', 'b: a = 5.10.0-136.1.0 => SP1', 'c: a = 5.10.0-136.2.0 => OLK-5.10'],
    told: [
      '5.10.0-136.0.0 <- -',
      '5.10.0-136.1.0 <- 5.10.0-136.0.0',
      '5.10.0-136.2.0 <- 5.10.0-136.1.0: tag-misplaced/unreachable',
    ],
  },
  {
    title: 'foreign tags are no fault, a slip of the keyboard is',
    history: ['a: = 5.10.0-136.0.0 openEuler-release', 'b: a = 5.10.0-136.1.0', 'c: b = 5.10-136.2.0'],
    told: [
      '5.10.0-136.0.0 <- -',
      '5.10.0-136.1.0 <- 5.10.0-136.0.0',
      '5.10-136.2.0 <- 5.10.0-136.1.0: number-format/field',
    ],
  },
];

describe('tags of little histories', () => {
  test.each(CASES)('$title', ({ history, policy, told: expected }) => {
    expect(told(auditDrawn(draw(history), policyOf(policy)))).toEqual(expected);
  });
});

test('lines say what they are and where they come from', () => {
  const audit = auditDrawn(draw(CASES[0]?.history ?? []));
  expect(audit.lines).toEqual([
    { name: '5.10.0-*', roles: ['development'], scheme: 'openeuler', from: undefined },
    { name: '5.10.0-136.*', roles: ['maintenance'], scheme: 'openeuler', from: '5.10.0-*' },
  ]);
});

// proves 8
test('the same history in any order gives the same audit', () => {
  const all = draw(
    CASES.flatMap(({ history }, index) => history.map((line) => line.replace(/\b([a-e])\b(?=[^=]*)/g, `$1${index}`))),
  );
  const unique = { ...all, tags: [...new Map(all.tags.map((tag) => [tag.name, tag])).values()] };
  const expected = JSON.stringify(auditDrawn(unique));
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  fc.assert(
    fc.property(shuffled(unique.nodes), shuffled(unique.tags), (nodes, tags) => {
      expect(JSON.stringify(auditDrawn({ ...unique, nodes, tags }))).toBe(expected);
    }),
    { numRuns: 30, seed: 1 },
  );
});
