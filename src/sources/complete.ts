import { NO_OTHER_TAG, SourceProblem } from './problem.ts';
import type { Repository } from './repository.ts';
import type { TagReader } from './tags.ts';

type Reader = Repository & TagReader;

/**
 * A clone that lacks history, branches, tags or objects, completed by a reader that has them: the clone is asked first,
 * and what it lacks is asked of the other. Both give the same values on the same commits, so it is the same answer.
 */
export function completedBy(clone: Reader, whole: Reader): Reader {
  return {
    resolve: (...asked) => ask(clone.resolve(...asked), () => whole.resolve(...asked)),
    diverge: (...asked) => ask(clone.diverge(...asked), () => whole.diverge(...asked)),
    list: (...asked) => ask(clone.list(...asked), () => whole.list(...asked)),
    read: (...asked) => ask(clone.read(...asked), () => whole.read(...asked)),
    start: (...asked) => ask(clone.start(...asked), () => whole.start(...asked)),
    target: (...asked) => ask(clone.target(...asked), () => whole.target(...asked)),
    tags: (prefix) => ask(tagsOf(clone, prefix), () => whole.tags(prefix)),
    relations: (...asked) => ask(clone.relations(...asked), () => whole.relations(...asked)),
    isSigned: (...asked) => ask(clone.isSigned(...asked), () => whole.isSigned(...asked)),
  };
}

/** A clone with hardly a tag may have been made without tags, and says nothing of it. */
async function tagsOf(clone: Reader, prefix: string): ReturnType<TagReader['tags']> {
  const all = await clone.tags('');
  if (all.length <= 1) throw new SourceProblem({ kind: 'shallow', lacks: 'tags', detail: NO_OTHER_TAG });
  return all.filter(({ name }) => name.startsWith(prefix));
}

const LACKING = ['shallow', 'unknown-revision'];
/** GitHub knows no `HEAD~5`, and says so in a way of its own. */
const UNKNOWN_THERE = ['not-found', 'unknown-revision', 'no-tag', 'bad-answer'];

/** What neither has is told as the clone's lack, whose cure is nearer. */
async function ask<T>(first: Promise<T>, second: () => Promise<T>): Promise<T> {
  try {
    return await first;
  } catch (problem) {
    if (!(problem instanceof SourceProblem && LACKING.includes(problem.fact.kind))) throw problem;
    try {
      return await second();
    } catch (other) {
      throw other instanceof SourceProblem && UNKNOWN_THERE.includes(other.fact.kind) ? problem : other;
    }
  }
}
