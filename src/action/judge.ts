import { check } from '../check.ts';
import type { Report } from '../judge/report.ts';
import { reportMarkdown } from '../render/markdown.ts';
import { reportText } from '../render/text.ts';
import { annotationsOf, leftOutWords, setReportOutputs, writeSummary } from '../sinks/actions.ts';
import { annotate, print } from '../sinks/console.ts';
import type { Subject } from '../sources/event.ts';
import type { RawTalk } from '../sources/github/comments.ts';
import type { Inputs } from '../sources/inputs.ts';
import type { ChangeRequest } from '../sources/read-change.ts';
import type { TagRequest } from '../sources/read-tag.ts';
import { setExitCode, tolerate } from './finish.ts';
import type { Opened } from './open.ts';
import { tell } from './tell.ts';

/** What is to be judged: a tag, or a change with what was found out about it. */
export type Task =
  | {
      readonly kind: 'tag';
      readonly subject: Extract<Subject, { kind: 'tag' }>;
      readonly request: TagRequest;
    }
  | {
      readonly kind: 'change';
      readonly subject: ChangeSubject;
      readonly request: ChangeRequest;
      /** The comments of the pull request, where one may be written and they were asked for. */
      readonly talk?: () => Promise<RawTalk> | undefined;
    };

export type ChangeSubject = Exclude<Subject, { kind: 'tag' | 'none' | 'nothing' }>;

/** Judges, says so to the runner, and then on GitHub. */
export async function judgeAndTell(task: Task, inputs: Inputs, opened: Opened): Promise<void> {
  const report = await judge(task, inputs, opened);
  await publish(report, inputs);
  await tell(report, task, inputs, opened.client);
}

async function judge(task: Task, inputs: Inputs, { repository }: Opened): Promise<Report> {
  const threshold = inputs.failOn === 'warning' ? 'warning' : 'error';
  const options = { threshold, today: new Date().toISOString().slice(0, 10) } as const;
  if (task.kind === 'change') return check(repository, task.request, options);
  const { checkTag } = await import('../check-tag.ts');
  return checkTag(repository, task.request, options);
}

async function publish(report: Report, inputs: Inputs): Promise<void> {
  const { language } = inputs;
  setExitCode(report.verdict, inputs);
  print(reportText(report, language));
  annotate(annotationsOf(report, language), leftOutWords(language));
  const markdown = reportMarkdown(report, language);
  await tolerate('summary', () => writeSummary(markdown));
  await tolerate('outputs', () => setReportOutputs(report, markdown, language));
  if (`${inputs.jsonFile}${inputs.sarifFile}${inputs.htmlFile}` !== '') {
    const { writeReportFiles } = await import('./result-files.ts');
    await writeReportFiles(report, inputs);
  }
}
