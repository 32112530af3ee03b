import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/**
 * What a test leaves behind (directories, servers, git processes) is put away once its file is done, also when it failed.
 *
 * Under jest that moment is `afterAll`; jest's own `process` never tells a test file of its exit. In a plain script it is
 * the exit of the process.
 */
const pending = new Set<() => unknown>();

/** Registers an action for the end of the test file; the returned function runs it now, and only once. */
export function onEnd<T>(action: () => T): () => T | undefined {
  const once = () => (pending.delete(once) ? action() : undefined);
  pending.add(once);
  return once;
}

/** A fresh empty directory, removed at the end. */
export function temporaryDirectory(purpose: string): string {
  const directory = mkdtempSync(join(tmpdir(), `pawl-${purpose}-`));
  onEnd(() => rmSync(directory, { recursive: true, force: true, maxRetries: 3 }));
  return directory;
}

async function endAll(): Promise<void> {
  for (const action of [...pending].reverse()) await action();
}

const { afterAll } = globalThis as { afterAll?: (action: () => Promise<void>) => void };
if (afterAll === undefined) process.once('exit', () => void endAll());
else afterAll(endAll);
