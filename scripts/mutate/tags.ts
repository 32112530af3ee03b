/** Mutations of the newest tag of a line: each makes of a clean tag one that must be objected to, and by which rules. */
import { ancestryOf } from '../../src/audit/ancestry.ts';
import type { HistoryNode, HistoryTag } from '../../src/audit/history.ts';
import { tagJudge, tagPlanner } from '../../src/audit/judge-tags.ts';
import { buildTagFacts } from '../../src/facts/tag/build.ts';
import { judgeClaim } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { NUMBER_RULES } from '../../src/rules/number-rules.ts';

/** The tags of one line, oldest first; the last one is judged. */
export interface TagStep {
  readonly names: readonly string[];
}

/** What is done to the last tag: another name, another place, another event, or tags taken away to make room. */
export interface Mutant {
  readonly name?: string;
  readonly without?: readonly string[];
  readonly place?: 'beside' | 'with-another';
  readonly event?: 'moved';
}

export interface TagMutation {
  readonly name: string;
  readonly rules: readonly string[];
  readonly mutate: (step: TagStep) => Mutant | undefined;
}

const TAG = /^(\d+\.\d+\.\d+)-(\d+)\.(\d+)\.(\d+)$/;

function changed(
  name: string,
  change: (fields: [number, number, number]) => [number, number, number],
): string | undefined {
  const [, base, first, second, third] = TAG.exec(name) ?? [];
  return third === undefined
    ? undefined
    : `${base}-${change([Number(first), Number(second), Number(third)]).join('.')}`;
}

const isMaintained = (name: string): boolean => Number(TAG.exec(name)?.[3] ?? 0) > 0;

const named = (name: string | undefined): Mutant | undefined => (name === undefined ? undefined : { name });

export const TAG_MUTATIONS: readonly TagMutation[] = [
  {
    name: 'gap',
    rules: ['number-gap'],
    mutate: ({ names }) => named(changed(names.at(-2) ?? '', ([a, b, c]) => (b > 0 ? [a, b + 2, c] : [a + 2, b, c]))),
  },
  {
    name: 'two fields at once',
    rules: ['number-step', 'emergency-undeclared'],
    mutate: ({ names }) =>
      isMaintained(names.at(-2) ?? '') ? named(changed(names.at(-2) ?? '', ([a, b]) => [a, b + 1, 1])) : undefined,
  },
  {
    name: 'lower',
    rules: ['number-not-greater'],
    mutate: ({ names }) => {
      const lower = names.at(-3);
      return lower === undefined ? undefined : { name: lower, without: [lower] };
    },
  },
  {
    name: 'moved tag',
    rules: ['tag-moved'],
    mutate: () => ({ event: 'moved' }),
  },
  {
    name: 'wrong line',
    rules: ['tag-misplaced', 'line-origin'],
    // Numbers by month tell no line: that lines share them is the fault that ended that scheme.
    mutate: ({ names }) => (names.length < 3 || /-\d{4}\./.test(names.at(-1) ?? '') ? undefined : { place: 'beside' }),
  },
  {
    name: 'duplicate on another branch',
    rules: ['number-taken'],
    mutate: ({ names }) => {
      // Only a scheme whose numbers may be padded lets two tags be of one number.
      const twin = /-\d{4}\./.test(names.at(-2) ?? '')
        ? names.at(-2)?.replace(/\.(\d+)\.(\d+)$/, '.0$1.$2')
        : undefined;
      return twin === undefined ? undefined : { name: twin, place: 'with-another' };
    },
  },
];

const id = (index: number): string => index.toString(16).padStart(40, '0');
const START = 1_900_000_000;

/** The rules that object to the last tag of a line, notices left out. */
export function judgeTag({ names }: TagStep, { name, without = [], place, event }: Mutant = {}): readonly string[] {
  const past = names.slice(0, -1).filter((each) => !without.includes(each));
  const own = name ?? names.at(-1) ?? '';
  const commit = id(names.length + 1);
  const nodes: HistoryNode[] = past.map((_, index) => ({
    commit: id(index + 1),
    parents: index === 0 ? [] : [id(index)],
  }));
  const parent = place === undefined ? id(past.length) : id(Math.max(0, past.length - 1));
  nodes.push({ commit, parents: place === 'beside' ? [] : [parent] });
  const tag = (tagName: string, at: string): HistoryTag => ({
    name: tagName,
    object: { kind: 'commit', id: at, annotated: false, commit: at, committed: START, tagged: undefined },
  });
  const tags = [...past.map((each, index) => tag(each, id(index + 1))), tag(own, commit)];
  const policyFile = { path: 'p', present: false, changed: false, atBase: [], atHead: [] };
  if (event === 'moved') return judgeMoved(tag(own, commit), tags, policyFile);
  const judge = tagJudge({
    planner: tagPlanner(tags, DEFAULT_POLICY),
    branches: [],
    ancestry: ancestryOf(nodes),
    policyFile,
    today: '2026-01-01',
  });
  const judged = judge(tag(own, commit), { readers: {}, carriers: [] });
  if (judged.kind !== 'draft') return [judged.kind];
  const { findings } = judged.draft;
  return [...new Set(findings.flatMap(({ rule, severity }) => (severity === 'notice' ? [] : [rule.id])))];
}

function judgeMoved(
  { name, object }: HistoryTag,
  tags: readonly HistoryTag[],
  policyFile: Parameters<typeof tagJudge>[0]['policyFile'],
): readonly string[] {
  const facts = buildTagFacts({
    name,
    event: 'moved',
    formerly: 'f'.repeat(40),
    branch: undefined,
    policy: DEFAULT_POLICY,
    policyFile,
    object,
    signed: undefined,
    others: tags.map((tag) => ({ name: tag.name, id: tag.object.id })),
    standings: new Map(),
    onBranch: 'not-asked',
    readers: {},
    carriers: [],
  });
  return judgeClaim(facts, DEFAULT_POLICY, '2026-01-01', NUMBER_RULES).findings.map(({ rule }) => rule.id);
}

/** The steps of lines of tags: those that share base and DEVEL, and those of the trunk; in the order of their numbers. */
export function tagSteps(names: readonly string[]): readonly TagStep[] {
  const lines = new Map<string, string[]>();
  for (const name of names) {
    const [, base, first, second] = TAG.exec(name) ?? [];
    if (base === undefined) continue;
    const isMonthly = String(first).length === 4;
    const line = isMonthly || second === '0' ? base : `${base}-${first}`;
    lines.set(line, [...(lines.get(line) ?? []), name]);
  }
  const order = (name: string): readonly number[] => (TAG.exec(name) ?? []).slice(2).map(Number);
  return [...lines.values()].flatMap((line) => {
    const sorted = line.toSorted((a, b) => {
      const [left, right] = [order(a), order(b)];
      const differing = left.findIndex((value, index) => value !== right[index]);
      return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
    });
    return sorted.slice(1).map((_, index) => ({ names: sorted.slice(0, index + 2) }));
  });
}
