import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diffFeatures, type FeatureChange } from '../../src/features/diff.ts';
import type { Feature, FeatureEffect, FeatureReader } from '../../src/features/feature.ts';
import { FEATURE_KINDS, VERDICT_KINDS } from '../../src/features/kinds.ts';
import { symbols } from '../../src/features/readers/symbols.ts';
import { loadFeatureReaders, loadVerdictReaders } from '../../src/features/readers.ts';
import { sayFeature } from './support/say.ts';

const readers = Object.values(await loadFeatureReaders(FEATURE_KINDS));
const verdictReaders = Object.values(await loadVerdictReaders(VERDICT_KINDS));

const name = fc.stringMatching(/^_{0,2}[a-c](?:_[a-c]){0,3}$/);
const attributes = fc.record(
  {
    crc: fc.constantFrom('0x00000001', '0x00000002', '0x00000000'),
    module: fc.constantFrom('vmlinux', 'drivers/net/a'),
    class: fc.constantFrom('EXPORT_SYMBOL', 'EXPORT_SYMBOL_GPL'),
    namespace: fc.constantFrom('USB', 'UFS'),
  },
  { requiredKeys: [] },
);
const feature: fc.Arbitrary<Feature> = fc.record(
  {
    name,
    attributes,
    path: fc.constantFrom('x', 'y'),
    line: fc.integer({ min: 1, max: 99 }),
    unstable: fc.constant(true as const),
  },
  { requiredKeys: ['name', 'attributes', 'path', 'line'] },
);
const features = fc.array(feature, { maxLength: 12 });

/** Weighs a reversed change as the reverse of what it weighs. */
const mirror: Readonly<Record<FeatureEffect, FeatureEffect>> = {
  none: 'none',
  changed: 'changed',
  added: 'removed',
  removed: 'added',
};
const even: FeatureReader['weigh'] = (attribute, before, after) => {
  if (attribute === 'class')
    return before === undefined || (after !== undefined && before < after) ? 'removed' : 'added';
  return attribute === 'module' ? 'none' : 'changed';
};

/** A change seen from the other side; attributes in no order, since each side has its own. */
function mirrored(change: FeatureChange): unknown {
  const attributesOf = change.kind === 'changed' ? change.attributes : [];
  return {
    name: change.name,
    kind: change.kind === 'removed' ? 'added' : change.kind === 'added' ? 'removed' : 'changed',
    other: change.kind === 'removed' ? change.renamedTo : change.kind === 'added' ? change.renamedFrom : undefined,
    attributes: attributesOf
      .map(({ attribute, before, after, effect }) => `${attribute} ${after} ${before} ${mirror[effect]}`)
      .sort(),
  };
}

function plain(change: FeatureChange): unknown {
  const attributesOf = change.kind === 'changed' ? change.attributes : [];
  return {
    name: change.name,
    kind: change.kind,
    other: change.kind === 'removed' ? change.renamedTo : change.kind === 'added' ? change.renamedFrom : undefined,
    attributes: attributesOf
      .map(({ attribute, before, after, effect }) => `${attribute} ${before} ${after} ${effect}`)
      .sort(),
  };
}

const sorted = (changes: readonly unknown[]): readonly string[] =>
  changes.map((change) => JSON.stringify(change)).sort();

describe('laws of comparing', () => {
  test('a set and itself differ in nothing, whatever the order of its files', () => {
    fc.assert(
      fc.property(features, (set) => {
        expect(diffFeatures(set, set, symbols.weigh)).toEqual([]);
      }),
    );
  });

  test('what is removed one way is added the other way', () => {
    fc.assert(
      fc.property(features, features, (before, after) => {
        const there = diffFeatures(before, after, even).map(mirrored);
        const back = diffFeatures(after, before, even).map(plain);
        expect(sorted(there)).toEqual(sorted(back));
      }),
    );
  });

  test('every promised name of one side alone is there once, and none of both', () => {
    fc.assert(
      fc.property(features, features, (before, after) => {
        const promised = (set: readonly Feature[]): ReadonlySet<string> =>
          new Set(set.filter(({ unstable }) => unstable !== true).map((one) => one.name));
        const names = (set: readonly Feature[]): ReadonlySet<string> => new Set(set.map((one) => one.name));
        const changes = diffFeatures(before, after, symbols.weigh);
        const gone = changes.filter(({ kind }) => kind === 'removed').map((change) => change.name);
        expect(gone.toSorted()).toEqual([...promised(before)].filter((one) => !names(after).has(one)).sort());
        expect(new Set(changes.map((change) => change.name)).size).toBe(changes.length);
      }),
    );
  });

  test('renames point to each other', () => {
    fc.assert(
      fc.property(features, features, (before, after) => {
        const changes = diffFeatures(before, after, symbols.weigh);
        const to = changes.flatMap((change) =>
          change.kind === 'removed' && change.renamedTo ? [[change.name, change.renamedTo]] : [],
        );
        const from = changes.flatMap((change) =>
          change.kind === 'added' && change.renamedFrom ? [[change.renamedFrom, change.name]] : [],
        );
        expect(sorted(to)).toEqual(sorted(from));
      }),
    );
  });
});

