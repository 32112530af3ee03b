import * as z from 'zod/mini';
import { CARRIER_KINDS } from '../carriers/kinds.ts';
import { once } from '../numbering/once.ts';
import { ABSENCES, AFTERMATHS, FIELD_KINDS, ROLES, STRICTNESSES } from '../numbering/scheme.ts';
import { RULE_IDS } from '../rules/ids.ts';
import { SEVERITIES } from '../rules/severity.ts';
import { declarationsSchema } from './declarations-schema.ts';
import { EXTENDS } from './extends.ts';
import { interfaceSchema } from './interfaces-schema.ts';
import { ID, NOT_BLANK, POINTER } from './patterns.ts';
import { DEFAULT_POLICY, NEW_BUILDS } from './policy.ts';
import { sourceRepositorySchema, tagsSchema } from './tags-schema.ts';
import { may, someUpTo, textOf, told, upTo } from './told.ts';

/**
 * The shape of `.github/pawl.yml`. `schema/pawl.schema.json` is made from it for editors, so nothing here is more than JSON
 * Schema can say; what hangs together across keys is in `checks.ts`. Defaults are shown here and filled in by `build.ts`.
 *
 * To make all of it takes longer than to read a file and check it, so each part is made when a file first has a key for it.
 */

// Compiling validators at run time would save nothing on one small file, and some runtimes forbid it.
z.config({ jitless: true });

const text = (description: string, ...examples: string[]) =>
  told(textOf(NOT_BLANK, 512), examples.length > 0 ? { description, examples } : { description });
export const globSchema = once(() => text('A glob.'));
const id = () => z.string().check(z.regex(ID));
const schemeId = () =>
  may(z.string(), {
    description: 'The id of a built-in scheme or of one under `schemes`.',
    examples: ['openeuler'],
  });
const phrase = (description: string) =>
  told(z.union([z.string(), z.strictObject({ en: z.string(), zh: z.string() })]), { description });

const field = () =>
  told(
    z.strictObject({
      kind: may(z.enum(FIELD_KINDS), {
        description:
          'What the field holds: digits that count, a version, a month, text in the order of some system, a word.',
        default: 'counter',
      }),
      label: z.optional(text('What messages call the field.', 'MAINT')),
      meaning: z.optional(phrase('What the field tells.')),
      start: may(z.int().check(z.minimum(0), z.maximum(999_999_999)), {
        description: 'The value that the field takes when a step resets it.',
        default: 0,
      }),
      absent: may(z.enum(ABSENCES), {
        description:
          'For a field of an optional part: a number without it sorts below those that have it, above them (a release ' +
          'above its candidates), or as if the field stood at its start.',
        default: 'below',
      }),
      'runs-on': may(z.boolean(), {
        description: 'No step resets it, and it rises with every package: a build counter.',
        default: false,
      }),
      unordered: may(z.boolean(), {
        description: 'It only tells variants apart: it is not compared, and no step moves it.',
        default: false,
      }),
      fleeting: may(z.boolean(), {
        description: 'It belongs to one number, as a commit does: no next number has it.',
        default: false,
      }),
    }),
    { description: 'One field of the number.' },
  );

const step = once(() =>
  told(
    z.strictObject({
      raises: told(id(), {
        description: 'The field that rises by one; those before it stay, those after it are reset.',
      }),
      part: may(z.enum(['series', 'sublevel']), { description: 'For an upstream version: the part that rises.' }),
      by: may(z.enum(['any']), { description: 'Any rise is one step; nothing can be skipped.' }),
      reserved: may(z.boolean(), { description: 'Wants to be declared as an emergency.', default: false }),
      practice: may(z.boolean(), {
        description: 'Usual, but not in the published rule: refused under `strictness: published`.',
      }),
      unlisted: may(z.boolean(), { description: 'Accepted, but not offered as the next number.', default: false }),
      leaves: may(z.record(id(), z.enum(AFTERMATHS)), {
        description: 'What becomes of the fields after it, where they are not reset.',
      }),
    }),
    { description: 'One allowed move of a number.' },
  ),
);

const steps = (role: string) => may(upTo(step(), 32), { description: `The moves of a ${role} line.` });

export const schemeSchema = once(() =>
  told(
    z.strictObject({
      title: z.optional(phrase('The name of the scheme.')),
      source: may(z.string(), { description: 'Where the rule is written down.' }),
      form: told(z.string().check(z.maxLength(256)), {
        description:
          'Fields in braces, most significant first, optional parts in brackets, with "|" between ways of writing them; ' +
          'everything else literal.',
        examples: ['{base}-{devel}.{maint}.{emergency}[.{build:4}][.{dist}]', 'v{base}[-rc{rc}|.{sublevel}]'],
      }),
      tag: may(z.string().check(z.maxLength(256)), {
        description: 'The form of git tags, where it differs; it may have fields of its own.',
        examples: ['kernel-{base}-{x}[.{y}.{z}].el{el}'],
      }),
      order: may(upTo(id(), 64), {
        description: 'The fields, most significant first, where that is not the order of the form.',
      }),
      fields: told(z.record(id(), field()), { description: 'The fields of the form and of the tag, by name.' }),
      steps: told(
        z.strictObject({
          development: steps('development'),
          maintenance: steps('maintenance'),
          following: steps('following'),
        }),
        { description: 'The moves that a line may make, by its role.' },
      ),
      examples: may(upTo(z.string(), 50), { description: 'Numbers that the form must fit.' }),
    }),
    { description: 'A scheme of your own, in the same form as the built-in ones.' },
  ),
);

