import * as z from 'zod/mini';
import { EXTENDS } from './extends.ts';
import { ID, NOT_BLANK, PERIOD, POINTER, TRAILER } from './patterns.ts';
import type { DataKind, PolicyFact, PolicyPath, PolicyProblem } from './problems.ts';
import { REPOSITORY } from './repository-name.ts';
import { policySchema, schemaFor, type WrittenPolicy } from './schema.ts';
import { keyPlaceOf, placeOf, type Spot, spotAt } from './spots.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

export type Shaped =
  | { readonly kind: 'fits'; readonly written: WrittenPolicy; readonly problems: readonly [] }
  | { readonly kind: 'misfits'; readonly problems: readonly PolicyProblem[] };

/** What was written, where it is of the right shape, or what does not fit the schema, one problem for each place. */
export function shapeOf(data: unknown, root: Spot): Shaped {
  const result = schemaFor(data).safeParse(data);
  if (result.success) return { kind: 'fits', written: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, [], root));
  // A value of the wrong type can also be too short; the first is what matters.
  const seen = new Set<string>();
  const first = problems.filter(({ line, column, path }) => {
    const place = JSON.stringify([line, column, path]);
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
  return { kind: 'misfits', problems: first };
}

function problemsOf(issue: Issue, parent: PolicyPath, root: Spot): readonly PolicyProblem[] {
  const path = [...parent, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const spot = spotAt(root, path);
  const atValue = (fact: PolicyFact): readonly PolicyProblem[] => [{ ...placeOf(root, path), path, fact }];
  const atKey = (key: string, fact: PolicyFact): PolicyProblem => {
    const full = key === path.at(-1) ? path : [...path, key];
    return { ...keyPlaceOf(root, full), path: full, fact };
  };

  if (spot === undefined) return atValue({ kind: 'missing-key', key: String(path.at(-1) ?? '') });
  // An alias has been reported as what it is.
  if (spot.kind === 'alias') return [];
  switch (issue.code) {
    case 'invalid_type':
      return atValue(typeFact([dataKind(issue.expected)], spot));
    case 'invalid_value':
      return atValue(valueFact(issue.values.map(String), spot));
    case 'unrecognized_keys': {
      const allowed = keysAt(path);
      return issue.keys.map((key) => atKey(key, keyFact(key, allowed)));
    }
    case 'invalid_key': {
      const name = String(path.at(-1));
      return [atKey(name, { kind: 'bad-name', name, of: 'id' })];
    }
    case 'invalid_format':
      return atValue(formatFact(issue, spot));
    case 'too_small':
      return atValue({ kind: 'out-of-range', of: rangeOf(spot), minimum: Number(issue.minimum) });
    case 'too_big':
      return atValue({ kind: 'out-of-range', of: rangeOf(spot), maximum: Number(issue.maximum) });
    case 'invalid_union': {
      const deeper = issue.errors.find((issues) => issues.every((inner) => !isWrongRoot(inner)));
      if (deeper !== undefined) return deeper.flatMap((inner) => problemsOf(inner, path, root));
      const expected = issue.errors.flat().flatMap((inner) => (isWrongRoot(inner) ? [dataKind(inner.expected)] : []));
      return atValue(typeFact(expected, spot));
    }
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      throw new Error(`the policy's schema has no check that gives ${issue.code}`);
  }
}

const isWrongRoot = (issue: Issue): issue is z.core.$ZodIssueInvalidType =>
  issue.code === 'invalid_type' && issue.path.length === 0;

/** A number where text is wanted was most likely a version; YAML has dropped its trailing zero. */
function typeFact(expected: readonly DataKind[], spot: Spot): PolicyFact {
  const received = spot.kind === 'alias' ? 'empty' : spot.kind;
  if (received === 'number' && expected.includes('text')) {
    return { kind: 'unquoted-number', text: spot.text, read: String(Number(spot.text)), quoted: `"${spot.text}"` };
  }
  return { kind: 'wrong-type', expected, received };
}

function valueFact(allowed: readonly string[], spot: Spot): PolicyFact {
  if (spot.kind === 'list' || spot.kind === 'mapping' || spot.kind === 'empty') return typeFact(['text'], spot);
  return unknownValue(spot.text, allowed);
}

/** A value that is none of those allowed. */
export function unknownValue(value: string, allowed: readonly string[]): PolicyFact {
  return { kind: 'unknown-value', value, allowed, suggestion: suggest(value, allowed) };
}

function keyFact(key: string, allowed: readonly string[]): PolicyFact {
  return { kind: 'unknown-key', key, allowed, suggestion: suggest(key, allowed) };
}

function formatFact(issue: z.core.$ZodIssueInvalidStringFormat, spot: Spot): PolicyFact {
  if (issue.format === 'date') return { kind: 'bad-date', text: spot.text };
  switch (issue.pattern) {
    case String(NOT_BLANK):
      return { kind: 'blank' };
    case String(ID):
      return { kind: 'bad-name', name: spot.text, of: 'id' };
    case String(TRAILER):
      return { kind: 'bad-name', name: spot.text, of: 'trailer' };
    case String(POINTER):
      return { kind: 'bad-pointer', text: spot.text };
    case String(PERIOD):
      return { kind: 'bad-period', text: spot.text };
    case String(EXTENDS):
      return { kind: 'bad-extends', text: spot.text };
    case String(REPOSITORY):
      return { kind: 'bad-name', name: spot.text, of: 'repository' };
    default:
      throw new Error(`the policy's schema has a pattern without words: ${issue.pattern}`);
  }
}

function rangeOf(spot: Spot): 'text' | 'list' | 'number' {
  return spot.kind === 'list' ? 'list' : spot.kind === 'text' ? 'text' : 'number';
}

function dataKind(expected: string): DataKind {
  switch (expected) {
    case 'string':
      return 'text';
    case 'int':
      return 'whole-number';
    case 'number':
    case 'boolean':
      return expected;
    case 'array':
      return 'list';
    default:
      return 'mapping';
  }
}

/** The keys that the schema knows at a path. */
function keysAt(path: PolicyPath): readonly string[] {
  const at = path.reduce<z.core.$ZodType | undefined>((schema, key) => inside(schema, key), policySchema());
  const object = objectOf(at);
  return object === undefined ? [] : Object.keys(object.shape);
}

function inside(schema: z.core.$ZodType | undefined, key: string | number): z.core.$ZodType | undefined {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodMiniArray) return bare.def.element;
  if (bare instanceof z.ZodMiniRecord) return bare.def.valueType;
  const object = objectOf(bare);
  return object !== undefined && Object.hasOwn(object.shape, key) ? object.shape[key] : undefined;
}

function objectOf(schema: z.core.$ZodType | undefined): z.ZodMiniObject | undefined {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodMiniObject) return bare;
  return bare instanceof z.ZodMiniUnion
    ? bare.def.options.map(objectOf).find((option) => option !== undefined)
    : undefined;
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodMiniOptional ? unwrapped(schema.def.innerType) : schema;
}
