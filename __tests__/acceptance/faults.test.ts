import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault } from '../support/github/faults.ts';
import { type GitHub, startGitHub } from '../support/github/server.ts';
import { kernelPackage } from '../support/packaging.ts';
import type { RunResult } from '../support/runner.ts';
import { say } from '../support/say.ts';
import { expectSound } from './answers.ts';
import { act, makeWorld, NAME, type Situation, type World } from './world.ts';

/**
 * Every request of a check, met with everything that may go wrong, once and for good: the verdict is the right one or
 * `unknown`, never one that was not earned; the process ends by itself; the token goes nowhere else and is shown nowhere.
 */

/** An old changelog in Latin-1: GraphQL cannot carry it unchanged, so that the spec is fetched as raw bytes, too. */
const latin1 = (number: string) => {
  const files = kernelPackage(number);
  const bytes = Buffer.from(String(files['kernel.spec']).replaceAll('Alice', 'Andr\u00e9'), 'latin1');
  return { ...files, 'kernel.spec': Uint8Array.from(bytes) };
};

const POLICY = 'lines: [{branch: "*", role: maintenance}]\n';
const BASE = [latin1('5.10.0-136.12.0.86'), latin1('5.10.0-136.13.0.87')];
/** Each is behind its base, so that the file is read at three commits. */
const SITUATIONS: Readonly<Record<'pass' | 'fail', Situation>> = {
  pass: { base: BASE, policy: POLICY, change: { 'README.md': '# changed\n' } },
  fail: { base: BASE, policy: POLICY, change: latin1('5.10.0-137.0.0.87') },
};
type Right = keyof typeof SITUATIONS;

/** What is written is tried by comment.test.ts: nothing of it can change the verdict. */
const SILENT = { comment: 'never', suggestions: 'false' } as const;

/** Faults that the client may well outlive by asking again, which takes it a quarter of a second and more. */
const PASSING: readonly Fault[] = [
  { kind: 'reset', when: 'before-headers' },
  { kind: 'reset', when: 'in-body' },
  { kind: 'encoding', encoding: 'wrong-length' },
  ...([408, 500, 502, 503, 504] as const).map((status) => ({ kind: 'status', status }) as const),
  { kind: 'bad-gateway' },
  ...(['0', '1', new Date(0).toUTCString()] as const).map(
    (retryAfter) => ({ kind: 'secondary-limit', status: 429, retryAfter }) as const,
  ),
  { kind: 'secondary-limit', status: 403, retryAfter: 0 },
  { kind: 'primary-limit', status: 429, resetIn: 0 },
  { kind: 'refuse', ms: 100 },
];

/** Faults that asking again does not mend. */
const LASTING: readonly Fault[] = [
  { kind: 'forbidden', accepted: 'contents=read' },
  { kind: 'primary-limit', status: 403, resetIn: 3600 },
  ...([400, 401, 403, 404, 410, 422, 451] as const).map((status) => ({ kind: 'status', status }) as const),
  { kind: 'not-modified' },
  ...([301, 307] as const).map((status) => ({ kind: 'redirect', status, to: 'elsewhere' }) as const),
  { kind: 'redirect', status: 302, to: 'same-origin' },
  ...(['empty', 'cut', 'not-json'] as const).map((body) => ({ kind: 'body', body }) as const),
  ...[
    null,
    [],
    { data: null },
    { data: { repository: null } },
    { data: { repository: {} } },
    { data: { repository: { o0: null, o1: null, o2: null, o3: null, o4: null, o5: null, pullRequest: null } } },
    { files: [] },
  ].map((value) => ({ kind: 'wrong-shape', value }) as const),
  { kind: 'wrong-shape', value: { merge_base_commit: { sha: '../../etc' }, files: [] } },
  { kind: 'encoding', encoding: 'broken-gzip' },
  ...(['kept', 'null', 'missing'] as const).map(
    (data) =>
      ({
        kind: 'graphql-errors',
        data,
        errors: [{ message: 'Something went wrong while executing your query.' }],
      }) as const,
  ),
  {
    kind: 'graphql-errors',
    data: 'kept',
    errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message: 'too much', path: ['repository', 'o0'] }],
  },
  {
    kind: 'graphql-errors',
    data: 'null',
    errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
  },
];

