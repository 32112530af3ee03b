import type { Audit } from '../../src/audit/audit.ts';

/** The audit with every foreign text in it replaced. */
export function tainted(audit: Audit, text: (index: number) => string): Audit {
  return {
    ...audit,
    lines: audit.lines.map((line, index) => ({ ...line, name: text(index) })),
    points: audit.points.map((point, index) => ({ ...point, number: text(index), name: text(index + 1) })),
    findings: audit.findings.map((finding, index) => ({
      ...finding,
      message: { en: `says ${text(index)}`, zh: `为 ${text(index)}` },
      expected: [text(index)],
    })),
    foreign: [text(0)],
    excluded: [text(1)],
    unchecked: [{ en: text(2), zh: text(2) }],
  };
}
