import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Finding } from '../../src/judge/finding.ts';
import type { Report } from '../../src/judge/report.ts';
import { auditSarif, reportSarif } from '../../src/render/sarif.ts';
import { longAudit } from '../page/audits.ts';
import { exampleReports } from '../rules/reports.ts';
import { hostile } from './hostile.ts';

/**
 * The schema of OASIS, as the package ships it that Microsoft makes for tests like these. It says that it is of draft 4, and
 * uses nothing that the next drafts read differently but its own `id`.
 */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly unknown[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly { readonly replacements: readonly unknown[] }[];
  }[];
}

interface Run {
  readonly results: readonly Result[];
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] } };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly unknown[];
  }[];
}

function runOf(text: string): Run {
  const log = JSON.parse(text);
  validate(log);
  expect(validate.errors).toBeNull();
  return log.runs[0];
}

const [example] = exampleReports.filter(({ report }) => report.judgement.findings.length > 0);
const sample = (example as (typeof exampleReports)[number]).report;

/** A report with one finding of which the foreign parts are given. */
const withFinding = (objection: Partial<Finding['objection']>, waived?: string): Report => {
  const template = sample.judgement.findings[0] as Finding;
  const finding: Finding = { ...template, objection: { ...template.objection, ...objection } };
  const judgement =
    waived === undefined
      ? { findings: [finding], waived: [] }
      : { findings: [], waived: [{ finding, reason: waived }] };
  return { ...sample, judgement };
};

test('the schema refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

// proves 46, 103
describe('valid against the schema of SARIF 2.1.0', () => {
  test.each(exampleReports)('$name', ({ report }) => {
    for (const language of ['en', 'zh'] as const) {
      const { results, tool } = runOf(reportSarif(report, { language }));
      expect(results).toHaveLength(report.judgement.findings.length);
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  test('an audit, with what is known set aside and what could not be looked at told', () => {
    const audit = { ...longAudit(300, 4, 5), unchecked: [{ en: 'kernel.spec [a](b) {0}', zh: '无法读取' }] };
    const { results, invocations } = runOf(auditSarif(audit, { language: 'en' }));
    expect(results).toHaveLength(audit.findings.length);
    expect(results.map(({ suppressions }) => suppressions.length === 1)).toEqual(
      audit.findings.map(({ known }) => known),
    );
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'kernel.spec \\[a\\](b) {{0}}' } }],
    });
  });

  test('whatever a path, a number or a reason is', () => {
    fc.assert(
      fc.property(hostile, hostile, (path, text) => {
        const { results } = runOf(
          reportSarif(withFinding({ path: `d/${path}`, actual: text, edits: [{ line: 3, replacement: text }] }, text), {
            language: 'en',
          }),
        );
        expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(
          /^(?:[\w.~!*'()-]|\/|%[0-9A-F]{2})*$/,
        );
      }),
      { numRuns: 200 },
    );
  });
});

// proves 46
describe('what GitHub makes of it', () => {
  test('a path is a relative address, encoded', () => {
    const { results } = runOf(reportSarif(withFinding({ path: 'a b/50%/#x?/：.spec', line: 7 }), { language: 'en' }));
    expect(results[0]?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'a%20b/50%25/%23x%3F/%EF%BC%9A.spec', uriBaseId: '%SRCROOT%' },
      region: { startLine: 7 },
    });
  });

  test('a tag is no file: the finding stands at the policy and names the tag', () => {
    const { results } = runOf(reportSarif(withFinding({ path: 'refs/tags/5.10.0-1.0.0' }), { language: 'en' }));
    expect(results[0]?.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: '.github/pawl.yml' } },
      logicalLocations: [{ fullyQualifiedName: 'refs/tags/5.10.0-1.0.0' }],
    });
  });

  test('fingerprints stay when lines move and the language changes, and tell equal findings apart', () => {
    const prints = (report: Report, language: 'en' | 'zh' = 'en'): unknown =>
      runOf(reportSarif(report, { language })).results.map(({ partialFingerprints }) => partialFingerprints);
    expect(prints(withFinding({ line: 10 }))).toEqual(prints(withFinding({ line: 99 }), 'zh'));
    expect(prints(withFinding({ actual: '1' }))).not.toEqual(prints(withFinding({ actual: '2' })));
    const twice = withFinding({});
    const both = {
      ...twice,
      judgement: { ...twice.judgement, findings: [...twice.judgement.findings, ...twice.judgement.findings] },
    };
    const [first, second] = runOf(reportSarif(both, { language: 'en' })).results;
    expect(first?.partialFingerprints).not.toEqual(second?.partialFingerprints);
    const unique = new Set(
      runOf(auditSarif(longAudit(4000, 5, 1), { language: 'en' })).results.map(
        (each) => each.partialFingerprints['pawlFinding/v1'],
      ),
    );
    expect(unique.size).toBe(4000);
  });

  test('an edit is a fix of the whole line; a waived finding is suppressed with its reason', () => {
    const [fixed] = runOf(
      reportSarif(withFinding({ path: 'kernel.spec', edits: [{ line: 3, replacement: 'Release: 1' }] }), {
        language: 'en',
      }),
    ).results;
    expect(fixed?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion: { startLine: 3 }, insertedContent: { text: 'Release: 1' } },
    ]);
    expect(fixed?.suppressions).toEqual([]);
    const [waived] = runOf(reportSarif(withFinding({}, 'agreed'), { language: 'en' })).results;
    expect(waived?.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'agreed' }]);
  });

  test.each([
    ['https://github.com/o/pawl/blob/v1', 'https://github.com/o/pawl/blob/v1/docs/rules/'],
    ['javascript:alert(1)', undefined],
    ['https://github.com/o/pawl/blob/v1"x', undefined],
  ])('rules link to their pages at %s', (home, start) => {
    const [descriptor] = runOf(reportSarif(sample, { language: 'en', home })).tool.driver.rules;
    expect(descriptor?.helpUri).toBe(start === undefined ? undefined : `${start}${descriptor?.id}.md`);
  });

  test('no more than 25,000 results, and 10 MB of gzip even where no text repeats', () => {
    expect(runOf(auditSarif(longAudit(26_000, 3, 1), { language: 'en' })).results.length).toBeLessThanOrEqual(25_000);
    const audit = longAudit(12_000, 3, 1);
    let state = 1;
    const noise = (length: number): string =>
      Array.from({ length }, () => {
        state = (state * 48_271) % 2_147_483_647;
        return String.fromCodePoint(0x4e00 + (state % 20_000));
      }).join('');
    const findings = audit.findings.map((each) => ({ ...each, message: { en: noise(1900), zh: '' } }));
    const text = auditSarif({ ...audit, findings }, { language: 'en' });
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(JSON.parse(text).runs[0].invocations[0].toolExecutionNotifications[0].message.text).toMatch(
      /^… and \d+ more$/,
    );
  });
});

test('every rule has words to help with, in both languages', () => {
  for (const { report } of exampleReports) {
    for (const language of ['en', 'zh'] as const) {
      const text = reportSarif(report, { language });
      for (const descriptor of JSON.parse(text).runs[0].tool.driver.rules) {
        expect(descriptor.help.markdown).toMatch(/\*\*.+\*\*: ./);
        expect(descriptor.help.text).not.toMatch(/[^{]\{\w+\}[^}]/);
      }
    }
  }
});
