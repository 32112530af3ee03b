import { explain, isRule, type NumberContext } from '../../render/explain.ts';
import { print, printError } from '../../sinks/console.ts';
import { flowed } from '../../sinks/terminal.ts';
import { openLocalRepository } from '../../sources/git/repository.ts';
import { SourceProblem } from '../../sources/problem.ts';
import { readPolicy } from '../../sources/read-policy.ts';
import { type Common, EXIT } from '../command.ts';

/** What is to be told, and where. */
export type ExplainOrder = Common & { readonly about: string };

/** Tells about a rule, or about a number as the repository writes its own; gives the exit code. */
export async function runExplain(order: ExplainOrder): Promise<number> {
  const { about, language } = order;
  const explained = explain(about, language, isRule(about) ? undefined : await lookAround(order));
  if (explained.kind === 'unknown') {
    printError(flowed(explained.text, 'errors'));
    return EXIT.usage;
  }
  print(flowed(explained.text));
  return EXIT.pass;
}

/** The tags of the repository and the policy on its tip; nothing outside of one, where a number is told by itself. */
async function lookAround(order: ExplainOrder): Promise<NumberContext | undefined> {
  const repository = openLocalRepository({ directory: order.repository });
  try {
    const tags = await repository.tags('');
    const file = await repository.read(await repository.resolve('HEAD'), order.policy);
    return { tags, policy: (await readPolicy(file, order.policy, repository.elsewhere)).policy };
  } catch (problem) {
    if (problem instanceof SourceProblem) return undefined;
    throw problem;
  } finally {
    repository.close();
  }
}
