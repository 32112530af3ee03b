import { type Proposal, proposeTag } from '../propose.ts';
import { type TagAnswer, tagJson, tagLine, tagMarkdown, tagText, tagVerdict } from '../render/tag.ts';
import { leftOutWords, writeSummary } from '../sinks/actions.ts';
import { annotate, print } from '../sinks/console.ts';
import { createTagThroughApi } from '../sinks/github-tag.ts';
import { setTagOutputs } from '../sinks/tag-outputs.ts';
import type { GitHubPlace } from '../sources/github/client.ts';
import type { Inputs } from '../sources/inputs.ts';
import { SourceProblem } from '../sources/problem.ts';
import { giveUp, setExitCode, tolerate } from './finish.ts';
import { type Opened, withRepository } from './open.ts';

/** Works out the next tag of a line, and makes it where that is wanted. */
export async function runTag(inputs: Inputs, place: GitHubPlace): Promise<void> {
  const branch = inputs.branch ?? branchOfRun(process.env['GITHUB_REF'] ?? '');
  if (branch === undefined) {
    const problem = {
      en: 'The mode `tag` needs a branch: hand it to the input `branch`, or run the workflow on the branch.',
      zh: '`tag` 模式需要分支：请用输入 `branch` 给出，或在该分支上运行工作流。',
    };
    return giveUp([problem], inputs.language, inputs.onUnknown);
  }
  if (place.token === '' && inputs.source !== 'git') throw new SourceProblem({ kind: 'no-token' });
  const answer = await withRepository(inputs, place, async (opened): Promise<TagAnswer> => {
    const proposal = await propose(opened, inputs, branch);
    return {
      branch,
      tag: proposal.tag,
      report: proposal.report,
      end: await endOf(proposal, opened, inputs),
      made: inputs.source === 'git' ? 'here' : 'on-github',
      how: 'dry-run: false',
    };
  });
  await publish(answer, inputs);
}

/** A run that somebody starts is on a branch; one for a tag or a pull request is not. */
const branchOfRun = (ref: string): string | undefined =>
  ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;

function propose({ repository }: Opened, { level, policy }: Inputs, branch: string): Promise<Proposal> {
  const now = new Date();
  return proposeTag(
    repository,
    { branch, level, policyPath: policy },
    { threshold: 'error', today: now.toISOString().slice(0, 10), now: Math.floor(now.getTime() / 1000) },
  );
}

/** A checkout gets the tag itself, for a later step to push. */
async function endOf(proposal: Proposal, { client }: Opened, inputs: Inputs): Promise<TagAnswer['end']> {
  if (proposal.kind === 'refused') return { kind: 'refused', why: proposal.why };
  if (inputs.dryRun === 'true') return { kind: 'dry-run' };
  if (inputs.source === 'api') return createTagThroughApi(client, proposal.tag);
  const { createTagInGit } = await import('../sinks/git-tag.ts');
  return createTagInGit({ directory: inputs.workingDirectory }, proposal.tag);
}

async function publish(answer: TagAnswer, inputs: Inputs): Promise<void> {
  const { language, jsonFile } = inputs;
  const verdict = tagVerdict(answer);
  // A tag that was asked for and is not there stops the build, whatever findings do.
  setExitCode(verdict, { failOn: 'error', onUnknown: inputs.onUnknown });
  print(tagText(answer, language));
  if (verdict !== 'pass') {
    annotate([{ level: 'error', title: 'pawl', message: tagLine(answer, language) }], leftOutWords(language));
  }
  const markdown = tagMarkdown(answer, language);
  await tolerate('summary', () => writeSummary(markdown));
  await tolerate('outputs', () => setTagOutputs(answer, language));
  if (jsonFile === '') return;
  const { writeResult } = await import('../sinks/file.ts');
  const text = `${JSON.stringify(tagJson(answer, language), null, 2)}\n`;
  await tolerate('json-file', () => writeResult(process.env['GITHUB_WORKSPACE'] ?? '.', jsonFile, text));
}
