/**
 * Takes real histories, makes mistakes in them, one at a time, and looks whether each is objected to by the right rule
 * where the step itself was clean. Tables are tab-separated with a header line:
 *   spec history   branch, version, release (and seq, where there is an order)
 *   tags           tag
 *
 *   npm run mutate -- --specs FILE... --tags FILE... [--most 200] [--seed 1]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomFrom } from '../bench/kernel-tree.ts';
import { judgeSpec, SPEC_MUTATIONS, specSteps } from './mutate/specs.ts';
import { judgeTag, TAG_MUTATIONS, tagSteps } from './mutate/tags.ts';

const { values } = parseArgs({
  options: {
    specs: { type: 'string', multiple: true, default: [] },
    tags: { type: 'string', multiple: true, default: [] },
    most: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});

type Row = Readonly<Record<string, string | undefined>>;

function readTable(path: string): readonly Row[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, index) => [columns[index] ?? '', value])));
}

const random = randomFrom(Number(values.seed));

/** As many of these as are wanted, chosen by the seed. */
function sample<T>(all: readonly T[]): readonly T[] {
  return all
    .map((value) => ({ value, weight: random() }))
    .sort((a, b) => a.weight - b.weight)
    .slice(0, Number(values.most))
    .map(({ value }) => value);
}

interface Tally {
  fitting: number;
  caught: number;
  missed: string[];
}

function report(what: string, steps: number, clean: number, tallies: ReadonlyMap<string, Tally>): void {
  console.log(`${what}: ${steps} steps, ${clean} clean`);
  for (const [name, { fitting, caught, missed }] of tallies) {
    console.log(`  ${name.padEnd(28)} ${String(caught).padStart(5)} of ${String(fitting).padStart(5)} caught`);
    for (const each of missed.slice(0, 5)) console.log(`    missed: ${each}`);
    if (missed.length > 0) process.exitCode = 1;
  }
}

function run<Step, Changed>(
  what: string,
  steps: readonly Step[],
  mutations: readonly {
    readonly name: string;
    readonly rules: readonly string[];
    readonly mutate: (step: Step) => Changed | undefined;
  }[],
  judge: (step: Step, changed?: Changed, mutation?: string) => readonly string[],
  show: (step: Step) => string,
): void {
  const clean = steps.filter((step) => judge(step).length === 0);
  const tallies = new Map<string, Tally>();
  for (const { name, rules, mutate } of mutations) {
    const tally: Tally = { fitting: 0, caught: 0, missed: [] };
    for (const step of sample(clean.filter((each) => mutate(each) !== undefined))) {
      const told = judge(step, mutate(step), name);
      tally.fitting += 1;
      if (told.some((rule) => rules.includes(rule))) tally.caught += 1;
      else tally.missed.push(`${show(step)} ${JSON.stringify(mutate(step))} told ${told.join(', ') || 'nothing'}`);
    }
    tallies.set(name, tally);
  }
  report(what, steps.length, clean.length, tallies);
}

const branches = new Map<string, string[]>();
for (const row of values.specs.flatMap(readTable)) {
  const { branch = '', version, release } = row;
  if (version !== undefined && release !== undefined && release !== '') {
    branches.set(branch, [...(branches.get(branch) ?? []), `${version}-${release.replace(/%\{.*$/, '')}`]);
  }
}
const policies = new Map(SPEC_MUTATIONS.map(({ name, policy }) => [name, policy]));
run(
  'specs',
  [...branches].flatMap(([branch, numbers]) => specSteps(branch, numbers)),
  SPEC_MUTATIONS,
  (step, said, mutation) => judgeSpec(step, said, policies.get(mutation ?? '')),
  ({ branch, past, next }) => `${branch} ${past[0]} -> ${next}`,
);
run(
  'tags',
  tagSteps([...new Set(values.tags.flatMap(readTable).flatMap(({ tag }) => tag ?? []))]),
  TAG_MUTATIONS,
  judgeTag,
  ({ names }) => `${names.at(-2)} -> ${names.at(-1)}`,
);
