import type { Between } from '../../audit/history.ts';
import { readPieces } from './pieces.ts';

/** Reads which paths differ between directories while git still writes it. */
export interface ChangedReader {
  readonly take: (chunk: Buffer) => void;
  /** The paths for each pair of directories, in their order. */
  readonly end: () => readonly (readonly string[])[];
}

/** The name of a directory without entries, which git knows without having one; by the length of names in a repository. */
const EMPTY: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** What `diff-tree --stdin` is asked with: two directories in a line, each pair of which it repeats above its answer. */
export const askedOf = ({ before, after }: Between): string => `${before ?? EMPTY[after.length] ?? after} ${after}\n`;

/**
 * Reads `diff-tree --stdin --name-only -z`: paths that end in NUL, and before those of each pair the line that asked for them,
 * also where there are none.
 */
export function readChanged(pairs: readonly Between[]): ChangedReader {
  const heads = pairs.map(askedOf);
  const found: string[][] = pairs.map(() => []);
  /** A path changes again and again, and its name is kept once. */
  const names = new Map<string, string>();
  let pair = -1;

  const takePiece = (bytes: Buffer, start: number, end: number): void => {
    let path = bytes.toString('utf8', start, end);
    for (let head = heads[pair + 1]; head !== undefined && path.startsWith(head); head = heads[pair + 1]) {
      path = path.slice(head.length);
      pair += 1;
    }
    if (path === '') return;
    const name = names.get(path) ?? path;
    names.set(name, name);
    found[pair]?.push(name);
  };

  // The lines of the last pairs end in no NUL, and have no paths.
  return { take: readPieces(takePiece).take, end: () => found };
}
