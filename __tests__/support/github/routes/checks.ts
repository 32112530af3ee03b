import { failure, json, notFound, unprocessable } from '../answer.ts';
import { type Call, type Handlers, pageOf, textIn } from '../call.ts';
import { userShape } from '../shapes/base.ts';
import { checkRunShape, statusShape } from '../shapes/talk.ts';
import type { CheckRun } from '../state.ts';

/** Check runs and statuses of a commit, and who is asking. */
export const checks: Handlers = {
  'checks/create': async ({ repository, body, links, nextId }) => {
    const headSha = textIn(body, 'head_sha') ?? '';
    if ((await repository.git.commit(headSha)) === undefined)
      return unprocessable(`No commit found for SHA: ${headSha}`);
    const createdAt = new Date().toISOString();
    const run: CheckRun = { ...body, id: nextId(), headSha, createdAt, annotations: annotationsIn(body) };
    repository.checkRuns.push(run);
    return json(checkRunShape(repository, run, links), 201);
  },

  'checks/update': (call) => {
    const run = runOf(call);
    if (run === undefined) return notFound();
    const output = { ...Object(run.output), ...Object(call.body.output) };
    // Annotations of later requests come on top of the earlier ones.
    Object.assign(run, call.body, { output, annotations: [...run.annotations, ...annotationsIn(call.body)] });
    return json(checkRunShape(call.repository, run, call.links));
  },

  'checks/get': (call) => {
    const run = runOf(call);
    return run === undefined ? notFound() : json(checkRunShape(call.repository, run, call.links));
  },

  'checks/list-for-ref': async (call) => {
    const { repository, parameters, query, links } = call;
    const commit = await repository.git.commit(parameters.ref ?? '');
    if (commit === undefined) return notFound();
    const found = repository.checkRuns.filter(
      (run) => run.headSha === commit.oid && (query.check_name === undefined || run.name === query.check_name),
    );
    const { start, size } = pageOf(call);
    const runs = found.slice(start, start + size).map((run) => checkRunShape(repository, run, links));
    return json({ total_count: found.length, check_runs: runs });
  },

  'repos/create-commit-status': async ({ repository, parameters, body, links, nextId }) => {
    const sha = parameters.sha ?? '';
    if ((await repository.git.commit(sha)) === undefined) return unprocessable(`No commit found for SHA: ${sha}`);
    const description = textIn(body, 'description') ?? null;
    if ((description ?? '').length > 140) return unprocessable('description is too long (maximum is 140 characters)');
    const status = {
      id: nextId(),
      sha,
      state: textIn(body, 'state') ?? '',
      context: textIn(body, 'context') ?? 'default',
      description,
      targetUrl: textIn(body, 'target_url') ?? null,
    };
    repository.statuses.push(status);
    return json(statusShape(repository, status, links), 201);
  },

  'users/get-authenticated': ({ login, links }) => {
    // The token of a workflow run belongs to no user.
    if (login.endsWith('[bot]')) return failure(403, 'Resource not accessible by integration');
    const numbers = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
    const words = { name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null };
    const dates = { created_at: '2020-01-01T00:00:00Z', updated_at: '2024-01-01T00:00:00Z' };
    return json({ ...userShape(login, links), ...words, ...numbers, ...dates });
  },

  'rate-limit/get': () => {
    const budget = { limit: 1000, remaining: 1000, reset: Math.floor(Date.now() / 1000) + 3600, used: 0 };
    return json({ resources: { core: budget, search: budget, graphql: budget }, rate: budget });
  },
};

function runOf({ repository, parameters }: Call): CheckRun | undefined {
  return repository.checkRuns.find(({ id }) => id === Number(parameters.check_run_id));
}

function annotationsIn(body: Call['body']): unknown[] {
  const { annotations } = Object(body.output);
  return Array.isArray(annotations) ? annotations : [];
}
