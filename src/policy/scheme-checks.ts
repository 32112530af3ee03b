import { compileForm } from '../numbering/form.ts';
import { parseNumber } from '../numbering/number.ts';
import { RELEASING_ROLES, type Scheme, type Step } from '../numbering/scheme.ts';
import { schemeById } from '../numbering/schemes.ts';
import { isLaterScheme } from './later.ts';
import type { PolicyFact, PolicyPath } from './problems.ts';
import { suggest } from './suggest.ts';

/** A fact about the value at a path; about the key that the path ends in; about the text, so many characters in. */
export interface Check {
  readonly path: PolicyPath;
  readonly on: 'value' | 'key';
  readonly offset?: number;
  readonly fact: PolicyFact;
}

/** Each optional part can double the ways in which a text is tried; real schemes have two or three. */
const MOST_OPTIONAL_PARTS = 8;

/** What cannot be meant in a scheme of the policy's own. Without findings the scheme can be used. */
export function checkScheme(scheme: Scheme): readonly Check[] {
  const path = ['schemes', scheme.id];
  const taken: readonly Check[] =
    schemeById(scheme.id) !== undefined || isLaterScheme(scheme.id)
      ? [{ path, on: 'key', fact: { kind: 'taken-id', id: scheme.id } }]
      : [];
  const form = checkForm(scheme, [...path, 'form']);
  const examples = form.length > 0 ? [] : scheme.examples.flatMap((text, index) => checkExample(scheme, text, index));
  return [...taken, ...form, ...checkSteps(scheme, [...path, 'steps']), ...examples];
}

function checkForm(scheme: Scheme, path: PolicyPath): readonly Check[] {
  const optional = [...scheme.form.matchAll(/\[/g)][MOST_OPTIONAL_PARTS];
  if (optional !== undefined) {
    const fact = { kind: 'bad-form', problem: 'too-many-optional-parts', name: '[', at: optional.index } as const;
    return [{ path, on: 'value', offset: optional.index, fact }];
  }
  const form = compileForm(scheme);
  if (form.kind === 'form') return [];
  return form.errors.map(({ at, problem, name }) => {
    const fact = { kind: 'bad-form', problem, name, at } as const;
    if (problem === 'unused-field') return { path: ['schemes', scheme.id, 'fields', name], on: 'key', fact };
    return { path, on: 'value', offset: at, fact };
  });
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
  if (field.kind === 'word') own.push(bad('raises-word', raises));
  if (field.runsOn === true) own.push(bad('raises-running-counter', raises));
  if (step.part !== undefined && field.kind !== 'upstream') own.push(bad('part-of-other-kind', [...path, 'part']));
  return [...own, ...aftermath];
}

/** A field that none of the schemes in question has. */
export function unknownField(field: string, ...schemes: readonly Scheme[]): PolicyFact {
  const allowed = [...new Set(schemes.flatMap((scheme) => Object.keys(scheme.fields)))];
  return { kind: 'unknown-field', field, allowed, suggestion: suggest(field, allowed) };
}
