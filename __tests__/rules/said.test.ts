import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { makeReport } from '../../src/judge/report.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/rules.ts';
import { exampleReports } from './reports.ts';
import { said } from './said.ts';
import { SITUATIONS } from './situations.ts';

/**
 * What all rules together say of every example of any of them, and of what is too special for an example, as a text to be read. Where a change to it is meant,
 * `PAWL_SAID=write npm test -- __tests__/rules/said` writes it anew, and its difference shows what people will see.
 */
const FILE = new URL('said.txt', import.meta.url);

const reports = [
  ...exampleReports,
  ...SITUATIONS.map(({ name, facts, today = '2026-01-01' }) => ({
    name,
    report: makeReport(facts, {
      judged: { base: 'a'.repeat(40), head: 'b'.repeat(40) },
      policy: { ...DEFAULT_POLICY, strictness: facts.strictness },
      threshold: 'error',
      today,
      rules: RULES,
    }),
  })),
];
const now = new Map(reports.map(({ name, report }) => [name, said(report).join('\n')]));
const textOf = (sections: ReadonlyMap<string, string>): string =>
  [...sections].map(([name, text]) => `# ${name}\n${text}\n`).join('\n');
if (process.env['PAWL_SAID'] === 'write') writeFileSync(FILE, textOf(now));

const written = new Map(
  readFileSync(FILE, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((section): readonly [string, string] => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end + 1).trimEnd()];
    }),
);

describe('what is said of an example', () => {
  test.each([...now].map(([name, text]) => ({ name, text })))('$name', ({ name, text }) => {
    expect(text).toBe(written.get(name));
  });

  test('no section is left of an example that is gone', () => {
    expect([...written.keys()]).toEqual([...now.keys()]);
  });
});
