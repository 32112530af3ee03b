import type { Stated } from '../carriers/carrier.ts';
import type { Policy } from '../policy/policy.ts';
import { mayBe, mayHavePatches, namedBy, namedFiles } from '../spec/named-files.ts';

/** What lies at the top of a repository. */
export interface TopEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'submodule';
}

/** What is known of where a spec lies: the top of the base branch, and the paths that are changed. */
export interface Surroundings {
  readonly top?: readonly TopEntry[] | undefined;
  readonly paths: readonly string[];
}

/**
 * Tells which specs package the very tree that they lie in. Their number moves when that is released, as the archive that
 * they name is made anew then; a spec among the files of a package counts every change of them. A spec packages its tree
 * where the top of the repository holds what archives of sources hold, where it names no patch, and where its first source,
 * if it names one, is an archive that does not lie beside it, which is where rpm takes it from. What it names as a source is the
 * package's: it tells nothing of the tree, and a change of it is one of the package.
 */
export function packagesItsTree(path: string, sides: readonly Stated[], { top = [], paths }: Surroundings): boolean {
  const directory = path.slice(0, path.lastIndexOf('/') + 1);
  const isAtTop = directory === '';
  const at = isAtTop ? 'at-top' : 'below';
  // What a spec packages takes long to find, and is not asked where its answer cannot matter.
  if (!isTreeOfSources(top, at)) return false;
  const changed = paths
    .flatMap((each) => (each.startsWith(directory) ? each.slice(directory.length) : []))
    .filter(isName);
  return sides.every(({ packaged }) => {
    if (mayHavePatches(packaged)) return false;
    const named = namedFiles(packaged);
    if (named.some(({ name }) => OF_PATCHES.test(name))) return false;
    const isNamed = namedBy(named);
    const tree = isAtTop ? top.filter(({ name }) => !(tells(name) && isNamed(name))) : top;
    if (!isTreeOfSources(tree, at) || changed.some(isNamed)) return false;
    const [first] = named;
    const lies = first !== undefined && isAtTop && top.some(({ name }) => mayBe(first, name));
    return first === undefined || (ARCHIVE.test(first.name) && !lies);
  });
}

const ARCHIVE = /\.(?:tar|tar\.[a-z0-9]{1,4}|tgz|tbz2?|txz|tzst|zip)$/i;

/** Patches in an archive or a list of their own, as with `series.conf`, which a spec applies by itself. */
const OF_PATCHES = /patches|^(?:patch|series)|\.(?:patch|diff)(?:\.\w{1,4})?$/i;

const isName = (path: string): boolean => !path.includes('/');

/** What a policy says of when packages are made anew; the published rule counts every change, wherever it is made. */
export function newBuildOf({ newBuild, strictness }: Pick<Policy, 'newBuild' | 'strictness'>): Policy['newBuild'] {
  return newBuild ?? (strictness === 'published' ? 'every-change' : undefined);
}

/** What is run to build from sources; packages bring their own. */
const BUILT_BY: ReadonlySet<string> = new Set(
  (
    'configure configure.ac configure.in autogen.sh Makefile.am Makefile.in CMakeLists.txt meson.build ' +
    'Kbuild Kconfig dkms.conf dkms.conf.in setup.py pyproject.toml Cargo.toml go.mod'
  ).split(' '),
);
const LICENSE = /^(?:COPYING|COPYRIGHT|LICENSE|LICENCE)(?:[.-][\w.-]{1,32})?$/;

const tells = (name: string): boolean => BUILT_BY.has(name) || name === 'Makefile' || LICENSE.test(name);

/**
 * Whether the top is that of sources: by what they are built with, by `src`, or by a Makefile and a license beside directories.
 * The latter two may be a collection of packages too, and tell nothing of a spec below.
 */
function isTreeOfSources(top: readonly TopEntry[], spec: 'at-top' | 'below'): boolean {
  const directories = new Set(top.flatMap(({ name, kind }) => (kind === 'directory' ? [name] : [])));
  const files = top.flatMap(({ name, kind }) => (kind === 'file' ? [name] : []));
  if ([...directories].some((name) => /^(?:SPECS|SOURCES)(?:-|$)/.test(name))) return false;
  if (files.some((name) => LOOKASIDE.test(name))) return false;
  if (files.some((name) => BUILT_BY.has(name))) return true;
  if (spec === 'below') return false;
  const holdsCode = [...directories].some((name) => !name.startsWith('.') && !OF_PACKAGES.has(name));
  return (
    directories.has('src') || (files.includes('Makefile') && files.some((name) => LICENSE.test(name)) && holdsCode)
  );
}

/** Lists of archives that a distribution keeps beside its repositories of packages, as Fedora and CentOS write them. */
const LOOKASIDE = /^(?:sources|\.[\w.+-]{1,80}\.metadata)$/;

/** Directories that repositories of one package have too. */
const OF_PACKAGES: ReadonlySet<string> = new Set(['tests', 'test', 'ci', 'plans', 'debian', 'rpm', 'packaging']);
