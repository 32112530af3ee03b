import { nextJson, nextText } from '../../render/next.ts';
import { print, printExactly } from '../../sinks/console.ts';
import { type Common, EXIT } from '../command.ts';
import { branchName, judgeLocally } from './check.ts';

/** Shows what may come next on a branch; gives the exit code. */
export async function runNext(order: Common & { readonly branch: string }): Promise<number> {
  const { branch, format, language } = order;
  const asked = {
    tag: undefined,
    base: branch,
    head: branch,
    labels: [],
    bodyFile: undefined,
    trailers: [],
    failOn: 'never',
  } as const;
  const report = await judgeLocally({ ...order, ...asked, branch: branchName(branch) }, 'error');
  if (format === 'json') printExactly(`${JSON.stringify(nextJson(report), null, 2)}\n`);
  else print(nextText(report, language));
  return report.nextAllowed.length > 0 ? EXIT.pass : EXIT.unknown;
}
