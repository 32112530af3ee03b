import type { Standing, TagObject, TagRef } from '../../facts/tag/reading.ts';
import { SourceProblem } from '../problem.ts';
import { byteOrder, type ObjectId } from '../repository.ts';
import { DEEPEST_TAG, type Relations, type TagReader, type Tip } from '../tags.ts';
import { type Clone, expectAllTags, lacking, readClone } from './clone.ts';
import type { ObjectReader } from './objects.ts';
import { type GitPlace, notARepository, runGit } from './run.ts';
import { AS_IT_STANDS, type RefView } from './view.ts';

const TAGS = 'refs/tags/';

/** Reads the tags of a repository on this machine: a handful of calls, however many tags there are. */
export function openLocalTags(
  place: GitPlace,
  objects: Pick<ObjectReader, 'read'>,
  view: RefView = AS_IT_STANDS,
): TagReader {
  let listing: Promise<readonly TagRef[]> | undefined;
  const all = (): Promise<readonly TagRef[]> => {
    listing ??= listTags(place, view);
    return listing;
  };
  const format = '--format=%(objectname) %(*objectname) %(refname)';
  let last: { readonly commit: ObjectId; readonly lines: Promise<readonly string[]> } | undefined;
  // Git looks no further back than it must to tell a few from each other. Of many it is asked once for all: whoever asks about
  // a commit asks about it again.
  const mergedInto = (commit: ObjectId, tags: readonly TagRef[]): Promise<readonly string[]> => {
    if (tags.length <= FEW) {
      const names = tags.map(({ name }) => `${TAGS}${name}`);
      return names.length === 0 ? Promise.resolve([]) : refLines(place, [format, `--merged=${commit}`, ...names]);
    }
    if (last?.commit !== commit) last = { commit, lines: refLines(place, [format, `--merged=${commit}`, TAGS]) };
    return last.lines;
  };
  let kind: Promise<Clone> | undefined;
  /** Of a push the other end says itself whether the name is taken, so that the first tag is not doubted. */
  const expectAll = async (asked: string | undefined): Promise<void> => {
    kind ??= readClone(place);
    const doubted = asked !== undefined && asked !== '' && view === AS_IT_STANDS;
    const others = doubted ? (await all()).filter(({ name }) => name !== asked).length : 'not-counted';
    expectAllTags(await kind, others);
  };
  return {
    start: async (name, branch) => {
      const [found, tip] = await Promise.all([all(), tipOf(place, branch, view), expectAll(name)]);
      const ref = found.find((tag) => tag.name === name);
      return { object: ref === undefined ? { kind: 'absent' } : await peel(objects, ref.id), tip };
    },
    target: ({ id }) => peel(objects, id),
    tags: async (prefix) => {
      await expectAll(undefined);
      return (await all()).filter(({ name }) => name.startsWith(prefix));
    },
    relations: async (commit, tags, branch) => {
      await expectAll(undefined);
      const here = new Set((await all()).map(({ name }) => name));
      const absent = tags.find(({ name }) => !here.has(name));
      if (absent !== undefined) throw lacking('tags', `the tag ${absent.name} is missing`);
      const relations = await relate(place, { commit, tags, branch, view, mergedInto });
      if (relations.onBranch === 'no-branch' && (await kind)?.someBranches === true) {
        throw lacking('branches', `the branch ${branch} is missing`);
      }
      const pushed = tags.filter(({ name }) => view.tags.has(name));
      if (pushed.length === 0) return relations;
      return { ...relations, standings: new Map([...relations.standings, ...(await stand(commit, pushed))]) };
    },
    isSigned: async (id) => {
      const object = await objects.read(id);
      return object.kind === 'object' && object.type === 'tag' && isSignedTag(object.bytes.toString('latin1'));
    },
  };

  /** What a push brings is under no ref yet, so that its commits are asked for. */
  async function stand(commit: ObjectId, pushed: readonly TagRef[]): Promise<readonly (readonly [string, Standing])[]> {
    const peeled = await Promise.all(pushed.map(async ({ name, id }) => ({ name, object: await peel(objects, id) })));
    const commits = peeled.flatMap(({ object }) => (object.kind === 'commit' ? [object.commit] : []));
    const apart = new Set(await lines(place, 'rev-list', [...new Set([commit, ...commits]), `^${commit}`]));
    return peeled.map(({ name, object }) => {
      if (object.kind !== 'commit' || apart.has(object.commit)) return [name, 'apart'];
      return [name, object.commit === commit ? 'same' : 'ancestor'];
    });
  }
}

/** So many tags are named one by one. */
const FEW = 100;

/** Where gitformat-signature(5) has signatures of OpenPGP, X.509 and SSH begin. */
const SIGNATURE = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE|SSH SIGNATURE)-----$/m;

/** Whether the text of a tag object holds a signature. */
export const isSignedTag = (text: string): boolean => SIGNATURE.test(text);

/** What git-for-each-ref(1) prints, line by line. */
export const refLines = (place: GitPlace, args: readonly string[]): Promise<readonly string[]> =>
  lines(place, 'for-each-ref', args);

async function lines(
  place: GitPlace,
  command: 'for-each-ref' | 'rev-list',
  args: readonly string[],
): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runGit(place, command, args);
  if (code !== 0) {
    throw notARepository(place, stderr) ?? lacking('history', stderr.trim().slice(0, 200));
  }
  return stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

