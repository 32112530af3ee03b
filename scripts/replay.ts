/**
 * Judges the pull requests of a real packaging repository, one by one, as they stood: a table of pull requests
 * (tab-separated, with the columns pr, merged, merged_into, head_commit, target_commit, title) and a clone that has
 * their commits. Prints how many of the merged ones pass, and every finding on them.
 *
 *   npm run replay -- --repo DIR --table FILE [--merged 1|0]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../src/check.ts';
import { findingPieces } from '../src/render/findings.ts';
import { plain } from '../src/render/speak.ts';
import { openLocalRepository } from '../src/sources/git/repository.ts';

const { values } = parseArgs({
  options: {
    repo: { type: 'string' },
    table: { type: 'string' },
    merged: { type: 'string' },
    verbose: { type: 'boolean' },
  },
});
const [header = '', ...lines] = readFileSync(values.table ?? '', 'utf8')
  .trimEnd()
  .split('\n');
const columns = header.split('\t');
const rows = lines.map((line) =>
  Object.fromEntries(line.split('\t').map((value, index) => [columns[index] ?? '', value])),
);

const repository = openLocalRepository({ directory: values.repo ?? '.' });
const verdicts = new Map<string, number>();
const rules = new Map<string, number>();
const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);

for (const row of rows) {
  if (values.merged !== undefined && row['merged'] !== values.merged) continue;
  const branch = (row['merged_into'] ?? '').split(',')[0] || 'unknown';
  try {
    const report = await check(
      repository,
      {
        branch,
        base: row['target_commit'] ?? '',
        head: row['head_commit'] ?? '',
        labels: [],
        body: '',
        policyPath: '.github/pawl.yml',
      },
      { threshold: 'error', today: '2026-01-01' },
    );
    count(verdicts, `${row['merged']} ${report.verdict}`);
    const told = report.judgement.findings.filter(({ severity }) => severity !== 'notice');
    for (const { rule, severity } of told) count(rules, `${row['merged']} ${severity} ${rule.id}`);
    if (told.length > 0 || values.verbose) {
      console.log(
        `#${row['pr']} merged=${row['merged']} ${branch} ${report.verdict}: ${report.previous} -> ${report.proposed} | ${row['title']}`,
      );
      for (const finding of told)
        console.log(`    ${finding.severity} ${finding.rule.id}: ${plain(findingPieces(finding, 'en'))}`);
    }
  } catch (problem) {
    count(verdicts, `${row['merged']} problem`);
    console.log(`#${row['pr']} ${branch}: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}
repository.close();
console.log(Object.fromEntries([...verdicts].sort()), Object.fromEntries([...rules].sort()));
