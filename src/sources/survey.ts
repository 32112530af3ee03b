import { buildFacts } from '../facts/build.ts';
import { interfaceFacts } from '../facts/features/build.ts';
import type { Survey, SurveyedBranch } from '../facts/proposal.ts';
import { topicBranches } from '../facts/topic-branches.ts';
import { filesNearTop, interfaceFiles } from './interface-files.ts';
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
  const facts = buildFacts(await readChange(repository, request), interfaceFacts);
  const main = facts.carriers.find(({ part }) => part === 'main')?.after;
  const stated = main?.kind === 'number' || main?.kind === 'misfit' ? [main.stated.text, ...main.stated.history] : [];
  if (stated.length > 0 || tags.length === 0) return { name: branch, facts, stated, tags: [] };
  const { standings } = await repository.relations(commit, tags, undefined);
  const led = tags.flatMap(({ name }) => (['same', 'ancestor'].includes(standings.get(name) ?? '') ? [name] : []));
  return { name: branch, facts, stated, tags: led };
}

/** The file of an interface that is nearest to the top. */
async function findInterface(repository: Repository, { commit }: Tip): Promise<Survey['interfaceFile']> {
  const paths = interfaceFiles({ carriers: undefined, interfaces: [] }, await filesNearTop(repository, commit));
  if (paths.length === 0) return undefined;
  const [found] = await (await import('./infer-interface.ts')).findInterfaces(repository, commit, paths);
  return found;
}
