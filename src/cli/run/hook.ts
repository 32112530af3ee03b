import { check } from '../../check.ts';
import { checkTag } from '../../check-tag.ts';
import { isNamedAsLine } from '../../facts/line-name.ts';
import type { Verdict } from '../../judge/finding.ts';
import type { Report } from '../../judge/report.ts';
import type { Phrase } from '../../numbering/scheme.ts';
import { HOOK_WORDS } from '../../render/hook-words.ts';
import { problemText } from '../../render/problem.ts';
import { plain, speak } from '../../render/speak.ts';
import { reportText, unpainted } from '../../render/text.ts';
import { colourWanted, printError } from '../../sinks/console.ts';
import { painter } from '../../sinks/paint.ts';
import { openPushedRepository, type PushedRepository } from '../../sources/git/pushed.ts';
import { quarantineOf } from '../../sources/git/run.ts';
import { SourceProblem, sayProblem } from '../../sources/problem.ts';
import { type PushedRef, type PushHook, readPush } from '../../sources/push.ts';
import { readStandardInput } from '../../sources/standard-input.ts';
import { type Common, EXIT } from '../command.ts';

/** What `pawl hook` was asked. */
export interface HookOrder extends Common {
  readonly hook: PushHook;
  readonly remote: string;
}

/** What became of one ref: a verdict, the report if there is one, and what else is to be said of it. */
interface Outcome {
  readonly ref: PushedRef;
  readonly verdict: Verdict;
  readonly report?: Report;
  readonly note?: { readonly phrase: Phrase; readonly data: Readonly<Record<string, string>> };
  readonly problem?: Phrase;
}

/** As many refs are judged at once: git is asked by a few processes for each. */
const AT_ONCE = 4;

/** Judges a push; gives the exit code, by which git refuses it. */
export async function runHook(order: HookOrder): Promise<number> {
  const text = await readStandardInput();
  const push = text === undefined ? undefined : readPush(text, order.hook);
  if (push?.kind !== 'push') {
    const where = push === undefined ? '' : ` Line ${push.line} is not of the form that git has for it.`;
    printError(`\`pawl hook ${order.hook}\` is run by git, which tells on standard input what is pushed.${where}`);
    return EXIT.usage;
  }
  const quarantine = order.hook === 'pre-receive' ? quarantineOf(process.env) : undefined;
  const place = { directory: order.repository, ...(quarantine === undefined ? {} : { quarantine }) };
  const repository = openPushedRepository(place, { hook: order.hook, remote: order.remote, refs: push.refs });
  try {
    return conclude(await judgeAll(repository, push.refs, order.policy), order);
  } finally {
    repository.close();
  }
}

async function judgeAll(
  repository: PushedRepository,
  refs: readonly PushedRef[],
  policyPath: string,
): Promise<readonly Outcome[]> {
  if (refs.length === 0) return [];
  const published = await repository.published();
  if (published === undefined) {
    return refs.map((ref) => ({ ref, verdict: 'pass', note: { phrase: HOOK_WORDS.noHistory, data: {} } }));
  }
  const outcomes: Outcome[] = [];
  for (let start = 0; start < refs.length; start += AT_ONCE) {
    const some = refs.slice(start, start + AT_ONCE);
    outcomes.push(...(await Promise.all(some.map((ref) => judgeRef(repository, ref, policyPath, published)))));
  }
  return outcomes;
}

type Published = NonNullable<Awaited<ReturnType<PushedRepository['published']>>>;

async function judgeRef(
  repository: PushedRepository,
  ref: PushedRef,
  policyPath: string,
  published: Published,
): Promise<Outcome> {
  try {
    return ref.kind === 'tag'
      ? await judgeTag(repository, ref, policyPath)
      : await judgeBranch(repository, ref, policyPath, published);
  } catch (problem) {
    if (!(problem instanceof SourceProblem)) throw problem;
    return { ref, verdict: 'unknown', problem: sayProblem(problem.fact) };
  }
}

const options = () => ({ threshold: 'error', today: new Date().toISOString().slice(0, 10) }) as const;

async function judgeTag(repository: PushedRepository, ref: PushedRef, policyPath: string): Promise<Outcome> {
  const { name, formerly, now } = ref;
  const event = now === undefined ? 'deleted' : formerly === undefined ? 'created' : 'moved';
  const report = await checkTag(repository, { name, event, formerly, branch: undefined, policyPath }, options());
  return { ref, verdict: report.verdict, report };
}

/** A branch is judged by what the push changes on it; one that goes, or that brings no change, has nothing to judge. */
async function judgeBranch(
  repository: PushedRepository,
  ref: PushedRef,
  policyPath: string,
  published: Published,
): Promise<Outcome> {
  const { name: branch, formerly, now } = ref;
  const base = now === undefined ? undefined : (formerly ?? (await repository.startOf(now)));
  if (base === undefined || now === undefined || base === now) return { ref, verdict: 'pass' };
  const policyAt = formerly === undefined ? { policyAt: published.commit } : {};
  const request = { branch, base, head: now, labels: [], body: '', policyPath, ...policyAt };
  const report = await check(repository, request, options());
  const { line, policyFile } = report.facts;
  // Work in progress is on branches that are no lines, and most branches of most repositories carry no number.
  if (line.kind === 'unmatched' || line.kind === 'without-numbers') return { ref, verdict: 'pass' };
  const data = { branch };
  if (line.kind === 'untold' && policyFile.changed && policyFile.atHead.length === 0) {
    return { ref, verdict: 'pass', note: { phrase: HOOK_WORDS.mends, data } };
  }
  const doubtful = line.kind === 'line' && line.evidence.because !== 'declared';
  if (report.verdict !== 'pass' && doubtful && branch !== published.branch && !isNamedAsLine(branch)) {
    return { ref, verdict: 'pass', report, note: { phrase: HOOK_WORDS.notALine, data } };
  }
  return { ref, verdict: report.verdict, report };
}

/**
 * Says what there is to say, nothing for what is right, and why the push is refused last, where it is seen. All of it goes
 * to stderr: the other stream is what `git push --porcelain` answers with.
 */
function conclude(outcomes: readonly Outcome[], { language, colour }: HookOrder): number {
  const paint = colourWanted(colour) ? painter : unpainted;
  const notes = new Set<string>();
  for (const { report, note, problem } of outcomes) {
    if (report !== undefined && report.judgement.findings.length > 0) printError(reportText(report, language, paint));
    if (problem !== undefined) printError(problemText([problem], language));
    const said = note === undefined ? '' : plain(speak(note.phrase, note.data, language));
    if (said !== '' && !notes.has(said)) printError(said);
    notes.add(said);
  }
  for (const [verdict, phrase] of [
    ['fail', HOOK_WORDS.refused],
    ['unknown', HOOK_WORDS.unchecked],
  ] as const) {
    const refs = outcomes.filter((outcome) => outcome.verdict === verdict).map(({ ref }) => ref.name);
    if (refs.length === 0) continue;
    printError(plain(speak(phrase, { refs: refs.slice(0, 10).join(', ') }, language)));
    return EXIT[verdict];
  }
  return EXIT.pass;
}
