import { describe, expect, test } from '@jest/globals';
import { diffFeatures, type FeatureChange, greatestEffect } from '../../src/features/diff.ts';
import type { Feature } from '../../src/features/feature.ts';
import { symbols } from '../../src/features/readers/symbols.ts';
import { sayChange } from './support/say.ts';

/** `name`, `name@file`, `name?` (unstable), `name@file attribute=value`. */
function feature(text: string, index: number): Feature {
  const [head = '', ...rest] = text.split(' ');
  const [name = '', path = 'list'] = head.replace('?', '').split('@');
  return {
    name,
    path,
    line: index + 1,
    attributes: Object.fromEntries(rest.map((part) => part.split('=') as [string, string])),
    ...(head.includes('?') ? { unstable: true } : {}),
  };
}

const set = (texts: readonly string[]): readonly Feature[] => texts.map(feature);

const diff = (before: readonly string[], after: readonly string[]): readonly FeatureChange[] =>
  diffFeatures(set(before), set(after), symbols.weigh);

describe('what became of a set', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['nothing', ['a', 'b'], ['b', 'a'], []],
    ['one of two that end alike', ['x_abc', 'y_abc'], ['y_abc'], ['removed x_abc']],
    ['gone and come', ['a', 'b'], ['b', 'c'], ['removed a', 'added c']],
    ['gone from one file, still in another', ['a@x', 'a@y'], ['a@y'], []],
    ['gone from both', ['a@x', 'a@y'], [], ['removed a']],
    ['moved from file to file', ['a@x crc=1'], ['a@y crc=1'], []],
    [
      'moved while one of three definitions changes',
      ['a@x crc=1', 'a@z crc=2'],
      ['a@y crc=1', 'a@z crc=3'],
      ['changed a crc: 2 → 3'],
    ],
    ['one definition more, of another kind', ['a@x crc=1'], ['a@x crc=1', 'a@y crc=2'], []],
    ['each file has its own', ['a@x crc=1', 'a@y crc=2'], ['a@y crc=2', 'a@x crc=1'], []],
    [
      'the same change twice is said once',
      ['a@x crc=1', 'a@y crc=1'],
      ['a@x crc=2', 'a@y crc=2'],
      ['changed a crc: 1 → 2'],
    ],
    [
      'several attributes',
      ['a crc=1 module=m'],
      ['a crc=2 module=n'],
      ['changed a crc: 1 → 2', 'changed a module: m → n'],
    ],
    ['unstable and gone', ['a?'], [], []],
    ['unstable and new', [], ['a?'], []],
    ['unstable, and changed', ['a? crc=1'], ['a? crc=2'], []],
    ['promised from now on', ['a?'], ['a'], ['added a unstable: true → (none)']],
    ['no longer promised', ['a'], ['a?'], ['removed a unstable: (none) → true']],
    ['one definition of two is unstable', ['a@x', 'a@y'], ['a@x?', 'a@y'], []],
    ['names that are words of the language', ['__proto__', 'constructor'], ['constructor'], ['removed __proto__']],
    [
      'attributes that are words of the language',
      ['a __proto__=1'],
      ['a constructor=2'],
      ['changed a __proto__: 1 → (none)', 'changed a constructor: (none) → 2'],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(diff(before, after).flatMap(sayChange)).toEqual(changes);
  });

  test('names that were there come in their order, then new ones in theirs', () => {
    const changes = diff(['b1', 'c crc=1', 'a1', 'd crc=1'], ['z9', 'd crc=2', 'y9', 'c crc=2']);
    expect(changes.map(({ name }) => name)).toEqual(['b1', 'c', 'a1', 'd', 'z9', 'y9']);
  });

  test('every place on both sides is kept', () => {
    const [change] = diff(['a@x crc=1', 'a@y crc=1'], ['b', 'a@x crc=2']);
    expect(change).toMatchObject({
      kind: 'changed',
      before: [
        { path: 'x', line: 1 },
        { path: 'y', line: 2 },
      ],
      after: [{ path: 'x', line: 2 }],
    });
  });

  test('the effect of a change is the greatest of its attributes', () => {
    const [change] = diff(['a crc=1 class=EXPORT_SYMBOL'], ['a crc=2 class=EXPORT_SYMBOL_GPL']);
    expect(change?.effect).toBe('removed');
    expect(greatestEffect(['none', 'added', 'changed'])).toBe('added');
  });
});