describe('what is written is what is read', () => {
  const word = fc.stringMatching(/^[a-z_][a-z0-9_]{0,12}$/);
  const written = fc.uniqueArray(word, { maxLength: 20 });

  test.each([
    ['plain', (names: readonly string[]) => names.join('\n'), 'list', {}],
    ['symbols', (names: readonly string[]) => `[group]\n${names.map((one) => `\t${one}`).join('\n')}`, 'list', {}],
    [
      'symbols',
      (names: readonly string[]) => names.map((one) => `0xdeadbeef\t${one}\tvmlinux\tEXPORT_SYMBOL\t`).join('\n'),
      'list',
      {},
    ],
    [
      'symbols',
      (names: readonly string[]) => names.map((one) => `EXPORT_SYMBOL vmlinux 0xdeadbeef\t${one}`).join('\n'),
      'list',
      {},
    ],
    [
      'list',
      (names: readonly string[]) => JSON.stringify({ a: { b: names } }, null, 1),
      'list.json',
      { pointer: '/a/b' },
    ],
    ['list', (names: readonly string[]) => names.map((one) => `- name: "${one}"`).join('\n'), 'list.yml', {}],
    [
      'list',
      (names: readonly string[]) => names.map((one) => `[[f]]\nname = "${one}"`).join('\n') || 'f = []',
      'list.toml',
      { pointer: '/f' },
    ],
    ['attributes', (names: readonly string[]) => `key=${names.join('+')}`, 'list', { attribute: 'key' }],
  ])('%s', (kind, print, path, options) => {
    const reader = readers.find((one) => one.kind === kind);
    fc.assert(
      fc.property(written, (names) => {
        const reading = reader?.read(print(names), { path, ...options });
        expect(reading?.kind === 'features' ? reading.features.map((one) => one.name) : reading).toEqual(names);
      }),
    );
  });
});

// proves 66, 103
describe('whatever the text, a reader answers', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\t',
        ' ',
        '#',
        '=',
        '+',
        ':',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '0x12345678',
        'EXPORT_SYMBOL',
        'name',
        '&a',
        '*a',
        '\0',
        '\u2028',
        '\ufeff',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  );
  const options = { pointer: '/a', pattern: '(?<name>\\w+)' };

  test.each(readers.map((reader) => ({ kind: reader.kind, reader })))('$kind', ({ reader }) => {
    fc.assert(
      fc.property(
        pieces,
        fc.constantFrom('f', 'f.toml', 'f.yml', 'f.json', 'f.c', 'f.h'),
        fc.boolean(),
        (parts, path, pointed) => {
          const text = parts.join('');
          const reading = reader.read(text, pointed ? { path, ...options } : { path });
          const lines = text.split('\n').length;
          if (reading.kind === 'unreadable') {
            expect(reading.problem.because.en).not.toBe('');
            expect(reading.problem.line ?? 1).toBeGreaterThanOrEqual(1);
            return;
          }
          for (const one of reading.features) {
            expect(one.line).toBeGreaterThanOrEqual(1);
            expect(one.line).toBeLessThanOrEqual(lines);
            expect(sayFeature(one)).not.toContain('undefined');
          }
          expect(diffFeatures(reading.features, reading.features, reader.weigh)).toEqual([]);
        },
      ),
    );
  });

  test.each(verdictReaders.map((reader) => ({ kind: reader.kind, reader })))('$kind', ({ reader }) => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          fc.json(),
        ),
        (text) => {
          expect(['changes', 'unreadable']).toContain(reader.read(text, { path: 'report' }).kind);
        },
      ),
    );
  });
});
