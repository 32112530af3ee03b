import type { GitHub } from './github/server.ts';

export type RestAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text read as JSON, when it is some. */
  // biome-ignore lint/suspicious/noExplicitAny: what comes back is what the test is about
  readonly body: any;
};

export type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string | undefined>>,
) => Promise<RestAnswer>;

/** A plain client for tests of the stand-in itself; `undefined` takes a header away. */
export function restClient(github: GitHub): Send {
  return async (method, path, body, more = {}) => {
    const headers = new Headers({
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${github.runner.token}`,
      'user-agent': 'pawl-test',
      'x-github-api-version': '2022-11-28',
    });
    for (const [name, value] of Object.entries(more)) {
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    }
    const payload = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(github.urls.api + path, { method, headers, redirect: 'manual', ...payload });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
