import type { ObjectId } from '../repository.ts';
import type { GitHubClient } from './client.ts';
import { members, type Shape, text } from './shape.ts';

/** Looks up objects of a repository; all that is looked up at one time is one request. What is not there answers null. */
export interface Lookup {
  /** What is at `<commit>:<path>`. */
  readonly at: <T>(expression: string, selection: string, shape: Shape<T>) => Promise<T>;
  readonly byId: <T>(id: ObjectId, selection: string, shape: Shape<T>) => Promise<T>;
  /** What another answer told of what is at `<commit>:<path>`, with all that will be selected of it. */
  readonly give: (expression: string, value: unknown) => void;
}

/** A directory, so that it can be proved by its id. */
export const DIRECTORY = '__typename ... on Tree { oid entries { name mode oid size } }';
/** A file; longer ones come cut. */
export const TEXT = '__typename ... on Blob { oid byteSize isBinary isTruncated text }';

export function openLookup(client: GitHubClient): Lookup {
  const { owner, name } = client.place;
  const what = `files of ${owner}/${name}`;
  const given = new Map<string, unknown>();
  return {
    at: async (expression, selection, shape) => {
      const known = given.has(expression) ? shaped(given.get(expression), shape) : undefined;
      if (known !== undefined) return known.value;
      const text = `object(expression: $at) { ${selection} }`;
      return client.ask({ text, variables: { at: ['String!', expression] }, shape: named(shape, expression), what });
    },
    byId: (id, selection, shape) => {
      const text = `object(oid: $id) { ${selection} }`;
      return client.ask({ text, variables: { id: ['GitObjectID!', id] }, shape: named(shape, id), what });
    },
    give: (expression, value) => given.set(expression, value),
  };
}

/** A value that another answer told, or nothing where it has another shape: it is then asked for by itself. */
function shaped<T>(value: unknown, shape: Shape<T>): { readonly value: T } | undefined {
  try {
    return { value: shape(value, '') };
  } catch {
    return undefined;
  }
}

/** The same, calling its mistakes by the name of what was asked for. */
const named =
  <T>(shape: Shape<T>, name: string): Shape<T> =>
  (value) =>
    shape(value, name);

/** The answer if the object is of this type; null and objects of other types are no mistake of the answer. */
export function ofType<T>(type: 'Tree' | 'Blob', shape: Shape<T>): Shape<T | undefined> {
  const typed = members<{ __typename: string }>({ __typename: text });
  return (value, at) => (value === null || typed(value, at).__typename !== type ? undefined : shape(value, at));
}
