import { isId, member, readPayload } from './event.ts';
import type { GitHubClient } from './github/client.ts';
import { count, members, objectId, orNull, text, whole } from './github/shape.ts';
import { SourceProblem } from './problem.ts';

/** The run that a `workflow_run` event tells of, by what GitHub itself says of it. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly head: string;
  readonly branch: string;
  /** The repository that the head is in, a fork perhaps. */
  readonly repository: string;
}

/** Reads the event; nothing where it tells of no run for a pull request. */
export function readWorkflowRun(eventName: string, eventPath: string): WorkflowRun | undefined {
  const reading = eventName === 'workflow_run' ? readPayload(eventPath) : undefined;
  const run = reading?.kind === 'payload' ? member(reading.payload, 'workflow_run') : undefined;
  const [id, attempt, head] = [member(run, 'id'), member(run, 'run_attempt'), member(run, 'head_sha')];
  const [branch, event] = [member(run, 'head_branch'), member(run, 'event')];
  const repository = member(member(run, 'head_repository'), 'full_name');
  const forPull = event === 'pull_request' || event === 'pull_request_target';
  return forPull && isWhole(id) && isId(head) && typeof branch === 'string' && typeof repository === 'string'
    ? { id, attempt: isWhole(attempt) ? attempt : 1, head, branch, repository }
    : undefined;
}

const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

interface RawPull {
  readonly number: number;
  readonly headRefOid: string;
  readonly baseRefName: string;
  readonly headRepository: { readonly nameWithOwner: string } | undefined;
}

const QUERY = `query Heads($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 100, states: OPEN, headRefName: $branch) {
      totalCount nodes { number headRefOid baseRefName headRepository { nameWithOwner } }
    }
  }
}`;

interface Answer {
  readonly repository: { readonly pullRequests: readonly RawPull[] };
}

const pullShape = members<RawPull>({
  number: count,
  headRefOid: objectId,
  baseRefName: text,
  headRepository: orNull(members<{ nameWithOwner: string }>({ nameWithOwner: text })),
});
const shape = members<Answer>({
  repository: members<Answer['repository']>({ pullRequests: whole(pullShape, 100) }),
});

/**
 * The open pull request to a branch whose head is the commit of the run, in the repository of the run. GitHub names none in
 * the event where it comes from a fork, and a number in the saved file would be a stranger's word.
 */
export async function pullRequestOf(client: GitHubClient, run: WorkflowRun, base: string): Promise<number | undefined> {
  const { owner, name } = client.place;
  const what = `the pull request of the workflow run ${run.id}`;
  const { repository } = await client.query(QUERY, { owner, name, branch: run.branch }, shape, what);
  const likely = repository.pullRequests.filter((pull) => pull.headRefOid === run.head && pull.baseRefName === base);
  const found = likely.find(
    ({ headRepository }) => headRepository?.nameWithOwner.toLowerCase() === run.repository.toLowerCase(),
  );
  const nobodys = likely.find(({ headRepository }) => headRepository === undefined);
  // A fork that is gone, or that GitHub did not name: this may be the one.
  if (found === undefined && nobodys !== undefined)
    throw new SourceProblem({ kind: 'not-found', what: `the repository that pull request #${nobodys.number} is from` });
  return found?.number;
}
