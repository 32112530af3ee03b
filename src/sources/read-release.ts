import { loadReaders } from '../carriers/read.ts';
import type { Facts } from '../facts/facts.ts';
import type { InterfaceFacts } from '../facts/features/facts.ts';
import { type FileReading, readFeatures } from '../facts/features/reading.ts';
import { asksForRelease, type ReleaseReading, releaseCandidates, withRelease } from '../facts/features/release.ts';
import { readOne, stated } from '../facts/read-carriers.ts';
import { policyOfTags } from '../facts/tag/affixes.ts';
import type { TagRef } from '../facts/tag/reading.ts';
import { textOf } from '../facts/text.ts';
import type { Policy } from '../policy/policy.ts';
import { SourceProblem } from './problem.ts';
import { readerOf } from './read-set.ts';
import type { ObjectId, Repository } from './repository.ts';
import type { TagReader } from './tags.ts';

/**
 * Completes the facts of interfaces whose question the base branch alone does not answer with what their last release
 * was: the nearest tag of the line that leads to the base. Asks nothing where there is no such question. Throws
 * {@link SourceProblem} when it could not look.
 */
export async function readReleases(
  repository: Repository & TagReader,
  base: ObjectId,
  policy: Policy,
  facts: Facts,
): Promise<Facts> {
  if (!facts.interfaces.some(asksForRelease)) return facts;
  const tags = await repository.tags(policy.tags.prefix);
  const written = policyOfTags(tags, policy);
  const completed = await Promise.all(
    facts.interfaces.map(async (face) => {
      if (!asksForRelease(face)) return face;
      const release = await lastRelease(repository, base, releaseCandidates(face, facts, tags, written));
      if (release === undefined) return withRelease(face, 'none', written);
      return withRelease(face, await readAt(repository, release, face, written), written);
    }),
  );
  return { ...facts, interfaces: completed };
}

interface Release {
  readonly tag: string;
  readonly commit: ObjectId;
}

async function lastRelease(
  repository: TagReader,
  base: ObjectId,
  candidates: readonly TagRef[],
): Promise<Release | undefined> {
  if (candidates.length === 0) return undefined;
  const { standings } = await repository.relations(base, candidates, undefined);
  const nearest = candidates.find(({ name }) => {
    const standing = standings.get(name);
    return standing === 'same' || standing === 'ancestor';
  });
  if (nearest === undefined) return undefined;
  const object = await repository.target(nearest);
  // Only commits have ancestors, so that it leads to one.
  if (object.kind !== 'commit') throw new SourceProblem({ kind: 'no-tag', tag: nearest.name });
  return { tag: nearest.name, commit: object.commit };
}

async function readAt(
  repository: Repository,
  { tag, commit }: Release,
  { rule, files }: InterfaceFacts,
  policy: Policy,
): Promise<ReleaseReading> {
  const { source } = rule;
  const [version, sets] = await Promise.all([
    readNumber(repository, commit, rule, policy),
    Promise.all(
      files.map(async ({ path }): Promise<readonly [string, FileReading]> => {
        if (source.from === 'report') return [path, { kind: 'absent' }];
        const [reader, file] = await Promise.all([readerOf(path, source.kind), repository.read(commit, path)]);
        return [path, readFeatures(textOf(file), reader, path, source)];
      }),
    ),
  ]);
  return { tag, version, files: new Map(sets) };
}

async function readNumber(
  repository: Repository,
  commit: ObjectId,
  { version }: InterfaceFacts['rule'],
  policy: Policy,
): Promise<string | undefined> {
  if (version === undefined) return undefined;
  const { kind, path, pointer } = version;
  const [readers, file] = await Promise.all([loadReaders([kind]), repository.read(commit, path)]);
  const carrier = { kind, ...(pointer === undefined ? {} : { rule: { pointer } }) };
  return stated(readOne(carrier, textOf(file), readers, policy.macros))?.text;
}
