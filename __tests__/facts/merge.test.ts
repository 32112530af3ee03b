import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeTexts } from '../../src/facts/merge.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { kernelPackage } from '../support/packaging.ts';
import { say } from '../support/say.ts';

/** Merging against git-merge-file(1) itself, on texts that two sides changed at random. */

type Merged = ReturnType<typeof mergeTexts>;
type Texts = readonly [origin: string, ours: string, theirs: string];

const directory = temporaryDirectory('merge');

/** What git makes of the three, without anybody's configuration; its exit code is the number of conflicts. */
function byGit([origin, ours, theirs]: Texts): Merged {
  for (const [name, text] of Object.entries({ origin, ours, theirs })) writeFileSync(join(directory, name), text);
  const env = { PATH: process.env['PATH'] ?? '', HOME: directory, GIT_CONFIG_NOSYSTEM: '1' };
  const args = ['merge-file', '-p', 'ours', 'origin', 'theirs'];
  const { status, stdout } = spawnSync('git', args, { cwd: directory, env, encoding: 'utf8' });
  if (status === null || status > 127) throw new Error(`git merge-file ended with ${status}`);
  return status === 0 ? { kind: 'merged', text: stdout } : { kind: 'conflict' };
}

interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly string[];
}

const splices = (line: fc.Arbitrary<string>): fc.Arbitrary<readonly Splice[]> =>
  fc.array(fc.record({ at: fc.nat(60), remove: fc.nat(3), insert: fc.array(line, { maxLength: 3 }) }), {
    maxLength: 3,
  });

function spliced(lines: readonly string[], changes: readonly Splice[]): readonly string[] {
  const result = [...lines];
  for (const { at, remove, insert } of changes) result.splice(at % (result.length + 1), remove, ...insert);
  return result;
}

/** Every line with its end. */
const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** A text, and the same with some lines changed by either side. */
const changed = (line: fc.Arbitrary<string>): fc.Arbitrary<Texts> =>
  fc
    .tuple(fc.array(line, { maxLength: 40 }), splices(line), splices(line))
    .map(([origin, ours, theirs]) => [textOf(origin), textOf(spliced(origin, ours)), textOf(spliced(origin, theirs))]);

const distinct = fc.integer({ min: 0, max: 1e9 }).map((number) => `line ${number}`);
const repeated = fc.constantFrom('', 'a', 'b', '%endif');

test('where no line is repeated it is what git gives, clean or not', () => {
  fc.assert(
    fc.property(changed(distinct), (texts) => {
      expect(mergeTexts(...texts)).toEqual(byGit(texts));
    }),
    { numRuns: 300 },
  );
});

test('a spec that two sides release from: the macros, the changelog, a patch', () => {
  const number = fc.constantFrom('5.10.0-136.12.0.86', '5.10.0-136.13.0.87', '5.10.0-137.0.0.87', '5.10.0-136.12.0.87');
  const spec = fc
    .record({ number, patches: fc.subarray(['Patch2: b.patch', 'Patch3: c.patch']), body: fc.boolean() })
    .map(({ number: text, patches, body }) => {
      const written = String(
        kernelPackage(text, { spec: { patches: ['Patch1: a.patch', ...patches] } })['kernel.spec'],
      );
      return body ? written.replace('%build\n', '%build\nexport A=1\n') : written;
    });
  fc.assert(
    fc.property(fc.tuple(spec, spec, spec), (texts) => {
      expect(mergeTexts(...texts)).toEqual(byGit(texts));
    }),
    { numRuns: 100 },
  );
});

/**
 * Which of the same lines is which is for either to choose, and the two choose differently now and then. What would matter is
 * a conflict that nobody sees; then GitHub shows it, and merging waits for a person all the same.
 */
test('where the same few lines come again and again the two seldom differ', () => {
  const runs = 400;
  const seen = { equal: 0, 'clean, and another text': 0, 'a conflict for git alone': 0, 'a conflict for us alone': 0 };
  for (const texts of fc.sample(changed(repeated), runs)) {
    const [git, ours] = [byGit(texts), mergeTexts(...texts)];
    if (git.kind === 'merged' && ours.kind === 'merged')
      seen[git.text === ours.text ? 'equal' : 'clean, and another text'] += 1;
    else if (git.kind === ours.kind) seen.equal += 1;
    else seen[git.kind === 'conflict' ? 'a conflict for git alone' : 'a conflict for us alone'] += 1;
  }
  say(`merging repeated lines, ${runs} cases: ${JSON.stringify(seen)}`);
  expect(seen['a conflict for git alone'] + seen['clean, and another text']).toBeLessThan(runs * 0.05);
  expect(seen.equal).toBeGreaterThan(runs * 0.85);
});

test('a long text of many alike lines, which one side changed at its top and the other at its end, is what git gives', () => {
  const middle = Array.from({ length: 12_000 }, (_, index) => (index % 3 === 0 ? '' : `- line ${index % 50}`));
  const origin = ['a', ...middle, 'z', ''].join('\n');
  const [ours, theirs] = [origin.replace(/^a/, 'b'), `${origin}more\n`];
  expect(mergeTexts(origin, ours, theirs)).toEqual(byGit([origin, ours, theirs]));
  expect(mergeTexts(origin, theirs, ours)).toEqual(byGit([origin, theirs, ours]));
});

test('both sides alike, one side alone, and nothing at all', () => {
  fc.assert(
    fc.property(changed(repeated), ([origin, ours, theirs]) => {
      expect(mergeTexts(origin, ours, ours)).toEqual({ kind: 'merged', text: ours });
      expect(mergeTexts(origin, ours, origin)).toEqual({ kind: 'merged', text: ours });
      expect(mergeTexts(origin, origin, theirs)).toEqual({ kind: 'merged', text: theirs });
      expect(mergeTexts(origin, ours, theirs).kind).toBe(mergeTexts(origin, theirs, ours).kind);
    }),
  );
});
