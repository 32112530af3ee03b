import { json, notFound, unprocessable } from '../answer.ts';
import { type Call, type Handlers, linkHeader, pageOf, paginate } from '../call.ts';
import { diffFiles } from '../diff.ts';
import { commitsOf, filesOf, rangeOf } from '../range.ts';
import { commitShape, fileShape } from '../shapes/git.ts';
import { fullRepositoryShape, repositoryPage, repositoryUrl } from '../shapes/repository.ts';
import { headOf } from '../state.ts';

/** The repository itself and its history: commits and comparisons. */
export const history: Handlers = {
  'repos/get': ({ repository, links }) => json(fullRepositoryShape(repository, links)),

  'repos/list-commits': async (call) => {
    const { repository, query, links } = call;
    const start = await repository.git.commit(query.sha ?? repository.defaultBranch);
    if (start === undefined) return notFound();
    const paths = query.path === undefined ? [] : ['--', query.path];
    const oids = await repository.git.log(start.oid, ...paths);
    return paginate(call, await commitsOf(repository.git, oids), (commit) => commitShape(repository, commit, links));
  },

  'repos/get-commit': async (call) => {
    const { repository, parameters, links, limits } = call;
    const ref = parameters.ref ?? '';
    const commit = await repository.git.commit(ref);
    if (commit === undefined) return unprocessable(`No commit found for SHA: ${ref}`);
    const files = await diffFiles(repository.git, commit.parents[0] ?? emptyTree(commit.oid), commit.oid);
    const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
    const stats = {
      additions: sum('additions'),
      deletions: sum('deletions'),
      total: sum('additions') + sum('deletions'),
    };
    const shown = files.slice(0, limits.compareFiles).map((file) => fileShape(repository, file, commit.oid, links));
    return json({ ...commitShape(repository, commit, links), stats, files: shown });
  },

  'repos/compare-commits-with-basehead': async (call) => {
    const { repository, links, limits } = call;
    const [baseName = '', headName] = (call.parameters.basehead ?? '').split('...');
    if (headName === undefined) return notFound();
    const [base, head] = await Promise.all([resolveEnd(call, baseName), resolveEnd(call, headName)]);
    if (base === undefined || head === undefined) return notFound();
    const range = await rangeOf(repository.git, base, head);
    if (range === undefined) return notFound(`No common ancestor between ${baseName} and ${headName}.`);

    const { page, size, start } = pageOf(call);
    // Without paging GitHub gives the first 250 commits; files come whole, with the first page only.
    const paged = 'page' in call.query || 'per_page' in call.query;
    const oids = paged ? range.commits.slice(start, start + size) : range.commits.slice(0, 250);
    const [commits, files] = await Promise.all([
      commitsOf(repository.git, [range.base, range.mergeBase, ...oids]),
      page === 1 ? filesOf(repository.git, range) : [],
    ]);
    const [baseCommit, mergeBaseCommit, ...rest] = commits.map((commit) => commitShape(repository, commit, links));
    const url = `${repositoryUrl(repository.fullName, links)}/compare/${baseName}...${headName}`;
    const html = `${repositoryPage(repository.fullName, links)}/compare/${baseName}...${headName}`;
    const answer = {
      url,
      html_url: html,
      permalink_url: `${repositoryPage(repository.fullName, links)}/compare/${base.slice(0, 7)}...${head.slice(0, 7)}`,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: baseCommit,
      merge_base_commit: mergeBaseCommit,
      status: statusOf(range.aheadBy, range.behindBy),
      ahead_by: range.aheadBy,
      behind_by: range.behindBy,
      total_commits: range.aheadBy,
      commits: rest,
      ...(page === 1 && {
        files: files.slice(0, limits.compareFiles).map((file) => fileShape(repository, file, head, links)),
      }),
    };
    return json(answer, 200, paged ? linkHeader(call, range.commits.length) : {});
  },
};

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** A revision, or `owner:branch` and `owner:repository:branch` of a fork. */
async function resolveEnd({ repository }: Call, name: string): Promise<string | undefined> {
  const parts = name.split(':');
  const branch = parts.at(-1) ?? '';
  const owner = parts.length > 1 ? parts[0] : undefined;
  if (owner === undefined || owner === repository.fullName.split('/')[0])
    return (await repository.git.commit(branch))?.oid;
  const pull = repository.pulls.find(({ fork, head }) => fork?.split('/')[0] === owner && head === branch);
  return pull === undefined ? undefined : headOf(repository, pull);
}

/** The tree without entries, which git knows without storing it. */
function emptyTree(sibling: string): string {
  return sibling.length === 40
    ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
}
