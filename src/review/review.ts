import { ancestryOf } from '../audit/ancestry.ts';
import { assemble, type Gathered } from '../audit/assemble.ts';
import type { Audit } from '../audit/audit.ts';
import { readBaseline } from '../audit/baseline.ts';
import type { HistoryBranch, HistoryTag, Revision } from '../audit/history.ts';
import { withEditions } from '../audit/judge-editions.ts';
import { type JudgedTag, type TagPlanner, tagFamilies, tagJudge, tagPlanner } from '../audit/judge-tags.ts';
import { planRevisions } from '../audit/plan-revisions.ts';
import { type CarrierReaders, loadReaders } from '../carriers/read.ts';
import { selectCarriers } from '../carriers/select.ts';
import type { PolicyFacts } from '../facts/facts.ts';
import { textOf } from '../facts/text.ts';
import type { Phrase } from '../numbering/scheme.ts';
import type { Policy } from '../policy/policy.ts';
import { findingPieces } from '../render/findings.ts';
import { plain } from '../render/speak.ts';
import type { Severity } from '../rules/severity.ts';
import type { Descent, HistoryReader, HistoryRefs } from '../sources/history.ts';
import { SourceProblem } from '../sources/problem.ts';
import { policyFacts, readPolicy } from '../sources/read-policy.ts';
import type { Repository } from '../sources/repository.ts';
import { type CommitsRead, goneFrom, readFileHistory } from './file-history.ts';
import { type Files, openFiles } from './files.ts';
import { withFoundInterfaces } from './found-interfaces.ts';
import type { ReviewedInterfaces } from './interfaces.ts';
import { judgeable } from './judgeable.ts';
import { type Marks, readMarks } from './landmarks.ts';
import { reviewRevisions } from './revisions.ts';
import { type OpenedTags, openTags, readAhead, reviewTags } from './tags.ts';
import { wantedBy } from './wanted.ts';

/** What is to be judged, and by what. */
export interface ReviewRequest {
  /** Only this branch and the tags that it leads to; all of them where none is named. */
  readonly branch: string | undefined;
  readonly commits: CommitsRead;
  readonly policyPath: string;
  /** The name of the repository, for reports about several. */
  readonly name: string | undefined;
  /** What is accepted: the text of a baseline file and its name, or a path that is read beside the policy. */
  readonly baseline: { readonly text: string | undefined; readonly path: string } | { readonly at: string };
  readonly threshold: Severity;
  readonly today: string;
}

/** How far the work has come. */
export type Progress = (what: 'tags' | 'revisions', done: number, total: number) => void;

/** The whole way through for an audit, as `check` is for a change: read, judge every number, put together. */
export async function review(
  repository: Pick<Repository, 'read' | 'list' | 'elsewhere'>,
  reader: HistoryReader,
  request: ReviewRequest,
  progress: Progress,
): Promise<Audit> {
  const { policyPath, threshold } = request;
  const refs = await reader.refs(request.branch);
  const { main } = refs;
  const [policyFile, accepted] = await Promise.all([
    repository.read(main.commit, policyPath).then((file) => readPolicy(file, policyPath, repository.elsewhere)),
    acceptedBy(repository, request, main),
  ]);
  const options = {
    ...(request.name === undefined ? {} : { repository: request.name }),
    accepted,
    threshold,
    say: (finding: Parameters<typeof findingPieces>[0]): Phrase => ({
      en: plain(findingPieces(finding, 'en')),
      zh: plain(findingPieces(finding, 'zh')),
    }),
  };
  if (policyFile.problems.length > 0) {
    const unchecked = policyFile.problems.map(({ line, problem: { en, zh } }) => ({
      en: `${policyPath}:${line}: ${en}`,
      zh: `${policyPath}:${line}: ${zh}`,
    }));
    return assemble({ drafts: [], foreign: [], excluded: [], unchecked }, options);
  }
  // What was read is let go before the audit is put together: the two would need much room at once.
  return assemble(await gather(repository, reader, request, { refs, policyFile, progress }), options);
}

interface Basis {
  readonly refs: HistoryRefs;
  readonly policyFile: Awaited<ReturnType<typeof readPolicy>>;
  readonly progress: Progress;
}

