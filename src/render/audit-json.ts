import type { Audit } from '../audit/audit.ts';
import { VERSION } from './version.ts';

/** An audit as programs read it: its own form, with each point and finding on a line, so that two of them can be compared. */
export function auditJson(audit: Audit): string {
  const { lines, points, findings, foreign, excluded, unchecked, repository = null, verdict, gone } = audit;
  const single = { version: VERSION, repository, verdict, gone };
  const lists = { lines, points, findings, foreign, excluded, unchecked };
  const members = [
    ...Object.entries(single).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ...Object.entries(lists).map(([name, list]) => `  ${JSON.stringify(name)}: ${listJson(list)}`),
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}

const listJson = (list: readonly unknown[]): string =>
  list.length === 0 ? '[]' : `[\n${list.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`;
