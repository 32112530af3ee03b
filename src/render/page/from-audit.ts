import type { Audit } from '../../audit/audit.ts';
import { type Language, plain, speak } from '../speak.ts';
import { ROLE_NAMES } from '../words.ts';
import type { PageModel } from './model.ts';
import { PAGE_WORDS } from './page-words.ts';

/** A page about the history of a repository. */
export function pageOfAudit(audit: Audit, name: string, language: Language): PageModel {
  return {
    kind: 'audit',
    lead: '',
    title: plain(speak(PAGE_WORDS.auditTitle, { name }, language)),
    verdict: audit.verdict,
    axis: audit.points.some(({ date }) => date > 0) ? 'time' : 'order',
    lines: audit.lines.map(({ name, roles, scheme, from }) => ({
      name,
      roles: roles.map((role) => ROLE_NAMES[role][language]).join(' / '),
      scheme,
      from,
    })),
    points: audit.points,
    findings: audit.findings.map((finding) => ({
      rule: finding.rule,
      status: finding.known ? 'known' : finding.severity,
      message: finding.message[language],
      point: finding.point,
      expected: finding.expected,
      place: '',
    })),
    foreign: audit.foreign,
    excluded: audit.excluded,
    unchecked: audit.unchecked.map((why) => why[language]),
    gone: audit.gone,
    notes: [],
  };
}
