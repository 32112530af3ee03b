/** What the stand-in answers, before faults and transport. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
};

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'bytes'; readonly value: Uint8Array; readonly type: string }
  | { readonly kind: 'none' };

const documentation = 'https://docs.github.com/rest';

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: { kind: 'json', value } };
}

export function bytes(value: Uint8Array, type: string): Answer {
  return { status: 200, headers: {}, body: { kind: 'bytes', value, type } };
}

export const noContent: Answer = { status: 204, headers: {}, body: { kind: 'none' } };

/** An error in GitHub's shape: `{message, documentation_url, status}`. */
export function failure(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return json({ message, documentation_url: documentation, status: String(status) }, status, headers);
}

export const notFound = (message = 'Not Found'): Answer => failure(404, message);

/** 422 as GitHub gives it for fields: `Validation Failed`, with one error each. */
export function invalid(
  ...errors: readonly {
    readonly resource: string;
    readonly field: string;
    readonly code: string;
    readonly message?: string;
  }[]
): Answer {
  return json({ message: 'Validation Failed', errors, documentation_url: documentation, status: '422' }, 422);
}

/** 422 as GitHub gives it where it has a sentence: the sentence is the message. */
export const unprocessable = (message: string): Answer => failure(422, message);
