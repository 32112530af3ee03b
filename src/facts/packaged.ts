import { compileGlob } from '../policy/glob.ts';
import type { Change } from './change.ts';
import type { CarrierFacts, Statement } from './facts.ts';

/** What no package holds, where the policy does not say. */
const NEVER_PACKAGED = [
  'README*',
  'readme*',
  '*.md',
  '**/*.md',
  'LICENSE*',
  'CODEOWNERS',
  '.github/**',
  '.gitee/**',
  '.gitlab/**',
  '.gitlab-ci.yml',
  '.gitignore',
  '.gitattributes',
] as const;

/**
 * Tells each spec which of the changed files it packages. A file belongs to the specs that name it as a source or a
 * patch, unless another of them moved its number, which then is likely on its account; one that no spec names belongs to
 * the only spec there is, or else to the main one, unless some spec's number moved.
 */
export function packagedBy(
  carriers: readonly CarrierFacts[],
  used: readonly { readonly path: string; readonly uses: readonly string[] }[],
  change: Pick<Change, 'paths' | 'policy' | 'policyFile'>,
): readonly CarrierFacts[] {
  const own = carriers.filter(({ repeats }) => repeats === undefined);
  const specs = own.filter(({ kind }) => kind === 'rpm-spec');
  const files = packagedPaths(carriers, change);
  const users = (file: string): readonly string[] => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return used.filter(({ uses }) => uses.includes(name)).map(({ path }) => path);
  };
  const moved = new Set(specs.filter(({ before, after }) => textOf(before) !== textOf(after)).map(({ path }) => path));
  return carriers.map((carrier) => {
    if (carrier.repeats !== undefined) return carrier;
    const mine = files.filter((file) => {
      const by = users(file);
      if (by.length > 0)
        return by.includes(carrier.path) && (moved.has(carrier.path) || !by.some((path) => moved.has(path)));
      return carrier.part === 'main' && (own.length === 1 || moved.size === 0);
    });
    return { ...carrier, packagedFiles: mine, packagedText: packagedText(carrier) };
  });
}

function packagedPaths(
  carriers: readonly CarrierFacts[],
  { paths, policy, policyFile }: Pick<Change, 'paths' | 'policy' | 'policyFile'>,
): readonly string[] {
  const patterns = policy.unpackaged.length > 0 ? policy.unpackaged : NEVER_PACKAGED;
  const globs = patterns.map(compileGlob);
  const carrierPaths = new Set(carriers.map(({ path }) => path));
  return paths.filter(
    (path) =>
      !carrierPaths.has(path) &&
      path !== policyFile.path &&
      !path.endsWith('.spec') &&
      !globs.some((glob) => glob.kind === 'glob' && glob.matches(path)),
  );
}

const textOf = (statement: Statement): string | undefined =>
  statement.kind === 'number' || statement.kind === 'misfit' ? statement.stated.text : undefined;

function packagedText({ before, after }: CarrierFacts): 'same' | 'changed' {
  const text = (statement: Statement): string =>
    statement.kind === 'number' || statement.kind === 'misfit' ? statement.stated.packaged : statement.kind;
  return text(before) === text(after) ? 'same' : 'changed';
}
