import { basename, dirname, resolve } from 'node:path';
import type { Audit } from '../../audit/audit.ts';
import { BASELINE_FILE, baselineText } from '../../audit/baseline.ts';
import { mergeAudits, readAudit } from '../../audit/merge.ts';
import { auditJson } from '../../render/audit-json.ts';
import { auditMarkdown } from '../../render/audit-markdown.ts';
import { auditText } from '../../render/audit-text.ts';
import { AUDIT_WORDS } from '../../render/audit-words.ts';
import { visibleSentence } from '../../render/inert.ts';
import { type Language, plain, speak } from '../../render/speak.ts';
import type { CommitsRead } from '../../review/file-history.ts';
import { type Progress, review } from '../../review/review.ts';
import { colourWanted, print, printError, printExactly } from '../../sinks/console.ts';
import { writeResult } from '../../sinks/file.ts';
import { painter } from '../../sinks/paint.ts';
import { type Progress as Bar, startProgress } from '../../sinks/progress.ts';
import { flowed } from '../../sinks/terminal.ts';
import { draftPolicy, withDraft } from '../../sources/draft-policy.ts';
import { openLocalHistory } from '../../sources/git/history.ts';
import { openLocalRepository } from '../../sources/git/repository.ts';
import { readTextFile } from '../../sources/text-file.ts';
import { type Common, EXIT, type FailOn } from '../command.ts';
import { refuseDraft, tellUncommitted } from './draft.ts';

/** What `pawl audit` was asked. */
export interface AuditOrder extends Common {
  readonly branch: string | undefined;
  readonly commits: CommitsRead;
  /** Whether the policy file of the working tree counts, committed or not. */
  readonly draft: boolean;
  readonly baseline: string | undefined;
  readonly write: boolean;
  readonly name: string | undefined;
  readonly failOn: FailOn;
}

/** Judges the history of a local repository and shows it, or writes what is to be accepted; gives the exit code. */
export async function runAudit(order: AuditOrder): Promise<number> {
  const directory = resolve(order.repository);
  const path = resolve(directory, order.baseline ?? BASELINE_FILE);
  const text = readTextFile(path);
  if (text === undefined && order.baseline !== undefined && !order.write) {
    printError(`There is no baseline ${visibleSentence(order.baseline)}; \`--write-baseline\` makes one.`);
    return EXIT.usage;
  }
  const draft = order.draft ? await draftPolicy(order.repository, order.policy) : undefined;
  if (order.draft && draft === undefined) return refuseDraft(order);
  const repository = openLocalRepository({ directory: order.repository });
  const history = openLocalHistory({ directory: order.repository });
  const bar = progressOf(order.language);
  try {
    if (draft === undefined) await tellUncommitted(repository, order);
    const audit = await review(
      draft === undefined ? repository : withDraft(repository, order.policy, draft),
      history,
      {
        branch: order.branch,
        commits: order.commits,
        policyPath: order.policy,
        name: order.name ?? basename(directory),
        baseline: { text, path },
        threshold: order.failOn === 'warning' ? 'warning' : 'error',
        today: new Date().toISOString().slice(0, 10),
      },
      bar.show,
    );
    bar.finish();
    if (!order.write) return await show(audit, order);
    writeResult(dirname(path), basename(path), baselineText(audit));
    const count = audit.findings.filter(({ unchecked }) => unchecked !== true).length;
    print(plain(speak(AUDIT_WORDS.wrote, { count, path }, order.language)));
    return EXIT.pass;
  } finally {
    bar.finish();
    repository.close();
    history.close();
  }
}

/** One bar after the other, as the work goes on from tags to files. */
export function progressOf(language: Language): { readonly show: Progress; readonly finish: () => void } {
  let current: { readonly what: string; readonly bar: Bar; done: number } | undefined;
  return {
    show: (what, done, total) => {
      if (current?.what !== what) {
        current?.bar.finish();
        current = {
          what,
          bar: startProgress((what === 'tags' ? AUDIT_WORDS.tags : AUDIT_WORDS.revisions)[language], total),
          done: 0,
        };
      }
      current.bar.advance(done - current.done);
      current.done = done;
    },
    finish: () => current?.bar.finish(),
  };
}

/** Puts the audits of several repositories together. */
export async function runMerge(
  order: Common & { readonly files: readonly string[]; readonly failOn: FailOn },
): Promise<number> {
  const read = order.files.map((file) => ({ file, reading: readAudit(readTextFile(file) ?? '') }));
  const wrong = read.filter(({ reading }) => reading === undefined);
  if (wrong.length > 0) {
    for (const { file } of wrong) {
      printError(`${visibleSentence(file)} is no audit: write one with \`pawl audit --format json\`.`);
    }
    return EXIT.usage;
  }
  const named = read.flatMap(({ file, reading }) =>
    reading === undefined ? [] : [{ name: basename(file).replace(/\.json$/, ''), audit: reading }],
  );
  return show(mergeAudits(named, order.failOn === 'warning' ? 'warning' : 'error'), order);
}

/** What an audit is of: one repository, or several that were put together. */
function nameOf({ repository, lines }: Audit, language: Language): string {
  const count = new Set(lines.flatMap((line) => line.repository ?? [])).size;
  return repository ?? plain(speak(AUDIT_WORDS.together, { count }, language));
}

async function show(audit: Audit, order: Common & { readonly failOn: FailOn }): Promise<number> {
  const { format, language, colour, failOn, policy: policyPath } = order;
  switch (format) {
    case 'json':
      printExactly(auditJson(audit));
      break;
    case 'markdown':
      printExactly(auditMarkdown(audit, language));
      break;
    case 'sarif':
      printExactly((await import('../../render/sarif.ts')).auditSarif(audit, { language, policyPath }));
      break;
    case 'html': {
      const { auditPage } = await import('../../render/page/page.ts');
      printExactly(auditPage(audit, { language, name: nameOf(audit, language), matrices: audit.matrices ?? [] }));
      break;
    }
    default:
      print(flowed(auditText(audit, language, colourWanted(colour) ? painter : undefined)));
  }
  return failOn === 'never' && audit.verdict === 'fail' ? EXIT.pass : EXIT[audit.verdict];
}
