import type { Place } from './policy.ts';
import type { Spot } from './spots.ts';

/** A policy in another repository, at a branch, tag or commit of it. */
export interface PolicyReference {
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** `owner/repo/path@ref`; what git and revision expressions read otherwise is in no part of it. */
export const EXTENDS =
  /^(?<repository>[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})\/(?<path>[^@:\s\\]{1,200})@(?<ref>[A-Za-z0-9][\w./-]{0,127})$/;

/** Parts of a path or name that lead elsewhere. */
const ELSEWHERE = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** What a reference names; nothing where it is none. */
export function parseReference(text: string): PolicyReference | undefined {
  const { repository = '', path = '', ref = '' } = EXTENDS.exec(text)?.groups ?? {};
  return repository === '' || ELSEWHERE.test(repository) || ELSEWHERE.test(path)
    ? undefined
    : { repository, path, ref };
}

/** Keys whose mappings are put together name by name; of every other key the whole value counts. */
const TOGETHER: Readonly<Record<string, 'by-name' | 'two-deep'>> = {
  schemes: 'by-name',
  macros: 'by-name',
  tags: 'by-name',
  rules: 'by-name',
  declarations: 'two-deep',
};

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What two policies say together: own keys win. Both are plain data; so is what comes of it, without a prototype. */
export function mergeWritten(extended: unknown, own: unknown): unknown {
  if (!isMembers(extended)) return own;
  if (!isMembers(own)) return own ?? extended;
  const deeper = (key: string, was: unknown, is: unknown): unknown => {
    const how = TOGETHER[key];
    if (how === undefined || !isMembers(was) || !isMembers(is)) return is;
    return how === 'by-name' ? joined(was, is, (_, __, value) => value) : joined(was, is, (_, a, b) => members(a, b));
  };
  return joined(extended, own, deeper);
}

const members = (was: unknown, is: unknown): unknown =>
  isMembers(was) && isMembers(is) ? joined(was, is, (_, __, value) => value) : is;

function joined(was: Members, is: Members, both: (key: string, was: unknown, is: unknown) => unknown): Members {
  const all = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(was)) all[key] = value;
  for (const [key, value] of Object.entries(is))
    all[key] = Object.hasOwn(was, key) ? both(key, was[key], value) : value;
  return all;
}

/** The places of what two policies say together: what the other one says stands where it is named. */
export function mergeSpots(extended: Spot, own: Spot, at: Place, key?: string): Spot {
  const children = new Map<string | number, Spot>();
  for (const [name, spot] of extended.children) children.set(name, movedTo(spot, at));
  for (const [name, spot] of own.children) {
    const other = extended.children.get(name);
    const together = key === undefined ? TOGETHER[String(name)] !== undefined : TOGETHER[key] === 'two-deep';
    const bothMappings = other?.kind === 'mapping' && spot.kind === 'mapping';
    children.set(name, together && bothMappings ? mergeSpots(other, spot, at, key ?? String(name)) : spot);
  }
  return { ...own, kind: 'mapping', children };
}

function movedTo(spot: Spot, at: Place): Spot {
  const children = new Map([...spot.children].map(([name, child]) => [name, movedTo(child, at)]));
  return { ...spot, ...at, key: spot.key === undefined ? undefined : at, literal: undefined, children };
}
