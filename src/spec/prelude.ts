/**
 * The macros that rpm brings along on every machine and that decide about versions, in rpm's own language.
 * Source: rpm's manual, "Conditional Builds" (%bcond, %with) and rpm-macros(7); the architecture families of rpm.
 */

import { oncePer } from '../numbering/once.ts';
import type { Context } from './context.ts';
import { type Definition, define, macroTable } from './macros.ts';
import { given } from './text.ts';
import type { SpecOptions } from './types.ts';

/** `--with name` sets `_with_name`, `--without name` sets `_without_name`; without either the default decides. */
const CONDITIONAL_BUILDS = {
  bcond: '%{expand:%%{%[ (%2) ? "!?_without" : "?_with" ]_%{1}:%%global with_%{1} 1}}',
  bcond_with: '%{expand:%%{?_with_%{1}:%%global with_%{1} 1}}',
  bcond_without: '%{expand:%%{!?_without_%{1}:%%global with_%{1} 1}}',
  defined: '%{expand:%%{?%{1}:1}%%{!?%{1}:0}}',
  undefined: '%{expand:%%{?%{1}:0}%%{!?%{1}:1}}',
  with: '%{expand:%%{?with_%{1}:1}%%{!?with_%{1}:0}}',
  without: '%{expand:%%{?with_%{1}:0}%%{!?with_%{1}:1}}',
} as const;

const FAMILIES = {
  ix86: 'i386 i486 i586 i686 pentium3 pentium4 athlon geode',
  arm32:
    'armv3l armv4b armv4l armv4tl armv5tl armv5tel armv5tejl armv6l armv6hl armv7l armv7hl armv7hnl armv8l armv8hl armv8hnl armv8hcnl',
  arm: '%{arm32}',
  arm64: 'aarch64',
  mips32: 'mips mipsel mipsr6 mipsr6el',
  mips64: 'mips64 mips64el mips64r6 mips64r6el',
  mips: '%{mips32} %{mips64}',
  power64: 'ppc64 ppc64p7 ppc64le',
  sparc: 'sparc sparcv8 sparcv9 sparcv9v sparc64 sparc64v',
  alpha: 'alpha alphaev56 alphaev6 alphaev67',
  riscv64: 'riscv64',
  riscv: 'riscv32 riscv64 riscv128',
  loongarch64: 'loongarch64',
} as const;

export const DEFAULT_ARCH = 'x86_64';

/** The operating system that `%ifos` compares with. */
export const OS = 'linux';

/** Defines what is there before the first line: rpm's own, the architecture, what the caller gives. */
export function definePrelude({ macros }: Context, { arch = DEFAULT_ARCH, macros: own = NONE }: SpecOptions): void {
  const known = preludes(own);
  const prelude = known.get(arch) ?? makePrelude(arch, own);
  known.set(arch, prelude);
  for (const [name, definition] of prelude) macros.defined.set(name, definition);
}

const NONE: Readonly<Record<string, string>> = {};

/** The definitions by architecture: many specs are read with the same macros. */
const preludes = oncePer<Readonly<Record<string, string>>, Map<string, ReadonlyMap<string, Definition>>>(
  () => new Map(),
);

function makePrelude(arch: string, own: Readonly<Record<string, string>>): ReadonlyMap<string, Definition> {
  const table = macroTable();
  const plain = { nil: '', ...FAMILIES, _target_cpu: arch, _arch: arch, _target_os: OS, _os: OS, ...own };
  for (const [name, body] of Object.entries(plain)) {
    define(table, name, { options: undefined, body: given(body), level: 0, nature: 'lasting' });
  }
  for (const [name, body] of Object.entries(CONDITIONAL_BUILDS)) {
    define(table, name, { options: '', body: given(body), level: 0, nature: 'lasting' });
  }
  return table.defined;
}
