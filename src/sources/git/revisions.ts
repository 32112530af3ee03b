import type { HistoryChange, HistoryFile, Revision } from '../../audit/history.ts';

const KINDS: Readonly<Record<string, HistoryFile['kind']>> = {
  '120000': 'symlink',
  '160000': 'submodule',
  '040000': 'directory',
};

/** An entry of the raw form of git-diff-tree(1): modes, ids, and a letter for what happened. */
const ENTRY = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
const NONE = '000000';

/**
 * Reads `log --raw -z` with a head of its own before each commit: pieces between NULs, where each entry is followed by
 * its path. A path may hold any other byte, so that only the order of the pieces tells what they are.
 * @param wanted the paths of which is kept what they became
 */
export function parseRevisions(log: Buffer, wanted: ReadonlySet<string>): readonly Revision[] {
  const revisions: Revision[] = [];
  let changes: HistoryChange[] = [];
  for (let at = 0; at < log.length; ) {
    const [piece, next] = pieceAt(log, at);
    at = next;
    const entry = ENTRY.exec(piece);
    if (entry !== null) {
      const [path, after] = pieceAt(log, at);
      at = after;
      changes.push(wanted.has(path) ? changeOf(path, entry) : { path, before: undefined, after: undefined });
    } else if (piece.startsWith('\u0001')) {
      const [commit = '', date = '', parent] = piece.slice(1).trimEnd().split(' ');
      changes = [];
      revisions.push({ commit, date: Number(date), parent: parent === '' ? undefined : parent, changes });
    }
  }
  return revisions;
}

function pieceAt(log: Buffer, start: number): readonly [string, number] {
  const nul = log.indexOf(0, start);
  const end = nul < 0 ? log.length : nul;
  return [log.toString('utf8', start, end), end + 1];
}

function changeOf(path: string, [, was = '', is = '', from = '', to = '']: RegExpExecArray): HistoryChange {
  const file = (mode: string, id: string): HistoryFile | undefined =>
    mode === NONE ? undefined : { id, kind: KINDS[mode] ?? 'file' };
  return { path, before: file(was, from), after: file(is, to) };
}
