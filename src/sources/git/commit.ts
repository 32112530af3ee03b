import type { HistoryCommit } from '../../audit/history.ts';
import type { ObjectId } from '../repository.ts';
import { lacking } from './clone.ts';

const HEAD =
  /^tree ([0-9a-f]+)\n(?:parent ([0-9a-f]+)\n)?(?:parent [0-9a-f]+\n)*author [^\n]*\ncommitter [^\n]* (\d+) [+-]\d+\n/;

/**
 * Reads the head of a commit object.
 * Source: git's `Documentation/technical` has no page of its own for it; git-commit-tree(1) tells what it is made of.
 * @throws SourceProblem where it has no directory
 */
export function parseCommit(id: ObjectId, bytes: Buffer): HistoryCommit {
  const text = bytes.toString('latin1');
  const [, tree, parent, date = '0'] =
    HEAD.exec(text) ?? /^tree ([0-9a-f]+)\n(?:parent ([0-9a-f]+)\n)?/.exec(text) ?? [];
  if (tree === undefined) throw lacking('objects', `object ${id} is no commit`);
  return { tree, parent, date: Number(date) };
}
