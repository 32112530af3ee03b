import type { FindingJson } from '../../src/render/findings.ts';
import type { ReportJson } from '../../src/render/json.ts';

export const [HEAD, BASE] = ['a'.repeat(40), 'b'.repeat(40)] as const;

export const finding = (text: string, more: Partial<FindingJson> = {}): FindingJson => ({
  rule: 'number-step',
  severity: 'error',
  message: `${text} is not ${text}`,
  path: text,
  line: 17,
  endLine: 17,
  actual: text,
  expected: [text],
  fix: { path: text, line: 17, replacement: text },
  help: 'docs/rules/number-step.md',
  ...more,
});

/** A report that says the same text wherever a stranger may put one. */
export const reportOf = (text: string, more: Partial<ReportJson> = {}): ReportJson => ({
  version: '0.1.0',
  verdict: 'fail',
  base: BASE,
  head: HEAD,
  line: text,
  lineWords: `${text}: role maintenance`,
  roles: ['maintenance'],
  scheme: 'openeuler',
  strictness: 'practice',
  previous: `1${text}`,
  proposed: text,
  next: text,
  nextAllowed: [text],
  from: text,
  requiredBump: 'none',
  declaredBump: 'none',
  policy: text,
  home: text,
  carriers: [{ path: text, before: text, after: `${text}2` }],
  interfaces: [
    {
      name: text,
      previous: text,
      proposed: null,
      lastRelease: text,
      removed: 1,
      changed: 0,
      added: 0,
      requiredBump: 'major',
    },
  ],
  findings: [finding(text)],
  edits: [{ finding: 0, line: 17, replacement: text }],
  doubts: [text],
  waived: [{ finding: finding(text), reason: text }],
  ...more,
});
