import { lstatSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { topOf } from './git/top.ts';
import type { Repository } from './repository.ts';
import { readTextFile } from './text-file.ts';

/** The policy as it lies in the working tree, committed or not; nothing where there is none, and no link is followed. */
export async function draftPolicy(directory: string, path: string): Promise<string | undefined> {
  const top = await topOf({ directory });
  if (top === undefined) return undefined;
  const file = resolve(top, path);
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true ? readTextFile(file) : undefined;
}

/** Whether such a file lies here or in a directory above, which is known without asking git for the top of the repository. */
export function mayHaveDraft(directory: string, path: string): boolean {
  for (let here = resolve(directory); ; here = dirname(here)) {
    if (lstatSync(resolve(here, path), { throwIfNoEntry: false }) !== undefined) return true;
    if (dirname(here) === here) return false;
  }
}

/** The repository as if the policy said this everywhere. */
export function withDraft<R extends Pick<Repository, 'read'>>(repository: R, path: string, text: string): R {
  const draft = { kind: 'file', id: '', bytes: new TextEncoder().encode(text) } as const;
  return { ...repository, read: async (commit, asked) => (asked === path ? draft : repository.read(commit, asked)) };
}
