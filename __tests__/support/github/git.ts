import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gitEnvironment, git as runNow } from '../repository/git.ts';
import { type Batch, type GitObject, openBatch } from './batch.ts';
import { type Commit, parseCommit, parseTag, parseTree, type Tag, type TreeEntry } from './objects.ts';

export type Ref = { readonly ref: string; readonly oid: string; readonly type: string };

/** The git repository behind a stand-in repository. Everything is read anew: the test may have pushed in between. */
export type GitReader = {
  readonly directory: string;
  readonly object: (revision: string) => Promise<GitObject | undefined>;
  readonly commit: (revision: string) => Promise<(Commit & { readonly oid: string }) | undefined>;
  readonly tag: (oid: string) => Promise<(Tag & { readonly oid: string }) | undefined>;
  readonly tree: (
    revision: string,
  ) => Promise<{ readonly oid: string; readonly entries: readonly TreeEntry[] } | undefined>;
  /** Refs that start with a prefix such as `refs/tags/`, in git's order. */
  readonly refs: (prefix: string) => Promise<readonly Ref[]>;
  /** One ref, at once. */
  readonly refNow: (ref: string) => string | undefined;
  /** The commits of a range, newest first. */
  readonly log: (...args: readonly string[]) => Promise<readonly string[]>;
  /** Makes something once for a key that can only ever mean one thing: object ids. */
  readonly once: <T>(key: string, make: () => Promise<T>) => Promise<T>;
  /** What git prints; `undefined` when it fails. */
  readonly run: (...args: readonly string[]) => Promise<string | undefined>;
  /** Writes an object from its text and gives its id. */
  readonly write: (type: string, text: string) => string;
  readonly close: () => void;
};

const execute = promisify(execFile);

export function openGit(given: string): GitReader {
  const directory = existsSync(join(given, '.git')) ? join(given, '.git') : given;
  let batch: Batch | undefined;
  const made = new Map<string, Promise<unknown>>();
  const object = (revision: string) => {
    batch ??= openBatch(directory);
    return batch.read(revision);
  };

  const run = async (...args: readonly string[]): Promise<string | undefined> => {
    try {
      const options = { cwd: directory, env: gitEnvironment, maxBuffer: 1 << 30 } as const;
      return (await execute('git', [...args], options)).stdout;
    } catch {
      return undefined;
    }
  };

  const typed = async (revision: string, type: string): Promise<GitObject | undefined> => {
    const found = await object(type === 'tag' ? revision : `${revision}^{${type}}`);
    return found?.type === type ? found : undefined;
  };

  return {
    directory,
    object,
    run,
    once: <T>(key: string, make: () => Promise<T>) => {
      const known = made.get(key) ?? make();
      made.set(key, known);
      return known as Promise<T>;
    },
    commit: async (revision) => {
      const found = await typed(revision, 'commit');
      return found && { oid: found.oid, ...parseCommit(found.content) };
    },
    tag: async (oid) => {
      const found = await typed(oid, 'tag');
      return found && { oid: found.oid, ...parseTag(found.content) };
    },
    tree: async (revision) => {
      const found = await typed(revision, 'tree');
      return found && { oid: found.oid, entries: parseTree(found.content, found.oid.length) };
    },
    refs: async (prefix) => {
      const text = await run('for-each-ref', '--format=%(objectname) %(objecttype) %(refname)');
      return lines(text)
        .map((line) => /^(\w+) (\w+) ([\s\S]+)$/.exec(line) ?? [])
        .map(([, oid = '', type = '', ref = '']) => ({ ref, oid, type }))
        .filter(({ ref }) => ref.startsWith(prefix));
    },
    refNow: (ref) => {
      try {
        const text = readFileSync(join(directory, ref), 'utf8').trim();
        if (/^[0-9a-f]{40,64}$/.test(text)) return text;
      } catch {
        // Packed, or not there: git knows.
      }
      if (!existsSync(join(directory, 'packed-refs'))) return undefined;
      const found = runNow(directory, ['for-each-ref', '--format=%(objectname) %(refname)', ref]).split('\n');
      return found.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0];
    },
    log: async (...args) => lines(await run('rev-list', ...args)),
    write: (type, text) => runNow(directory, ['hash-object', '-w', '-t', type, '--stdin'], text),
    close: () => batch?.close(),
  };
}

function lines(text: string | undefined): readonly string[] {
  return (text ?? '').split('\n').filter((line) => line !== '');
}
