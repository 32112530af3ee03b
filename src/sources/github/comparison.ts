import { SourceProblem } from '../problem.ts';
import { byteOrder, type Divergence, type ObjectId, splitPath } from '../repository.ts';
import { changedPaths } from '../tree-walk.ts';
import type { GitHubClient } from './client.ts';
import type { Counterparts } from './counterparts.ts';
import type { Listings } from './listings.ts';
import { list as listOf, members, objectId, optional, text } from './shape.ts';

/** The compare endpoint gives at most this many files, and does not say when there are more. */
const COMPARED_FILES = 300;

interface Comparison {
  readonly merge_base_commit: { readonly sha: ObjectId };
  readonly files: readonly ComparedFile[] | undefined;
}

interface ComparedFile {
  readonly filename: string;
  readonly previous_filename: string | undefined;
  readonly status: string;
  /** Left out where it is long. */
  readonly patch: string | undefined;
}

const comparisonShape = members<Comparison>({
  merge_base_commit: members<Comparison['merge_base_commit']>({ sha: objectId }),
  files: optional(
    listOf(
      members<ComparedFile>({
        filename: text,
        previous_filename: optional(text),
        status: text,
        patch: optional(text),
      }),
    ),
  ),
});

/** How two commits lie to each other by GitHub's comparison, of which the changes of files are kept. */
export async function diverge(
  client: GitHubClient,
  listings: Listings,
  counterparts: Counterparts,
  base: ObjectId,
  head: ObjectId,
): Promise<Divergence> {
  const what = `the comparison of ${base} and ${head}`;
  let comparison: Comparison;
  try {
    comparison = await client.get(`/compare/${base}...${head}?per_page=1`, comparisonShape, what);
  } catch (error) {
    const fact = error instanceof SourceProblem ? error.fact : undefined;
    // GitHub's 404 for this is told from one for a thing that is hidden or gone by its words alone.
    if (fact?.kind === 'not-found' && /no common ancestor/i.test(fact.said ?? '')) {
      throw new SourceProblem({ kind: 'unrelated-histories', base, head });
    }
    throw error;
  }
  const mergeBase = comparison.merge_base_commit.sha;
  const { files } = comparison;
  for (const { filename, status, patch } of files ?? []) {
    if (status === 'modified' && patch !== undefined) counterparts.learn(mergeBase, head, filename, patch);
  }
  // A list that is left out, one that is cut, and one that is empty though the commits differ: the directories tell.
  const isWhole = files !== undefined && files.length < COMPARED_FILES && (files.length > 0 || mergeBase === head);
  if (isWhole) {
    const listed = files.flatMap(({ filename, previous_filename, status }) =>
      previous_filename === undefined || status === 'copied' ? [filename] : [previous_filename, filename],
    );
    const paths = [...new Set(listed)].sort(byteOrder);
    const leadTo = () => leadToAll(listings, mergeBase, head, paths);
    if (!listings.has(mergeBase, '')) {
      const detail = 'it leaves out what the directories show to have changed';
      const confirm = async (): Promise<void> => {
        if (!(await leadTo())) throw new SourceProblem({ kind: 'bad-answer', what, detail });
      };
      return { kind: 'listed', mergeBase, paths, confirm };
    }
    if (await leadTo()) return { kind: 'listed', mergeBase, paths };
  }
  const known = (files ?? []).flatMap(({ filename, previous_filename: before }) => [filename, before ?? filename]);
  const find = (): Promise<readonly string[]> => {
    for (const directory of directoriesOf(known).slice(0, AHEAD)) {
      for (const commit of [mergeBase, head]) listings.list(commit, directory).catch(() => undefined);
    }
    return changedPaths(listings, mergeBase, head);
  };
  return { kind: 'unlisted', mergeBase, find };
}

/** So many directories of both sides, and their tops, travel in one request. */
const AHEAD = 24;

/** The directories that files are in, those above first: where a list is cut they are looked into, and most are known by it. */
function directoriesOf(paths: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const path of paths) {
    for (let { directory } = splitPath(path); directory !== ''; { directory } = splitPath(directory)) {
      if (found.has(directory)) break;
      found.add(directory);
    }
  }
  const depth = (directory: string): number => directory.split('/').length;
  return [...found].sort((a, b) => depth(a) - depth(b));
}

/** Whether the paths lead to all that differs at the top of both commits; that costs nothing where both were listed anyway. */
async function leadToAll({ list }: Listings, from: ObjectId, to: ObjectId, paths: readonly string[]): Promise<boolean> {
  const sides = await Promise.all([list(from, ''), list(to, '')]);
  const [before, after] = sides.map((entries) => new Map(entries.map((entry) => [entry.name, entry])));
  const tops = new Set(paths.map((path) => path.split('/', 1)[0] ?? ''));
  return sides.flat().every(({ name }) => {
    const [left, right] = [before?.get(name), after?.get(name)];
    return (left?.id === right?.id && left?.kind === right?.kind) || tops.has(name);
  });
}
