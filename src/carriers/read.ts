import type { CarrierReading } from './carrier.ts';
import { readDebianChangelog } from './debian-changelog.ts';
import { readKernelMakefile } from './kernel-makefile.ts';
import type { CarrierKind } from './kinds.ts';
import { readRpmChanges } from './rpm-changes.ts';
import { readRpmSpec } from './rpm-spec.ts';
import { readText } from './text.ts';

/** What a reader may be told beside the text of the file. */
export interface ReadOptions {
  /** For structured files, where the number stands. */
  readonly pointer?: string;
  /** For specs, macros that the building machine would give, such as `dist`. */
  readonly macros?: Readonly<Record<string, string>>;
}

export type CarrierReader = (source: string, options: ReadOptions) => CarrierReading;
export type CarrierReaders = Readonly<Partial<Record<CarrierKind, CarrierReader>>>;

const readers: CarrierReaders = {
  'rpm-spec': (source, { macros = {} }) => readRpmSpec(source, { macros }),
  text: (source) => readText(source),
  'kernel-makefile': (source) => readKernelMakefile(source),
  'debian-changelog': (source) => readDebianChangelog(source),
  'rpm-changes': (source) => readRpmChanges(source),
};

/** The readers that these kinds need; the libraries for structured files are loaded only where there is one. */
export async function loadReaders(kinds: readonly CarrierKind[]): Promise<CarrierReaders> {
  const yaml = kinds.some((kind) => kind === 'yaml' || kind === 'json') ? await import('./yaml.ts') : undefined;
  const toml = kinds.includes('toml') ? await import('./toml.ts') : undefined;
  const pointed = (read: (source: string, pointer: string) => CarrierReading): CarrierReader => {
    return (source, { pointer = '' }) => read(source, pointer);
  };
  return {
    ...readers,
    ...(yaml === undefined ? {} : { yaml: pointed(yaml.readYaml), json: pointed(yaml.readYaml) }),
    ...(toml === undefined ? {} : { toml: pointed(toml.readToml) }),
  };
}
