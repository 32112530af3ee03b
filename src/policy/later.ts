/**
 * Names that the policy's contract has given away but this version does not act on. They are errors, since a policy that is
 * silently not applied would be worse, but the writer did not mistype them.
 */
const KEYS: readonly string[] = ['extends'];

/** Whether a key, unknown at this path, is one of a later version. */
export const isLaterKey = (parent: readonly (string | number)[], key: string): boolean =>
  parent.length === 0 && KEYS.includes(key);

/** Whether a value, unknown at this path, is one of a later version. */
export const isLaterValue = (path: readonly (string | number)[]): boolean =>
  path[0] === 'declarations' && path.at(-1) === 'title';
