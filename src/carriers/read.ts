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

/** A file to be read. An audit may have let go of its text, and gets it back when somebody asks. */
export interface TextFile {
  readonly text: string;
  /** The id of the blob, where it is known; files of the same id have the same text. */
  readonly id?: string;
}

export type CarrierReader = (file: TextFile, options: ReadOptions) => CarrierReading;
export type CarrierReaders = Readonly<Partial<Record<CarrierKind, CarrierReader>>>;

const readers: CarrierReaders = {
  'rpm-spec': ({ text }, { macros = {} }) => readRpmSpec(text, { macros }),
  text: ({ text }) => readText(text),
  'kernel-makefile': ({ text }) => readKernelMakefile(text),
  'debian-changelog': ({ text }) => readDebianChangelog(text),
  'rpm-changes': ({ text }) => readRpmChanges(text),
};

/** The readers that these kinds need; the libraries for structured files are loaded only where there is one. */
export async function loadReaders(kinds: readonly CarrierKind[]): Promise<CarrierReaders> {
  const yaml = kinds.some((kind) => kind === 'yaml' || kind === 'json') ? await import('./yaml.ts') : undefined;
  const toml = kinds.includes('toml') ? await import('./toml.ts') : undefined;
  const pointed = (read: (source: string, pointer: string) => CarrierReading): CarrierReader => {
    return ({ text }, { pointer = '' }) => read(text, pointer);
  };
  return {
    ...readers,
    ...(yaml === undefined ? {} : { yaml: pointed(yaml.readYaml), json: pointed(yaml.readYaml) }),
    ...(toml === undefined ? {} : { toml: pointed(toml.readToml) }),
  };
}
