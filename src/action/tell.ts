import type { Report } from '../judge/report.ts';
import type { Phrase } from '../numbering/scheme.ts';
import { commentMarkdown } from '../render/comment.ts';
import { COMMENT_WORDS } from '../render/comment-words.ts';
import { type ReportJson, reportJson } from '../render/json.ts';
import { problemLine } from '../render/problem.ts';
import { type Suggestion, suggestionsOf } from '../render/suggestions.ts';
import { annotationsOf, leftOutWords } from '../sinks/actions.ts';
import { annotate } from '../sinks/console.ts';
import { glimpse, openBoard } from '../sinks/github/board.ts';
import { isKept, keepComment } from '../sinks/github/comment.ts';
import { contentOf, keyOf, type Mark } from '../sinks/github/marker.ts';
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
  const saved = reportJson(report, inputs.language);
  await Promise.all([
    pull && tellComment(saved, { number: pull.number, origin: 'own', talk }, inputs, client),
    pull && suggestions.length > 0 && orWarn(inputs, () => tellSuggestions(suggestions, report, pull, inputs, client)),
    pull && inputs.labels === 'on' && orWarn(inputs, () => tellLabels(report, pull, inputs, client)),
    inputs.checkRun === 'on' && orWarn(inputs, () => tellCheckRun(report, saved, inputs, client)),
  ]);
}

/** Where a comment goes, and which run it is of, where that is another one than this. */
export interface CommentAim {
  readonly number: number;
  readonly origin: 'own' | 'reported';
  readonly run?: { readonly id: number; readonly attempt: number };
  /** The first of the pull request's comments, where they were asked for already. */
  readonly talk?: Promise<RawTalk> | undefined;
}

/** The comment of a report that was made here, or saved by another run. */
export async function tellComment(
  report: ReportJson,
  { number, origin, run, talk }: CommentAim,
  inputs: Inputs,
  client: GitHubClient,
): Promise<void> {
  if (inputs.comment === 'never') return;
  const where = hasToSay(report.verdict, report.findings, inputs.comment) ? 'anywhere' : 'if-present';
  await orWarn(inputs, async () => {
    const own = markOf(report, inputs);
    const mark = run === undefined ? own : { ...own, run: run.id, attempt: run.attempt };
    const seen = await talk?.catch(() => undefined);
    const board = seen && glimpse(seen, mark.key);
    if (where === 'if-present' && board?.own.length === 0) return;
    const { serverUrl, owner, name } = client.place;
    const repository = `${serverUrl}/${owner}/${name}`;
    const content = contentOf(mark, commentMarkdown(report, { repository, origin }, inputs.language));
    if (board !== undefined && isKept(board, content, where)) return;
    await keepComment(openBoard(client, number, mark.key), content, where);
  });
}

function hasToSay(verdict: string, findings: readonly unknown[], comment: Inputs['comment']): boolean {
  return comment === 'always' || verdict !== 'pass' || (comment === 'changes' && findings.length > 0);
}

function markOf({ head, base }: ReportJson, { policy }: Inputs): Mark {
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

async function tellCheckRun(report: Report, saved: ReportJson, inputs: Inputs, client: GitHubClient): Promise<void> {
  const { serverUrl, owner, name } = client.place;
  const place = { repository: `${serverUrl}/${owner}/${name}`, origin: 'own' } as const;
  const { key, run, attempt } = markOf(saved, inputs);
  const { reportCheckRun } = await import('../sinks/github/check-run.ts');
  await reportCheckRun(client, {
    head: report.judged.head,
    conclusion: process.exitCode === 0 ? (report.verdict === 'pass' ? 'success' : 'neutral') : 'failure',
    title: COMMENT_WORDS.checkTitle[inputs.language],
    summary: commentMarkdown(saved, place, inputs.language),
    annotations: annotationsOf(report, inputs.language),
    externalId: `${key}-${run}-${attempt}`,
  });
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
