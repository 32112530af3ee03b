import { makeReport, type Report } from '../../src/judge/report.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/rules.ts';
import { factsOf } from './situation.ts';

/** The reports of every example of every rule: what people and programs can come to see. */
export const exampleReports: readonly { readonly name: string; readonly report: Report }[] = RULES.flatMap((rule) =>
  rule.examples.map((example) => ({
    name: `${rule.id}: ${example.title}`,
    report: makeReport(factsOf(example), {
      judged: { base: 'a'.repeat(40), head: 'b'.repeat(40) },
      policy: { ...DEFAULT_POLICY, strictness: example.strictness ?? 'practice' },
      threshold: 'error',
      today: example.today ?? '2026-01-01',
      rules: RULES,
    }),
  })),
);
