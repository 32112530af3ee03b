import { expect, test } from '@jest/globals';
import { reportMarkdown } from '../../src/render/markdown.ts';
import { exampleReports } from '../rules/reports.ts';

// proves 33
test.each(['en', 'zh'] as const)(
  'fifty thousand findings in %s stay within the summary that the runner takes',
  (language) => {
    const [sample] = exampleReports.filter(({ report }) => report.judgement.findings.length > 0);
    const [finding] = sample?.report.judgement.findings ?? [];
    if (sample === undefined || finding === undefined) throw new Error('no example reports anything');
    const objection = { ...finding.objection, path: '核'.repeat(200), actual: '\u{1f600}'.repeat(200) };
    const findings = Array.from({ length: 49_999 }, () => ({ ...finding, objection }));
    const { report } = sample;
    const many = {
      ...report,
      judgement: {
        ...report.judgement,
        findings,
        waived: findings.slice(0, 9000).map((each) => ({ finding: each, reason: '核'.repeat(300) })),
      },
    };
    const text = reportMarkdown(many, language);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text.includes('<code>49')).toBe(true);
  },
);
