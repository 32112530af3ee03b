import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';

/** How an answer goes over the wire. */
export type Wire = {
  readonly encoding: 'plain' | 'broken-gzip' | 'wrong-length';
  readonly bytesPerSecond: number | undefined;
  readonly ending: 'normal' | 'reset';
};

export const plainWire: Wire = { encoding: 'plain', bytesPerSecond: undefined, ending: 'normal' };

/** From this size on GitHub compresses, for clients that take it. */
const compressFrom = 1400;

/** Sends an answer and gives the bytes of its body on the wire. */
export async function sendAnswer(
  response: ServerResponse,
  answer: Answer,
  wire: Wire,
  client: { readonly acceptsGzip: boolean },
): Promise<number> {
  const plain = bodyOf(answer);
  const compress = wire.encoding === 'plain' && client.acceptsGzip && plain.length >= compressFrom;
  const body = compress ? gzipSync(plain, { level: 1 }) : plain;
  const headers: Record<string, string | number> = { ...answer.headers };
  if (answer.body.kind !== 'none') {
    headers['content-type'] = answer.body.kind === 'json' ? 'application/json; charset=utf-8' : answer.body.type;
    headers['content-length'] = wire.encoding === 'wrong-length' ? body.length + 100 : body.length;
    if (compress || wire.encoding === 'broken-gzip') headers['content-encoding'] = 'gzip';
  }
  response.writeHead(answer.status, headers);
  if (wire.bytesPerSecond !== undefined) await drip(response, body, wire.bytesPerSecond);
  else if (wire.ending === 'reset' || wire.encoding === 'wrong-length') await cutOff(response, body);
  else response.end(body);
  return body.length;
}

function bodyOf({ body }: Answer): Buffer {
  switch (body.kind) {
    case 'json':
      return Buffer.from(JSON.stringify(body.value));
    case 'bytes':
      return Buffer.from(body.value);
    case 'none':
      return Buffer.alloc(0);
  }
}

async function drip(response: ServerResponse, body: Buffer, bytesPerSecond: number): Promise<void> {
  const size = Math.max(1, Math.floor(bytesPerSecond / 10));
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    response.write(body.subarray(at, at + size));
    await sleep(100);
  }
  response.end();
}

/** Sends half of the body and ends the connection. */
async function cutOff(response: ServerResponse, body: Buffer): Promise<void> {
  await new Promise((resolve) => response.write(body.subarray(0, Math.floor(body.length / 2)), resolve));
  // The client has to see the headers before the end of the connection.
  await sleep(20);
  response.socket?.resetAndDestroy();
}
