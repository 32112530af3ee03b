import { compileForm } from '../numbering/form.ts';
import { KINDS } from '../numbering/kinds.ts';
import { buildField, orderedFields, parseNumber } from '../numbering/number.ts';
import { RELEASING_ROLES, type Scheme, type Step } from '../numbering/scheme.ts';
import { schemeById } from '../numbering/schemes.ts';
import type { PolicyFact, PolicyPath } from './problems.ts';
import { suggest } from './suggest.ts';

/** A fact about the value at a path; about the key that the path ends in; about the text, so many characters in. */
export interface Check {
  readonly path: PolicyPath;
  readonly on: 'value' | 'key';
  readonly offset?: number;
  readonly fact: PolicyFact;
}

/** What cannot be meant in a scheme of the policy's own. Without findings the scheme can be used. */
export function checkScheme(scheme: Scheme): readonly Check[] {
  const path = ['schemes', scheme.id];
  const taken: readonly Check[] =
    schemeById(scheme.id) === undefined ? [] : [{ path, on: 'key', fact: { kind: 'taken-id', id: scheme.id } }];
  const form = checkForms(scheme, path);
  const examples = form.length > 0 ? [] : scheme.examples.flatMap((text, index) => checkExample(scheme, text, index));
  return [
    ...taken,
    ...form,
    ...checkOrder(scheme, [...path, 'order']),
    ...(form.length > 0 ? [] : checkRunning(scheme, [...path, 'fields'])),
    ...checkSteps(scheme, [...path, 'steps']),
    ...examples,
  ];
}

/** Both forms must be sound, and each field must stand in one of them. */
function checkForms(scheme: Scheme, path: PolicyPath): readonly Check[] {
  const written = [
    { key: 'form', form: scheme.form },
    ...(scheme.tag === undefined ? [] : [{ key: 'tag', form: scheme.tag }]),
  ];
  const read = written.map(({ key, form }) => ({ key, compiled: compileForm({ form, fields: scheme.fields }) }));
  const wrong = read.flatMap(({ key, compiled }): readonly Check[] => {
    if (compiled.kind === 'form') return [];
    return compiled.errors.map(({ at, problem, name }) => ({
      path: [...path, key],
      on: 'value',
      offset: at,
      fact: { kind: 'bad-form', problem, name, at },
    }));
  });
  if (wrong.length > 0) return wrong;
  const used = new Set(read.flatMap(({ compiled }) => (compiled.kind === 'form' ? compiled.names : [])));
  return Object.keys(scheme.fields).flatMap((name): readonly Check[] => {
    const fact = { kind: 'bad-form', problem: 'unused-field', name, at: 0 } as const;
    return used.has(name) ? [] : [{ path: [...path, 'fields', name], on: 'key', fact }];
  });
}

function checkOrder(scheme: Scheme, path: PolicyPath): readonly Check[] {
  return (scheme.order ?? []).flatMap((name, index): readonly Check[] =>
    Object.hasOwn(scheme.fields, name)
      ? []
      : [{ path: [...path, index], on: 'value', fact: unknownField(name, scheme) }],
  );
}

/** What runs on beside the releases cannot outweigh them: the order of numbers would not be that of the steps. */
function checkRunning(scheme: Scheme, path: PolicyPath): readonly Check[] {
  const ordered = orderedFields(scheme);
  const build = buildField(scheme);
  const below = build === undefined ? undefined : ordered.slice(ordered.indexOf(build) + 1)[0];
  if (build === undefined || below === undefined) return [];
  return [
    { path: [...path, build, 'runs-on'], on: 'key', fact: { kind: 'running-counter-above', field: build, below } },
  ];
}

function checkExample(scheme: Scheme, text: string, index: number): readonly Check[] {
  const reading = parseNumber(scheme, text);
  if (reading.kind === 'number') return [];
  const path = ['schemes', scheme.id, 'examples', index];
  const fact = { kind: 'bad-number', text, schemes: [scheme.id], stop: reading.stop } as const;
  return [{ path, on: 'value', offset: reading.stop.at, fact }];
}

function checkSteps(scheme: Scheme, path: PolicyPath): readonly Check[] {
  return RELEASING_ROLES.flatMap((role) =>
    scheme.steps[role].flatMap((step, index) => checkStep(scheme, step, [...path, role, index])),
  );
}

function checkStep(scheme: Scheme, step: Step, path: PolicyPath): readonly Check[] {
  const raises = [...path, 'raises'];
  const aftermath = Object.keys(step.leaves ?? {}).flatMap((name): readonly Check[] =>
    Object.hasOwn(scheme.fields, name)
      ? []
      : [{ path: [...path, 'leaves', name], on: 'key', fact: unknownField(name, scheme) }],
  );
  const field = Object.hasOwn(scheme.fields, step.raises) ? scheme.fields[step.raises] : undefined;
  if (field === undefined) {
    return [{ path: raises, on: 'value', fact: unknownField(step.raises, scheme) }, ...aftermath];
  }
  const bad = (problem: Extract<PolicyFact, { kind: 'bad-step' }>['problem'], at: PolicyPath): Check => ({
    path: at,
    on: 'value',
    fact: { kind: 'bad-step', problem, field: step.raises },
  });
  const own: Check[] = [];
  if (KINDS[field.kind].order === undefined) own.push(bad('raises-word', raises));
  else if (field.unordered === true) own.push(bad('raises-unordered', raises));
  if (field.runsOn === true) own.push(bad('raises-running-counter', raises));
  if (step.part !== undefined && field.kind !== 'upstream') own.push(bad('part-of-other-kind', [...path, 'part']));
  return [...own, ...aftermath];
}

/** A field that none of the schemes in question has. */
export function unknownField(field: string, ...schemes: readonly Scheme[]): PolicyFact {
  const allowed = [...new Set(schemes.flatMap((scheme) => Object.keys(scheme.fields)))];
  return { kind: 'unknown-field', field, allowed, suggestion: suggest(field, allowed) };
}
