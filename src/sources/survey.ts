import { loadReaders } from '../carriers/read.ts';
import { buildFacts } from '../facts/build.ts';
import type { Survey, SurveyedBranch } from '../facts/proposal.ts';
import { readOne, stated } from '../facts/read-carriers.ts';
import { textOf } from '../facts/text.ts';
import { topicBranches } from '../facts/topic-branches.ts';
import { readChange } from './read-change.ts';
import type { Repository } from './repository.ts';
import type { TagReader, Tip } from './tags.ts';

/** As many branches are looked at: a policy has no more lines. */
const MOST_BRANCHES = 200;
const AT_ONCE = 4;

/** A path that no repository has a policy at, so that what is there already does not colour what is found. */
const NO_POLICY = '.github/pawl.yml/none';

/**
 * Looks at every branch and every tag of a repository, as one would who knows nothing of it. Throws
 * {@link SourceProblem} when it could not look.
 */
export async function survey(repository: Repository & TagReader, branches: readonly Tip[], home: Tip): Promise<Survey> {
  const tags = await repository.tags('');
  const looked: SurveyedBranch[] = [];
  const topics = topicBranches(
    branches.map(({ branch }) => branch),
    home.branch,
  );
  const left = new Set(topics.branches);
  const some = branches.filter(({ branch }) => !left.has(branch)).slice(0, MOST_BRANCHES);
  for (let start = 0; start < some.length; start += AT_ONCE) {
    const next = some.slice(start, start + AT_ONCE).map((tip) => lookAt(repository, tip, tags));
    looked.push(...(await Promise.all(next)));
  }
  const interfaceFile = await findInterface(repository, home);
  return { branches: looked, tags: tags.map(({ name }) => name), topics, interfaceFile };
}

async function lookAt(
  repository: Repository & TagReader,
  { branch, commit }: Tip,
  tags: Awaited<ReturnType<TagReader['tags']>>,
): Promise<SurveyedBranch> {
  const request = { branch, base: commit, head: commit, labels: [], body: '', policyPath: NO_POLICY };
  const facts = buildFacts(await readChange(repository, request));
  const main = facts.carriers.find(({ part }) => part === 'main')?.after;
  const stated = main?.kind === 'number' || main?.kind === 'misfit' ? [main.stated.text, ...main.stated.history] : [];
  if (stated.length > 0 || tags.length === 0) return { name: branch, facts, stated, tags: [] };
  const { standings } = await repository.relations(commit, tags, undefined);
  const led = tags.flatMap(({ name }) => (['same', 'ancestor'].includes(standings.get(name) ?? '') ? [name] : []));
  return { name: branch, facts, stated, tags: led };
}

/** Where drivers keep the number of their interface. */
const INTERFACE_FILES = [
  ['interface.yml', 'yaml'],
  ['interface.yaml', 'yaml'],
  ['interface.json', 'json'],
  ['interface.toml', 'toml'],
] as const;

/** Where in such a file the set stands that the number promises. */
const SETS = ['/features', '/capabilities', '/modes', '/operations', '/api'] as const;

async function findInterface(repository: Repository, { commit }: Tip): Promise<Survey['interfaceFile']> {
  const top = await repository.list(commit, '');
  const there = INTERFACE_FILES.find(([name]) => top.some((entry) => entry.name === name && entry.kind === 'file'));
  if (there === undefined) return undefined;
  const [path, kind] = there;
  const file = textOf(await repository.read(commit, path));
  if (file.kind !== 'text') return undefined;
  const [readers, { list }] = await Promise.all([loadReaders([kind]), import('../features/readers/list.ts')]);
  const reading = stated(readOne({ kind, rule: { pointer: '/version' } }, file, readers, {}));
  if (reading === undefined) return undefined;
  const features = SETS.find((pointer) => {
    const set = list.read(file.text, { path, pointer });
    return set.kind === 'features' && set.features.length > 0;
  });
  return { path, kind, text: reading.text, features };
}
