// The loader that run.js registers.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const path = fileURLToPath(url);
  const { code, errors } = transformSync(path, await readFile(path, 'utf8'), { target: 'node20' });
  if (errors.length > 0) throw new SyntaxError(errors.map((error) => error.message).join('\n'));
  return { format: 'module', source: code, shortCircuit: true };
}
