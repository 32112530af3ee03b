import type { Standing, TagObject, TagRef } from '../../facts/tag/reading.ts';
import { SourceProblem } from '../problem.ts';
import { byteOrder, type ObjectId } from '../repository.ts';
import { DEEPEST_TAG, type Relations, type TagReader, type Tip } from '../tags.ts';
import type { ObjectReader } from './objects.ts';
import { type GitPlace, notARepository, runGit } from './run.ts';

const TAGS = 'refs/tags/';

/** Reads the tags of a repository on this machine: a handful of calls, however many tags there are. */
export function openLocalTags(place: GitPlace, objects: Pick<ObjectReader, 'read'>): TagReader {
  let listing: Promise<readonly TagRef[]> | undefined;
  const all = (): Promise<readonly TagRef[]> => {
    listing ??= listTags(place);
    return listing;
  };
  const format = '--format=%(objectname) %(*objectname) %(refname)';
  let last: { readonly commit: ObjectId; readonly lines: Promise<readonly string[]> } | undefined;
  // Whoever asks about a commit asks about it again.
  const mergedInto = (commit: ObjectId): Promise<readonly string[]> => {
    if (last?.commit !== commit) last = { commit, lines: refLines(place, [format, `--merged=${commit}`, TAGS]) };
    return last.lines;
  };
  return {
    start: async (name, branch) => {
      const [found, tip] = await Promise.all([all(), tipOf(place, branch)]);
      const ref = found.find((tag) => tag.name === name);
      return { object: ref === undefined ? { kind: 'absent' } : await peel(objects, ref.id), tip };
    },
    tags: async (prefix) => (await all()).filter(({ name }) => name.startsWith(prefix)),
    relations: (commit, tags, branch) => relate(place, commit, tags, branch, mergedInto),
    isSigned: async (id) => {
      const object = await objects.read(id);
      return object.kind === 'object' && object.type === 'tag' && SIGNATURE.test(object.bytes.toString('latin1'));
    },
  };
}

/** Where gitformat-signature(5) has signatures of OpenPGP, X.509 and SSH begin. */
const SIGNATURE = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE|SSH SIGNATURE)-----$/m;

/** What git-for-each-ref(1) prints, line by line. */
export async function refLines(place: GitPlace, args: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runGit(place, 'for-each-ref', args);
  if (code !== 0) {
    throw notARepository(place, stderr) ?? new SourceProblem({ kind: 'shallow', detail: stderr.trim().slice(0, 200) });
  }
  return stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

async function listTags(place: GitPlace): Promise<readonly TagRef[]> {
  const found = await refLines(place, ['--format=%(objectname) %(refname)', TAGS]);
  return found
    .map((line) => ({ id: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1 + TAGS.length) }))
    .sort((a, b) => byteOrder(a.name, b.name));
}

async function peel(objects: Pick<ObjectReader, 'read'>, first: ObjectId): Promise<TagObject> {
  let id = first;
  let tagged: number | undefined;
  for (let depth = 0; depth <= DEEPEST_TAG; depth += 1) {
    const object = await objects.read(id);
    const annotated = depth > 0;
    if (object.kind === 'too-large') return { kind: 'blob', id: first, annotated };
    if (object.kind === 'missing') throw new SourceProblem({ kind: 'shallow', detail: `object ${id} is missing` });
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

const branchRefs = (branch: string): readonly string[] => [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];

async function branchTip(place: GitPlace, branch: string): Promise<ObjectId | undefined> {
  for (const ref of branchRefs(branch)) {
    const commit = await commitOf(place, ref);
    if (commit !== undefined) return commit;
  }
  return undefined;
}

/** A clone's own default branch is whatever is checked out, so the remote's comes first. */
async function tipOf(place: GitPlace, branch: string | undefined): Promise<Tip> {
  if (branch !== undefined) {
    const commit = await branchTip(place, branch);
    if (commit === undefined) throw new SourceProblem({ kind: 'unknown-revision', revision: branch });
    return { branch, commit };
  }
  for (const ref of ['refs/remotes/origin/HEAD', 'HEAD']) {
    const commit = await commitOf(place, ref);
    if (commit === undefined) continue;
    const name = await runGit(place, 'rev-parse', ['--symbolic-full-name', ref]);
    const full = name.stdout.toString('utf8').trim();
    return { branch: full.replace(/^refs\/(?:heads|remotes\/origin)\//, ''), commit };
  }
  throw new SourceProblem({ kind: 'unknown-revision', revision: 'HEAD' });
}

async function relate(
  place: GitPlace,
  commit: ObjectId,
  tags: readonly TagRef[],
  branch: string | undefined,
  mergedInto: (commit: ObjectId) => Promise<readonly string[]>,
): Promise<Relations> {
  const shallow = await runGit(place, 'rev-parse', ['--is-shallow-repository']);
  if (shallow.stdout.toString('latin1').trim() === 'true') {
    throw new SourceProblem({ kind: 'shallow', detail: 'it is shallow, so what came before the tag is not in it' });
  }
  const [merged, tip] = await Promise.all([
    mergedInto(commit),
    branch === undefined ? undefined : branchTip(place, branch),
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
  if (code > 1) throw new SourceProblem({ kind: 'shallow', detail: `commit ${commit} or ${tip} is missing` });
  return code === 0 ? 'yes' : 'no';
}
