import { readSubject, type Subject } from '../sources/event.ts';
import type { GitHubClient, GitHubPlace } from '../sources/github/client.ts';
import { readPullRequest } from '../sources/github/pull-request.ts';
import type { Inputs } from '../sources/inputs.ts';
import { SourceProblem } from '../sources/problem.ts';
import type { ChangeRequest } from '../sources/read-change.ts';
import type { ChangeSubject, Task } from './judge.ts';
import { withRepository } from './open.ts';

/**
 * Judges what the event brings: a change, or a tag. Only what the first question to GitHub needs is loaded before it is
 * asked; what judges and tells is loaded while GitHub answers.
 */
export async function runCheck(inputs: Inputs, place: GitHubPlace): Promise<void> {
  const subject: Subject =
    inputs.tag === undefined
      ? readSubject(process.env['GITHUB_EVENT_NAME'] ?? '', process.env['GITHUB_EVENT_PATH'] ?? '')
      : { kind: 'tag', name: inputs.tag, event: 'asked', formerly: undefined };
  if (subject.kind === 'none' || subject.kind === 'nothing') {
    const { giveUp, passOver } = await import('./finish.ts');
    return subject.kind === 'none'
      ? giveUp([subject.problem], inputs.language, inputs.onUnknown)
      : passOver(subject.why, inputs.language);
  }
  const offline = subject.kind === 'tag' && inputs.source === 'git' && inputs.checkRun === 'off';
  if (place.token === '' && !offline) throw new SourceProblem({ kind: 'no-token' });
  await withRepository(inputs, place, async (opened) => {
    try {
      const asked = taskFor(subject, inputs, opened.client);
      const [task, { judgeAndTell }] = await Promise.all([asked, import('./judge.ts')]);
      await judgeAndTell(task, inputs, opened);
    } catch (problem) {
      if (subject.kind === 'pull-request') {
        const { tellBlind } = await import('./tell-blind.ts');
        await tellBlind(problem, subject, inputs, opened.client);
      }
      throw problem;
    }
  });
}

async function taskFor(
  subject: Exclude<Subject, { kind: 'none' | 'nothing' }>,
  inputs: Inputs,
  client: GitHubClient,
): Promise<Task> {
  if (subject.kind === 'tag') return { kind: 'tag', subject };
  return { kind: 'change', subject, request: await requestFor(subject, inputs, client) };
}

async function requestFor(subject: ChangeSubject, inputs: Inputs, client: GitHubClient): Promise<ChangeRequest> {
  switch (subject.kind) {
    case 'range': {
      const { readMergeGroup } = await import('../sources/github/merge-group.ts');
      return { ...subject, ...(await readMergeGroup(client, subject)), policyPath: inputs.policy };
    }
    case 'pull-request': {
      const live = await readPullRequest(client, subject.number, inputs.policy);
      const { branch, base, head, labels, title, body, hasTags } = live;
      if (live.hasPolicy) preloadPolicyReader();
      const { openPullReader } = await import('../sources/github/open-pull-requests.ts');
      const tags = hasTags ? ({ tags: 'likely' } as const) : {};
      const openPulls = openPullReader(client, subject.number, branch);
      return { branch, base, head, labels, title, body, policyPath: inputs.policy, openPulls, ...tags };
    }
  }
}

/** The reader of policies takes as long to load as GitHub takes to answer; that it fails is told where it is awaited. */
function preloadPolicyReader(): void {
  import('../policy/load.ts').catch(() => undefined);
}
