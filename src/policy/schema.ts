import * as z from 'zod';
import { CARRIER_KINDS } from '../carriers/kinds.ts';
import { ABSENCES, AFTERMATHS, FIELD_KINDS, ROLES, STRICTNESSES } from '../numbering/scheme.ts';
import { RULE_IDS } from '../rules/ids.ts';
import { SEVERITIES } from '../rules/severity.ts';
import { declarationsSchema } from './declarations-schema.ts';
import { EXTENDS } from './extends.ts';
import { interfaceSchema } from './interfaces-schema.ts';
import { ID, NOT_BLANK, POINTER } from './patterns.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { sourceRepositorySchema, tagsSchema } from './tags-schema.ts';

/**
 * The shape of `.github/pawl.yml`. `schema/pawl.schema.json` is made from it for editors, so nothing here is more than JSON
 * Schema can say; what hangs together across keys is in `checks.ts`. Defaults are shown here and filled in by `build.ts`.
 */

// Compiling validators at run time would save nothing on one small file, and some runtimes forbid it.
z.config({ jitless: true });

const text = (description: string, ...examples: string[]) =>
  z
    .string()
    .regex(NOT_BLANK)
    .max(512)
    .meta(examples.length > 0 ? { description, examples } : { description });
export const globSchema = text('A glob.');
const id = z.string().regex(ID);
const schemeId = z
  .string()
  .meta({ description: 'The id of a built-in scheme or of one under `schemes`.', examples: ['openeuler'] })
  .optional();
const phrase = (description: string) =>
  z.union([z.string(), z.strictObject({ en: z.string(), zh: z.string() })]).meta({ description });

const field = z
  .strictObject({
    kind: z
      .enum(FIELD_KINDS)
      .meta({
        description:
          'What the field holds: digits that count, a version, a month, text in the order of some system, a word.',
        default: 'counter',
      })
      .optional(),
    label: text('What messages call the field.', 'MAINT').optional(),
    meaning: phrase('What the field tells.').optional(),
    start: z
      .int()
      .min(0)
      .max(999_999_999)
      .meta({ description: 'The value that the field takes when a step resets it.', default: 0 })
      .optional(),
    absent: z
      .enum(ABSENCES)
      .meta({
        description:
          'For a field of an optional part: a number without it sorts below those that have it, above them (a release ' +
          'above its candidates), or as if the field stood at its start.',
        default: 'below',
      })
      .optional(),
    'runs-on': z
      .boolean()
      .meta({ description: 'No step resets it, and it rises with every package: a build counter.', default: false })
      .optional(),
    unordered: z
      .boolean()
      .meta({ description: 'It only tells variants apart: it is not compared, and no step moves it.', default: false })
      .optional(),
    fleeting: z
      .boolean()
      .meta({ description: 'It belongs to one number, as a commit does: no next number has it.', default: false })
      .optional(),
  })
  .meta({ description: 'One field of the number.' });

const step = z
  .strictObject({
    raises: id.meta({ description: 'The field that rises by one; those before it stay, those after it are reset.' }),
    part: z
      .enum(['series', 'sublevel'])
      .meta({ description: 'For an upstream version: the part that rises.' })
      .optional(),
    by: z.enum(['any']).meta({ description: 'Any rise is one step; nothing can be skipped.' }).optional(),
    reserved: z.boolean().meta({ description: 'Wants to be declared as an emergency.', default: false }).optional(),
    practice: z
      .boolean()
      .meta({ description: 'Usual, but not in the published rule: refused under `strictness: published`.' })
      .optional(),
    unlisted: z
      .boolean()
      .meta({ description: 'Accepted, but not offered as the next number.', default: false })
      .optional(),
    leaves: z
      .record(id, z.enum(AFTERMATHS))
      .meta({ description: 'What becomes of the fields after it, where they are not reset.' })
      .optional(),
  })
  .meta({ description: 'One allowed move of a number.' });

const steps = (role: string) =>
  z
    .array(step)
    .max(32)
    .meta({ description: `The moves of a ${role} line.` })
    .optional();

export const schemeSchema = z
  .strictObject({
    title: phrase('The name of the scheme.').optional(),
    source: z.string().meta({ description: 'Where the rule is written down.' }).optional(),
    form: z
      .string()
      .max(256)
      .meta({
        description:
          'Fields in braces, most significant first, optional parts in brackets, with "|" between ways of writing them; ' +
          'everything else literal.',
        examples: ['{base}-{devel}.{maint}.{emergency}[.{build:4}][.{dist}]', 'v{base}[-rc{rc}|.{sublevel}]'],
      }),
    tag: z
      .string()
      .max(256)
      .meta({
        description: 'The form of git tags, where it differs; it may have fields of its own.',
        examples: ['kernel-{base}-{x}[.{y}.{z}].el{el}'],
      })
      .optional(),
    order: z
      .array(id)
      .max(64)
      .meta({ description: 'The fields, most significant first, where that is not the order of the form.' })
      .optional(),
    fields: z.record(id, field).meta({ description: 'The fields of the form and of the tag, by name.' }),
    steps: z
      .strictObject({
        development: steps('development'),
        maintenance: steps('maintenance'),
        following: steps('following'),
      })
      .meta({ description: 'The moves that a line may make, by its role.' }),
    examples: z.array(z.string()).max(50).meta({ description: 'Numbers that the form must fit.' }).optional(),
  })
  .meta({ description: 'A scheme of your own, in the same form as the built-in ones.' });

