/**
 * Names that the policy's contract has given away but this version does not act on. They are errors, since a policy that is
 * silently not applied would be worse, but the writer did not mistype them.
 */
const KEYS: readonly string[] = ['extends'];

const RULES: readonly string[] = ['changelog-order', 'number-contested'];

/** Whether a key, unknown at this path, is one of a later version. */
export function isLaterKey(parent: readonly (string | number)[], key: string): boolean {
  return parent.length === 0 ? KEYS.includes(key) : parent.length === 1 && parent[0] === 'rules' && RULES.includes(key);
}

/** Whether a value, unknown at this path, is one of a later version. */
export function isLaterValue(path: readonly (string | number)[], value: string): boolean {
  const key = path.at(-1);
  return (
    (path[0] === 'waivers' && key === 'rule' && RULES.includes(value)) ||
    (path[0] === 'declarations' && key === 'title')
  );
}
