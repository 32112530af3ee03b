import type { Report } from '../judge/report.ts';
import { writeResult } from '../sinks/file.ts';
import type { Inputs } from '../sources/inputs.ts';
import { tolerate } from './finish.ts';

/** The files that the inputs ask for, each for itself; what makes one is loaded only where it is wanted. */
export async function writeResultFiles(
  report: Report,
  { jsonFile, sarifFile, htmlFile, language }: Inputs,
): Promise<void> {
  const wanted = [
    {
      input: 'json-file',
      path: jsonFile,
      make: async () => (await import('../render/json.ts')).jsonText(report, language),
    },
    {
      input: 'sarif-file',
      path: sarifFile,
      make: async () => (await import('../render/sarif.ts')).reportSarif(report, { language, ...homeOfAction() }),
    },
    {
      input: 'html-file',
      path: htmlFile,
      make: async () =>
        (await import('../render/page/page.ts')).checkPage(report, { language, commitAddress: commitAddress() }),
    },
  ];
  for (const { input, path, make } of wanted) {
    if (path === '') continue;
    await tolerate(input, async () => writeResult(process.env['GITHUB_WORKSPACE'] ?? '.', path, await make()));
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
