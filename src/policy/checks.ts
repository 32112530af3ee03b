import * as z from 'zod/mini';
import { POINTED_KINDS } from '../carriers/kinds.ts';
import { compileForm } from '../numbering/form.ts';
import { matchForm, scratch } from '../numbering/match.ts';
import { parseNumber } from '../numbering/number.ts';
import { RELEASING_ROLES, type Role, type Scheme } from '../numbering/scheme.ts';
import { SCHEMES } from '../numbering/schemes.ts';
import { buildScheme } from './build.ts';
import { compileGlob, type Glob } from './glob.ts';
import { checkInterfaces } from './interfaces-checks.ts';
import { interfaceSchema } from './interfaces-schema.ts';
import { MESSAGE_SLOTS } from './policy.ts';
import type { PolicyPath } from './problems.ts';
import { carrierSchema, globSchema, lineSchema, schemeSchema, waiverSchema } from './schema.ts';
import { unknownValue } from './schema-problems.ts';
import { type Check, checkScheme, unknownField } from './scheme-checks.ts';
import { placeOf, type Spot } from './spots.ts';

/** Every text without a scheme of its own is tried under each of them. */
const MOST_SCHEMES = 20;

/** What the schema allows of any list; the rest of a longer one is not looked at. */
const MOST_ENTRIES = 200;

/**
 * What fits the schema piece by piece and still cannot be meant. Each line, carrier, waiver and scheme is looked at by itself,
 * so that a mistake in one hides nothing about the others.
 */
export function crossChecks(data: unknown, root: Spot): readonly Check[] {
  const declared = entries(data, 'schemes');
  if (declared.length > MOST_SCHEMES) {
    const fact = { kind: 'out-of-range', of: 'mapping', maximum: MOST_SCHEMES } as const;
    return [{ path: ['schemes'], on: 'key', fact }];
  }
  const own = sound(schemeSchema, declared).map(({ key, value }) => buildScheme(String(key), value));
  const found = own.map((scheme) => ({ scheme, checks: checkScheme(scheme) }));
  const schemes: Schemes = {
    ids: [...new Set([...SCHEMES.map(({ id }) => id), ...declared.map(({ key }) => String(key))])],
    usable: [...SCHEMES, ...found.flatMap(({ scheme, checks }) => (checks.length === 0 ? [scheme] : []))],
    usual: textAt(data, 'scheme'),
  };
  return [
    ...checkSchemeId(schemes, textAt(data, 'scheme'), ['scheme']),
    ...found.flatMap(({ checks }) => checks),
    ...checkLines(parts(lineSchema, entries(data, 'lines')), schemes, root),
    ...checkCarriers(parts(carrierSchema, entries(data, 'carriers')), schemes),
    ...sound(globSchema, entries(data, 'unpackaged')).flatMap(({ key, value }) =>
      checkGlob(value, ['unpackaged', key]),
    ),
    ...['include', 'exclude'].flatMap((list) =>
      sound(globSchema, entries(isMapping(data) ? data['tags'] : undefined, list)).flatMap(({ key, value }) =>
        checkGlob(value, ['tags', list, key]),
      ),
    ),
    ...checkInterfaces(parts(interfaceSchema, entries(data, 'interfaces')), {
      checkPath,
      checkGlob,
      checkSchemeId: (id, path) => checkSchemeId(schemes, id, path),
      schemes: schemes.usable,
      placeOf: (path) => placeOf(root, path),
    }),
    ...checkTags(isMapping(data) ? data['tags'] : undefined),
    ...parts(waiverSchema, entries(data, 'waivers')).flatMap(({ key, value }) => [
      ...checkGlob(value.match, ['waivers', key, 'match']),
      ...checkGlob(value.branch, ['waivers', key, 'branch']),
    ]),
  ];
}

interface Schemes {
  /** Of all that are declared, also of those that are wrong. */
  readonly ids: readonly string[];
  readonly usable: readonly Scheme[];
  readonly usual: string | undefined;
}

/** The schemes that an entry may be of; none where the scheme in question is unknown or wrong, which is said elsewhere. */
function candidates(
  { usable, usual }: Schemes,
  entry: Entry<{ readonly scheme?: string | undefined }>,
): readonly Scheme[] {
  if (entry.wrong.includes('scheme')) return [];
  const wanted = entry.value.scheme ?? usual;
  return wanted === undefined ? usable : usable.filter((scheme) => scheme.id === wanted);
}

interface Entry<T> {
  readonly key: string | number;
  readonly value: T;
  /** The keys whose values do not fit the schema and are left out. */
  readonly wrong: readonly string[];
}

