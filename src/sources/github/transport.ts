import type { Agent as HttpAgent, IncomingHttpHeaders, RequestOptions } from 'node:http';

/** One request over the wire. */
export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A complete answer; a body that was cut short never becomes one. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export type Transport = (request: WireRequest) => Promise<WireAnswer>;

/** GitHub itself gives up after ten seconds; what takes longer than this will not come. */
const ATTEMPT_MS = 15_000;
const LARGEST_ANSWER = 64 * 1024 * 1024;

/**
 * A keep-alive transport over node's own client, without a redirect, a retry or a cookie of its own. The modules for
 * http and https are loaded when the first request needs one of them, because loading both costs as much as a check; and
 * not by `import`, which asks a module of node's for every name it has, and so makes node:http load all of fetch.
 */
export function openTransport(): Transport & { readonly close: () => void } {
  const agents = new Map<string, HttpAgent>();

  const send = async (request: WireRequest): Promise<WireAnswer> => {
    const secure = request.url.protocol === 'https:';
    const client = process.getBuiltinModule(secure ? 'node:https' : 'node:http');
    let agent = agents.get(request.url.protocol);
    if (agent === undefined) {
      // Proxies: Node reads https_proxy and no_proxy itself when it is handed the environment (24.5 and later).
      const options = { keepAlive: true, maxSockets: 8, ...(secure ? { proxyEnv: process.env } : {}) };
      agent = new client.Agent(options);
      agents.set(request.url.protocol, agent);
    }
    const options: RequestOptions = { method: request.method, headers: { ...request.headers }, agent };
    if (request.body !== undefined) {
      options.headers = { ...request.headers, 'content-length': String(Buffer.byteLength(request.body)) };
    }
    return new Promise((resolve, reject) => {
      const outgoing = client.request(request.url, options, (incoming) => {
        const chunks: Buffer[] = [];
        let size = 0;
        incoming.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > LARGEST_ANSWER) incoming.destroy(new Error('the answer is too long'));
          else chunks.push(chunk);
        });
        incoming.on('error', settle(reject));
        incoming.on('end', () => {
          if (!incoming.complete) return settle(reject)(new Error('the answer was cut short'));
          clearTimeout(timer);
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) });
        });
      });
      const settle = (done: (error: Error) => void) => (error: Error) => {
        clearTimeout(timer);
        done(error);
      };
      const timer = setTimeout(
        () => outgoing.destroy(new Error(`no answer within ${ATTEMPT_MS / 1000} s`)),
        ATTEMPT_MS,
      );
      outgoing.on('error', settle(reject));
      outgoing.end(request.body);
    });
  };

  return Object.assign(send, {
    close: () => {
      for (const agent of agents.values()) agent.destroy();
    },
  });
}
