/**
 * Judges real history, change by change, as it stood, and prints every finding and the counts. Two kinds of table
 * (tab-separated, with a header line), each beside a clone that has the commits:
 *   pull requests   pr, merged (1 or 0), merged_into, head_commit, target_commit, title
 *   spec history    branch, seq, commit, path, subject: each commit is judged against the one before it on its branch
 *
 *   npm run replay -- --repo DIR --table FILE [--merged 1|0]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../src/check.ts';
import { findingPieces } from '../src/render/findings.ts';
import { plain } from '../src/render/speak.ts';
import { openLocalRepository } from '../src/sources/git/repository.ts';

interface Step {
  readonly name: string;
  readonly group: string;
  readonly branch: string;
  readonly base: string;
  readonly head: string;
}

type Row = Readonly<Record<string, string | undefined>>;

const { values } = parseArgs({
  options: { repo: { type: 'string' }, table: { type: 'string' }, merged: { type: 'string' } },
});

function readTable(path: string): readonly Row[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, index) => [columns[index] ?? '', value])));
}

function pullRequests(rows: readonly Row[]): readonly Step[] {
  return rows
    .filter(({ merged, target_commit: target }) => target && (values.merged === undefined || merged === values.merged))
    .map((row) => ({
      name: `#${row['pr']} ${row['title']}`,
      group: row['merged'] === '1' ? 'merged' : 'not merged',
      branch: row['merged_into']?.split(',')[0] || 'unknown',
      base: row['target_commit'] ?? '',
      head: row['head_commit'] ?? '',
    }));
}

function history(rows: readonly Row[]): readonly Step[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (before?.['branch'] !== row['branch']) return [];
    const { branch = '', commit = '', subject = '' } = row;
    return [
      {
        name: `${commit.slice(0, 10)} ${subject}`,
        group: branch,
        branch,
        base: before?.['commit'] ?? '',
        head: commit,
      },
    ];
  });
}

const rows = readTable(values.table ?? '');
const steps = rows[0]?.['seq'] === undefined ? pullRequests(rows) : history(rows);
const repository = openLocalRepository({ directory: values.repo ?? '.' });
const counts = new Map<string, number>();
const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

for (const { name, group, branch, base, head } of steps) {
  try {
    const request = { branch, base, head, labels: [], body: '', policyPath: '.github/pawl.yml' };
    const report = await check(repository, request, { threshold: 'error', today: '2026-01-01' });
    count(`${group}: ${report.verdict}`);
    count(`all: ${report.verdict}`);
    const told = report.judgement.findings.filter(({ severity }) => severity !== 'notice');
    if (told.length > 0)
      console.log(`${group} ${branch} ${report.verdict}: ${report.previous} -> ${report.proposed} | ${name}`);
    for (const finding of told) {
      count(`  ${finding.severity} ${finding.rule.id}`);
      console.log(`    ${finding.severity} ${finding.rule.id}: ${plain(findingPieces(finding, 'en'))}`);
    }
  } catch (problem) {
    count(`${group}: could not look`);
    console.log(`${group} ${name}: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}
repository.close();
for (const [key, number] of [...counts].sort()) console.log(`${key.padEnd(40)} ${number}`);
