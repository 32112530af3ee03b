/**
 * What a declaration promises to programs: types, their fields, enumerators; read from the tree of the C grammar.
 */

import type { SyntaxNode } from '@lezer/common';
import { STANDS_FOR_MACRO } from './annotations.ts';
import type { Chunk } from './declarations.ts';
import { parseC } from './grammar.ts';
import { tidy } from './source.ts';

/** A name in a header, with where it stands. */
export type Member =
  | { readonly kind: 'type'; readonly name: string; readonly type: string | undefined; readonly at: number }
  | { readonly kind: 'field'; readonly name: string; readonly type: string; readonly at: number }
  /** Its value, or what is added to the value of the enumerator before it. */
  | {
      readonly kind: 'enumerator';
      readonly name: string;
      readonly value: string | undefined;
      readonly first: boolean;
      readonly at: number;
    };

interface Walk {
  /** As it is written. */
  readonly code: string;
  /** The whole source, with its strings. */
  readonly bare: string;
  /** As the grammar has read it. */
  readonly plain: string;
  readonly from: number;
  readonly members: Member[];
}

/** @returns the members in order; or the offset of what the grammar cannot read */
export function membersOf({ from, code: plain }: Chunk, live: string, bare: string): readonly Member[] | number {
  const code = live.slice(from, from + plain.length);
  const top = parseC(plain);
  if (typeof top === 'number') return from + top;
  const walk: Walk = { code, bare, plain, from, members: [] };
  for (let node = top.firstChild; node !== null; node = node.nextSibling) takeTop(walk, node);
  return walk.members;
}

const SPECIFIERS: Readonly<Record<string, string>> = {
  StructSpecifier: 'struct',
  UnionSpecifier: 'union',
  EnumSpecifier: 'enum',
};

function takeTop(walk: Walk, node: SyntaxNode): void {
  if (SPECIFIERS[node.name] !== undefined) {
    takeSpecifier(walk, node, undefined);
    return;
  }
  const specifier = specifierIn(node);
  if (node.name !== 'TypeDefinition') {
    if (specifier !== undefined) takeSpecifier(walk, specifier, undefined);
    return;
  }
  const declarators = declaratorsOf(node);
  const [title] = declarators.map(({ name }) => textAt(walk, name));
  if (specifier !== undefined) takeSpecifier(walk, specifier, title);
  const base = baseType(walk, node, declarators[0]?.node);
  for (const { name, node: declarator } of declarators) {
    const type = typeText(walk, base, declarator, name);
    walk.members.push({ kind: 'type', name: `typedef ${textAt(walk, name)}`, type, at: walk.from + name.from });
  }
}

function specifierIn(node: SyntaxNode): SyntaxNode | undefined {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (SPECIFIERS[child.name] !== undefined) return child;
  }
  return undefined;
}

const bodyOf = (node: SyntaxNode): SyntaxNode | null =>
  node.getChild('FieldDeclarationList') ?? node.getChild('EnumeratorList');

/** A struct, union or enum with a body; `otherwise` is what it goes by where it has no tag of its own. */
function takeSpecifier(walk: Walk, node: SyntaxNode, otherwise: string | undefined): void {
  const body = bodyOf(node);
  if (body === null) return;
  const tag = node.getChild('TypeIdentifier');
  const name = tag === null ? otherwise : `${SPECIFIERS[node.name]} ${textAt(walk, tag)}`;
  if (tag !== null && name !== undefined) {
    walk.members.push({ kind: 'type', name, type: undefined, at: walk.from + tag.from });
  }
  if (body.name === 'EnumeratorList') takeEnumerators(walk, body);
  else takeFields(walk, body, name);
}

function takeEnumerators(walk: Walk, body: SyntaxNode): void {
  let first = true;
  for (const node of body.getChildren('Enumerator')) {
    const name = node.firstChild;
    if (name === null) continue;
    const equals = walk.plain.indexOf('=', name.to);
    const value = equals >= 0 && equals < node.to ? written(walk, equals + 1, node.to) : undefined;
    walk.members.push({ kind: 'enumerator', name: textAt(walk, name), value, first, at: walk.from + name.from });
    first = false;
  }
}

/** Fields of a struct that goes by a name; those of one without a name belong to the one around it. */
function takeFields(walk: Walk, body: SyntaxNode, owner: string | undefined): void {
  for (let node = body.firstChild; node !== null; node = node.nextSibling) {
    if (node.name === 'FieldDeclaration') takeField(walk, node, owner);
  }
}

