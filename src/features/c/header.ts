/** The features of a UAPI header, from its directives and its declarations. */

import type { Feature, FeatureReading } from '../feature.ts';
import { mergedFeatures } from '../merged.ts';
import { unreadable } from '../unreadable.ts';
import { withoutAnnotations } from './annotations.ts';
import { topLevelChunks } from './declarations.ts';
import { conditionText, stretchAt } from './directives.ts';
import { type Macro, macrosOf, valuesOf } from './macros.ts';
import { type Member, membersOf } from './members.ts';
import { type CReading, readCode } from './read.ts';
import { lineAt } from './source.ts';

/** Programs include the header: for them it is no kernel, no assembler, and C. */
const KNOWN: ReadonlyMap<string, boolean> = new Map([
  ['__KERNEL__', false],
  ['__ASSEMBLY__', false],
  ['__ASSEMBLER__', false],
  ['__cplusplus', false],
]);

export function headerFeatures(text: string, path: string): FeatureReading {
  const code = readCode(text, path, KNOWN);
  if (code.kind === 'unreadable') return code;
  const read = declared(code, path);
  if ('kind' in read) return read;
  const macros = macrosOf(code);
  const values = valuesOf(macros, read);
  const features = [
    ...macros.flatMap((macro) => macroFeature(macro, values, code, path)),
    ...read.map((member) => memberFeature(member, values, code, path)),
  ];
  features.sort((left, right) => left.line - right.line);
  return mergedFeatures(features);
}

function declared(code: CReading, path: string): readonly Member[] | (FeatureReading & { kind: 'unreadable' }) {
  const plain = withoutAnnotations(code.live);
  const cut = topLevelChunks(plain);
  if (cut.kind !== 'chunks') return notRead(code, path, cut.at);
  const members: Member[] = [];
  for (const chunk of cut.chunks) {
    const read = membersOf(chunk, code.live, code.source.bare);
    if (typeof read === 'number') return notRead(code, path, read);
    members.push(...read);
  }
  return members;
}

const notRead = (code: CReading, path: string, at: number): FeatureReading & { kind: 'unreadable' } =>
  unreadable(
    path,
    lineAt(code.source.lineStarts, at),
    'the C grammar cannot read this declaration',
    'C 语法无法解析这个声明',
  );

type Values = ReturnType<typeof valuesOf>;

/** Names of ends and counts: their value moves with every addition. */
const SENTINEL = /(?:^|_)(?:MAX|LAST|COUNT|CNT|NUM|END)$|^__.*(?:MAX|LAST|END|NUM)$|AFTER_LAST/i;

/** Room that is kept for later. */
const SPARE = /\._*(?:pad|padding|reserved|resv|rsvd|rsv|unused|spare|filler|fill)_?\w{0,3}$/i;

function macroFeature(macro: Macro, values: Values, code: CReading, path: string): readonly Feature[] {
  if (values.enumerators.has(macro.name)) return [];
  const attributes = { ...values.attributesOf(macro) };
  if (SENTINEL.test(macro.name) && /^-?\d+$/.test(attributes['value'] ?? '')) delete attributes['value'];
  return [featureAt({ name: macro.name, attributes }, macro.at, code, path)];
}

function memberFeature(member: Member, values: Values, code: CReading, path: string): Feature {
  const { name, at } = member;
  switch (member.kind) {
    case 'enumerator': {
      const value = SENTINEL.test(name) ? undefined : values.enumerators.get(name);
      if (member.value !== undefined && /^_IO/.test(member.value)) {
        return featureAt(
          { name, attributes: values.attributesOf({ arity: undefined, body: member.value }) },
          at,
          code,
          path,
        );
      }
      return featureAt({ name, attributes: value === undefined ? {} : { value } }, at, code, path);
    }
    case 'type':
      return featureAt({ name, attributes: member.type === undefined ? {} : { type: member.type } }, at, code, path);
    case 'field': {
      const feature = featureAt({ name, attributes: { type: member.type } }, at, code, path);
      return SPARE.test(name) ? { ...feature, unstable: true } : feature;
    }
  }
}

function featureAt(
  { name, attributes }: Pick<Feature, 'name' | 'attributes'>,
  at: number,
  code: CReading,
  path: string,
): Feature {
  const line = lineAt(code.source.lineStarts, at);
  const condition = conditionText(stretchAt(code, at));
  return { name, attributes: condition === undefined ? attributes : { ...attributes, if: condition }, path, line };
}
