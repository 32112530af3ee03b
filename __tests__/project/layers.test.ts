import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/**
 * Which rooms a room may import from. Data flows one way (event, subject, facts, judgement, report), so imports do too;
 * `type:` marks a room of which only types may be known.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  numbering: [],
  spec: ['numbering'],
  rules: ['numbering', 'spec', 'policy', 'carriers', 'features', 'facts'],
  policy: ['numbering', 'rules/ids', 'rules/severity', 'carriers/kinds', 'features/kinds'],
  carriers: ['numbering', 'spec', 'policy'],
  facts: ['numbering', 'policy', 'carriers', 'features', 'spec', 'type:sources'],
  features: ['numbering', 'spec', 'policy/glob', 'policy/glob-syntax', 'carriers/pointer'],
  audit: ['numbering', 'policy', 'carriers', 'features', 'facts', 'rules', 'judge'],
  judge: ['numbering', 'policy', 'carriers', 'features', 'facts', 'rules'],
  render: ['numbering', 'policy', 'carriers', 'facts', 'rules', 'judge', 'audit', 'features'],
  page: ['render/page/data', 'render/page/shapes'],
  sources: ['numbering', 'policy', 'carriers', 'facts', 'features', 'audit', 'render/speak'],
  sinks: ['render', 'judge', 'audit', 'facts', 'sources'],
  cli: [
    'numbering',
    'policy',
    'facts',
    'features',
    'audit',
    'judge',
    'render',
    'sources',
    'sinks',
    'check',
    'check-tag',
    'propose',
    'review',
  ],
  check: ['facts', 'judge', 'rules', 'sources'],
  'check-tag': ['check', 'facts', 'features', 'judge', 'rules', 'sources'],
  propose: ['check', 'check-tag', 'facts', 'judge', 'sources'],
  review: [
    'numbering',
    'policy',
    'carriers',
    'features',
    'facts',
    'rules',
    'audit',
    'render/findings',
    'render/speak',
    'sources',
  ],
  action: [
    'numbering',
    'policy/load',
    'audit',
    'judge',
    'render',
    'sources',
    'sinks',
    'check',
    'check-tag',
    'propose',
    'review',
  ],
};

/** Rooms that touch the world; all others are pure. */
const IMPURE = ['sources', 'sinks', 'cli', 'action', 'review'];

const SRC = resolve(import.meta.dirname, '../../src');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const roomOf = (path: string): string => relative(SRC, path).split('/')[0]?.replace(/\.ts$/, '') ?? '';

interface Import {
  readonly typeOnly: boolean;
  readonly from: string;
}

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?[^;]*?from\s+'([^']+)'/gms);
  const lazy = text.matchAll(/import\('([^']+)'\)/g);
  return [
    ...[...statements].map(([, type, from = '']) => ({ typeOnly: type !== undefined, from })),
    ...[...lazy].map(([, from = '']) => ({ typeOnly: false, from })),
  ];
}

function isAllowed(room: string, target: string, typeOnly: boolean): boolean {
  const file = relative(SRC, target).replace(/\.ts$/, '');
  const allowed = MAY_IMPORT[room] ?? [];
  return (
    roomOf(target) === room ||
    allowed.some((name) => name === roomOf(target) || name === file || (typeOnly && name === `type:${roomOf(target)}`))
  );
}

const files = filesBelow(SRC);

describe('imports point one way', () => {
  test('every room has its place in the table', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test.each(Object.keys(MAY_IMPORT))('%s', (room) => {
    const wrong = files
      .filter((path) => roomOf(path) === room)
      .flatMap((path) =>
        importsOf(path)
          .filter(({ from }) => from.startsWith('.'))
          .filter(
            ({ from, typeOnly }) =>
              !isAllowed(room, resolve(dirname(path), from), typeOnly) && !from.endsWith('package.json'),
          )
          .map(({ from }) => `${relative(SRC, path)} imports ${from}`),
      );
    expect(wrong).toEqual([]);
  });
});

// proves 70
describe('the core is pure', () => {
  test.each(files.filter((path) => !IMPURE.includes(roomOf(path))).map((path) => relative(SRC, path)))('%s', (file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    expect(
      importsOf(join(SRC, file)).filter(({ from }) => from.startsWith('node:') || from.startsWith('@actions/')),
    ).toEqual([]);
    expect(code).not.toMatch(/\bprocess\.|\bconsole\.|\bDate\.now|\bnew Date\(\)|\bMath\.random|\bfetch\(/);
  });
});

// proves 55
describe('one module writes to the outside', () => {
  test.each(files.map((path) => relative(SRC, path)))('%s', (file) => {
    const code = readFileSync(join(SRC, file), 'utf8');
    if (file !== 'sinks/console.ts')
      expect(code).not.toMatch(/process\.(?:stdout|stderr)\.write|\bconsole\.(?:log|info|warn|error|debug)/);
    if (!file.startsWith('sources/git/run')) expect(code).not.toMatch(/^import (?!type).*child_process/m);
  });
});

test('files hold one idea each', () => {
  const long = files
    .filter((path) => readFileSync(path, 'utf8').split('\n').length > 300)
    .map((path) => relative(SRC, path));
  expect(long).toEqual([]);
});
