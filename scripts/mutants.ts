/**
 * Makes mistakes in a room of src, one at a time, in a copy, and looks whether the room's tests notice:
 * `npm run mutants -- [--most N] [--seed N] [--at PATH:LINE] [--record] ROOM...`. A mutant that survives is printed as its line;
 * it wants a test, or is none. With `--record` the share goes into the table of docs/assurance.md.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from './fuzz/mutate.ts';
import { type Mutant, mutantsOf } from './mutants/operators.ts';
import { RECORD, type RecordedRoom } from './mutants/recorded.ts';

/** The files of a room, by what their paths begin with, and the tests that should notice. */
interface Room {
  readonly files: readonly string[];
  readonly tests: readonly string[];
  /** The tests run dist, which is built of each mutant. */
  readonly built?: boolean;
}

const ROOMS: Readonly<Record<string, Room>> = {
  rules: { files: ['rules/'], tests: ['rules/', 'features/peers', 'features/waivers'] },
  judge: { files: ['judge/'], tests: ['judge/', 'rules/', 'features/waivers'] },
  facts: { files: ['facts/'], tests: ['facts/', 'rules/', 'audit/'] },
  next: { files: ['facts/next', 'facts/levels', 'facts/tip/', 'facts/features/need'], tests: ['facts/', 'rules/'] },
  numbering: {
    files: [
      'numbering/steps',
      'numbering/number',
      'numbering/match',
      'numbering/form',
      'numbering/bump',
      'numbering/rpm-order',
    ],
    tests: [
      'numbering/schemes',
      'numbering/moves',
      'numbering/form',
      'numbering/orders',
      'numbering/laws',
      'numbering/own',
      'numbering/bump',
    ],
  },
  policy: {
    files: ['policy/'],
    tests: [
      'policy/checks',
      'policy/problems',
      'policy/load',
      'policy/plain-document',
      'policy/glob',
      'policy/suggest',
      'policy/say',
    ],
  },
  spec: { files: ['spec/'], tests: ['spec/', 'carriers/'] },
  carriers: { files: ['carriers/'], tests: ['carriers/', 'rules/', 'spec/places', 'spec/packaged'] },
  sinks: { files: ['sinks/github/', 'sinks/console'], tests: ['sinks/'] },
  client: {
    files: ['sources/github/client', 'sources/github/answers', 'sources/github/pace'],
    tests: ['sources/', 'sinks/'],
  },
  github: {
    files: ['sources/github/', 'sources/read-', 'sources/tags', 'sources/workflow-run'],
    tests: ['acceptance/tags', 'acceptance/source-pulls', 'acceptance/beside', 'acceptance/requests'],
    built: true,
  },
  inert: {
    files: ['render/inert', 'render/speak', 'render/saved-report'],
    tests: ['render/inert', 'render/speak', 'render/saved-report', 'render/comment'],
  },
};
/** Far longer than the tests take without any mutant; one that makes a loop endless is noticed by that, a busy machine is not. */
const PATIENCE = { least: 90_000, times: 5 };

const SEQUENCER = '--testSequencer=./scripts/mutants/quickest-first.cjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    at: { type: 'string' },
    record: { type: 'boolean' },
  },
});

function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-mutants-'));
  for (const name of [
    'src',
    '__tests__',
    'scripts',
    'bench',
    'schema',
    'docs',
    'action.yml',
    'package.json',
    'jest.config.js',
    'rolldown.config.js',
    'tsconfig.json',
    'LICENSE',
  ])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Whether the tests notice. */
function killed(folder: string, { tests, built = false }: Room, patienceMs?: number): boolean {
  const build = () => spawnSync(process.execPath, ['node_modules/rolldown/bin/cli.mjs', '-c'], { cwd: folder });
  if (built && build().status !== 0) return true;
  const patterns = tests.map((test) => `__tests__/${test}`);
  const args = [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--bail',
    '-i',
    '--ci',
    '--silent',
    SEQUENCER,
  ];
  const run = spawnSync(process.execPath, [...args, ...patterns], {
    cwd: folder,
    timeout: patienceMs,
    killSignal: 'SIGKILL',
  });
  return run.status !== 0;
}

function filesOf(room: string): readonly string[] {
  const wanted = ROOMS[room]?.files ?? [];
  return readdirSync('src', { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.ts') && wanted.some((start) => path.startsWith(start)))
    .sort();
}

/** As many as are wanted, of every file alike. */
function sample(all: readonly Mutant[], most: number): readonly Mutant[] {
  const random = randomFrom(Number(values.seed));
  return all
    .map((mutant) => ({ mutant, weight: random() }))
    .sort((a, b) => a.weight - b.weight)
    .slice(0, most)
    .map(({ mutant }) => mutant);
}

/** Notes what came of a room, for the page. */
function record(room: string, share: Omit<RecordedRoom, 'day' | 'seed'>): void {
  const known = JSON.parse(readFileSync(RECORD, 'utf8')) as Readonly<Record<string, RecordedRoom>>;
  const mine: RecordedRoom = { ...share, seed: Number(values.seed), day: new Date().toISOString().slice(0, 10) };
  const rooms = Object.entries({ ...known, [room]: mine }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(rooms), null, 2)}\n`);
}

const folder = copyOfProject();
try {
  for (const room of positionals.length > 0 ? positionals : Object.keys(ROOMS)) {
    const tests = ROOMS[room];
    const started = performance.now();
    if (tests === undefined || killed(folder, tests))
      throw new Error(`the tests of ${room} fail without any mutant, or there is no such room`);
    const patience = Math.max(PATIENCE.least, PATIENCE.times * Math.round(performance.now() - started));
    const all = filesOf(room)
      .flatMap((path) => mutantsOf(path, readFileSync(join('src', path), 'utf8')))
      .filter(({ path, line }) => values.at === undefined || values.at === `${path}:${line}`);
    const chosen = sample(all, Number(values.most));
    let dead = 0;
    for (const { path, line, was, is, text } of chosen) {
      writeFileSync(join(folder, 'src', path), text);
      if (killed(folder, tests, patience)) dead += 1;
      else console.log(`${room} survived: ${path}:${line}\n  - ${was.trim()}\n  + ${is.trim()}`);
      cpSync(join('src', path), join(folder, 'src', path));
    }
    if (values.record === true) record(room, { killed: dead, tried: chosen.length, of: all.length });
    console.log(`${room}: ${dead} of ${chosen.length} killed (of ${all.length} that there are; seed ${values.seed})`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
