import { setTimeout as sleep } from 'node:timers/promises';
import { getInput } from '@actions/core';
import { check, checkTag } from './check.ts';
import type { Verdict } from './judge/finding.ts';
import type { Report } from './judge/report.ts';
import type { Phrase } from './numbering/scheme.ts';
import { reportMarkdown } from './render/markdown.ts';
import { nothingMarkdown, nothingText, problemLine, problemMarkdown } from './render/problem.ts';
import type { Language } from './render/speak.ts';
import { reportText } from './render/text.ts';
import {
  annotationsOf,
  leftOutWords,
  setNothingOutputs,
  setProblemOutputs,
  setReportOutputs,
  writeSummary,
} from './sinks/actions.ts';
import { annotate, hideSecret, print, printStack } from './sinks/console.ts';
import { readSubject, type Subject } from './sources/event.ts';
import { type GitHubPlace, openGitHub } from './sources/github/client.ts';
import { readPlace } from './sources/github/place.ts';
import { readPullRequest } from './sources/github/pull-request.ts';
import { openGitHubRepository } from './sources/github/repository.ts';
import { openTransport } from './sources/github/transport.ts';
import { type Inputs, readInputs } from './sources/inputs.ts';
import { SourceProblem, sayProblem } from './sources/problem.ts';
import type { ChangeRequest } from './sources/read-change.ts';
import type { Repository } from './sources/repository.ts';
import type { TagReader } from './sources/tags.ts';

/** A wait that GitHub asks for is borne up to this long; a build that waits longer is better run again. */
const LONGEST_WAIT_MS = 60_000;

async function main(): Promise<void> {
  hideSecret(getInput('token').trim());
  const reading = readInputs(getInput);
  const where = readPlace(process.env);
  if (reading.kind === 'wrong' || where.kind === 'wrong') {
    const problems = [reading, where].flatMap((each) => (each.kind === 'wrong' ? each.problems : []));
    return giveUp(problems, reading.kind === 'wrong' ? reading.language : reading.inputs.language, 'fail');
  }
  const { inputs } = reading;
  const subject: Subject =
    inputs.tag === undefined
      ? readSubject(process.env['GITHUB_EVENT_NAME'] ?? '', process.env['GITHUB_EVENT_PATH'] ?? '')
      : { kind: 'tag', name: inputs.tag, event: 'asked', formerly: undefined };
  if (subject.kind === 'none') return giveUp([subject.problem], inputs.language, inputs.onUnknown);
  if (subject.kind === 'nothing') return pass(subject.why, inputs.language);
  try {
    await publish(await judgeSubject(subject, inputs, { ...where.place, token: inputs.token }), inputs);
  } catch (problem) {
    printStack(problem);
    await giveUp([problemPhrase(problem)], inputs.language, inputs.onUnknown);
  }
}

type Judged = Exclude<Subject, { kind: 'none' | 'nothing' }>;

async function judgeSubject(subject: Judged, inputs: Inputs, place: GitHubPlace): Promise<Report> {
  const offline = subject.kind === 'tag' && inputs.source === 'git';
  if (inputs.token === '' && !offline) throw new SourceProblem({ kind: 'no-token' });
  const transport = openTransport();
  // What still waits or asks when the answer is known, or cannot be known any more, must not keep the step alive.
  const over = new AbortController();
  const local = inputs.source === 'git' ? await openLocal(inputs.workingDirectory) : undefined;
  try {
    const client = openGitHub(place, transport, {
      sleep: (ms) => sleep(ms, undefined, { signal: over.signal }),
      now: Date.now,
      longestWaitMs: LONGEST_WAIT_MS,
    });
    const repository: Repository & TagReader = local ?? openGitHubRepository(client);
    const threshold = inputs.failOn === 'warning' ? 'warning' : 'error';
    const options = { threshold, today: new Date().toISOString().slice(0, 10) } as const;
    if (subject.kind === 'tag') {
      return await checkTag(repository, { ...subject, branch: inputs.branch, policyPath: inputs.policy }, options);
    }
    const request = await requestFor(subject, inputs, () =>
      readPullRequest(client, subject.kind === 'pull-request' ? subject.number : 0),
    );
    return await check(repository, request, options);
  } finally {
    over.abort();
    local?.close();
    transport.close();
  }
}

