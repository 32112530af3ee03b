import { type Edition, waysBetween } from '../features/compat.ts';
import type { FeatureReader } from '../features/feature.ts';
import type { Finding } from '../judge/finding.ts';
import { judgeHistory } from '../judge/judge.ts';
import { sortNumbers } from '../numbering/sort.ts';
import type { InterfaceRule } from '../policy/interfaces.ts';
import type { Policy } from '../policy/policy.ts';
import { compatibility, objectionsAt } from '../rules/compatibility.ts';
import type { Draft } from './draft.ts';

/** A tagged release of an interface. */
export interface AuditEdition extends Edition {
  readonly commit: string;
  /** Seconds since 1970, of the tag or else of its commit. */
  readonly date: number;
}

/** By number, those of one number by date; first those without one. */
export function inOrder<E extends AuditEdition>(editions: readonly E[]): readonly E[] {
  const byDate = editions.toSorted((a, b) => a.date - b.date);
  const numbered = byDate.flatMap((edition) =>
    edition.number === undefined ? [] : [{ edition, number: { ...edition.number } }],
  );
  const editionOf = new Map(numbered.map(({ number, edition }) => [number, edition]));
  const sorted = sortNumbers([...editionOf.keys()]).flatMap((number) => editionOf.get(number) ?? []);
  return [...byDate.filter(({ number }) => number === undefined), ...sorted];
}

/** A release and what is objected to it. */
export interface JudgedEdition {
  readonly edition: AuditEdition;
  readonly findings: readonly Finding[];
}

/** What all releases of an interface are judged by. */
export interface EditionRules {
  readonly rule: InterfaceRule;
  readonly weigh: FeatureReader['weigh'];
  readonly policy: Policy;
  readonly today: string;
}

/**
 * Judges a release against the one before it, both ways where the numbers promise both. What a release broke is told at
 * this one alone: whoever comes from further back runs into the same.
 */
export function judgeEdition(
  before: AuditEdition,
  edition: AuditEdition,
  { rule, weigh, policy, today }: EditionRules,
): JudgedEdition {
  const objections = objectionsAt(edition, waysBetween(before, edition, weigh), rule);
  return { edition, findings: judgeHistory(compatibility, objections, policy, today) };
}

/** The findings at the drafts of their tags; a tag that is no number of any line has its place under the interface. */
export function withEditions(
  drafts: readonly Draft[],
  judged: readonly (JudgedEdition & { readonly interface: string })[],
): readonly Draft[] {
  const found = new Map<string, Finding[]>();
  for (const { edition, findings } of judged)
    found.set(edition.name, [...(found.get(edition.name) ?? []), ...findings]);
  const known = new Set(drafts.flatMap(({ kind, name }) => (kind === 'tag' ? [name] : [])));
  const more = (draft: Draft): readonly Finding[] => (draft.kind === 'tag' ? (found.get(draft.name) ?? []) : []);
  const own = judged
    .filter(({ edition, findings }) => findings.length > 0 && !known.has(edition.name))
    .map(({ edition, findings, interface: name }): Draft => {
      const { number, commit, date } = edition;
      const line = { name, roles: [], scheme: number?.scheme.id ?? '', from: undefined };
      return {
        kind: 'tag',
        name: edition.name,
        commit,
        date,
        number: number?.text ?? '',
        previous: undefined,
        line,
        findings,
      };
    });
  return [...drafts.map((draft) => ({ ...draft, findings: [...draft.findings, ...more(draft)] })), ...own];
}
