import { json, notFound } from '../answer.ts';
import { type Handlers, paginate, pullOf } from '../call.ts';
import { commitsOf, filesOf, pullRange } from '../range.ts';
import { commitShape, fileShape } from '../shapes/git.ts';
import { fullPullShape, pullShape } from '../shapes/pull.ts';
import { headOf } from '../state.ts';

/** Reading pull requests. */
export const pulls: Handlers = {
  'pulls/list': (call) => {
    const { repository, query, links } = call;
    const { state = 'open', base, head } = query;
    const owner = repository.fullName.split('/')[0];
    const found = repository.pulls.filter(
      (pull) =>
        (state === 'all' || (pull.state ?? 'open') === state) &&
        (base === undefined || pull.base === base) &&
        (head === undefined || `${(pull.fork ?? owner)?.split('/')[0]}:${pull.head}` === head),
    );
    const order = query.direction === 'asc' ? 1 : -1;
    const sorted = found.sort((a, b) => order * (a.number - b.number));
    return paginate(call, sorted, (pull) => pullShape(repository, pull, links));
  },

  'pulls/get': async (call) => {
    const { repository, links } = call;
    const pull = pullOf(call);
    if (pull === undefined) return notFound();
    const range = await pullRange(repository, pull);
    const files = await filesOf(repository.git, range);
    return json(fullPullShape(repository, pull, { commits: range?.commits.length ?? 0, files }, links));
  },

  'pulls/list-files': async (call) => {
    const { repository, limits, links } = call;
    const pull = pullOf(call);
    if (pull === undefined) return notFound();
    const range = await pullRange(repository, pull);
    const files = await filesOf(repository.git, range);
    return paginate(call, files.slice(0, limits.pullFiles), (file) =>
      fileShape(repository, file, range?.head ?? '', links),
    );
  },

  'pulls/list-commits': async (call) => {
    const { repository, limits, links } = call;
    const pull = pullOf(call);
    if (pull === undefined) return notFound();
    const range = await pullRange(repository, pull);
    const commits = await commitsOf(repository.git, (range?.commits ?? []).slice(0, limits.pullCommits));
    return paginate(call, commits, (commit) => commitShape(repository, commit, links));
  },

  'repos/list-pull-requests-associated-with-commit': async (call) => {
    const { repository, parameters, links } = call;
    const commit = await repository.git.commit(parameters.commit_sha ?? '');
    if (commit === undefined) return notFound();
    const holds = await Promise.all(
      repository.pulls.map(async (pull) => {
        const range = await pullRange(repository, pull);
        return headOf(repository, pull) === commit.oid || (range?.commits.includes(commit.oid) ?? false);
      }),
    );
    const found = repository.pulls.filter((_, index) => holds[index]);
    return paginate(call, found, (pull) => pullShape(repository, pull, links));
  },
};
