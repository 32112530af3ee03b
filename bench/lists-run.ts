import { readFileSync } from 'node:fs';
import { readRpmSpec } from '../src/carriers/rpm-spec.ts';
import { diffFeatures } from '../src/features/diff.ts';
import { kconfig } from '../src/features/readers/kconfig.ts';
import { symbols } from '../src/features/readers/symbols.ts';

/**
 * Does one piece of work on files of a kind as a check does it, and prints how many milliseconds it took, and how many it
 * takes at last when it is done again and again:
 * `lists-run KIND split|read FILE…`. `split` only reads the files and splits their lines, and columns where they have some.
 */
const [kind = '', how = '', ...files] = process.argv.slice(2);

const split = (): unknown =>
  files.map((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return kind === 'symvers' ? lines.map((line) => line.split('\t')) : lines;
  });

const features = (reader: typeof symbols | typeof kconfig): unknown => {
  const [before = [], after = []] = files.map((file) => {
    const reading = reader.read(readFileSync(file, 'utf8'), { path: kind });
    if (reading.kind === 'unreadable') throw new Error(`${file} cannot be read`);
    return reading.features;
  });
  return files.length === 1 ? before : diffFeatures(before, after, reader.weigh);
};

/** With all that a check asks of a spec. */
const spec = (): unknown =>
  files.map((file) => {
    const reading = readRpmSpec(readFileSync(file, 'utf8'));
    if (reading.kind === 'unreadable') throw new Error(`${file} cannot be read`);
    const { text, history, headings, packaged, uses } = reading;
    return [text, history, headings, packaged, uses];
  });

const WORK: Readonly<Record<string, () => unknown>> = {
  symvers: () => features(symbols),
  kconfig: () => features(kconfig),
  spec,
};

const WARM_MS = 500;
const LEAST_RUNS = 10;

const work = how === 'split' ? split : WORK[kind];
if (work === undefined) throw new Error(`what is ${kind}?`);
const timed = (): number => {
  const started = performance.now();
  if (work() === undefined) throw new Error('nothing was done');
  return performance.now() - started;
};
const first = timed();
// A check reads a list once. What an audit pays for each of thousands shows when V8 has compiled what it will.
const again: number[] = [];
for (const end = performance.now() + WARM_MS; again.length < LEAST_RUNS || performance.now() < end; )
  again.push(timed());
const settled = again.slice(again.length / 2).sort((left, right) => left - right);
process.stdout.write(`${first} ${settled[settled.length >> 1]}\n`);
