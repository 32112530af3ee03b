import { deprecationIn } from './deprecation.ts';
import type { Feature } from './feature.ts';

/** What one line of a symbol list says. */
export type SymbolLine =
  | { readonly kind: 'symbol'; readonly feature: Feature }
  /** The head of a group of names. */
  | { readonly kind: 'group' };

/** The file and the line in it, from 1. */
interface At {
  readonly path: string;
  readonly line: number;
}

export type Form = (line: string, at: At) => SymbolLine | undefined;

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
  return [symvers, ubuntu, names].find((form) => form(line, NOWHERE) !== undefined);
}

const NOWHERE: At = { path: '', line: 0 };

/** What stands between tabs and blanks; nearly always it is single tabs, which are quicker to split by. */
function columnsOf(line: string): readonly string[] {
  return line.includes(' ') || line.includes('\t\t') ? line.split(/[ \t]+/) : line.split('\t');
}

const isClass = (column: string | undefined): boolean => column?.startsWith('EXPORT_') === true && CLASS.test(column);

/** CRC, symbol, module, class, namespace; in 5.4 the namespace was third, and in the oldest there was no class. */
function symvers(line: string, at: At): SymbolLine | undefined {
  const columns = columnsOf(line);
  const [crc = '', name = '', third, fourth, fifth] = columns;
  if (columns.length > 5 || third === undefined || !CRC.test(crc) || !NAME.test(name) || isClass(third)) {
    return undefined;
  }
  if (isClass(fourth)) return symbol(at, name, crc, third, fourth, fifth);
  if (isClass(fifth)) return symbol(at, name, crc, fourth ?? '', fifth, third);
  return columns.length > 3 ? undefined : symbol(at, name, crc, third, undefined, undefined);
}

/** `EXPORT_SYMBOL_GPL vmlinux 0xfe078190	digsig_verify`, and a namespace where there is one. */
function ubuntu(line: string, at: At): SymbolLine | undefined {
  const columns = columnsOf(line);
  const [exported = '', module = '', crc = '', name = '', namespace] = columns;
  if (columns.length > 5 || !isClass(exported) || !CRC.test(crc) || !NAME.test(name)) return undefined;
  return symbol(at, name, crc, module, exported, namespace);
}

/** `[group]`, or a single name, with a comment behind it. */
function names(line: string, { path, line: number }: At): SymbolLine | undefined {
  const hash = line.indexOf('#');
  const [content, comment] = hash < 0 ? [line, ''] : [line.slice(0, hash).trimEnd(), line.slice(hash + 1)];
  if (GROUP.test(content)) return { kind: 'group' };
  if (!NAME.test(content)) return undefined;
  const feature = { name: content, attributes: {}, path, line: number };
  return { kind: 'symbol', feature: comment === '' ? feature : { ...feature, ...deprecationIn(comment) } };
}

/** Lists have tens of thousands of symbols, so that each is put together in one piece. */
function symbol(
  { path, line }: At,
  name: string,
  crc: string,
  module: string,
  exported: string | undefined,
  namespace: string | undefined,
): SymbolLine {
  const attributes = attributesOf(crc.toLowerCase(), module, exported, namespace);
  const feature = { name, attributes, path, line };
  const isUnused = exported !== undefined && UNUSED.test(exported);
  return { kind: 'symbol', feature: isUnused ? { ...feature, deprecated: {} } : feature };
}

function attributesOf(
  crc: string,
  module: string,
  exported: string | undefined,
  namespace: string | undefined,
): Feature['attributes'] {
  if (exported === undefined) return namespace === undefined ? { crc, module } : { crc, module, namespace };
  return namespace === undefined ? { crc, module, class: exported } : { crc, module, class: exported, namespace };
}
