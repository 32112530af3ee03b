import type { Between } from '../../audit/history.ts';

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
  let rest: Buffer = Buffer.alloc(0);

  const takePiece = (text: string): void => {
    let path = text;
    for (let head = heads[pair + 1]; head !== undefined && path.startsWith(head); head = heads[pair + 1]) {
      path = path.slice(head.length);
      pair += 1;
    }
    if (path === '') return;
    const name = names.get(path) ?? path;
    names.set(name, name);
    found[pair]?.push(name);
  };

  return {
    take: (chunk) => {
      const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let at = 0;
      for (let nul = all.indexOf(0); nul >= 0; nul = all.indexOf(0, at)) {
        takePiece(all.toString('utf8', at, nul));
        at = nul + 1;
      }
      rest = all.subarray(at);
    },
    end: () => found,
  };
}
