import type { TagObject } from '../../facts/tag/reading.ts';
import { SourceProblem } from '../problem.ts';
import { type ObjectId, splitPath } from '../repository.ts';
import { DEEPEST_TAG, type Tip } from '../tags.ts';
import type { GitHubClient } from './client.ts';
import { directoryShape } from './listings.ts';
import { DIRECTORY, type Lookup, TEXT } from './lookup.ts';
import { members, objectId, orNull, text } from './shape.ts';
import { asIs, commitIn, objectShape, peeled, type RawObject, selection } from './tag-object.ts';

export interface StartRequest {
  readonly tag: string;
  /** The default one where none is named. */
  readonly branch: string | undefined;
  /** A file that will be read at the tip of the branch. */
  readonly file: string | undefined;
}

interface RawCommit {
  readonly oid: ObjectId;
  readonly top: unknown;
}

interface RawStart {
  readonly tag: { readonly target: RawObject } | undefined;
  readonly tip: { readonly name: string; readonly target: RawCommit } | undefined;
  readonly directory: unknown;
  readonly file: unknown;
}

const startShape = members<{ repository: RawStart }>({
  repository: members<RawStart>({
    tag: orNull(members<NonNullable<RawStart['tag']>>({ target: objectShape(DEEPEST_TAG) })),
    tip: orNull(
      members<NonNullable<RawStart['tip']>>({
        name: text,
        target: members<RawCommit>({ oid: objectId, top: asIs }),
      }),
    ),
    directory: asIs,
    file: asIs,
  }),
});

const TOP = ` top: tree { ${DIRECTORY} }`;
const AHEAD = `directory: object(expression: $directory) { ${DIRECTORY} } file: object(expression: $file) { ${TEXT} }`;

/**
 * The tag and the tip of the branch in one request. Where a file of the tip is wanted, the tops of both commits, its directory
 * and its text travel with them, and whoever asks for them later has them.
 */
export async function readStart(
  client: GitHubClient,
  lookup: Lookup,
  { tag, branch, file }: StartRequest,
): Promise<{ readonly object: TagObject; readonly tip: Tip }> {
  const { owner, name } = client.place;
  const types = [
    ...(branch === undefined ? [] : ['$branch: String!']),
    ...(file === undefined ? [] : ['$directory: String!', '$file: String!']),
  ];
  const [top, ahead] = file === undefined ? ['', ''] : [TOP, AHEAD];
  const field = branch === undefined ? 'defaultBranchRef' : 'ref(qualifiedName: $branch)';
  const query = `query Tag($owner: String!, $name: String!, $tag: String!${types.map((type) => `, ${type}`).join('')}) { repository(owner: $owner, name: $name) { tag: ref(qualifiedName: $tag) { target { ${selection(DEEPEST_TAG, top)} } } tip: ${field} { name target { oid ... on Commit { __typename${top} } } } ${ahead} } }`;
  const at = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
  const variables = {
    owner,
    name,
    tag: `refs/tags/${tag}`,
    ...(branch === undefined ? {} : { branch: at }),
    ...(file === undefined ? {} : { directory: `${at}:${splitPath(file).directory}`, file: `${at}:${file}` }),
  };
  const { repository } = await client.query(query, variables, startShape, `the tag ${tag}`);
  const { tip } = repository;
  const what = branch === undefined ? `the default branch of ${owner}/${name}` : `the branch ${branch}`;
  if (tip === undefined) throw new SourceProblem({ kind: 'not-found', what });
  const tagged = commitIn(repository.tag?.target);
  if (isObject(tagged?.top)) lookup.give(`${tagged.oid}:`, tagged.top);
  if (file !== undefined) giveFile(lookup, file, tip.target, repository);
  return { object: peeled(repository.tag?.target), tip: { branch: tip.name, commit: tip.target.oid } };
}

/**
 * The file was asked for at the branch, which may have moved in that moment: its directory counts where the top of the very
 * commit has it by the same id, and its text is proved by the id that the directory has for it.
 */
function giveFile(lookup: Lookup, path: string, { oid, top }: RawCommit, { directory, file }: RawStart): void {
  const entries = entriesOf(top);
  if (entries === undefined) return;
  lookup.give(`${oid}:`, top);
  const { directory: parent } = splitPath(path);
  if (parent !== '') {
    const listed = entries.find(({ name }) => name === parent)?.oid ?? null;
    const found = isObject(directory) ? (directory as { readonly oid?: unknown }).oid : directory;
    if (parent.includes('/') || found !== listed) return;
    lookup.give(`${oid}:${parent}`, directory);
  }
  if (file === null || isObject(file)) lookup.give(`${oid}:${path}`, file);
}

/** Nothing where it has not the shape of a directory: it is then asked for by itself, and what is wrong with it told there. */
function entriesOf(value: unknown) {
  try {
    return directoryShape(value, '')?.entries;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
