import fc from 'fast-check';
import { compileScheme } from '../../../src/numbering/compiled.ts';
import type { FormNode } from '../../../src/numbering/form.ts';
import { numberOf, type ReleaseNumber } from '../../../src/numbering/number.ts';
import type { FieldKind, Scheme } from '../../../src/numbering/scheme.ts';

const chars = (set: string): fc.Arbitrary<string> => fc.constantFrom(...set);
const text = (set: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(chars(set), { minLength, maxLength }).map((all) => all.join(''));
const joined = (part: fc.Arbitrary<string>, by: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(part, { minLength, maxLength }).map((all) => all.join(by));

const DIGITS = '0123456789';
const LOWER = 'abcrx';
/** Small numbers, so that equal ones and near ones are frequent; now and then a large one. */
const small = fc.oneof({ weight: 5, arbitrary: fc.nat(3) }, fc.nat(20), fc.nat(999));
const month = fc.integer({ min: 1, max: 12 });
const padded = (value: number): string => String(value).padStart(2, '0');
const letter = chars(LOWER);
const identifier = fc.oneof(
  small.map(String),
  fc.tuple(letter, text(`${LOWER}${DIGITS}-`, 0, 3)).map((all) => all.join('')),
);

/** Values of a field as people and hostile people write them. */
function valuesFor(kind: FieldKind, start: number): fc.Arbitrary<string> {
  switch (kind) {
    case 'counter':
      return fc.tuple(small, fc.constantFrom(0, 0, 0, 4)).map(([value, width]) => String(value).padStart(width, '0'));
    case 'integer':
      return small.map((value) => String(value + start));
    case 'upstream':
      return fc.tuple(fc.integer({ min: 4, max: 6 }), fc.nat(11), small).map((all) => all.join('.'));
    case 'series':
      return fc.oneof(
        fc.tuple(fc.integer({ min: 3, max: 7 }), fc.nat(20)).map((all) => all.join('.')),
        fc.nat(40).map((patch) => `2.6.${patch}`),
      );
    case 'version':
      return joined(small.map(String), '.', 1, 4);
    case 'month':
      return fc.tuple(fc.integer({ min: 18, max: 26 }), month).map(([year, number]) => `${year}${padded(number)}`);
    case 'year-month':
      return fc
        .tuple(fc.constantFrom('2023.', '2024.', '24.', '99.', '2024-'), month, fc.boolean())
        .map(([year, number, pad]) => `${year}${pad || year.endsWith('-') ? padded(number) : number}`);
    case 'prerelease':
      return joined(identifier, '.', 1, 4);
    case 'identifiers':
      return joined(text(`${LOWER}${DIGITS}-`, 1, 4), '.', 1, 3);
    case 'rpm':
      return fc.tuple(chars(`${LOWER}${DIGITS}`), text(`${LOWER}XZ${DIGITS}.~^_+`, 0, 8)).map((all) => all.join(''));
    case 'deb':
      return fc.tuple(chars(`${LOWER}${DIGITS}`), text(`${LOWER}XZ${DIGITS}.+`, 0, 8)).map((all) => all.join(''));
    case 'word':
      return fc.tuple(letter, text(`${LOWER}${DIGITS}_`, 0, 5)).map((all) => all.join(''));
    case 'name':
      return joined(
        fc.tuple(letter, text(`${LOWER}${DIGITS}`, 0, 4)).map((all) => all.join('')),
        '-',
        1,
        3,
      );
    case 'snapshot':
      return fc.oneof(
        text('0123456789abcdef', 12, 12),
        text('0123456789abcdef', 10, 12).map((hash) => `20201104git${hash}`),
        fc.integer({ min: 1, max: 9 }).map((count) => `git${count}`),
      );
  }
}

function written(nodes: readonly FormNode[]): fc.Arbitrary<string> {
  const parts = nodes.map((node): fc.Arbitrary<string> => {
    switch (node.kind) {
      case 'literal':
        return fc.constant(node.text);
      case 'field':
        return valuesFor(node.is, node.start).map((value) => value.padStart(node.width, '0'));
      case 'optional':
        return fc.oneof(fc.constant(''), ...node.ways.map(written));
    }
  });
  return fc.tuple(...parts).map((all) => all.join(''));
}

/** Texts that a scheme's forms allow, in both spellings. */
export function textsOf(scheme: Scheme): fc.Arbitrary<string> {
  const { number, tag } = compileScheme(scheme);
  return tag === undefined ? written(number.nodes) : fc.oneof(written(number.nodes), written(tag.nodes));
}

/** Numbers of a scheme. */
export function numbersOf(scheme: Scheme): fc.Arbitrary<ReleaseNumber> {
  return textsOf(scheme).map((each) => {
    const number = numberOf(scheme, each);
    if (number === undefined) throw new Error(`${scheme.id} does not read what its form allows: ${each}`);
    return number;
  });
}
