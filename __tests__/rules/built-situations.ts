import type { CarrierKind } from '../../src/carriers/kinds.ts';
import type { CarrierFacts, Facts } from '../../src/facts/facts.ts';
import type { InterfaceFacts } from '../../src/facts/features/facts.ts';
import type { InterfaceProblem } from '../../src/facts/features/reading.ts';
import type { FileText } from '../../src/facts/text.ts';
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
/** The number is right for what could be read; what could not be is all that there is to say. */
const problem = (told: InterfaceProblem): Facts => {
  const right = factsOf(example(numbered('1.0.0')));
  const declaration = {
    emergency: false,
    bump: 'minor',
    stated: [{ by: 'label', text: 'minor', bump: 'minor' }],
  } as const;
  return { ...right, declaration, interfaces: right.interfaces.map((each) => ({ ...each, problems: [told] })) };
};
const macro = {
  because: 'macro',
  tag: 'Release',
  why: { kind: 'autorelease', place: { line: 3, column: 10, endColumn: 22 } },
  line: 3,
} as const;
/** No policy tells the line: its role is that which its own numbers show. */
const untold = (branch: string, before: string, after: string): Facts =>
  factsOf(example({ before, after }), () => ({ branch, policy: DEFAULT_POLICY }));
const text = (content: string): FileText => ({ kind: 'text', text: content });
/** The base branch took up another commit since the change was begun. */
const beside = (path: string, origin: (text: string) => string): Facts =>
  factsOf(example(released), ({ carriers }) => ({
    carriers: carriers.map((each) =>
      each.path === path && each.base.kind === 'text' ? { ...each, origin: text(origin(each.base.text)) } : each,
    ),
  }));
/** Another file beside the spec and SOURCE. */
const withFile = (path: string, kind: CarrierKind, base: string, head: string): Facts =>
  factsOf(example(released), ({ carriers }) => ({
    policy: DEFAULT_POLICY,
    branch: 'openEuler-22.03-LTS',
    carriers: [...carriers, { path, kind, base: text(base), head: text(head), origin: undefined }],
  }));
const makefile = (sublevel: number): string => `VERSION = 5\nPATCHLEVEL = 10\nSUBLEVEL = ${sublevel}\nEXTRAVERSION =\n`;
const variant = (release: string): string => `Name: kernel-rt\nVersion: 5.10.0\nRelease: ${release}\n%description\n`;
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
  'a package of Enterprise Linux by its mark': untold('main', '5.14.0-427.13.1.el9_4', '5.14.0-427.14.1.el9_4'),
  'a package of Enterprise Linux by its branch': untold('c9s', '5.14.0-427.13.1', '5.14.0-427.14.1'),
  'the same on a branch of no name': untold('work', '5.14.0-427.13.1', '5.14.0-427.14.1'),
  'a package of Fedora by its mark': untold('main', '6.6.8-200.fc39', '6.6.8-201.fc39'),
  'a package of Fedora by its branch': untold('f39', '6.6.8-200', '6.6.8-201'),
  'a package of no scheme': untold('main', '5.14.0-vhulk1907.1', '5.14.0-vhulk1907.2'),
  'a monthly package by its numbers': untold('work', '4.19.90-2412.3.0.0308', '4.19.90-2412.4.0.0309'),
  'a trunk that takes up another scheme': untold('master', '4.19.90-2412.3.0.0308', '5.10.0-1.0.0.1'),
  'a change that was begun on an older SOURCE': beside('SOURCE', () => '5.10.0-59.0.0\n'),
  'a change that was begun on an older spec': beside('kernel.spec', (now) => now.replace('60.1.0.5', '60.0.0.4')),
  'a change that was begun on another build section': beside('kernel.spec', (now) => `${now}\n# more`),
  'a Makefile that agrees': withFile('Makefile', 'kernel-makefile', makefile(0), makefile(0)),
  'a Makefile that moves away': withFile('Makefile', 'kernel-makefile', makefile(0), makefile(1)),
  'a variant that lags behind': withFile('kernel-rt.spec', 'rpm-spec', variant('59.0.0.4'), variant('60.2.0.5')),
  'a variant that goes back': withFile('kernel-rt.spec', 'rpm-spec', variant('59.0.0.4'), variant('58.0.0.5')),
  'a variant that stays': withFile('kernel-rt.spec', 'rpm-spec', variant('59.0.0.4'), variant('59.0.0.4')),
  'a file that only looks like a carrier': withFile('VERSION', 'text', 'hello\n', 'hello there\n'),
  'a file that names a release of upstream': withFile('VERSION', 'text', '5.10.0-60.1.0\n', 'v5.10.7\n'),
  'a file that names a release of another series': withFile('VERSION', 'text', '5.10.0-60.1.0\n', 'v6.6.7\n'),
  'SOURCE disagreed before, and nothing touches it': factsOf(
    example({ before: '5.10.0-60.1.0.5', after: '5.10.0-60.1.0.5', spec: 'same' }),
    ({ carriers }) => ({
      carriers: carriers.map((each) =>
        each.path === 'SOURCE' ? { ...each, base: text('5.10.0-59.0.0\n'), head: text('5.10.0-59.0.0\n') } : each,
      ),
    }),
  ),
  'a branch without a past': untold('next', '5.10.0-60.0.0.1', '5.10.0-61.0.0.2'),
};
