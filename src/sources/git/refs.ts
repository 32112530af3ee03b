import type { HistoryBranch, HistoryCommit, HistoryTag } from '../../audit/history.ts';

/** The refs of a repository, of which tags of tags are to be looked at further. */
export interface RefListing {
  readonly tags: readonly HistoryTag[];
  readonly nested: readonly string[];
  readonly branches: readonly HistoryBranch[];
  readonly main: string | undefined;
  /** What the commits say that they are at. */
  readonly commits: ReadonlyMap<string, HistoryCommit>;
}

const PREFIXES = { tag: 'refs/tags/', own: 'refs/heads/', fetched: 'refs/remotes/origin/' } as const;

/** What `for-each-ref` is asked to write of each ref, with NULs between. */
export const REF_FIELDS = [
  'refname',
  'objecttype',
  'objectname',
  '*objecttype',
  '*objectname',
  'taggerdate:unix',
  '*committerdate:unix',
  'committerdate:unix',
  'HEAD',
  'symref',
  'tree',
  '*tree',
  'parent',
  '*parent',
] as const;

/** Reads lines of these fields. */
export function parseRefs(listing: string): RefListing {
  const tags: HistoryTag[] = [];
  const nested: string[] = [];
  const own = new Map<string, string>();
  const fetched = new Map<string, string>();
  const commits = new Map<string, HistoryCommit>();
  let main: string | undefined;
  let checkedOut: string | undefined;
  for (const line of listing.split('\n')) {
    const [ref = '', type = '', id = '', ...rest] = line.split('\0');
    const [, , , , , head = '', symref = ''] = rest;
    keepCommit(commits, id, rest);
    if (ref.startsWith(PREFIXES.tag)) {
      const tag = tagOf(ref.slice(PREFIXES.tag.length), type, id, rest);
      if (tag === 'nested') nested.push(ref.slice(PREFIXES.tag.length));
      else tags.push(tag);
    } else if (ref === `${PREFIXES.fetched}HEAD`) {
      main = symref.slice(PREFIXES.fetched.length) || undefined;
    } else if (ref.startsWith(PREFIXES.fetched)) {
      fetched.set(ref.slice(PREFIXES.fetched.length), id);
    } else if (ref.startsWith(PREFIXES.own)) {
      own.set(ref.slice(PREFIXES.own.length), id);
      if (head === '*') checkedOut = ref.slice(PREFIXES.own.length);
    }
  }
  const branches = [...new Map([...fetched, ...own])].map(([name, commit]) => ({ name, commit }));
  return { tags, nested, branches, main: main ?? checkedOut, commits };
}

/** The commit that a ref or its tag object is at, where it is at one. */
function keepCommit(commits: Map<string, HistoryCommit>, id: string, fields: readonly string[]): void {
  const [, peeled = '', , peeledDate = '', date = '', , , tree = '', peeledTree = '', parents, peeledParents] = fields;
  const first = (all: string | undefined): string | undefined => all?.split(' ', 1)[0] || undefined;
  if (tree !== '') commits.set(id, { tree, parent: first(parents), date: Number(date) || 0 });
  else if (peeledTree !== '') {
    commits.set(peeled, { tree: peeledTree, parent: first(peeledParents), date: Number(peeledDate) || 0 });
  }
}

function tagOf(name: string, type: string, id: string, fields: readonly string[]): HistoryTag | 'nested' {
  const [peeledType = '', peeled = '', tagged = '', peeledDate = '', ownDate = ''] = fields;
  const annotated = type === 'tag';
  const kind = annotated ? peeledType : type;
  switch (kind) {
    case 'commit':
      return {
        name,
        object: {
          kind: 'commit',
          id,
          annotated,
          commit: annotated ? peeled : id,
          committed: Number(annotated ? peeledDate : ownDate) || 0,
          tagged: annotated && tagged !== '' ? Number(tagged) : undefined,
        },
      };
    case 'tree':
    case 'blob':
      return { name, object: { kind, id, annotated } };
    default:
      return 'nested';
  }
}
