import type { Statement } from '../facts/facts.ts';
import type { Scheme } from '../numbering/scheme.ts';

/** Whether a field of the scheme holds a month. */
export function isMonth(scheme: Scheme, field: string): boolean {
  const kind = scheme.fields[field]?.kind;
  return kind === 'month' || kind === 'year-month';
}

/** What stands where a number should have a month, if it has the form of one and is none. */
export function impossibleMonth({ stated, stop }: Extract<Statement, { kind: 'misfit' }>): string | undefined {
  if (stop.expected === 'end' || !('field' in stop.expected)) return undefined;
  const rest = stated.text.slice(Math.max(0, stop.at));
  switch (stop.expected.kind) {
    case 'month':
      return /^\d{4}(?!\d)/.exec(rest)?.[0];
    case 'year-month':
      return /^\d{2,4}[.-]\d{1,2}(?!\d)/.exec(rest)?.[0];
    default:
      return undefined;
  }
}

export function isImpossibleMonth(statement: Extract<Statement, { kind: 'misfit' }>): boolean {
  return impossibleMonth(statement) !== undefined;
}

/** Months since the year 0, of a value such as `2412`, `24.12` or `2024-12`. */
export function monthNumber(value: string): number {
  const [year = '', month = ''] = /[.-]/.test(value) ? value.split(/[.-]/) : [value.slice(0, -2), value.slice(-2)];
  const full = year.length <= 2 ? 2000 + Number(year) : Number(year);
  return full * 12 + Number(month) - 1;
}

/** The same of a time in seconds, by UTC. */
export function monthOfTime(seconds: number): number {
  const date = new Date(seconds * 1000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** A month as people write it. */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