async function listTags(place: GitPlace, view: RefView): Promise<readonly TagRef[]> {
  const found = await lines(place, 'for-each-ref', ['--format=%(objectname) %(refname)', TAGS]);
  const pushed = [...view.tags].flatMap(([name, id]) => (id === undefined ? [] : [{ id, name }]));
  return found
    .map((line) => ({ id: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1 + TAGS.length) }))
    .filter(({ name }) => !view.tags.has(name))
    .concat(pushed)
    .sort((a, b) => byteOrder(a.name, b.name));
}

async function peel(objects: Pick<ObjectReader, 'read'>, first: ObjectId): Promise<TagObject> {
  let id = first;
  let tagged: number | undefined;
  for (let depth = 0; depth <= DEEPEST_TAG; depth += 1) {
    const object = await objects.read(id);
    const annotated = depth > 0;
    if (object.kind === 'too-large') return { kind: 'blob', id: first, annotated };
    if (object.kind === 'missing') throw lacking('objects', `object ${id} is missing`);
    const head = object.bytes.toString('latin1').split('\n\n', 1)[0] ?? '';
    switch (object.type) {
      case 'commit':
        return {
          kind: 'commit',
          id: first,
          annotated,
          commit: id,
          committed: secondsIn(head, 'committer') ?? 0,
          tagged,
        };
      case 'tag':
        tagged ??= secondsIn(head, 'tagger');
        id = /^object ([0-9a-f]+)$/m.exec(head)?.[1] ?? '';
        break;
      default:
        return { kind: object.type === 'tree' ? 'tree' : 'blob', id: first, annotated };
    }
  }
  return { kind: 'too-deep', id: first, annotated: true };
}

/** The time of an identity line, `committer Name <mail> 1700000000 +0800`. */
function secondsIn(head: string, key: 'committer' | 'tagger'): number | undefined {
  const line = head.split('\n').find((candidate) => candidate.startsWith(`${key} `));
  const [, seconds] = / (\d{1,15}) [+-]\d{4}$/.exec(line ?? '') ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

async function commitOf(place: GitPlace, ref: string): Promise<ObjectId | undefined> {
  const args = ['--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const { code, stdout, stderr } = await runGit(place, 'rev-parse', args);
  const id = stdout.toString('latin1').trim();
  if (code === 0 && OBJECT_ID.test(id)) return id;
  const problem = code === 128 ? notARepository(place, stderr) : undefined;
  if (problem !== undefined) throw problem;
  return undefined;
}

async function branchTip(place: GitPlace, branch: string, view: RefView): Promise<ObjectId | undefined> {
  for (const ref of view.branchRefs(branch)) {
    const commit = await commitOf(place, ref);
    if (commit !== undefined) return commit;
  }
  return undefined;
}

/** Where no branch is asked for, the default one, at the tip that its name has: what is committed here counts, pushed or not. */
async function tipOf(place: GitPlace, branch: string | undefined, view: RefView): Promise<Tip> {
  if (branch !== undefined) {
    const commit = await branchTip(place, branch, view);
    if (commit === undefined) throw new SourceProblem({ kind: 'unknown-revision', revision: branch });
    return { branch, commit };
  }
  for (const ref of view.defaultRefs) {
    const commit = await commitOf(place, ref);
    if (commit === undefined) continue;
    const name = await runGit(place, 'rev-parse', ['--symbolic-full-name', ref]);
    const full = name.stdout.toString('utf8').trim();
    const found = full.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, '');
    return { branch: found, commit: (await branchTip(place, found, view)) ?? commit };
  }
  throw new SourceProblem({ kind: 'unknown-revision', revision: 'HEAD' });
}

interface Asked {
  readonly commit: ObjectId;
  readonly tags: readonly TagRef[];
  readonly branch: string | undefined;
  readonly view: RefView;
  readonly mergedInto: (commit: ObjectId, tags: readonly TagRef[]) => Promise<readonly string[]>;
}

async function relate(place: GitPlace, { commit, tags, branch, view, mergedInto }: Asked): Promise<Relations> {
  const [merged, tip] = await Promise.all([
    mergedInto(commit, tags),
    branch === undefined ? undefined : (view.branches.get(branch) ?? branchTip(place, branch, view)),
  ]);
  const ancestors = new Map(
    merged.map((line): [string, Standing] => {
      const [id = '', peeled = '', ...ref] = line.split(' ');
      return [ref.join(' ').slice(TAGS.length), id === commit || peeled === commit ? 'same' : 'ancestor'];
    }),
  );
  return {
    standings: new Map(tags.map(({ name }) => [name, ancestors.get(name) ?? 'apart'])),
    onBranch: branch === undefined ? 'not-asked' : tip === undefined ? 'no-branch' : await leadsTo(place, tip, commit),
  };
}

async function leadsTo(place: GitPlace, tip: ObjectId, commit: ObjectId): Promise<'yes' | 'no'> {
  const { code } = await runGit(place, 'merge-base', ['--is-ancestor', commit, tip]);
  if (code > 1) throw lacking('history', `commit ${commit} or ${tip} is missing`);
  return code === 0 ? 'yes' : 'no';
}
