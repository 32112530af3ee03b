import { readFileSync } from 'node:fs';
import { numberOf, type ReleaseNumber } from '../src/numbering/number.ts';
import { openeuler } from '../src/numbering/schemes/openeuler.ts';
import { sortNumbers } from '../src/numbering/sort.ts';
import { isStep, stepsOf } from '../src/numbering/steps.ts';

/** Parses the numbers of a file, sorts them, and counts the neighbours that a maintenance line may step between. */
const texts = readFileSync(process.argv[2] ?? '', 'utf8')
  .trimEnd()
  .split('\n');
const numbers: ReleaseNumber[] = [];
for (const text of texts) {
  const number = numberOf(openeuler, text);
  if (number !== undefined) numbers.push(number);
}
const sorted = sortNumbers(numbers);
const steps = stepsOf(openeuler, ['maintenance'], 'practice');
let allowed = 0;
let before: ReleaseNumber | undefined;
for (const number of sorted) {
  if (before !== undefined && isStep(steps, before, number)) allowed += 1;
  before = number;
}
process.stdout.write(`${sorted.length} numbers, ${allowed} steps\n`);
