import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { reportJsonSchema } from '../../scripts/policy-json-schema.ts';
import { reportJson } from '../../src/render/json.ts';
import { exampleReports } from '../rules/reports.ts';

const published = readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8');
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(published));

test('the published schema is the one that is declared', () => {
  expect(published).toBe(reportJsonSchema());
});

describe.each(['en', 'zh'] as const)('in %s, the report is as its schema says', (language) => {
  test.each(exampleReports)('$name', ({ report }) => {
    validate(JSON.parse(JSON.stringify(reportJson(report, language))));
    expect(validate.errors).toBeNull();
  });
});

describe('what is no report is refused', () => {
  const sound = JSON.parse(
    JSON.stringify(reportJson((exampleReports[0] as (typeof exampleReports)[number]).report, 'en')),
  );
  test.each([
    ['another verdict', { verdict: 'perhaps' }],
    ['a key that is not declared', { mood: 'good' }],
    ['a finding of a rule that there is not', { findings: [{ ...sound.findings[0], rule: 'no-such-rule' }] }],
    ['a line below the first', { findings: [{ ...sound.findings[0], line: 0 }] }],
    ['numbers that are no texts', { nextAllowed: [5.1] }],
  ])('%s', (_name, wrong) => {
    expect(validate(sound)).toBe(true);
    expect(validate({ ...sound, ...wrong })).toBe(false);
  });
});
