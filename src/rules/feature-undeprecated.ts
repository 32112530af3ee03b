import type { InterfaceFacts } from '../facts/features/facts.ts';
import { isMoved, numberIn } from '../facts/features/need.ts';
import type { FeatureChange } from '../features/diff.ts';
import { numberOf } from '../numbering/number.ts';
import type { Phrase } from '../numbering/scheme.ts';
import type { Period } from '../policy/interfaces.ts';
import { countWords, featureWords, placeOf } from './feature-words.ts';
import { acceptedBy, anchorOf, approvalWords } from './features.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'unmarked' | 'tooSoon' | 'undated';

export const featureUndeprecated = defineRule<Message>({
  id: 'feature-undeprecated',
  about: 'features',
  summary: {
    en: 'A feature is marked as deprecated for as long as was promised before it goes.',
    zh: '特性在移除之前，须先按承诺的期限标记为弃用。',
  },
  why: {
    en: 'A major number tells that something went, but only when it is too late to prepare for it. Where the policy promises a time of deprecation, those who use a feature can count on it.',
    zh: '主版本号能说明有特性被移除，但那时已来不及准备。策略承诺了弃用期的，使用者便可信赖这段时间。',
  },
  fix: {
    en: 'Put the feature back, marked as deprecated in its list, and take it away when the time is over.',
    zh: '恢复该特性，并在其列表中标记为弃用，待期限届满后再移除。',
  },
  source: 'design: deprecation before removal',
  severity: { practice: 'error', published: 'error' },
  messages: {
    unmarked: {
      en: '{interface} loses {count} that was never marked as deprecated ({features}); the policy promises {period}. Mark first, and remove after {after}.{note}',
      zh: '{interface} 移除了从未标记为弃用的 {count}（{features}）；策略承诺的期限为 {period}。请先标记，并在 {after} 之后移除。{note}',
    },
    tooSoon: {
      en: '{interface} loses {count} too soon ({features}): deprecated since {since}, it may go after {after}.{note}',
      zh: '{interface} 过早移除了 {count}（{features}）：自 {since} 起弃用，在 {after} 之后方可移除。{note}',
    },
    undated: {
      en: '{interface} loses {count} whose mark does not tell since when ({features}); write since which number or day, and remove after {period}.{note}',
      zh: '{interface} 移除了 {count}，其弃用标记未注明起始（{features}）；请写明起始的编号或日期，并在 {period} 之后移除。{note}',
    },
  },
  examples: [
    {
      title: 'marked for two minor releases',
      before: '1.4.0',
      after: '2.0.0',
      interface: {
        was: ['none', 'ppgtt # deprecated since 1.2.0'],
        is: ['none'],
        policy: { deprecateFor: { count: 2, unit: 'minor' } },
      },
      reports: 'quiet',
    },
    {
      title: 'marked for one of two',
      before: '1.3.0',
      after: '2.0.0',
      interface: {
        was: ['none', 'ppgtt # deprecated since 1.2.0'],
        is: ['none'],
        policy: { deprecateFor: { count: 2, unit: 'minor' } },
      },
      reports: 'tooSoon',
    },
    {
      title: 'never marked',
      before: '1.3.0',
      after: '2.0.0',
      interface: { was: ['none', 'ppgtt'], is: ['none'], policy: { deprecateFor: { count: 2, unit: 'minor' } } },
      reports: 'unmarked',
    },
    {
      title: 'a feature comes, and none goes',
      before: '1.3.0',
      after: '1.4.0',
      interface: {
        was: ['none'],
        is: ['none', 'ppgtt'],
        policy: { deprecateFor: { count: 2, unit: 'minor' } },
      },
      reports: 'quiet',
    },
    {
      title: 'never marked, and the last release had it',
      before: '1.3.0',
      after: '2.0.0',
      interface: {
        was: ['none', 'ppgtt'],
        is: ['none'],
        released: { number: '1.2.0', set: ['none', 'ppgtt'] },
        policy: { deprecateFor: { count: 2, unit: 'minor' } },
      },
      reports: 'unmarked',
    },
    {
      title: 'taken back before any release had it',
      before: '1.3.0',
      after: '2.0.0',
      interface: {
        was: ['none', 'ppgtt'],
        is: ['none'],
        released: { number: '1.2.0', set: ['none'] },
        policy: { deprecateFor: { count: 2, unit: 'minor' } },
      },
      reports: 'quiet',
    },
    {
      title: 'marked, but not since when',
      before: '1.3.0',
      after: '2.0.0',
      interface: {
        was: ['none', 'ppgtt # deprecated'],
        is: ['none'],
        policy: { deprecateFor: { count: 2, unit: 'minor' } },
      },
      reports: 'undated',
    },
    {
      title: 'half a year is over',
      before: '1.3.0',
      after: '2.0.0',
      today: '2026-07-01',
      interface: {
        was: ['none', 'ppgtt # deprecated since 2026-01-01'],
        is: ['none'],
        policy: { deprecateFor: { count: 180, unit: 'days' } },
      },
      reports: 'quiet',
    },
    {
      title: 'half a year is not over',
      before: '1.3.0',
      after: '2.0.0',
      today: '2026-06-01',
      interface: {
        was: ['none', 'ppgtt # deprecated since 2026-01-01'],
        is: ['none'],
        policy: { deprecateFor: { count: 180, unit: 'days' } },
      },
      reports: 'tooSoon',
    },
  ],
  evaluate: ({ interfaces, today }) => interfaces.flatMap((face) => judge(face, today)),
});

