import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';

export type Operation = {
  readonly id: string;
  readonly method: string;
  /** With `{parameters}`. */
  readonly path: string;
  readonly multiSegment: readonly string[];
  readonly parameters: {
    readonly path: Readonly<Record<string, AnySchema>>;
    readonly query: Readonly<Record<string, AnySchema>>;
  };
  readonly body?: AnySchema;
  readonly bodyRequired?: boolean;
  readonly responses: Readonly<Record<string, AnySchema | null>>;
};

export type Values = Readonly<Record<string, string>>;

/** What GitHub's description says that GitHub itself does not do. */
const knownErrors: readonly { readonly operation: RegExp; readonly error: RegExp; readonly reason: string }[] = [
  {
    operation: /^pulls\/|^repos\/list-pull-requests/,
    error: /\/head\/repo must be object$/,
    reason: 'the fork may be deleted, then GitHub answers null',
  },
  {
    operation: /^pulls\/list$|^repos\/list-pull-requests/,
    error: /\/labels\/\d+\/description must be string$/,
    reason: 'a label may have no description, as the description of pulls/get says',
  },
];

/** GitHub's OpenAPI description, cut down to the operations that the stand-in serves (scripts/slim-openapi.js). */
const description: { readonly operations: readonly Operation[]; readonly components: AnySchema } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'openapi.slim.json'), 'utf8'),
);

export const operations: readonly Operation[] = description.operations;

const ajv = new Ajv2019({ strict: false, allErrors: true, coerceTypes: false, logger: false });
const coercing = new Ajv2019({ strict: false, allErrors: true, coerceTypes: true, logger: false });
addFormats.default(ajv);
addFormats.default(coercing);
const root = 'github';
ajv.addSchema({ $id: root, operations, components: description.components } as AnySchema);

const validators = new Map<string, ValidateFunction>();

/** Schemas are compiled when they are first needed: most tests need a few of them. */
function validator(key: string, make: () => ValidateFunction): ValidateFunction {
  const known = validators.get(key) ?? make();
  validators.set(key, known);
  return known;
}

/** What is wrong with a request, in words; nothing when it is as GitHub describes it. */
export function checkRequest(
  operation: Operation,
  request: { readonly path: Values; readonly query: Values; readonly body: unknown },
): readonly string[] {
  const { path, query } = operation.parameters;
  return [
    ...checkValues(operation, 'path', path, request.path),
    ...checkValues(operation, 'query', query, request.query),
    ...checkBody(operation, request.body),
  ];
}

/** What is wrong with an answer of the stand-in, in words: the stand-in must not promise what GitHub does not. */
export function checkResponse(operation: Operation, status: number, body: unknown): readonly string[] {
  if (!(status in operation.responses)) return status < 300 ? [`the answer has status ${status}`] : [];
  if (operation.responses[status] === null) return [];
  const place = `${operations.indexOf(operation)}/responses/${status}`;
  const schema: AnySchema = { $ref: `${root}#/operations/${place}` };
  // GitHub's errors have more in them than its description says.
  const validate = validator(place, () => ajv.compile(status < 300 ? closed(schema) : schema));
  return validate(body) ? [] : complaints(operation, 'answer', validate.errors ?? []);
}

/** No properties at the top that the description does not know: a test must not come to rely on them. */
function closed(schema: AnySchema): AnySchema {
  return { allOf: [schema], unevaluatedProperties: false } as AnySchema;
}

function checkValues(
  operation: Operation,
  place: 'path' | 'query',
  known: Operation['parameters']['path'],
  given: Values,
): readonly string[] {
  const unknown = Object.keys(given).filter((name) => !(name in known));
  const validate = validator(`${operation.id} ${place}`, () => coercing.compile({ type: 'object', properties: known }));
  const errors = validate({ ...given }) ? [] : complaints(operation, place, validate.errors ?? []);
  return [...unknown.map((name) => `${operation.id}: there is no ${place} parameter '${name}'`), ...errors];
}

function checkBody(operation: Operation, body: unknown): readonly string[] {
  if (operation.body === undefined) return body === undefined ? [] : [`${operation.id}: takes no body`];
  if (body === undefined) return operation.bodyRequired ? [`${operation.id}: needs a body`] : [];
  const place = `${operations.indexOf(operation)}/body`;
  const validate = validator(place, () => ajv.compile({ $ref: `${root}#/operations/${place}` }));
  const errors = validate(body) ? [] : complaints(operation, 'body', validate.errors ?? []);
  const names = propertyNames(operation.body);
  const unknown = Object.keys(Array.isArray(body) ? [] : Object(body)).filter((name) => !names.has(name));
  return [...errors, ...unknown.map((name) => `${operation.id}: the body has no '${name}'`)];
}

/** The properties of a body under all its alternatives. */
function propertyNames(schema: unknown): ReadonlySet<string> {
  const { properties = {}, oneOf = [], anyOf = [], allOf = [] } = Object(schema);
  const deeper = [...oneOf, ...anyOf, ...allOf].flatMap((part: unknown) => [...propertyNames(part)]);
  return new Set([...Object.keys(properties), ...deeper]);
}

function complaints(operation: Operation, place: string, errors: readonly ErrorObject[]): readonly string[] {
  const texts = errors
    .map(({ instancePath, message, params }) => {
      const detail = Object.values(params as Record<string, unknown>).join(', ');
      return {
        short: `${instancePath} ${message}`,
        text: `${operation.id}: ${place}${instancePath} ${message} (${detail})`,
      };
    })
    .filter(({ short }) => !knownErrors.some(({ operation: id, error }) => id.test(operation.id) && error.test(short)));
  return [...new Set(texts.map(({ text }) => text))];
}
