import { expect, test } from '@jest/globals';
import type { FeatureFile } from '../../src/facts/features/reading.ts';
import { changesOf } from '../../src/facts/features/sets.ts';
import type { Feature } from '../../src/features/feature.ts';
import { symbols } from '../../src/features/readers/symbols.ts';
import { sayChange } from '../features/support/say.ts';

/** Each file of one name, as it is on one side: symbols, all with the checksum of their file. */
type Tree = Readonly<Record<string, readonly [crc: string, names: string]>>;

function filesOf(before: Tree, after: Tree): readonly FeatureFile[] {
  const reading = (tree: Tree, path: string): FeatureFile['before'] => {
    const list = tree[path];
    if (list === undefined) return { kind: 'absent' };
    const [crc, names] = list;
    const feature = (name: string, at: number): Feature => ({ name, attributes: { crc }, path, line: at + 1 });
    return { kind: 'features', features: names.split(' ').map(feature) };
  };
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((path) => ({
    path,
    before: reading(before, path),
    after: reading(after, path),
    weigh: symbols.weigh,
  }));
}

test.each<[string, Tree, Tree, readonly string[]]>([
  ['a list under a new name', { 'kabi/a': ['1', 'x y'] }, { 'kabi/b': ['1', 'x y z'] }, ['added z']],
  [
    'a list that has little of the old one',
    { a: ['1', 'x y z'] },
    { b: ['1', 'x v w'] },
    ['removed x', 'removed y', 'removed z', 'added x', 'added v', 'added w'],
  ],
  [
    'the lists of all architectures, in the directory of the next version',
    { 'abi/42/arm64/generic': ['1', 'x y z'], 'abi/42/s390x/generic': ['2', 'x y z'] },
    { 'abi/43/arm64/generic': ['1', 'y z'], 'abi/43/s390x/generic': ['2', 'x y z'] },
    ['removed x'],
  ],
  [
    'the same, under names that have the architecture in them',
    { kabi_whitelist_x86_64: ['1', 'x y'], kabi_whitelist_aarch64: ['2', 'x y z'] },
    { kabi_stablelist_aarch64: ['2', 'x y z'], kabi_stablelist_x86_64: ['1', 'x y v'] },
    ['added v'],
  ],
  [
    'one architecture is dropped as the others move',
    { 'abi/42/arm64/generic': ['1', 'x y'], 'abi/42/s390x/generic': ['2', 'x y'] },
    { 'abi/43/s390x/generic': ['2', 'x y'] },
    ['removed x', 'removed y'],
  ],
  [
    'names that tell nothing: what is the same in most goes together',
    { one: ['1', 'x y'], two: ['2', 'x y'] },
    { four: ['2', 'x y'], three: ['1', 'x y'] },
    [],
  ],
])('%s', (_, before, after, changes) => {
  expect(changesOf(filesOf(before, after), 'file').flatMap(sayChange)).toEqual(changes);
});

test('of many lists that go on nowhere, each is looked for in a few of those that come', () => {
  const names = (prefix: string) => Array.from({ length: 2000 }, (_, at) => `${prefix}${at}`).join(' ');
  const [old, fresh] = [names('a'), names('b')];
  const trees = (directory: string, list: string): Tree =>
    Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`${directory}/${at}`, ['1', list] as const]));
  const files = filesOf(trees('x', old), trees('y', fresh));
  const start = performance.now();
  expect(changesOf(files, 'file')).toHaveLength(2 * 150 * 2000);
  expect(performance.now() - start).toBeLessThan(2000);
});
