import { loadReaders } from '../carriers/read.ts';
import { type SelectedCarrier, selectCarriers } from '../carriers/select.ts';
import { readText } from '../carriers/text.ts';
import type { Change } from '../facts/change.ts';
import type { Doubt, SourceFacts } from '../facts/facts.ts';
import { textOf } from '../facts/text.ts';
import type { Policy } from '../policy/policy.ts';
import { hastenTexts } from './hasten.ts';
import { interfaceFiles } from './interface-files.ts';
import type { OpenPullReader } from './open-pulls.ts';
import { SOURCE } from './read-ahead.ts';
import { policyFacts, readPolicy } from './read-policy.ts';
import { readSides } from './read-sides.ts';
import type { Divergence, Entry, FileAt, ObjectId, Repository } from './repository.ts';
import { NO_SOURCE_DIRECTORY, type SourceReader } from './source-tags.ts';
import { specsBelow } from './specs-below.ts';
import { notNone, type TagReader } from './tags.ts';

/** A change to be judged: two commits, the branch that the first is the tip of, and what was declared. */
export interface ChangeRequest {
  readonly branch: string;
  readonly base: ObjectId;
  readonly head: ObjectId;
  readonly labels: readonly string[];
  readonly body: string;
  /** The title of the pull request, as it is now. */
  readonly title?: string | undefined;
  readonly policyPath: string;
  /**
   * There are tags, which were counted. They are asked for where they carry the numbers; where that will only be known a step
   * later, at once, in case that they do.
   */
  readonly tags?: 'there' | 'likely';
  /** Where the policy is read instead of the base: the default branch, for a branch that is not there yet. */
  readonly policyAt?: ObjectId;
  /** Who knows of other open pull requests; nobody does where there is only a repository. */
  readonly openPulls?: OpenPullReader | undefined;
  /** Asks for what is wanted besides, at the moment when the files are asked for, so that it travels with them. */
  readonly beside?: () => void;
  /** What was not certain in finding out what to judge. */
  readonly doubts?: readonly Doubt[] | undefined;
}

/**
 * Reads what a change is judged by, in two steps: how the commits lie, what is at the top of both and the policy at the
 * base; then the carriers on every side that is needed. Throws {@link SourceProblem} when it could not look.
 */
export async function readChange(repository: ChangeSources, request: ChangeRequest): Promise<Change> {
  const { base, head, branch, policyPath } = request;
  const tags = async () => notNone(await repository.tags(''));
  const early = request.tags === 'likely' ? tags() : undefined;
  // Where files state the numbers nobody waits for the tags.
  early?.catch(() => undefined);
  // The tag that it names may have to be looked for elsewhere. Asked for before the directory that it is in, it travels with
  // that and costs no request of its own.
  const sourced = repository.source === undefined ? undefined : repository.read(head, SOURCE);
  const [divergence, atBase, atHead, policyFile] = await Promise.all([
    repository.diverge(base, head),
    repository.list(base, ''),
    repository.list(head, ''),
    repository.read(request.policyAt ?? base, policyPath),
    sourced,
  ]);
  const { mergeBase } = divergence;
  const tops = [...atBase, ...atHead].map(({ name }) => name);
  const paths = await pathsOf(repository, request, { divergence, policyFile, atBase, atHead });
  const [policyAtBase, proposed] = await Promise.all([
    readPolicy(policyFile, policyPath, repository.elsewhere),
    paths.includes(policyPath) ? repository.read(head, policyPath) : undefined,
  ]);
  const policyAtHead = proposed && (await readPolicy(proposed, policyPath, repository.elsewhere, policyAtBase.policy));
  const known = [
    ...new Set([...tops, ...(await specsBelow(repository, base, atBase)).map(({ name }) => name)]),
    ...paths,
  ];
  const likely = policyAtBase.problems.length > 0 ? [] : interfaceFiles(policyAtBase.policy, known);
  const inferred = likely.length === 0 ? undefined : await inferInterfaces(repository, base, likely);
  const named = selectCarriers(policyAtBase.policy, [...new Set(known)]);
  const touched = new Set(paths);
  const behind = mergeBase !== base;
  const asFound = inferred?.policyOf(policyAtBase.policy, 'elsewhere') ?? policyAtBase.policy;
  // Loaded before anything is asked, so that all that is read travels in one request.
  const features = asFound.interfaces.length === 0 ? undefined : await import('./read-features.ts');
  const at = { base, head, mergeBase, behind, touched };
  const byTags = carriedByTags(named) && policyAtBase.problems.length === 0;
  const sets = features?.readInterfaces(repository, asFound, { ...at, branch, known });
  sets?.catch(() => undefined);
  if (divergence.kind === 'listed') request.beside?.();
  const tip = byTags
    ? await (await import('./read-tip.ts')).readTip(repository, {
        branch,
        commit: base,
        policy: asFound,
        early: early ?? (request.tags && tags()),
      })
    : undefined;
  // Where nothing else states a number, that of the interface is the line's.
  const only = byTags && tip === undefined ? inferred : undefined;
  const policy = only?.policyOf(policyAtBase.policy, 'only-here') ?? asFound;
  const selected = only === undefined ? named : selectCarriers(policy, known);
  const sourcing = readSource(repository, { head, policy, selected, touched });
  sourcing.catch(() => undefined);
  const others = request.openPulls?.(claimedIn(selected, touched));
  const reading = Promise.all(
    (tip === undefined ? selected : []).map(async (carrier) => ({
      ...carrier,
      ...(await readSides(repository, carrier.path, at)),
    })),
  );
  // Begun after what lists the same directories with more in them.
  const confirmed = divergence.kind === 'listed' ? divergence.confirm?.() : undefined;
  confirmed?.catch(() => undefined);
  const carriers = await reading;
  const interfaces = (await sets) ?? [];
  await confirmed;
  const source = await sourcing;
  return {
    branch: request.branch,
    policy,
    readers: await loadReaders(selected.map(({ kind }) => kind)),
    policyFile: policyFacts(policyPath, policyAtBase, policyAtHead),
    carriers,
    interfaces,
    paths,
    top: atBase.map(({ name, kind }) => ({ name, kind })),
    behind,
    labels: request.labels,
    body: request.body,
    ...(await titledBy(policy, request.title)),
    ...(tip === undefined ? {} : { tip }),
    ...(source === undefined ? {} : { source }),
    openPulls: await others,
    doubts: [...(request.doubts ?? []), ...(inferred?.doubts ?? [])],
  };
}

