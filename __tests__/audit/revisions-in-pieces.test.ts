import { expect, test } from '@jest/globals';
import { readRevisions } from '../../src/sources/git/revisions.ts';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];

/** As git writes it: a head, then entries that are each followed by their path, all of them ended by NUL. */
const LOG = Buffer.from(
  [
    `\u0001${A} 1700000200 ${B}`,
    `\n:100644 100644 ${B} ${C} M`,
    'kernel.spec',
    `:100644 000000 ${B} ${'0'.repeat(40)} D`,
    ':100644 is a name\n\u0001as well',
    `\u0001${B} 1700000100 `,
    `\n:000000 120000 ${'0'.repeat(40)} ${A} A`,
    'SOURCE',
    ':000000 100644 0 0 A',
    '\u4e2d\u6587.patch',
  ].join('\0'),
);

const WANTED = new Set(['kernel.spec', 'SOURCE']);

function inPieces(length: number): unknown {
  const reader = readRevisions(WANTED);
  for (let at = 0; at < LOG.length; at += length) reader.take(LOG.subarray(at, at + length));
  return reader.end();
}

test('a log is read as it is, whatever names are in it', () => {
  const others = { before: undefined, after: undefined };
  expect(inPieces(LOG.length)).toEqual([
    {
      commit: A,
      parent: B,
      date: 1_700_000_200,
      changes: [
        { path: 'kernel.spec', before: { id: B, kind: 'file' }, after: { id: C, kind: 'file' } },
        { path: ':100644 is a name\n\u0001as well', ...others },
      ],
    },
    {
      commit: B,
      parent: undefined,
      date: 1_700_000_100,
      changes: [
        { path: 'SOURCE', before: undefined, after: { id: A, kind: 'symlink' } },
        { path: '\u4e2d\u6587.patch', ...others },
      ],
    },
  ]);
});

test('and in pieces of any length it is the same', () => {
  for (let length = 1; length < LOG.length; length += 1) expect(inPieces(length)).toEqual(inPieces(LOG.length));
});
