import { readDocument } from './document.ts';
import type { ExtendedPolicy } from './load.ts';
import type { Place, Policy } from './policy.ts';
import type { PolicyPath } from './problems.ts';
import { type Spot, spotAt } from './spots.ts';

/** One value of the policy that holds, and where it comes from: a place in the file, the defaults, or what is found. */
export interface PolicyValue {
  readonly path: PolicyPath;
  /** Plain data; nothing where the policy is silent and inference decides. */
  readonly value: unknown;
  readonly origin:
    | { readonly kind: 'file'; readonly place: Place }
    /** In the policy of another repository that this one extends. */
    | { readonly kind: 'extended'; readonly name: string; readonly place: Place }
    | { readonly kind: 'default' | 'inferred' };
}

/** Keys that the policy has by being read, not by being written. */
const UNWRITTEN = ['place'];

/** Every value of a policy, in its order; lists of plain values are one value, and each entry of other lists is. */
export function valuesOf(policy: Policy, text: string | undefined, extended?: ExtendedPolicy): readonly PolicyValue[] {
  const root = rootOf(text);
  const theirs = rootOf(extended?.text);
  const silent = { scheme: undefined, ...policy };
  const find = (path: PolicyPath): PolicyValue['origin'] => {
    const written = path.map((step) => (typeof step === 'string' ? dashed(step) : step));
    const spot = root && (spotAt(root, path) ?? spotAt(root, written));
    if (spot !== undefined) return { kind: 'file', place: { line: (spot.key ?? spot).line, column: 1 } };
    const other = theirs && (spotAt(theirs, path) ?? spotAt(theirs, written));
    if (other === undefined || extended === undefined) return { kind: 'default' };
    return { kind: 'extended', name: extended.name, place: { line: (other.key ?? other).line, column: 1 } };
  };
  const walk = (path: PolicyPath, value: unknown): readonly PolicyValue[] => {
    if (value === undefined) return [{ path, value, origin: { kind: 'inferred' } }];
    if (Array.isArray(value) && value.some(isMapping))
      return value.flatMap((each, index) => entry([...path, index], each));
    if (!isMapping(value)) return [{ path, value, origin: find(path) }];
    const members = value instanceof Map ? [...value] : Object.entries(value);
    return members.flatMap(([key, member]) =>
      walk([...path, String(key)], path[0] === 'schemes' ? String(key) : member),
    );
  };
  const entry = (path: PolicyPath, value: unknown): readonly PolicyValue[] => [
    { path, value: isMapping(value) ? withoutPlace(value) : value, origin: find(path) },
  ];
  return walk([], silent);
}

function rootOf(text: string | undefined): Spot | undefined {
  const document = text === undefined ? undefined : readDocument(text);
  return document?.kind === 'document' ? document.root : undefined;
}

const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutPlace = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([key, member]) => !UNWRITTEN.includes(key) && member !== undefined));

/** `deprecateFor` is written `deprecate-for`. */
const dashed = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
