import { INIT_WORDS } from '../../render/init-words.ts';
import { plain, speak } from '../../render/speak.ts';
import { printError } from '../../sinks/console.ts';
import { draftPolicy, mayHaveDraft } from '../../sources/draft-policy.ts';
import type { Repository } from '../../sources/repository.ts';
import type { TagReader } from '../../sources/tags.ts';
import { type Common, EXIT } from '../command.ts';

/** That there is no file to try; gives the exit code. */
export function refuseDraft({ policy: path, language }: Common): number {
  printError(plain(speak(INIT_WORDS.noDraft, { path }, language)));
  return EXIT.usage;
}

/** Says so where the policy lies in the working tree and is not committed, so that nothing goes by it. */
export async function tellUncommitted(
  repository: Repository & TagReader,
  { repository: directory, policy: path, language, branch: name }: Common & { readonly branch: string | undefined },
): Promise<void> {
  if (!mayHaveDraft(directory, path) || (await draftPolicy(directory, path)) === undefined) return;
  const { tip } = await repository.start('', name);
  if ((await repository.read(tip.commit, path)).kind === 'absent')
    sayUncommitted({ policy: path, language }, tip.branch);
}

/** That a policy is there by which nothing goes. */
export function sayUncommitted({ policy: path, language }: Pick<Common, 'policy' | 'language'>, branch: string): void {
  printError(plain(speak(INIT_WORDS.uncommitted, { path, branch }, language)));
}
