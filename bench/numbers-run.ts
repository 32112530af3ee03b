import { readFileSync } from 'node:fs';
import { numberOf } from '../src/numbering/number.ts';
import { openeuler } from '../src/numbering/schemes/openeuler.ts';
import { sortNumbers } from '../src/numbering/sort.ts';
import { isStep, stepsOf } from '../src/numbering/steps.ts';

/** Parses the numbers of a file, sorts them, and counts the neighbours that a maintenance line may step between. */
const texts = readFileSync(process.argv[2] ?? '', 'utf8')
  .trimEnd()
  .split('\n');
const sorted = sortNumbers(texts.flatMap((text) => numberOf(openeuler, text) ?? []));
const steps = stepsOf(openeuler, ['maintenance'], 'practice');
let allowed = 0;
for (const [index, number] of sorted.entries()) {
  const before = sorted[index - 1];
  if (before !== undefined && isStep(steps, before, number)) allowed += 1;
}
process.stdout.write(`${sorted.length} numbers, ${allowed} steps\n`);
