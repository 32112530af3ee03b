import type { CarrierFacts, Facts } from '../../src/facts/facts.ts';
import type { InterfaceFacts } from '../../src/facts/features/facts.ts';
import type { InterfaceProblem } from '../../src/facts/features/reading.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import type { Example } from '../../src/rules/rule.ts';
import { factsOf } from './situation.ts';

/** Situations that no example can say: what could not be read, what others did, and lines that no policy tells. */

const example = (said: Omit<Example, 'reports' | 'title'>): Example => ({ ...said, title: '', reports: 'quiet' });
const released = { before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6' };
const numbered = (after: string) => ({ before: '0.2.0', after, interface: { was: ['a', 'b'], is: ['a'] } });
const RIGHT = factsOf(example(released));
const SET = factsOf(example(numbered('0.3.0')));

const carrier = (path: string, change: Partial<CarrierFacts>): Facts => ({
  ...RIGHT,
  carriers: RIGHT.carriers.map((each) => (each.path === path ? { ...each, ...change } : each)),
});
const face = (change: Partial<InterfaceFacts>): Facts => ({
  ...SET,
  interfaces: SET.interfaces.map((each) => ({ ...each, ...change })),
});
const problem = (told: InterfaceProblem): Facts => face({ problems: [told] });
const macro = {
  because: 'macro',
  tag: 'Release',
  why: { kind: 'autorelease', place: { line: 3, column: 10, endColumn: 22 } },
  line: 3,
} as const;
/** No policy tells the line: its role is that which its own numbers show. */
const untold = (branch: string, before: string, after: string): Facts =>
  factsOf(example({ before, after }), { branch, policy: { ...DEFAULT_POLICY, scheme: 'openeuler' } });
const rule = { en: 'x is no key', zh: 'x 不是键' };

export const BUILT: Readonly<Record<string, Facts>> = {
  'a macro that nobody can evaluate': carrier('kernel.spec', { after: { kind: 'unreadable', why: macro } }),
  'the same on the base branch': carrier('kernel.spec', { before: { kind: 'unreadable', why: macro } }),
  'SOURCE could not be read before': carrier('SOURCE', { before: { kind: 'unreadable', why: macro } }),
  'SOURCE is gone': carrier('SOURCE', { after: { kind: 'absent' } }),
  'SOURCE is nowhere, though the policy names it': carrier('SOURCE', {
    before: { kind: 'absent' },
    after: { kind: 'absent' },
    origin: 'declared',
  }),
  'SOURCE is nowhere': carrier('SOURCE', { before: { kind: 'absent' }, after: { kind: 'absent' }, origin: 'inferred' }),
  'the spec is new': carrier('kernel.spec', { before: { kind: 'absent' } }),
  'the policy is broken on the base branch': {
    ...RIGHT,
    policyFile: { ...RIGHT.policyFile, atBase: [{ line: 3, column: 1, problem: rule }] },
  },
  'the change breaks the policy': {
    ...RIGHT,
    policyFile: { ...RIGHT.policyFile, changed: true, atHead: [{ line: 3, column: 1, problem: rule }] },
  },
  'the base branch moved on': {
    ...factsOf(example({ before: '5.10.0-60.2.0.6', after: '5.10.0-60.1.0.5' })),
    behind: true,
  },
  'a file of a set cannot be read': problem({
    kind: 'unreadable',
    side: 'base',
    problem: { path: 'list', line: 7, because: { en: 'it is no list', zh: '不是列表' } },
  }),
  'a file of a set is nowhere': problem({ kind: 'missing', path: 'list' }),
  'a set of too many files': problem({ kind: 'too-many', files: 700, limit: 500 }),
  'others were not read': face({ unread: 'others' }),
  'a maintainer accepts it': face({ approvedBy: 'abi: ok' }),
  'a waiver accepts it': face({ excused: new Set(['feature-removed b']) }),
  'a number with no field for it': {
    ...face({ number: { kind: 'none', because: 'unsayable' } }),
    declaration: { emergency: false, bump: 'major', stated: [] },
  },
  'nobody stated a number': face({ number: { kind: 'none', because: 'unstated' } }),
  'two sets under one number': {
    ...SET,
    interfaces: SET.interfaces.flatMap((each) => [
      each,
      { ...each, rule: { ...each.rule, name: 'others' }, changes: [] },
    ]),
  },
  'two sets under one number, which rises too far': (() => {
    const far = factsOf(example(numbered('2.0.0')));
    const other = (each: InterfaceFacts): InterfaceFacts => ({ ...each, rule: { ...each.rule, name: 'others' } });
    return { ...far, interfaces: far.interfaces.flatMap((each) => [each, other(each)]) };
  })(),
  'a trunk by its name': untold('master', '5.10.0-136.0.0.74', '5.10.0-137.0.0.75'),
  'a trunk by its name that takes up a maintenance release': untold('master', '5.10.0-136.0.0.74', '5.10.0-136.1.0.75'),
  'a branch whose number was maintained': untold('openEuler-22.03-LTS', '5.10.0-60.4.0.10', '5.10.0-60.5.0.11'),
  'the same, where DEVEL moves': untold('openEuler-22.03-LTS', '5.10.0-60.4.0.10', '5.10.0-61.0.0.11'),
  'a branch without a past': untold('next', '5.10.0-60.0.0.1', '5.10.0-61.0.0.2'),
};
