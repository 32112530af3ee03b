import { readSubject, type Subject } from '../sources/event.ts';
import type { GitHubPlace } from '../sources/github/client.ts';
import { type RawTalk, readTalk } from '../sources/github/comments.ts';
import { openPullReader } from '../sources/github/open-pull-requests.ts';
import { readPullRequest } from '../sources/github/pull-request.ts';
import type { Inputs } from '../sources/inputs.ts';
import { SourceProblem } from '../sources/problem.ts';
import { readAhead, startTag } from '../sources/read-ahead.ts';
import type { ChangeRequest } from '../sources/read-change.ts';
import type { ChangeSubject, Task } from './judge.ts';
import { type Opened, withRepository } from './open.ts';

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
      const asked = taskFor(subject, inputs, opened);
      const judging = whenSent().then(() => import('./judge.ts'));
      const [task, { judgeAndTell }] = await Promise.all([asked, judging]);
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

/** Loading keeps the process busy, so it begins once the first requests are on their way: a turn makes them, the next sends them. */
const whenSent = (): Promise<void> => new Promise((sent) => setImmediate(() => setImmediate(sent)));

async function taskFor(
  subject: Exclude<Subject, { kind: 'none' | 'nothing' }>,
  inputs: Inputs,
  opened: Opened,
): Promise<Task> {
  switch (subject.kind) {
    case 'tag':
      return tagTask(subject, inputs, opened);
    case 'range':
      return { kind: 'change', subject, request: await requestFor(subject, inputs, opened) };
    case 'pull-request':
      return pullTask(subject, inputs, opened);
  }
}

/** What judges a tag and no change is loaded beside the rest while GitHub answers. */
async function tagTask(
  subject: Extract<Subject, { kind: 'tag' }>,
  { branch, policy: policyPath }: Inputs,
  { repository }: Opened,
): Promise<Task> {
  const request = { ...subject, branch, policyPath };
  const started = startTag(repository, request);
  await whenSent();
  await import('../check-tag.ts');
  return { kind: 'tag', subject, request: { ...request, started } };
}

async function requestFor(
  subject: Extract<ChangeSubject, { kind: 'range' }>,
  { source, policy: policyPath }: Inputs,
  { client, repository }: Opened,
): Promise<ChangeRequest> {
  if (source === 'api') readAhead(repository, subject, policyPath);
  const { readMergeGroup } = await import('../sources/github/merge-group.ts');
  return { ...subject, ...(await readMergeGroup(client, subject)), policyPath };
}

/**
 * What the event said is only expected: all that is likely to be needed is asked for at once, and used if the pull request,
 * which is asked for with it, still is what the event said.
 */
async function pullTask(
  subject: Extract<Subject, { kind: 'pull-request' }>,
  { policy: policyPath, source, comment }: Inputs,
  { client, repository }: Opened,
): Promise<Task> {
  const { number, expected, token } = subject;
  const asked = readPullRequest(client, number, policyPath);
  if (source === 'api' && expected !== undefined) readAhead(repository, expected, policyPath);
  const early = expected && openPullReader(client, number, expected.branch);
  const { branch, base, head, labels, title, body, hasTags, hasPolicy } = await asked;
  if (hasPolicy) whenSent().then(preloadPolicyReader);
  const talks = comment !== 'never' && token !== 'read-only';
  let talk: Promise<RawTalk> | undefined;
  // As late as costs no step, for other runs may write one, and in one request with the last of the files.
  const beside = (): void => {
    talk = readTalk(client, number, null, { dispensable: true });
    talk.catch(() => undefined);
  };
  const openPulls = expected?.branch === branch ? early : openPullReader(client, number, branch);
  const isExpected = expected?.base === base && expected.head === head;
  const tags = hasTags ? ({ tags: isExpected ? 'there' : 'likely' } as const) : {};
  const request = { branch, base, head, labels, title, body, policyPath, openPulls, ...tags };
  return {
    kind: 'change',
    subject,
    request: { ...request, ...(talks ? { beside } : {}) },
    talk: () => talk,
  };
}

/** The reader of policies takes as long to load as GitHub takes to answer; that it fails is told where it is awaited. */
function preloadPolicyReader(): void {
  import('../policy/load.ts').catch(() => undefined);
}
