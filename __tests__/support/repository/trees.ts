import type { ObjectStore } from './objects.ts';

/** What a path holds: text or bytes, something special, or nothing any more. */
export type FileChange =
  | string
  | Uint8Array
  | undefined
  | { readonly symlink: string }
  | { readonly executable: string }
  | { readonly submodule: string };

type Entry = { readonly mode: string; readonly name: string; readonly oid: string };

const directoryMode = '40000';

/** The tree that a set of changes makes of another one; gives the new tree's id. */
export function editTree(
  store: ObjectStore,
  tree: string | undefined,
  files: Readonly<Record<string, FileChange>>,
): string {
  const changes = Object.entries(files).map(([path, change]) => ({ path: path.split('/'), change }));
  return editLevel(store, tree, changes) ?? writeTree(store, []);
}

type Change = { readonly path: readonly string[]; readonly change: FileChange };

/** One directory; `undefined` when nothing is left in it. */
function editLevel(store: ObjectStore, tree: string | undefined, changes: readonly Change[]): string | undefined {
  const entries = new Map(tree === undefined ? [] : readTree(store, tree).map((entry) => [entry.name, entry]));
  const deeper = new Map<string, Change[]>();
  for (const { path, change } of changes) {
    const [name, ...rest] = path;
    if (name === undefined || name === '') throw new Error(`an empty name in the path '${path.join('/')}'`);
    if (rest.length > 0) deeper.set(name, [...(deeper.get(name) ?? []), { path: rest, change }]);
    else if (change === undefined) entries.delete(name);
    else entries.set(name, { name, ...writeFile(store, change) });
  }
  for (const [name, below] of deeper) {
    const present = entries.get(name);
    const oid = editLevel(store, present?.mode === directoryMode ? present.oid : undefined, below);
    if (oid === undefined) entries.delete(name);
    else entries.set(name, { mode: directoryMode, name, oid });
  }
  return entries.size === 0 ? undefined : writeTree(store, [...entries.values()]);
}

function writeFile(
  store: ObjectStore,
  change: Exclude<FileChange, undefined>,
): { readonly mode: string; readonly oid: string } {
  if (typeof change === 'string' || change instanceof Uint8Array)
    return { mode: '100644', oid: store.write('blob', change) };
  if ('symlink' in change) return { mode: '120000', oid: store.write('blob', change.symlink) };
  if ('executable' in change) return { mode: '100755', oid: store.write('blob', change.executable) };
  return { mode: '160000', oid: change.submodule };
}

function writeTree(store: ObjectStore, entries: readonly Entry[]): string {
  // Git sorts by bytes, a directory as if its name ended in a slash.
  const key = ({ name, mode }: Entry) => Buffer.from(mode === directoryMode ? `${name}/` : name);
  const sorted = entries.map((entry) => ({ entry, key: key(entry) })).sort((a, b) => Buffer.compare(a.key, b.key));
  const parts = sorted.map(({ entry }) =>
    Buffer.concat([Buffer.from(`${entry.mode} ${entry.name}\0`), Buffer.from(entry.oid, 'hex')]),
  );
  return store.write('tree', Buffer.concat(parts));
}

function readTree(store: ObjectStore, oid: string): readonly Entry[] {
  const { content } = store.read(oid);
  const size = oid.length / 2;
  const entries: Entry[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at);
    const end = content.indexOf(0, space);
    entries.push({
      mode: content.toString('latin1', at, space),
      name: content.toString('utf8', space + 1, end),
      oid: content.toString('hex', end + 1, end + 1 + size),
    });
    at = end + 1 + size;
  }
  return entries;
}
