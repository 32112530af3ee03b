import { SourceProblem, sayProblem } from '../problem.ts';
import type { SourceReader } from '../source-tags.ts';
import { refLines } from './tags.ts';

/** Looks for tags in a clone on this machine. One without any tag was made without them, and tells nothing. */
export function openLocalSource(directory: string): SourceReader {
  return async (_repository, tags) => {
    try {
      const refs = new Set(await refLines({ directory }, ['--format=%(refname)', 'refs/tags/']));
      const missing = {
        en: `${directory} has no tags at all; fetch them there with \`git fetch --tags\``,
        zh: `${directory} 中没有任何标签；请在其中用 \`git fetch --tags\` 取回`,
      };
      if (refs.size === 0) return { kind: 'unreachable', why: missing };
      return {
        kind: 'read',
        tags: new Map(tags.map((tag) => [tag, refs.has(`refs/tags/${tag}`) ? 'there' : 'missing'])),
      };
    } catch (problem) {
      if (problem instanceof SourceProblem) return { kind: 'unreachable', why: sayProblem(problem.fact) };
      throw problem;
    }
  };
}
