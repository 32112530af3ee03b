import { compileScheme } from './compiled.ts';
import type { Form } from './form.ts';
import { KINDS } from './kinds.ts';
import { matchForm, scratch } from './match.ts';
import { LONGEST, orderedFields, type ReleaseNumber } from './number.ts';
import type { Field, Scheme } from './scheme.ts';

/**
 * Many numbers of one scheme, field by field: what is done with all of them at once (putting them in order, asking which
 * steps lead from one to the next) is then done on plain numbers, and no object is made for any of them.
 */
export interface NumberColumns {
  readonly scheme: Scheme;
  readonly count: number;
  /** One for each ordered field, the most significant first. */
  readonly columns: readonly Column[];
}

/** The values of one field in all numbers, as numbers that are ordered as the values are. */
export interface Column {
  readonly ranks: Float64Array;
  /** The rank of the value at which the field starts anew. */
  readonly start: number;
  /** What stands where the field is left out; nothing where that is its start. */
  readonly absent: number | undefined;
}

/** Takes the numbers one after the other. */
export interface ColumnWriter {
  /**
   * Takes a number as it stands in a text, to the end of the text or of a line in it; says whether it fits the scheme, as
   * only then it is one of the numbers.
   */
  readonly add: (text: string, from?: number, to?: number) => boolean;
  readonly end: () => NumberColumns;
}

/** Reads numbers of a scheme into columns. */
export function writeColumns(scheme: Scheme): ColumnWriter {
  const { number, tag } = compileScheme(scheme);
  const names = orderedFields(scheme);
  const fields = names.map((name) => fieldColumn(scheme.fields[name]));
  const slotsIn = (form: Form): readonly number[] => names.map((name) => form.names.indexOf(name));
  const spellings = [number, ...(tag === undefined ? [] : [tag])].map((form) => ({ form, slots: slotsIn(form) }));
  const found = scratch();
  let count = 0;
  const take = (text: string, slots: readonly number[]): void => {
    for (let index = 0; index < fields.length; index += 1) {
      const slot = slots[index] as number;
      const start = slot < 0 ? -1 : (found.spans[2 * slot] as number);
      (fields[index] as FieldColumn).put(count, text, start, start < 0 ? -1 : (found.spans[2 * slot + 1] as number));
    }
    count += 1;
  };
  return {
    add: (text, from = 0, to = text.length) => {
      if (to - from > LONGEST) return false;
      for (const { form, slots } of spellings) {
        if (matchForm(form, text, found, from, to) !== undefined) continue;
        take(text, slots);
        return true;
      }
      return false;
    },
    end: () => ({ scheme, count, columns: fields.map((field) => field.end(count)) }),
  };
}

/** The columns of numbers that were read one by one, all of one scheme. */
export function columnsOf(scheme: Scheme, numbers: readonly ReleaseNumber[]): NumberColumns {
  const columns = orderedFields(scheme).map((name) => {
    const column = fieldColumn(scheme.fields[name]);
    for (let row = 0; row < numbers.length; row += 1) {
      const value = numbers[row]?.values[name];
      column.put(row, value ?? '', value === undefined ? -1 : 0, value?.length ?? -1);
    }
    return column.end(numbers.length);
  });
  return { scheme, count: numbers.length, columns };
}

/** One column while it grows. */
interface FieldColumn {
  /** Puts down what stands in a text from `from` to `to`; from -1 where the field is left out. */
  readonly put: (row: number, text: string, from: number, to: number) => void;
  readonly end: (count: number) => Column;
}

/** Stands for a field that is left out, until the other values are known; no rank is below zero. */
const LEFT_OUT = -1;
const FIRST_ROWS = 64;

function fieldColumn(field: Field | undefined): FieldColumn {
  const { rank, settle } = ranking(field);
  const startText = String(field?.start ?? 0);
  const start = rank(startText, 0, startText.length);
  let ranks = new Float64Array(FIRST_ROWS);
  return {
    put: (row, text, from, to) => {
      if (row === ranks.length) ranks = doubled(ranks);
      ranks[row] = from < 0 ? LEFT_OUT : rank(text, from, to);
    },
    end: (count) => {
      const settled = settle(ranks.subarray(0, count), start);
      if (field?.absent === 'start')
        return { ...settled, absent: undefined, ranks: filled(settled.ranks, settled.start) };
      if (field?.absent !== 'above') return { ...settled, absent: LEFT_OUT };
      const above = settled.ranks.reduce((most, each) => Math.max(most, each), settled.start) + 1;
      return { ...settled, absent: above, ranks: filled(settled.ranks, above) };
    },
  };
}

function doubled(ranks: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(ranks.length * 2);
  larger.set(ranks);
  return larger;
}

/** With another rank where the field is left out. */
function filled(ranks: Float64Array, rank: number): Float64Array {
  for (let row = 0; row < ranks.length; row += 1) if (ranks[row] === LEFT_OUT) ranks[row] = rank;
  return ranks;
}

interface Ranking {
  readonly rank: (text: string, from: number, to: number) => number;
  /** Gives the ranks their order, where that could not be told before all values were known. */
  readonly settle: (ranks: Float64Array, start: number) => Pick<Column, 'ranks' | 'start'>;
}

/** Values that a number stands for are ranked at once; others are numbered as they come, and put in order at the end. */
function ranking(field: Field | undefined): Ranking {
  const order = KINDS[field?.kind ?? 'counter'].order;
  if (order?.rank !== undefined) return { rank: order.rank, settle: (ranks, start) => ({ ranks, start }) };
  const known = new Map<string, number>();
  return {
    rank: (text, from, to) => {
      const value = text.slice(from, to);
      const place = known.get(value) ?? known.size;
      known.set(value, place);
      return place;
    },
    settle: (ranks, start) => {
      const rankOf = ranksInOrder([...known.keys()], order?.compare ?? (() => 0));
      for (let row = 0; row < ranks.length; row += 1) {
        const place = ranks[row] as number;
        if (place !== LEFT_OUT) ranks[row] = rankOf[place] as number;
      }
      return { ranks, start: rankOf[start] as number };
    },
  };
}

/** For each value its place among all; values that compare alike have one. */
function ranksInOrder(values: readonly string[], compare: (left: string, right: string) => number): Float64Array {
  const order = values.map((_, index) => index);
  order.sort((a, b) => compare(values[a] as string, values[b] as string));
  const ranks = new Float64Array(values.length);
  let before: number | undefined;
  let rank = 0;
  for (const index of order) {
    if (before !== undefined && compare(values[before] as string, values[index] as string) !== 0) rank += 1;
    ranks[index] = rank;
    before = index;
  }
  return ranks;
}
