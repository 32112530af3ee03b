import { BASELINE_FILE } from '../../audit/baseline.ts';
import { propose } from '../../facts/proposal.ts';
import { INIT_WORDS } from '../../render/init-words.ts';
import { policyFile, WORKFLOW } from '../../render/policy-file.ts';
import { plain, speak } from '../../render/speak.ts';
import { print, printError, printExactly } from '../../sinks/console.ts';
import { standsAt, writeResult } from '../../sinks/file.ts';
import { publishedBranches } from '../../sources/git/branches.ts';
import { topOf } from '../../sources/git/top.ts';
import { survey } from '../../sources/survey.ts';
import { type Common, EXIT } from '../command.ts';
import { openRepository } from '../open.ts';
import { tellPast } from './init-past.ts';

/** What `pawl init` was asked. */
export interface InitOrder extends Common {
  readonly dryRun: boolean;
  readonly workflow: boolean;
  readonly baseline: boolean;
  readonly force: boolean;
}

const WORKFLOW_PATH = '.github/workflows/pawl.yml';

/** Writes or prints the policy; gives the exit code. */
export async function runInit(order: InitOrder): Promise<number> {
  const say = (phrase: (typeof INIT_WORDS)[keyof typeof INIT_WORDS], path: string): string =>
    plain(speak(phrase, { path }, order.language));
  const top = order.dryRun ? undefined : await topOf({ directory: order.repository });
  if (!order.dryRun && top === undefined) {
    printError(say(INIT_WORDS.bare, order.repository));
    return EXIT.unknown;
  }
  const wanted = order.workflow ? [order.policy, WORKFLOW_PATH] : [order.policy];
  const all = order.baseline ? [...wanted, BASELINE_FILE] : wanted;
  const there = top === undefined || order.force ? [] : all.filter((path) => standsAt(top, path));
  if (there.length > 0) {
    for (const path of there) printError(say(INIT_WORDS.exists, path));
    return EXIT.fail;
  }
  const text = policyFile(propose(await lookAround(order)), order.language);
  if (top === undefined) {
    printExactly(order.workflow ? `${text}\n# ${WORKFLOW_PATH}\n${WORKFLOW.replace(/^/gm, '# ')}\n` : text);
    return EXIT.pass;
  }
  for (const path of wanted) {
    writeResult(top, path, path === order.policy ? text : WORKFLOW);
    print(say(INIT_WORDS.wrote, path));
  }
  if (order.workflow) print(say(INIT_WORDS.owner, WORKFLOW_PATH));
  return tellPast(order, top, text);
}

async function lookAround({ repository: directory }: InitOrder) {
  const repository = openRepository(directory);
  try {
    const [branches, { tip }] = await Promise.all([publishedBranches({ directory }), repository.start('', undefined)]);
    const published = branches.find(({ branch }) => branch === tip.branch);
    return await survey(repository, branches, published ?? tip);
  } finally {
    repository.close();
  }
}
