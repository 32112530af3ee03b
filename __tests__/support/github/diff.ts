import type { GitReader } from './git.ts';

/** A changed file, as GitHub lists it. */
export type FileDiff = {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly path: string;
  readonly previousPath: string | undefined;
  /** The blob as it is now; of a removed file, as it was. */
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first hunk on; left out where GitHub leaves it out: binary, unchanged content, too large. */
  readonly patch: string | undefined;
};

/** Limits of a diff (docs: "Repository limits"): of one file, and of all together. */
const fileLimits = { lines: 20_000, bytes: 500_000 };
const totalLimits = { lines: 20_000, bytes: 1_000_000 };

const statuses: Readonly<Record<string, FileDiff['status']>> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** The files that differ between two trees or commits, by their ids. */
export function diffFiles(git: GitReader, base: string, head: string): Promise<readonly FileDiff[]> {
  return git.once(`diff ${base} ${head}`, () => findFiles(git, base, head));
}

async function findFiles(git: GitReader, base: string, head: string): Promise<readonly FileDiff[]> {
  const diff = ['diff-tree', '-r', '-M', '--no-commit-id', '--no-ext-diff', '--no-textconv', '--full-index'];
  const [raw = '', numbers = '', patch = ''] = await Promise.all([
    git.run(...diff, '--raw', '--no-abbrev', '-z', base, head),
    git.run(...diff, '--numstat', '-z', base, head),
    git.run(...diff, '--patch', '--no-color', base, head),
  ]);
  const counts = parseNumbers(numbers);
  const patches = withinTotal(parsePatches(patch));
  return parseRaw(raw).map((file, index) => ({
    ...file,
    additions: counts[index]?.[0] ?? 0,
    deletions: counts[index]?.[1] ?? 0,
    patch: patches[index],
  }));
}

type RawFile = Pick<FileDiff, 'status' | 'path' | 'previousPath' | 'oid'>;

function parseRaw(text: string): readonly RawFile[] {
  const fields = text.split('\0');
  const files: RawFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , before = '', after = '', code = ''] = (fields[at] ?? '').split(' ');
    const status = statuses[code[0] ?? ''] ?? 'changed';
    const moved = status === 'renamed' || status === 'copied';
    const path = fields[at + (moved ? 2 : 1)] ?? '';
    files.push({
      status,
      path,
      previousPath: moved ? fields[at + 1] : undefined,
      oid: status === 'removed' ? before : after,
    });
    at += moved ? 3 : 2;
  }
  return files;
}

function parseNumbers(text: string): readonly (readonly [number, number])[] {
  const fields = text.split('\0');
  const counts: (readonly [number, number])[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [added = '', removed = '', path] = (fields[at] ?? '').split('\t');
    // Binary files count as `-`.
    counts.push([Number.parseInt(added, 10) || 0, Number.parseInt(removed, 10) || 0]);
    at += path === '' ? 3 : 1;
  }
  return counts;
}

function parsePatches(text: string): readonly (string | undefined)[] {
  // Every line of content starts with a blank, `+`, `-` or `\`, so only headers match.
  return text
    .split(/^diff --git .*\n/m)
    .slice(1)
    .map((part) => {
      const start = /^@@ /m.exec(part)?.index;
      return start === undefined ? undefined : part.slice(start).replace(/\n$/, '');
    });
}

function withinTotal(patches: readonly (string | undefined)[]): readonly (string | undefined)[] {
  let [lines, bytes] = [0, 0];
  return patches.map((patch) => {
    if (patch === undefined) return undefined;
    const size = { lines: patch.split('\n').length, bytes: Buffer.byteLength(patch) };
    if (size.lines > fileLimits.lines || size.bytes > fileLimits.bytes) return undefined;
    lines += size.lines;
    bytes += size.bytes;
    return lines > totalLimits.lines || bytes > totalLimits.bytes ? undefined : patch;
  });
}

/** The hunk that holds a line of one side, if the patch has it: where a review comment may stand. */
export function hunkAt(patch: string, side: 'LEFT' | 'RIGHT', line: number): string | undefined {
  let hunk: string[] = [];
  let next = { LEFT: 0, RIGHT: 0 };
  for (const text of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (header !== null) {
      hunk = [text];
      next = { LEFT: Number(header[1]), RIGHT: Number(header[2]) };
      continue;
    }
    hunk.push(text);
    const sides = text.startsWith('+')
      ? (['RIGHT'] as const)
      : text.startsWith('-')
        ? (['LEFT'] as const)
        : (['LEFT', 'RIGHT'] as const);
    if (text.startsWith('\\')) continue;
    if (sides.some((one) => one === side) && next[side] === line) return hunk.join('\n');
    for (const one of sides) next[one] += 1;
  }
  return undefined;
}
