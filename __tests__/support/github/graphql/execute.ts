import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { Permissions } from '../access.ts';
import type { Limits } from '../call.ts';
import type { Links } from '../shapes/base.ts';
import type { RepositoryState } from '../state.ts';
import { refusal } from './connection.ts';
import { foundComment, mutationsOf } from './mutations.ts';
import { actorNode } from './pulls.ts';
import { repositoryNode } from './repository.ts';
import { commentNode } from './talk.ts';

export type GraphqlRequest = {
  readonly query?: unknown;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
};

export type GraphqlWorld = {
  readonly links: Links;
  readonly limits: Limits;
  readonly login: string;
  readonly repositories: readonly RepositoryState[];
  readonly permissions: Permissions;
  readonly nextId: () => number;
  readonly find: (fullName: string) => RepositoryState | undefined;
  readonly rateLimit: { readonly limit: number; readonly remaining: number; readonly resetAt: string };
};

export type GraphqlAnswer = {
  readonly value: { readonly data?: unknown; readonly errors?: readonly unknown[] };
  /** What is wrong with the query by GitHub's schema, or beyond what the stand-in serves. */
  readonly violations: readonly string[];
};

// The package's own entry reads the schema a second time as JSON, which takes longer than all the rest.
const schemaFile = join(import.meta.dirname, '../../../../node_modules/@octokit/graphql-schema/schema.graphql');
let schema: GraphQLSchema | undefined;

function githubSchema(): GraphQLSchema {
  // The published schema names some fields twice, which its own rules forbid.
  schema ??= buildSchema(readFileSync(schemaFile, 'utf8'), { assumeValidSDL: true });
  return schema;
}

/** Executes a query against GitHub's published schema. */
export async function executeGraphql(world: GraphqlWorld, request: GraphqlRequest): Promise<GraphqlAnswer> {
  if (typeof request.query !== 'string') {
    return refused([{ message: 'A query attribute must be specified and must be a string.' }], ['GraphQL: no query']);
  }
  let document: DocumentNode;
  try {
    document = parse(request.query);
  } catch (error) {
    return refused([shown(error as GraphQLError)], [`GraphQL: ${(error as GraphQLError).message}`]);
  }
  const mistakes = validate(githubSchema(), document);
  if (mistakes.length > 0)
    return refused(
      mistakes.map(shown),
      mistakes.map(({ message }) => `GraphQL: ${message}`),
    );

  const violations: string[] = [];
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: rootOf(world),
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
    fieldResolver: resolverThatKnowsItsLimits(violations),
  });
  return { value: shownResult(result), violations: [...violations, ...unexpected(result)] };
}

function rootOf(world: GraphqlWorld): object {
  const { limit, remaining, resetAt } = world.rateLimit;
  return {
    ...mutationsOf(world),
    node: ({ id }: { id: string }) => {
      const [repository, comment] = foundComment(world, id);
      return commentNode({ ...world, repository }, comment);
    },
    viewer: () => actorNode(world, world.login),
    rateLimit: () => ({ limit, remaining, resetAt, cost: 1, nodeCount: 1, used: limit - remaining }),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = world.find(`${owner}/${name}`);
      if (repository !== undefined) return repositoryNode({ ...world, repository });
      throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    },
  };
}

/** Properties, called when they are functions; a field that nobody serves must not look like an empty one. */
function resolverThatKnowsItsLimits(violations: string[]): GraphQLFieldResolver<unknown, unknown> {
  return (source, given, _context, { fieldName, parentType }) => {
    const properties = Object(source);
    if (!(fieldName in properties)) {
      violations.push(`GraphQL: the stand-in does not serve ${parentType.name}.${fieldName}`);
      return undefined;
    }
    const value: unknown = properties[fieldName];
    return typeof value === 'function' ? value(given) : value;
  };
}

/** Refusals that a right query can meet; all others tell of a wrong one. */
const expectedTypes = new Set<unknown>(['NOT_FOUND', 'FORBIDDEN', 'UNPROCESSABLE']);

function unexpected({ errors = [] }: ExecutionResult): readonly string[] {
  return errors
    .filter(({ extensions }) => !expectedTypes.has(extensions.type))
    .map(({ message }) => `GraphQL: ${message}`);
}

function refused(errors: readonly object[], violations: readonly string[]): GraphqlAnswer {
  return { value: { errors }, violations };
}

function shownResult({ data, errors }: ExecutionResult): GraphqlAnswer['value'] {
  return { ...(data !== undefined && { data }), ...(errors !== undefined && { errors: errors.map(shown) }) };
}

function shown({ message, locations, path, extensions }: GraphQLError): object {
  const type = extensions.type;
  return { ...(type !== undefined && { type }), ...(path !== undefined && { path }), locations, message };
}
