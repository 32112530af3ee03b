import { deprecationIn } from './deprecation.ts';
import type { Feature } from './feature.ts';

/** What one line of a symbol list says. */
export type SymbolLine =
  | { readonly kind: 'symbol'; readonly feature: Pick<Feature, 'name' | 'attributes' | 'deprecated'> }
  /** The head of a group of names. */
  | { readonly kind: 'group' };

type Form = (line: string) => SymbolLine | undefined;

/** Names as C and assembler have them, and as Rust mangles them. */
const NAME = /^[A-Za-z_$.][\w$.]*$/;
const CRC = /^0x[0-9a-fA-F]{1,16}$/;
const CLASS = /^EXPORT_[A-Z_]+$/;
const GROUP = /^\[[^[\]]+\]$/;

/** A name that is exported while it waits to be taken away; gone from the kernel with 5.10, but not from older lists. */
const UNUSED = /^EXPORT_UNUSED_/;

/**
 * The form of a list, as its first line that is no comment shows it; `undefined` where it is none of them. A form reads
 * a line without the blanks around it.
 * Sources: the kernel's Documentation/kbuild/modules.rst (whose columns changed places in 5.4 and 5.6), Ubuntu's
 * debian/scripts/abi-check, Android's build/kernel/abi, and RHEL's and openEuler's lists as they are.
 */
export function formOf(line: string): Form | undefined {
  return [symvers, ubuntu, names].find((form) => form(line) !== undefined);
}

/** CRC, symbol, module, class, namespace; in 5.4 the namespace was third, and in the oldest there was no class. */
function symvers(line: string): SymbolLine | undefined {
  const [crc = '', name = '', ...rest] = line.split(/[ \t]+/);
  if (!CRC.test(crc) || !NAME.test(name)) return undefined;
  const at = rest.findIndex((column) => CLASS.test(column));
  switch (at) {
    case 1: {
      const [module = '', exported = '', namespace, ...more] = rest;
      return more.length > 0 ? undefined : symbol({ name, crc, module, exported, namespace });
    }
    case 2: {
      const [namespace, module = '', exported = '', ...more] = rest;
      return more.length > 0 ? undefined : symbol({ name, crc, module, exported, namespace });
    }
    default: {
      const [module, ...more] = rest;
      return module === undefined || more.length > 0 || CLASS.test(module) ? undefined : symbol({ name, crc, module });
    }
  }
}

/** `EXPORT_SYMBOL_GPL vmlinux 0xfe078190	digsig_verify`, and a namespace where there is one. */
function ubuntu(line: string): SymbolLine | undefined {
  const [exported = '', module = '', crc = '', name = '', namespace, ...more] = line.split(/[ \t]+/);
  if (!CLASS.test(exported) || !CRC.test(crc) || !NAME.test(name) || more.length > 0) return undefined;
  return symbol({ name, crc, module, exported, namespace });
}

/** `[group]`, or a single name, with a comment behind it. */
function names(line: string): SymbolLine | undefined {
  const hash = line.indexOf('#');
  const [content, comment] = hash < 0 ? [line, ''] : [line.slice(0, hash).trimEnd(), line.slice(hash + 1)];
  if (GROUP.test(content)) return { kind: 'group' };
  if (!NAME.test(content)) return undefined;
  return { kind: 'symbol', feature: { name: content, attributes: {}, ...deprecationIn(comment) } };
}

interface Columns {
  readonly name: string;
  readonly crc: string;
  readonly module: string;
  readonly exported?: string;
  readonly namespace?: string | undefined;
}

function symbol({ name, crc, module, exported, namespace }: Columns): SymbolLine {
  const attributes = {
    crc: crc.toLowerCase(),
    module,
    ...(exported === undefined ? {} : { class: exported }),
    ...(namespace === undefined ? {} : { namespace }),
  };
  const deprecated = UNUSED.test(exported ?? '') ? { deprecated: {} } : {};
  return { kind: 'symbol', feature: { name, attributes, ...deprecated } };
}
