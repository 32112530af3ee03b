import { matchesAny } from '../policy/glob.ts';
import type { Policy } from '../policy/policy.ts';
import type { HistoryReader } from '../sources/history.ts';

/** Directories below this depth are not looked into for files with numbers. */
const DEEPEST = 2;

/**
 * The paths whose history is read, each named in full: git looks for a name seven times as fast as for a pattern. They are
 * those that the policy names, or else SOURCE and the specs, found at the tips of the branches.
 * @param tips the directories of the branches' tips
 */
export async function wantedPaths(
  policy: Pick<Policy, 'carriers'>,
  reader: Pick<HistoryReader, 'directories'>,
  tips: readonly string[],
): Promise<readonly string[]> {
  const isWanted = wantedBy(policy);
  const plain = policy.carriers?.map(({ path }) => path).filter((path) => !SPECIAL.test(path)) ?? ['SOURCE'];
  const found = new Set(plain);
  let level = [...new Set(tips)].map((tree) => ({ tree, directory: '', depth: 0 }));
  while (level.length > 0) {
    const entries = await reader.directories(level.map(({ tree }) => tree));
    const below = new Map<string, (typeof level)[number]>();
    for (const { tree, directory, depth } of level) {
      for (const { name, kind, id } of entries.get(tree) ?? []) {
        const path = `${directory}${name}`;
        if (kind === 'directory') {
          if (depth < DEEPEST) below.set(`${path} ${id}`, { tree: id, directory: `${path}/`, depth: depth + 1 });
        } else if (isWanted(path)) found.add(path);
      }
    }
    level = [...below.values()];
  }
  return [...found];
}

const SPECIAL = /[*?[\]{}\\]/;

/** Whether a path is one that holds a number, going by its name. */
export function wantedBy({ carriers }: Pick<Policy, 'carriers'>): (path: string) => boolean {
  if (carriers === undefined) return (path) => path === 'SOURCE' || path.endsWith('.spec');
  const patterns = carriers.map(({ path }) => path);
  return (path) => matchesAny(patterns, path);
}
