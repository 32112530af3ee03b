import { getInput } from '@actions/core';
import { check } from './check.ts';
import type { Verdict } from './judge/finding.ts';
import type { Report } from './judge/report.ts';
import type { Phrase } from './numbering/scheme.ts';
import { reportMarkdown } from './render/markdown.ts';
import { problemMarkdown } from './render/problem.ts';
import type { Language } from './render/speak.ts';
import { reportText } from './render/text.ts';
import { annotationsOf, leftOutWords, setProblemOutputs, setReportOutputs, writeSummary } from './sinks/actions.ts';
import { annotate, hideSecret, print, printStack } from './sinks/console.ts';
import { readSubject, type Subject } from './sources/event.ts';
import { openGitHub } from './sources/github/client.ts';
import { readPullRequest } from './sources/github/pull-request.ts';
import { openGitHubRepository } from './sources/github/repository.ts';
import { openTransport } from './sources/github/transport.ts';
import { type Inputs, readInputs } from './sources/inputs.ts';
import { SourceProblem, sayProblem } from './sources/problem.ts';
import type { ChangeRequest } from './sources/read-change.ts';
import type { Repository } from './sources/repository.ts';

/** A wait that GitHub asks for is borne up to this long; a build that waits longer is better run again. */
const LONGEST_WAIT_MS = 60_000;

async function main(): Promise<void> {
  hideSecret(getInput('token').trim());
  const reading = readInputs(getInput);
  if (reading.kind === 'wrong') return giveUp(reading.problems, 'en', 'fail');
  const { inputs } = reading;
  const subject = readSubject(process.env['GITHUB_EVENT_NAME'] ?? '', process.env['GITHUB_EVENT_PATH'] ?? '');
  if (subject.kind === 'none') return giveUp([subject.problem], inputs.language, inputs.onUnknown);
  try {
    await publish(await judgeSubject(subject, inputs), inputs);
  } catch (problem) {
    printStack(problem);
    await giveUp([problemPhrase(problem)], inputs.language, inputs.onUnknown);
  }
}

async function judgeSubject(subject: Exclude<Subject, { kind: 'none' }>, inputs: Inputs): Promise<Report> {
  if (inputs.token === '') throw new SourceProblem({ kind: 'no-token' });
  const transport = openTransport();
  const local = inputs.source === 'git' ? await openLocal(inputs.workingDirectory) : undefined;
  try {
    const [owner = '', name = ''] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
    const client = openGitHub(
      {
        owner,
        name,
        apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
        graphqlUrl: process.env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
        token: inputs.token,
      },
      transport,
      {
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        now: Date.now,
        longestWaitMs: LONGEST_WAIT_MS,
      },
    );
    const repository: Repository = local ?? openGitHubRepository(client);
    const request = await requestFor(subject, inputs, () =>
      readPullRequest(client, subject.kind === 'pull-request' ? subject.number : 0),
    );
    const threshold = inputs.failOn === 'warning' ? 'warning' : 'error';
    return await check(repository, request, { threshold, today: new Date().toISOString().slice(0, 10) });
  } finally {
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
  subject: Exclude<Subject, { kind: 'none' }>,
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

function setExitCode(verdict: Verdict, { failOn, onUnknown }: Pick<Inputs, 'failOn' | 'onUnknown'>): void {
  const failed = verdict === 'fail' || (verdict === 'unknown' && onUnknown === 'fail');
  process.exitCode = failed && failOn !== 'never' ? 1 : 0;
}

async function tolerate(sink: string, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    annotate([{ level: 'warning', title: 'pawl', message: `The ${sink} could not be written: ${message}` }], String);
  }
}

/** Nothing could be judged: say so everywhere, and never as a pass. */
async function giveUp(problems: readonly Phrase[], language: Language, onUnknown: Inputs['onUnknown']): Promise<void> {
  process.exitCode = onUnknown === 'warn' ? 0 : 1;
  const level = onUnknown === 'warn' ? 'warning' : 'error';
  annotate(
    problems.map((problem) => ({ level, title: 'pawl', message: problem[language] })),
    String,
  );
  await tolerate('summary', () => writeSummary(problemMarkdown(problems, language)));
  await tolerate('outputs', () => setProblemOutputs('unknown'));
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