/** Reads the history, judges every number of it, and keeps what there is to say. */
async function gather(
  repository: Pick<Repository, 'read' | 'list'>,
  reader: HistoryReader,
  request: Pick<ReviewRequest, 'branch' | 'commits' | 'policyPath' | 'today'>,
  { refs, policyFile, progress }: Basis,
): Promise<Gathered> {
  const { policyPath, today } = request;
  const policy = await withFoundInterfaces(repository, policyFile.policy, refs);
  const files = openFiles(reader);
  const work: Work = {
    repository,
    reader,
    refs,
    scope: request.branch,
    commits: request.commits,
    policy,
    policyFile: policyFacts(policyPath, policyFile, undefined),
    readers: files.remembering(await loadReaders(policy.carriers?.map(({ kind }) => kind) ?? ['rpm-spec', 'text'])),
    files,
    today,
    progress,
  };
  const tagged = await withSignatures(refs.tags, work);
  const planner = tagPlanner(tagged, policy);
  // The longest walk begins first, and what tags and branches are at is read while it goes on.
  const descent = reader.descent(() => tagFamilies(planner.tags, policy), refs);
  descent.catch(() => undefined);
  const { landmarks, paths, tops } = await marksOf(work);
  const opened = openTags({ ...work, planner, landmarks });
  const begun = beginRevisions(work, { landmarks, paths, tops, descent });
  begun.catch(() => undefined);
  await readWhile(descent, opened, planner, work);
  const tags = await gatherTags(work, opened, planner, await descent);
  const revisions = await gatherRevisions(work, { paths, tops }, await begun);
  const faces = await gatherInterfaces(work, tags);
  return {
    drafts: [...withEditions(tags.drafts, faces.judged), ...revisions],
    foreign: tags.foreign,
    excluded: tags.excluded,
    unchecked: [...tags.unchecked, ...faces.unchecked, ...(await untold(work))],
    matrices: faces.matrices,
  };
}

interface Work {
  readonly repository: Pick<Repository, 'read' | 'list'>;
  readonly reader: HistoryReader;
  readonly refs: HistoryRefs;
  readonly scope: string | undefined;
  readonly commits: CommitsRead;
  readonly policy: Policy;
  readonly policyFile: PolicyFacts;
  readonly readers: CarrierReaders;
  readonly files: Files;
  readonly today: string;
  readonly progress: Progress;
}

/**
 * Reads the files at the tags while it is found out how tags and branches descend from each other, and those of all tags that
 * are judged anyway: what is read for itself leaves nothing behind.
 */
async function readWhile(
  reading: Promise<Descent>,
  opened: OpenedTags,
  planner: TagPlanner,
  { reader, files, scope }: Work,
): Promise<void> {
  // What cannot tell of files has none to read ahead.
  let over = reader.cannot !== undefined;
  const end = (): void => {
    over ||= scope !== undefined;
  };
  reading.then(end, end);
  await readAhead(opened, planner, () => over || !files.hasRoom());
}

async function marksOf(work: Work): Promise<Marks> {
  const { reader, refs, policy } = work;
  if (reader.cannot !== undefined) return { landmarks: new Map(), paths: [], tops: new Map() };
  const tips = [...branchesOf(work), refs.main].map(({ commit }) => commit);
  const tagged = refs.tags.flatMap(({ object }) => (object.kind === 'commit' ? [object.commit] : []));
  return readMarks(tips, tagged, { reader, policy });
}

async function beginRevisions(
  work: Work,
  { landmarks, paths, descent }: Marks & { readonly descent: Promise<Descent> },
): Promise<readonly Revision[]> {
  const { reader, commits } = work;
  if (reader.cannot !== undefined) return [];
  const nodes = descent.then((known) => known.nodes);
  nodes.catch(() => undefined);
  return readFileHistory({ reader, branches: branchesOf(work), landmarks, paths, nodes, commits });
}

const branchesOf = ({ scope, refs }: Work): readonly HistoryBranch[] =>
  scope === undefined ? refs.branches : [refs.main];

