import { buildFacts, noInterfaces } from '../../facts/build.ts';
import { propose } from '../../facts/proposal.ts';
import { textOf } from '../../facts/text.ts';
import { valuesOf } from '../../policy/origins.ts';
import { visibleSentence } from '../../render/inert.ts';
import { policyJson, policyText } from '../../render/policy.ts';
import { printError, printExactly } from '../../sinks/console.ts';
import { draftPolicy, withDraft } from '../../sources/draft-policy.ts';
import { readChange } from '../../sources/read-change.ts';
import { readPolicy } from '../../sources/read-policy.ts';
import { survey } from '../../sources/survey.ts';
import { type Common, EXIT } from '../command.ts';
import { openRepository } from '../open.ts';
import { refuseDraft, sayUncommitted } from './draft.ts';

/** What `pawl policy` was asked. */
export interface PolicyOrder extends Common {
  readonly branch: string | undefined;
  /** Whether the file of the working tree counts, committed or not. */
  readonly draft: boolean;
}

/** Shows the policy of a branch; gives the exit code. A policy that is wrong is told with its places. */
export async function runPolicy(order: PolicyOrder): Promise<number> {
  const opened = openRepository(order.repository);
  try {
    const draft = await draftPolicy(order.repository, order.policy);
    if (order.draft && draft === undefined) return refuseDraft(order);
    const repository = order.draft && draft !== undefined ? withDraft(opened, order.policy, draft) : opened;
    const { tip } = await repository.start('', order.branch);
    const file = await repository.read(tip.commit, order.policy);
    if (file.kind === 'absent' && draft !== undefined) sayUncommitted(order, tip.branch);
    const { policy, present, problems, extended } = await readPolicy(file, order.policy, repository.elsewhere);
    for (const { line, column, problem } of problems) {
      printError(visibleSentence(`${order.policy}:${line}:${column}: ${problem[order.language]}`));
    }
    if (problems.length > 0) return EXIT.fail;
    const { branch, commit } = tip;
    const request = { branch, base: commit, head: commit, labels: [], body: '', policyPath: order.policy };
    const { line, carriers } = buildFacts(await readChange(repository, request), noInterfaces);
    const content = textOf(file);
    const effective = {
      branch,
      file: present ? order.policy : undefined,
      strictness: policy.strictness,
      values: valuesOf(policy, content.kind === 'text' ? content.text : undefined, extended),
      line,
      carriers: carriers.map(({ path }) => path),
      scheme: policy.scheme === undefined ? propose(await survey(repository, [tip], tip)).scheme : undefined,
    };
    if (order.format === 'json') printExactly(`${JSON.stringify(policyJson(effective), null, 2)}\n`);
    else printExactly(policyText(effective, order.language));
    return EXIT.pass;
  } finally {
    opened.close();
  }
}
