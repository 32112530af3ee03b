/**
 * The two grammars of workflow commands, as the runner reads them (actions/runner 2.336.0, Runner.Common/ActionCommand.cs).
 *
 * - version 2: `::name key=value,key=value::data`, at the start of the line once white space is trimmed;
 * - version 1: `##[name key=value;key=value]data`, anywhere in the line.
 */
export type Command = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

/** The commands that the runner knows; everything else that looks like one is ordinary text. */
export const knownCommands: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

type Escapes = readonly (readonly [escaped: string, plain: string])[];

// The order matters: %25 comes last, so that an escaped escape stays escaped.
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const bracketEscapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/** Reads a line as a command, version 2 first, then version 1; `undefined` when it is neither or its name is not known. */
export function parseCommand(line: string, names: ReadonlySet<string>): Command | undefined {
  return parseColons(line, names) ?? parseBrackets(line, names);
}

function parseColons(line: string, names: ReadonlySet<string>): Command | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const head = splitHead(text.slice(2, end));
  if (!names.has(head.name.toLowerCase())) return undefined;
  const properties = parseProperties(head.properties.trim(), ',', propertyEscapes);
  return { name: head.name, properties, data: unescaped(text.slice(end + 2), dataEscapes) };
}

function parseBrackets(line: string, names: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  const head = splitHead(line.slice(start + 3, end));
  if (!names.has(head.name.toLowerCase())) return undefined;
  const properties = parseProperties(head.properties, ';', bracketEscapes);
  return { name: head.name, properties, data: unescaped(line.slice(end + 1), bracketEscapes) };
}

function splitHead(head: string): { readonly name: string; readonly properties: string } {
  const space = head.indexOf(' ');
  if (space < 0) return { name: head, properties: '' };
  // A name that starts with the space is the empty name, which nobody has registered.
  return { name: head.slice(0, space), properties: head.slice(space + 1) };
}

/** Pairs without a name or without a value are dropped, names are compared without case, and the last one wins. */
function parseProperties(text: string, separator: string, escapes: Escapes): Readonly<Record<string, string>> {
  const properties = new Map<string, readonly [name: string, value: string]>();
  for (const part of text.split(separator)) {
    const [, name, value] = /^=*([^=]+)=+([\s\S]*)$/.exec(part) ?? [];
    if (name === undefined || value === undefined || value === '') continue;
    const first = properties.get(name.toLowerCase());
    properties.set(name.toLowerCase(), [first?.[0] ?? name, unescaped(value, escapes)]);
  }
  return Object.fromEntries(properties.values());
}

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
