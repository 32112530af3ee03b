import { type Credentials, credentialsOf, type Permissions, refusalOf } from './access.ts';
import { type Answer, failure, json, notFound } from './answer.ts';
import type { Limits } from './call.ts';
import { checkRequest, checkResponse } from './contract.ts';
import { executeGraphql } from './graphql/execute.ts';
import type { RequestRecord } from './record.ts';
import { match } from './router.ts';
import { handlers } from './routes/all.ts';
import type { Links } from './shapes/base.ts';
import type { RepositoryState } from './state.ts';

/** The version of the REST API that the description, and so the contract, is about. */
const apiVersion = '2022-11-28';

export type Service = {
  readonly links: Links;
  readonly graphqlPath: string;
  readonly repositories: readonly RepositoryState[];
  readonly token: string;
  readonly login: string;
  readonly permissions: Permissions;
  readonly limits: Limits;
  readonly nextId: () => number;
  readonly remaining: () => number;
  readonly violate: (text: string) => void;
};

/** The right answer to a request: what GitHub would say. Every breach of its contract is noted. */
export async function answerTo(service: Service, request: RequestRecord): Promise<Answer> {
  const { headers, method, path } = request;
  if (headers['user-agent'] === undefined) {
    service.violate(`${method} ${path}: no User-Agent`);
    return failure(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  }
  const credentials = credentialsOf(headers.authorization?.toString(), service.token);
  if (path === service.graphqlPath) return answerGraphql(service, request, credentials);
  return answerRest(service, request, credentials);
}

async function answerGraphql(service: Service, request: RequestRecord, credentials: Credentials): Promise<Answer> {
  request.operation = 'graphql';
  if (request.method !== 'POST') return notFound();
  if (credentials !== 'right')
    return failure(
      401,
      credentials === 'wrong' ? 'Bad credentials' : 'This endpoint requires you to be authenticated.',
    );
  const { value, violations } = await executeGraphql(
    {
      ...service,
      find: (fullName) => repositoryNamed(service, fullName),
      rateLimit: {
        limit: 1000,
        remaining: service.remaining(),
        resetAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
    },
    Object(request.body),
  );
  violations.forEach(service.violate);
  return json(value);
}

async function answerRest(service: Service, request: RequestRecord, credentials: Credentials): Promise<Answer> {
  const { method, path, query, headers } = request;
  const version = headers['x-github-api-version'];
  if (version === undefined) service.violate(`${method} ${path}: no X-GitHub-Api-Version header`);
  if (version !== undefined && version !== apiVersion) {
    service.violate(`${method} ${path}: the contract is for version ${apiVersion}, not '${version}'`);
    return failure(400, `The version '${version}' is not supported.`);
  }
  const found = match(method, byName(service, path));
  if (found === undefined) {
    service.violate(`${method} ${path}: there is no such operation`);
    return notFound();
  }
  const { operation, parameters } = found;
  request.operation = operation.id;
  const violations = checkRequest(operation, { path: parameters, query, body: request.body });
  violations.forEach(service.violate);

  const repository = repositoryNamed(service, `${parameters.owner}/${parameters.repo}`);
  const refusal = refusalOf(operation, repository, { credentials, permissions: service.permissions });
  if (refusal !== undefined) return refusal;
  if (repository === undefined && 'repo' in parameters) return notFound();
  if (violations.length > 0 && request.body !== undefined)
    return failure(422, `Invalid request.\n\n${violations.join('\n')}`);

  const [anyRepository] = service.repositories;
  const handler = handlers[operation.id];
  if (handler === undefined || anyRepository === undefined) return notFound();
  const serving = repository ?? anyRepository;
  const answer = await handler({
    ...service,
    repository: serving,
    parameters,
    query,
    body: (Array.isArray(request.body) ? request.body : Object(request.body)) as Readonly<Record<string, unknown>>,
    accept: String(headers.accept ?? ''),
    listUrl: service.links.api + byName(service, path).replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${serving.id}`),
  });
  if (answer.body.kind === 'json') {
    const wrong = checkResponse(operation, answer.status, answer.body.value);
    for (const text of wrong) service.violate(`the stand-in itself: ${text}`);
  }
  return answer;
}

/** Forks have the content of the repository that a pull request goes to, as on GitHub. */
function repositoryNamed({ repositories }: Service, fullName: string): RepositoryState | undefined {
  const wanted = fullName.toLowerCase();
  return (
    repositories.find((one) => one.fullName.toLowerCase() === wanted) ??
    repositories.find(({ pulls }) => pulls.some(({ fork }) => fork?.toLowerCase() === wanted))
  );
}

/** GitHub's own links name a repository by its number. */
function byName({ repositories }: Service, path: string): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  const repository = repositories.find((one) => one.id === Number(id));
  return repository === undefined ? path : `/repos/${repository.fullName}${rest}`;
}
