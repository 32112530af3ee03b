import { buildField, compareValues, type ReleaseNumber, releaseFields, withValues } from './number.ts';
import type { Aftermath, Field, ReleasingRole, Scheme, Step, Strictness } from './scheme.ts';

/**
 * What may come next. One set answers everything: the verdict on a claim, the message ("expected … or …"), the fix,
 * `next` and `tag`.
 */
export interface NextNumber {
  readonly number: ReleaseNumber;
  readonly step: Step;
}

/** The steps that any of these roles may take; where the role is in doubt, all of them are allowed. */
export function stepsOf(scheme: Scheme, roles: readonly ReleasingRole[], strictness: Strictness): readonly Step[] {
  const steps: Step[] = [];
  for (const role of roles) {
    for (const step of scheme.steps[role]) {
      if (strictness === 'published' && step.practice === true) continue;
      const same = steps.findIndex((other) => sameStep(other, step));
      if (same < 0) steps.push(step);
      // What one role has by the published rule is not a mere practice because another has it as one.
      else if (step.practice !== true) steps[same] = step;
    }
  }
  return steps;
}

const sameStep = (a: Step, b: Step): boolean => a.raises === b.raises && a.part === b.part;

/** The number that one step gives, the counter of packages one further. */
export function takeStep(number: ReleaseNumber, step: Step): ReleaseNumber {
  const { scheme } = number;
  const change: Record<string, string | undefined> = { [step.raises]: raised(number, step) };
  for (const name of fieldsBelow(scheme, step.raises)) {
    const field = scheme.fields[name] as Field;
    if (aftermathOf(step, name) === 'not-lower') continue;
    change[name] = String(field.start ?? 0);
  }
  return nextBuild(withValues(number, change));
}

/** The same release packaged once more; its width stays as it was written. */
export function nextBuild(number: ReleaseNumber): ReleaseNumber {
  const name = buildField(number.scheme);
  const value = name === undefined ? undefined : number.values[name];
  if (name === undefined || value === undefined) return number;
  return withValues(number, { [name]: String(Number(value) + 1).padStart(value.length, '0') });
}

/** Every number that may follow, in the order of the steps: the ordinary one first, the reserved ones last. */
export function nextNumbers(
  previous: ReleaseNumber,
  roles: readonly ReleasingRole[],
  strictness: Strictness,
): readonly NextNumber[] {
  const steps = stepsOf(previous.scheme, roles, strictness);
  const ordinaryFirst = [...steps].sort((a, b) => Number(a.reserved ?? false) - Number(b.reserved ?? false));
  return ordinaryFirst.map((step) => ({ step, number: takeStep(previous, step) }));
}

function raised(number: ReleaseNumber, step: Step): string {
  const field = number.scheme.fields[step.raises] as Field;
  const value = number.values[step.raises] ?? '0';
  switch (field.kind) {
    case 'month':
      return value.endsWith('12')
        ? `${String(Number(value.slice(0, 2)) + 1).padStart(2, '0')}01`
        : String(Number(value) + 1).padStart(4, '0');
    case 'upstream': {
      const [major = 0, minor = 0, sublevel = 0] = value.split('.').map(Number);
      return step.part === 'series' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${sublevel + 1}`;
    }
    case 'version':
    case 'rpm':
      return value.replace(/\d+(?=\D*$)/, (last) => String(Number(last) + 1));
    case 'counter':
    case 'word':
      return String(Number(value) + 1);
  }
}

/** The ordered fields after this one that a step may have to reset. */
function fieldsBelow(scheme: Scheme, name: string): readonly string[] {
  const fields = releaseFields(scheme);
  return fields.slice(fields.indexOf(name) + 1);
}

export function aftermathOf(step: Step, field: string): Aftermath {
  return step.leaves?.[field] ?? 'reset';
}

/** One field of a move: what it was, what it is, and what the step wanted. */
export interface FieldMove {
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

/** How a number differs from the one before it. */
export type Move =
  | { readonly kind: 'same' }
  | { readonly kind: 'backward'; readonly top: FieldMove }
  | {
      readonly kind: 'forward';
      readonly top: FieldMove;
      /** How many numbers further the raised field is; undefined where the field cannot be counted. */
      readonly distance: number | undefined;
      readonly part: Step['part'];
      /** The fields below the raised one. */
      readonly below: readonly FieldMove[];
    };

/** Describes the way from one number to another of the same scheme; the build counter is no part of it. */
export function moveBetween(previous: ReleaseNumber, next: ReleaseNumber): Move {
  const { scheme } = previous;
  const fields = releaseFields(scheme).map((field) => ({
    field,
    was: previous.values[field] ?? '0',
    is: next.values[field] ?? '0',
  }));
  const index = fields.findIndex(({ field, was, is }) => compareValues(kindOf(scheme, field), was, is) !== 0);
  const top = fields[index];
  if (top === undefined) return { kind: 'same' };
  if (compareValues(kindOf(scheme, top.field), top.is, top.was) < 0) return { kind: 'backward', top };
  return {
    kind: 'forward',
    top,
    distance: kindOf(scheme, top.field) === 'counter' ? Number(top.is) - Number(top.was) : undefined,
    part: kindOf(scheme, top.field) === 'upstream' ? partOf(top) : undefined,
    below: fields.slice(index + 1),
  };
}

const kindOf = (scheme: Scheme, field: string): Field['kind'] => scheme.fields[field]?.kind ?? 'counter';

function partOf({ was, is }: FieldMove): Step['part'] {
  const series = (value: string): string => value.split('.').slice(0, 2).join('.');
  return series(was) === series(is) ? 'sublevel' : 'series';
}

/** Which steps take the field that a forward move raised. */
export function stepsTaken(steps: readonly Step[], move: Extract<Move, { kind: 'forward' }>): readonly Step[] {
  return steps.filter((step) => step.raises === move.top.field && (step.part === undefined || step.part === move.part));
}

/** The fields below that are not as the step leaves them. */
export function notReset(scheme: Scheme, step: Step, move: Extract<Move, { kind: 'forward' }>): readonly FieldMove[] {
  const atSeriesStart = step.part === 'series' && !move.top.is.endsWith('.0') ? [move.top] : [];
  const below = move.below.filter(({ field, was, is }) => {
    const start = String(scheme.fields[field]?.start ?? 0);
    const kind = kindOf(scheme, field);
    switch (aftermathOf(step, field)) {
      case 'reset':
        return compareValues(kind, is, start) !== 0;
      case 'from-start':
        return compareValues(kind, is, start) < 0;
      case 'not-lower':
        return compareValues(kind, is, was) < 0;
      case 'free':
        return false;
    }
  });
  return [...atSeriesStart, ...below];
}
