import type { Fault } from '../../support/github/faults.ts';

type Hole = Extract<Fault, { kind: 'hole' }>;

/** What is read of an answer of REST, which holds far more; an answer of GraphQL holds nothing but what was asked for. */
const READ_OF_REST: ReadonlySet<string | number> = new Set([
  ...['ref', 'object', 'sha', 'merge_base_commit', 'files', 'filename', 'previous_filename', 'status'],
  ...['default_branch', 'verification', 'signature'],
]);

/** Every way to leave something out of an answer: each place of it, left out, null, and where it is a list empty or cut. */
export function holesIn(answer: unknown, graphql: boolean): readonly Hole[] {
  return placesIn(answer, []).flatMap(({ at, list }) => {
    const name = at.findLast((key) => typeof key === 'string');
    if (!graphql && name !== undefined && !READ_OF_REST.has(name)) return [];
    const gone = typeof at.at(-1) === 'number' ? [] : (['left-out'] as const);
    const cut = list === 'none' ? [] : list === 'one' ? (['empty'] as const) : (['empty', 'short'] as const);
    return [...gone, 'null' as const, ...cut].map((is): Hole => ({ kind: 'hole', at, is }));
  });
}

interface Place {
  readonly at: Hole['at'];
  readonly list: 'none' | 'one' | 'more';
}

function placesIn(value: unknown, at: Hole['at']): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  // Of a list the first and the last item stand for the others.
  const keys = Array.isArray(value)
    ? [...new Set([0, value.length - 1])].filter((index) => index >= 0)
    : Object.keys(value);
  return keys.flatMap((key) => {
    const inside: unknown = (value as Record<string | number, unknown>)[key];
    const list = !Array.isArray(inside) || inside.length === 0 ? 'none' : inside.length === 1 ? 'one' : 'more';
    return [{ at: [...at, key], list }, ...placesIn(inside, [...at, key])];
  });
}
