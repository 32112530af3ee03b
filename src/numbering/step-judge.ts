import type { Column, NumberColumns } from './columns.ts';
import { orderedFields, releaseFields } from './number.ts';
import type { Aftermath, Step } from './scheme.ts';
import { aftermathOf, mayStart } from './steps.ts';

/** Whether one of the steps leads from one row to another, whatever was skipped on the way. */
export type StepJudge = (before: number, after: number) => boolean;

/**
 * Asks of many numbers at once what `moveBetween`, `stepsTaken` and `notReset` find of two, without a word about it:
 * which of them follow each other by a step. The build counter is no part of it.
 */
export function stepJudge({ scheme, columns }: NumberColumns, steps: readonly Step[]): StepJudge {
  const order = orderedFields(scheme);
  const names = releaseFields(scheme);
  const fields = names.map((name) => ({ name, column: columns[order.indexOf(name)] as Column }));
  const hasParts = (name: string): boolean => scheme.fields[name]?.kind === 'upstream';
  const waysOf = (top: string, at: number): readonly Way[] =>
    steps
      .filter(({ raises, part }) => raises === top && (part === undefined || hasParts(top)))
      .map((step) => ({
        part: step.part,
        below: fields.slice(at + 1).map(({ name, column }) => ({
          column,
          aftermath: aftermathOf(step, name),
          mayStart: mayStart(scheme, name),
        })),
      }));
  const tops = fields.map(({ name, column }, at) => ({ column, ways: waysOf(name, at) }));
  return (before, after) => {
    for (const { column, ways } of tops) {
      const [was, is] = [column.ranks[before] as number, column.ranks[after] as number];
      if (is < was) return false;
      if (is > was) return ways.some((way) => isOfPart(way, was, is) && isLeft(way, before, after));
    }
    return false;
  };
}

/** A step with what it asks of the fields below the one that it raises. */
interface Way {
  readonly part: Step['part'];
  readonly below: readonly Below[];
}

interface Below {
  readonly column: Column;
  readonly aftermath: Aftermath;
  /** Whether the field may stand at its start, and not only be left out. */
  readonly mayStart: boolean;
}

/** The ranks of kernel versions count sublevels by a thousand, from one on. */
const SERIES = 1000;

/** Whether the step raises this part of a kernel version, and begins a series at its start. */
function isOfPart({ part }: Way, was: number, is: number): boolean {
  if (part === undefined) return true;
  const sameSeries = Math.floor((was - 1) / SERIES) === Math.floor((is - 1) / SERIES);
  return part === 'sublevel' ? sameSeries : !sameSeries && (is - 1) % SERIES === 0;
}

/** Whether all fields below the raised one are as the step leaves them. */
function isLeft({ below }: Way, before: number, after: number): boolean {
  for (const { column, aftermath, mayStart } of below) {
    const { ranks, start, absent } = column;
    const [was, is] = [ranks[before] as number, ranks[after] as number];
    switch (aftermath) {
      case 'reset':
        if (is !== absent && !(mayStart && is === start)) return false;
        break;
      case 'from-start':
        if (is < start) return false;
        break;
      case 'not-lower':
        if (is < was) return false;
        break;
      case 'rises':
        if (is <= was) return false;
        break;
      case 'free':
    }
  }
  return true;
}
