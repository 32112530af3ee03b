import { check } from '../../check.ts';
import { levelNamed, levelNames } from '../../facts/levels.ts';
import type { Report } from '../../judge/report.ts';
import { levelsIn, levelText, nextJson, nextText, nothingText, unknownLevel } from '../../render/next.ts';
import { print, printError, printExactly } from '../../sinks/console.ts';
import { flowed } from '../../sinks/terminal.ts';
import { type LocalRepository, openLocalRepository } from '../../sources/git/repository.ts';
import { type Common, EXIT } from '../command.ts';
import { branchName } from './check.ts';

/** What `pawl next` was asked. */
export interface NextOrder extends Common {
  /** Every branch where none is named. */
  readonly branch: string | undefined;
  readonly level: string | undefined;
}

/** Shows what may come next on a branch or on all of them; gives the exit code. */
export async function runNext(order: NextOrder): Promise<number> {
  const repository = openLocalRepository({ directory: order.repository });
  try {
    const { branch } = order;
    if (branch !== undefined) return showOne(await judgeTip(repository, branch, order), order);
    const reports: Report[] = [];
    for (const name of await repository.branches()) reports.push(await judgeTip(repository, name, order));
    return showAll(reports, order);
  } finally {
    repository.close();
  }
}

/** A branch judged against itself: nothing moves, and what may come next is told. */
async function judgeTip(repository: LocalRepository, branch: string, order: NextOrder): Promise<Report> {
  const tip = await repository.resolve(branch);
  const request = { branch: branchName(branch), base: tip, head: tip, labels: [], body: '', policyPath: order.policy };
  return check(repository, request, { threshold: 'error', today: new Date().toISOString().slice(0, 10) });
}

function showOne(report: Report, order: NextOrder): number {
  const { format, language, level } = order;
  const levels = levelsIn(report);
  if (level !== undefined && levels.length > 0) {
    const found = levelNamed(levels, level);
    if (found === undefined) return refuseLevel(level, levelNames(levels), order);
    if (format === 'json') printJson(nextJson(report, found));
    else print(levelText([{ branch: undefined, number: found.number.text }]));
    return EXIT.pass;
  }
  if (format === 'json') printJson(nextJson(report));
  else print(flowed(nextText(report, language)));
  return levels.length > 0 ? EXIT.pass : EXIT.unknown;
}

function showAll(reports: readonly Report[], order: NextOrder): number {
  const { format, language, level } = order;
  const lines = reports
    .map((report) => ({ report, levels: levelsIn(report) }))
    .filter(({ levels }) => levels.length > 0);
  if (level === undefined) {
    if (format === 'json') printJson(lines.map(({ report }) => nextJson(report)));
    else
      print(
        flowed(lines.map(({ report }) => nextText(report, language)).join('\n\n') || nothingText(reports, language)),
      );
    return lines.length > 0 ? EXIT.pass : EXIT.unknown;
  }
  const found = lines.flatMap(({ report, levels }) => {
    const own = levelNamed(levels, level);
    return own === undefined ? [] : [{ report, own }];
  });
  const known = [...new Set(lines.flatMap(({ levels }) => levelNames(levels)))];
  if (found.length === 0 && lines.length > 0) return refuseLevel(level, known, order);
  if (format === 'json') printJson(found.map(({ report, own }) => nextJson(report, own)));
  else if (found.length === 0) print(flowed(nothingText(reports, language)));
  else
    print(levelText(found.map(({ report, own }) => ({ branch: report.facts.line.branch, number: own.number.text }))));
  return found.length > 0 ? EXIT.pass : EXIT.unknown;
}

function refuseLevel(level: string, known: readonly string[], { language }: NextOrder): number {
  printError(unknownLevel(level, known, language));
  return EXIT.usage;
}

const printJson = (value: unknown): void => printExactly(`${JSON.stringify(value, null, 2)}\n`);