/** The git reader is only loaded where a checkout is to be read. */
async function openLocal(directory: string) {
  const { openLocalRepository } = await import('./sources/git/repository.ts');
  return openLocalRepository({ directory });
}

async function requestFor(
  subject: Exclude<Judged, { kind: 'tag' }>,
  inputs: Inputs,
  live: () => ReturnType<typeof readPullRequest>,
): Promise<ChangeRequest> {
  switch (subject.kind) {
    case 'range':
      return { ...subject, labels: [], body: '', policyPath: inputs.policy };
    case 'pull-request': {
      const { branch, base, head, labels, body } = await live();
      return { branch, base, head, labels, body, policyPath: inputs.policy };
    }
  }
}

/** Each sink for itself: one that fails is a warning, and never changes the verdict. */
async function publish(report: Report, inputs: Inputs): Promise<void> {
  const { language } = inputs;
  setExitCode(report.verdict, inputs);
  print(reportText(report, language));
  annotate(annotationsOf(report, language), leftOutWords(language));
  await tolerate('summary', () => writeSummary(reportMarkdown(report, language)));
  await tolerate('outputs', () => setReportOutputs(report, language));
  if (inputs.jsonFile !== '') {
    await tolerate('json-file', async () => {
      const [{ reportJson }, { writeResult }] = await Promise.all([
        import('./render/json.ts'),
        import('./sinks/file.ts'),
      ]);
      writeResult(
        process.env['GITHUB_WORKSPACE'] ?? '.',
        inputs.jsonFile,
        `${JSON.stringify(reportJson(report, language), null, 2)}\n`,
      );
    });
  }
}

/** Two questions with an input each: what to do about findings, and what to do when it could not look. */
function setExitCode(verdict: Verdict, { failOn, onUnknown }: Pick<Inputs, 'failOn' | 'onUnknown'>): void {
  const stops = { pass: false, fail: failOn !== 'never', unknown: onUnknown === 'fail' }[verdict];
  process.exitCode = stops ? 1 : 0;
}

async function tolerate(sink: string, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    annotate([{ level: 'warning', title: 'pawl', message: `The ${sink} could not be written: ${message}` }], String);
  }
}

/** The event brings nothing that has a number. */
async function pass(why: Phrase, language: Language): Promise<void> {
  print(nothingText(why, language));
  const markdown = nothingMarkdown(why, language);
  await tolerate('summary', () => writeSummary(markdown));
  await tolerate('outputs', () => setNothingOutputs(markdown));
}

/** Nothing could be judged: say so everywhere, and never as a pass. */
async function giveUp(problems: readonly Phrase[], language: Language, onUnknown: Inputs['onUnknown']): Promise<void> {
  process.exitCode = onUnknown === 'warn' ? 0 : 1;
  const level = onUnknown === 'warn' ? 'warning' : 'error';
  annotate(
    problems.map((problem) => ({ level, title: 'pawl', message: problemLine(problem, language) })),
    leftOutWords(language),
  );
  const markdown = problemMarkdown(problems, language);
  await tolerate('summary', () => writeSummary(markdown));
  await tolerate('outputs', () => setProblemOutputs(markdown));
}

function problemPhrase(problem: unknown): Phrase {
  if (problem instanceof SourceProblem) return sayProblem(problem.fact);
  const message = problem instanceof Error ? problem.message : String(problem);
  return {
    en: `Pawl itself failed: ${message}. Please report it; re-run with debug logging for the place.`,
    zh: `Pawl 自身出错：${message}。请报告此问题；启用调试日志重新运行可得到出错位置。`,
  };
}

await main();
