import type { Audit } from '../../audit/audit.ts';
import { BASELINE_FILE, baselineText } from '../../audit/baseline.ts';
import { INIT_WORDS } from '../../render/init-words.ts';
import { pastText } from '../../render/past.ts';
import { plain, speak } from '../../render/speak.ts';
import { review } from '../../review/review.ts';
import { print, printError } from '../../sinks/console.ts';
import { writeResult } from '../../sinks/file.ts';
import { flowed } from '../../sinks/terminal.ts';
import { withDraft } from '../../sources/draft-policy.ts';
import { openLocalHistory } from '../../sources/git/history.ts';
import { openLocalRepository } from '../../sources/git/repository.ts';
import { SourceProblem, sayProblem } from '../../sources/problem.ts';
import { type Common, EXIT } from '../command.ts';
import { progressOf } from './audit.ts';

/**
 * Judges the past by a policy that was just written, says what it found, and accepts it in a baseline where that is asked
 * for; gives the exit code. What is wrong with the past does not fail the first hour.
 */
export async function tellPast(
  order: Common & { readonly baseline: boolean },
  top: string,
  policyText: string,
): Promise<number> {
  const { language } = order;
  let audit: Audit;
  try {
    audit = await judgePast(order, policyText);
  } catch (problem) {
    if (!(problem instanceof SourceProblem)) throw problem;
    printError(plain(speak(INIT_WORDS.noPast, { why: sayProblem(problem.fact) }, language)));
    return order.baseline ? EXIT.unknown : EXIT.pass;
  }
  const accepted = audit.findings.filter(({ unchecked }) => unchecked !== true).length;
  print(flowed(pastText(audit, language, order.baseline ? 'accepted' : 'open')));
  if (order.baseline) {
    writeResult(top, BASELINE_FILE, baselineText(audit));
    print(plain(speak(INIT_WORDS.accepted, { path: BASELINE_FILE, count: accepted }, language)));
  }
  return EXIT.pass;
}

async function judgePast({ repository: directory, policy, language }: Common, text: string): Promise<Audit> {
  const repository = openLocalRepository({ directory });
  const history = openLocalHistory({ directory });
  const bar = progressOf(language);
  try {
    return await review(
      // The policy is in no commit yet.
      withDraft(repository, policy, text),
      history,
      {
        branch: undefined,
        commits: 'needed',
        policyPath: policy,
        name: undefined,
        baseline: { text: undefined, path: BASELINE_FILE },
        threshold: 'error',
        today: new Date().toISOString().slice(0, 10),
      },
      bar.show,
    );
  } finally {
    bar.finish();
    repository.close();
    history.close();
  }
}
