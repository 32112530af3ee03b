import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Urls } from '../__tests__/support/runner/environment.ts';

interface Recorded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What the sender and the connection say for themselves, each on its own way. */
const OF_THE_WAY = ['connection', 'content-encoding', 'content-length', 'host', 'keep-alive', 'transfer-encoding'];

/**
 * Stands before a stand-in for GitHub, and gives again what that answered to the same request before: so only the first run
 * waits for the stand-in's own work, which starts git and reads a schema of a megabyte.
 * @param latency milliseconds before each answer
 * @returns where to ask instead
 */
export async function recorded(urls: Urls, latency: number): Promise<Urls> {
  const { origin } = new URL(urls.api);
  const answers = new Map<string, Promise<Recorded>>();
  const answerTo = async (request: IncomingMessage): Promise<Recorded> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const key = [request.method, request.url, request.headers.accept, body.toString('latin1')].join('\n');
    const known = answers.get(key) ?? forward(request, origin, body);
    answers.set(key, known);
    return known;
  };
  const server = createServer(async (request, response) => {
    const waiting = latency === 0 ? undefined : sleep(latency);
    const { status, headers, body } = await answerTo(request);
    await waiting;
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const moved = (url: string): string => url.replace(origin, here);
  return { server: moved(urls.server), api: moved(urls.api), graphql: moved(urls.graphql) };
}

async function forward({ method, url, headers }: IncomingMessage, origin: string, body: Buffer): Promise<Recorded> {
  const passed = Object.entries(headers).filter(([name]) => !OF_THE_WAY.includes(name));
  const answer = await fetch(`${origin}${url}`, {
    method: method ?? 'GET',
    headers: passed.map(([name, value]): [string, string] => [name, String(value)]),
    ...(body.length > 0 ? { body } : {}),
  });
  const kept = [...answer.headers].filter(([name]) => !OF_THE_WAY.includes(name));
  return { status: answer.status, headers: Object.fromEntries(kept), body: Buffer.from(await answer.arrayBuffer()) };
}
