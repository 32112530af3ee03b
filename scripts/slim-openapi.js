// Cuts GitHub's OpenAPI description down to the operations that the tests' GitHub stand-in serves.
//
//   node scripts/slim-openapi.js DESCRIPTION > __tests__/support/github/openapi.slim.json
//
// DESCRIPTION is generated/api.github.com.json of the npm package @octokit/openapi, installed somewhere outside the
// repository: unpacked it takes 385 MB, so it is no dependency of ours.
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';

const repository = '/repos/{owner}/{repo}';
const operations = {
  get: [
    '/rate_limit',
    '/user',
    repository,
    `${repository}/branches`,
    `${repository}/branches/{branch}`,
    `${repository}/check-runs/{check_run_id}`,
    `${repository}/commits`,
    `${repository}/commits/{commit_sha}/pulls`,
    `${repository}/commits/{ref}`,
    `${repository}/commits/{ref}/check-runs`,
    `${repository}/compare/{basehead}`,
    `${repository}/contents/{path}`,
    `${repository}/git/blobs/{file_sha}`,
    `${repository}/git/commits/{commit_sha}`,
    `${repository}/git/matching-refs/{ref}`,
    `${repository}/git/ref/{ref}`,
    `${repository}/git/tags/{tag_sha}`,
    `${repository}/git/trees/{tree_sha}`,
    `${repository}/issues/comments/{comment_id}`,
    `${repository}/issues/{issue_number}/comments`,
    `${repository}/issues/{issue_number}/labels`,
    `${repository}/labels`,
    `${repository}/labels/{name}`,
    `${repository}/pulls`,
    `${repository}/pulls/{pull_number}`,
    `${repository}/pulls/{pull_number}/comments`,
    `${repository}/pulls/{pull_number}/commits`,
    `${repository}/pulls/{pull_number}/files`,
    `${repository}/pulls/{pull_number}/reviews`,
    `${repository}/tags`,
  ],
  post: [
    `${repository}/check-runs`,
    `${repository}/git/refs`,
    `${repository}/git/tags`,
    `${repository}/issues/{issue_number}/comments`,
    `${repository}/issues/{issue_number}/labels`,
    `${repository}/labels`,
    `${repository}/pulls/{pull_number}/comments`,
    `${repository}/pulls/{pull_number}/reviews`,
    `${repository}/statuses/{sha}`,
  ],
  put: [`${repository}/issues/{issue_number}/labels`],
  patch: [
    `${repository}/check-runs/{check_run_id}`,
    `${repository}/issues/comments/{comment_id}`,
    `${repository}/pulls/comments/{comment_id}`,
  ],
  delete: [
    `${repository}/issues/comments/{comment_id}`,
    `${repository}/issues/{issue_number}/labels/{name}`,
    `${repository}/pulls/comments/{comment_id}`,
  ],
};

const prose = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'summary',
  'title',
  'deprecated',
  'default',
]);

const description = JSON.parse(readFileSync(argv[2], 'utf8'));
const lookup = ({ $ref }) =>
  $ref
    .slice(2)
    .split('/')
    .reduce((value, key) => value[key], description);
const resolve = (value) => (value?.$ref === undefined ? value : lookup(value));

/** OpenAPI 3.0 to JSON Schema: prose goes, and `nullable` becomes a type of its own. */
function toSchema(value) {
  if (Array.isArray(value)) return value.map(toSchema);
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$ref === 'string') return { $ref: value.$ref };
  const schema = {};
  for (const [key, part] of Object.entries(value)) {
    if (key === 'nullable' || prose.has(key) || key.startsWith('x-')) continue;
    schema[key] = key === 'properties' ? toProperties(part) : key === 'enum' ? part : toSchema(part);
  }
  if (value.nullable !== true) return schema;
  if (schema.enum !== undefined && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] };
}

// A property may be called `description` or `default`; only keywords of those names are prose.
function toProperties(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, toSchema(part)]));
}

function jsonSchema(content) {
  const json = Object.entries(content ?? {}).find(([type]) => /^application\/(?:[\w.-]+\+)?json/.test(type));
  return json === undefined ? undefined : toSchema(json[1].schema);
}

function slimOperation(method, path) {
  const item = description.paths[path];
  const operation = item?.[method];
  if (operation === undefined) throw new Error(`the description has no ${method} ${path}`);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
  const parametersIn = (place) =>
    Object.fromEntries(
      parameters.filter((parameter) => parameter.in === place).map(({ name, schema }) => [name, toSchema(schema)]),
    );
  const body = resolve(operation.requestBody);
  const responses = Object.entries(operation.responses).map(([status, response]) => [
    status,
    jsonSchema(resolve(response).content) ?? null,
  ]);
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    // Parameters that may hold slashes, such as the names of refs.
    multiSegment: parameters.filter((parameter) => parameter['x-multi-segment'] === true).map(({ name }) => name),
    parameters: { path: parametersIn('path'), query: parametersIn('query') },
    ...(body === undefined ? {} : { body: jsonSchema(body.content), bodyRequired: body.required === true }),
    responses: Object.fromEntries(responses),
  };
}

/** Every component that the operations speak of, directly or not. */
function collectComponents(roots) {
  const components = {};
  const visit = (value) => {
    if (value === null || typeof value !== 'object') return;
    if (typeof value.$ref === 'string') {
      const name = value.$ref.replace('#/components/schemas/', '');
      if (components[name] !== undefined) return;
      components[name] = toSchema(description.components.schemas[name]);
      visit(components[name]);
      return;
    }
    for (const part of Object.values(value)) visit(part);
  };
  visit(roots);
  return Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const slim = Object.entries(operations).flatMap(([method, paths]) => paths.map((path) => slimOperation(method, path)));
const file = {
  notice:
    "Part of GitHub's OpenAPI description, cut down by scripts/slim-openapi.js from the npm package @octokit/openapi " +
    `${description.info.version}. MIT License, Copyright (c) 2020 Octokit contributors.`,
  operations: slim,
  components: { schemas: collectComponents(slim) },
};
// One operation and one schema a line: readable differences when GitHub's description changes, and half the size.
const lines = (entries) => entries.map((entry) => `    ${entry}`).join(',\n');
stdout.write(`{
  "notice": ${JSON.stringify(file.notice)},
  "operations": [
${lines(slim.map((operation) => JSON.stringify(operation)))}
  ],
  "components": { "schemas": {
${lines(Object.entries(file.components.schemas).map(([name, schema]) => `${JSON.stringify(name)}: ${JSON.stringify(schema)}`))}
  } }
}
`);
