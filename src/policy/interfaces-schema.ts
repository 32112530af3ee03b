import * as z from 'zod/mini';
import { CARRIER_KINDS } from '../carriers/kinds.ts';
import { FEATURE_KINDS, VERDICT_KINDS } from '../features/kinds.ts';
import { once } from '../numbering/once.ts';
import { BELOW_ONE, DEFAULT_DEMANDS, DEMANDS, SET_PER } from './interfaces.ts';
import { ID, NOT_BLANK, PERIOD, POINTER } from './patterns.ts';
import { may, someUpTo, textOf, told } from './told.ts';

const glob = () => told(textOf(NOT_BLANK, 512), { description: 'A path or a glob.' });
const paths = () =>
  told(z.union([glob(), someUpTo(glob(), 50)]), {
    description: 'The files, as paths or globs.',
    examples: ['Module.kabi_*', ['arch/*/configs/*_defconfig']],
  });
const pointer = (description: string) => may(textOf(POINTER, 256), { description });

const version = () =>
  told(
    z.strictObject({
      path: glob(),
      kind: may(z.enum(CARRIER_KINDS), { description: 'How the number stands in it; by its name if absent.' }),
      pointer: pointer('For json, yaml and toml: the JSON pointer that leads to the number.'),
      scheme: may(z.string(), { description: 'The scheme of the number.', default: 'interface', examples: ['semver'] }),
    }),
    { description: "The file that states the interface's number; the line's own number where it is absent." },
  );

const features = () =>
  told(
    z.strictObject({
      path: paths(),
      kind: may(z.enum(FEATURE_KINDS), {
        description: 'How the features stand in it; if absent, a list where there is a pointer, else by its name.',
      }),
      pointer: pointer('For structured files: the JSON pointer that leads to the list.'),
      attribute: may(textOf(NOT_BLANK, 128), {
        description: 'For attribute files: the attribute to read.',
        examples: ['pv_mode'],
      }),
      pattern: may(textOf(NOT_BLANK, 1024), {
        description: 'For text: a linear-time pattern with a group `name`.',
      }),
      per: may(z.enum(SET_PER), {
        description:
          'Whether all files make one set, from which a feature is gone only where no definition is left, or each file ' +
          'is a set of its own; symbol lists, version scripts and defconfigs are sets of their own if absent.',
      }),
    }),
    { description: 'Where the features stand.' },
  );

const report = () =>
  told(
    z.strictObject({
      path: paths(),
      kind: may(z.enum(VERDICT_KINDS), { description: 'Which tool wrote it; by its name if absent.' }),
    }),
    { description: "Another tool's report of what changed, in place of a set." },
  );

const demand = (what: string, usual: (typeof DEMANDS)[number]) =>
  may(z.enum(DEMANDS), {
    description: `What ${what} asks for: that the number rises so much, or that it is told or refused whatever the number.`,
    default: usual,
  });

/** What a branch of the lines, or a role, may be called. */
const lines = () =>
  may(someUpTo(glob(), 50), {
    description: 'Roles of lines, or globs of branches; every line if absent.',
    examples: [['maintenance']],
  });

export const interfaceSchema = once(() =>
  told(
    z.strictObject({
      name: told(z.string().check(z.regex(ID)), { description: 'What messages call it.', examples: ['kabi'] }),
      version: z.optional(version()),
      features: z.optional(features()),
      report: z.optional(report()),
      removed: demand('a feature that goes', DEFAULT_DEMANDS.removed),
      added: demand('a feature that comes', DEFAULT_DEMANDS.added),
      changed: demand('a feature that stays under its name but is another', DEFAULT_DEMANDS.changed),
      'below-one': may(z.enum(BELOW_ONE), {
        description:
          'Whether numbers below 1.0 count as all others, or one field lower: what takes away is minor, what adds is patch.',
        default: 'strict',
      }),
      lines: lines(),
      'deprecate-for': may(z.string().check(z.regex(PERIOD)), {
        description: 'How long a feature must have been marked as deprecated before it goes.',
        examples: ['2 minor', '180 days'],
      }),
      approval: may(textOf(NOT_BLANK, 100), {
        description: 'The label with which maintainers accept a finding.',
        examples: ['kabi-change-approved'],
      }),
    }),
    { description: 'A set of features and the number that promises it.' },
  ),
);

export type WrittenInterface = z.infer<ReturnType<typeof interfaceSchema>>;
