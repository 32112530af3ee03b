import { compareDeb } from './deb-order.ts';
import { partMark } from './distribution-mark.ts';
import { compareRpm } from './rpm-order.ts';
import type { FieldKind, Phrase, Step } from './scheme.ts';
import { comparePrerelease, nextPrerelease } from './semver-order.ts';

/** What the kind of a field says about its values. */
export interface Kind {
  /** What must stand there, for messages. */
  readonly words: Phrase;
  /**
   * Where the value that begins at an offset ends, or -1 where none does. A field takes all that it can and gives nothing
   * back, so that reading is linear.
   * @param start the least value that an integer may have
   */
  readonly end: (text: string, at: number, start: number) => number;
  /** How two values are ordered; kinds without an order only tell variants apart. */
  readonly order?: Order;
}

interface Order {
  /** Negative, zero or positive. */
  readonly compare: (left: string, right: string) => number;
  /** A number that stands for the value that a text holds between two offsets, where one can; none is below zero. */
  readonly rank?: (text: string, from: number, to: number) => number;
  /** The value one step on. */
  readonly next: (value: string, part: Step['part']) => string;
  /** How many steps lie between two values, where they can be counted. */
  readonly distance?: (from: string, to: string) => number | undefined;
}

/** Ordered by one number. */
function ranked(rank: NonNullable<Order['rank']>, rest: Omit<Order, 'compare' | 'rank'>): Order {
  return { compare: (left, right) => rank(left, 0, left.length) - rank(right, 0, right.length), rank, ...rest };
}

/** Bounded repeats: a number is short, and text that is not is refused before it costs anything. */
function pattern(sticky: RegExp): Kind['end'] {
  return (text, at) => {
    sticky.lastIndex = at;
    return sticky.test(text) ? sticky.lastIndex : -1;
  };
}

function digits(text: string, at: number, most: number): number {
  const limit = Math.min(text.length, at + most);
  let end = at;
  while (end < limit && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end;
}

/** Two digits and twice three at most, with dots between. */
function threeParts(text: string, at: number): number {
  const first = digits(text, at, 2);
  if (first === at || text.charCodeAt(first) !== DOT) return -1;
  const second = digits(text, first + 1, 3);
  if (second === first + 1 || text.charCodeAt(second) !== DOT) return -1;
  const third = digits(text, second + 1, 4);
  return third === second + 1 || third > second + 4 ? -1 : third;
}

const DOT = 46;

/** What these digits make: exact, as no field has more than fifteen of them. */
function countOf(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) count = count * 10 + text.charCodeAt(at) - 48;
  return count;
}

const counted: Order = ranked(countOf, {
  next: (value) => String(Number(value) + 1),
  distance: (from, to) => Number(to) - Number(from),
});

/** A kernel's version as one number: no part of it has more than three digits, and `6.6` is below `6.6.0`. */
function ofParts(text: string, from: number, to: number): number {
  let rank = 0;
  let part = 0;
  let dots = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOT) {
      rank = rank * 1000 + part;
      part = 0;
      dots += 1;
    } else part = part * 10 + code - 48;
  }
  return dots < 2 ? (rank * 1000 + part) * 1000 : rank * 1000 + part + 1;
}

/** `2024.05` is the month after `2024.04`, however they are written. */
function monthsOf(text: string, from: number, to: number): number {
  let separator = from;
  while (separator < to && text.charCodeAt(separator) >= 48) separator += 1;
  return countOf(text, from, separator) * 12 + countOf(text, separator + 1, to);
}

