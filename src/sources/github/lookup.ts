import type { ObjectId } from '../repository.ts';
import type { GitHubClient } from './client.ts';
import { members, type Shape, text } from './shape.ts';

/** Looks up objects of a repository; all that is looked up at one time is one request. What is not there answers null. */
export interface Lookup {
  /** What is at `<commit>:<path>`. */
  readonly at: <T>(expression: string, selection: string, shape: Shape<T>) => Promise<T>;
  readonly byId: <T>(id: ObjectId, selection: string, shape: Shape<T>) => Promise<T>;
}

export function openLookup(client: GitHubClient): Lookup {
  const { owner, name } = client.place;
  const what = `files of ${owner}/${name}`;
  return {
    at: (expression, selection, shape) => {
      const text = `object(expression: $at) { ${selection} }`;
      return client.ask({ text, variables: { at: ['String!', expression] }, shape: named(shape, expression), what });
    },
    byId: (id, selection, shape) => {
      const text = `object(oid: $id) { ${selection} }`;
      return client.ask({ text, variables: { id: ['GitObjectID!', id] }, shape: named(shape, id), what });
    },
  };
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
