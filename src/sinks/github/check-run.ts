import type { GitHubClient } from '../../sources/github/client.ts';
import { count, list, members, optional, text } from '../../sources/github/shape.ts';
import { SourceProblem } from '../../sources/problem.ts';
import type { Annotation } from '../console.ts';

/** What GitHub takes of a check run in one request (REST, "Check runs"). */
const BATCH = 50;
/** More findings than these stay in the summary; each batch is a request. */
const MOST = 1000;

const NAME = 'Pawl';

export interface CheckRunRequest {
  readonly head: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** The same for the same run, so that one that was made already is found again. */
  readonly externalId: string;
}

const made = members<{ id: number }>({ id: count });
const runsShape = members<{ check_runs: readonly RawRun[] }>({
  check_runs: list(members<RawRun>({ id: count, external_id: optional(text) })),
});

interface RawRun {
  readonly id: number;
  readonly external_id: string | undefined;
}

/** Reports all findings as a check run of its own on the judged commit, the annotations in batches. */
export async function reportCheckRun(client: GitHubClient, request: CheckRunRequest): Promise<void> {
  const { head, conclusion, externalId } = request;
  const what = `the check run on ${head.slice(0, 12)}`;
  const all = request.annotations.filter(({ path }) => path !== undefined).slice(0, MOST);
  const output = (from: number) => ({
    title: request.title.slice(0, 255),
    summary: request.summary,
    annotations: all.slice(from, from + BATCH).map(annotationOf),
  });
  const body = { name: NAME, head_sha: head, external_id: externalId, status: 'completed', conclusion };
  const id = await client
    .write('POST', '/check-runs', { ...body, output: output(0) }, made, what)
    .catch(async (problem: unknown) => {
      if (!(problem instanceof SourceProblem && ['unclear', 'bad-answer'].includes(problem.fact.kind))) throw problem;
      const path = `/commits/${head}/check-runs?check_name=${NAME}&per_page=100`;
      const { check_runs } = await client.get(path, runsShape, what);
      const there = check_runs.find((run) => run.external_id === externalId);
      return there ?? client.write('POST', '/check-runs', { ...body, output: output(0) }, made, what);
    });
  // Each request adds to what the ones before it brought.
  for (let from = BATCH; from < all.length; from += BATCH) {
    await client.write('PATCH', `/check-runs/${id.id}`, { output: output(from) }, made, what);
  }
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

function annotationOf({ level, title, message, path, line }: Annotation): object {
  return {
    path,
    start_line: line ?? 1,
    end_line: line ?? 1,
    annotation_level: LEVELS[level],
    title: title.slice(0, 255),
    message: message.slice(0, 4000),
  };
}
