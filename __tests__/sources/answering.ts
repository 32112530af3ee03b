import { type GitHubClient, openGitHub } from '../../src/sources/github/client.ts';
import type { Transport, WireAnswer } from '../../src/sources/github/transport.ts';

export const NOW = Date.parse('2026-03-04T05:06:07Z');
const PLACE = {
  owner: 'o',
  name: 'r',
  serverUrl: 'https://git.example.org',
  apiUrl: 'https://git.example.org/api/v3',
  graphqlUrl: 'https://git.example.org/api/graphql',
  token: 'ghs_x',
};

export type Answer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | Error;

/** A client that is given these answers in turn, the last one for ever; with what it waited for and asked. */
export function clientWith(answers: readonly Answer[], longestWaitMs = 60_000) {
  const waits: number[] = [];
  const asked: string[] = [];
  let now = NOW;
  const transport: Transport = async ({ method, url }) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(`${method} ${url.href}`);
    if (answer === undefined || answer instanceof Error) throw answer;
    const { status, headers = {}, body = '{}' } = answer;
    return { status, headers, body: Buffer.from(body) } satisfies WireAnswer;
  };
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms);
    now += ms;
  };
  const client = openGitHub(PLACE, transport, { sleep, now: () => now, longestWaitMs });
  return { client, waits, asked };
}

export const whatever = (value: unknown): unknown => value;
export const read = (client: GitHubClient) => client.get('/x', whatever, 'x');
export const ok: Answer = { status: 200 };
