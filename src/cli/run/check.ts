import { check, checkTag } from '../../check.ts';
import type { Report } from '../../judge/report.ts';
import { jsonText } from '../../render/json.ts';
import { reportMarkdown } from '../../render/markdown.ts';
import { reportText, unpainted } from '../../render/text.ts';
import { annotationsOf, leftOutWords } from '../../sinks/actions.ts';
import { annotate, colourWanted, print, printExactly } from '../../sinks/console.ts';
import { painter } from '../../sinks/paint.ts';
import { layoutOfOutput } from '../../sinks/terminal.ts';
import { openLocalRepository } from '../../sources/git/repository.ts';
import { type Common, EXIT, type FailOn } from '../command.ts';

/** What `pawl check` was asked. */
export interface CheckOrder extends Common {
  /** A tag to judge, instead of a change. */
  readonly tag: string | undefined;
  readonly base: string;
  readonly head: string;
  readonly branch: string | undefined;
  readonly labels: readonly string[];
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
  const repository = openLocalRepository({ directory: order.repository });
  const options = { threshold, today: new Date().toISOString().slice(0, 10) };
  try {
    if (order.tag !== undefined) {
      const asked = { name: order.tag, event: 'asked', formerly: undefined } as const;
      return await checkTag(repository, { ...asked, branch: order.branch, policyPath: order.policy }, options);
    }
    const [base, head] = await Promise.all([repository.resolve(order.base), repository.resolve(order.head)]);
    const branch = order.branch ?? branchName(order.base);
    const request = { branch, base, head, labels: order.labels, body: '', policyPath: order.policy };
    return await check(repository, request, options);
  } finally {
    repository.close();
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