async function gatherTags(work: Work, opened: OpenedTags, planner: TagPlanner, descent: Descent): Promise<Gathered> {
  const { refs, policyFile, today } = work;
  const ancestry = ancestryOf(descent.nodes);
  const { tags, unchecked } = judgeable(planner.tags, work, ancestry, descent);
  const judge = tagJudge({ planner, branches: refs.branches, ancestry, policyFile, today });
  const judged = await reviewTags(
    { ...opened, judge: (...given) => work.files.judging(() => judge(...given)) },
    tags,
    (done) => work.progress('tags', done, tags.length),
  );
  const named = (kind: JudgedTag['kind']): readonly string[] =>
    judged.flatMap((each) => (each.kind === kind && each.kind !== 'draft' ? [each.name] : []));
  return {
    drafts: judged.flatMap((each) => (each.kind === 'draft' ? [each.draft] : [])),
    foreign: named('foreign'),
    excluded: named('excluded'),
    unchecked,
  };
}

/** What the releases of interfaces promise each other; loaded only where the policy names an interface. */
async function gatherInterfaces(
  { repository, refs, scope, policy, today }: Work,
  { drafts, excluded }: Gathered,
): Promise<ReviewedInterfaces> {
  if (policy.interfaces.length === 0) return { judged: [], matrices: [], unchecked: [] };
  const judged = new Set(drafts.map(({ name }) => name));
  const left = new Set(excluded);
  const tags = refs.tags.filter(({ name }) => (scope === undefined ? !left.has(name) : judged.has(name)));
  const { reviewInterfaces } = await import('./interfaces.ts');
  return reviewInterfaces({ repository, tags, policy, today });
}

async function withSignatures(tags: readonly HistoryTag[], { reader, policy }: Work): Promise<readonly HistoryTag[]> {
  if (policy.tags.object !== 'signed') return tags;
  const annotated = tags.filter(({ object }) => object.annotated);
  const signed = await reader.signed(annotated.map(({ object }) => object.id));
  return tags.map((tag) => ({ ...tag, signed: signed.has(tag.object.id) }));
}

async function gatherRevisions(
  work: Work,
  { paths, tops }: Pick<Marks, 'paths' | 'tops'>,
  first: readonly Revision[],
): Promise<Gathered['drafts']> {
  const { reader, refs, policy, policyFile, readers, today } = work;
  if (reader.cannot !== undefined) return [];
  const branches = branchesOf(work);
  const from = branches.map(({ commit }) => commit);
  // A file that is gone from every branch and was never tagged shows where it was changed together with another one.
  const gone = goneFrom(first, paths, wantedBy(policy));
  const revisions = gone.length === 0 ? first : await reader.revisions([...paths, ...gone], { from });
  const planned = planRevisions({ revisions, branches, main: refs.main.name, policy });
  // What a branch is of, sources or packages, seldom changes: its tip tells it for all of its history.
  const topOf = new Map(branches.map(({ name, commit }) => [name, tops.get(commit)]));
  return reviewRevisions(planned, { policy, policyFile, readers, today, topOf }, work, (done) =>
    work.progress('revisions', done, planned.length),
  );
}

/** What this way to read cannot tell of the files with numbers that the main branch has. */
async function untold({ repository, reader, refs, policy }: Work): Promise<readonly Phrase[]> {
  if (reader.cannot === undefined) return [];
  const top = await repository.list(refs.main.commit, '');
  const paths = selectCarriers(
    policy,
    top.map(({ name }) => name),
  ).map(({ path }) => path);
  return paths.length === 0 ? [] : [reader.cannot(paths)];
}

/** A baseline that is not there accepts nothing; one that cannot be read stops the audit, as it was meant to accept something. */
async function acceptedBy(
  repository: Pick<Repository, 'read'>,
  { baseline }: ReviewRequest,
  main: HistoryBranch,
): Promise<ReadonlySet<string>> {
  const path = 'at' in baseline ? baseline.at : baseline.path;
  const text = 'at' in baseline ? textOf(await repository.read(main.commit, path)) : undefined;
  const content = 'at' in baseline ? (text?.kind === 'text' ? text.text : undefined) : baseline.text;
  if (content === undefined) return new Set();
  const reading = readBaseline(content, path);
  if (reading.kind === 'wrong') throw new SourceProblem({ kind: 'bad-baseline', problem: reading.problem });
  return reading.accepted;
}
