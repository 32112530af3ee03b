import { assemble } from '../audit/assemble.ts';
import type { Draft } from '../audit/draft.ts';
import { pictureOf } from '../audit/matrix.ts';
import { compareFindings, type Finding } from '../judge/finding.ts';
import { compatibility } from '../rules/compatibility.ts';
import type { CompatReport } from './compat.ts';
import { findingPieces } from './findings.ts';
import { auditPage } from './page/page.ts';
import { type Language, plain } from './speak.ts';

/** Who can migrate to whom as one self-contained page: the heat map, and what is objected to each edition. */
export function compatPage({ name, editions, matrix }: CompatReport, language: Language): string {
  const drafts = editions.map((edition, column): Draft => {
    const ways = matrix.flatMap((row) => row[column] ?? []);
    const findings = ways
      .flatMap((way) => compatibility.objectTo(way, name))
      .map(
        (objection): Finding => ({
          rule: compatibility,
          objection,
          severity: objection.severity === 'notice' ? 'notice' : 'error',
        }),
      );
    return {
      kind: 'tag',
      name: edition.name,
      commit: '',
      // Without dates the page draws them one after the other.
      date: 0,
      number: edition.number?.text ?? '-',
      previous: undefined,
      line: { name, roles: [], scheme: edition.number?.scheme.id ?? '', from: undefined },
      findings: findings.sort(compareFindings),
    };
  });
  const say = (finding: Finding) => ({
    en: plain(findingPieces(finding, 'en')),
    zh: plain(findingPieces(finding, 'zh')),
  });
  const audit = assemble(
    { drafts, foreign: [], excluded: [], unchecked: [] },
    { accepted: new Set(), threshold: 'error', say },
  );
  return auditPage(audit, { language, name, matrices: [pictureOf(name, editions, matrix)] });
}
