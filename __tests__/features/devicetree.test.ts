import { describe, expect, test } from '@jest/globals';
import { devicetree } from '../../src/features/readers/devicetree.ts';
import { checkHostile, checkReader, featuresOf, written } from './check-reader.ts';

checkReader(devicetree);

const read = (text: string, path: string): readonly string[] =>
  featuresOf(devicetree.read(text, { path })).map(written);

describe('sources', () => {
  // text, features
  test.each([
    ['compatible = "a,b";', ['a,b']],
    ['compatible="a,b","c";', ['a,b', 'c']],
    ['/* compatible = "a"; */ // compatible = "b";', []],
    ['bootargs = "compatible = x;";', []],
    ['qcom,compatible = "a"; compatible-x = "b";', []],
    ['#ifdef A\ncompatible = "a";\n#else\ncompatible = "b";\n#endif', ['a', 'b']],
    ['compatible = "a; b";', ['a; b']],
  ])('%j', (text, features) => {
    expect(read(text, 'a.dts')).toEqual(features);
  });

  test('the place is the line of the string', () => {
    const text = '/ {\n\tcompatible = "a",\n\t\t"b";\n};';
    expect(featuresOf(devicetree.read(text, { path: 'a.dtsi' })).map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('bindings', () => {
  // text, features
  test.each([
    ['properties: {compatible: {const: "a,b"}}', ['a,b']],
    ['properties:\n  compatible:\n    contains:\n      enum:\n        - a\n        - b', ['a', 'b']],
    ['properties:\n  compatible:\n    pattern: "^a,.*$"', ['/^a,.*$/']],
    ['patternProperties:\n  "^port@":\n    properties:\n      compatible:\n        const: a', ['a']],
    ['properties:\n  clocks:\n    const: a', []],
    ['allOf:\n  - if:\n      properties:\n        compatible:\n          const: a\n    then: {}', []],
    ['examples:\n  - |\n    compatible = "a";', []],
    [
      'properties:\n  compatible:\n    oneOf:\n      - {const: a, deprecated: true}\n      - const: a\n      - const: a\n        deprecated: true',
      ['a'],
    ],
  ])('%j', (text, features) => {
    expect(read(text, 'bindings/a.yaml')).toEqual(features);
  });

  // text, line
  test.each([
    ['properties:\n  compatible: [', 2],
    [`compatible:\n  ${'['.repeat(100)}`, 2],
    [`compatible:\n${' '.repeat(200)}b: c`, 2],
  ])('what cannot be read is named', (text, line) => {
    expect(devicetree.read(text, { path: 'a.yaml' })).toMatchObject({ kind: 'unreadable', problem: { line } });
  });
});

checkHostile(devicetree, 'a.dts', {
  behind: 'compatible = "a";\n',
  own: [['properties that never end', 'compatible = '.repeat(90_000)]],
});
checkHostile(devicetree, 'bindings/a.yaml', {
  behind: 'properties:\n  compatible:\n    const: a\n',
  own: [
    [
      'aliases that double',
      `a0: &a0 [x, x]\n${Array.from({ length: 50 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`).join('')}`,
    ],
    ['many entries', `properties:\n  compatible:\n    enum:\n${'      - a,b\n'.repeat(9000)}`],
  ],
});
