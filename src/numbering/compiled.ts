import { compileForm, type Form } from './form.ts';
import { KINDS } from './kinds.ts';
import type { Field, Scheme } from './scheme.ts';

/** What follows from a scheme's declaration, worked out once. */
export interface CompiledScheme {
  readonly number: Form;
  readonly tag: Form | undefined;
  /** The fields that are compared, most significant first. */
  readonly ordered: readonly string[];
  /** Those of them that make a release: all but the counter of packages, which runs on beside it. */
  readonly release: readonly string[];
  /** The counter of packages. */
  readonly build: string | undefined;
  /** The fields that some spelling of the number may leave out. */
  readonly optional: ReadonlySet<string>;
  /** The fields that no next number carries on. */
  readonly fleeting: readonly string[];
}

const compiled = new WeakMap<Scheme, CompiledScheme>();

/** The compiled scheme; throws for one whose forms are wrong, which the policy reader refuses beforehand. */
export function compileScheme(scheme: Scheme): CompiledScheme {
  return compiled.get(scheme) ?? compileAnew(scheme);
}

function compileAnew(scheme: Scheme): CompiledScheme {
  const number = soundForm(scheme, scheme.form);
  const tag = scheme.tag === undefined ? undefined : soundForm(scheme, scheme.tag);
  const written = [...new Set([...(scheme.order ?? []), ...number.names, ...(tag?.names ?? [])])];
  const fieldOf = (name: string): Field | undefined =>
    Object.hasOwn(scheme.fields, name) ? scheme.fields[name] : undefined;
  const ordered = written.filter((name) => isOrdered(fieldOf(name)));
  const release = ordered.filter((name) => fieldOf(name)?.runsOn !== true);
  const always = [number, ...(tag === undefined ? [] : [tag])].map(
    ({ nodes }) => new Set(nodes.flatMap((node) => (node.kind === 'field' ? [node.name] : []))),
  );
  const result: CompiledScheme = {
    number,
    tag,
    ordered,
    release,
    build: ordered.find((name) => fieldOf(name)?.runsOn === true),
    optional: new Set(written.filter((name) => always.some((fields) => !fields.has(name)))),
    fleeting: written.filter((name) => fieldOf(name)?.fleeting === true),
  };
  compiled.set(scheme, result);
  return result;
}

/** Whether numbers are compared by this field; words and their like only tell variants apart. */
export function isOrdered(field: Field | undefined): boolean {
  return field !== undefined && field.unordered !== true && KINDS[field.kind].order !== undefined;
}

function soundForm(scheme: Scheme, form: string): Form {
  const read = compileForm({ form, fields: scheme.fields });
  if (read.kind === 'form') return read;
  throw new Error(`scheme ${scheme.id}: ${read.errors.map((error) => `${error.problem} ${error.name}`).join(', ')}`);
}
