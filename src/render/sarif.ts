import type { Audit, AuditFinding } from '../audit/audit.ts';
import type { Edit } from '../carriers/carrier.ts';
import type { Finding } from '../judge/finding.ts';
import type { Report } from '../judge/report.ts';
import type { Severity } from '../rules/severity.ts';
import { findingPieces } from './findings.ts';
import { visibleSentence } from './inert.ts';
import { type HelpPlace, sarifRules } from './sarif-rules.ts';
import { artifactLocation, fingerprints, literal, safeHome } from './sarif-text.ts';
import { type Language, plain } from './speak.ts';
import { VERSION } from './version.ts';
import { WORDS } from './words.ts';

export interface SarifOptions {
  readonly language: Language;
  /** Where this project's files are shown, such as `https://github.com/OWNER/pawl/blob/v1`; rules link to their pages there. */
  readonly home?: string;
  /** Where to put a finding that no file has, such as one about a tag: GitHub takes no result without a file. */
  readonly policyPath?: string;
}

/** An objection as SARIF wants it, from whichever judgement it comes. */
interface Objected {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What it is known by from run to run: without line numbers, and the same in every language. */
  readonly identity: string;
  readonly path: string | undefined;
  readonly line: number | undefined;
  /** What is objected to, where it is no file. */
  readonly logical: string | undefined;
  readonly edits: readonly Edit[];
  /** Why it is accepted all the same. */
  readonly accepted: string | undefined;
}

/** A change or a tag as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
export function reportSarif(report: Report, options: SarifOptions): string {
  const { findings, waived } = report.judgement;
  const objected = (finding: Finding, accepted?: string): Objected => fromFinding(finding, options.language, accepted);
  const all = [
    ...findings.map((finding) => objected(finding)),
    ...waived.map(({ finding, reason }) => objected(finding, reason)),
  ];
  return sarif(all, [], 'check', { policyPath: report.facts.policyFile.path, ...options });
}

/** A whole history as SARIF 2.1.0. */
export function auditSarif(audit: Audit, options: SarifOptions): string {
  const unchecked = audit.unchecked.map((why) => why[options.language]);
  const all = audit.findings.map((finding) => fromAudit(finding, audit, options.language));
  return sarif(all, unchecked, 'audit', options);
}

function fromFinding({ rule, objection, severity }: Finding, language: Language, accepted?: string): Objected {
  const { path, line, actual, message, edits = [] } = objection;
  const isFile = path !== undefined && !path.startsWith('refs/');
  return {
    rule: rule.id,
    severity,
    message: plain(findingPieces({ rule, objection, severity }, language)),
    identity: [rule.id, message, path ?? '', actual ?? ''].join('\n'),
    path: isFile ? path : undefined,
    line: isFile ? line : undefined,
    logical: isFile ? undefined : path,
    edits: isFile ? edits : [],
    accepted,
  };
}

function fromAudit(finding: AuditFinding, audit: Audit, language: Language): Objected {
  const point = audit.points[finding.point];
  const isFile = point?.kind === 'spec';
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[language],
    identity: finding.fingerprint,
    path: isFile ? point.name : undefined,
    line: undefined,
    logical: isFile || point === undefined ? undefined : `refs/tags/${point.name}`,
    edits: [],
    accepted: finding.known ? WORDS.inBaseline[language] : undefined,
  };
}

/** GitHub refuses a run with more results, whole; what is gravest comes first, so it is kept. */
const MOST_RESULTS = 25_000;

/**
 * GitHub takes 10 MB of gzip. Text that does not repeat itself at all shrinks to three quarters at least, as JSON leaves that
 * much unused; so this many characters always fit, and are more than the 5,000 results that GitHub shows.
 */
const MOST_CHARACTERS = 12_000_000;

function sarif(
  objected: readonly Objected[],
  unchecked: readonly string[],
  mode: 'check' | 'audit',
  options: SarifOptions,
): string {
  const home = safeHome(options.home);
  const help: HelpPlace = { language: options.language, home };
  const rules = sarifRules([...new Set(objected.map(({ rule }) => rule))].sort(), help);
  const ids: readonly string[] = rules.map(({ id }) => id);
  const prints = fingerprints();
  const results: string[] = [];
  let length = 0;
  for (const each of objected.slice(0, MOST_RESULTS)) {
    const result = JSON.stringify(resultOf(each, ids.indexOf(each.rule), prints(each.identity), options));
    length += new TextEncoder().encode(result).length;
    if (length > MOST_CHARACTERS) break;
    results.push(result);
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Pawl',
            semanticVersion: VERSION,
            ...(home === undefined ? {} : { informationUri: home }),
            language: options.language,
            rules,
          },
        },
        automationDetails: { id: `pawl/${mode}/` },
        invocations: [
          {
            executionSuccessful: unchecked.length === 0,
            toolExecutionNotifications: notifications(unchecked, objected.length - results.length, options.language),
          },
        ],
        results: RESULTS,
      },
    ],
  };
  // The results are text already, so that their length is known; they take the place that is kept for them.
  return `${JSON.stringify(log, null, 2).replace(JSON.stringify(RESULTS), () => `[${results.join(',\n')}]`)}\n`;
}

const RESULTS = '\u0000results';

function notifications(unchecked: readonly string[], left: number, language: Language) {
  const told = unchecked.map((why) => ({ level: 'error', message: { text: literal(visibleSentence(why)) } }));
  const more = WORDS.more[language].replace('{count}', String(left));
  return left === 0 ? told : [...told, { level: 'warning', message: { text: more } }];
}

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const;

function resultOf(
  objected: Objected,
  ruleIndex: number,
  partialFingerprints: Readonly<Record<string, string>>,
  { policyPath = '.github/pawl.yml' }: SarifOptions,
) {
  const { rule, severity, message, path, line, logical, edits, accepted } = objected;
  const physicalLocation = {
    artifactLocation: artifactLocation(path ?? policyPath),
    region: { startLine: Math.max(1, line ?? 1) },
  };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: literal(visibleSentence(message)) },
    locations: [
      logical === undefined
        ? { physicalLocation }
        : { physicalLocation, logicalLocations: [{ fullyQualifiedName: logical.toWellFormed() }] },
    ],
    partialFingerprints,
    suppressions: accepted === undefined ? [] : [{ kind: 'external', status: 'accepted', justification: accepted }],
    ...(path === undefined || edits.length === 0 ? {} : { fixes: [fixOf(path, edits)] }),
  };
}

/** A region without columns is the line without its end, which is what an edit replaces. */
function fixOf(path: string, edits: readonly Edit[]) {
  return {
    artifactChanges: [
      {
        artifactLocation: artifactLocation(path),
        replacements: edits.map(({ line, replacement }) => ({
          deletedRegion: { startLine: line },
          insertedContent: { text: replacement.toWellFormed() },
        })),
      },
    ],
  };
}