type Fate = { readonly message: Message; readonly since: string; readonly after: Phrase };

function judge(face: InterfaceFacts, today: string | undefined): readonly Objection<Message>[] {
  const { deprecateFor: period } = face.rule;
  if (period === undefined || !isMoved(face)) return [];
  const groups = new Map<string, { readonly fate: Fate; readonly changes: FeatureChange[] }>();
  for (const change of goneIn(face)) {
    const fate = fateOf(change, face, period, today);
    if (fate === undefined) continue;
    const key = JSON.stringify([fate.message, fate.since]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { fate, changes: [change] });
    else group.changes.push(change);
  }
  return [...groups.values()].map(({ fate, changes }) => ({
    message: fate.message,
    data: {
      interface: face.rule.name,
      count: countWords(changes.length),
      features: featureWords(changes, face),
      period: periodWords(period),
      since: fate.since,
      after: fate.after,
      note: approvalWords(face),
    },
    ...anchorOf(face, changes),
    ...acceptedBy(face),
  }));
}

/** What goes, other than what no release ever had. */
function goneIn(face: InterfaceFacts): readonly FeatureChange[] {
  const { release, changes, excused } = face;
  const released =
    release.kind === 'release' && release.set !== 'unknown'
      ? new Set(release.changes.flatMap(({ kind, name }) => (kind === 'removed' ? [name] : [])))
      : undefined;
  return changes.filter(
    ({ kind, name }) =>
      kind === 'removed' && released?.has(name) !== false && !excused.has(`feature-undeprecated ${name}`),
  );
}

/** Why a feature may not go yet; undefined where it may. */
function fateOf(
  change: FeatureChange,
  face: InterfaceFacts,
  period: Period,
  today: string | undefined,
): Fate | undefined {
  const mark = placeOf(change)?.deprecated;
  const now = periodWords(period);
  if (mark === undefined) return { message: 'unmarked', since: '', after: now };
  const { since } = mark;
  if (since === undefined) return { message: 'undated', since: '', after: now };
  const due = period.unit === 'days' ? dayAfter(since, period.count) : numberAfter(since, face, period);
  if (due === undefined) return { message: 'undated', since, after: now };
  const over = period.unit === 'days' ? today !== undefined && today >= due.text : due.over;
  return over ? undefined : { message: 'tooSoon', since, after: { en: due.text, zh: due.text } };
}

function dayAfter(since: string, days: number): { readonly text: string; readonly over: false } | undefined {
  const start = /^\d{4}-\d\d-\d\d$/.test(since) ? Date.parse(since) : Number.NaN;
  if (Number.isNaN(start)) return undefined;
  return { text: new Date(start + days * 86_400_000).toISOString().slice(0, 10), over: false };
}

/** The release that has to be out before the feature may go, and whether it is. */
function numberAfter(
  since: string,
  { number }: InterfaceFacts,
  { count, unit }: Period,
): { readonly text: string; readonly over: boolean } | undefined {
  const tip = number.kind === 'none' ? undefined : numberIn(number.before);
  const marked = tip === undefined ? undefined : (numberOf(tip.scheme, since) ?? numberOf(tip.scheme, `${since}.0`));
  if (tip === undefined || marked === undefined) return undefined;
  const [was, is] = [marked, tip].map(({ values }) => ({
    major: Number(values['major']),
    minor: Number(values['minor']),
  })) as [Parts, Parts];
  if (unit === 'major') return { text: `${was.major + count}.0`, over: is.major - was.major >= count };
  if (is.major > was.major) return { text: `${is.major}.${count - 1}`, over: is.minor + 1 >= count };
  // A mark may name a release that is still to come.
  return { text: `${was.major}.${was.minor + count}`, over: is.major === was.major && is.minor - was.minor >= count };
}

interface Parts {
  readonly major: number;
  readonly minor: number;
}

function periodWords({ count, unit }: Period): Phrase {
  const several = count === 1 ? '' : 's';
  switch (unit) {
    case 'days':
      return { en: `${count} day${several}`, zh: `${count} 天` };
    case 'minor':
      return { en: `${count} minor release${several}`, zh: `${count} 个次版本` };
    case 'major':
      return { en: `${count} major release${several}`, zh: `${count} 个主版本` };
  }
}
