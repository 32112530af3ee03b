import type { Stated } from '../carriers/carrier.ts';
import { once, oncePer, oncePerKey } from '../numbering/once.ts';
import { matchesAny } from '../policy/glob.ts';
import type { Change } from './change.ts';
import type { CarrierFacts, Statement } from './facts.ts';
import { newBuildOf, packagesItsTree } from './source-tree.ts';

/**
 * Tells each spec which of the changed files it packages. A file belongs to the specs that name it as a source or a
 * patch, unless another of them moved its number, which then is likely on its account; one that no spec names belongs to
 * the only spec there is, or else to the main one, unless some spec's number moved. Of a number that counts releases only
 * it is said why.
 */
export function packagedBy(
  carriers: readonly CarrierFacts[],
  used: readonly { readonly path: string; readonly uses: () => ReadonlySet<string> }[],
  change: Pick<Change, 'paths' | 'policy' | 'policyFile' | 'top'>,
): readonly CarrierFacts[] {
  const own = carriers.filter(({ repeats }) => repeats === undefined);
  const specs = own.filter(({ kind }) => kind === 'rpm-spec');
  const files = packagedPaths(carriers, change);
  const moved = new Set(
    specs.filter(({ before, after }) => statedIn(before)?.text !== statedIn(after)?.text).map(({ path }) => path),
  );
  const nearTo = nearness(used);
  const belonging = new Map<string, Belonging[]>();
  for (const file of files) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const near = nearTo(file);
    const users = near.filter(({ uses }) => uses().has(name));
    const isMoved = users.some(({ path }) => moved.has(path));
    const owners = users.length === 0 ? near : users.filter(({ path }) => !isMoved || moved.has(path));
    for (const { path } of owners) {
      const others = belonging.get(path);
      const each = { file, isNamed: users.length > 0 };
      if (others === undefined) belonging.set(path, [each]);
      else others.push(each);
    }
  }
  const takesUnnamed = ({ part }: CarrierFacts): boolean => part === 'main' && (own.length === 1 || moved.size === 0);
  return carriers.map((carrier) => {
    // Debian gathers changes first, and gives them a number when it releases.
    if (carrier.repeats !== undefined || carrier.kind === 'debian-changelog') return carrier;
    const near = belonging.get(carrier.path) ?? [];
    const mine = near.filter(({ isNamed }) => isNamed || takesUnnamed(carrier)).map(({ file }) => file);
    const countsReleases = isTouched(carrier, mine, change.paths) ? releasesOnly(carrier, change) : undefined;
    return {
      ...carrier,
      packagedFiles: mine,
      packagedText: once(() => packagedText(carrier, change.paths)),
      ...(countsReleases === undefined ? {} : { countsReleases }),
    };
  });
}

const isTouched = ({ path }: CarrierFacts, files: readonly string[], paths: readonly string[]): boolean =>
  files.length > 0 || paths.includes(path);

/** Why a number moves with releases only, if it does. */
function releasesOnly(
  { kind, path, before, after }: CarrierFacts,
  change: Pick<Change, 'paths' | 'policy' | 'top'>,
): CarrierFacts['countsReleases'] {
  const declared = newBuildOf(change.policy);
  if (declared !== undefined) return declared === 'release' ? 'declared' : undefined;
  const sides = [before, after].flatMap((side) => statedIn(side) ?? []);
  if (kind !== 'rpm-spec' || sides.length === 0) return undefined;
  return packagesItsTree(path, sides, change) ? 'lies-in-its-tree' : undefined;
}

/** What a spec may use, and how it knows it. */
interface Belonging {
  readonly file: string;
  readonly isNamed: boolean;
}

/**
 * Which specs may package a file by where it lies: below the spec's own directory, or in `SOURCES` beside the `SPECS` that
 * the spec is in. A repository of many packages has a directory for each, so that few of a thousand are come to for a file.
 */
function nearness<T extends { readonly path: string }>(specs: readonly T[]): (file: string) => readonly T[] {
  const byDirectory = new Map<string, T[]>();
  for (const spec of specs) {
    const directory = spec.path.slice(0, spec.path.lastIndexOf('/') + 1);
    for (const place of new Set([directory, directory.replace(/(?<=^|\/)SPECS\/$/, 'SOURCES/')])) {
      const others = byDirectory.get(place);
      if (others === undefined) byDirectory.set(place, [spec]);
      else others.push(spec);
    }
  }
  return (file) => {
    const found = [...(byDirectory.get('') ?? [])];
    for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
      found.push(...(byDirectory.get(file.slice(0, end + 1)) ?? []));
    }
    return found;
  };
}

function packagedPaths(
  carriers: readonly CarrierFacts[],
  { paths, policy, policyFile }: Pick<Change, 'paths' | 'policy' | 'policyFile'>,
): readonly string[] {
  const isUnpackaged = unpackagedBy(policy.unpackaged);
  const carrierPaths = new Set(carriers.map(({ path }) => path));
  return paths.filter(
    (path) => !carrierPaths.has(path) && path !== policyFile.path && !path.endsWith('.spec') && !isUnpackaged(path),
  );
}

/** As many answers are kept; in a history the same files change again and again. */
const MOST_KNOWN = 100_000;

const unpackagedBy = oncePer((patterns: readonly string[]) =>
  oncePerKey(MOST_KNOWN, (path: string) => matchesAny(patterns, path)),
);

const statedIn = (statement: Statement): Stated | undefined =>
  statement.kind === 'number' || statement.kind === 'misfit' ? statement.stated : undefined;

/** Where a side states nothing that could be compared, a touched file counts as changed: nobody could tell. */
function packagedText({ before, after, path }: CarrierFacts, paths: readonly string[]): 'same' | 'changed' {
  const [was, is] = [statedIn(before), statedIn(after)];
  if (was === undefined || is === undefined) return paths.includes(path) ? 'changed' : 'same';
  return was.packaged === is.packaged ? 'same' : 'changed';
}
