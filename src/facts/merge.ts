import { diff3MergeRegions } from 'node-diff3';

export type Merged =
  | { readonly kind: 'merged'; readonly text: string }
  /** Both sides changed the same place; then only people can say what merging gives. */
  | { readonly kind: 'conflict' }
  /** Too many lines are alike for the ways to match them to be gone through. */
  | { readonly kind: 'too-large' };

/**
 * What merging two versions of a text gives, line by line, from the version at which they parted. What both sides left
 * alone at the top and at the bottom is set aside first, so that the cost is that of what changed.
 * Source: git-merge-file(1); node-diff3 has the algorithm.
 */
export function mergeTexts(origin: string, ours: string, theirs: string): Merged {
  if (ours === theirs || theirs === origin) return { kind: 'merged', text: ours };
  if (ours === origin) return { kind: 'merged', text: theirs };
  const [o, a, b] = [origin, ours, theirs].map((text) => text.split('\n')) as [string[], string[], string[]];
  const head = sharedLength(o, a, b, (lines, index) => lines[index]);
  const most = Math.min(o.length, a.length, b.length) - head;
  const tail = Math.min(
    most,
    sharedLength(o, a, b, (lines, index) => lines[lines.length - 1 - index]),
  );
  const middle = (lines: readonly string[]): string[] => lines.slice(head, lines.length - tail);
  const cost = matchings(middle(o), middle(a)) + matchings(middle(o), middle(b));
  const apart = cost > FEW_MATCHINGS ? inTwoPlaces(hunkOf(o, a), hunkOf(o, b), o) : undefined;
  if (apart !== undefined) return { kind: 'merged', text: apart.join('\n') };
  if (cost > MOST_MATCHINGS) return { kind: 'too-large' };
  const result: string[] = o.slice(0, head);
  for (const region of diff3MergeRegions(middle(a), middle(o), middle(b))) {
    if (region.stable) result.push(...region.bufferContent);
    else if (same(region.aContent, region.bContent)) result.push(...region.aContent);
    else return { kind: 'conflict' };
  }
  result.push(...o.slice(o.length - tail));
  return { kind: 'merged', text: result.join('\n') };
}

/** The one place that holds all that a side changed: from which line to which it takes, and what it puts there. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

function hunkOf(origin: readonly string[], side: readonly string[]): Hunk {
  const most = Math.min(origin.length, side.length);
  let start = 0;
  while (start < most && origin[start] === side[start]) start += 1;
  let tail = 0;
  while (tail < most - start && origin[origin.length - 1 - tail] === side[side.length - 1 - tail]) tail += 1;
  return { start, end: origin.length - tail, lines: side.slice(start, side.length - tail) };
}

/** Both changes, where at least a line lies between them: then nothing has to be matched, however long the text is. */
function inTwoPlaces(left: Hunk, right: Hunk, origin: readonly string[]): readonly string[] | undefined {
  const [first, second] = left.start <= right.start ? [left, right] : [right, left];
  if (first.end >= second.start) return undefined;
  const between = origin.slice(first.end, second.start);
  return [...origin.slice(0, first.start), ...first.lines, ...between, ...second.lines, ...origin.slice(second.end)];
}

/** Some hundredths of a second. */
const FEW_MATCHINGS = 10_000;
/** A few seconds of work; files that people write and merge are far from it. */
const MOST_MATCHINGS = 4_000_000;

/** How many pairs of equal lines two texts have, which is what comparing them costs. */
function matchings(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
  return right.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0);
}

const same = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((line, index) => line === right[index]);

/** How many lines from one end all three have in common; one line is left to keep a place to insert at. */
function sharedLength(
  o: readonly string[],
  a: readonly string[],
  b: readonly string[],
  line: (lines: readonly string[], index: number) => string | undefined,
): number {
  const most = Math.min(o.length, a.length, b.length);
  let length = 0;
  while (length < most && line(o, length) === line(a, length) && line(o, length) === line(b, length)) length += 1;
  return length;
}
