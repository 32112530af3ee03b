import type { Report } from '../../src/judge/report.ts';
import { reportJson } from '../../src/render/json.ts';

/**
 * All that a report comes to, a line for each thing: the line of releases, the numbers, and every finding with its place and
 * what mends it. Unlike the message that an example expects it tells a place, an offer or a severity that slipped.
 */
export function said(report: Report): readonly string[] {
  const json = reportJson(report, 'en');
  const chinese = reportJson(report, 'zh').findings;
  const { claim, declaration } = report.facts;
  const told = json.findings.flatMap((finding, index) => [
    `${finding.severity} ${finding.rule} at ${placed(finding)}: ${finding.message}`,
    `  ${chinese[index]?.message}`,
    ...json.edits.filter((edit) => edit.finding === index).map((edit) => `  ${edit.line} becomes ${edit.replacement}`),
  ]);
  return [
    `${json.verdict} on ${lineWords(report)}: ${json.previous} to ${json.proposed}, next ${listed(json.nextAllowed)}`,
    ...json.carriers.map(({ path, before, after }) => `${path}: ${before} to ${after}`),
    ...(declaration.bump === 'none' && json.requiredBump === 'none'
      ? []
      : [`requires ${json.requiredBump}, declares ${json.declaredBump}`]),
    ...json.interfaces.map((face) =>
      Object.entries(face)
        .map((entry) => entry.join(' '))
        .join(', '),
    ),
    ...(claim.kind === 'change' ? [] : [compact(claim)]),
    ...told,
    ...json.waived.map(({ finding, reason }) => `waived by ${reason}: ${finding.rule} at ${placed(finding)}`),
    ...json.doubts.map((doubt) => `doubt: ${doubt}`),
  ];
}

/** The line of releases, why it is that, and by what it is judged. */
function lineWords({ facts: { line, strictness } }: Report): string {
  if (line.kind !== 'line') return `${line.kind} ${line.branch}`;
  const { because, ...evidence } = line.evidence;
  const why = [because, ...Object.values(evidence).flat()].join(' ');
  const bounds = [line.from === undefined ? [] : `from ${line.from.text}`, line.base === undefined ? [] : line.base];
  return [line.roles.join('|'), `line ${line.branch} (${why})`, line.scheme.id, strictness, ...bounds.flat()].join(' ');
}

type Placed = ReturnType<typeof reportJson>['findings'][number];

const placed = ({ path, line, actual, expected }: Placed): string =>
  `${path}:${line}, ${actual} instead of ${listed(expected)}`;

const listed = (texts: readonly string[]): string => (texts.length === 0 ? 'nothing' : texts.join(' or '));

/** What a tag or a declaration claims, without what only the schemes say of its numbers. */
function compact(claim: Report['facts']['claim']): string {
  return JSON.stringify(claim, (key, value: unknown) => (key === 'scheme' || key === 'rules' ? undefined : value));
}
