import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { randomFrom } from './kernel-tree.ts';
import { compare } from './measure.ts';
import { ROOT } from './situations.ts';
import { ms, type Section, times } from './table.ts';

const COUNT = 1_000_000;

/** A million numbers of one base, in an order of their own; the same every time, and nearly all of them different. */
function numberTexts(): string {
  const random = randomFrom(1);
  const below = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: COUNT }, () => `5.10.0-${below(1000)}.${below(1000)}.${below(10)}\n`).join('');
}

const SEMVER = `
const semver = require('semver');
const texts = require('fs').readFileSync(process.argv[1], 'utf8').trimEnd().split('\\n');
texts.map((text) => semver.parse(text)).sort(semver.compare);`;

/** A million numbers parsed, put in order, and every neighbour judged by the steps, beside what only sorts. */
export const numbers: Section = {
  id: 'numbers',
  measure: async ({ node, rounds }) => {
    const folder = mkdtempSync(join(tmpdir(), 'pawl-numbers-'));
    try {
      const file = join(folder, 'numbers');
      writeFileSync(file, numberTexts());
      const judge = await bundle(join(ROOT, 'bench/numbers-run.ts'), folder, 'judge');
      const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' };
      const figures = await compare(
        [
          { name: '`sort -V`', command: ['sort', '-V', file], env },
          { name: 'Pawl: parse, sort, judge', command: [node, judge, file], env },
          { name: 'node-semver: parse, sort', command: [node, '-e', SEMVER, file], env, cwd: ROOT },
        ],
        Math.max(3, Math.floor(rounds / 5)),
      );
      return {
        id: 'numbers',
        title: 'A million numbers',
        note: 'Whole processes. Pawl parses each number under its scheme, sorts them, and asks of every neighbour whether a maintenance line may take that step; the others only sort, and node-semver reads `5.10.0-2.0.0` as a pre-release.',
        columns: ['process', 'median', 'least', 'to sort -V'],
        rows: figures.map(({ name, median, least, ratio }) => [name, ms(median), ms(least), times(ratio)]),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
