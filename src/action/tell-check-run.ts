import type { Report } from '../judge/report.ts';
import { commentMarkdown } from '../render/comment.ts';
import { COMMENT_WORDS } from '../render/comment-words.ts';
import { reportJson } from '../render/json.ts';
import { annotationsOf } from '../sinks/actions.ts';
import { reportCheckRun } from '../sinks/github/check-run.ts';
import type { GitHubClient } from '../sources/github/client.ts';
import type { Inputs } from '../sources/inputs.ts';
import { markOf } from './tell.ts';

/** The check run of a report, as the verdict of this step has it. */
export async function reportOn(report: Report, inputs: Inputs, client: GitHubClient): Promise<void> {
  const { serverUrl, owner, name } = client.place;
  const place = { repository: `${serverUrl}/${owner}/${name}`, origin: 'own' } as const;
  const saved = reportJson(report, inputs.language);
  const { key, run, attempt } = markOf(saved, inputs);
  await reportCheckRun(client, {
    head: report.judged.head,
    conclusion: process.exitCode === 0 ? (report.verdict === 'pass' ? 'success' : 'neutral') : 'failure',
    title: COMMENT_WORDS.checkTitle[inputs.language],
    summary: commentMarkdown(saved, place, inputs.language),
    annotations: annotationsOf(report, inputs.language),
    externalId: `${key}-${run}-${attempt}`,
  });
}
