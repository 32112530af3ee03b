import { describe, expect, test } from '@jest/globals';
import { defconfig } from '../../src/features/readers/defconfig.ts';
import { checkHostile, checkReader, featuresOf, written } from './check-reader.ts';

checkReader(defconfig);

describe('lines of a configuration', () => {
  // text, features
  test.each([
    ['CONFIG_A=y', ['A value=y']],
    ['CONFIG_A=n', []],
    ['# CONFIG_A is not set', []],
    ['CONFIG_A=""', ['A value=""']],
    ['CONFIG_A=0x10', ['A value=0x10']],
    ['CONFIG_A="a=b # c"', ['A value="a=b # c"']],
    ['CONFIG_A=y\nCONFIG_A=m', ['A value=m']],
    ['# CONFIG_A is not set\nCONFIG_A=m', ['A value=m']],
    ['CONFIG_A=y\nCONFIG_A=n', []],
    ['#\n# Linux/arm64 6.6.0 Kernel Configuration\n#\n\nCONFIG_4KSTACKS=y', ['4KSTACKS value=y']],
  ])('%j', (text, features) => {
    expect(featuresOf(defconfig.read(text, { path: '.config' })).map(written)).toEqual(features);
  });

  test.each(['<<<<<<< HEAD', 'CONFIG_A', 'FOO=y', 'CONFIG_A =y'])(
    '%j is named, so that nothing seems removed',
    (line) => {
      expect(defconfig.read(`CONFIG_A=y\n${line}\n`, { path: '.config' })).toMatchObject({
        kind: 'unreadable',
        problem: { path: '.config', line: 2 },
      });
    },
  );
});

checkHostile(defconfig, '.config', {
  behind: 'CONFIG_A=y\n',
  own: [['one option again and again', 'CONFIG_A=y\n'.repeat(90_000)]],
});
