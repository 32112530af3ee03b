/**
 * The matrix of faults: every request that each mode reads GitHub with, met with everything that may go wrong, once and for good.
 * `main.ts SHARE SEED PART PARTS` tries that share of the cells, chosen by the seed, of each PARTS-th situation. What is wrong is
 * printed as a line of JSON each; the last line counts.
 */

import type { Fault } from '../../support/github/faults.ts';
import { holesIn } from './holes.ts';
import { LASTING, meets, PASSING } from './kinds.ts';
import { cutWaits, giveUpAfter, type Outcome, runHere } from './run-here.ts';
import { CASES, type Case } from './situations.ts';

const [, , share = '1', seed = '1', part = '0', parts = '1'] = process.argv;
const print = process.stdout.write.bind(process.stdout);
let state = Number(seed) || 1;
const random = (): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};

interface Asked {
  readonly name: string;
  readonly match: { readonly method: string; readonly path: RegExp; readonly body: RegExp };
  readonly graphql: boolean;
  readonly holes: readonly Fault[];
  /** Whether others claim the number is a doubt where it cannot be read, and no verdict: beside.test.ts has that. */
  readonly aside: boolean;
}

const exactly = (text: string): RegExp => new RegExp(`^${text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$`);

function askedIn({ github }: Case): readonly Asked[] {
  return github.requests.map(({ method, path, query, text, operation, right }, index) => {
    const search = new URLSearchParams(query).toString();
    return {
      name: `${index + 1} ${operation}`,
      match: { method, path: exactly(search === '' ? path : `${path}?${search}`), body: exactly(text) },
      graphql: path.endsWith('/graphql'),
      holes: holesIn(right, path.endsWith('/graphql')),
      aside: /OpenPulls|Claims|MergeGroup/.test(text),
    };
  });
}

interface Cell {
  readonly asked: Asked;
  readonly fault: Fault;
  readonly times: number;
  readonly passes: boolean;
}

const cellsOf = (all: readonly Asked[]): readonly Cell[] =>
  all.flatMap((asked) => [
    ...[...PASSING, ...LASTING]
      .filter((fault) => meets(fault, asked.graphql))
      .flatMap((fault) => {
        const passes = PASSING.includes(fault);
        return [1, Number.POSITIVE_INFINITY].map((times) => ({ asked, fault, times, passes: passes && times === 1 }));
      }),
    ...asked.holes.map((fault) => ({ asked, fault, times: Number.POSITIVE_INFINITY, passes: false })),
  ]);

/**
 * An answer of the right shape that tells of an earlier state, without the newest tag or without any: nobody can tell it from the
 * truth, so the verdict is that of the state that it tells of.
 */
const isBelieved = ({ asked, fault }: Cell): boolean =>
  (fault.kind === 'page' && fault.page === 'lagging') ||
  (fault.kind === 'wrong-shape' && Array.isArray(fault.value) && /list/.test(asked.name));

/** What is wrong with how a run ended, or nothing. */
function objection(
  { github, right, reports = false, holds }: Case,
  clean: Outcome,
  cell: Cell,
  outcome: Outcome,
): string | undefined {
  const { asked, passes } = cell;
  const { verdict, code, summary, shown } = outcome;
  const { token } = github.runner;
  const leaked = shown.replaceAll(`::add-mask::${token}`, '');
  if ([token, token.slice(4), Buffer.from(token).toString('base64')].some((form) => leaked.includes(form)))
    return 'the token is shown';
  if (github.elsewhere.requests.length > 0) return 'asked at another origin';
  if (github.requests.some(({ path, text }) => (path + text).includes(token)))
    return 'the token is in an address or a body';
  if (github.requests.some(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')))
    return 'something was written';
  const broken = holds?.();
  if (broken !== undefined) return broken;
  if (isBelieved(cell)) return undefined;
  if (verdict !== right && verdict !== 'unknown') return `verdict ${verdict}`;
  const isFine = verdict === 'pass' || (reports && verdict === right);
  if ((code === 0) !== isFine) return `exit code ${code} with verdict ${verdict}`;
  if (asked.aside) return undefined;
  if (passes && verdict !== right) return 'a fault that passes cost the verdict';
  return verdict === right && summary !== clean.summary ? 'the right verdict with another report' : undefined;
}

cutWaits();
let count = 0;
let all = 0;
const outcomes: Record<string, number> = { right: 0, unknown: 0 };
for (const [index, [name, make]] of Object.entries(CASES).entries()) {
  if (index % Number(parts) !== Number(part)) continue;
  const one = await make();
  one.github.forget();
  const clean = await runHere(one);
  if (clean.verdict !== one.right)
    print(`${JSON.stringify({ name, wrong: `the clean run is ${clean.verdict}`, shown: clean.shown })}\n`);
  const cells = cellsOf(askedIn(one));
  all += cells.length;
  for (const cell of cells.filter(() => random() < Number(share))) {
    one.github.forget();
    one.github.fail({ match: cell.asked.match, fault: cell.fault, times: cell.times });
    giveUpAfter(cell.fault.kind === 'hang' ? 400 : 5000);
    const outcome = await runHere(one);
    await one.github.heal();
    count += 1;
    const wrong = objection(one, clean, cell, outcome);
    outcomes[outcome.verdict === one.right ? 'right' : 'unknown'] =
      (outcomes[outcome.verdict === one.right ? 'right' : 'unknown'] ?? 0) + 1;
    if (wrong !== undefined)
      print(
        `${JSON.stringify({ name, asked: cell.asked.name, fault: cell.fault, times: String(cell.times), wrong })}\n`,
      );
  }
  await one.github.close();
}
print(`${JSON.stringify({ cells: count, of: all, ...outcomes })}\n`);
process.exit(0);
