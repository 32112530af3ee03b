/** The schema of the policy as editors want it: with an example for every key, a word on every value, and what hangs together. */
import { POINTED_KINDS } from '../../src/carriers/kinds.ts';
import { EXTENDS } from '../../src/policy/extends.ts';
import { ID, NOT_BLANK, PERIOD, POINTER, TRAILER } from '../../src/policy/patterns.ts';
import { REPOSITORY } from '../../src/policy/repository-name.ts';
import { RULES } from '../../src/rules/rules.ts';
import { POLICY_EXAMPLES } from './policy-examples.ts';
import { CARRIER_WORDS, FIELD_WORDS, LEAVES_WORDS, ROLE_WORDS } from './policy-words.ts';

interface Schema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
}

/** The schema with what only editors want. An example for a key that is not there, or a key without one, is an error. */
export function forEditors(schema: Schema): Schema {
  const used = new Set<string>();
  const told = withExamples(schema, '', used);
  const stray = Object.keys(POLICY_EXAMPLES).filter((way) => !used.has(way));
  if (stray.length > 0) throw new Error(`scripts/generate/policy-examples.ts names no key of the policy: ${stray}`);
  return together(told);
}

const optional = (keyword: string, value: unknown): Schema => (value === undefined ? {} : { [keyword]: value });

function withExamples(schema: Schema, way: string, used: Set<string>): Schema {
  const { properties, items, additionalProperties, anyOf } = schema;
  return {
    ...inWords(schema),
    ...optional('enumDescriptions', descriptionsOf(schema, way)),
    ...optional(
      'properties',
      properties && mapped(properties, (inner, key) => property(inner, way === '' ? key : `${way}.${key}`, used)),
    ),
    ...optional('items', items && withExamples(items, way, used)),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: withExamples(additionalProperties, `${way}.*`, used) }
      : {}),
    ...optional(
      'anyOf',
      anyOf?.map((each) => withExamples(each, way, used)),
    ),
  };
}

/** What to write where a pattern is not met; a date has its format to say so. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [ID, 'Small letters, digits and "-", beginning with a letter.'],
  [NOT_BLANK, 'Some text is needed here.'],
  [TRAILER, 'Letters, digits and "-": the key of a trailer.'],
  [POINTER, 'A JSON pointer, such as /package/version.'],
  [PERIOD, 'A number and "major", "minor" or "days", such as: 2 minor.'],
  [EXTENDS, 'A policy of another repository, as owner/repo/path@ref.'],
  [REPOSITORY, 'A repository, as owner/name.'],
];

function inWords({ pattern, ...schema }: Schema): Schema {
  if (pattern === undefined || schema['format'] === 'date') return schema;
  const [, words] = IN_WORDS.find(([{ source }]) => source === pattern) ?? [];
  return { ...schema, pattern, ...optional('patternErrorMessage', words) };
}

function property(schema: Schema, way: string, used: Set<string>): Schema {
  const rule = RULES.find(({ id }) => way === `rules.${id}`);
  if (rule !== undefined) return { ...schema, description: weighed(rule), examples: ['off'] };
  const examples = POLICY_EXAMPLES[way] ?? schema['examples'];
  if (examples === undefined) throw new Error(`scripts/generate/policy-examples.ts has no example for ${way}`);
  used.add(way);
  const [language] = /(?<=\.)(?:en|zh)$/.exec(way) ?? [];
  const description = language === undefined ? {} : { description: LANGUAGES[language as keyof typeof LANGUAGES] };
  return { ...withExamples(schema, way, used), ...description, examples };
}

/** Not as `default`: editors would write all of these where somebody begins with `rules`. */
const weighed = ({ summary, severity }: (typeof RULES)[number]): string =>
  `${summary.en} If absent: ${severity.practice}${severity.published === severity.practice ? '' : `, or ${severity.published} under \`strictness: published\``}.`;

const LANGUAGES = { en: 'In English.', zh: 'In Chinese.' } as const;

const mapped = <T>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => T) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

/** What the values of some keys mean, which editors show beside each. */
const VALUES: readonly (readonly [RegExp, (value: string) => string | undefined])[] = [
  [/^waivers\.rule$/, (value) => RULES.find(({ id }) => id === value)?.summary.en],
  [/^lines\.role$/, (value) => ROLE_WORDS[value]?.en],
  [/^(?:carriers|interfaces\.version)\.kind$/, (value) => CARRIER_WORDS[value]?.en],
  [/\.fields\.\*\.kind$/, (value) => FIELD_WORDS[value]?.en],
  [/\.leaves\.\*$/, (value) => LEAVES_WORDS[value]?.en],
];

function descriptionsOf({ enum: values }: Schema, way: string): readonly string[] | undefined {
  const [, words] = VALUES.find(([ways]) => ways.test(way)) ?? [];
  if (values === undefined || words === undefined) return undefined;
  return values.map((value) => {
    const text = words(value);
    if (text === undefined) throw new Error(`scripts/generate/editor-schema.ts has no words for ${value} of ${way}`);
    return text;
  });
}

/** What one key asks of another, as far as JSON Schema can say it; `src/policy/checks.ts` says it to Pawl. */
const TOGETHER: Readonly<Record<string, Schema>> = {
  carriers: {
    if: { properties: { kind: { enum: POINTED_KINDS } }, required: ['kind'] },
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    then: { required: ['pointer'] },
    else: { properties: { pointer: false } },
  },
  interfaces: {
    if: { required: ['report'] },
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    then: { properties: { features: false } },
    else: { required: ['features'] },
  },
  'interfaces.version': {
    if: {
      anyOf: [
        { properties: { kind: { enum: POINTED_KINDS } }, required: ['kind'] },
        { properties: { path: { type: 'string', pattern: '\\.(?:json|ya?ml|toml)$' }, kind: false } },
      ],
    },
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    then: { required: ['pointer'] },
  },
};

function together(schema: Schema, way = ''): Schema {
  const properties =
    schema.properties &&
    mapped(schema.properties, (inner, key) => {
      const here = way === '' ? key : `${way}.${key}`;
      const below = together(inner, here);
      if (below.items?.properties !== undefined) return { ...below, items: { ...below.items, ...TOGETHER[here] } };
      return { ...below, ...TOGETHER[here] };
    });
  const items = schema.items && together(schema.items, way);
  return { ...schema, ...optional('properties', properties), ...optional('items', items) };
}
