import { check, checkTag } from '../check.ts';
import type { Report } from '../judge/report.ts';
import { reportMarkdown } from '../render/markdown.ts';
import { reportText } from '../render/text.ts';
import { annotationsOf, leftOutWords, setReportOutputs, writeSummary } from '../sinks/actions.ts';
import { annotate, print } from '../sinks/console.ts';
import { readSubject, type Subject } from '../sources/event.ts';
import type { GitHubClient, GitHubPlace } from '../sources/github/client.ts';
import { readMergeGroup } from '../sources/github/merge-group.ts';
import { openPullReader } from '../sources/github/open-pull-requests.ts';
import { readPullRequest } from '../sources/github/pull-request.ts';
import type { Inputs } from '../sources/inputs.ts';
import { SourceProblem } from '../sources/problem.ts';
import type { ChangeRequest } from '../sources/read-change.ts';
import { giveUp, passOver, setExitCode, tolerate } from './finish.ts';
import { type Opened, withRepository } from './open.ts';
import { tell } from './tell.ts';

/** Judges what the event brings: a change, or a tag. */
export async function runCheck(inputs: Inputs, place: GitHubPlace): Promise<void> {
  const subject: Subject =
    inputs.tag === undefined
      ? readSubject(process.env['GITHUB_EVENT_NAME'] ?? '', process.env['GITHUB_EVENT_PATH'] ?? '')
      : { kind: 'tag', name: inputs.tag, event: 'asked', formerly: undefined };
  if (subject.kind === 'none') return giveUp([subject.problem], inputs.language, inputs.onUnknown);
  if (subject.kind === 'nothing') return passOver(subject.why, inputs.language);
  const offline = subject.kind === 'tag' && inputs.source === 'git' && inputs.checkRun === 'off';
  if (place.token === '' && !offline) throw new SourceProblem({ kind: 'no-token' });
  await withRepository(inputs, place, async (opened) => {
    const report = await judgeSubject(subject, inputs, opened);
    await publish(report, inputs);
    await tell(report, subject, inputs, opened.client);
  });
}

type Judged = Exclude<Subject, { kind: 'none' | 'nothing' }>;

async function judgeSubject(subject: Judged, inputs: Inputs, { client, repository }: Opened): Promise<Report> {
  const threshold = inputs.failOn === 'warning' ? 'warning' : 'error';
  const options = { threshold, today: new Date().toISOString().slice(0, 10) } as const;
  return subject.kind === 'tag'
    ? checkTag(repository, { ...subject, branch: inputs.branch, policyPath: inputs.policy }, options)
    : check(repository, await requestFor(subject, inputs, client), options);
}

async function requestFor(
  subject: Exclude<Judged, { kind: 'tag' }>,
  inputs: Inputs,
  client: GitHubClient,
): Promise<ChangeRequest> {
  switch (subject.kind) {
    case 'range':
      return { ...subject, ...(await readMergeGroup(client, subject)), policyPath: inputs.policy };
    case 'pull-request': {
      const { branch, base, head, labels, title, body, hasTags } = await readPullRequest(client, subject.number);
      const tags = hasTags ? ({ tags: 'likely' } as const) : {};
      const openPulls = openPullReader(client, subject.number, branch);
      return { branch, base, head, labels, title, body, policyPath: inputs.policy, openPulls, ...tags };
    }
  }
}

async function publish(report: Report, inputs: Inputs): Promise<void> {
  const { language } = inputs;
  setExitCode(report.verdict, inputs);
  print(reportText(report, language));
  annotate(annotationsOf(report, language), leftOutWords(language));
  await tolerate('summary', () => writeSummary(reportMarkdown(report, language)));
  await tolerate('outputs', () => setReportOutputs(report, language));
  if (`${inputs.jsonFile}${inputs.sarifFile}${inputs.htmlFile}` !== '') {
    const { writeReportFiles } = await import('./result-files.ts');
    await writeReportFiles(report, inputs);
  }
}
