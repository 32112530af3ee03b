import { deprecationIn } from './deprecation.ts';
import type { Feature } from './feature.ts';

/** What one line of a symbol list says: a symbol, the head of a group of names, or nothing in this form. */
export type SymbolLine = Feature | 'group' | undefined;

/** Reads a line of a file, counted from 1, without the blanks around it. */
export type Form = (content: string, path: string, line: number) => SymbolLine;

/** Names as C and assembler have them, and as Rust mangles them. */
const NAME = /^[A-Za-z_$.][\w$.]*$/;
const CRC = /^0x[0-9a-fA-F]{1,16}$/;
const CLASS = /^EXPORT_[A-Z_]+$/;
const GROUP = /^\[[^[\]]+\]$/;

/** A name that is exported while it waits to be taken away; gone from the kernel with 5.10, but not from older lists. */
const UNUSED = 'EXPORT_UNUSED_';

/**
 * The form of a list, as its first line that is no comment shows it; `undefined` where it is none of them. A form reads
 * a line without the blanks around it.
 * Sources: the kernel's Documentation/kbuild/modules.rst (whose columns changed places in 5.4 and 5.6), Ubuntu's
 * debian/scripts/abi-check, Android's build/kernel/abi, and RHEL's and openEuler's lists as they are.
 */
export function formOf(content: string): Form | undefined {
  return [symvers, ubuntu, table, names].find((form) => form(content, '', 0) !== undefined);
}

/** What stands between tabs and blanks; nearly always it is single tabs, which are quicker to find. */
function columnsOf(content: string): readonly string[] {
  if (content.includes(' ') || content.includes('\t\t')) return content.split(/[ \t]+/);
  const columns: string[] = [];
  let start = 0;
  for (let tab = content.indexOf('\t'); tab >= 0; tab = content.indexOf('\t', start)) {
    columns.push(content.slice(start, tab));
    start = tab + 1;
  }
  columns.push(content.slice(start));
  return columns;
}

const isClass = (column: string | undefined): boolean => column?.startsWith('EXPORT_') === true && CLASS.test(column);

/** CRC, symbol, module, class, namespace; in 5.4 the namespace was third, and in the oldest there was no class. */
export function symvers(content: string, path: string, line: number): SymbolLine {
  const columns = columnsOf(content);
  const [crc = '', name = '', third, fourth, fifth] = columns;
  if (columns.length > 5 || third === undefined || !CRC.test(crc) || !NAME.test(name) || isClass(third)) {
    return undefined;
  }
  if (isClass(fourth)) return symbolOf(name, attributesOf(crc, third, fourth, fifth), path, line);
  if (isClass(fifth)) return symbolOf(name, attributesOf(crc, fourth ?? '', fifth, third), path, line);
  return columns.length > 3 ? undefined : symbolOf(name, attributesOf(crc, third, undefined, undefined), path, line);
}

/** A line as kbuild writes it since 5.4, with a class and without a namespace, as nearly all have it. */
const USUAL = /0x[0-9a-f]{1,16}\t[A-Za-z_$.][\w$.]*\t(?!EXPORT_)\S+\tEXPORT_[A-Z_]+\t?\r?\n/y;

/**
 * Reads usual lines of that form, one after the other: lists have tens of thousands, so that of each line only what is its own
 * is cut out.
 * @returns where the first line begins that is not one of them
 */
export function takeUsual(text: string, start: number, path: string, line: number, take: Feature[]): number {
  let [at, next] = [start, line];
  let [module, exported] = ['', ''];
  USUAL.lastIndex = start;
  for (; USUAL.test(text); at = USUAL.lastIndex) {
    const name = text.indexOf('\t', at) + 1;
    const third = text.indexOf('\t', name) + 1;
    const fourth = text.indexOf('\t', third) + 1;
    module = cut(text, third, fourth - 1, module);
    exported = cut(text, fourth, wordEnd(text, USUAL.lastIndex), exported);
    const attributes = { crc: text.slice(at, name - 1), module, class: exported };
    take.push(symbolOf(text.slice(name, third - 1), attributes, path, next));
    next += 1;
  }
  return at;
}

