import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Standing, TagRef } from '../../src/facts/tag/reading.ts';
import { MOST_AT_ONCE, tagsToAsk } from '../../src/facts/tip/ask.ts';
import { declaredNumbers } from '../../src/facts/tip/declared.ts';
import { messageOf } from '../../src/facts/tip/new-tag.ts';
import { placeTip } from '../../src/facts/tip/place.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy.ts';

/** A trunk of releases, and maintenance lines that left it, as a kernel's source repository has them. */
interface History {
  readonly trunk: number;
  /** By the trunk release at which a line left: how many releases it has made. */
  readonly lines: readonly (readonly [at: number, releases: number])[];
  /** Upstream's own tags, which every tip descends from. */
  readonly upstream: number;
}

const refs = (names: readonly string[]): readonly TagRef[] => names.map((name) => ({ name, id: 'a'.repeat(40) }));

const namesOf = ({ trunk, lines, upstream }: History): readonly string[] => [
  ...Array.from({ length: upstream }, (_, index) => `v5.${index}`),
  ...Array.from({ length: trunk }, (_, index) => `5.10.0-${index + 1}.0.0`),
  ...lines.flatMap(([at, releases]) => Array.from({ length: releases }, (_, index) => `5.10.0-${at}.${index + 1}.0`)),
];

/** Asks as a reader does, and gives what came of it, in how many rounds and with how many questions. */
function find(names: readonly string[], isAncestor: (name: string) => boolean, branch: string, policy: Policy) {
  const tags = refs(names);
  let standings: ReadonlyMap<string, Standing> = new Map();
  for (let rounds = 0; rounds < 40; rounds += 1) {
    const asked = tagsToAsk({ branch, policy, tags, standings });
    if (asked.length === 0) {
      return {
        last: placeTip({ policy }, undefined, { tags, standings })?.last.tag.name,
        rounds,
        questions: standings.size,
      };
    }
    expect(asked.length).toBeLessThanOrEqual(MOST_AT_ONCE);
    for (const { name } of asked) expect(standings.has(name)).toBe(false);
    const told = asked.map(({ name }): [string, Standing] => [name, isAncestor(name) ? 'ancestor' : 'apart']);
    standings = new Map([...standings, ...told]);
  }
  throw new Error('it never ends');
}

const ancestorsOf = (names: readonly string[]) => (name: string) => names.includes(name);

/** What the tip of a line descends from: the trunk up to where it left, and its own releases. */
const past = (at: number, releases: number): readonly string[] => [
  ...Array.from({ length: at }, (_, index) => `5.10.0-${index + 1}.0.0`),
  ...Array.from({ length: releases }, (_, index) => `5.10.0-${at}.${index + 1}.0`),
];

describe('the last number of a branch among its tags', () => {
  const large: History = {
    trunk: 300,
    lines: [
      [60, 150],
      [136, 90],
      [153, 80],
      [182, 40],
      [216, 120],
    ],
    upstream: 100,
  };
  test.each([
    ['the trunk', past(300, 0), '5.10.0-300.0.0', 1],
    ['the oldest maintenance line', past(60, 150), '5.10.0-60.150.0', 3],
    ['a line that is behind its tags', past(136, 41), '5.10.0-136.41.0', 4],
    ['a branch of an old commit of the trunk', past(77, 0), '5.10.0-77.0.0', 4],
    ['a branch from before every release', ['v5.3'], 'v5.3', 9],
  ])('%s, among hundreds', (_title, ancestors, last, rounds) => {
    const names = namesOf(large);
    const found = find(
      names,
      (name) => (name.startsWith('v5.') ? Number(name.slice(3)) <= 3 : ancestorsOf(ancestors)(name)),
      'x',
      DEFAULT_POLICY,
    );
    expect(found.last).toBe(last);
    expect(found.rounds).toBeLessThanOrEqual(rounds);
  });

  test('the words of the policy leave one round', () => {
    const lines = [
      { branch: 'SP1', role: 'maintenance', from: '5.10.0-136.0.0', place: { line: 1, column: 1 } },
    ] as const;
    const found = find(namesOf(large), ancestorsOf(past(136, 41)), 'SP1', {
      ...DEFAULT_POLICY,
      scheme: 'openeuler',
      lines,
    });
    expect(found).toEqual({ last: '5.10.0-136.41.0', rounds: 1, questions: 91 });
  });

  test('whatever the tags and the branch, the same is found as by asking about all', () => {
    const histories = fc.record({
      trunk: fc.integer({ min: 1, max: 250 }),
      lines: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 250 }), fc.integer({ min: 1, max: 120 })), {
        maxLength: 6,
        selector: ([at]) => at,
      }),
      upstream: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), (history, which, when) => {
        const lines = history.lines.filter(([at]) => at <= history.trunk);
        const names = namesOf({ ...history, lines });
        const [at, releases] = lines[which % (lines.length + 1)] ?? [1 + (when % history.trunk), 0];
        const made = releases === 0 ? 0 : when % (releases + 1);
        const ancestors = ancestorsOf(past(at, made));
        const { last, questions } = find(names, ancestors, 'some-branch', DEFAULT_POLICY);
        expect(last).toBe(`5.10.0-${at}.${made}.0`);
        expect(questions).toBeLessThanOrEqual(names.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a pull request declares', () => {
  const policy = DEFAULT_POLICY;
  test.each([
    ['a trailer', 'x\n\nRelease-Tag: 1.2.3', [], ['1.2.3 3:14']],
    ['with blanks, in other letters, with carriage returns', 'x\r\n\r\nrelease-tag :  1.2.3  \r\n', [], ['1.2.3 3:16']],
    ['among other trailers', 'x\n\nFixes: 1\nRelease-Tag: 1.2.3\nBump: minor\n\n', [], ['1.2.3 4:14']],
    ['the text is a trailer alone', 'Release-Tag: 1.2.3', [], ['1.2.3 1:14']],
    ['not in the last paragraph', 'Release-Tag: 1.2.3\n\nmore', [], []],
    ['nothing after the colon', 'Release-Tag:', [], []],
    ['a label', '', ['Release-Tag: 1.2.3', 'bug'], ['1.2.3']],
    ['both, the same', 'Release-Tag: 1.2.3', ['Release-Tag: 1.2.3'], ['1.2.3 1:14']],
    ['two', 'Release-Tag: 1.2.3\nRelease-Tag: 1.2.4', [], ['1.2.3 1:14', '1.2.4 2:14']],
    ['nothing at all', '', [], []],
  ])('%s', (_title, body, labels, expected) => {
    const declared = declaredNumbers({ body, labels, policy });
    expect(declared.map(({ text, at }) => (at === undefined ? text : `${text} ${at.line}:${at.column}`))).toEqual(
      expected,
    );
  });

  test('a text of a megabyte takes no time', () => {
    const started = process.cpuUsage().user;
    for (const body of [
      'Release-Tag:'.repeat(90_000),
      '\n'.repeat(1_000_000),
      `${' '.repeat(1_000_000)}:`,
      ':'.repeat(1e6),
    ]) {
      declaredNumbers({ body, labels: [], policy });
    }
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
  });
});

test('the message of a tag fills in what it knows, and nothing of what it fills in', () => {
  const slots = { number: '1.2.3', tag: 'v{line}', line: 'main', previous: '1.2.2', scheme: 'semver' };
  expect(messageOf('Linux {number} ({tag}), after {previous} {other}', slots)).toBe(
    'Linux 1.2.3 (v{line}), after 1.2.2 {other}',
  );
});
