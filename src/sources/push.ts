import { isTagName } from './event.ts';
import type { ObjectId } from './repository.ts';

/** The hooks of git that see a push before it is published: one where it starts, one where it arrives. */
export const PUSH_HOOKS = ['pre-push', 'pre-receive'] as const;
export type PushHook = (typeof PUSH_HOOKS)[number];

/** One ref of a push: where it was at the other end, and where it is to be; nothing where it was not or is to go. */
export interface PushedRef {
  readonly kind: 'branch' | 'tag';
  readonly name: string;
  readonly formerly: ObjectId | undefined;
  readonly now: ObjectId | undefined;
}

export type PushReading =
  | { readonly kind: 'push'; readonly refs: readonly PushedRef[] }
  | { readonly kind: 'wrong'; readonly line: number };

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Reads what git hands to a hook, a line for each ref; refs that are neither branch nor tag are left out. A line of
 * another form is told by its number: then nothing is known of the push.
 * Source: githooks(5), pre-push and pre-receive.
 */
export function readPush(text: string, hook: PushHook): PushReading {
  const refs: PushedRef[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const words = line.split(' ');
    const [now, ref, formerly] = hook === 'pre-push' ? words.slice(1) : [words[1], words[2], words[0]];
    const sound = words.length === (hook === 'pre-push' ? 4 : 3) && isId(now) && isId(formerly) && ref !== undefined;
    const [, family, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref ?? '') ?? [];
    if (!sound || (name !== undefined && !isTagName(name))) return { kind: 'wrong', line: index + 1 };
    if (name === undefined) continue;
    refs.push({ kind: family === 'tags' ? 'tag' : 'branch', name, formerly: present(formerly), now: present(now) });
  }
  return { kind: 'push', refs };
}

const isId = (word: string | undefined): word is ObjectId => OBJECT_ID.test(word ?? '');

/** git writes an id of zeros where there is nothing. */
const present = (id: ObjectId): ObjectId | undefined => (/^0+$/.test(id) ? undefined : id);
