import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FEATURE_KINDS, KIND_OF_PATHS, VERDICT_KINDS } from '../../src/features/kinds.ts';
import { loadFeatureReaders, loadVerdictReaders } from '../../src/features/readers.ts';
import { compileGlob } from '../../src/policy/glob.ts';
import { changesOf, featuresOf, sayChange, sayFeature } from './support/say.ts';

const sets = Object.entries(await loadFeatureReaders(FEATURE_KINDS)).map(([kind, reader]) => ({ kind, reader }));
const verdicts = Object.entries(await loadVerdictReaders(VERDICT_KINDS)).map(([kind, reader]) => ({ kind, reader }));

/** Every example of every reader is run; it is also what the reader's page shows. */
describe.each(sets)('$kind', ({ kind, reader }) => {
  test.each(reader.examples.map((example) => ({ title: example.title, example })))('$title', ({ example }) => {
    const options = { path: example.path, ...example.options };
    const features = featuresOf(reader, example.before, options);
    expect(typeof features === 'string' ? features : features.map(sayFeature)).toEqual(example.features);
    if (example.after !== undefined) {
      expect(changesOf(reader, example.before, example.after, options)).toEqual(example.changes);
    }
    expect(changesOf(reader, example.before, example.before, options)).toEqual(['none']);
  });

  test('every feature stands on a line of its file', () => {
    for (const { path, options, before } of reader.examples) {
      const features = featuresOf(reader, before, { path, ...options });
      const lines = before.split('\n');
      for (const feature of typeof features === 'string' ? [] : features) {
        expect(feature.path).toBe(path);
        expect(feature.line).toBeGreaterThanOrEqual(1);
        expect(feature.line).toBeLessThanOrEqual(lines.length);
      }
    }
  });

  test('is known by its kind, has a page, and words in both languages', () => {
    expect(reader.kind).toBe(kind);
    expect(reader.examples.length).toBeGreaterThan(0);
    expect(reader.examples.some(({ after }) => after !== undefined)).toBe(true);
    expect(readFileSync(`docs/features/${kind}.md`, 'utf8')).toContain(reader.summary.en);
    expect(readFileSync(`docs/zh/features/${kind}.md`, 'utf8')).toContain(reader.summary.zh);
    expect(reader.source).toMatch(/^https:\/\//);
  });

  test('an empty file is an empty set', () => {
    for (const { path, options } of reader.examples) {
      for (const text of ['', '\n', ' \n\n']) expect(featuresOf(reader, text, { path, ...options })).toEqual([]);
    }
  });

  // proves 27, 108
  test('ends of lines and a byte-order mark do not matter', () => {
    for (const { path, options, before } of reader.examples) {
      const crlf = `\uFEFF${before.replaceAll('\n', '\r\n')}`;
      expect(changesOf(reader, before, crlf, { path, ...options })).toEqual(['none']);
    }
  });
});

describe.each(verdicts)('$kind', ({ kind, reader }) => {
  test.each(reader.examples.map((example) => ({ title: example.title, example })))('$title', ({ example }) => {
    for (const text of [example.text, `\uFEFF${example.text.replaceAll('\n', '\r\n')}`]) {
      const reading = reader.read(text, { path: example.path });
      expect(reading.kind === 'changes' ? reading.changes.flatMap(sayChange) : reading.problem.because.en).toEqual(
        example.changes,
      );
    }
  });

  test('is known by its kind, has a page, and words in both languages', () => {
    expect(reader.kind).toBe(kind);
    expect(reader.examples.length).toBeGreaterThan(0);
    expect(readFileSync(`docs/features/${kind}.md`, 'utf8')).toContain(reader.summary.en);
    expect(readFileSync(`docs/zh/features/${kind}.md`, 'utf8')).toContain(reader.summary.zh);
  });

  test('an empty file says that nothing changed, or nothing at all', () => {
    const reading = reader.read('', { path: 'report' });
    expect(reading).toEqual(
      kind === 'abidiff' ? { kind: 'changes', changes: [] } : expect.objectContaining({ kind: 'unreadable' }),
    );
  });
});

test('the names of files are globs that can be compiled, and lead to one kind each', () => {
  expect(KIND_OF_PATHS.filter(([glob]) => compileGlob(glob).kind === 'wrong')).toEqual([]);
  expect(new Set(KIND_OF_PATHS.map(([glob]) => glob)).size).toBe(KIND_OF_PATHS.length);
});
