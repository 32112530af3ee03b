import type { ReleaseNumber } from '../numbering/number.ts';
import { labelOf, type Step } from '../numbering/scheme.ts';
import { nextNumbers } from '../numbering/steps.ts';
import type { Facts, Line } from './facts.ts';

/** A number that may come next, and the names by which it may be asked for. */
export interface Level {
  /** The name that is shown: what people call the field that rises, in small letters. */
  readonly name: string;
  /** The field's own name, and `next` or `emergency` where this is the number that they stand for. */
  readonly aliases: readonly string[];
  readonly number: ReleaseNumber;
  readonly step: Step;
}

/** The level that is meant where none is named. */
export const USUAL_LEVEL = 'next';

/**
 * The levels of a line after a number, each with its number: they are the steps that the scheme declares for the line's
 * roles, so no scheme's are written down here. Where a step raises one part of a version, the part is the level; where
 * what it raises may also fall away, as a candidate does, that is the level `release`. Steps that are not offered can be
 * asked for all the same; they come last.
 */
export function levelsOf(
  previous: ReleaseNumber,
  line: Line,
  { strictness }: Pick<Facts, 'strictness'>,
): readonly Level[] {
  const all = nextNumbers(previous, line.roles, strictness);
  const offered = all.filter(({ step }) => step.unlisted !== true);
  const usual = offered.find(({ step }) => step.reserved !== true) ?? offered[0];
  const urgent = offered.find(({ step }) => step.reserved === true);
  const levels = [...offered, ...all.filter(({ step }) => step.unlisted === true)].map((next): Level => {
    const { number, step } = next;
    const name = nameOf(number, step);
    const aliases = [
      ...(name === 'release' || step.part !== undefined ? [] : [step.raises]),
      ...(next === usual ? [USUAL_LEVEL] : []),
      ...(next === urgent ? ['emergency'] : []),
    ];
    return { name, aliases: aliases.filter((alias) => alias !== name), number, step };
  });
  return levels.filter(({ name }, index) => levels.findIndex((other) => other.name === name) === index);
}

function nameOf({ values, scheme }: ReleaseNumber, { raises, part }: Step): string {
  if (values[raises] === undefined) return 'release';
  return part ?? labelOf(scheme, raises).toLowerCase();
}

/** The level of this name: its own, or else an alias of it. */
export function levelNamed(levels: readonly Level[], name: string): Level | undefined {
  return levels.find((level) => level.name === name) ?? levels.find(({ aliases }) => aliases.includes(name));
}

/** Every name by which a level can be asked for. */
export function levelNames(levels: readonly Level[]): readonly string[] {
  const names = levels.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...new Set([USUAL_LEVEL, ...names])];
}
