import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onEnd, temporaryDirectory } from './cleanup.ts';
import { git } from './repository/git.ts';
import { type ObjectFormat, objectStore } from './repository/objects.ts';
import { editTree, type FileChange } from './repository/trees.ts';

export type { FileChange } from './repository/trees.ts';

export type CommitOptions = {
  /** A branch, or a full ref such as `refs/pull/7/head`. */
  readonly branch: string;
  /** The branch's tip by default, none for a new branch. */
  readonly parents?: readonly string[];
  /** Changes against the first parent. */
  readonly files?: Readonly<Record<string, FileChange>>;
  readonly message?: string;
  readonly date?: string;
  readonly author?: string;
};

export type TagOptions = {
  readonly name: string;
  /** Any object, or a branch. */
  readonly target: string;
  /** With a message the tag is annotated. */
  readonly message?: string;
  readonly date?: string;
};

export type MergeOptions = {
  readonly into: string;
  /** A commit or a branch. */
  readonly from: string;
  /** Changes on top of what git's own merge gives, to settle nothing but what it leaves clean. */
  readonly files?: Readonly<Record<string, FileChange>>;
  readonly message?: string;
};

export type Repository = {
  /** The bare repository. */
  readonly directory: string;
  readonly commit: (options: CommitOptions) => string;
  readonly tag: (options: TagOptions) => string;
  readonly merge: (options: MergeOptions) => string;
  /** Puts a ref anywhere, or removes it. */
  readonly setRef: (ref: string, oid: string | undefined) => void;
  /** The object that a branch or full ref points at. */
  readonly tip: (ref: string) => string | undefined;
  readonly git: (...args: readonly string[]) => string;
  /** A clone in a directory of its own; options as of `git clone` (`--depth=1`, `--bare`, `--branch=x`). */
  readonly clone: (...options: readonly string[]) => string;
  readonly remove: () => void;
};

/**
 * A git repository made by a test: the same calls give the same ids. Objects are written directly, so that it is quick;
 * everything else is git itself, without anybody's configuration.
 */
export function createRepository({ format = 'sha1', defaultBranch = 'master' }: RepositoryOptions = {}): Repository {
  const directory = temporaryDirectory('repository');
  initialise(directory, format, defaultBranch);
  const store = objectStore(directory, format);
  let clock = Date.UTC(2024, 0, 1);
  // A minute apart, so that order by date is order of making.
  const nextDate = () => {
    clock += 60_000;
    return new Date(clock).toISOString();
  };

  const tip = (ref: string): string | undefined => {
    try {
      return readFileSync(join(directory, fullRef(ref)), 'utf8').trim();
    } catch {
      return packedRef(directory, fullRef(ref));
    }
  };
  const setRef = (ref: string, oid: string | undefined) => {
    const file = join(directory, fullRef(ref));
    if (oid === undefined) return rmSync(file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${oid}\n`);
  };
  const objectOf = (name: string): string => tip(name) ?? name;
  const treeOf = (commit: string): string => /^tree (\w+)/.exec(store.read(commit).content.toString())?.[1] ?? '';

  function write(tree: string, parents: readonly string[], { branch, ...given }: CommitOptions): string {
    const who = `${given.author ?? 'Alice <alice@example.org>'} ${seconds(given.date ?? nextDate())} +0000`;
    const head = [`tree ${tree}`, ...parents.map((oid) => `parent ${oid}`), `author ${who}`, `committer ${who}`];
    const oid = store.write('commit', `${head.join('\n')}\n\n${given.message ?? 'Change'}\n`);
    setRef(branch, oid);
    return oid;
  }

  return {
    directory,
    tip,
    setRef,
    commit(options) {
      const own = tip(options.branch);
      const parents = options.parents ?? (own === undefined ? [] : [own]);
      const base = parents[0] === undefined ? undefined : treeOf(parents[0]);
      return write(editTree(store, base, options.files ?? {}), parents, options);
    },
    tag({ name, target, message, date }) {
      const object = objectOf(target);
      const ref = `refs/tags/${name}`;
      if (message === undefined) {
        setRef(ref, object);
        return object;
      }
      const tagger = `tagger Alice <alice@example.org> ${seconds(date ?? nextDate())} +0000`;
      const head = [`object ${object}`, `type ${store.read(object).type}`, `tag ${name}`, tagger];
      const oid = store.write('tag', `${head.join('\n')}\n\n${message}\n`);
      setRef(ref, oid);
      return oid;
    },
    merge({ into, from, files = {}, message = `Merge ${from}` }) {
      const parents = [objectOf(into), objectOf(from)];
      const merged = git(directory, ['merge-tree', '--write-tree', ...parents]);
      return write(editTree(store, merged, files), parents, { branch: into, message });
    },
    git: (...args) => git(directory, args),
    clone(...options) {
      const target = join(temporaryDirectory('clone'), 'clone');
      git('/', ['clone', '--quiet', ...options, '--', pathToFileURL(directory).href, target]);
      return target;
    },
    remove: onEnd(() => rmSync(directory, { recursive: true, force: true })),
  };
}

export type RepositoryOptions = { readonly format?: ObjectFormat; readonly defaultBranch?: string };

function initialise(directory: string, format: ObjectFormat, defaultBranch: string): void {
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) {
    mkdirSync(join(directory, folder), { recursive: true });
  }
  const config = [
    '[core]',
    'repositoryformatversion = 1',
    'bare = true',
    '[uploadpack]',
    'allowFilter = true',
    'allowAnySHA1InWant = true',
  ];
  if (format === 'sha256') config.push('[extensions]', 'objectformat = sha256');
  writeFileSync(join(directory, 'config'), `${config.join('\n')}\n`);
  writeFileSync(join(directory, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`);
}

/** Packed refs exist only where a test had git pack them. */
function packedRef(directory: string, ref: string): string | undefined {
  if (!existsSync(join(directory, 'packed-refs'))) return undefined;
  return git(directory, ['for-each-ref', '--format=%(objectname) %(refname)', ref])
    .split('\n')
    .find((line) => line.endsWith(` ${ref}`))
    ?.split(' ')[0];
}

function fullRef(name: string): string {
  return name.startsWith('refs/') ? name : `refs/heads/${name}`;
}

function seconds(date: string): number {
  const time = Date.parse(date);
  if (Number.isNaN(time)) throw new Error(`not a date: '${date}'`);
  return Math.floor(time / 1000);
}
