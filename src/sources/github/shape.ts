/**
 * Checks that an answer has the shape that is documented before anything relies on it. These few functions do for the
 * handful of small answers that a check reads what a schema library does for the policy, at no cost at start-up.
 */
export type Shape<T> = (value: unknown, at: string) => T;

export class ShapeMismatch extends Error {
  constructor(at: string, wanted: string) {
    super(`${at === '' ? 'the answer' : at} is no ${wanted}`);
    this.name = 'ShapeMismatch';
  }
}

export const text: Shape<string> = (value, at) => {
  if (typeof value !== 'string') throw new ShapeMismatch(at, 'text');
  return value;
};

export const count: Shape<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new ShapeMismatch(at, 'whole number');
  return value;
};

export const truth: Shape<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new ShapeMismatch(at, 'true or false');
  return value;
};

export const objectId: Shape<string> = (value, at) => {
  if (typeof value !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
    throw new ShapeMismatch(at, 'object id');
  return value;
};

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new ShapeMismatch(at, 'list');
    return value.map((item, index) => shape(item, `${at}[${index}]`));
  };
}

/** Null and absent alike become `undefined`. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, at) => (value === null || value === undefined ? undefined : shape(value, at));
}

/** Null for nothing, as GraphQL answers; what is left out is no answer, and never the same as nothing. */
export function orNull<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, at) => {
    if (value === undefined) throw new ShapeMismatch(at, 'answer');
    return value === null ? undefined : shape(value, at);
  };
}

/**
 * The nodes of a GraphQL connection of which the first so many were asked for, with `totalCount`: none may be left out, neither
 * as null nor altogether.
 */
export function whole<T>(shape: Shape<T>, asked: number): Shape<readonly T[]> {
  const connection = members<{ totalCount: number; nodes: readonly T[] }>({ totalCount: count, nodes: list(shape) });
  return (value, at) => {
    const { totalCount, nodes } = connection(value, at);
    if (nodes.length < Math.min(totalCount, asked)) throw new ShapeMismatch(at, `list of ${totalCount}`);
    return nodes;
  };
}

/** The named members; whatever else the answer has is left alone. */
export function members<T extends object>(shapes: { readonly [Key in keyof T]: Shape<T[Key]> }): Shape<T> {
  const names = Object.keys(shapes) as (keyof T & string)[];
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeMismatch(at, 'object');
    const given = value as Readonly<Record<string, unknown>>;
    const result: Partial<T> = {};
    for (const name of names) {
      result[name] = shapes[name](
        Object.hasOwn(given, name) ? given[name] : undefined,
        at === '' ? name : `${at}.${name}`,
      );
    }
    return result as T;
  };
}
