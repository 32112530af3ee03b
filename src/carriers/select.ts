import { compileGlob } from '../policy/glob.ts';
import type { CarrierRule, Policy } from '../policy/policy.ts';
import type { CarrierKind } from './kinds.ts';

/** A file to read a number from, before anything is known of its content. */
export interface SelectedCarrier {
  readonly path: string;
  readonly kind: CarrierKind;
  /** The policy's words on it; absent where inference found the file by its name. */
  readonly rule?: CarrierRule;
}

/**
 * Which files to read: those that the policy names, or else those whose names tell what they are: `*.spec`, `SOURCE` at
 * the top, and Debian's changelog.
 * @param paths what is at the top of the repository on either side, and every changed path
 */
export function selectCarriers(policy: Pick<Policy, 'carriers'>, paths: readonly string[]): readonly SelectedCarrier[] {
  const { carriers } = policy;
  if (carriers === undefined) return [...[...new Set(paths)].flatMap(byName), ...debianChangelog(paths)];
  const selected = new Map<string, SelectedCarrier>();
  for (const rule of carriers) {
    for (const path of namedBy(rule, paths)) {
      if (!selected.has(path)) selected.set(path, { path, kind: rule.kind, rule });
    }
  }
  return [...selected.values()];
}

function byName(path: string): readonly SelectedCarrier[] {
  if (path.endsWith('.spec')) return [{ path, kind: 'rpm-spec' }];
  return path === 'SOURCE' ? [{ path, kind: 'text' }] : [];
}

/**
 * The changelog in `debian/`, or where there is none the one that Ubuntu's kernels have in `debian.<flavour>/`, beside
 * that of the kernel they derive from, `debian.master/`; of several flavours nobody can tell which is meant.
 */
function debianChangelog(paths: readonly string[]): readonly SelectedCarrier[] {
  const folders = [
    ...new Set(paths.flatMap((path) => /^debian(?:\.[a-z0-9][\w-]{0,63})?(?=$|\/)/.exec(path)?.[0] ?? [])),
  ];
  const flavours = folders.filter((folder) => folder !== 'debian' && folder !== 'debian.master');
  const own = flavours.length === 0 && folders.includes('debian.master') ? ['debian.master'] : flavours;
  const chosen = own.length === 0 ? folders : own;
  const [folder] = chosen;
  return folder === undefined || chosen.length > 1 ? [] : [{ path: `${folder}/changelog`, kind: 'debian-changelog' }];
}

/** A plain path is read even where nothing else tells that it exists; a pattern stands for what is there. */
function namedBy(rule: CarrierRule, paths: readonly string[]): readonly string[] {
  if (!/[*?[\]{}\\]/.test(rule.path)) return [rule.path];
  const glob = compileGlob(rule.path);
  return glob.kind === 'glob' ? [...new Set(paths)].filter(glob.matches) : [];
}
