import { SourceProblem, sayProblem } from '../problem.ts';
import type { SourceAnswer, SourceReader } from '../source-tags.ts';
import type { GitHubClient } from './client.ts';
import { members, objectId, orNull, type Shape, text } from './shape.ts';

/**
 * Looks for tags in another repository on the same GitHub, in one request. GitHub does not tell a repository that is
 * hidden from one that does not exist; either way nothing is known of its tags.
 */
export function openGitHubSource(client: GitHubClient): SourceReader {
  return async (repository, tags) => {
    try {
      return await readTags(client, repository, tags);
    } catch (problem) {
      if (problem instanceof SourceProblem) return unreachable(problem, repository);
      throw problem;
    }
  };
}

/**
 * Each tag is asked for in two ways, as a ref and as what its name leads to: that a release names a tag which is not there is
 * said only where both are nothing.
 */
async function readTags(client: GitHubClient, repository: string, tags: readonly string[]): Promise<SourceAnswer> {
  const [owner = '', name = ''] = repository.split('/');
  const types = tags.map((_, index) => `, $t${index}: String!`).join('');
  const fields = tags.map(
    (_, index) =>
      `t${index}: ref(qualifiedName: $t${index}) { name } o${index}: object(expression: $t${index}) { oid }`,
  );
  const query = `query Source($owner: String!, $name: String!${types}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
  const variables = Object.fromEntries(tags.map((tag, index) => [`t${index}`, `refs/tags/${tag}`]));
  type Found = Readonly<Record<string, object | undefined>>;
  const [ref, object] = [orNull(members({ name: text })), orNull(members({ oid: objectId }))];
  const found: Shape<Found> = members<Record<string, object | undefined>>(
    Object.fromEntries(tags.flatMap((_, index) => [[`t${index}`, ref] as const, [`o${index}`, object] as const])),
  );
  const shape = members<{ repository: Found | undefined }>({ repository: orNull(found) });
  const what = `the tags of ${repository}`;
  const answer = await client.query(query, { owner, name, ...variables }, shape, what);
  const refs = answer.repository;
  if (refs === undefined) throw new SourceProblem({ kind: 'not-found', what });
  const standing = (tag: string, index: number) => {
    const isRef = refs[`t${index}`] !== undefined;
    if (isRef === (refs[`o${index}`] !== undefined)) return [tag, isRef ? 'there' : 'missing'] as const;
    throw new SourceProblem({ kind: 'bad-answer', what, detail: `it both has ${tag} and has not` });
  };
  return { kind: 'read', tags: new Map(tags.map(standing)) };
}

function unreachable({ fact }: SourceProblem, repository: string): SourceAnswer {
  if (fact.kind !== 'not-found' && fact.kind !== 'forbidden') return { kind: 'unreachable', why: sayProblem(fact) };
  return {
    kind: 'unreachable',
    why: {
      en: `GitHub does not know ${repository} or hides it from this token, which sees its own repository and public ones alone; check \`source-repository\`, or pass as \`token\` that of a GitHub App, or a fine-grained one, with \`contents: read\` on ${repository} as well`,
      zh: `GitHub 不知道 ${repository}，或对该令牌隐藏了它；作业的令牌只能看到本仓库和公开仓库；请检查 \`source-repository\`，或在 \`token\` 中提供对 ${repository} 也有 \`contents: read\` 权限的 GitHub App 令牌或细粒度令牌`,
    },
  };
}
