import type { Change } from '../facts/change.ts';
import { policiesOfTags, policyOfTags } from '../facts/tag/affixes.ts';
import type { Standing, TagRef } from '../facts/tag/reading.ts';
import { tagsToAsk } from '../facts/tip/ask.ts';
import type { TipReading } from '../facts/tip/reading.ts';
import type { Policy } from '../policy/policy.ts';
import { SourceProblem } from './problem.ts';
import { policyFacts, readPolicy } from './read-policy.ts';
import type { ObjectId, Repository } from './repository.ts';
import type { TagReader } from './tags.ts';

/** A branch whose tags are to be read. */
export interface TipRequest {
  readonly branch: string;
  /** Its tip. */
  readonly commit: ObjectId;
  readonly policy: Policy;
  /** The tags, where they were asked for before. */
  readonly early: Promise<readonly TagRef[]> | undefined;
}

/** A request holds so many comparisons: GitHub gives up on an answer that takes it ten seconds. */
const A_REQUEST = 50;
/** Where there are a hundred tags or fewer one round is enough, and hardly any repository needs more than three. */
const MOST_ROUNDS = 40;

/**
 * Reads the tags of a repository, and how those that matter lie to the tip of a branch; nothing where there are no tags.
 * Throws {@link SourceProblem} when it could not look.
 */
export async function readTip(
  repository: TagReader,
  { branch, commit, policy, early }: TipRequest,
): Promise<TipReading | undefined> {
  const tags = await (early ?? repository.tags(''));
  if (tags.length === 0) return undefined;
  const written = policyOfTags(tags, policy);
  let standings: ReadonlyMap<string, Standing> = new Map();
  for (let round = 0; ; round += 1) {
    const asked = tagsToAsk({ branch, policy: written, tags, standings });
    if (asked.length === 0) return { tags, standings };
    if (round === MOST_ROUNDS) throw new SourceProblem({ kind: 'too-many-tags', branch });
    const parts = Array.from({ length: Math.ceil(asked.length / A_REQUEST) }, (_, part) =>
      asked.slice(part * A_REQUEST, (part + 1) * A_REQUEST),
    );
    const answers = await Promise.all(parts.map((part) => repository.relations(commit, part, undefined)));
    standings = new Map([...standings, ...answers.flatMap((answer) => [...answer.standings])]);
  }
}

/** A branch as it is, with nothing changed on it. */
export interface ReadTip {
  readonly change: Change;
  readonly tip: ObjectId;
}

/** Reads the tip of a branch, the policy on it, and the tags that lead up to it; its files are not looked at. */
export async function readTipOf(
  repository: Repository & TagReader,
  { branch, policyPath }: { readonly branch: string; readonly policyPath: string },
): Promise<ReadTip> {
  const early = repository.tags('');
  early.catch(() => undefined);
  const { tip } = await repository.start(NO_TAG, branch, policyPath);
  const policyAtTip = await readPolicy(await repository.read(tip.commit, policyPath), policyPath, repository.elsewhere);
  const { policy } = policyAtTip;
  const tags = await readTip(repository, { branch, commit: tip.commit, policy, early });
  const written = tags === undefined ? policy : policyOfTags(tags.tags, policy);
  return readAs(written, tags, {
    branch,
    commit: tip.commit,
    policyFile: policyFacts(policyPath, policyAtTip, undefined),
  });
}

/**
 * Reads the tip of a branch once for each project whose tags have a prefix of their own; nothing where there are not
 * several. Throws {@link SourceProblem} when it could not look.
 */
export async function readProjects(
  repository: Pick<Repository, 'read' | 'elsewhere'> & TagReader,
  { branch, commit, policyPath }: { readonly branch: string; readonly commit: ObjectId; readonly policyPath: string },
): Promise<readonly ReadTip[]> {
  const tags = await repository.tags('');
  const policyAtTip = await readPolicy(await repository.read(commit, policyPath), policyPath, repository.elsewhere);
  const policyFile = policyFacts(policyPath, policyAtTip, undefined);
  const read: ReadTip[] = [];
  for (const policy of policiesOfTags(tags, policyAtTip.policy)) {
    const tip = await readTip(repository, { branch, commit, policy, early: Promise.resolve(tags) });
    read.push(readAs(policy, tip, { branch, commit, policyFile }));
  }
  return read;
}

function readAs(
  policy: Policy,
  tip: TipReading | undefined,
  { branch, commit, policyFile }: Pick<Change, 'branch' | 'policyFile'> & { readonly commit: ObjectId },
): ReadTip {
  return {
    tip: commit,
    change: {
      branch,
      policy,
      readers: {},
      policyFile,
      carriers: [],
      interfaces: [],
      paths: [],
      behind: false,
      labels: [],
      body: '',
      ...(tip === undefined ? {} : { tip }),
    },
  };
}

/** No tag is called so; the tip of the branch is what is asked for. */
const NO_TAG = '.';
