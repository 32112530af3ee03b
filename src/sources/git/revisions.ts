import type { HistoryChange, HistoryFile, Revision } from '../../audit/history.ts';
import { readPieces } from './pieces.ts';

const KINDS: Readonly<Record<string, HistoryFile['kind']>> = {
  '120000': 'symlink',
  '160000': 'submodule',
  '040000': 'directory',
};

/** An entry of the raw form of git-diff-tree(1): modes, ids, and a letter for what happened. */
const ENTRY = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
const NONE = '000000';
const COLON = 0x3a;
const NEWLINE = 0x0a;

/** Reads revisions while git still writes them, so that its answer is never held as a whole. */
export interface RevisionReader {
  readonly take: (chunk: Buffer) => void;
  readonly end: () => readonly Revision[];
}

/**
 * Reads `log --raw -z` with a head of its own before each commit: pieces between NULs, where each entry is followed by
 * its path. A path may hold any other byte, so that only the order of the pieces tells what they are.
 * @param wanted the paths of which is kept what they became
 */
export function readRevisions(wanted: ReadonlySet<string>): RevisionReader {
  const revisions: Revision[] = [];
  /** A path that holds no number changes again and again, and nothing but its name is kept. */
  const others = new Map<string, HistoryChange>();
  let changes: HistoryChange[] = [];
  let entry: string | undefined;

  const changeAt = (path: string, raw: string): HistoryChange => {
    const match = wanted.has(path) ? ENTRY.exec(raw) : null;
    if (match !== null) return changeOf(path, match);
    const known = others.get(path) ?? { path, before: undefined, after: undefined };
    others.set(path, known);
    return known;
  };

  const takePiece = (log: Buffer, start: number, end: number): void => {
    if (entry !== undefined) {
      changes.push(changeAt(log.toString('utf8', start, end), entry));
      entry = undefined;
      return;
    }
    const piece = log.toString('latin1', start, end);
    if (piece.charCodeAt(piece.charCodeAt(0) === NEWLINE ? 1 : 0) === COLON) entry = piece;
    else if (piece.startsWith('\u0001')) {
      const [commit = '', date = '', parent] = piece.slice(1).trimEnd().split(' ');
      changes = [];
      revisions.push({ commit, date: Number(date), parent: parent === '' ? undefined : parent, changes });
    }
  };

  const { take, flush } = readPieces(takePiece);
  return {
    take,
    end: () => {
      flush();
      return revisions;
    },
  };
}

function changeOf(path: string, [, was = '', is = '', from = '', to = '']: RegExpExecArray): HistoryChange {
  const file = (mode: string, id: string): HistoryFile | undefined =>
    mode === NONE ? undefined : { id, kind: KINDS[mode] ?? 'file' };
  return { path, before: file(was, from), after: file(is, to) };
}
