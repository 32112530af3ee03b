import type { Facts } from '../facts/facts.ts';
import type { Finding } from '../judge/finding.ts';
import { statedText } from '../judge/report.ts';
import { ROLES, type Role } from '../numbering/scheme.ts';
import type { AuditPoint } from './audit.ts';

/** The line of a draft, before all of its numbers are known. */
export interface DraftLine {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scheme: string;
  readonly from: string | undefined;
}

/** A number with what is objected to it, before it has its place among the others. */
export interface Draft extends Omit<AuditPoint, 'line' | 'findings'> {
  readonly line: DraftLine;
  readonly findings: readonly Finding[];
}

/** What a draft takes of the commit that makes the claim. */
export type DraftPlace = Pick<AuditPoint, 'kind' | 'name' | 'commit' | 'date'>;

/** A draft for one carrier of a judged claim. */
export function draftOf(
  facts: Facts,
  carrier: Facts['carriers'][number] | undefined,
  place: DraftPlace,
  from: string | undefined,
  findings: readonly Finding[],
): Draft {
  return {
    ...place,
    line: lineOf(facts, carrier?.scheme.id, from),
    number: (carrier && statedText(carrier.after)) ?? '',
    previous: carrier && statedText(carrier.before),
    findings: findings.map(standingAlone),
  };
}

/** A finding that outlives the files that it quotes: a part of a text would keep the whole of it in memory. */
const standingAlone = ({ rule, severity, objection }: Finding): Finding => ({
  rule,
  severity,
  objection: structuredClone(objection),
});

/** Tags that no line holds have a place of their own. */
const NO_LINE: DraftLine = { name: 'refs/tags', roles: [], scheme: '', from: undefined };

function lineOf({ line }: Facts, scheme: string | undefined, from: string | undefined): DraftLine {
  switch (line.kind) {
    case 'line':
      return { name: line.branch, roles: line.roles, scheme: scheme ?? line.scheme.id, from };
    case 'frozen':
    case 'ignored':
      return { name: line.branch, roles: [line.kind], scheme: scheme ?? '', from };
    case 'unmatched':
    case 'without-numbers':
    case 'untold':
      return { name: line.branch, roles: [], scheme: scheme ?? '', from };
    case 'outside':
      return NO_LINE;
  }
}

/** The roles of a line are all those that its numbers show, in the order in which roles are named. */
export function allRoles(all: readonly (readonly Role[])[]): readonly Role[] {
  const shown = new Set(all.flat());
  return ROLES.filter((role) => shown.has(role));
}
