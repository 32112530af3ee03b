/**
 * Makes a repository like a kernel's with `git fast-import`: a trunk with development tags, maintenance lines that leave
 * it, ordinary commits between the tags, and a spec that changes with every tag. The same parameters give the same
 * commits.
 *
 *   node scripts/run.js bench/kernel-tree.ts DIRECTORY [--commits 1000000] [--lines 20] [--tags 20000] [--seed 1]
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { entryOf, specOf } from './tree-spec.ts';

export interface TreeSize {
  readonly commits: number;
  /** Maintenance lines, beside the trunk. */
  readonly lines: number;
  readonly tags: number;
  readonly seed: number;
}

/** A small generator of numbers from 0 to 1 (mulberry32), so that a seed gives one tree. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Made {
  readonly text: string;
  /** The number that the tags may be made from. */
  readonly mark: number;
}

/** Few files in a directory: git writes a directory anew for every commit, and that is most of the work. */
const DIRECTORIES = 20;
const FILES = 20;
const START = 1_600_000_000;

/** The stream of commands for `git fast-import`, piece by piece. */
export function* kernelTree({ commits, lines, tags, seed }: TreeSize): Generator<string> {
  const random = randomFrom(seed);
  const perLine = Math.max(1, Math.floor(tags / (lines + 1)));
  const between = Math.max(0, Math.floor(commits / (perLine * (lines + 1))) - 1);
  const forks = new Map<number, number>();
  let mark = 0;
  let build = 0;
  let changelog: readonly string[] = [];
  const logs = new Map<number, readonly string[]>();
  const ordinary = (branch: string, from: string): Made => {
    mark += 1;
    const file = `drivers/part${Math.floor(random() * DIRECTORIES)}/file${Math.floor(random() * FILES)}.c`;
    return { mark, text: commit(branch, mark, from, 'Change', `M 644 inline ${file}\n${data(`/* ${mark} */\n`)}`) };
  };
  const tagged = (branch: string, number: string): Made => {
    mark += 1;
    build += 1;
    changelog = [entryOf(`${number}.${build}`, new Date((START + mark * 60) * 1000)), ...changelog].slice(0, ENTRIES);
    const [, devel = '', maint = '', emergency = ''] = /-(\d+)\.(\d+)\.(\d+)$/.exec(number) ?? [];
    const spec = specOf({ devel, maint, emergency, build }, changelog);
    const files = `M 644 inline kernel.spec\n${data(spec)}`;
    const made = commit(branch, mark, '', `Release ${number}`, files);
    return { mark, text: `${made}tag ${number}\nfrom :${mark}\n${tagger(mark)}${data(`${number}\n`)}` };
  };
  for (let devel = 1; devel <= perLine; devel += 1) {
    for (let step = 0; step < between; step += 1) yield ordinary('OLK-5.10', '').text;
    const made = tagged('OLK-5.10', `5.10.0-${devel}.0.0`);
    forks.set(devel, made.mark);
    logs.set(devel, changelog);
    yield made.text;
  }
  for (let line = 1; line <= lines; line += 1) {
    const devel = Math.max(1, Math.floor((perLine * line) / (lines + 1)));
    const branch = `openEuler-line${line}`;
    let from = `from :${forks.get(devel)}\n`;
    changelog = logs.get(devel) ?? [];
    for (let maint = 1; maint <= perLine; maint += 1) {
      for (let step = 0; step < Math.max(1, between); step += 1) {
        yield ordinary(branch, from).text;
        from = '';
      }
      yield tagged(branch, `5.10.0-${devel}.${maint}.0`).text;
    }
  }
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

const who = (mark: number): string => `Kernel <kernel@example.org> ${START + mark * 60} +0000`;

const tagger = (mark: number): string => `tagger ${who(mark)}\n`;

const commit = (branch: string, mark: number, from: string, message: string, files: string): string =>
  `commit refs/heads/${branch}\nmark :${mark}\ncommitter ${who(mark)}\n${data(message)}${from}${files}`;

/** As many entries of the changelog are kept, which with the rest of the spec come to some 33 kB. */
const ENTRIES = 40;

/** Writes the repository, bare, with a commit-graph where asked for. */
export async function makeKernelTree(directory: string, size: TreeSize): Promise<void> {
  mkdirSync(directory, { recursive: true });
  spawnSync('git', ['init', '--quiet', '--bare', '--initial-branch=OLK-5.10', directory], { stdio: 'inherit' });
  const child = spawn(
    'git',
    [
      '-c',
      'core.compression=1',
      '-C',
      directory,
      'fast-import',
      '--quiet',
      '--depth=10',
      '--date-format=raw-permissive',
    ],
    {
      stdio: ['pipe', 'inherit', 'inherit'],
    },
  );
  let batch = '';
  for (const piece of kernelTree(size)) {
    batch += piece;
    if (batch.length < 1_000_000) continue;
    if (!child.stdin.write(batch)) await once(child.stdin, 'drain');
    batch = '';
  }
  child.stdin.end(batch);
  await once(child, 'close');
}

if (import.meta.filename === process.argv[1]) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      commits: { type: 'string', default: '1000000' },
      lines: { type: 'string', default: '20' },
      tags: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [directory = 'kernel-tree'] = positionals;
  const size = (name: keyof TreeSize): number => Number(values[name]);
  await makeKernelTree(directory, {
    commits: size('commits'),
    lines: size('lines'),
    tags: size('tags'),
    seed: size('seed'),
  });
}
