import { setTimeout as sleep } from 'node:timers/promises';
import type { NewTag, TagOutcome } from '../facts/tip/new-tag.ts';
import { type GitPlace, type GitResult, runGit } from '../sources/git/run.ts';
import { SourceProblem } from '../sources/problem.ts';
import type { ObjectId } from '../sources/repository.ts';

/**
 * Makes a tag in a repository on this machine, in one transaction of git: the tag is made where there is none, and where
 * the branch still is at the commit that was judged, or nothing is. It is pushed by whoever asked for it.
 */
export async function createTagInGit(place: GitPlace, tag: NewTag): Promise<TagOutcome> {
  const branch = await branchRef(place, tag.branch);
  if (branch?.id !== tag.commit) return { kind: 'branch-moved', from: tag.commit, to: branch?.id };
  const present = await refOf(place, `refs/tags/${tag.name}`);
  if (present !== undefined) return { kind: 'lost', id: present };
  const target = tag.message === undefined ? tag.commit : await writeTagObject(place, tag, tag.message);
  const orders = [
    'start',
    `verify ${branch.ref} ${tag.commit}`,
    `create refs/tags/${tag.name} ${target}`,
    'prepare',
    'commit',
  ];
  return transact(place, tag, { branch: branch.ref, target, orders: `${orders.join('\n')}\n` });
}

interface Transaction {
  readonly branch: string;
  readonly target: ObjectId;
  readonly orders: string;
}

/** Another run may hold git's locks for a moment; what was refused for that was not done, and may be tried again. */
const ATTEMPTS = 8;
const PAUSE_MS = 60;

async function transact(place: GitPlace, tag: NewTag, transaction: Transaction): Promise<TagOutcome> {
  const { branch, target, orders } = transaction;
  for (let attempt = 1; ; attempt += 1) {
    const { code, stderr } = await runGit(place, 'update-ref', ['--stdin'], orders);
    if (code === 0) return { kind: 'created', id: target, movedTo: undefined };
    const why = await whyNot(place, tag, branch, stderr);
    if (why.kind !== 'failed' || attempt === ATTEMPTS || !/\.lock'?|lock ref/.test(stderr)) return why;
    await sleep(PAUSE_MS * attempt);
  }
}

async function refOf(place: GitPlace, ref: string): Promise<ObjectId | undefined> {
  const { code, stdout } = await runGit(place, 'rev-parse', ['--verify', '--quiet', '--end-of-options', ref]);
  return code === 0 ? stdout.toString('latin1').trim() : undefined;
}

/** Where the branch is: the repository's own, or that of `origin`. */
async function branchRef(
  place: GitPlace,
  branch: string,
): Promise<{ readonly ref: string; readonly id: ObjectId } | undefined> {
  for (const ref of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
    const id = await refOf(place, ref);
    if (id !== undefined) return { ref, id };
  }
  return undefined;
}

async function writeTagObject(place: GitPlace, { name, commit }: NewTag, message: string): Promise<ObjectId> {
  const who = await runGit(place, 'var', ['GIT_COMMITTER_IDENT']);
  if (who.code !== 0) throw new SourceProblem({ kind: 'no-identity', detail: reasonIn(who) });
  const head = [`object ${commit}`, 'type commit', `tag ${name}`, `tagger ${who.stdout.toString('utf8').trim()}`];
  const made = await runGit(place, 'mktag', [], `${head.join('\n')}\n\n${message.trimEnd()}\n`);
  if (made.code !== 0) throw new SourceProblem({ kind: 'git-failed', command: 'mktag', detail: reasonIn(made) });
  return made.stdout.toString('latin1').trim();
}

/** git says at length how to tell it who somebody is; the last line has the reason. */
const reasonIn = ({ stderr }: GitResult): string =>
  (stderr.trim().split('\n').at(-1) ?? '').replace(/^(?:fatal|error): /, '').slice(0, 300);

/** What is there tells why the transaction was refused; git's own word where nothing does. */
async function whyNot(place: GitPlace, tag: NewTag, branch: string, stderr: string): Promise<TagOutcome> {
  const [present, tip] = [await refOf(place, `refs/tags/${tag.name}`), await refOf(place, branch)];
  if (present !== undefined) return { kind: 'lost', id: present };
  if (tip !== tag.commit) return { kind: 'branch-moved', from: tag.commit, to: tip };
  return { kind: 'failed', detail: stderr.trim().slice(0, 300) };
}