/** A part of a text, which is the known word where that is the same. */
const cut = (text: string, start: number, end: number, known: string): string =>
  known.length === end - start && text.startsWith(known, start) ? known : text.slice(start, end);

const BLANK = 0x20;

/** Where the last word of a line ends: before a tab and the end of the line. */
function wordEnd(text: string, lineEnd: number): number {
  let end = lineEnd;
  while (text.charCodeAt(end - 1) < BLANK) end -= 1;
  return end;
}

/**
 * `EXPORT_SYMBOL_GPL vmlinux 0xfe078190	digsig_verify`. The script that sorts these columns dates from before there were
 * namespaces, so that a symbol of one has them in another order: `USB EXPORT_SYMBOL_GPL 0x04cf0f2e	usb_get	vmlinux`.
 */
function ubuntu(content: string, path: string, line: number): SymbolLine {
  const columns = columnsOf(content);
  const [first = '', second = '', crc = '', name = '', last] = columns;
  const spaced = columns.length === 5 && last !== undefined && isClass(second);
  const [exported, module, namespace] = spaced ? [second, last, first] : [first, second, last];
  if (columns.length > 5 || !isClass(exported) || !CRC.test(crc) || !NAME.test(name)) return undefined;
  return symbolOf(name, attributesOf(crc, module, exported, namespace), path, line);
}

/**
 * A line of `nm`, or of `System.map`: address, type, name. The address is no promise; a small letter is a symbol of the file
 * itself, but for weak and unique ones, and one without an address is only used here.
 */
function table(content: string, path: string, line: number): SymbolLine {
  const columns = columnsOf(content);
  const [address = '', type = '', name = ''] = columns;
  if (columns.length === 2 && USED.test(address) && VERSIONED.test(type)) return 'group';
  if (columns.length !== 3 || !ADDRESS.test(address) || !TYPE.test(type) || !VERSIONED.test(name)) return undefined;
  return SHOWN.test(type) ? symbolOf(name.replace('@@', '@'), { type: type.toUpperCase() }, path, line) : 'group';
}

const ADDRESS = /^[0-9a-f]{8,16}$/;
const TYPE = /^[A-Za-z?-]$/;
/** Types without an address: what is only used, and what may be missing. */
const USED = /^[UwvNn]$/;
/** Types that others see: capital letters but `U`, and small ones for unique and weak symbols. */
const SHOWN = /^[A-TV-Zuvw]$/;
const VERSIONED = /^[A-Za-z_$.][\w$.]*(?:@{1,2}[\w.$-]+)?$/;

/** `[group]`, or a single name, with a comment behind it. */
function names(written: string, path: string, line: number): SymbolLine {
  const hash = written.indexOf('#');
  const content = hash < 0 ? written : written.slice(0, hash).trimEnd();
  if (GROUP.test(content)) return 'group';
  if (!NAME.test(content)) return undefined;
  const feature = { name: content, attributes: {}, path, line };
  return hash < 0 ? feature : { ...feature, ...deprecationIn(written.slice(hash + 1)) };
}

/** Lists have tens of thousands of symbols, so that each is put together in one piece. */
function symbolOf(name: string, attributes: Attributes, path: string, line: number): Feature {
  const isUnused = attributes.class?.startsWith(UNUSED) === true;
  return isUnused ? { name, attributes, path, line, deprecated: {} } : { name, attributes, path, line };
}

type Attributes = Feature['attributes'] & { readonly class?: string };

function attributesOf(
  written: string,
  module: string,
  exported: string | undefined,
  namespace: string | undefined,
): Attributes {
  const crc = written.toLowerCase();
  if (exported === undefined) return namespace === undefined ? { crc, module } : { crc, module, namespace };
  return namespace === undefined ? { crc, module, class: exported } : { crc, module, class: exported, namespace };
}