/** One request of the clean run, told apart from the others by what it asks. */
interface Asked {
  readonly name: string;
  readonly match: { readonly method: string; readonly path: RegExp; readonly body: RegExp };
  readonly graphql: boolean;
}

const exactly = (text: string): RegExp => new RegExp(`^${text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$`);

const worlds = new Map<Right, World>();
const asked = new Map<Right, readonly Asked[]>();
const clean = new Map<Right, RunResult>();

beforeAll(async () => {
  for (const right of ['pass', 'fail'] as const) {
    const world = await makeWorld(SITUATIONS[right]);
    const result = await act(world, { inputs: SILENT });
    expect(result.outputs['verdict']).toBe(right);
    expect(world.github.violations).toEqual([]);
    // Whether others claim the number is a doubt where it cannot be read, and no verdict: beside.test.ts has that.
    const counted = world.github.requests.filter(({ text }) => !text.includes('OpenPulls'));
    const requests = counted.map(({ method, path, query, text, operation }, index): Asked => {
      const search = new URLSearchParams(query).toString();
      const target = exactly(search === '' ? path : `${path}?${search}`);
      return {
        name: `${index + 1} ${operation}`,
        match: { method, path: target, body: exactly(text) },
        graphql: path === '/graphql',
      };
    });
    worlds.set(right, world);
    asked.set(right, requests);
    clean.set(right, result);
  }
});

const given = <T>(map: ReadonlyMap<Right, T>, right: Right): T => {
  const found = map.get(right);
  if (found === undefined) throw new Error('the clean run has not been made');
  return found;
};

/** A cell of the matrix, judged on a GitHub of its own with the same repository. */
async function cell(right: Right, { match }: Asked, fault: Fault, times: number): Promise<string> {
  const world = given(worlds, right);
  const { pulls, defaultBranch } = world.github.repository();
  const data = { directory: world.repository.directory, pulls, defaultBranch };
  const github = await startGitHub({ repositories: { [NAME]: data } });
  try {
    github.fail({ match, fault, times });
    const result = await act({ ...world, github }, { inputs: { ...SILENT, 'json-file': 'report.json' } });
    return objection(result, right, github);
  } finally {
    await github.close();
  }
}

/** What is wrong with how a run ended, or nothing. */
function objection(result: RunResult, right: Right, github: GitHub): string {
  expectSound(result);
  const verdict = result.outputs['verdict'];
  const shown = [result.stdout, result.stderr, result.summary, JSON.stringify(result.outputs)].join('\n');
  const { token } = github.runner;
  // The one place is the command that tells the runner to mask it.
  const leaked = shown.replace(`::add-mask::${token}`, '');
  if ([token, token.slice(4), Buffer.from(token).toString('base64')].some((form) => leaked.includes(form)))
    return 'the token is shown';
  if (github.elsewhere.requests.length > 0) return 'asked at another origin';
  if (github.requests.some(({ path, text }) => (path + text).includes(token)))
    return 'the token is in an address or a body';
  if (verdict !== right && verdict !== 'unknown') return `verdict ${verdict}`;
  if ((result.exitCode === 0) !== (verdict === 'pass')) return `exit code ${result.exitCode} with verdict ${verdict}`;
  if (verdict === right && result.summary !== given(clean, right).summary)
    return 'the right verdict with another report';
  if (result.ms > 20_000) return `took ${result.ms} ms`;
  return verdict === right ? 'right' : 'unknown';
}