/** Part by part as numbers; the shorter is lower where the rest is equal. */
function compareDotted(left: string, right: string): number {
  const a = left.split('.');
  const b = right.split('.');
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = Number(a[index]) - Number(b[index]);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const lastNumberRaised = (value: string): string =>
  value.replace(/\d+(?=\D*$)/, (last) => String(Number(last) + 1).padStart(last.length, '0'));

/** The number before the distribution's mark: after `1.el9` comes `2.el9`, not `1.el10`. */
function nextRpm(value: string): string {
  const { release, mark } = partMark(value);
  return lastNumberRaised(release) + mark;
}

function nextUpstream(value: string, part: Step['part']): string {
  const [major = 0, minor = 0, sublevel = 0] = value.split('.').map(Number);
  return part === 'series' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${sublevel + 1}`;
}

function nextMonth(value: string): string {
  const next = value.endsWith('12') ? Number(value) + 89 : Number(value) + 1;
  return String(next).padStart(4, '0');
}

function nextYearMonth(value: string): string {
  const [year = '', month = ''] = value.split(/[.-]/);
  const separator = value.charAt(year.length);
  const next = monthsOf(value, 0, value.length);
  const written = String((next % 12) + 1).padStart(month.length, '0');
  return `${String(Math.floor(next / 12)).padStart(year.length, '0')}${separator}${written}`;
}

/** Within one major version the minor ones count; `7.0` is one step from any `6.N`, since who decides that gives no rule. */
function seriesBetween(from: string, to: string): number | undefined {
  const last = (value: string): number => value.lastIndexOf('.');
  if (from.slice(0, last(from)) === to.slice(0, last(to))) {
    return Number(to.slice(last(to) + 1)) - Number(from.slice(last(from) + 1));
  }
  return undefined;
}

export const KINDS: Readonly<Record<FieldKind, Kind>> = {
  counter: {
    words: { en: 'a number', zh: '数字' },
    end: (text, at) => {
      const end = digits(text, at, 9);
      return end > at ? end : -1;
    },
    order: counted,
  },
  integer: {
    words: { en: 'a number without leading zeros', zh: '不带前导零的数字' },
    end: (text, at, start) => {
      // Fifteen digits are the most that a number holds exactly whatever they are.
      const end = digits(text, at, 15);
      if (end === at || (end > at + 1 && text.charCodeAt(at) === 48)) return -1;
      return start > 0 && countOf(text, at, end) < start ? -1 : end;
    },
    order: counted,
  },
  upstream: {
    words: { en: 'three parts, as in 5.10.0', zh: '三段，如 5.10.0' },
    end: threeParts,
    order: ranked(ofParts, { next: nextUpstream }),
  },
  series: {
    words: { en: 'a kernel series, as in 6.6', zh: '内核系列，如 6.6' },
    end: pattern(/(?:2\.6\.\d{1,3}|\d{1,2}\.\d{1,3})(?!\d)/y),
    order: ranked(ofParts, { next: lastNumberRaised, distance: seriesBetween }),
  },
  version: {
    words: { en: 'a dotted version', zh: '以点分隔的版本' },
    end: pattern(/\d{1,9}(?:\.\d{1,9}){0,7}/y),
    order: { compare: compareDotted, next: lastNumberRaised },
  },
  month: {
    words: { en: 'year and month, as in 2412', zh: '年月，如 2412' },
    end: pattern(/\d\d(?:0[1-9]|1[0-2])(?!\d)/y),
    order: ranked(countOf, { next: nextMonth }),
  },
  'year-month': {
    words: { en: 'year and month, as in 2024.05', zh: '年月，如 2024.05' },
    end: pattern(/(?:(?:\d{4}|\d\d)\.(?:1[0-2]|0?[1-9])|\d{4}-(?:0[1-9]|1[0-2]))(?!\d)/y),
    order: ranked(monthsOf, { next: nextYearMonth }),
  },
  prerelease: {
    words: { en: 'a pre-release, as in rc.1', zh: '预发布标识，如 rc.1' },
    end: pattern(
      /(?:\d*[A-Za-z-][\dA-Za-z-]*|0|[1-9]\d*)(?:\.(?:\d*[A-Za-z-][\dA-Za-z-]*|0|[1-9]\d*))*(?![\dA-Za-z-])/y,
    ),
    order: { compare: comparePrerelease, next: nextPrerelease },
  },
  rpm: {
    words: { en: 'letters, digits and . + _ ~ ^', zh: '字母、数字和 . + _ ~ ^' },
    end: pattern(/[A-Za-z0-9][\w.+~^]{0,127}/y),
    order: { compare: compareRpm, next: nextRpm },
  },
  deb: {
    words: { en: 'letters, digits and . + ~', zh: '字母、数字和 . + ~' },
    end: pattern(/[A-Za-z0-9][A-Za-z0-9.+~]{0,127}/y),
    order: { compare: compareDeb, next: lastNumberRaised },
  },
  word: {
    words: { en: 'a word', zh: '单词' },
    end: pattern(/[A-Za-z]\w{0,63}/y),
  },
  name: {
    words: { en: 'words joined by "-"', zh: '以“-”连接的单词' },
    end: pattern(/[A-Za-z]\w{0,63}(?:-[A-Za-z]\w{0,63}){0,7}/y),
  },
  identifiers: {
    words: { en: 'letters, digits and "-", in parts joined by dots', zh: '字母、数字和“-”，各部分以点连接' },
    end: pattern(/[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*/y),
  },
  snapshot: {
    words: { en: 'a commit, or a date with one', zh: '提交号，或带提交号的日期' },
    end: pattern(/(?:\d{8}git[0-9a-f]{7,40}|[0-9a-f]{7,40}|git\d{1,4})(?![\dA-Za-z])/y),
  },
};
