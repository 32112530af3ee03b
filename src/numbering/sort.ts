import { KINDS } from './kinds.ts';
import { compareNumbers, orderedFields, type ReleaseNumber } from './number.ts';

/** The largest whole number below which a float holds all of them. */
const EXACT = 2 ** 53;

/**
 * Sorts numbers of one scheme, lowest first; equal ones stay in their order. Where every field can be ranked and the
 * ranks of these numbers fit into one float together, as with counters they do, a million take half a second.
 */
export function sortNumbers(numbers: readonly ReleaseNumber[]): readonly ReleaseNumber[] {
  const keys = packedKeys(numbers);
  if (keys === undefined) return numbers.toSorted((a, b) => compareNumbers(a, b));
  keys.sort();
  return Array.from(keys, (key) => numbers[key % numbers.length] as ReleaseNumber);
}

/** For each number one float that is ordered as the numbers are, its index last; nothing where they do not fit. */
function packedKeys(numbers: readonly ReleaseNumber[]): Float64Array | undefined {
  const [first] = numbers;
  if (first === undefined) return undefined;
  const keys = new Float64Array(numbers.length);
  let room = numbers.length;
  for (const name of orderedFields(first.scheme)) {
    const ranks = ranksOf(numbers, name);
    if (ranks === undefined) return undefined;
    const [least, most] = boundsOf(ranks);
    const width = most - least + 1;
    room *= width;
    if (room > EXACT) return undefined;
    if (width > 1) append(keys, width, (index) => (ranks[index] as number) - least);
  }
  append(keys, numbers.length, (index) => index);
  return keys;
}

/** Appends one digit to each key; `width` is how many there are of it. */
function append(keys: Float64Array, width: number, digitOf: (index: number) => number): void {
  for (let index = 0; index < keys.length; index += 1) {
    keys[index] = (keys[index] as number) * width + digitOf(index);
  }
}

/** The ranks of one field; one that is absent is ranked just below or above all others. */
function ranksOf(numbers: readonly ReleaseNumber[], name: string): Float64Array | undefined {
  const field = numbers[0]?.scheme.fields[name];
  const rank = field === undefined ? undefined : KINDS[field.kind].order?.rank;
  if (field === undefined || rank === undefined) return undefined;
  const absent = field.absent === 'start' ? String(field.start ?? 0) : undefined;
  const ranks = new Float64Array(numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const value = numbers[index]?.values[name] ?? absent;
    ranks[index] = value === undefined ? -1 : rank(value);
  }
  if (field.absent !== 'above') return ranks;
  const [, most] = boundsOf(ranks);
  return ranks.map((value) => (value < 0 ? most + 1 : value));
}

function boundsOf(ranks: Float64Array): readonly [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const rank of ranks) {
    if (rank < least) least = rank;
    if (rank > most) most = rank;
  }
  return [least, most];
}
