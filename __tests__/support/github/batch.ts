import { spawn } from 'node:child_process';
import { gitEnvironment } from '../repository/git.ts';

export type GitObject = { readonly oid: string; readonly type: string; readonly content: Buffer };

/** Reads objects through one git process that stays: `git cat-file --batch-command`. */
export type Batch = {
  /** The object that a revision names (`master:kernel.spec`, an id, `v1^{commit}`), if there is one. */
  readonly read: (revision: string) => Promise<GitObject | undefined>;
  readonly close: () => void;
};

export function openBatch(directory: string): Batch {
  const child = spawn('git', ['cat-file', '--batch-command'], {
    cwd: directory,
    env: gitEnvironment,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting: ((object: GitObject | undefined) => void)[] = [];
  let buffer = Buffer.alloc(0);
  const parts: Buffer[] = [];
  let gathered = 0;
  let wanted = 0;

  child.stdout.on('data', (chunk: Buffer) => {
    parts.push(chunk);
    gathered += chunk.length;
    // A large object comes in many chunks; joining them once it is whole keeps this linear.
    if (gathered < wanted) return;
    buffer = Buffer.concat([buffer, ...parts.splice(0)]);
    for (let found = takeAnswer(buffer); found !== undefined; found = takeAnswer(buffer)) {
      if (typeof found === 'number') {
        wanted = found;
        gathered = buffer.length;
        return;
      }
      buffer = buffer.subarray(found.length);
      waiting.shift()?.(found.object);
    }
    wanted = 0;
    gathered = buffer.length;
  });
  child.once('close', () => {
    for (const resolve of waiting.splice(0)) resolve(undefined);
  });
  child.stdin.on('error', () => undefined);

  return {
    read: (revision) =>
      new Promise((resolve) => {
        if (/[\n\0]/.test(revision) || revision === '' || child.exitCode !== null) return resolve(undefined);
        waiting.push(resolve);
        child.stdin.write(`contents ${revision}\n`);
      }),
    close: () => void child.kill(),
  };
}

type Answered = { readonly length: number; readonly object: GitObject | undefined };

/** The first whole answer in the buffer, the size it needs when it is not whole yet, or nothing. */
function takeAnswer(buffer: Buffer): Answered | number | undefined {
  const end = buffer.indexOf(10);
  if (end < 0) return undefined;
  const [, oid, type, size] =
    /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(buffer.toString('utf8', 0, end)) ?? [];
  if (oid === undefined || type === undefined) return { length: end + 1, object: undefined };
  const start = end + 1;
  const length = start + Number(size) + 1;
  if (buffer.length < length) return length;
  return { length, object: { oid, type, content: Buffer.from(buffer.subarray(start, length - 1)) } };
}