interface FirstAnswers {
  readonly divergence: Divergence;
  readonly policyFile: FileAt;
  readonly atBase: readonly Entry[];
  readonly atHead: readonly Entry[];
}

/** The paths that the change touches. Long texts are asked for before all of them are known, where it is sure that they are read. */
async function pathsOf(
  repository: Repository,
  { base, head, beside }: ChangeRequest,
  { divergence, policyFile, atBase, atHead }: FirstAnswers,
): Promise<readonly string[]> {
  const hasten = async (sure: readonly string[]): Promise<void> => {
    const names = [...[...atBase, ...atHead].map(({ name }) => name), ...sure];
    await hastenTexts(repository, policyFile, names, (path) => (sure.includes(path) ? [base, head] : [base]));
  };
  if (divergence.kind === 'listed') {
    await hasten(divergence.paths);
    return divergence.paths;
  }
  const finding = divergence.find();
  finding.catch(() => undefined);
  // The directories are the last that is asked for together, where texts are long.
  beside?.();
  await hasten(divergence.mergeBase === base ? differing(atBase, atHead) : []);
  return finding;
}

/** The names at the top of both sides that are not the same. */
function differing(before: readonly Entry[], after: readonly Entry[]): readonly string[] {
  const ids = new Map(before.map(({ name, id }) => [name, id]));
  return after.flatMap(({ name, id }) => (ids.get(name) === id ? [] : [name]));
}

/** The interfaces that these files state; what reads them is loaded only where there are such files. */
async function inferInterfaces(repository: Repository, commit: ObjectId, paths: readonly string[]) {
  const { findInterfaces, interfaceDoubts, withInterfaces } = await import('./infer-interface.ts');
  const found = await findInterfaces(repository, commit, paths);
  if (found.length === 0) return undefined;
  return {
    doubts: interfaceDoubts(found),
    policyOf: (policy: Policy, numbers: 'elsewhere' | 'only-here') => withInterfaces(policy, found, numbers),
  };
}

/** What the title says by the pattern of the policy; the engine is loaded only where there is one. */
async function titledBy(policy: Policy, title: string | undefined): Promise<Pick<Change, 'titled'>> {
  const { title: pattern } = policy.declarations;
  if (pattern === 'off' || title === undefined) return {};
  const compiled = (await import('../features/title-pattern.ts')).compileTitle(pattern);
  return compiled.kind === 'pattern' ? { titled: compiled.read(title) } : {};
}

/** What a change is read from: its repository with its tags, and the one that packages are made from. */
export type ChangeSources = Repository & TagReader & { readonly source?: SourceReader };

/** No ref is called longer; that such a text is no number is said elsewhere. */
const LONGEST_TAG = 1024;

interface Sourcing {
  readonly head: ObjectId;
  readonly policy: Policy;
  readonly selected: readonly SelectedCarrier[];
  readonly touched: ReadonlySet<string>;
}

/** Looks for the tags that the change newly names; what was named before is not asked about. */
async function readSource(
  repository: ChangeSources,
  { head, policy, selected, touched }: Sourcing,
): Promise<SourceFacts | undefined> {
  const name = policy.sourceRepository;
  const naming = selected.filter(({ kind, path }) => kind === 'text' && touched.has(path));
  if (name === undefined || naming.length === 0) return undefined;
  const texts = await Promise.all(naming.map(async ({ path }) => textOf(await repository.read(head, path))));
  const tags = texts.flatMap((text) => {
    const reading = text.kind === 'text' ? readText(text.text) : undefined;
    return reading?.kind === 'stated' && reading.text.length <= LONGEST_TAG ? [reading.text] : [];
  });
  if (tags.length === 0) return undefined;
  const ask = repository.source;
  return { repository: name, answer: ask === undefined ? NO_SOURCE_DIRECTORY : await ask(name, [...new Set(tags)]) };
}

/** A kernel's Makefile states the upstream version alone: where nothing else is there, tags carry the numbers. */
const carriedByTags = (selected: readonly SelectedCarrier[]): boolean =>
  selected.every(({ kind }) => kind === 'kernel-makefile');

/** The files that the change claims a number in: the specs that it touches, or whatever else states one. */
function claimedIn(selected: readonly SelectedCarrier[], touched: ReadonlySet<string>): readonly string[] {
  const specs = selected.filter(({ kind }) => kind === 'rpm-spec');
  return (specs.length > 0 ? specs : selected)
    .map(({ path }) => path)
    .filter((path) => touched.has(path))
    .slice(0, 3);
}
