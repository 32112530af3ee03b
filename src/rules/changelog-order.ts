import { type Edit, lineOf, type Stated } from '../carriers/carrier.ts';
import type { CarrierFacts } from '../facts/facts.ts';
import { once } from '../numbering/once.ts';
import { type ChangelogDate, changelogDate } from '../spec/changelog.ts';
import { lineFinder } from '../spec/source.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'weekday' | 'order' | 'date';

export const changelogOrder = defineRule<Message>({
  id: 'changelog-order',
  summary: {
    en: 'New changelog entries have a real date, its right weekday, and stand above older ones.',
    zh: '新的更新日志条目日期真实、星期正确，且位于较旧条目之上。',
  },
  why: {
    en: 'rpm warns of a wrong weekday and sorts nothing itself: tools that show only the newest entries, or cut old ones off, go by the order of the file.',
    zh: 'rpm 会对错误的星期发出警告，但不会重新排序：只显示最新条目或截去旧条目的工具都依文件中的次序行事。',
  },
  fix: { en: 'Correct the heading, or move the entry to its place.', zh: '更正标题行，或将条目移到应在的位置。' },
  source: 'rpm-spec(5), "%changelog"; row 53 of the catalogue of real cases',
  severity: { practice: 'warning', published: 'error' },
  messages: {
    weekday: {
      en: '{date} is a {right}, not a {written}.',
      zh: '{date} 是 {right}，不是 {written}。',
    },
    order: {
      en: 'The entry of {date} stands above the one of {below}, which is newer.',
      zh: '{date} 的条目位于更新的 {below} 的条目之上。',
    },
    date: {
      en: '{heading} has no date that exists; rpm wants "Day Mon DD YYYY".',
      zh: '{heading} 没有真实存在的日期；rpm 要求“Day Mon DD YYYY”。',
    },
  },
  examples: [
    {
      title: 'a right date',
      before: '5.10.0-60.1.0.5',
      after: '5.10.0-60.2.0.6',
      date: 'Tue Nov 03 2026',
      reports: 'quiet',
    },
    {
      title: 'another weekday',
      before: '5.10.0-60.1.0.5',
      after: '5.10.0-60.2.0.6',
      date: 'Wed Nov 03 2026',
      reports: 'weekday',
      severity: 'warning',
    },
    {
      title: 'older than the entry below',
      before: '5.10.0-60.1.0.5',
      after: '5.10.0-60.2.0.6',
      date: 'Thu Oct 01 2026',
      reports: 'order',
      severity: 'warning',
    },
    {
      title: 'a day that does not exist',
      before: '5.10.0-60.1.0.5',
      after: '5.10.0-60.2.0.6',
      date: 'Sat Feb 31 2026',
      reports: 'date',
      severity: 'warning',
    },
  ],
  evaluate: ({ line, carriers }) => (line.kind === 'line' ? carriers.flatMap(judge) : []),
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const DAY_MS = 86_400_000;

const statedIn = (statement: CarrierFacts['after']): Stated | undefined =>
  statement.kind === 'number' || statement.kind === 'misfit' ? statement.stated : undefined;

/** Only entries that this change brings are judged: old slips are history. */
function judge({ path, before, after }: CarrierFacts): readonly Objection<Message>[] {
  const stated = statedIn(after);
  if (stated === undefined || stated === statedIn(before)) return [];
  const { headings } = stated;
  const added = addedTo(statedIn(before)?.headings ?? headings.slice(1), headings);
  const lines = once(() => lineFinder(stated.source));
  return added.flatMap((index) => {
    const place = () => ({ path, line: lines()(stated.headingStarts[index] ?? 0) });
    return judgeHeading(stated, headings[index] ?? '', headings[index + 1], place);
  });
}

/** Which of the headings there were not before; as a rule those on top, and all below stand as they stood. */
function addedTo(before: readonly string[], headings: readonly string[]): readonly number[] {
  const first = before[0] === undefined ? -1 : headings.indexOf(before[0]);
  const top = first < 0 ? headings.length : first;
  let below = top;
  while (below < headings.length && headings[below] === before[below - top]) below += 1;
  const others = [...indexes(0, top), ...indexes(below, headings.length)];
  const among = others.length > FEW ? new Set(before) : undefined;
  return others.filter((index) => {
    const heading = headings[index] ?? '';
    return !(among?.has(heading) ?? before.includes(heading));
  });
}

/** For so few it is not worth it to gather all that there were. */
const FEW = 4;

const indexes = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

function judgeHeading(
  stated: Stated,
  heading: string,
  below: string | undefined,
  placed: () => { readonly path: string; readonly line: number },
): readonly Objection<Message>[] {
  const written = changelogDate(heading);
  const day = written && dayOf(written);
  if (written === undefined || day === undefined)
    return [{ message: 'date', data: { heading: shortened(heading) }, ...placed(), actual: heading }];
  const { weekday } = written;
  const right = DAYS[(((day + 4) % 7) + 7) % 7] ?? '';
  const date = dateText(written);
  const objections: Objection<Message>[] = [];
  if (weekday !== right) {
    const place = placed();
    const edits = weekdayEdit(stated.source, place.line, weekday, right);
    const data = { date, right, written: weekday };
    objections.push({ message: 'weekday', data, ...place, actual: weekday, expected: [right], edits });
  }
  const lower = below === undefined ? undefined : changelogDate(below);
  const dayBelow = lower && dayOf(lower);
  if (lower !== undefined && dayBelow !== undefined && day < dayBelow) {
    objections.push({ message: 'order', data: { date, below: dateText(lower) }, ...placed() });
  }
  return objections;
}

const dateText = ({ month, day, year }: ChangelogDate): string => `${month} ${day} ${year}`;

/** A heading comes from anyone. */
const shortened = (heading: string): string => (heading.length > 80 ? `${heading.slice(0, 80)}…` : heading);

/** Days since 1970, or nothing for a date that does not exist. */
function dayOf({ month, day, year }: ChangelogDate): number | undefined {
  const index = MONTHS.indexOf(month);
  if (index < 0 || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return undefined;
  const time = Date.UTC(Number(year), index, Number(day));
  return new Date(time).getUTCDate() === Number(day) ? time / DAY_MS : undefined;
}

function weekdayEdit(source: string, line: number, weekday: string, right: string): readonly Edit[] {
  const text = lineOf(source, line);
  const at = text.indexOf(weekday);
  return at < 0 ? [] : [{ line, replacement: text.slice(0, at) + right + text.slice(at + weekday.length) }];
}
