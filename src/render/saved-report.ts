import { BUMPS } from '../numbering/bump.ts';
import { STRICTNESSES } from '../numbering/scheme.ts';
import { RULE_IDS } from '../rules/ids.ts';
import { SEVERITIES } from '../rules/severity.ts';
import type { FindingJson } from './findings.ts';
import type { EditJson, ReportJson } from './json.ts';

/**
 * Reads a report that another run saved. It comes from a place that a stranger may have written to, so that nothing is taken
 * on trust: every member has its shape and its bound, and one that is not known is refused.
 */
export type SavedReading =
  | { readonly kind: 'report'; readonly report: ReportJson }
  /** Where the first fault is, and what should be there. */
  | { readonly kind: 'wrong'; readonly at: string; readonly wanted: string };

class Fault extends Error {
  readonly at: string;
  readonly wanted: string;

  constructor(at: string, wanted: string) {
    super(`${at} is no ${wanted}`);
    this.at = at;
    this.wanted = wanted;
  }
}

type Check<T> = (value: unknown, at: string) => T;

const text =
  (longest: number): Check<string> =>
  (value, at) => {
    if (typeof value !== 'string' || value.length > longest)
      throw new Fault(at, `text of at most ${longest} characters`);
    return value;
  };

const pattern =
  (form: RegExp, wanted: string): Check<string> =>
  (value, at) => {
    if (typeof value !== 'string' || value.length > 100 || !form.test(value)) throw new Fault(at, wanted);
    return value;
  };

const oneOf =
  <T extends string>(choices: readonly T[]): Check<T> =>
  (value, at) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new Fault(at, `word of ${choices.length} that there are`);
    return found;
  };

const whole =
  (least: number, most: number, wanted: string): Check<number> =>
  (value, at) => {
    const given = Number.isSafeInteger(value) ? Number(value) : Number.NaN;
    if (given >= least && given <= most) return given;
    throw new Fault(at, wanted);
  };

const lineNumber = whole(1, 10_000_000, 'line number');

const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, at) =>
    value === null ? null : check(value, at);

const list =
  <T>(check: Check<T>, most: number): Check<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > most) throw new Fault(at, `list of at most ${most}`);
    return value.map((item, index) => check(item, `${at}[${index}]`));
  };

/** All of these members and no other. */
function exactly<T extends object>(checks: { readonly [Key in keyof T]: Check<T[Key]> }): Check<T> {
  const names = Object.keys(checks) as (keyof T & string)[];
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(at, 'object');
    const given = Object.keys(value);
    if (given.length !== names.length || !names.every((name) => Object.hasOwn(value, name)))
      throw new Fault(at, `object with exactly ${names.join(', ')}`);
    const result: Partial<T> = {};
    for (const name of names) {
      result[name] = checks[name](
        (value as Readonly<Record<string, unknown>>)[name],
        at === '' ? name : `${at}.${name}`,
      );
    }
    return result as T;
  };
}

const path = text(4096);
const number = text(4096);
const commit = pattern(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'commit id');

const finding = exactly<FindingJson>({
  rule: oneOf(RULE_IDS),
  severity: oneOf(SEVERITIES),
  message: text(20_000),
  path: orNull(path),
  line: orNull(lineNumber),
  endLine: orNull(lineNumber),
  actual: orNull(number),
  expected: list(number, 100),
  fix: orNull(exactly<NonNullable<FindingJson['fix']>>({ path, line: lineNumber, replacement: text(70_000) })),
  help: pattern(/^docs\/rules\/[a-z-]+\.md$/, 'page of a rule'),
});

const index = whole(0, Number.MAX_SAFE_INTEGER, 'place in a list');

const edit = exactly<EditJson>({ finding: index, line: lineNumber, replacement: text(70_000) });

const report = exactly<ReportJson>({
  version: pattern(/^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,40})?$/, 'version'),
  verdict: oneOf(['pass', 'fail', 'unknown']),
  base: commit,
  head: commit,
  line: text(1024),
  lineWords: text(20_000),
  roles: list(oneOf(['development', 'maintenance', 'following', 'frozen', 'ignored']), 5),
  scheme: orNull(text(100)),
  strictness: oneOf(STRICTNESSES),
  previous: orNull(number),
  proposed: orNull(number),
  next: orNull(number),
  nextAllowed: list(number, 200),
  from: orNull(number),
  requiredBump: oneOf(BUMPS),
  declaredBump: oneOf(BUMPS),
  policy: orNull(path),
  home: orNull(path),
  carriers: list(
    exactly<ReportJson['carriers'][number]>({ path, before: orNull(number), after: orNull(number) }),
    5_000,
  ),
  interfaces: list(
    exactly<ReportJson['interfaces'][number]>({
      name: text(1024),
      previous: orNull(number),
      proposed: orNull(number),
      lastRelease: orNull(text(1024)),
      removed: index,
      changed: index,
      added: index,
      requiredBump: oneOf(BUMPS),
    }),
    200,
  ),
  findings: list(finding, 5_000),
  edits: list(edit, 20_000),
  doubts: list(text(20_000), 5_000),
  waived: list(exactly<ReportJson['waived'][number]>({ finding, reason: text(20_000) }), 5_000),
});

export function readSavedReport(json: string): SavedReading {
  try {
    return { kind: 'report', report: report(JSON.parse(json), '') };
  } catch (problem) {
    return problem instanceof Fault
      ? { kind: 'wrong', at: problem.at, wanted: problem.wanted }
      : { kind: 'wrong', at: '', wanted: 'JSON' };
  }
}
