import type { Report } from '../../judge/report.ts';
import { COMMENT_WORDS } from '../../render/comment-words.ts';
import type { Language } from '../../render/speak.ts';
import type { GitHubClient } from '../../sources/github/client.ts';
import { list, members, objectId, optional, type Shape, text } from '../../sources/github/shape.ts';
import { SourceProblem } from '../../sources/problem.ts';

const LEVELS = ['major', 'minor', 'patch'] as const;
const COLOURS = { major: 'b60205', minor: 'fbca04', patch: '0e8a16' } as const;
const DESCRIPTIONS = {
  major: COMMENT_WORDS.labelMajor,
  minor: COMMENT_WORDS.labelMinor,
  patch: COMMENT_WORDS.labelPatch,
} as const;

interface Named {
  readonly name: string;
}

interface RawLabels {
  readonly wanted: Named | undefined;
  readonly pullRequest: {
    readonly headRefOid: string;
    readonly labels: { readonly nodes: readonly (Named | undefined)[] } | undefined;
  };
}

const QUERY = `query Labels($owner: String!, $name: String!, $number: Int!, $label: String!) {
  repository(owner: $owner, name: $name) {
    wanted: label(name: $label) { name }
    pullRequest(number: $number) { headRefOid labels(first: 100) { nodes { name } } }
  }
}`;

const named = members<Named>({ name: text });
const shape = members<{ repository: RawLabels }>({
  repository: members<RawLabels>({
    wanted: optional(named),
    pullRequest: members<RawLabels['pullRequest']>({
      headRefOid: objectId,
      labels: optional(members<{ nodes: readonly (Named | undefined)[] }>({ nodes: list(optional(named)) })),
    }),
  }),
});
const anything: Shape<unknown> = (value) => value;

export interface LabelRequest {
  readonly number: number;
  readonly head: string;
  readonly required: Report['requiredBump'];
  readonly names: Report['labels'];
  readonly language: Language;
}

/**
 * Keeps the one label of the required bump on a pull request: made in its colour if the repository lacks it, the two others
 * of the three taken away, and no other label touched. Nothing is written if the head has moved.
 */
export async function keepLabels(client: GitHubClient, request: LabelRequest): Promise<void> {
  const { number, head, required, names } = request;
  const { owner, name } = client.place;
  const wanted = required === 'none' ? undefined : names[required];
  const variables = { owner, name, number, label: wanted ?? names.patch };
  const what = `the labels of pull request #${number}`;
  const { repository } = await client.query(QUERY, variables, shape, what);
  if (repository.pullRequest.headRefOid !== head) return;
  const present = (repository.pullRequest.labels?.nodes ?? []).flatMap((label) =>
    label === undefined ? [] : [label.name],
  );
  const wrong = present.filter((label) => LEVELS.some((level) => same(names[level], label)) && !same(label, wanted));
  const removals = wrong.map((label) => remove(client, number, label));
  if (wanted !== undefined && !present.some((label) => same(label, wanted))) {
    if (repository.wanted === undefined) await create(client, request);
    const add = () => client.write('POST', `/issues/${number}/labels`, { labels: [wanted] }, anything, what);
    // Adding a label twice is adding it once, so that this may be repeated.
    await add().catch((problem: unknown) => (isUnclear(problem) ? add() : Promise.reject(problem)));
  }
  await Promise.all(removals);
}

const isUnclear = (problem: unknown): boolean => problem instanceof SourceProblem && problem.fact.kind === 'unclear';

/** Names of labels differ by more than case. */
const same = (left: string, right: string | undefined): boolean => left.toLowerCase() === right?.toLowerCase();

async function create(client: GitHubClient, { required, names, language }: LabelRequest): Promise<void> {
  if (required === 'none') return;
  const body = { name: names[required], color: COLOURS[required], description: DESCRIPTIONS[required][language] };
  await client.write('POST', '/labels', body, anything, `the label ${names[required]}`).catch(unlessThere);
}

async function remove(client: GitHubClient, number: number, label: string): Promise<void> {
  const path = `/issues/${number}/labels/${encodeURIComponent(label)}`;
  await client.write('DELETE', path, undefined, anything, `the label ${label}`).catch(unlessThere);
}

/** Another run was quicker: the label is made, or gone, already. An unclear answer is settled by the next step. */
function unlessThere(problem: unknown): void {
  const fact = problem instanceof SourceProblem ? problem.fact : undefined;
  const done =
    fact?.kind === 'not-found' || fact?.kind === 'unclear' || (fact?.kind === 'refused' && fact.status === 422);
  if (!done) throw problem;
}
