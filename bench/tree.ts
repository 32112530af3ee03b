import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './measure.ts';
import { peakOf } from './peak.ts';
import { ROOT } from './situations.ts';
import { mebibytes, type Section, times } from './table.ts';

/** What anybody has to ask of git who wants to judge tags and the files with numbers at them. */
interface Plumbing {
  readonly name: string;
  readonly args: readonly string[];
  /** Read from this file. */
  readonly input?: string;
}

const REFS = ['refs/tags/', 'refs/heads/'];
const FIELDS = [
  'refname',
  'objecttype',
  'objectname',
  '*objectname',
  'taggerdate:unix',
  '*committerdate:unix',
  'tree',
  '*tree',
];
const FILES = ['SOURCE', 'kernel.spec'];

const GRAPH: Plumbing = {
  name: '`log --simplify-by-decoration`, for what descends from what',
  args: [
    'log',
    '--simplify-by-decoration',
    ...REFS.map((ref) => `--decorate-refs=${ref}*`),
    '--format=%H %T %P',
    '--branches',
    '--tags',
  ],
};

/** A history like a kernel's, judged from end to end, beside the git commands that it stands on. */
export const tree: Section = {
  id: 'tree',
  measure: async ({ node, rounds, tree: directory }) => {
    if (directory === undefined || !existsSync(join(directory, 'objects'))) {
      return 'it needs `--tree DIR`, a repository made by `node scripts/run.js bench/kernel-tree.ts DIR [--commits N] [--lines N] [--tags N]`';
    }
    const folder = mkdtempSync(join(tmpdir(), 'pawl-tree-'));
    const graph = join(directory, 'objects/info/commit-graph');
    if (existsSync(graph)) return 'its repository has a commit-graph, which is to be removed first';
    try {
      const ids = join(folder, 'ids');
      writeFileSync(ids, objectsOf(directory).join('\n'));
      const plumbing: readonly Plumbing[] = [
        {
          name: '`for-each-ref`, peeled, with dates',
          args: ['for-each-ref', `--format=${FIELDS.map((field) => `%(${field})`).join('%00')}`, ...REFS],
        },
        GRAPH,
        { name: '`cat-file --batch` of directories and specs', args: ['cat-file', '--batch', '--buffer'], input: ids },
      ];
      const cli = join(ROOT, 'dist/cli.js');
      const [branch, tag] = [oldestOf(directory, 'refs/heads/'), oldestOf(directory, 'refs/tags/')];
      const audit = [node, cli, 'audit', '--repo', directory, '--format', 'json'];
      const measured = (): Run => ({
        plumbing: plumbing.map(({ args, input }) => timed(['git', '-C', directory, ...args], input)),
        audit: timed(audit),
        sort: timed(['bash', '--norc', '-c', 'git -C "$1" tag | sort -V | tail -1', 'bash', directory]),
        next: timed([node, cli, 'next', '--repo', directory, '--branch', branch]),
        check: timed([node, cli, 'check', '--repo', directory, '--tag', tag]),
      });
      const times = { length: Math.max(1, Math.floor(rounds / 5)) };
      const without = Array.from(times, measured);
      const peak = await peakOf({ name: 'audit', command: audit, env: { PATH: process.env['PATH'] ?? '' } });
      git(directory, ['commit-graph', 'write', '--reachable']);
      const having = Array.from(times, measured);
      return tableOf(plumbing, { without, having, peak, size: sizeOf(directory), spec: longestSpec(directory) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
      rmSync(graph, { force: true });
    }
  },
};

interface Spent {
  readonly wall: number;
  /** Of the process and those that it started. */
  readonly cpu: number;
}

interface Run {
  readonly plumbing: readonly Spent[];
  readonly audit: Spent;
  readonly sort: Spent;
  readonly next: Spent;
  readonly check: Spent;
}

interface Measured {
  readonly without: readonly Run[];
  /** With a commit-graph, by which git finds its way without reading commits. */
  readonly having: readonly Run[];
  readonly peak: number;
  readonly size: string;
  /** How long the spec at the newest tag is, which has the longest changelog. */
  readonly spec: string;
}

function tableOf(
  plumbing: readonly Plumbing[],
  { without, having, peak, size, spec }: Measured,
): Awaited<ReturnType<Section['measure']>> {
  const figures = (runs: readonly Run[], spent: (run: Run) => Spent): readonly string[] => [
    seconds(median(runs.map((run) => spent(run).wall))),
    seconds(median(runs.map((run) => spent(run).cpu))),
    times(median(runs.map((run) => spent(run).wall / whole(run).wall))),
  ];
  const row = (name: string, spent: (run: Run) => Spent, memory = ''): string[] => [
    name,
    ...figures(without, spent),
    ...figures(having, spent),
    memory,
  ];
  return {
    id: 'tree',
    title: 'A kernel tree',
    note: `${size}, a spec of up to ${spec} at each. Ratios are to the wall time of the three git commands one after the other, first without a commit-graph, then with one; \`audit\` works while git does. The peak is that of Node; git maps its packs beside it. At most × 1.30 and 512 MiB are wanted.`,
    columns: ['command', 'wall', 'processor', 'ratio', 'with a graph', 'processor', 'ratio', 'peak'],
    rows: [
      ...plumbing.map(({ name }, index) => row(name, ({ plumbing: each }) => each[index] as Spent)),
      row('these three, one after the other', whole),
      row('`pawl audit`', ({ audit }) => audit, mebibytes(peak)),
      row('`git tag \\| sort -V \\| tail -1`, the newest of all lines', ({ sort }) => sort),
      row('`pawl next` of one line', ({ next }) => next),
      row('`pawl check --tag` of one tag', ({ check }) => check),
    ],
  };
}

const whole = ({ plumbing }: Run): Spent =>
  plumbing.reduce((sum, { wall, cpu }) => ({ wall: sum.wall + wall, cpu: sum.cpu + cpu }), { wall: 0, cpu: 0 });

const seconds = (value: number): string => `${value.toFixed(2)} s`;

/** The shell's own clock counts what children spent, which Node cannot tell. */
function timed(command: readonly string[], input = '/dev/null'): Spent {
  // What a command finds is no matter here, and neither is its exit code.
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" <"$INPUT" >/dev/null 2>&1 || true';
  const said = execFileSync('bash', ['--norc', '-c', `{ ${script}; } 2>&1`, 'bash', ...command], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', INPUT: input, LC_ALL: 'C' },
  });
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = said.trim().split(' ').map(Number);
  return { wall, cpu: user + system };
}

function git(directory: string, args: readonly string[], input = ''): string {
  return execFileSync('git', ['-C', directory, ...args], { input, encoding: 'latin1', maxBuffer: 2 ** 30 });
}

/** The directories at tags and branches, and the specs in them: what an audit has to look into. */
function objectsOf(directory: string): readonly string[] {
  const trees = git(directory, GRAPH.args)
    .split('\n')
    .flatMap((line) => line.split(' ')[1] ?? []);
  const asked = trees.flatMap((tree) => FILES.map((path) => `${tree}:${path}\n`)).join('');
  const said = git(directory, ['cat-file', '--batch-check=%(objectname)', '--buffer'], asked);
  const specs = said.split('\n').filter((line) => /^[0-9a-f]+$/.test(line));
  return [...new Set([...trees, ...specs])];
}

/** The one whose history is shortest, and that is furthest from the newest. */
function oldestOf(directory: string, refs: string): string {
  const format = '--format=%(refname:lstrip=2)';
  return git(directory, ['for-each-ref', '--sort=creatordate', '--count=1', format, refs]).trim();
}

function longestSpec(directory: string): string {
  const newest = ['for-each-ref', '--sort=-creatordate', '--count=1', '--format=%(objectname)', 'refs/tags/'];
  const [tag = ''] = git(directory, newest).split('\n');
  return `${Math.round(Number(git(directory, ['cat-file', '-s', `${tag}:kernel.spec`])) / 1000)} kB`;
}

function sizeOf(directory: string): string {
  const count = (args: readonly string[]): string =>
    Number(git(directory, args).trim().split('\n').length).toLocaleString('en');
  const commits = Number(git(directory, ['rev-list', '--count', '--branches']).trim()).toLocaleString('en');
  return `${commits} commits, ${count(['for-each-ref', 'refs/heads/'])} branches, ${count(['for-each-ref', 'refs/tags/'])} tags`;
}
