import type { Audit } from '../audit/audit.ts';
import { BASELINE_FILE } from '../audit/baseline.ts';
import { auditMarkdown } from '../render/audit-markdown.ts';
import { auditText } from '../render/audit-text.ts';
import { review } from '../review/review.ts';
import { leftOutWords, setAuditOutputs, writeSummary } from '../sinks/actions.ts';
import { type Annotation, annotate, print } from '../sinks/console.ts';
import type { GitHubPlace } from '../sources/github/client.ts';
import type { HistoryReader } from '../sources/history.ts';
import type { Inputs } from '../sources/inputs.ts';
import { SourceProblem } from '../sources/problem.ts';
import { setExitCode, tolerate } from './finish.ts';
import { type Opened, withRepository } from './open.ts';
import { writeAuditFiles } from './result-files.ts';

/** Judges every line and tag of the repository, whatever the event is. */
export async function runAudit(inputs: Inputs, place: GitHubPlace): Promise<void> {
  if (place.token === '' && inputs.source === 'api') throw new SourceProblem({ kind: 'no-token' });
  const audit = await withRepository(inputs, place, (opened) => judge(opened, inputs, place));
  const { language } = inputs;
  setExitCode(audit.verdict, inputs);
  print(auditText(audit, language));
  annotate(annotationsOf(audit, inputs), leftOutWords(language));
  const markdown = auditMarkdown(audit, language);
  await tolerate('summary', () => writeSummary(markdown));
  await tolerate('outputs', () => setAuditOutputs(audit, markdown, language));
  await writeAuditFiles(audit, inputs);
}

async function judge({ client, repository }: Opened, inputs: Inputs, place: GitHubPlace): Promise<Audit> {
  const history = await openHistory(inputs, client);
  try {
    return await review(
      repository,
      history,
      {
        branch: inputs.branch,
        commits: 'needed',
        policyPath: inputs.policy,
        name: `${place.owner}/${place.name}`,
        baseline: { at: BASELINE_FILE },
        threshold: inputs.failOn === 'warning' ? 'warning' : 'error',
        today: new Date().toISOString().slice(0, 10),
      },
      () => undefined,
    );
  } finally {
    history.close();
  }
}

async function openHistory(inputs: Inputs, client: Opened['client']): Promise<HistoryReader> {
  return inputs.source === 'git'
    ? (await import('../sources/git/history.ts')).openLocalHistory({ directory: inputs.workingDirectory })
    : (await import('../sources/github/history.ts')).openGitHubHistory(client);
}

/** What the baseline knows is in the report, but calls nobody. */
function annotationsOf({ findings, points }: Audit, { language }: Inputs): readonly Annotation[] {
  return findings
    .filter(({ known }) => !known)
    .map(({ severity, rule, message, point }) => ({
      level: severity,
      title: rule,
      message: `${points[point]?.name ?? ''}: ${message[language]}`,
    }));
}
