import type { Audit } from '../audit/audit.ts';
import type { Report } from '../judge/report.ts';
import { writeResult } from '../sinks/file.ts';
import type { Inputs } from '../sources/inputs.ts';
import { tolerate } from './finish.ts';

/** What is put into a file, made only where it is wanted. */
interface Makers {
  readonly json: () => Promise<string>;
  readonly sarif: () => Promise<string>;
  readonly html: () => Promise<string>;
}

/** The files of a check. */
export function writeReportFiles(report: Report, inputs: Inputs): Promise<void> {
  const { language } = inputs;
  return write(inputs, {
    json: async () => (await import('../render/json.ts')).jsonText(report, language),
    sarif: async () => (await import('../render/sarif.ts')).reportSarif(report, { language, ...homeOfAction() }),
    html: async () =>
      (await import('../render/page/page.ts')).checkPage(report, { language, commitAddress: commitAddress() }),
  });
}

/** The files of an audit. */
export function writeAuditFiles(audit: Audit, inputs: Inputs): Promise<void> {
  const { language, policy: policyPath } = inputs;
  const { repository: name = '', matrices = [] } = audit;
  return write(inputs, {
    json: async () => (await import('../render/audit-json.ts')).auditJson(audit),
    sarif: async () =>
      (await import('../render/sarif.ts')).auditSarif(audit, { language, policyPath, ...homeOfAction() }),
    html: async () =>
      (await import('../render/page/page.ts')).auditPage(audit, {
        language,
        name,
        commitAddress: commitAddress(),
        matrices,
      }),
  });
}

/** The files that the inputs ask for, each for itself. */
async function write({ jsonFile, sarifFile, htmlFile }: Inputs, make: Makers): Promise<void> {
  const wanted = [
    ['json-file', jsonFile, make.json],
    ['sarif-file', sarifFile, make.sarif],
    ['html-file', htmlFile, make.html],
  ] as const;
  for (const [input, path, text] of wanted) {
    if (path === '') continue;
    await tolerate(input, async () => writeResult(process.env['GITHUB_WORKSPACE'] ?? '.', path, await text()));
  }
}

/** Where the pages of the rules of this very action are shown; a runner tells, except for an action out of the workspace. */
function homeOfAction(): { readonly home?: string } {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = process.env;
  return server && action && ref ? { home: `${server}/${action}/blob/${ref}` } : {};
}

function commitAddress(): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return server && repository ? `${server}/${repository}/commit/` : '';
}
