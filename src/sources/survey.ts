import { buildFacts } from '../facts/build.ts';
import type { Survey, SurveyedBranch } from '../facts/proposal.ts';
import { textOf } from '../facts/text.ts';
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
  const some = branches.slice(0, MOST_BRANCHES);
  for (let start = 0; start < some.length; start += AT_ONCE) {
    const next = some.slice(start, start + AT_ONCE).map((tip) => lookAt(repository, tip, tags));
    looked.push(...(await Promise.all(next)));
  }
  return { branches: looked, tags: tags.map(({ name }) => name), interfaceFile: await findInterface(repository, home) };
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
const INTERFACE_FILES = ['interface.yml', 'interface.yaml'] as const;

async function findInterface(repository: Repository, { commit }: Tip): Promise<Survey['interfaceFile']> {
  const top = await repository.list(commit, '');
  const path = INTERFACE_FILES.find((name) => top.some((entry) => entry.name === name && entry.kind === 'file'));
  if (path === undefined) return undefined;
  const file = textOf(await repository.read(commit, path));
  const { readYaml } = await import('../carriers/yaml.ts');
  const reading = file.kind === 'text' ? readYaml(file.text, '/version') : undefined;
  return reading?.kind === 'stated' ? { path, kind: 'yaml', text: reading.text } : undefined;
}