/** The entries of a list or mapping under a key of the policy, whatever they are. */
function entries(data: unknown, key: string): readonly Entry<unknown>[] {
  const inner = isMapping(data) ? data[key] : undefined;
  if (Array.isArray(inner))
    return inner.slice(0, MOST_ENTRIES).map((value, index) => ({ key: index, value, wrong: [] }));
  return isMapping(inner) ? Object.entries(inner).map(([name, value]) => ({ key: name, value, wrong: [] })) : [];
}

function textAt(data: unknown, key: string): string | undefined {
  const value = isMapping(data) ? data[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries that fit. */
function sound<T>(schema: () => z.ZodMiniType<T>, items: readonly Entry<unknown>[]): readonly Entry<T>[] {
  return items.flatMap(({ key, value, wrong }) => {
    const result = schema().safeParse(value);
    return result.success ? [{ key, value: result.data, wrong }] : [];
  });
}

/** Of each entry the values that fit, each by itself. */
function parts<S extends z.ZodMiniObject>(
  schema: () => S,
  items: readonly Entry<unknown>[],
): readonly Entry<Partial<z.infer<S>>>[] {
  return items.flatMap(({ key, value }) => {
    if (!isMapping(value)) return [];
    const { shape } = schema();
    const given = Object.keys(shape).filter((name) => Object.hasOwn(value, name));
    const wrong = given.filter((name) => !z.safeParse(shape[name] as z.ZodMiniType, value[name]).success);
    const fitting = given.filter((name) => !wrong.includes(name)).map((name) => [name, value[name]]);
    return [{ key, value: Object.fromEntries(fitting) as Partial<z.infer<S>>, wrong }];
  });
}

type WrittenLine = Partial<z.infer<ReturnType<typeof lineSchema>>>;

function checkLines(lines: readonly Entry<WrittenLine>[], schemes: Schemes, root: Spot): readonly Check[] {
  const earlier: { readonly branch: string; readonly glob: Glob; readonly path: PolicyPath }[] = [];
  return lines.flatMap((line) => {
    const { branch, role, scheme, base, from } = line.value;
    const path = ['lines', line.key];
    const possible = candidates(schemes, line);
    const checks = [
      ...checkGlob(branch, [...path, 'branch']),
      ...checkSchemeId(schemes, scheme, [...path, 'scheme']),
      ...checkRole(role, possible, [...path, 'role']),
      ...checkBase(base, possible, [...path, 'base']),
      ...checkNumber(from, possible, [...path, 'from']),
    ];
    if (branch === undefined) return checks;
    const taker = earlier.find((other) => takesAll(other.branch, other.glob, branch));
    const glob = compileGlob(branch);
    if (glob.kind === 'glob') earlier.push({ branch, glob, path });
    if (taker === undefined) return checks;
    const fact = { kind: 'unreachable', branch, earlier: taker.branch, first: placeOf(root, taker.path) } as const;
    return [...checks, { path: [...path, 'branch'], on: 'value' as const, fact }];
  });
}

/** Whether an earlier pattern surely leaves nothing to a later one: the same pattern, or a plain name that it matches. */
function takesAll(pattern: string, glob: Glob, later: string): boolean {
  return pattern === later || (!/[*?[\]{}\\]/.test(later) && glob.matches(later));
}

function checkRole(role: Role | undefined, schemes: readonly Scheme[], path: PolicyPath): readonly Check[] {
  const releasing = RELEASING_ROLES.find((one) => one === role);
  const [scheme] = schemes;
  if (releasing === undefined || scheme === undefined) return [];
  if (schemes.some(({ steps }) => steps[releasing].length > 0)) return [];
  return [{ path, on: 'value', fact: { kind: 'no-steps', role: releasing, scheme: scheme.id } }];
}

/** What is filled into the message of a tag, and that a tag is made as it has to be. */
function checkTags(tags: unknown): readonly Check[] {
  const slots = MESSAGE_SLOTS.map((slot) => `{${slot}}`);
  const written = [...(textAt(tags, 'message') ?? '').slice(0, 4096).matchAll(/\{[a-z]*\}/g)];
  const unknown = written.find(([slot]) => !slots.includes(slot));
  const path = ['tags', 'message'];
  const message: readonly Check[] =
    unknown === undefined ? [] : [{ path, on: 'value', offset: unknown.index, fact: unknownValue(unknown[0], slots) }];
  const object = textAt(tags, 'object') ?? 'any';
  if (textAt(tags, 'create') !== 'lightweight' || object === 'any') return message;
  const create = ['tags', 'create'];
  return [...message, { path: create, on: 'value', fact: unknownValue('lightweight', ['annotated']) }];
}

type WrittenCarrier = Partial<z.infer<ReturnType<typeof carrierSchema>>>;

function checkCarriers(carriers: readonly Entry<WrittenCarrier>[], schemes: Schemes): readonly Check[] {
  return carriers.flatMap((carrier) => {
    const { key, value } = carrier;
    const path = ['carriers', key];
    const possible = candidates(schemes, carrier);
    const unknown = (value.compare ?? []).flatMap((field, index): readonly Check[] =>
      possible.length === 0 || possible.some((scheme) => Object.hasOwn(scheme.fields, field))
        ? []
        : [{ path: [...path, 'compare', index], on: 'value', fact: unknownField(field, ...possible) }],
    );
    return [
      ...checkPath(value.path, [...path, 'path']),
      ...checkSchemeId(schemes, value.scheme, [...path, 'scheme']),
      ...unknown,
      ...checkPointer(value, carrier.wrong, path),
    ];
  });
}

/** Structured files need a pointer; in others there is nothing for it to point into. */
function checkPointer({ kind, pointer }: WrittenCarrier, wrong: readonly string[], path: PolicyPath): readonly Check[] {
  if (kind === undefined || wrong.includes('pointer')) return [];
  const pointed = POINTED_KINDS.some((candidate) => candidate === kind);
  if (pointed && pointer === undefined) return [{ path, on: 'value', fact: { kind: 'missing-key', key: 'pointer' } }];
  if (pointed || pointer === undefined) return [];
  return [{ path: [...path, 'kind'], on: 'value', fact: unknownValue(kind, POINTED_KINDS) }];
}

function checkSchemeId({ ids }: Schemes, id: string | undefined, path: PolicyPath): readonly Check[] {
  return id === undefined || ids.includes(id) ? [] : [{ path, on: 'value', fact: unknownValue(id, ids) }];
}

/** A number must fit one of the schemes; of those that it does not fit, the one that it fits longest is named first. */
function checkNumber(text: string | undefined, schemes: readonly Scheme[], path: PolicyPath): readonly Check[] {
  if (text === undefined) return [];
  const misfits = schemes.flatMap((scheme) => {
    const reading = parseNumber(scheme, text);
    return reading.kind === 'number' ? [] : [{ id: scheme.id, stop: reading.stop }];
  });
  const sorted = misfits.toSorted((a, b) => b.stop.at - a.stop.at);
  const [nearest] = sorted;
  if (nearest === undefined || misfits.length < schemes.length) return [];
  const fact = { kind: 'bad-number', text, schemes: sorted.map(({ id }) => id), stop: nearest.stop } as const;
  return [{ path, on: 'value', offset: nearest.stop.at, fact }];
}

/** `base` is the value of the field of that name, so it must fit that field alone. */
function checkBase(text: string | undefined, schemes: readonly Scheme[], path: PolicyPath): readonly Check[] {
  if (text === undefined || schemes.length === 0) return [];
  const fields = schemes.flatMap(({ id, fields: { base } }) => (base === undefined ? [] : [{ id, base }]));
  if (fields.length === 0) return [{ path, on: 'key', fact: unknownField('base', ...schemes) }];
  const stops = fields.flatMap(({ base }) => {
    const form = compileForm({ form: '{base}', fields: { base } });
    return (form.kind === 'form' ? matchForm(form, text, scratch()) : undefined) ?? [];
  });
  const [stop] = stops;
  if (stop === undefined || stops.length < fields.length) return [];
  const fact = { kind: 'bad-number', text, schemes: fields.map(({ id }) => id), stop } as const;
  return [{ path, on: 'value', offset: stop.at, fact }];
}

function checkPath(text: string | undefined, path: PolicyPath): readonly Check[] {
  if (text === undefined) return [];
  const segments = text.split('/');
  const problem = text.startsWith('/')
    ? 'absolute'
    : segments.includes('..')
      ? 'parent'
      : segments[0]?.toLowerCase() === '.git'
        ? 'git-directory'
        : undefined;
  if (problem !== undefined) return [{ path, on: 'value', fact: { kind: 'bad-path', problem } }];
  return checkGlob(text, path);
}

function checkGlob(pattern: string | undefined, path: PolicyPath): readonly Check[] {
  if (pattern === undefined) return [];
  const glob = compileGlob(pattern);
  if (glob.kind === 'glob') return [];
  return [{ path, on: 'value', offset: glob.at, fact: { kind: 'bad-glob', problem: glob.problem, at: glob.at } }];
}
