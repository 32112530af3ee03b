import { expect, test } from '@jest/globals';
import { debianSymbols } from '../../src/features/readers/debian-symbols.ts';

/** Tags that keep a symbol from an architecture take it away there. */
test.each<[string | undefined, string | undefined, string]>([
  [undefined, 'arch=amd64', 'removed'],
  [undefined, 'c++|arch-bits=64', 'removed'],
  ['arch=amd64 arm64', 'arch=arm64', 'removed'],
  ['arch=!armel', 'arch=!armel !sh4', 'removed'],
  ['arch=amd64', 'arch=amd64 riscv64', 'changed'],
  ['arch=!armel !sh4', 'arch=!armel', 'changed'],
  ['arch=amd64', undefined, 'changed'],
  [undefined, 'c++', 'changed'],
])('tags %s, then %s: %s', (before, after, effect) => {
  expect(debianSymbols.weigh('tags', before, after)).toBe(effect);
});

test('the version since when a symbol is there is no tag', () => {
  expect(debianSymbols.weigh('since', '1', '2')).toBe('changed');
});
