import type { Report } from '../judge/report.ts';
import type { Phrase } from '../numbering/scheme.ts';
import { type ReportJson, reportJson } from '../render/json.ts';
import { problemLine } from '../render/problem.ts';
import { type Suggestion, suggestionsOf } from '../render/suggestions.ts';
import { leftOutWords } from '../sinks/actions.ts';
import { annotate } from '../sinks/console.ts';
import { isBare, keyOf, type Mark } from '../sinks/github/marker.ts';
import type { Subject } from '../sources/event.ts';
import type { GitHubClient } from '../sources/github/client.ts';
import type { RawTalk } from '../sources/github/comments.ts';
import type { Inputs } from '../sources/inputs.ts';
import { problemPhrase } from './finish.ts';
import type { Task } from './judge.ts';

/**
 * Tells people on GitHub: the comment, suggestions, labels and the check run, begun in this order and each for itself. None of
 * them changes the verdict, and what one cannot write is one warning.
 */
export async function tell(report: Report, task: Task, inputs: Inputs, client: GitHubClient): Promise<void> {
  const { subject } = task;
  const talk = task.kind === 'change' ? task.talk?.() : undefined;
  const pull = subject.kind === 'pull-request' ? subject : undefined;
  const suggestions = pull === undefined || inputs.suggestions === 'off' ? [] : suggestionsOf(report);
  if (pull?.token === 'read-only') return saySilence(report, suggestions, inputs);
  await Promise.all([
    pull && orWarn(inputs, () => tellOwnComment(report, pull.number, talk, inputs, client)),
    pull && suggestions.length > 0 && orWarn(inputs, () => tellSuggestions(suggestions, report, pull, inputs, client)),
    pull && inputs.labels === 'on' && orWarn(inputs, () => tellLabels(report, pull, inputs, client)),
    inputs.checkRun === 'on' && orWarn(inputs, () => tellCheckRun(report, inputs, client)),
  ]);
}

/** The comment, whose words are loaded where there is something to say, or something was said that may be wrong by now. */
async function tellOwnComment(
  report: Report,
  number: number,
  talk: Promise<RawTalk> | undefined,
  inputs: Inputs,
  client: GitHubClient,
): Promise<void> {
  if (inputs.comment === 'never') return;
  const seen = await talk?.catch(() => undefined);
  const speaks = hasToSay(report.verdict, report.judgement.findings, inputs.comment);
  if (!speaks && seen !== undefined && isBare(seen, keyOf(inputs.policy))) return;
  const { tellComment } = await import('./tell-comment.ts');
  await tellComment(reportJson(report, inputs.language), { number, origin: 'own', seen }, inputs, client);
}

export function hasToSay(verdict: string, findings: readonly unknown[], comment: Inputs['comment']): boolean {
  return comment === 'always' || verdict !== 'pass' || (comment === 'changes' && findings.length > 0);
}

export function markOf({ head, base }: ReportJson, { policy }: Inputs): Mark {
  return { key: keyOf(policy), head, base, ...runNumbers() };
}

/** Which run this is; later ones have greater numbers. */
export function runNumbers(): Pick<Mark, 'run' | 'attempt'> {
  const whole = (name: string): number => {
    const value = process.env[name] ?? '';
    return /^\d{1,15}$/.test(value) ? Number(value) : 0;
  };
  return { run: whole('GITHUB_RUN_ID'), attempt: whole('GITHUB_RUN_ATTEMPT') };
}

type Pull = Extract<Subject, { kind: 'pull-request' }>;

async function tellSuggestions(
  suggestions: readonly Suggestion[],
  { judged }: Report,
  { number }: Pull,
  { language }: Inputs,
  client: GitHubClient,
): Promise<void> {
  const { suggestLines } = await import('../sinks/github/suggestions.ts');
  await suggestLines(client, { number, head: judged.head, suggestions, language });
}

async function tellLabels(
  { judged, requiredBump, labels }: Report,
  { number }: Pull,
  { language }: Inputs,
  client: GitHubClient,
): Promise<void> {
  const { keepLabels } = await import('../sinks/github/labels.ts');
  await keepLabels(client, { number, head: judged.head, required: requiredBump, names: labels, language });
}

async function tellCheckRun(report: Report, inputs: Inputs, client: GitHubClient): Promise<void> {
  const { reportOn } = await import('./tell-check-run.ts');
  await reportOn(report, inputs, client);
}

/** A run that may only read says once what it leaves out, where there was something to write. */
function saySilence(report: Report, suggestions: readonly Suggestion[], inputs: Inputs): void {
  const { comment, labels, checkRun, language } = inputs;
  const { verdict, judgement } = report;
  const speaks = comment !== 'never' && hasToSay(verdict, judgement.findings, comment);
  if (!speaks && suggestions.length === 0 && labels === 'off' && checkRun === 'off') return;
  const words: Phrase = {
    en: 'This run may only read, as it is for a pull request of a fork or of Dependabot: nothing is written on the pull request. The verdict is the same. docs/recipes.md shows two ways to have the comment as well.',
    zh: '此次运行针对复刻仓库或 Dependabot 的拉取请求，只有读取权限：不在拉取请求上写入任何内容。结论不受影响。docs/recipes.md 给出了两种同样能发表评论的做法。',
  };
  annotate([{ level: 'notice', title: 'pawl', message: problemLine(words, language) }], leftOutWords(language));
}

/** One sink that fails is one warning. */
export async function orWarn({ language }: Inputs, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (problem) {
    const message = problemLine(problemPhrase(problem), language);
    annotate([{ level: 'warning', title: 'pawl', message }], leftOutWords(language));
  }
}
