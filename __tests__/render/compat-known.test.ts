import { expect, test } from '@jest/globals';
import { type Edition, passages } from '../../src/features/compat.ts';
import { numberOf } from '../../src/numbering/number.ts';
import { schemeById } from '../../src/numbering/schemes.ts';
import { compatMarkdown, compatText, isUnknown } from '../../src/render/compat.ts';

/** An edition by its number and features; `?` is a set that cannot be read. */
const edition = (name: string, scheme: string, ...features: readonly string[]): Edition => {
  const known = schemeById(scheme);
  return {
    name,
    number: known && numberOf(known, name),
    features: features.includes('?')
      ? undefined
      : features.map((each) => ({ name: each, path: 'list', line: 1, attributes: {} })),
  };
};

test.each<[string, readonly Edition[], RegExp]>([
  ['all is known', [edition('1.0', 'interface', 'a'), edition('1.1', 'interface', 'a', 'b')], /agree everywhere/],
  [
    'a set cannot be read',
    [edition('1.0', 'interface', 'a'), edition('1.1', 'interface', '?')],
    /wherever both are known/,
  ],
  [
    'numbers of no major and minor',
    [edition('515.43.04', 'dotted', 'a'), edition('515.43.05', 'dotted')],
    /Nobody can tell/,
  ],
])('%s', (_title, editions, said) => {
  const report = { name: 'gvt', rule: 'minor', editions, matrix: passages(editions, () => 'none', 'minor') } as const;
  expect(compatText(report, 'en')).toMatch(said);
  expect(compatMarkdown(report, 'en')).toMatch(said);
  expect(compatText(report, 'zh')).not.toMatch(/agree|Nobody/);
  expect(isUnknown(report)).toBe(/Nobody/.test(String(said)));
});
