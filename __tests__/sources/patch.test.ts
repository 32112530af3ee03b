import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { patched } from '../../src/sources/github/patch.ts';
import { diffFiles } from '../support/github/diff.ts';
import { openGit } from '../support/github/git.ts';
import { createRepository } from '../support/repository.ts';

/** Few different lines, so that sides have much in common, and those that a patch's own signs could be taken for. */
const line = fc.constantFrom(
  '',
  'a',
  'b',
  'c',
  '-',
  '+',
  '--- a',
  '+++ b',
  '@@ -1 +1 @@',
  '\\ No',
  'é\u2028x',
  'end\r',
);
const lines = fc.array(line, { maxLength: 40 });
const ending = fc.constantFrom('', '\n');
const side = fc.tuple(lines, ending).map(([all, end]) => all.join('\n') + end);
const sides = fc.tuple(side, side);
/** A long file of which little is changed, as files mostly are. */
const edited = fc
  .tuple(fc.array(line, { minLength: 60, maxLength: 120 }), fc.array(fc.tuple(fc.nat(59), lines), { maxLength: 4 }))
  .map(([old, edits]): [string, string] => {
    const fresh = [...old];
    for (const [at, more] of edits) fresh.splice(at, 2, ...more);
    return [old.join('\n'), fresh.join('\n')];
  });

describe('the other side of a change', () => {
  test('is what git says, both ways', async () => {
    const pairs = fc.sample(fc.oneof(sides, edited), { numRuns: 400, seed: 7 });
    const repository = createRepository({ defaultBranch: 'main' });
    const at = (which: 0 | 1) => Object.fromEntries(pairs.map((pair, index) => [`${1000 + index}`, pair[which]]));
    const base = repository.commit({ branch: 'main', files: at(0) });
    const head = repository.commit({ branch: 'main', files: at(1) });
    const files = await diffFiles(openGit(repository.directory), base, head);
    let compared = 0;
    for (const { path, patch, status } of files) {
      if (patch === undefined || status !== 'modified') continue;
      const [old, fresh] = pairs[Number(path) - 1000] as [string, string];
      expect(patched(Buffer.from(old), patch, 'forward')?.toString()).toBe(fresh);
      expect(patched(Buffer.from(fresh), patch, 'back')?.toString()).toBe(old);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(300);
  });

  test.each([
    ['of a file that is shorter', 'a\n', '@@ -7,1 +7,1 @@\n-a\n+b'],
    ['that goes on where the file ends', 'a\n', '@@ -1,2 +1,1 @@\n a\n-b'],
    ['with another header', 'a\n', '@@@ -1 -1 +1 @@@\n-a\n+b'],
    ['that is none', 'a\n', 'hello'],
    ['that is empty', 'a\n', ''],
  ])('is not made by a patch %s', (_, content, patch) => {
    expect(patched(Buffer.from(content), patch, 'forward')).toBeUndefined();
  });

  test('is made of a part of a larger buffer', () => {
    const bytes = new Uint8Array(Buffer.from('xxa\nb\nyy')).subarray(2, 6);
    expect(patched(bytes, '@@ -1,2 +1,2 @@\n a\n-b\n+c', 'forward')?.toString()).toBe('a\nc\n');
  });
});