function takeField(walk: Walk, node: SyntaxNode, owner: string | undefined): void {
  if (STANDS_FOR_MACRO.test(walk.plain.slice(node.from, node.to))) {
    takeMacro(walk, node, owner);
    return;
  }
  const specifier = specifierIn(node);
  const declarators = declaratorsOf(node);
  const inline = specifier !== undefined && bodyOf(specifier) !== null ? specifier : undefined;
  const base = baseType(walk, node, declarators[0]?.node);
  for (const { name, node: declarator } of declarators) {
    const title = textAt(walk, name);
    if (owner !== undefined) {
      const type = typeText(walk, base, declarator, name);
      walk.members.push({ kind: 'field', name: `${owner}.${title}`, type, at: walk.from + name.from });
    }
  }
  if (inline === undefined) {
    const nameless = declarators.length === 0 && !walk.code.slice(node.from, node.to).includes(':');
    if (nameless) takeMacro(walk, node, owner);
    return;
  }
  const [first] = declarators;
  const outer = first === undefined ? owner : owner && `${owner}.${textAt(walk, first.name)}`;
  takeSpecifier(walk, inline, outer);
}

/** `__DECLARE_FLEX_ARRAY(type, name)`; whatever else has no name goes by what is written, so that it is seen when it goes. */
function takeMacro(walk: Walk, node: SyntaxNode, owner: string | undefined): void {
  if (owner === undefined) return;
  const written = tidy(walk.code.slice(node.from, node.to).replace(/;\s*$/, ''));
  const flexible = /^__DECLARE_FLEX_ARRAY\s*\(([^,]*),\s*(\w+)\s*\)$/.exec(written);
  const [type, title] = flexible === null ? ['macro', written] : [`${tidy(flexible[1] ?? '')} []`, flexible[2]];
  walk.members.push({ kind: 'field', name: `${owner}.${title}`, type, at: walk.from + node.from });
}

interface Declarator {
  readonly node: SyntaxNode;
  readonly name: SyntaxNode;
}

const NAMES: ReadonlySet<string> = new Set(['FieldIdentifier', 'TypeIdentifier', 'Identifier']);

/** The declarators of a declaration: what stands between its commas, after the type. */
function declaratorsOf(node: SyntaxNode): readonly Declarator[] {
  const parts: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) parts.push(child);
  const comma = parts.findIndex(({ name }) => name === ',');
  const stated = parts.slice(0, comma < 0 ? undefined : comma).findLast(isDeclarator(node.name));
  const later = comma < 0 ? [] : parts.slice(comma).filter(isDeclarator(node.name));
  return [...(stated === undefined ? [] : [stated]), ...later].flatMap((part) => {
    const name = nameIn(part);
    return name === undefined ? [] : [{ node: part, name }];
  });
}

const isDeclarator =
  (parent: string) =>
  ({ name }: SyntaxNode): boolean =>
    name.endsWith('Declarator') ||
    name === 'FieldIdentifier' ||
    (parent === 'TypeDefinition' && name === 'TypeIdentifier');

function nameIn(node: SyntaxNode): SyntaxNode | undefined {
  let found: SyntaxNode | null = node;
  for (let depth = 0; found !== null && depth < 64; depth += 1) {
    if (NAMES.has(found.name)) return found;
    let next: SyntaxNode | null = null;
    for (let child: SyntaxNode | null = found.firstChild; child !== null && next === null; child = child.nextSibling) {
      if (child.name.endsWith('Declarator') || NAMES.has(child.name)) next = child;
    }
    found = next;
  }
  return undefined;
}

/** A character is blank in the code; directives are blank in the code alone. */
function written({ code, bare, from }: Walk, start: number, end: number): string {
  const value = code.slice(start, end);
  return tidy(value.includes("'") ? bare.slice(from + start, from + end) : value);
}

const textAt = ({ code }: Walk, { from, to }: SyntaxNode): string => code.slice(from, to);

/** What stands before the first declarator, without the body of a struct. */
function baseType({ plain }: Walk, node: SyntaxNode, first: SyntaxNode | undefined): string {
  const specifier = specifierIn(node);
  const body = specifier === undefined ? null : bodyOf(specifier);
  const start = node.name === 'TypeDefinition' ? node.from + 'typedef'.length : node.from;
  return plain.slice(start, body?.from ?? first?.from ?? node.to);
}

/** The type of a declarator as C writes it, without the name: `__u8 [16]`, `struct foo *`, `__u32 :3`. */
function typeText(walk: Walk, base: string, declarator: SyntaxNode, name: SyntaxNode): string {
  const { code, plain } = walk;
  const bits = /^\s*:\s*\w+(?=\s*[,;])/.exec(code.slice(declarator.to, declarator.to + 200))?.[0] ?? '';
  const shape = plain.slice(declarator.from, name.from) + plain.slice(name.to, declarator.to);
  return tidy(`${base} ${shape} ${bits}`)
    .replace(/ ?([*[\]:()]) ?/g, '$1')
    .replace(/(?<=\w)(?=[*[:(])/, ' ');
}
