#!/usr/bin/env node
import { parseCommandLine } from './cli/arguments.ts';
import { EXIT } from './cli/command.ts';
import { visibleSentence } from './render/inert.ts';
import { problemText } from './render/problem.ts';
import { LANGUAGES } from './render/speak.ts';
import { outliveReaders, printError, printExactly, printStack } from './sinks/console.ts';
import { SourceProblem, sayProblem } from './sources/problem.ts';

/** The command line: the same engine on a repository of this machine. */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parseCommandLine(args);
  switch (parsed.kind) {
    case 'wrong':
      await complain(parsed.message.split('\n').map(visibleSentence).join('\n'));
      return EXIT.usage;
    case 'help':
      printExactly(parsed.text);
      return EXIT.pass;
    case 'run':
      return parsed.run();
  }
}

/** What breaks sentences to the width of a terminal is loaded only where there is something to complain about. */
async function complain(text: string): Promise<void> {
  const { flowed } = await import('./sinks/terminal.ts');
  printError(flowed(text, 'errors'));
}

outliveReaders();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
  printStack(problem);
  const words = process.argv.join(' ');
  const language = LANGUAGES.find((candidate) => new RegExp(` --language[ =]${candidate}(?: |$)`).test(words)) ?? 'en';
  const phrase =
    problem instanceof SourceProblem
      ? sayProblem(problem.fact)
      : { en: `Pawl itself failed: ${String(problem)}`, zh: `Pawl 自身出错：${String(problem)}` };
  await complain(problemText([phrase], language));
  process.exitCode = EXIT.unknown;
}
