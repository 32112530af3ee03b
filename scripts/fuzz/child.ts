/**
 * One target, for some seconds: `child.ts TARGET SECONDS SEED CURRENT`. Each text is written to the file CURRENT before it is
 * read, so that whoever watches this process knows what it died of. The last line of its output tells what came of it.
 */
import { writeFileSync } from 'node:fs';
import { startCoverage } from './coverage.ts';
import { mutate, randomFrom } from './mutate.ts';

const [, , name = '', seconds = '5', seed = '1', current = ''] = process.argv;
// V8 counts the blocks only of what is loaded after it was asked to.
const coverage = startCoverage();
const { targets } = await import('./targets.ts');
const target = (await targets())[name];
if (target === undefined) throw new Error(`there is no target ${name}`);

/** Coverage is asked after so many texts, as asking takes longer than reading; new blocks are then traced to their text. */
const BATCH = 24;
const SLOW_MS = 2000;

const random = randomFrom(Number(seed));
const corpus = [...target.seeds, ''];
const findings: { readonly text: string; readonly said: string }[] = [];
let runs = 0;
let slowest = 0;

function read(text: string): void {
  writeFileSync(current, text);
  runs += 1;
  const begun = performance.now();
  try {
    target?.read(text);
  } catch (problem) {
    const said =
      problem instanceof Error ? (problem.stack ?? problem.message).split('\n').slice(0, 3).join(' ') : String(problem);
    if (!findings.some((each) => each.said === said)) findings.push({ text, said });
  }
  const took = performance.now() - begun;
  slowest = Math.max(slowest, took);
  if (took > SLOW_MS) findings.push({ text, said: `took ${Math.round(took)} ms` });
}

for (const text of target.seeds) read(text);
coverage.grown();

const pick = (): string => corpus[Math.floor(random() * corpus.length)] ?? '';
const until = performance.now() + Number(seconds) * 1000;
while (performance.now() < until && findings.length < 5) {
  const batch = Array.from({ length: BATCH }, () => mutate(pick(), pick(), random));
  for (const text of batch) read(text);
  if (coverage.grown() === 0) continue;
  // Which of them it was: the shortest that still is one of those that ran, as all of them together saw something new.
  corpus.push(
    ...batch
      .filter((text) => text.length < 4000)
      .toSorted((a, b) => a.length - b.length)
      .slice(0, 6),
  );
}
target.close?.();
const { rss } = process.memoryUsage();
console.log(JSON.stringify({ runs, corpus: corpus.length, blocks: coverage.blocks(), slowest, rss, findings }));
