import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { onEnd } from '../cleanup.ts';
import type { Urls } from '../runner/environment.ts';
import { testToken } from '../token.ts';
import { type Permissions, readmePermissions } from './access.ts';
import { githubLimits, type Limits } from './call.ts';
import { createExchange, type Exchange } from './exchange.ts';
import { type FaultRule, faultBook } from './faults.ts';
import { type RequestRecord, type Traffic, trafficOf } from './record.ts';
import { actionsBot } from './shapes/base.ts';
import { createState, type RepositoryData, type RepositoryState } from './state.ts';

export type GitHubOptions = {
  /** By full name; the first is the one that the workflow runs in. */
  readonly repositories: Readonly<Record<string, RepositoryData>>;
  /** `/api/v3` for an Enterprise Server. */
  readonly basePath?: '' | '/api/v3';
  readonly token?: string;
  /** As whom the token acts; the bot of Actions by default. */
  readonly login?: string;
  readonly permissions?: Partial<Permissions>;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** Milliseconds by which GitHub's clock is ahead of ours. */
  readonly clockSkew?: number;
  readonly limits?: Partial<Limits>;
};

export type GitHub = {
  readonly urls: Urls;
  /** What `runAction` needs to know of this GitHub: `runAction({ action, event, ...github.runner })`. */
  readonly runner: { readonly urls: Urls; readonly token: string; readonly repository: string };
  /** A repository's state, to be looked at and changed; the first one by default. */
  readonly repository: (fullName?: string) => RepositoryState;
  readonly requests: readonly RequestRecord[];
  /** Breaches of GitHub's contract, by the client or by the stand-in. Every test expects none. */
  readonly violations: readonly string[];
  readonly traffic: () => Traffic;
  readonly fail: (rule: FaultRule) => void;
  /** Ends all faults. */
  readonly heal: () => Promise<void>;
  /** Forgets requests and violations, not the state. */
  readonly forget: () => void;
  /** Calls back before each request is answered, and waits: to change the world in the middle of a run. */
  readonly intercept: (action: (request: RequestRecord) => void | Promise<void>) => void;
  /** Another origin, to which `redirect` faults may lead; nothing should ever come here with a token. */
  readonly elsewhere: {
    readonly url: string;
    readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  };
  readonly close: () => Promise<void>;
};

/** Starts a GitHub on loopback that serves real git repositories. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const { basePath = '', token = testToken } = options;
  const repositories = Object.entries(options.repositories).map(([name, data], index) =>
    createState(index + 1, name, data),
  );
  const requests: RequestRecord[] = [];
  const violations: string[] = [];
  const strayed: GitHub['elsewhere']['requests'][number][] = [];
  const faults = faultBook();
  let exchange: Exchange | undefined;
  let action: (request: RequestRecord) => void | Promise<void> = () => undefined;

  const server = createServer((request, response) => void exchange?.serve(request, response));
  const other = createServer((request, response) => {
    strayed.push({ path: request.url ?? '', headers: request.headers });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  const [port, elsewhere] = [await listen(server, 0), `http://127.0.0.1:${await listen(other, 0)}`];
  const origin = `http://127.0.0.1:${port}`;
  const urls = { server: origin, api: origin + basePath, graphql: `${origin}${basePath === '' ? '' : '/api'}/graphql` };

  const goOffline = (ms: number | undefined) => {
    server.close();
    if (ms !== undefined) void sleep(ms).then(goOnline);
  };
  let ended = false;
  const goOnline = async () => {
    if (!server.listening && !ended) await listen(server, port);
  };

  let nextId = 1000;
  exchange = createExchange({
    origin,
    basePath,
    elsewhere,
    latency: options.latency ?? 0,
    clockSkew: options.clockSkew ?? 0,
    requests,
    faults,
    goOffline,
    before: (request) => action(request),
    service: {
      links: { api: urls.api, server: urls.server },
      graphqlPath: '/graphql',
      repositories,
      token,
      login: options.login ?? actionsBot,
      permissions: { ...readmePermissions, ...options.permissions },
      limits: { ...githubLimits, ...options.limits },
      nextId: () => {
        nextId += 1;
        return nextId;
      },
      remaining: () => Math.max(0, 1000 - requests.length),
      violate: (text) => violations.push(text),
    },
  });

  const repository = (fullName?: string) => {
    const found = fullName === undefined ? repositories[0] : repositories.find((one) => one.fullName === fullName);
    if (found === undefined) throw new Error(`the stand-in has no repository ${fullName}`);
    return found;
  };
  const close = onEnd(async () => {
    ended = true;
    await Promise.all([server, other].map(stop));
    for (const { git } of repositories) git.close();
  });

  return {
    urls,
    runner: { urls, token, repository: repository().fullName },
    repository,
    requests,
    violations,
    traffic: () => trafficOf(requests),
    fail: faults.add,
    heal: async () => {
      faults.clear();
      await goOnline();
    },
    forget: () => {
      requests.length = 0;
      violations.length = 0;
    },
    intercept: (given) => {
      action = given;
    },
    elsewhere: { url: elsewhere, requests: strayed },
    close: async () => close(),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (server.listening) server.close(() => resolve());
    else resolve();
    server.closeAllConnections();
  });
}
