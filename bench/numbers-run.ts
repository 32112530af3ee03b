import { readFileSync } from 'node:fs';
import { writeColumns } from '../src/numbering/columns.ts';
import { openeuler } from '../src/numbering/schemes/openeuler.ts';
import { rowsInOrder } from '../src/numbering/sort.ts';
import { stepJudge } from '../src/numbering/step-judge.ts';
import { stepsOf } from '../src/numbering/steps.ts';

/** Parses the numbers of a file, sorts them, and counts the neighbours that a maintenance line may step between. */
const text = readFileSync(process.argv[2] ?? '', 'utf8');
const writer = writeColumns(openeuler);
for (let start = 0; start < text.length; ) {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  writer.add(text, start, end);
  start = end + 1;
}
const numbers = writer.end();
const sorted = rowsInOrder(numbers);
const isStep = stepJudge(numbers, stepsOf(openeuler, ['maintenance'], 'practice'));
let allowed = 0;
for (let index = 1; index < sorted.length; index += 1) {
  if (isStep(sorted[index - 1] as number, sorted[index] as number)) allowed += 1;
}
process.stdout.write(`${sorted.length} numbers, ${allowed} steps\n`);
