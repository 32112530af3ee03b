import type { PolicyProblem } from '../../../src/policy/problems.ts';
import { loadPolicy } from './load.ts';

/** The problems of a policy text, one a line as `line:column kind path`, which is how the tables show them. */
export function outline(text: string): readonly string[] {
  return problemsOf(text).map(({ line, column, path, fact }) =>
    `${line}:${column} ${fact.kind} ${path.join('.')}`.trimEnd(),
  );
}

/** The problems of a policy text; none if it is sound. */
export function problemsOf(text: string): readonly PolicyProblem[] {
  const loaded = loadPolicy(text);
  return loaded.kind === 'policy' ? [] : loaded.problems;
}
