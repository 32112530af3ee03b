import type { Verdict } from '../judge/finding.ts';
import type { Phrase } from '../numbering/scheme.ts';
import { nothingMarkdown, nothingText, problemLine, problemMarkdown } from '../render/problem.ts';
import type { Language } from '../render/speak.ts';
import { leftOutWords, setNothingOutputs, setProblemOutputs, writeSummary } from '../sinks/actions.ts';
import { annotate, print } from '../sinks/console.ts';
import type { Inputs } from '../sources/inputs.ts';
import { SourceProblem, sayProblem } from '../sources/problem.ts';

/** How every mode of the action ends. */

/** Two questions with an input each: what to do about findings, and what to do when it could not look. */
export function setExitCode(verdict: Verdict, { failOn, onUnknown }: Pick<Inputs, 'failOn' | 'onUnknown'>): void {
  const stops = { pass: false, fail: failOn !== 'never', unknown: onUnknown === 'fail' }[verdict];
  process.exitCode = stops ? 1 : 0;
}

/** Each sink for itself: one that fails is a warning, and never changes the verdict. */
export async function tolerate(sink: string, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    annotate([{ level: 'warning', title: 'pawl', message: `The ${sink} could not be written: ${message}` }], String);
  }
}

/** The event brings nothing that has a number. */
export async function passOver(why: Phrase, language: Language): Promise<void> {
  print(nothingText(why, language));
  const markdown = nothingMarkdown(why, language);
  await tolerate('summary', () => writeSummary(markdown));
  await tolerate('outputs', () => setNothingOutputs(markdown));
}

/** Nothing could be judged: say so everywhere, and never as a pass. */
export async function giveUp(
  problems: readonly Phrase[],
  language: Language,
  onUnknown: Inputs['onUnknown'],
): Promise<void> {
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

/** What kept a run from its end, for the person who must act. */
export function problemPhrase(problem: unknown): Phrase {
  if (problem instanceof SourceProblem) return sayProblem(problem.fact);
  const message = problem instanceof Error ? problem.message : String(problem);
  return {
    en: `Pawl itself failed: ${message}. Please report it; re-run with debug logging for the place.`,
    zh: `Pawl 自身出错：${message}。请报告此问题；启用调试日志重新运行可得到出错位置。`,
  };
}