export const lineSchema = once(() =>
  told(
    z.strictObject({
      branch: text('The branches, as a glob.', 'openEuler-22.03-LTS-SP{3,4}', '*-testing'),
      role: told(z.enum(ROLES), {
        description:
          'What the line is for, and so which field may move: `following` packages the tags of the trunk, ' +
          'nothing is released on a `frozen` line, an `ignored` one is not looked at.',
      }),
      scheme: schemeId(),
      base: z.optional(text('The upstream version that the line keeps; in quotes.', '5.10.0')),
      from: z.optional(text('The number that the line started from; in quotes.', '5.10.0-60.0.0')),
    }),
    { description: 'What the branches of one pattern are.' },
  ),
);

const macroName = () => z.string().check(z.regex(/^[A-Za-z_]\w{0,63}$/));

export const carrierSchema = once(() =>
  told(
    z.strictObject({
      path: text('The file in the repository, or a glob.', 'kernel.spec', '*.spec'),
      kind: told(z.enum(CARRIER_KINDS), { description: 'How the number stands in the file.' }),
      scheme: schemeId(),
      compare: may(someUpTo(id(), 32), {
        description: 'The fields that this file shares with the other carriers; all where nothing is said.',
        examples: [['base', 'devel', 'maint', 'emergency']],
      }),
      group: z.optional(text('Carriers of one group state one number.', 'kernel-rt')),
      pointer: may(textOf(POINTER, 256), {
        description: 'For json, yaml and toml: the JSON pointer that leads to the number.',
        examples: ['/package/version'],
      }),
    }),
    { description: 'A file that states the number.' },
  ),
);

export const waiverSchema = once(() =>
  told(
    z.strictObject({
      rule: told(z.enum(RULE_IDS), { description: 'The rule whose finding is accepted.' }),
      match: z.optional(text('What the finding is about, as a glob.', 'mlx5_*')),
      branch: z.optional(text('The branches on which it is accepted, as a glob.')),
      reason: text('Why; a waiver needs a reason.', 'moved to the vendor driver'),
      until: may(z.iso.date(), { description: 'The last day on which the waiver holds.', examples: ['2026-12-31'] }),
    }),
    { description: 'A finding that the maintainers accept.' },
  ),
);

const severities = () => {
  const severity = z.optional(z.enum(['off', ...SEVERITIES]));
  return Object.fromEntries(RULE_IDS.map((rule) => [rule, severity])) as Record<
    (typeof RULE_IDS)[number],
    typeof severity
  >;
};

const KEYS = {
  strictness: () =>
    may(z.enum(STRICTNESSES), {
      description: 'Accept what distributions have established, or hold to the published rule.',
      default: DEFAULT_POLICY.strictness,
    }),
  scheme: schemeId,
  schemes: () => may(z.record(id(), schemeSchema()), { description: 'Schemes of your own, by id.' }),
  lines: () =>
    may(upTo(lineSchema(), 200), {
      description: 'The lines of releases; the first that matches a branch counts. Inferred where absent.',
    }),
  carriers: () =>
    may(upTo(carrierSchema(), 100), {
      description: 'The files that state the number. Inferred where absent.',
    }),
  macros: () =>
    may(z.record(macroName(), z.string().check(z.maxLength(256))), {
      description: 'Macros that the building machine gives to specs, such as dist.',
      examples: [{ dist: '.oe2203sp4' }],
    }),
  unpackaged: () =>
    may(upTo(globSchema(), 200), {
      description: 'Files whose change needs no build bump, as globs.',
      examples: [['README*', '.github/**']],
    }),
  'new-build': () =>
    may(z.enum(NEW_BUILDS), {
      description:
        'When a package wants a new number: with every change of what it holds, or only with a release, as where the spec ' +
        'lies in the tree that it packages. Inferred where absent.',
    }),
  'source-repository': () => z.optional(sourceRepositorySchema()),
  tags: () => z.optional(tagsSchema()),
  interfaces: () =>
    may(upTo(interfaceSchema(), 50), {
      description: 'Sets of features, and the numbers that promise them.',
    }),
  declarations: () => z.optional(declarationsSchema()),
  rules: () =>
    may(z.strictObject(severities()), {
      description: 'How much the findings of a rule weigh.',
      examples: [{ 'number-gap': 'off' }],
    }),
  waivers: () => may(upTo(waiverSchema(), 200), { description: 'Findings that are accepted.' }),
  extends: () =>
    may(textOf(EXTENDS, 512), {
      description:
        'A policy of another repository, as owner/repo/path@ref: what it says holds here too, where this file does not say otherwise.',
      examples: ['openeuler/policies/kernel.yml@v2'],
    }),
} as const;

type Shape = { readonly [Key in keyof typeof KEYS]: ReturnType<(typeof KEYS)[Key]> };

const schemaOf = (keys: Partial<typeof KEYS>) => {
  const shape = Object.fromEntries(Object.entries(keys).map(([key, make]) => [key, make()]));
  return told(z.strictObject(shape as unknown as Shape), {
    title: 'Pawl policy',
    description: 'How release numbers may move in this repository.',
  });
};

/** The schema of every policy. */
export const policySchema = once(() => schemaOf(KEYS));

/** The schema as far as a file needs it: to one that has no other keys, it says the same as all of it. */
export function schemaFor(data: unknown): ReturnType<typeof policySchema> {
  const isIn = (key: string): boolean => typeof data === 'object' && data !== null && Object.hasOwn(data, key);
  return schemaOf(Object.fromEntries(Object.entries(KEYS).filter(([key]) => isIn(key))));
}

/** A policy as written, of the right shape. */
export type WrittenPolicy = z.infer<ReturnType<typeof policySchema>>;
export type WrittenScheme = z.infer<ReturnType<typeof schemeSchema>>;
