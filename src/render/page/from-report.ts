import type { Finding } from '../../judge/finding.ts';
import type { Report } from '../../judge/report.ts';
import { findingPieces } from '../findings.ts';
import { headline } from '../headline.ts';
import { type Language, plain, speak } from '../speak.ts';
import { doubtPhrase, ROLE_NAMES } from '../words.ts';
import type { PageFinding, PageModel, PageNote, PagePoint } from './model.ts';
import { PAGE_WORDS } from './page-words.ts';

/** A page about one change or tag: the number before it and the one that it proposes, on its line. */
export function pageOfReport(report: Report, language: Language): PageModel {
  const { line } = report.facts;
  const points = pointsOf(report);
  return {
    kind: 'check',
    title: PAGE_WORDS.checkTitle[language],
    lead: plain(headline(report, language)),
    verdict: report.verdict,
    axis: 'order',
    lines: [
      {
        name: line.branch,
        roles: line.kind === 'line' ? line.roles.map((role) => ROLE_NAMES[role][language]).join(' / ') : '',
        scheme: line.kind === 'line' ? line.scheme.id : '',
        from: undefined,
      },
    ],
    points,
    findings: report.judgement.findings.map((finding) => findingOf(finding, points.length - 1, language)),
    foreign: [],
    excluded: [],
    unchecked: [],
    gone: 0,
    notes: notesOf(report, language),
  };
}

function pointsOf({ home, previous, proposed, judged, facts }: Report): readonly PagePoint[] {
  const common = {
    kind: facts.claim.kind === 'tag' ? 'tag' : 'spec',
    line: 0,
    name: home?.path.replace(/^refs\/tags\//, '') ?? facts.line.branch,
    date: 0,
  } as const;
  const before: PagePoint | undefined =
    previous === undefined ? undefined : { ...common, number: previous, commit: judged.base, previous: undefined };
  return [
    ...(before === undefined ? [] : [facts.claim.kind === 'tag' ? { ...before, name: before.number } : before]),
    { ...common, number: proposed ?? '-', commit: judged.head, previous },
  ];
}

function findingOf(finding: Finding, point: number, language: Language): PageFinding {
  const { objection, rule, severity } = finding;
  const line = objection.line === undefined ? '' : `:${objection.line}`;
  return {
    rule: rule.id,
    status: severity,
    message: plain(findingPieces(finding, language)),
    point,
    expected: objection.expected ?? [],
    place: objection.path === undefined ? '' : `${objection.path}${line}`,
  };
}

function notesOf({ nextAllowed, facts, judgement }: Report, language: Language): readonly PageNote[] {
  const notes = [
    { title: PAGE_WORDS.allowed[language], items: nextAllowed },
    {
      title: PAGE_WORDS.doubts[language],
      items: facts.doubts.map((doubt) => {
        const { phrase, data } = doubtPhrase(doubt);
        return plain(speak(phrase, data, language));
      }),
    },
    {
      title: PAGE_WORDS.waived[language],
      items: judgement.waived.map(
        ({ finding, reason }) => `${finding.rule.id}: ${plain(findingPieces(finding, language))} (${reason})`,
      ),
    },
  ];
  return notes.filter(({ items }) => items.length > 0);
}