describe('likely renames', () => {
  const crc = (digits: string): string => `crc=0x${digits.padStart(8, '0')}`;
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['an underscore', ['printk'], ['_printk'], ['removed printk → _printk', 'added _printk']],
    ['case', ['foo_bar'], ['FooBar'], ['removed foo_bar → FooBar', 'added FooBar']],
    [
      'a word less',
      ['__alloc_pages_nodemask'],
      ['__alloc_pages'],
      ['removed __alloc_pages_nodemask → __alloc_pages', 'added __alloc_pages'],
    ],
    [
      'a word more, another checksum',
      [`vfs_read_iter ${crc('1')}`],
      [`vfs_read_iter_nowait ${crc('2')}`],
      ['removed vfs_read_iter → vfs_read_iter_nowait', 'added vfs_read_iter_nowait'],
    ],
    [
      'the same checksum',
      [`one ${crc('a')} module=m`, `two ${crc('b')}`],
      [`uno ${crc('a')} module=m`],
      ['removed one → uno', 'removed two', 'added uno'],
    ],
    ['the checksum that stands for none', ['one crc=0x00000000'], ['uno crc=0x00000000'], ['removed one', 'added uno']],
    [
      'a checksum that others have as well',
      [`one ${crc('a')}`, `keep ${crc('a')}`],
      [`uno ${crc('a')}`, `keep ${crc('a')}`],
      ['removed one', 'added uno'],
    ],
    ['two that it may be', ['printk'], ['_printk', '__printk'], ['removed printk', 'added _printk', 'added __printk']],
    [
      'one word for another is another thing',
      ['vfs_read_file'],
      ['vfs_write_file'],
      ['removed vfs_read_file', 'added vfs_write_file'],
    ],
    ['a single word in common is too little', ['kvm_init'], ['kvm'], ['removed kvm_init', 'added kvm']],
    ['a name that stays is nobody else', ['printk', 'a'], ['printk', '_printk'], ['removed a', 'added _printk']],
  ])('%s', (_, before, after, changes) => {
    expect(diff(before, after).flatMap(sayChange)).toEqual(changes);
  });
});

/** As many symbols as a distribution's kernel exports. */
const MANY = 25_000;

describe('the size of a kernel', () => {
  const symvers = (crc: (index: number) => number, name: (index: number) => string): string =>
    Array.from(
      { length: MANY },
      (_, index) =>
        `0x${crc(index).toString(16).padStart(8, '0')}\t${name(index)}\tdrivers/net/d${index % 300}\tEXPORT_SYMBOL_GPL\t`,
    ).join('\n');
  const before = symvers(
    (index) => index * 7919,
    (index) => `some_symbol_${index}_of_many`,
  );

  test.each([
    ['the same', before, 0],
    [
      'every CRC differs',
      symvers(
        (index) => index * 7919 + 1,
        (index) => `some_symbol_${index}_of_many`,
      ),
      MANY,
    ],
    [
      'every name differs by an underscore',
      symvers(
        (index) => index,
        (index) => `_some_symbol_${index}_of_many`,
      ),
      2 * MANY,
    ],
    [
      'every name lost a word',
      symvers(
        (index) => index,
        (index) => `some_symbol_${index}_many`,
      ),
      2 * MANY,
    ],
    [
      'nothing in common',
      symvers(
        (index) => index,
        (index) => `other_${index}`,
      ),
      2 * MANY,
    ],
    [
      'one name, ever again',
      symvers(
        (index) => index,
        () => 'some_symbol',
      ),
      MANY + 1,
    ],
  ])('%s', (_, after, count) => {
    const started = process.cpuUsage();
    const [was, is] = [before, after].map((text) => symbols.read(text, { path: 'Module.symvers' }));
    if (was?.kind !== 'features' || is?.kind !== 'features') throw new Error('unreadable');
    const changes = diffFeatures(was.features, is.features, symbols.weigh);
    expect(changes.length).toBe(count);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
