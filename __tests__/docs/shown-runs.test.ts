import { expect, test } from '@jest/globals';
import { printed, runs } from './shown.ts';

/** What the papers show of a run is what the program prints, to the letter; `npm run shown` writes it anew. */
test('each README and the first pages show one', () => {
  const names = runs.map(({ title }) => title.split(':')[0]);
  expect(names).toEqual(expect.arrayContaining(['README.md', 'README.zh.md', 'docs/start.md', 'docs/promises.md']));
});

test.each(runs)('$title: $prompt', (run) => {
  expect(printed(run)).toEqual({ stdout: run.shown, stderr: '' });
});
