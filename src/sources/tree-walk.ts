import { byteOrder, type Entry, type ObjectId, type Repository } from './repository.ts';

export type ChangeReader = Pick<Repository, 'list'>;

/**
 * Every path that differs between two commits, found by going down only into directories whose ids differ. The cost
 * grows with the directories that changed, not with the tree, and nothing is cut off.
 */
export async function changedPaths(reader: ChangeReader, from: ObjectId, to: ObjectId): Promise<readonly string[]> {
  const walk = async (directory: string): Promise<readonly string[]> => {
    const [before, after] = await Promise.all([reader.list(from, directory), reader.list(to, directory)]);
    const left = new Map(before.map((entry) => [entry.name, entry]));
    const right = new Map(after.map((entry) => [entry.name, entry]));
    const names = [...new Set([...left.keys(), ...right.keys()])];
    const below = names.map((name) => compareEntries(join(directory, name), left.get(name), right.get(name), walk));
    return (await Promise.all(below)).flat();
  };
  return [...(await walk(''))].sort(byteOrder);
}

async function compareEntries(
  path: string,
  before: Entry | undefined,
  after: Entry | undefined,
  walk: (directory: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  if (before?.id === after?.id && before?.kind === after?.kind) return [];
  const files = [before, after].filter((entry) => entry !== undefined && entry.kind !== 'directory');
  const goesDown = before?.kind === 'directory' || after?.kind === 'directory';
  const below = goesDown ? await walk(path) : [];
  return files.length > 0 ? [path, ...below] : below;
}

const join = (directory: string, name: string): string => (directory === '' ? name : `${directory}/${name}`);
