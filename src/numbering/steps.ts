import { compileScheme } from './compiled.ts';
import { KINDS } from './kinds.ts';
import { buildField, compareField, numberOf, type ReleaseNumber, withValues } from './number.ts';
import { oncePer } from './once.ts';
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
  const known = knownSteps(scheme);
  // A number, as a text would be put together for each of a million questions.
  const key = roles.reduce((sum, role) => sum * 10 + PLACES[role], strictness === 'practice' ? 1 : 2);
  const steps = known.get(key) ?? findSteps(scheme, roles, strictness);
  known.set(key, steps);
  return steps;
}

const knownSteps = oncePer<Scheme, Map<number, readonly Step[]>>(() => new Map());
const PLACES: Readonly<Record<ReleasingRole, number>> = { development: 1, maintenance: 2, following: 3 };

function findSteps(scheme: Scheme, roles: readonly ReleasingRole[], strictness: Strictness): readonly Step[] {
  const steps: Step[] = [];
  for (const role of roles) {
    for (const step of scheme.steps[role]) {
      const allowed = strictness === 'practice' || step.practice !== true;
      if (allowed && !steps.some((other) => sameStep(other, step))) steps.push(step);
    }
  }
  return steps;
}

/** Two roles may raise one field on different terms; where the role is in doubt both hold. */
const sameStep = (a: Step, b: Step): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Every number that may follow, in the order of the steps: the ordinary one first, the reserved ones last. */
export function nextNumbers(
  previous: ReleaseNumber,
  roles: readonly ReleasingRole[],
  strictness: Strictness,
): readonly NextNumber[] {
  const steps = stepsOf(previous.scheme, roles, strictness);
  const ordinaryFirst = inTwo(steps, ({ reserved }) => reserved).flat();
  const numbers = ordinaryFirst.flatMap((step) => takeStep(previous, step).map((number) => ({ step, number })));
  const listedFirst = inTwo(numbers, ({ step }) => step.unlisted).flat();
  return numbers.filter((next) => listedFirst.find(({ number }) => number.text === next.number.text) === next);
}

/** Those that are not marked, and those that are, each in their order. */
function inTwo<T>(all: readonly T[], marked: (each: T) => true | undefined): readonly [readonly T[], readonly T[]] {
  return [all.filter((each) => !marked(each)), all.filter(marked)];
}

/**
 * The numbers that one step gives, the counter of packages one further: mostly one, two where a release may follow its
 * candidate, none where the step does not apply (a candidate of what is released; a field that this spelling lacks).
 */
export function takeStep(number: ReleaseNumber, step: Step): readonly ReleaseNumber[] {
  const { scheme, spelling } = number;
  const { fleeting, release } = compileScheme(scheme);
  const below = release.slice(release.indexOf(step.raises) + 1);
  const change: Record<string, string | undefined> = Object.create(null);
  for (const name of fleeting) change[name] = undefined;
  for (const name of below) change[name] = left(number, step, name);
  return raised(number, step).flatMap((value) => {
    const { text } = nextBuild(withValues(number, { ...change, [step.raises]: value }));
    const next = numberOf(scheme, text);
    if (next?.spelling !== spelling) return [];
    const move = moveBetween(number, next);
    return move.kind === 'forward' && move.top.field === step.raises ? [next] : [];
  });
}

/** The same release packaged once more; its width stays as it was written. */
export function nextBuild(number: ReleaseNumber): ReleaseNumber {
  const name = buildField(number.scheme);
  const value = name === undefined ? undefined : number.values[name];
  if (name === undefined || value === undefined) return number;
  return withValues(number, { [name]: String(Number(value) + 1).padStart(value.length, '0') });
}

/** The values that the raised field may take; `undefined` is its falling away. */
function raised({ scheme, values }: ReleaseNumber, step: Step): readonly (string | undefined)[] {
  const field = scheme.fields[step.raises];
  const value = values[step.raises];
  const after = (from: string) => KINDS[field?.kind ?? 'counter'].order?.next(from, step.part);
  switch (field?.absent) {
    case 'above':
      return value === undefined ? [] : [after(value), undefined];
    case 'start':
      return [after(value ?? startOf(field))];
    default:
      return [value === undefined ? String(firstOf(field)) : after(value)];
  }
}

const startOf = (field: Field | undefined): string => String(field?.start ?? 0);

/** The value with which a counter that was left out begins. */
const firstOf = (field: Field | undefined): number => Math.max(field?.start ?? 0, 1);

/** What a step makes of a field below the one that it raises. */
function left({ scheme, values }: ReleaseNumber, step: Step, name: string): string | undefined {
  const field = scheme.fields[name];
  const value = values[name];
  switch (aftermathOf(step, name)) {
    case 'not-lower':
      return value;
    case 'rises':
      return value === undefined ? undefined : KINDS[field?.kind ?? 'counter'].order?.next(value, undefined);
    case 'from-start':
      return startOf(field);
    case 'reset':
    case 'free': {
      const stays = field?.absent === 'start' ? value !== undefined : !compileScheme(scheme).optional.has(name);
      return stays ? startOf(field) : undefined;
    }
  }
}

