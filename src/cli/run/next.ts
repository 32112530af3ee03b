import { check } from '../../check.ts';
import { type Level, levelNamed, levelNames } from '../../facts/levels.ts';
import type { Report } from '../../judge/report.ts';
import { projectReports } from '../../propose.ts';
import { levelsIn, levelText, nextJson, nextTag, nextText, nothingText, unknownLevel } from '../../render/next.ts';
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
    const reports: Report[] = [];
    for (const name of branch === undefined ? await repository.branches() : [branch]) {
      reports.push(...(await judgeBranch(repository, name, order)));
    }
    const [only, ...others] = reports;
    return branch !== undefined && only !== undefined && others.length === 0
      ? showOne(only, order)
      : showAll(reports, order);
  } finally {
    repository.close();
  }
}

/**
 * A branch judged against itself: nothing moves, and what may come next is told; where its tags are those of several
 * projects, for each of them.
 */
async function judgeBranch(repository: LocalRepository, name: string, order: NextOrder): Promise<readonly Report[]> {
  const tip = await repository.resolve(name);
  const of = { branch: branchName(name), policyPath: order.policy };
  const options = { threshold: 'error', today: new Date().toISOString().slice(0, 10) } as const;
  const report = await check(repository, { ...of, base: tip, head: tip, labels: [], body: '' }, options);
  if (report.facts.line.kind !== 'without-numbers') return [report];
  const projects = await projectReports(repository, { ...of, commit: tip }, options);
  const numbered = projects.filter((each) => levelsIn(each).length > 0);
  return numbered.length > 0 ? numbered : [report];
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
  const shown = shownAmong(reports);
  const found = lines.flatMap(({ report, levels }) => {
    const own = levelNamed(levels, level);
    return own === undefined ? [] : [{ report, own }];
  });
  const known = [...new Set(lines.flatMap(({ levels }) => levelNames(levels)))];
  if (found.length === 0 && lines.length > 0) return refuseLevel(level, known, order);
  if (format === 'json') printJson(found.map(({ report, own }) => nextJson(report, own)));
  else if (found.length === 0) print(flowed(nothingText(reports, language)));
  else
    print(
      levelText(found.map(({ report, own }) => ({ branch: report.facts.line.branch, number: shown(report, own) }))),
    );
  return found.length > 0 ? EXIT.pass : EXIT.unknown;
}

/** A number, or its tag where a branch has those of several projects, which the number alone would not tell. */
const shownAmong =
  (reports: readonly Report[]) =>
  (report: Report, level: Level): string =>
    reports.filter(({ facts }) => facts.line.branch === report.facts.line.branch).length > 1
      ? (nextTag(report, level) ?? level.number.text)
      : level.number.text;

function refuseLevel(level: string, known: readonly string[], { language }: NextOrder): number {
  printError(unknownLevel(level, known, language));
  return EXIT.usage;
}

const printJson = (value: unknown): void => printExactly(`${JSON.stringify(value, null, 2)}\n`);
