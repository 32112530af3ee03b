import { type CheckOptions, rulesFor } from './check.ts';
import { checkTag } from './check-tag.ts';
import { type Level, levelNamed, levelNames, levelsOf, USUAL_LEVEL } from './facts/levels.ts';
import { previousOf } from './facts/next.ts';
import type { TagObject } from './facts/tag/reading.ts';
import { tagNameOf } from './facts/tag/scope.ts';
import { buildTipFacts } from './facts/tip/build.ts';
import { messageOf, type NewTag, type TagRefusal } from './facts/tip/new-tag.ts';
import { makeReport, type Report } from './judge/report.ts';
import { type ReadTip, readProjects, readTipOf } from './sources/read-tip.ts';
import type { ObjectId, Repository } from './sources/repository.ts';
import type { TagReader } from './sources/tags.ts';

/** Which line's next tag, and of which level. */
export interface TagWish {
  readonly branch: string;
  readonly level: string;
  readonly policyPath: string;
}

/** The tag that may be made next, judged as if it were there already; or why there is none. */
export type Proposal =
  | { readonly kind: 'tag'; readonly tag: NewTag; readonly report: Report }
  | {
      readonly kind: 'refused';
      readonly why: TagRefusal;
      readonly report: Report;
      /** What would be made, as far as that is known. */
      readonly tag: NewTag | undefined;
    };

export interface ProposeOptions extends CheckOptions {
  /** Seconds since 1970, at which the tag would be made. */
  readonly now: number;
}

/**
 * Works out the next tag of a line and judges it by the rules for tags, so that none is made that Pawl itself would
 * refuse: its line, step and number, and that the files at the commit agree. Throws what a source throws.
 */
export async function proposeTag(
  repository: Repository & TagReader,
  wish: TagWish,
  options: ProposeOptions,
): Promise<Proposal> {
  const read = await readTipOf(repository, wish);
  const report = await reportOf(read, options);
  const refuse = (why: TagRefusal): Proposal => ({ kind: 'refused', why, report, tag: undefined });
  const { facts, home } = report;
  const { line } = facts;
  if (line.kind === 'frozen' || line.kind === 'ignored') return refuse({ because: 'no-releases', role: line.kind });
  // Here only tags count: where none leads up to the branch its files may state numbers all the same.
  if (line.kind === 'without-numbers') return refuse({ because: 'first' });
  if (line.kind !== 'line' || report.verdict !== 'pass') return refuse({ because: 'judged' });
  const previous = home && previousOf(home, line);
  if (previous === undefined) return refuse({ because: 'first' });
  const levels = levelsOf(previous, line, facts);
  const level = levelNamed(levels, wish.level);
  if (level === undefined) return refuse({ because: 'level', level: wish.level, known: levelNames(levels) });
  const why = wish.level === USUAL_LEVEL ? objectionToUsual(report, levels) : undefined;
  if (why !== undefined) return refuse(why);
  return judgeNew(repository, wish, options, { read, report, level });
}

/**
 * The reports on the tip of a branch by the tags of each project, where the repository has several whose tags are written
 * apart; none where it has not. Throws what a source throws.
 */
export async function projectReports(
  repository: Pick<Repository, 'read' | 'elsewhere'> & TagReader,
  tip: { readonly branch: string; readonly commit: ObjectId; readonly policyPath: string },
  options: CheckOptions,
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const read of await readProjects(repository, tip)) reports.push(await reportOf(read, options));
  return reports;
}

/** The report on the tip as it is: the line, and the number that it goes on from. */
async function reportOf({ change, tip }: ReadTip, { threshold, today }: CheckOptions): Promise<Report> {
  const facts = buildTipFacts(change, change.tip ?? { tags: [], standings: new Map() });
  const rules = await rulesFor(facts);
  return makeReport(facts, { judged: { base: tip, head: tip }, policy: change.policy, threshold, today, rules });
}

/** Without a level being named, nothing is released twice, and nobody guesses what a line is for. */
function objectionToUsual({ facts }: Report, levels: readonly Level[]): TagRefusal | undefined {
  const atTip = facts.claim.kind === 'declaration' ? facts.claim.atTip : [];
  if (atTip.length > 0) return { because: 'nothing-new', tags: atTip };
  if (facts.line.kind !== 'line' || facts.line.roles.length < 2) return undefined;
  const usual = levels.filter(({ step }) => step.unlisted !== true && step.reserved !== true);
  return usual.length < 2
    ? undefined
    : {
        because: 'several',
        numbers: usual.map(({ number }) => number.text),
        levels: usual.map(({ name }) => name),
      };
}

interface Found {
  readonly read: ReadTip;
  readonly report: Report;
  readonly level: Level;
}

async function judgeNew(
  repository: Repository & TagReader,
  { branch, policyPath }: TagWish,
  { now, ...options }: ProposeOptions,
  { read: { change, tip }, report, level }: Found,
): Promise<Proposal> {
  const { policy } = change;
  const number = level.number.text;
  const name = tagNameOf(level.number, policy.tags);
  const slots = { number, tag: name, line: branch, previous: report.previous ?? '', scheme: level.number.scheme.id };
  const annotated = policy.tags.create === 'annotated' || policy.tags.object !== 'any';
  const message = annotated ? messageOf(policy.tags.message, slots) : undefined;
  const tag: NewTag = { name, number, branch, commit: tip, message };
  const refuse = (why: TagRefusal, about: Report): Proposal => ({ kind: 'refused', why, report: about, tag });
  const existing = change.tip?.tags.find((other) => other.name === name);
  if (existing !== undefined) return refuse({ because: 'exists', id: existing.id }, report);
  const object: TagObject = {
    kind: 'commit',
    id: tip,
    annotated,
    commit: tip,
    committed: now,
    tagged: annotated ? now : undefined,
  };
  const request = { name, event: 'created', formerly: undefined, branch, policyPath } as const;
  const emergency = level.step.reserved === true ? ({ emergency: 'declared' } as const) : {};
  const judged = await checkTag(withTag(repository, name, object), { ...request, ...emergency }, options);
  if (judged.verdict !== 'pass') return refuse({ because: 'judged' }, judged);
  if (policy.tags.object === 'signed') return refuse({ because: 'signed' }, judged);
  return judged.judged.base === tip ? { kind: 'tag', tag, report: judged } : proposeAgain(judged, tag);
}

/** The branch moved while it was judged: what was judged is no longer its tip. */
const proposeAgain = (report: Report, tag: NewTag): Proposal => ({
  kind: 'refused',
  why: { because: 'moved', to: report.judged.base },
  report,
  tag,
});

/** The repository as it would be with one tag more. */
function withTag(repository: Repository & TagReader, name: string, object: TagObject): Repository & TagReader {
  return {
    ...repository,
    start: async (tag: string, branch: string | undefined) => {
      const started = await repository.start(tag, branch);
      return tag === name ? { ...started, object } : started;
    },
    isSigned: async (id: ObjectId) => (object.kind === 'commit' && id === object.id ? true : repository.isSigned(id)),
  };
}
