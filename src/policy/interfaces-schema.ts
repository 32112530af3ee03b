import * as z from 'zod';
import { CARRIER_KINDS } from '../carriers/kinds.ts';
import { FEATURE_KINDS, VERDICT_KINDS } from '../features/kinds.ts';
import { BELOW_ONE, DEFAULT_DEMANDS, DEMANDS, SET_PER } from './interfaces.ts';
import { ID, NOT_BLANK, PERIOD, POINTER } from './patterns.ts';

const glob = z.string().regex(NOT_BLANK).max(512).meta({ description: 'A path or a glob.' });
const paths = z
  .union([glob, z.array(glob).min(1).max(50)])
  .meta({ description: 'The files, as paths or globs.', examples: ['Module.kabi_*', ['arch/*/configs/*_defconfig']] });
const pointer = z.string().regex(POINTER).max(256).optional();

const version = z
  .strictObject({
    path: glob,
    kind: z.enum(CARRIER_KINDS).meta({ description: 'How the number stands in it; by its name if absent.' }).optional(),
    pointer: pointer.meta({ description: 'For json, yaml and toml: the JSON pointer that leads to the number.' }),
    scheme: z
      .string()
      .meta({ description: 'The scheme of the number.', default: 'interface', examples: ['semver'] })
      .optional(),
  })
  .meta({ description: "The file that states the interface's number; the line's own number where it is absent." });

const features = z
  .strictObject({
    path: paths,
    kind: z
      .enum(FEATURE_KINDS)
      .meta({
        description: 'How the features stand in it; if absent, a list where there is a pointer, else by its name.',
      })
      .optional(),
    pointer: pointer.meta({ description: 'For structured files: the JSON pointer that leads to the list.' }),
    attribute: z
      .string()
      .regex(NOT_BLANK)
      .max(128)
      .meta({ description: 'For attribute files: the attribute to read.', examples: ['pv_mode'] })
      .optional(),
    pattern: z
      .string()
      .regex(NOT_BLANK)
      .max(1024)
      .meta({ description: 'For text: a linear-time pattern with a group `name`.' })
      .optional(),
    per: z
      .enum(SET_PER)
      .meta({
        description:
          'Whether all files make one set, from which a feature is gone only where no definition is left, or each file ' +
          'is a set of its own; symbol lists and defconfigs are sets of their own if absent.',
      })
      .optional(),
  })
  .meta({ description: 'Where the features stand.' });

const report = z
  .strictObject({
    path: paths,
    kind: z.enum(VERDICT_KINDS).meta({ description: 'Which tool wrote it; by its name if absent.' }).optional(),
  })
  .meta({ description: "Another tool's report of what changed, in place of a set." });

const demand = (what: string, usual: (typeof DEMANDS)[number]) =>
  z
    .enum(DEMANDS)
    .meta({
      description: `What ${what} asks for: that the number rises so much, or that it is told or refused whatever the number.`,
      default: usual,
    })
    .optional();

/** What a branch of the lines, or a role, may be called. */
const lines = z
  .array(glob)
  .min(1)
  .max(50)
  .meta({ description: 'Roles of lines, or globs of branches; every line if absent.', examples: [['maintenance']] })
  .optional();

export const interfaceSchema = z
  .strictObject({
    name: z
      .string()
      .regex(ID)
      .meta({ description: 'What messages call it.', examples: ['kabi'] }),
    version: version.optional(),
    features: features.optional(),
    report: report.optional(),
    removed: demand('a feature that goes', DEFAULT_DEMANDS.removed),
    added: demand('a feature that comes', DEFAULT_DEMANDS.added),
    changed: demand('a feature that stays under its name but is another', DEFAULT_DEMANDS.changed),
    'below-one': z
      .enum(BELOW_ONE)
      .meta({
        description:
          'Whether numbers below 1.0 count as all others, or one field lower: what takes away is minor, what adds is patch.',
        default: 'strict',
      })
      .optional(),
    lines,
    'deprecate-for': z
      .string()
      .regex(PERIOD)
      .meta({
        description: 'How long a feature must have been marked as deprecated before it goes.',
        examples: ['2 minor', '180 days'],
      })
      .optional(),
    approval: z
      .string()
      .regex(NOT_BLANK)
      .max(100)
      .meta({ description: 'The label with which maintainers accept a finding.', examples: ['kabi-change-approved'] })
      .optional(),
  })
  .meta({ description: 'A set of features and the number that promises it.' });

export type WrittenInterface = z.infer<typeof interfaceSchema>;
