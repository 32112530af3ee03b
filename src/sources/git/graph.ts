import type { HistoryNode } from '../../audit/history.ts';

/** Reads a graph while git still writes it, and keeps of a million commits only those that count. */
export interface GraphReader {
  readonly take: (chunk: Buffer) => void;
  readonly end: () => readonly HistoryNode[];
}

/** A commit that is kept, while those that come before it are looked for. */
interface Kept {
  readonly commit: string;
  readonly isWanted: boolean;
  /** Its first parent's name. */
  readonly before: string | undefined;
  /** The nearest kept commit on the way of each parent, in their order. */
  readonly parents: (Kept | undefined)[];
}

/** A place in which the next kept commit of some way belongs. */
interface Gap {
  readonly of: Kept;
  readonly parent: number;
}

/**
 * Reads `rev-list --topo-order --parents`, in which every commit comes before its parents: a way is followed from a commit
 * that is wanted over those that are not, until it comes to another one, or to a merge, where ways meet. What waits meanwhile
 * are the ways that git has not come to yet; most lines lead to the next one.
 * @param wanted the commits of tags and branches
 */
export function readGraph(wanted: ReadonlySet<string>): GraphReader {
  const kept: Kept[] = [];
  const waiting = new Map<string, Gap[]>();
  let [next, gaps]: [string, Gap[]] = ['', []];
  /** How long a name is in this repository. */
  const [some = ''] = wanted;
  const width = some.length;
  let rest = '';

  const wait = (commit: string, more: Gap[]): void => {
    const others = waiting.get(commit);
    if (others === undefined) waiting.set(commit, more);
    else others.push(...more);
  };

  /** What waits for a commit: as a rule only what the line above led to. */
  const gapsAt = (commit: string): Gap[] => {
    const found = waiting.get(commit);
    if (found !== undefined) waiting.delete(commit);
    if (commit === next) return found === undefined ? gaps : [...gaps, ...found];
    if (next !== '') wait(next, gaps);
    return found ?? [];
  };

  const keep = (commit: string, first: string, count: number, isWanted: boolean): Kept => {
    const before = first === '' ? undefined : copyOf(first);
    const parents = Array.from({ length: count }, nothing);
    const node: Kept = { commit: copyOf(commit), isWanted, before, parents };
    kept.push(node);
    return node;
  };

  const takeCommit = (commit: string, first: string, others: readonly string[]): void => {
    const found = gapsAt(commit);
    const isWanted = wanted.has(commit);
    next = first;
    gaps = found;
    if (!isWanted && others.length === 0) return;
    const node = keep(commit, first, others.length + 1, isWanted);
    for (const gap of found) gap.of.parents[gap.parent] = node;
    gaps = [{ of: node, parent: 0 }];
    others.forEach((parent, index) => {
      wait(copyOf(parent), [{ of: node, parent: index + 1 }]);
    });
  };

  const takeLine = (text: string, start: number, end: number): void => {
    const space = start + width;
    const second = space + 1 + width;
    // Nearly all have one parent, and a list for each would be a million lists.
    if (end === second) takeCommit(text.slice(start, space), text.slice(space + 1, end), NONE);
    else {
      const [commit = '', first = '', ...others] = text.slice(start, end).split(' ');
      takeCommit(commit, first, others);
    }
  };

  return {
    take: (chunk) => {
      const text = chunk.toString('latin1');
      let at = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
        if (at > 0 || rest === '') takeLine(text, at, end);
        else takeLine(`${rest}${text.slice(0, end)}`, 0, rest.length + end);
        at = end + 1;
      }
      rest = at === 0 ? rest + text : text.slice(at);
    },
    end: () => nodesOf(kept),
  };
}

const NONE: readonly string[] = [];

const nothing = (): undefined => undefined;

/** A name of its own: a part of a text would keep the whole text. */
const copyOf = (name: string): string => Buffer.from(name, 'latin1').toString('latin1');

function nodesOf(kept: readonly Kept[]): readonly HistoryNode[] {
  const previous = new Map<Kept, string | undefined>();
  return kept
    .toReversed()
    .map((node): HistoryNode => {
      const [first] = node.parents;
      const nearest = first === undefined || first.isWanted ? first?.commit : previous.get(first);
      previous.set(node, nearest);
      const parents = node.parents.flatMap((parent) => parent?.commit ?? []);
      const way = node.before === undefined ? undefined : { before: node.before, previous: nearest };
      return { commit: node.commit, parents, ...(node.isWanted ? {} : { joins: true }), ...(way && { way }) };
    })
    .reverse();
}
