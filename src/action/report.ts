import type { Phrase } from '../numbering/scheme.ts';
import { commentMarkdown } from '../render/comment.ts';
import { readSavedReport } from '../render/saved-report.ts';
import { setSavedOutputs, writeSummary } from '../sinks/actions.ts';
import type { GitHubPlace } from '../sources/github/client.ts';
import type { Inputs } from '../sources/inputs.ts';
import { SourceProblem } from '../sources/problem.ts';
import { readSavedFile } from '../sources/saved-file.ts';
import { pullRequestOf, readWorkflowRun } from '../sources/workflow-run.ts';
import { passOver, tolerate } from './finish.ts';
import { withRepository } from './open.ts';
import { orWarn } from './tell.ts';
import { tellComment } from './tell-comment.ts';

/**
 * Posts a result that the run of a fork's pull request saved, in a `workflow_run` that may write. The file is a stranger's: only
 * its known shape counts, the pull request is found by what GitHub says of the run, and its head must be the one judged.
 */
export async function runReport(inputs: Inputs, place: GitHubPlace): Promise<void> {
  const run = readWorkflowRun(process.env['GITHUB_EVENT_NAME'] ?? '', process.env['GITHUB_EVENT_PATH'] ?? '');
  if (run === undefined) return passOver(NO_RUN, inputs.language);
  const text = readSavedFile(process.env['GITHUB_WORKSPACE'] ?? '.', inputs.jsonFile);
  const reading = readSavedReport(text);
  const what = `the saved report ${inputs.jsonFile}`;
  if (reading.kind === 'wrong') {
    const detail = `${reading.at === '' ? 'it' : reading.at} is no ${reading.wanted}`;
    throw new SourceProblem({ kind: 'bad-file', what, detail });
  }
  const { report } = reading;
  if (report.head !== run.head) {
    const detail = 'it judged another commit than the workflow run was for';
    throw new SourceProblem({ kind: 'bad-file', what, detail });
  }
  if (place.token === '') throw new SourceProblem({ kind: 'no-token' });
  await withRepository({ ...inputs, source: 'api' }, place, async ({ client }) => {
    const number = await pullRequestOf(client, run, report.line);
    if (number === undefined) return passOver(MOVED_ON, inputs.language);
    const repository = `${place.serverUrl}/${place.owner}/${place.name}`;
    const markdown = commentMarkdown(report, { repository, origin: 'reported' }, inputs.language);
    await tolerate('summary', () => writeSummary(markdown));
    await tolerate('outputs', () => setSavedOutputs(report, markdown));
    await orWarn(inputs, () => tellComment(report, { number, origin: 'reported', run }, inputs, client));
  });
}

const NO_RUN: Phrase = {
  en: 'With `mode: report` Pawl posts what another workflow saved for a pull request; this event tells of no such run, so there is nothing to post.',
  zh: '`mode: report` 用于发布另一工作流为拉取请求保存的结果；此事件不含这样的运行，因此没有可发布的内容。',
};

const MOVED_ON: Phrase = {
  en: 'No open pull request to this branch has the commit that was judged as its head: it was closed, or has moved on, so nothing is posted.',
  zh: '没有指向此分支、且以所判断的提交为头部的打开的拉取请求：它已关闭或已更新，因此不发布任何内容。',
};
