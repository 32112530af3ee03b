import type { Audit, AuditFinding, AuditPoint } from '../../src/audit/audit.ts';
import type { CompatCell, CompatMatrix } from '../../src/audit/matrix.ts';

/** A history as long as is wanted, made of arithmetic alone: the same every time. */
export function longAudit(tags: number, lines: number, findingEvery = 37): Audit {
  const points: AuditPoint[] = [];
  const findings: AuditFinding[] = [];
  const counters = new Array<number>(lines).fill(0);
  const perLine = Math.ceil(tags / lines);
  const last = new Map<number, string>();
  for (let index = 0; index < tags; index += 1) {
    const line = pick(index, tags, lines, counters, perLine);
    counters[line] = (counters[line] ?? 0) + 1;
    const number = line === 0 ? `5.10.0-${counters[0]}.0.0` : `5.10.0-${line * 12}.${counters[line]}.0`;
    const date = 1_577_836_800 + Math.floor((index * 190_000_000) / tags) + ((index * 7919) % 5000);
    const objected = index % findingEvery === findingEvery - 1 ? [findings.length] : [];
    points.push({
      kind: index % 5 === 0 && line > 0 ? 'spec' : 'tag',
      line,
      number,
      name: index % 5 === 0 && line > 0 ? 'kernel.spec' : number,
      commit: (index * 2_654_435_761).toString(16).padStart(40, '0').slice(-40),
      date,
      previous: last.get(line),
      findings: objected,
    });
    if (objected.length > 0) findings.push(findingOf(findings.length, index, number, last.get(line) ?? number));
    last.set(line, number);
  }
  return {
    lines: Array.from({ length: lines }, (_, line) => ({
      name: line === 0 ? 'OLK-5.10' : `openEuler-2${1 + (line % 4)}.03-LTS${line < 4 ? '' : `-SP${line - 3}`}`,
      roles: [line === 0 ? 'development' : 'maintenance'],
      scheme: 'openeuler',
      from: line === 0 ? undefined : 'OLK-5.10',
    })),
    points,
    findings,
    foreign: ['v1-broken', 'release-2021'],
    excluded: ['5.10.0-update-1'],
    unchecked: [],
    gone: 0,
    verdict: 'fail',
  };
}

/** The trunk goes on all the time; a maintenance line starts when its turn has come. */
function pick(index: number, tags: number, lines: number, counters: readonly number[], most: number): number {
  const open = Math.max(1, Math.ceil(((index + 1) * (lines + 3)) / tags));
  const line = (index * 31 + Math.floor(index / 7)) % Math.min(lines, open);
  return (counters[line] ?? 0) > most * 2 ? 0 : line;
}

const KINDS = [
  { rule: 'number-step', severity: 'error', kind: 'wrongField', text: 'moved DEVEL on a maintenance line, from' },
  { rule: 'number-gap', severity: 'warning', kind: 'skipped', text: 'skipped a number after' },
  { rule: 'number-not-greater', severity: 'error', kind: 'backward', text: 'is not greater than' },
  { rule: 'tag-object', severity: 'notice', kind: 'lightweight', text: 'is a lightweight tag, as was' },
] as const;

function findingOf(index: number, point: number, number: string, previous: string): AuditFinding {
  const { rule, severity, kind, text } = KINDS[Math.floor(index * 1.7) % KINDS.length] ?? KINDS[0];
  return {
    rule,
    severity,
    kind,
    message: { en: `${number} ${text} ${previous}.`, zh: `${number} 与 ${previous} 不符（${kind}）。` },
    point,
    expected: [`${previous.slice(0, -1)}1`],
    known: index % 11 === 3,
    fingerprint: `${rule}-${number}`,
  };
}

/** A square of cells of every kind. */
export function squareMatrix(size: number): CompatMatrix {
  const cellOf = (row: number, column: number): CompatCell => {
    if (row === column || (row < column && column % 5 !== 4)) return 'compatible';
    if (row < column) return row % 3 === 0 ? 'broken' : 'denied';
    return row % 6 === 5 ? 'unknown' : column % 4 === 3 ? 'cautious' : 'denied';
  };
  const indexes = Array.from({ length: size }, (_, index) => index);
  return {
    interface: 'gvt-migration',
    releases: indexes.map((index) => ({
      name: `5.10.0-${index}.0.0`,
      number: `${Math.floor(index / 5)}.${index % 5}.0`,
    })),
    cells: indexes.map((row) => indexes.map((column) => cellOf(row, column))),
  };
}
