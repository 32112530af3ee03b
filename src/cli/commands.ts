import { check, checkTag } from '../check.ts';
import type { Report } from '../judge/report.ts';
import { explain } from '../render/explain.ts';
import { reportJson } from '../render/json.ts';
import { reportMarkdown } from '../render/markdown.ts';
import { nextJson, nextText } from '../render/next.ts';
import { reportText, unpainted } from '../render/text.ts';
import { annotationsOf, leftOutWords } from '../sinks/actions.ts';
import { annotate, colourWanted, print, printError, printExactly } from '../sinks/console.ts';
import { painter } from '../sinks/paint.ts';
import { openLocalRepository } from '../sources/git/repository.ts';
import { type Command, EXIT } from './arguments.ts';

type Of<Name extends Command['name']> = Extract<Command, { name: Name }>;

/** Runs a command and gives its exit code. */
export async function runCommand(command: Command): Promise<number> {
  switch (command.name) {
    case 'check':
      return runCheck(command);
    case 'next':
      return runNext(command);
    case 'explain':
      return runExplain(command);
  }
}

async function runCheck(command: Of<'check'>): Promise<number> {
  const threshold = command.failOn === 'warning' ? 'warning' : 'error';
  const report = await judgeLocally(command, threshold);
  show(report, command);
  return command.failOn === 'never' && report.verdict === 'fail' ? EXIT.pass : EXIT[report.verdict];
}

async function judgeLocally(command: Of<'check'>, threshold: 'error' | 'warning'): Promise<Report> {
  const repository = openLocalRepository({ directory: command.repository });
  const options = { threshold, today: new Date().toISOString().slice(0, 10) };
  try {
    if (command.tag !== undefined) {
      const asked = { name: command.tag, event: 'asked', formerly: undefined } as const;
      return await checkTag(repository, { ...asked, branch: command.branch, policyPath: command.policy }, options);
    }
    const [base, head] = await Promise.all([repository.resolve(command.base), repository.resolve(command.head)]);
    const branch = command.branch ?? branchName(command.base);
    const request = { branch, base, head, labels: command.labels, body: '', policyPath: command.policy };
    return await check(repository, request, options);
  } finally {
    repository.close();
  }
}

const branchName = (revision: string): string =>
  revision.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, '').replace(/^origin\//, '');

function show(report: Report, { format, language, colour }: Of<'check'>): void {
  switch (format) {
    case 'text':
      print(reportText(report, language, colourWanted(colour) ? painter : unpainted));
      break;
    case 'json':
      printExactly(`${JSON.stringify(reportJson(report, language), null, 2)}\n`);
      break;
    case 'markdown':
      printExactly(reportMarkdown(report, language));
      break;
    case 'github':
      print(reportText(report, language));
      annotate(annotationsOf(report, language), leftOutWords(language));
  }
}

async function runNext(command: Of<'next'>): Promise<number> {
  const check: Of<'check'> = {
    ...command,
    name: 'check',
    tag: undefined,
    base: command.branch,
    head: command.branch,
    labels: [],
    failOn: 'never',
  };
  const report = await judgeLocally({ ...check, branch: branchName(command.branch) }, 'error');
  if (command.format === 'json') printExactly(`${JSON.stringify(nextJson(report), null, 2)}\n`);
  else print(nextText(report, command.language));
  return report.nextAllowed.length > 0 ? EXIT.pass : EXIT.unknown;
}

function runExplain({ about, language }: Of<'explain'>): number {
  const explained = explain(about, language);
  if (explained.kind === 'unknown') {
    printError(explained.text);
    return EXIT.usage;
  }
  print(explained.text);
  return EXIT.pass;
}
