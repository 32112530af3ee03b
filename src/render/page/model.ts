import type { Verdict } from '../../judge/finding.ts';
import type { RuleId } from '../../rules/ids.ts';
import type { Status } from './data.ts';

/** A number on the page, from an audit's history or from one change. */
export interface PagePoint {
  readonly kind: 'tag' | 'spec';
  readonly line: number;
  readonly number: string;
  readonly name: string;
  readonly commit: string;
  /** Seconds since 1970. */
  readonly date: number;
  readonly previous: string | undefined;
}

/** An objection to a number, in the language of the page. */
export interface PageFinding {
  readonly rule: RuleId;
  readonly status: Exclude<Status, 'clean'>;
  readonly message: string;
  readonly point: number;
  readonly expected: readonly string[];
  /** The file and line, where the finding has one. */
  readonly place: string;
}

/** A line of releases, in words. */
export interface PageLine {
  readonly name: string;
  readonly roles: string;
  readonly scheme: string;
  readonly from: string | undefined;
}

/** A list that is told in words beside the numbers. */
export interface PageNote {
  readonly title: string;
  readonly items: readonly string[];
}

/** Everything that a page shows, from whichever judgement it was made. */
export interface PageModel {
  readonly kind: 'audit' | 'check';
  readonly title: string;
  /** The answer in a line, beneath the title. */
  readonly lead: string;
  readonly verdict: Verdict;
  readonly axis: 'time' | 'order';
  readonly lines: readonly PageLine[];
  readonly points: readonly PagePoint[];
  readonly findings: readonly PageFinding[];
  readonly foreign: readonly string[];
  readonly excluded: readonly string[];
  readonly unchecked: readonly string[];
  readonly gone: number;
  readonly notes: readonly PageNote[];
}