export const lineSchema = z
  .strictObject({
    branch: text('The branches, as a glob.', 'openEuler-22.03-LTS-SP{3,4}', '*-testing'),
    role: z.enum(ROLES).meta({
      description:
        'What the line is for, and so which field may move: `following` packages the tags of the trunk, ' +
        'nothing is released on a `frozen` line, an `ignored` one is not looked at.',
    }),
    scheme: schemeId,
    base: text('The upstream version that the line keeps; in quotes.', '5.10.0').optional(),
    from: text('The number that the line started from; in quotes.', '5.10.0-60.0.0').optional(),
  })
  .meta({ description: 'What the branches of one pattern are.' });

const macroName = z.string().regex(/^[A-Za-z_]\w{0,63}$/);

export const carrierSchema = z
  .strictObject({
    path: text('The file in the repository, or a glob.', 'kernel.spec', '*.spec'),
    kind: z.enum(CARRIER_KINDS).meta({ description: 'How the number stands in the file.' }),
    scheme: schemeId,
    compare: z
      .array(id)
      .min(1)
      .max(32)
      .meta({
        description: 'The fields that this file shares with the other carriers; all where nothing is said.',
        examples: [['base', 'devel', 'maint', 'emergency']],
      })
      .optional(),
    group: text('Carriers of one group state one number.', 'kernel-rt').optional(),
    pointer: z
      .string()
      .regex(POINTER)
      .max(256)
      .meta({
        description: 'For json, yaml and toml: the JSON pointer that leads to the number.',
        examples: ['/package/version'],
      })
      .optional(),
  })
  .meta({ description: 'A file that states the number.' });

export const waiverSchema = z
  .strictObject({
    rule: z.enum(RULE_IDS).meta({ description: 'The rule whose finding is accepted.' }),
    match: text('What the finding is about, as a glob.', 'mlx5_*').optional(),
    branch: text('The branches on which it is accepted, as a glob.').optional(),
    reason: text('Why; a waiver needs a reason.', 'moved to the vendor driver'),
    until: z.iso
      .date()
      .meta({ description: 'The last day on which the waiver holds.', examples: ['2026-12-31'] })
      .optional(),
  })
  .meta({ description: 'A finding that the maintainers accept.' });

const severity = z.enum(['off', ...SEVERITIES]).optional();

export const policySchema = z
  .strictObject({
    strictness: z
      .enum(STRICTNESSES)
      .meta({
        description: 'Accept what distributions have established, or hold to the published rule.',
        default: DEFAULT_POLICY.strictness,
      })
      .optional(),
    scheme: schemeId,
    schemes: z.record(id, schemeSchema).meta({ description: 'Schemes of your own, by id.' }).optional(),
    lines: z
      .array(lineSchema)
      .max(200)
      .meta({ description: 'The lines of releases; the first that matches a branch counts. Inferred where absent.' })
      .optional(),
    carriers: z
      .array(carrierSchema)
      .max(100)
      .meta({ description: 'The files that state the number. Inferred where absent.' })
      .optional(),
    macros: z
      .record(macroName, z.string().max(256))
      .meta({
        description: 'Macros that the building machine gives to specs, such as dist.',
        examples: [{ dist: '.oe2203sp4' }],
      })
      .optional(),
    unpackaged: z
      .array(globSchema)
      .max(200)
      .meta({
        description: 'Files whose change needs no build bump, as globs.',
        examples: [['README*', '.github/**']],
      })
      .optional(),
    'source-repository': sourceRepositorySchema.optional(),
    tags: tagsSchema.optional(),
    interfaces: z
      .array(interfaceSchema)
      .max(50)
      .meta({ description: 'Sets of features, and the numbers that promise them.' })
      .optional(),
    declarations: declarationsSchema.optional(),
    rules: z
      .strictObject(
        Object.fromEntries(RULE_IDS.map((rule) => [rule, severity])) as Record<
          (typeof RULE_IDS)[number],
          typeof severity
        >,
      )
      .meta({ description: 'How much the findings of a rule weigh.', examples: [{ 'number-gap': 'off' }] })
      .optional(),
    waivers: z.array(waiverSchema).max(200).meta({ description: 'Findings that are accepted.' }).optional(),
    extends: z
      .string()
      .regex(EXTENDS)
      .max(512)
      .meta({
        description:
          'A policy of another repository, as owner/repo/path@ref: what it says holds here too, where this file does not say otherwise.',
        examples: ['openeuler/policies/kernel.yml@v2'],
      })
      .optional(),
  })
  .meta({ title: 'Pawl policy', description: 'How release numbers may move in this repository.' });

/** A policy as written, of the right shape. */
export type WrittenPolicy = z.infer<typeof policySchema>;
export type WrittenScheme = z.infer<typeof schemeSchema>;
