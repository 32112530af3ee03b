import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { type SourceFact, SourceProblem } from '../problem.ts';
import { LARGEST_FILE, type ObjectId } from '../repository.ts';
import { type GitPlace, gitProblem, notARepository, startGit } from './run.ts';

/** An object of the repository by its id; what is missing is told apart from what is too large to read. */
export type GitObject =
  | { readonly kind: 'object'; readonly type: string; readonly bytes: Buffer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large' };

export interface ObjectReader {
  readonly read: (id: ObjectId) => Promise<GitObject>;
  readonly close: () => void;
}

interface Waiting {
  readonly id: ObjectId;
  readonly resolve: (object: GitObject) => void;
  readonly reject: (error: Error) => void;
}

/** What is at least so large may keep the chunk that it came in. */
const LARGE = 16 * 1024;

const HEADER = /^([0-9a-f]{40}|[0-9a-f]{64}) (\w+) (\d+)$/;

/**
 * One `git cat-file --batch` for a whole check. It is asked by object id only, so that no name of the repository ever
 * reaches its input, and answers in the order of the questions.
 */
export function openObjects(place: GitPlace): ObjectReader {
  let child: ChildProcessWithoutNullStreams | undefined;
  let failure: Error | undefined;
  const waiting: Waiting[] = [];
  const chunks: Buffer[] = [];
  let size = 0;
  let expected: { type: string; length: number } | undefined;
  /** What is asked at one moment is written at once: a call to the system for each of 20,000 objects is dear. */
  let unsent = '';

  const send = (): void => {
    const questions = unsent;
    unsent = '';
    if (questions !== '') child?.stdin.write(questions, 'latin1');
  };

  const ask = ({ id }: Waiting): void => {
    if (unsent === '') queueMicrotask(send);
    unsent += `${id}\n`;
  };

  const fail = (error: Error): void => {
    failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };

  /** The next bytes: a part of one chunk, or put together from several. */
  const take = (length: number): Buffer => {
    size -= length;
    const [first] = chunks;
    if (first !== undefined && first.length > length) {
      chunks[0] = first.subarray(length);
      return first.subarray(0, length);
    }
    const parts: Buffer[] = [];
    for (let missing = length; missing > 0; ) {
      const chunk = chunks[0] as Buffer;
      parts.push(chunk.subarray(0, missing));
      missing -= chunk.length;
      if (missing < 0) chunks[0] = chunk.subarray(chunk.length + missing);
      else chunks.shift();
    }
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts, length);
  };

  const pump = (): void => {
    for (;;) {
      if (expected === undefined) {
        if (chunks.length > 1 && chunks[0]?.includes(10) === false)
          chunks.splice(0, chunks.length, Buffer.concat(chunks));
        const end = chunks[0]?.indexOf(10) ?? -1;
        if (end < 0) return;
        const header = take(end + 1)
          .toString('latin1')
          .trimEnd();
        const match = HEADER.exec(header);
        if (match === null) {
          waiting.shift()?.resolve({ kind: 'missing' });
          continue;
        }
        expected = { type: match[2] as string, length: Number(match[3]) };
      }
      if (size < expected.length + 1) return;
      const found = take(expected.length);
      // A small part would keep its whole chunk.
      const bytes = found.length < LARGE ? Buffer.from(found) : found;
      take(1);
      const { type, length } = expected;
      expected = undefined;
      waiting
        .shift()
        ?.resolve(length > LARGEST_FILE && type === 'blob' ? { kind: 'too-large' } : { kind: 'object', type, bytes });
    }
  };

  const restart = (others: readonly Waiting[]): void => {
    child = others.length === 0 ? undefined : start();
    chunks.splice(0);
    size = 0;
    expected = undefined;
    waiting.push(...others);
    unsent = '';
    others.forEach(ask);
  };

  const start = (): ChildProcessWithoutNullStreams => {
    const process = startGit(place, 'cat-file', ['--batch']);
    process.on('error', (error) => fail(gitProblem(error, 'cat-file')));
    process.stdin.on('error', () => undefined);
    let stderr = '';
    process.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 4096) stderr += chunk.toString('utf8');
    });
    process.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      pump();
    });
    process.on('close', () => {
      const [next, ...others] = waiting.splice(0);
      // A clone without all of its files would fetch one, which it is kept from: then git ends, and the rest is asked anew.
      if (next !== undefined && /promisor|could not fetch/.test(stderr)) {
        next.reject(new SourceProblem({ kind: 'shallow', lacks: 'objects', detail: `object ${next.id} is missing` }));
        restart(others);
        return;
      }
      if (next !== undefined) waiting.push(next, ...others);
      const fact: SourceFact = { kind: 'git-failed', command: 'cat-file', detail: 'it ended before it had answered' };
      fail(notARepository(place, stderr) ?? new SourceProblem(fact));
    });
    return process;
  };

  return {
    read: (id) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        child ??= start();
        const question = { id, resolve, reject };
        waiting.push(question);
        ask(question);
      }),
    close: () => {
      send();
      child?.stdin.end();
    },
  };
}
