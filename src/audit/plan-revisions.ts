import { type SelectedCarrier, selectCarriers } from '../carriers/select.ts';
import type { Policy } from '../policy/policy.ts';
import { type Owned, ownersOf } from './branches.ts';
import type { HistoryBranch, HistoryFile, Revision } from './history.ts';

/** A carrier at a revision: what it was, and what it is. */
export interface PlannedCarrier {
  readonly selected: SelectedCarrier;
  readonly before: HistoryFile | undefined;
  readonly after: HistoryFile | undefined;
}

/** A revision with the files that it is judged by, before any of them is read. */
export interface PlannedRevision {
  readonly revision: Revision;
  readonly owner: Owned;
  readonly carriers: readonly PlannedCarrier[];
}

export interface RevisionSurroundings {
  readonly revisions: readonly Revision[];
  readonly branches: readonly HistoryBranch[];
  /** The default branch. */
  readonly main: string | undefined;
  readonly policy: Policy;
}

type Files = ReadonlyMap<string, HistoryFile>;

/**
 * Which revisions are judged, on which branch, and by which files. Each comes after the one before it, and what follows
 * it comes right after it where it can, so that a file that was just read is at hand.
 */
export function planRevisions({ revisions, branches, main, policy }: RevisionSurroundings): readonly PlannedRevision[] {
  const known = new Map(revisions.map((revision) => [revision.commit, revision]));
  const owners = ownersOf(known, branches, main, policy);
  const children = childrenOf(revisions);
  const declared = new Set(policy.carriers?.map(({ path }) => path));
  const isTracked = (path: string): boolean => !path.includes('/') || declared.has(path);
  const waiting: { readonly revision: Revision; readonly files: Files }[] = revisions
    .filter(({ parent }) => parent === undefined || !known.has(parent))
    .map((revision) => ({ revision, files: new Map<string, HistoryFile>() }));
  const planned: PlannedRevision[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { revision, files } = next;
    const after = filesAfter(files, revision, isTracked);
    for (const child of children.get(revision.commit) ?? []) waiting.push({ revision: child, files: after });
    const owner = owners.get(revision.commit);
    const carriers = owner === undefined ? [] : carriersOf(revision, files, after, policy);
    if (owner !== undefined && carriers.length > 0) planned.push({ revision, owner, carriers });
  }
  return planned;
}

function childrenOf(revisions: readonly Revision[]): ReadonlyMap<string, readonly Revision[]> {
  const children = new Map<string, Revision[]>();
  for (const revision of revisions) {
    if (revision.parent === undefined) continue;
    const others = children.get(revision.parent);
    if (others === undefined) children.set(revision.parent, [revision]);
    else others.push(revision);
  }
  return children;
}

/** The tracked files after a revision; the same map where it changes none of them. */
function filesAfter(files: Files, { changes }: Revision, isTracked: (path: string) => boolean): Files {
  const tracked = changes.filter(({ path }) => isTracked(path));
  if (tracked.length === 0) return files;
  const after = new Map(files);
  for (const { path, after: file } of tracked) {
    if (file === undefined) after.delete(path);
    else after.set(path, file);
  }
  return after;
}

/** The carriers of a revision as a pull request's are selected; none where it changes none of them. */
function carriersOf({ changes }: Revision, before: Files, after: Files, policy: Policy): readonly PlannedCarrier[] {
  const changed = new Map(changes.map((change) => [change.path, change]));
  const paths = [...new Set([...before.keys(), ...after.keys(), ...changed.keys()])];
  const selected = selectCarriers(policy, paths);
  if (!selected.some(({ path }) => changed.has(path))) return [];
  return selected.map((carrier) => {
    const change = changed.get(carrier.path);
    const file = after.get(carrier.path);
    return change === undefined
      ? { selected: carrier, before: file, after: file }
      : { selected: carrier, before: change.before, after: change.after };
  });
}
