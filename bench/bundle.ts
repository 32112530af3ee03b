import { join } from 'node:path';
import { build } from 'rolldown';

/** Bundles a module into one file, so that any Node runs it and nothing but its own work is timed. */
export async function bundle(input: string, folder: string, name: string): Promise<string> {
  const file = join(folder, `${name}.mjs`);
  await build({ input, platform: 'node', logLevel: 'silent', output: { file, format: 'esm', codeSplitting: false } });
  return file;
}