/** Runs jobs side by side: most of their time is waiting. */
async function inParallel<T>(jobs: readonly (() => Promise<T>)[], width: number): Promise<readonly T[]> {
  const results: T[] = [];
  const waiting = [...jobs.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}

const WIDTH = 3 * availableParallelism();
let cells = 0;

type Choose = (requests: readonly Asked[], fault: Fault) => readonly Asked[];

async function matrix(right: Right, faults: readonly Fault[], times: number, choose: Choose) {
  const chosen = faults.flatMap((fault) => choose(given(asked, right), fault).map((request) => ({ fault, request })));
  const jobs = chosen.map(
    ({ fault, request }) =>
      () =>
        cell(right, request, fault, times),
  );
  const outcomes = await inParallel(jobs, WIDTH);
  cells += chosen.length;
  return chosen.map(({ fault, request }, index) => ({
    cell: `${request.name}: ${JSON.stringify(fault)}`,
    outcome: outcomes[index] ?? '',
  }));
}

const every: Choose = (requests, fault) =>
  fault.kind === 'graphql-errors' ? requests.filter(({ graphql }) => graphql) : requests;

/** One request for each fault, another one each time: what waits long is only sampled. */
const sampled: Choose = (requests, fault) => {
  const possible = every(requests, fault);
  const turn = PASSING.indexOf(fault) + LASTING.indexOf(fault) + 1;
  return possible.slice(turn % possible.length).slice(0, 1);
};

const once = 1;
const always = Number.POSITIVE_INFINITY;
const MINUTES = 120_000;

/** Asked again, the right answer comes, and with it the right verdict and the very same report. */
async function outlived(right: Right, choose: Choose): Promise<void> {
  const [hung, met] = await Promise.all([
    // It takes the client 15 seconds to give up one request: a single cell, beside the others.
    right === 'fail' ? matrix(right, [{ kind: 'hang' }], once, sampled) : [],
    matrix(right, PASSING, once, choose),
  ]);
  expect([...hung, ...met].filter(({ outcome }) => outcome !== 'right')).toEqual([]);
}

async function notMended(right: Right, choose: Choose): Promise<void> {
  const outcomes = await matrix(right, LASTING, once, choose);
  expect(outcomes.filter(({ outcome }) => outcome !== 'right' && outcome !== 'unknown')).toEqual([]);
}

async function unknownForGood(right: Right, choose: Choose): Promise<void> {
  const outcomes = [
    ...(await matrix(right, LASTING, always, choose)),
    ...(await matrix(right, PASSING, always, sampled)),
  ];
  // A redirect to the same origin is followed, an encoding that nobody asked for is not looked at, and a text that GraphQL
  // withholds is fetched as bytes, which their id proves.
  const wrong = outcomes.filter(
    ({ cell: name, outcome }) => outcome !== 'unknown' && !/same-origin|broken-gzip|o0/.test(name),
  );
  expect(wrong).toEqual([]);
}

// What must never be is a pass that was not earned: where the right verdict is to fail, every cell is tried.
describe('where the right verdict is fail', () => {
  test('a fault that passes costs nothing but time', () => outlived('fail', every), MINUTES);
  test(
    'a fault that asking again does not mend makes it unknown, or is of no account',
    () => notMended('fail', every),
    MINUTES,
  );
  test('a fault that stays makes it unknown', () => unknownForGood('fail', every), MINUTES);
});

describe('where the right verdict is pass', () => {
  test('a fault that passes costs nothing but time', () => outlived('pass', sampled), MINUTES);
  test(
    'a fault that asking again does not mend makes it unknown, or is of no account',
    () => notMended('pass', sampled),
    MINUTES,
  );
  test('a fault that stays makes it unknown', () => unknownForGood('pass', sampled), MINUTES);
});

test.each<Fault>([{ kind: 'hang' }, { kind: 'secondary-limit', status: 429, retryAfter: 30 }])(
  'what still waits when the answer is known does not keep the process alive: %j',
  async (fault) => {
    const [request] = given(asked, 'fail').filter(({ name }) => /compare/.test(name));
    if (request === undefined) throw new Error('the check compares no commits');
    const world = given(worlds, 'fail');
    world.github.fail({ match: request.match, fault });
    // Everything else is refused at once: the comparison must not hold up the verdict.
    world.github.fail({ match: { body: /Objects/ }, fault: { kind: 'status', status: 401 } });
    const result = await act(world);
    expect(objection(result, 'fail', world.github)).toBe('unknown');
    expect(result.ms).toBeLessThan(5000);
    await world.github.heal();
  },
);

afterAll(() => say(`faults: ${cells} cells`));
