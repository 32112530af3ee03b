import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { mutate, randomFrom } from '../../scripts/fuzz/mutate.ts';
import { folderOf, targets } from '../../scripts/fuzz/targets.ts';
import { say } from '../support/say.ts';

/**
 * Every reader of foreign text, with random neighbours of real texts: it answers, and soon. This is a short run; a long one, led by
 * what code a text reaches and in 256 MB of memory, is `npm run fuzz -- --seconds 60`.
 */
const SEED = Number(process.env['PAWL_SEED'] ?? 1 + (Date.now() % 1_000_000));
const MOST_MS = 300;
const all = Object.entries(await targets()).map(([name, target]) => ({ name, target }));
let texts = 0;

// proves 66, 103
describe('a reader answers, whatever the text', () => {
  test.each(all)('$name', ({ name, target }) => {
    const random = randomFrom(SEED);
    const pick = (): string => target.seeds[Math.floor(random() * target.seeds.length)] ?? '';
    const until = performance.now() + MOST_MS;
    while (performance.now() < until) {
      const text = mutate(pick(), pick(), random);
      texts += 1;
      try {
        target.read(text);
      } catch (problem) {
        throw new Error(`${name} threw on ${JSON.stringify(text.slice(0, 2000))} (seed ${SEED}): ${problem}`);
      }
    }
    target.close?.();
  });
});

test('every kept text belongs to a target', () => {
  const folders = readdirSync(join(import.meta.dirname, 'seeds'));
  expect(folders.filter((folder) => !all.some(({ name }) => folderOf(name) === folder))).toEqual([]);
  for (const folder of folders)
    for (const file of readdirSync(join(import.meta.dirname, 'seeds', folder)))
      expect(readFileSync(join(import.meta.dirname, 'seeds', folder, file)).length).toBeLessThan(20_000);
});

afterAll(() => say(`fuzzing: ${texts} texts, seed ${SEED}`));
