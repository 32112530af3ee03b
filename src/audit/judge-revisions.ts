import type { CarrierReaders } from '../carriers/read.ts';
import { buildFacts, noInterfaces } from '../facts/build.ts';
import type { Change } from '../facts/change.ts';
import type { CarrierFacts, Facts, PolicyFacts } from '../facts/facts.ts';
import type { TopEntry } from '../facts/source-tree.ts';
import type { FileText } from '../facts/text.ts';
import { judgeClaim } from '../judge/judge.ts';
import { compareNumbers, releaseFields } from '../numbering/number.ts';
import type { Policy } from '../policy/policy.ts';
import { NUMBER_RULES } from '../rules/number-rules.ts';
import { type Draft, draftOf } from './draft.ts';
import type { HistoryFile } from './history.ts';
import { isOfHistory } from './judge-tags.ts';
import type { PlannedRevision } from './plan-revisions.ts';

/** What all revisions are judged by. */
export interface RevisionRules {
  readonly policy: Policy;
  readonly policyFile: PolicyFacts;
  readonly readers: CarrierReaders;
  readonly today: string;
  /** What lies at the top of each branch. */
  readonly topOf: ReadonlyMap<string, readonly TopEntry[] | undefined>;
}

const ABSENT: FileText = { kind: 'absent' };

/**
 * Judges a revision as a pull request would have been that made it: one draft for each carrier with a number of its own
 * that it changed. Where a number stays and the other changes were not listed, these have to be known first.
 * @param textOf the text of a file by its id
 */
export function judgeRevision(
  { revision, owner, carriers }: PlannedRevision,
  { policy, policyFile, readers, today, topOf }: RevisionRules,
  textOf: (id: string) => FileText,
): readonly Draft[] | 'unlisted' {
  const read = (file: HistoryFile | undefined): FileText => {
    if (file === undefined) return ABSENT;
    return file.kind === 'file' ? textOf(file.id) : { kind: 'unreadable', why: { because: file.kind, line: 1 } };
  };
  const change: Change = {
    branch: owner.branch,
    policy,
    readers,
    policyFile,
    interfaces: [],
    carriers: carriers.map(({ selected, before, after }) => {
      const base = read(before);
      return { ...selected, base, head: after === before ? base : read(after), origin: undefined };
    }),
    paths: revision.changes.map(({ path }) => path),
    top: topOf.get(owner.branch),
    behind: false,
    labels: [],
    body: '',
  };
  // Interfaces are judged release by release, and not with every revision.
  const declared = buildFacts(change, noInterfaces);
  // What a branch held before its line began is not of that line.
  const facts = isBeforeLine(declared)
    ? buildFacts({ ...change, policy: withoutLines(policy) }, noInterfaces)
    : declared;
  if (facts.line.kind === 'ignored' || facts.line.kind === 'without-numbers') return [];
  if (revision.unlisted !== undefined && !facts.carriers.every(isElsewhere)) return 'unlisted';
  const findings = judgeClaim(facts, policy, today, NUMBER_RULES).findings.filter(isOfHistory);
  const own = ownCarriers(facts.carriers, new Set(revision.changes.map(({ path }) => path)));
  const paths = new Set(own.map(({ path }) => path));
  const place = { kind: 'spec', commit: revision.commit, date: revision.date } as const;
  const [first] = own;
  if (first === undefined) {
    return findings.length === 0 ? [] : [draftOf(facts, undefined, { ...place, name: '' }, owner.from, findings)];
  }
  return own.map((carrier) => {
    const mine = findings.filter(({ objection: { path = '' } }) =>
      paths.has(path) ? path === carrier.path : carrier === first,
    );
    return draftOf(facts, carrier, { ...place, name: carrier.path }, owner.from, mine);
  });
}

/** Whether a carrier states another number than before: then it does not count what else was changed. */
const isElsewhere = ({ before, after, repeats }: CarrierFacts): boolean =>
  repeats !== undefined ||
  (before.kind === 'number' && after.kind === 'number' && compareNumbers(before.number, after.number) !== 0);

/** Whether the line is said to begin at a number that a revision has not reached. */
function isBeforeLine({ line, carriers }: Facts): boolean {
  if (line.kind !== 'line' || line.from === undefined) return false;
  const { from } = line;
  const main = carriers.find(({ part }) => part === 'main');
  if (main?.after.kind !== 'number' || main.after.number.scheme !== from.scheme) return false;
  return compareNumbers(main.after.number, from, releaseFields(from.scheme)) < 0;
}

const withoutLines = ({ lines: _, ...policy }: Policy): Policy => ({ ...policy, lines: undefined });

/** The carriers whose own number a revision states anew; the main one where it changes only what repeats it. */
function ownCarriers(carriers: readonly CarrierFacts[], changed: ReadonlySet<string>): readonly CarrierFacts[] {
  const own = carriers.filter(({ repeats }) => repeats === undefined);
  const stated = own.filter(({ path }) => changed.has(path));
  return stated.length > 0 ? stated : own.slice(0, 1);
}