export function aftermathOf({ leaves = {} }: Step, field: string): Aftermath {
  return (Object.hasOwn(leaves, field) ? leaves[field] : undefined) ?? 'reset';
}

/** Stands for the value of a field that a number leaves out; no kind of field can hold it. */
export const ABSENT = '–';

/** One field of a move: what it was, and what it is. */
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
  const top = topMove(previous, next);
  if (top === undefined) return { kind: 'same' };
  const { scheme } = previous;
  return moveOf(scheme, compileScheme(scheme).release.slice(top.at), top.way, previous, next);
}

/** The first field of the release that two numbers differ in, its place among those fields, and which way it went. */
export interface TopMove {
  readonly field: string;
  readonly at: number;
  readonly way: 'forward' | 'backward';
}

/** All that most questions about a long history ask of the way from one number to another; nothing where they are alike. */
export function topMove({ scheme, values: was }: ReleaseNumber, { values: is }: ReleaseNumber): TopMove | undefined {
  const { release } = compileScheme(scheme);
  for (const [at, field] of release.entries()) {
    const order = compareField(scheme.fields[field], was[field], is[field]);
    if (order !== 0) return { field, at, way: order > 0 ? 'backward' : 'forward' };
  }
  return undefined;
}

/** The move whose first field that differs is the first of these. */
function moveOf(
  scheme: Scheme,
  names: readonly string[],
  way: TopMove['way'],
  { values: was }: ReleaseNumber,
  { values: is }: ReleaseNumber,
): Move {
  const [top, ...below] = names.map((name) => shown(scheme.fields[name], name, was[name], is[name])) as [
    FieldMove,
    ...FieldMove[],
  ];
  if (way === 'backward') return { kind: 'backward', top };
  const field = scheme.fields[top.field];
  return {
    kind: 'forward',
    top,
    distance: distanceOf(field, was[top.field], is[top.field]),
    part: field?.kind === 'upstream' ? partOf(top) : undefined,
    below,
  };
}

function shown(field: Field | undefined, name: string, was: string | undefined, is: string | undefined): FieldMove {
  const absent = field?.absent === 'start' ? startOf(field) : ABSENT;
  return { field: name, was: was ?? absent, is: is ?? absent };
}

function distanceOf(field: Field | undefined, was: string | undefined, is: string | undefined): number | undefined {
  if (is === undefined) return undefined;
  const before = was ?? (field?.absent === 'start' ? startOf(field) : String(firstOf(field) - 1));
  return KINDS[field?.kind ?? 'counter'].order?.distance?.(before, is);
}

/** Values are held against each other as numbers, whatever zeros they are written with. */
function partOf({ was, is }: FieldMove): Step['part'] {
  const series = (value: string): string => value.split('.').slice(0, 2).map(Number).join('.');
  return series(was) === series(is) ? 'sublevel' : 'series';
}

const beginsSeries = ({ is }: FieldMove): boolean => Number(is.split('.')[2]) === 0;

/** Which steps take the field that a forward move raised. */
export function stepsTaken(steps: readonly Step[], move: Extract<Move, { kind: 'forward' }>): readonly Step[] {
  return steps.filter((step) => step.raises === move.top.field && (step.part === undefined || step.part === move.part));
}

/** The fields below that are not as the step leaves them. */
export function notReset(scheme: Scheme, step: Step, move: Extract<Move, { kind: 'forward' }>): readonly FieldMove[] {
  const atSeriesStart = step.part === 'series' && !beginsSeries(move.top) ? [move.top] : [];
  const wrong = move.below.filter(({ field, was, is }) => !isLeft(scheme, step, field, unshown(was), unshown(is)));
  return [...atSeriesStart, ...wrong];
}

/** Whether a field below the raised one is as the step leaves it. */
function isLeft(scheme: Scheme, step: Step, name: string, was: string | undefined, is: string | undefined): boolean {
  const field = scheme.fields[name];
  switch (aftermathOf(step, name)) {
    case 'reset':
      return is === undefined || (mayStart(scheme, name) && compareField(field, is, startOf(field)) === 0);
    case 'from-start':
      return compareField(field, is, startOf(field)) >= 0;
    case 'not-lower':
      return compareField(field, is, was) >= 0;
    case 'rises':
      return compareField(field, is, was) > 0;
    case 'free':
      return true;
  }
}

/** A field that is left out when it is reset does not begin anew. */
export function mayStart(scheme: Scheme, name: string): boolean {
  return scheme.fields[name]?.absent === 'start' || !compileScheme(scheme).optional.has(name);
}

const unshown = (shownValue: string): string | undefined => (shownValue === ABSENT ? undefined : shownValue);
