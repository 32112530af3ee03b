import { isSeverity, type Severity } from '../rules/severity.ts';
import { compareTexts, verdictOf, worstFirst } from './assemble.ts';
import type { Audit, AuditFinding, AuditLine, AuditPoint } from './audit.ts';

/** An audit with the name to call its repository by, where it has none of its own or another has the same. */
export interface NamedAudit {
  readonly name: string;
  readonly audit: Audit;
}

/** One audit of several repositories: every line says of which it is. The order in which they are given does not count. */
export function mergeAudits(audits: readonly NamedAudit[], threshold: Severity): Audit {
  const sorted = namesApart(audits).toSorted((a, b) => compareTexts(a.name, b.name));
  const lines: AuditLine[] = [];
  const placed: { readonly point: AuditPoint; readonly key: string }[] = [];
  const found: { readonly finding: AuditFinding; readonly key: string }[] = [];
  for (const [number, { name, audit }] of sorted.entries()) {
    const key = (index: number): string => `${number} ${index}`;
    audit.points.forEach((point, index) => {
      placed.push({ point: { ...point, line: point.line + lines.length }, key: key(index) });
    });
    for (const finding of audit.findings) found.push({ finding, key: key(finding.point) });
    lines.push(...audit.lines.map((line) => ({ ...line, repository: line.repository ?? name })));
  }
  placed.sort((a, b) => a.point.date - b.point.date || compareTexts(a.point.name, b.point.name));
  const indexOf = new Map(placed.map(({ key }, index) => [key, index]));
  const findings = worstFirst(found.map(({ finding, key }) => ({ ...finding, point: indexOf.get(key) ?? 0 })));
  const ofPoint = new Map<number, number[]>();
  findings.forEach(({ point }, index) => {
    const others = ofPoint.get(point);
    if (others === undefined) ofPoint.set(point, [index]);
    else others.push(index);
  });
  const all = <T>(pick: (audit: Audit) => readonly T[]): readonly T[] => sorted.flatMap(({ audit }) => pick(audit));
  const named = (pick: (audit: Audit) => readonly string[]): readonly string[] =>
    sorted.flatMap(({ name, audit }) => pick(audit).map((tag) => `${name} ${tag}`));
  const unchecked = sorted.flatMap(({ name, audit }) =>
    audit.unchecked.map(({ en, zh }) => ({ en: `${name}: ${en}`, zh: `${name}：${zh}` })),
  );
  return {
    lines,
    points: placed.map(({ point }, index) => ({ ...point, findings: ofPoint.get(index) ?? [] })),
    findings,
    foreign: named(({ foreign }) => foreign),
    excluded: named(({ excluded }) => excluded),
    unchecked,
    gone: all(({ gone }) => [gone]).reduce((sum, gone) => sum + gone, 0),
    verdict: verdictOf(findings, unchecked, threshold),
  };
}

/** Repositories are called as they call themselves, unless two call themselves alike. */
function namesApart(audits: readonly NamedAudit[]): readonly NamedAudit[] {
  const counts = new Map<string, number>();
  for (const { name, audit } of audits) {
    const own = audit.repository ?? name;
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return audits.map(({ name, audit }) => {
    const own = audit.repository ?? name;
    return { name: (counts.get(own) ?? 0) > 1 ? `${own} (${name})` : own, audit };
  });
}

/** Reads an audit that was written as JSON; nothing where the text is none. */
export function readAudit(text: string): Audit | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isAudit(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
const isPhrase = (value: unknown): boolean => isMembers(value) && isText(value['en']) && isText(value['zh']);
const isTextOrNone = (value: unknown): boolean => value === undefined || value === null || isText(value);
const areAll = (value: unknown, is: (each: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isIndex = (value: unknown, list: unknown): boolean =>
  isCount(value) && Array.isArray(list) && value >= 0 && value < list.length;

function isAudit(value: unknown): value is Audit {
  if (!isMembers(value)) return false;
  const { lines, points, findings, foreign, excluded, unchecked, gone, verdict, repository } = value;
  const isLine = (each: unknown): boolean =>
    isMembers(each) && isText(each['name']) && isText(each['scheme']) && areAll(each['roles'], isText);
  const isPoint = (each: unknown): boolean =>
    isMembers(each) &&
    (each['kind'] === 'tag' || each['kind'] === 'spec') &&
    isIndex(each['line'], lines) &&
    ['number', 'name', 'commit'].every((name) => isText(each[name])) &&
    isCount(each['date']) &&
    isTextOrNone(each['previous']) &&
    areAll(each['findings'], (index) => isIndex(index, findings));
  const isFinding = (each: unknown): boolean =>
    isMembers(each) &&
    ['rule', 'kind', 'fingerprint'].every((name) => isText(each[name])) &&
    isSeverity(each['severity']) &&
    isPhrase(each['message']) &&
    isIndex(each['point'], points) &&
    areAll(each['expected'], isText) &&
    typeof each['known'] === 'boolean';
  return (
    isTextOrNone(repository) &&
    areAll(lines, isLine) &&
    areAll(points, isPoint) &&
    areAll(findings, isFinding) &&
    areAll(foreign, isText) &&
    areAll(excluded, isText) &&
    areAll(unchecked, isPhrase) &&
    isCount(gone) &&
    isText(verdict)
  );
}
