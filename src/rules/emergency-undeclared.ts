import type { Facts } from '../facts/facts.ts';
import { labelOf, type Step } from '../numbering/scheme.ts';
import { type Move, notReset, stepsOf, stepsTaken } from '../numbering/steps.ts';
import { type Claim, mainSuccessions, placeOf, roleWords } from './claims.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'undeclared' | 'jumped' | 'carriedOn' | 'asCounter';
type Forward = Extract<Move, { kind: 'forward' }>;

export const emergencyUndeclared = defineRule<Message>({
  id: 'emergency-undeclared',
  summary: {
    en: 'The emergency field moves by one, for a declared emergency, and starts over with the next release.',
    zh: '紧急字段只在声明的紧急修复中加一，并在下一个版本归零。',
  },
  why: {
    en: 'The last field is kept free so that an urgent fix always has a number between two planned ones. Used as an ordinary counter, it no longer says that something was urgent.',
    zh: '最后一个字段始终留空，以便紧急修复在两个计划版本之间总有编号可用。若把它当作普通计数，就再也无法表示紧急。',
  },
  fix: {
    en: 'Put the label `{label}` on the pull request for a real emergency; otherwise take the ordinary number.',
    zh: '若确属紧急，请为拉取请求加上标签 `{label}`；否则使用普通编号。',
  },
  source: 'rows 14 to 18 of the catalogue of real cases',
  severity: { practice: 'warning', published: 'error' },
  messages: {
    undeclared: {
      en: '{field} moved from {was} to {is} without a declared emergency: add the label "{label}", or take {expected}.',
      zh: '{field} 从 {was} 变为 {is}，但未声明紧急修复：请加标签“{label}”，或使用 {expected}。',
    },
    jumped: {
      en: '{field} jumped from {was} to {is}; an emergency takes one number at a time.',
      zh: '{field} 从 {was} 跳到 {is}；紧急修复每次只取一个编号。',
    },
    carriedOn: {
      en: '{field} is still {is} although {raised} moved; it starts over with the next release: {expected}.',
      zh: '{raised} 已移动，但 {field} 仍为 {is}；下一个版本应将其归零：{expected}。',
    },
    asCounter: {
      en: '{field} moved from {was} to {is} on a {role} line, where it is not a counter; after {previous} comes {expected}.',
      zh: '{role}线上 {field} 从 {was} 变为 {is}，而它在此并非计数；{previous} 之后应为 {expected}。',
    },
  },
  examples: [
    {
      title: 'a declared emergency',
      before: '5.10.0-5.10.0.30',
      after: '5.10.0-5.10.1.31',
      emergency: 'declared',
      reports: 'quiet',
    },
    {
      title: 'undeclared',
      before: '5.10.0-5.10.0.30',
      after: '5.10.0-5.10.1.31',
      reports: 'undeclared',
      severity: 'notice',
      expected: ['5.10.0-5.11.0.31'],
    },
    {
      title: 'undeclared, by the published rule',
      strictness: 'published',
      before: '5.10.0-5.10.0.30',
      after: '5.10.0-5.10.1.31',
      reports: 'undeclared',
      severity: 'error',
    },
    {
      title: 'by two',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.12.2.88',
      reports: 'jumped',
      severity: 'warning',
      expected: ['5.10.0-136.12.1.87'],
    },
    {
      title: 'carried on',
      before: '5.10.0-136.12.2.88',
      after: '5.10.0-136.13.2.89',
      reports: 'carriedOn',
      severity: 'warning',
      expected: ['5.10.0-136.13.0.89'],
    },
    { title: 'started over', before: '5.10.0-136.14.2.90', after: '5.10.0-136.15.0.91', reports: 'quiet' },
    {
      title: 'as a counter of the trunk',
      role: 'development',
      before: '6.4.0-1.0.0.1',
      after: '6.4.0-1.0.1.2',
      reports: 'asCounter',
      severity: 'warning',
      expected: ['6.4.0-2.0.0.2'],
    },
  ],
  evaluate: (facts) =>
    mainSuccessions(facts).flatMap((claim) => {
      const { move } = claim;
      if (move?.kind !== 'forward') return [];
      const steps = stepsOf(claim.carrier.scheme, claim.line.roles, facts.strictness);
      const reserved = steps.filter((step) => step.reserved === true);
      const [taken] = stepsTaken(reserved, move);
      return taken === undefined
        ? carriedOn(claim, move, steps, reserved, facts.emergencyLabel)
        : moved(claim, move, taken, facts);
    }),
});

function moved(claim: Claim, move: Forward, step: Step, facts: Facts): readonly Objection<Message>[] {
  const { field, was, is } = move.top;
  const data = {
    field: labelOf(claim.carrier.scheme, field),
    was,
    is,
    previous: claim.previous?.text ?? '',
    expected: claim.offered,
    label: facts.emergencyLabel,
    role: roleWords(claim.line),
  };
  if ((move.distance ?? 1) > 1) {
    const wanted = replaceFrom(claim, field, String(Number(was) + 1));
    return [{ message: 'jumped', data, ...placeOf(claim, field, wanted), expected: [wanted] }];
  }
  if (facts.declaration.emergency) return [];
  const ordinary = step.practice !== true;
  return [
    {
      message: ordinary ? 'undeclared' : 'asCounter',
      data,
      ...placeOf(claim, field, claim.offered[0]),
      expected: claim.offered,
      ...(ordinary && facts.strictness === 'practice' ? { severity: 'notice' as const } : {}),
    },
  ];
}

function carriedOn(
  claim: Claim,
  move: Forward,
  steps: readonly Step[],
  reserved: readonly Step[],
  label: string,
): readonly Objection<Message>[] {
  const { scheme } = claim.carrier;
  const names = reserved.map(({ raises }) => raises);
  // Where the line's role is in doubt, what one of its steps allows is allowed.
  const [kept = []] = stepsTaken(steps, move)
    .map((step) => notReset(scheme, step, move).filter(({ field }) => names.includes(field)))
    .sort((a, b) => a.length - b.length);
  return kept.map(({ field, was, is }) => {
    const wanted = replaceFrom(claim, field, String(scheme.fields[field]?.start ?? 0));
    return {
      message: 'carriedOn' as const,
      data: {
        field: labelOf(scheme, field),
        was,
        is,
        raised: labelOf(scheme, move.top.field),
        label,
        expected: [wanted],
      },
      ...placeOf(claim, field, wanted),
      expected: [wanted],
    };
  });
}

/** The claimed number with one field set right, and its build counter one above the last. */
function replaceFrom(claim: Claim, field: string, value: string): string {
  const { claimed, after, previous } = claim;
  const offset = after.offsets[field] ?? 0;
  const head = claimed.text.slice(0, offset) + value;
  const tail = claimed.text.slice(offset + (claimed.values[field]?.length ?? 0));
  const build = claimed.values['build'];
  const last = previous?.values['build'];
  if (build === undefined || last === undefined || !tail.includes(`.${build}`)) return head + tail;
  return head + tail.replace(`.${build}`, `.${String(Number(last) + 1).padStart(build.length, '0')}`);
}
