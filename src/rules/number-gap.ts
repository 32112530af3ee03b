import { buildField } from '../numbering/number.ts';
import { labelOf, type Step } from '../numbering/scheme.ts';
import { aftermathOf, type Move, stepsOf, stepsTaken } from '../numbering/steps.ts';
import { type Claim, mainSuccessions, placeOf, type Succession } from './claims.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'skipped' | 'startsLate' | 'buildSkipped';
type Forward = Extract<Move, { kind: 'forward' }>;

export const numberGap = defineRule<Message>({
  id: 'number-gap',
  summary: { en: 'Numbers are taken one after the other.', zh: '编号逐个使用，不跳号。' },
  why: {
    en: 'A skipped number makes people look for a release that never was. Where packages are built from the tags of another repository a gap is usual, as not every tag is packaged; there this rule is off unless the published rule is asked for.',
    zh: '跳号会让人去寻找并不存在的版本。若软件包取自另一仓库的标签，则跳号属正常情况（并非每个标签都会打包），因此除非要求严格执行公布的规则，本规则在此关闭。',
  },
  fix: {
    en: 'Take the next number, or switch the rule off for this repository.',
    zh: '使用下一个编号，或在本仓库关闭此规则。',
  },
  source: 'rows 7, 8, 19 and 23 of the catalogue of real cases',
  severity: { practice: 'off', published: 'error' },
  messages: {
    skipped: {
      en: '{field} jumped from {was} to {is}; after {previous} comes {expected}.',
      zh: '{field} 从 {was} 跳到 {is}；{previous} 之后应为 {expected}。',
    },
    startsLate: {
      en: '{field} is {is}, and starts at {start} in a new {raised}; after {previous} comes {expected}.',
      zh: '{field} 为 {is}，而新的 {raised} 应从 {start} 开始；{previous} 之后应为 {expected}。',
    },
    buildSkipped: {
      en: 'The build counter jumped from {was} to {is}; it rises by one with every package.',
      zh: '构建计数从 {was} 跳到 {is}；每出一个包只加一。',
    },
  },
  examples: [
    {
      title: 'MAINT skipped, by the published rule',
      strictness: 'published',
      before: '5.10.0-60.4.0.10',
      after: '5.10.0-60.7.0.11',
      reports: 'skipped',
      expected: ['5.10.0-60.5.0.11'],
    },
    {
      title: 'the same in a packaging repository',
      before: '5.10.0-60.4.0.10',
      after: '5.10.0-60.7.0.11',
      reports: 'quiet',
    },
    {
      title: 'the same among tags',
      after: '5.10.0-60.7.0',
      tag: { earlier: ['5.10.0-60.0.0', '5.10.0-60.3.0', '5.10.0-60.4.0'] },
      reports: 'skipped',
      severity: 'warning',
      expected: ['5.10.0-60.5.0'],
    },
    {
      title: 'the build counter skips, by the published rule',
      strictness: 'published',
      before: '5.10.0-60.4.0.66',
      after: '5.10.0-60.5.0.78',
      reports: 'buildSkipped',
      expected: ['5.10.0-60.5.0.67'],
    },
    {
      title: 'a new month starts above its first number, by the published rule',
      strictness: 'published',
      scheme: 'openeuler-monthly',
      before: '4.19.90-2006.3.0.0040',
      after: '4.19.90-2007.2.0.0041',
      reports: 'startsLate',
    },
    {
      title: 'months without a release are no gap',
      strictness: 'published',
      scheme: 'openeuler-monthly',
      before: '4.19.90-2006.3.0.0040',
      after: '4.19.90-2009.1.0.0041',
      reports: 'quiet',
    },
  ],
  evaluate: (facts) =>
    mainSuccessions(facts).flatMap((claim) => {
      const { move } = claim;
      if (move === undefined || move.kind === 'backward') return [];
      const taken =
        move.kind === 'same' ? [] : stepsTaken(stepsOf(claim.carrier.scheme, claim.line.roles, facts.strictness), move);
      if (move.kind === 'forward' && taken.length === 0) return [];
      const skipped = move.kind === 'forward' ? releaseGap(claim, move, taken) : [];
      const found = skipped.length > 0 ? skipped : buildGap(claim, taken);
      // Among tags a gap is a gap: nothing is left out as it is where packages are made of some of them.
      const graver = facts.claim.kind !== 'change' && facts.strictness === 'practice';
      return graver ? found.map((objection) => ({ ...objection, severity: 'warning' as const })) : found;
    }),
});

function releaseGap(claim: Succession, move: Forward, taken: readonly Step[]): readonly Objection<Message>[] {
  const { scheme } = claim.carrier;
  const startOf = (field: string): number => scheme.fields[field]?.start ?? 0;
  const jumped = (move.distance ?? 1) > 1 && taken.every((step) => step.by === undefined && step.reserved !== true);
  const late = move.below.find(
    ({ field, is }) => taken.every((step) => aftermathOf(step, field) === 'from-start') && Number(is) > startOf(field),
  );
  const wrong = jumped ? move.top : late;
  if (wrong === undefined) return [];
  const { field, was, is } = wrong;
  return [
    {
      message: jumped ? 'skipped' : 'startsLate',
      data: {
        field: labelOf(scheme, field),
        was,
        is,
        raised: labelOf(scheme, move.top.field),
        start: startOf(field),
        previous: claim.previous.text,
        expected: claim.offered,
      },
      ...placeOf(claim, field, claim.offered[0]),
      expected: claim.offered,
    },
  ];
}

function buildGap(claim: Claim, taken: readonly Step[]): readonly Objection<Message>[] {
  const field = buildField(claim.carrier.scheme);
  const was = field === undefined ? undefined : claim.previous?.values[field];
  const is = field === undefined ? undefined : claim.claimed.values[field];
  if (field === undefined || was === undefined || is === undefined || Number(is) <= Number(was) + 1) return [];
  if (taken.some((step) => aftermathOf(step, field) === 'free')) return [];
  const wanted =
    claim.claimed.text.slice(0, claim.after.offsets[field]) + String(Number(was) + 1).padStart(is.length, '0');
  return [{ message: 'buildSkipped', data: { was, is }, ...placeOf(claim, field, wanted), expected: [wanted] }];
}
