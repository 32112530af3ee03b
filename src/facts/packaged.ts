import type { Stated } from '../carriers/carrier.ts';
import { once, oncePer, oncePerKey } from '../numbering/once.ts';
import { matchesAny } from '../policy/glob.ts';
import type { Change } from './change.ts';
import type { CarrierFacts, Statement } from './facts.ts';

/**
 * Tells each spec which of the changed files it packages. A file belongs to the specs that name it as a source or a
 * patch, unless another of them moved its number, which then is likely on its account; one that no spec names belongs to
 * the only spec there is, or else to the main one, unless some spec's number moved.
 */
export function packagedBy(
  carriers: readonly CarrierFacts[],
  used: readonly { readonly path: string; readonly uses: () => ReadonlySet<string> }[],
  change: Pick<Change, 'paths' | 'policy' | 'policyFile'>,
): readonly CarrierFacts[] {
  const own = carriers.filter(({ repeats }) => repeats === undefined);
  const specs = own.filter(({ kind }) => kind === 'rpm-spec');
  const files = packagedPaths(carriers, change);
  const users = (file: string): readonly string[] => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return used.filter(({ uses, path }) => isNear(path, file) && uses().has(name)).map(({ path }) => path);
  };
  const moved = new Set(
    specs.filter(({ before, after }) => statedIn(before)?.text !== statedIn(after)?.text).map(({ path }) => path),
  );
  return carriers.map((carrier) => {
    // Debian gathers changes first, and gives them a number when it releases.
    if (carrier.repeats !== undefined || carrier.kind === 'debian-changelog') return carrier;
    const mine = files.filter((file) => {
      const by = users(file);
      if (by.length > 0)
        return by.includes(carrier.path) && (moved.has(carrier.path) || !by.some((path) => moved.has(path)));
      return carrier.part === 'main' && isNear(carrier.path, file) && (own.length === 1 || moved.size === 0);
    });
    return { ...carrier, packagedFiles: mine, packagedText: once(() => packagedText(carrier, change.paths)) };
  });
}

/**
 * Whether a spec may package a file by where it lies: below the spec's own directory, or in `SOURCES` beside the `SPECS`
 * that the spec is in. A repository of many packages has a directory for each.
 */
function isNear(spec: string, file: string): boolean {
  const directory = spec.slice(0, spec.lastIndexOf('/') + 1);
  return file.startsWith(directory) || file.startsWith(directory.replace(/(?<=^|\/)SPECS\/$/, 'SOURCES/'));
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
