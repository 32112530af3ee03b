import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { kconfigText, specText, symversText } from './list-texts.ts';
import { median } from './measure.ts';
import { type Section, times } from './table.ts';

/** A list as large as the issue names, and how its files are made for a part or a multiple of that. */
interface List {
  readonly kind: string;
  readonly name: string;
  readonly texts: (size: number) => readonly string[];
}

const LISTS: readonly List[] = [
  {
    kind: 'symvers',
    name: 'two Module.symvers of 25,000 symbols, compared',
    texts: (size) => [symversText(25_000 * size, 'first'), symversText(25_000 * size, 'second')],
  },
  { kind: 'kconfig', name: 'a Kconfig of 20,000 options', texts: (size) => [kconfigText(20_000 * size)] },
  { kind: 'spec', name: 'a spec of 4,000 lines', texts: (size) => [specText(4000 * size)] },
];

/** Beside the size itself, what the fit goes through. */
const SIZES = [1, 2, 5, 10] as const;

/** Reading a list as a check does, in a process of its own, beside only reading and splitting its text. */
export const lists: Section = {
  id: 'lists',
  measure: async ({ node, rounds }) => {
    const folder = mkdtempSync(join(tmpdir(), 'pawl-lists-'));
    try {
      const run = await bundle(join(import.meta.dirname, 'lists-run.ts'), folder, 'lists');
      const rows: string[][] = [];
      for (const list of LISTS) rows.push(await measureList(list, { run, node, folder, rounds: Math.max(5, rounds) }));
      return {
        id: 'lists',
        title: 'Lists',
        note: 'Milliseconds of the work inside a fresh process, done once, so that nothing is compiled yet; `warm` is the ratio at last when it is done again and again for half a second, as an audit does it for thousands of files. Splitting is `readFile`, `split` into lines and, where there are columns, into columns. At most × 2 is wanted. The exponent is that of a fit of time = c · sizeⁿ from 1 to 10 times the size; 1 is linear.',
        columns: [
          'list',
          'read and split',
          'Pawl',
          'to splitting',
          'warm',
          '10 × the size',
          'to splitting',
          'exponent',
        ],
        rows,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Timed {
  readonly first: number;
  readonly warm: number;
}

interface Bench {
  readonly run: string;
  readonly node: string;
  readonly folder: string;
  readonly rounds: number;
}

async function measureList({ kind, name, texts }: List, { run, node, folder, rounds }: Bench): Promise<string[]> {
  const once = (how: 'split' | 'read', files: readonly string[]): Timed => {
    const [first = Number.NaN, warm = Number.NaN] = execFileSync(node, [run, kind, how, ...files], { encoding: 'utf8' })
      .split(' ')
      .map(Number);
    return { first, warm };
  };
  const figures = SIZES.map((size) => {
    const files = texts(size).map((text, index) => {
      const file = join(folder, `${kind}-${size}-${index}`);
      writeFileSync(file, text);
      return file;
    });
    const runs = Array.from({ length: rounds }, () => {
      const [split, read] = [once('split', files), once('read', files)];
      return { split, read };
    });
    const of = (figure: (run: (typeof runs)[number]) => number): number => median(runs.map(figure));
    return {
      split: of(({ split }) => split.first),
      read: of(({ read }) => read.first),
      ratio: of(({ split, read }) => read.first / split.first),
      warm: of(({ split, read }) => read.warm / split.warm),
    };
  });
  const [one, ten] = [figures[0], figures.at(-1)];
  if (one === undefined || ten === undefined) return [name];
  const exponent = slopeOf(figures.map(({ read }, index) => [Math.log(SIZES[index] ?? 1), Math.log(read)] as const));
  return [
    name,
    inMs(one.split),
    inMs(one.read),
    times(one.ratio),
    times(one.warm),
    inMs(ten.read),
    times(ten.ratio),
    exponent.toFixed(2),
  ];
}

const inMs = (value: number): string => `${value.toFixed(1)} ms`;

/** The slope of the straight line with the least squares. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const products = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  return products / points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
}
