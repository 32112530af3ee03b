import type { ChangelogEntry } from './packaging/changelog.ts';
import { type KernelSpec, kernelSpec } from './packaging/kernel-spec.ts';
import { type MonthlySpec, monthlySpec } from './packaging/monthly-spec.ts';

export { type ChangelogEntry, changelog } from './packaging/changelog.ts';
export { type KernelSpec, kernelSpec } from './packaging/kernel-spec.ts';
export { type MonthlySpec, monthlySpec } from './packaging/monthly-spec.ts';

/** What of a package is to differ from what its number says. */
export type PackageChanges<Spec> = {
  readonly spec?: Partial<Spec>;
  /** The tag in SOURCE, without its line end. */
  readonly source?: string;
  /** Entries below the one of this number. */
  readonly older?: readonly ChangelogEntry[];
  readonly date?: string;
  readonly symbols?: readonly string[];
};

type Files = Readonly<Record<string, string>>;

/**
 * The files of a kernel package at a number such as `5.10.0-136.105.0.186`: spec with a changelog entry, SOURCE with the
 * tag, symbol lists. Without changes they agree with each other.
 */
export function kernelPackage(number: string, changes: PackageChanges<KernelSpec> = {}): Files {
  const [, upstreamVersion = '', upstreamSublevel = '', develRelease = '', rest = '', pkgRelease = ''] =
    /^(\d+\.\d+)\.(\d+)-(\d+)(\.\d+\.\d+)(\.\d+)$/.exec(number) ?? fail(number);
  const spec = kernelSpec({
    upstreamVersion,
    upstreamSublevel,
    develRelease,
    maintenanceRelease: rest,
    pkgRelease,
    changelog: entries(number, changes),
    ...changes.spec,
  });
  return packageFiles(
    spec,
    changes.source ?? `${upstreamVersion}.${upstreamSublevel}-${develRelease}${rest}`,
    changes.symbols,
  );
}

/** The same for a 4.19 package at a number such as `4.19.90-2412.3.0.0308`. */
export function monthlyPackage(number: string, changes: PackageChanges<MonthlySpec> = {}): Files {
  const [, version = '', hulkRelease = '', build = ''] =
    /^([\d.]+)-(\d{4}\.\d+\.\d+)\.(\d+)$/.exec(number) ?? fail(number);
  const spec = monthlySpec({ version, hulkRelease, build, changelog: entries(number, changes), ...changes.spec });
  return packageFiles(spec, changes.source ?? `${version}-${hulkRelease}`, changes.symbols);
}

/** A kABI list in the form that openEuler keeps: a section, then one indented symbol a line. */
export function symbolList(architecture: string, symbols: readonly string[]): string {
  return `[_${architecture}_whitelist]\n${symbols.map((symbol) => `    ${symbol}\n`).join('')}`;
}

function packageFiles(
  spec: string,
  source: string,
  symbols: readonly string[] = ['acpi_bus_get_device', 'kfree', 'printk'],
): Files {
  return {
    'README.md': '# kernel\n\nThe Linux kernel of openEuler.\n',
    SOURCE: `${source}\n`,
    'check-kabi': '#!/usr/bin/python3\n',
    'kernel.spec': spec,
    kabi_whitelist_aarch64: symbolList('aarch64', symbols),
    kabi_whitelist_x86_64: symbolList('x86_64', symbols),
  };
}

function entries(
  number: string,
  { date = '2024-12-10', older = [] }: PackageChanges<unknown>,
): readonly ChangelogEntry[] {
  return [{ date, number, lines: ['- !14047 smb: client: Fix use-after-free of network namespace.'] }, ...older];
}

function fail(number: string): never {
  throw new Error(`not a number of this kind of package: '${number}'`);
}
