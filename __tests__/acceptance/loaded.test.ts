import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { time } from '../../bench/measure.ts';
import { actionOn, pullOccasion, SITUATIONS } from '../../bench/situations.ts';
import type { Situation } from './world.ts';

/**
 * What a check loads of the bundle. Loading is most of what a small check takes, and these counts are the same on every
 * machine; whoever has to raise a limit should know what it is for.
 */
const LIMITS = {
  'a small package, no policy': { modules: 4, kilobytes: 570 },
  'a spec of 690 kB and a policy': { modules: 5, kilobytes: 690 },
} as const;

interface Loaded {
  readonly files: readonly string[];
  readonly kilobytes: number;
}

/** Node's own record of the scripts that a run compiled. */
async function loadedBy(situation: Situation): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-loaded-'));
  try {
    const occasion = await pullOccasion(situation);
    const action = actionOn(occasion, occasion.github.runner.urls, process.execPath, 'check');
    await time({ ...action, env: { ...action.env, NODE_V8_COVERAGE: folder } });
    const urls = readdirSync(folder).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] };
      return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
    });
    const files = [...new Set(urls)].map((url) => fileURLToPath(url));
    return { files, kilobytes: files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each(Object.entries(LIMITS))('%s', async (name, { modules, kilobytes }) => {
  const loaded = await loadedBy(SITUATIONS[name as keyof typeof LIMITS]);
  expect(loaded.files.some((file) => file.endsWith('dist/index.js'))).toBe(true);
  expect(loaded.files.length).toBeLessThanOrEqual(modules);
  expect(loaded.kilobytes).toBeLessThanOrEqual(kilobytes);
});

test('what other modes and formats need is not loaded for a check', async () => {
  const { files } = await loadedBy(SITUATIONS['a small package, no policy']);
  const names = files.map((file) => file.slice(file.lastIndexOf('/') + 1));
  // The page, SARIF, the command line, the policy reader with its schema, the YAML library, features, and git.
  for (const part of ['page.js', 'sarif.js', 'cli.js', 'policy.js', 'document.js', 'features.js', 'run.js', 'audit.js'])
    expect(names).not.toContain(part);
});

test('the YAML library is loaded for a policy that is not plain, and for no other', async () => {
  const situation = SITUATIONS['a spec of 690 kB and a policy'];
  const loadsLibrary = async (policy: string): Promise<boolean> => {
    const { files } = await loadedBy({ ...situation, policy });
    return files.some((file) => file.endsWith('document.js'));
  };
  expect(await loadsLibrary(situation.policy)).toBe(false);
  expect(await loadsLibrary('scheme: >-\n  openeuler\n')).toBe(true);
});
