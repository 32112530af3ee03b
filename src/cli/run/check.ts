import { readFileSync } from 'node:fs';
import { check } from '../../check.ts';
import type { Report } from '../../judge/report.ts';
import { jsonText } from '../../render/json.ts';
import { reportMarkdown } from '../../render/markdown.ts';
import { reportText, unpainted } from '../../render/text.ts';
import { annotationsOf, leftOutWords } from '../../sinks/actions.ts';
import { annotate, colourWanted, print, printExactly } from '../../sinks/console.ts';
import { painter } from '../../sinks/paint.ts';
import { layoutOfOutput } from '../../sinks/terminal.ts';
import { openLocalSource } from '../../sources/git/source-tags.ts';
import { SourceProblem } from '../../sources/problem.ts';
import { type Common, EXIT, type FailOn } from '../command.ts';
import { openRepository } from '../open.ts';

/** What `pawl check` was asked. */
export interface CheckOrder extends Common {
  /** A tag to judge, instead of a change. */
  readonly tag: string | undefined;
  readonly base: string;
  readonly head: string;
  readonly branch: string | undefined;
  readonly labels: readonly string[];
  /** The file of the pull request's text, `-` for the input, and trailers to be put below it. */
  readonly bodyFile: string | undefined;
  readonly trailers: readonly string[];
  /** The title that the pull request would have. */
  readonly title: string | undefined;
  /** A clone of the repository that packages are made from. */
  readonly sourceDirectory: string | undefined;
  readonly failOn: FailOn;
}

/** Judges and shows; gives the exit code. */
export async function runCheck(order: CheckOrder): Promise<number> {
  const threshold = order.failOn === 'warning' ? 'warning' : 'error';
  const report = await judgeLocally(order, threshold);
  await show(report, order);
  return order.failOn === 'never' && report.verdict === 'fail' ? EXIT.pass : EXIT[report.verdict];
}

/** Judges a change or a tag of a local repository. */
export async function judgeLocally(order: CheckOrder, threshold: 'error' | 'warning'): Promise<Report> {
  const repository = openRepository(order.repository);
  const options = { threshold, today: new Date().toISOString().slice(0, 10) };
  try {
    if (order.tag !== undefined) {
      const asked = { name: order.tag, event: 'asked', formerly: undefined } as const;
      const { checkTag } = await import('../../check-tag.ts');
      return await checkTag(repository, { ...asked, branch: order.branch, policyPath: order.policy }, options);
    }
    const [base, head] = await Promise.all([repository.resolve(order.base), repository.resolve(order.head)]);
    const branch = order.branch ?? branchName(order.base);
    const request = {
      branch,
      base,
      head,
      labels: order.labels,
      title: order.title,
      body: bodyOf(order),
      policyPath: order.policy,
    };
    const { sourceDirectory } = order;
    const source = sourceDirectory === undefined ? {} : { source: openLocalSource(sourceDirectory) };
    return await check({ ...repository, ...source }, request, options);
  } finally {
    repository.close();
  }
}

/** GitHub lets a pull request have 65,536 characters of text. */
const LONGEST_BODY = 1024 * 1024;

/** The text of the pull request: that of the file, and the trailers as its last paragraph. */
function bodyOf({ bodyFile, trailers }: CheckOrder): string {
  const text = bodyFile === undefined ? '' : readBody(bodyFile);
  return [text.trimEnd(), trailers.join('\n')].filter((part) => part !== '').join('\n\n');
}

function readBody(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    if (bytes.length > LONGEST_BODY) throw new SourceProblem({ kind: 'too-large', what: file, bytes: bytes.length });
    return bytes.toString('utf8');
  } catch (problem) {
    if (problem instanceof SourceProblem) throw problem;
    const detail = problem instanceof Error && 'code' in problem ? String(problem.code) : String(problem);
    throw new SourceProblem({ kind: 'unreadable-file', path: file, detail });
  }
}

/** The branch that a revision names, without where it was fetched to. */
export const branchName = (revision: string): string =>
  revision.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, '').replace(/^origin\//, '');

async function show(report: Report, { format, language, colour }: CheckOrder): Promise<void> {
  switch (format) {
    case 'json':
      printExactly(jsonText(report, language));
      break;
    case 'markdown':
      printExactly(reportMarkdown(report, language));
      break;
    case 'sarif':
      printExactly((await import('../../render/sarif.ts')).reportSarif(report, { language }));
      break;
    case 'html':
      printExactly((await import('../../render/page/page.ts')).checkPage(report, { language }));
      break;
    case 'github':
      print(reportText(report, language));
      annotate(annotationsOf(report, language), leftOutWords(language));
      break;
    default:
      print(reportText(report, language, colourWanted(colour) ? painter : unpainted, layoutOfOutput(language)));
  }
}
