import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packagedText } from '../../src/spec/packaged.ts';
import { readSpec } from '../../src/spec/read.ts';
import { replacePiece } from '../../src/spec/source.ts';
import type { Evaluated } from '../../src/spec/types.ts';
import { print, program } from './support/programs.ts';

const token = fc.oneof(
  fc.constantFrom(
    '%{', '}', '%(', ')', '%[', ']', '(', '{', '%', '%%', '\\', '\n', '\n', ' ', '\t', '"', ':', '?', '!', '-', '*', '#',
    'a', 'b1', '1', '0', '%a', '%{a}', '%{?a}', '%{!?b1:', '%define a ', '%global b1 ', '%define a(b:) ', '%undefine a',
    '\n%if ', '\n%else\n', '\n%endif\n', '\n%elif ', '\n%include x\n', '%{lua:', '%{expand:', '%{expr:', '%{load:x}',
    '\nVersion: ', '\nRelease: ', '\nName: ', '\nEpoch: ', '\nBuildArch: noarch\n', '\n%package ', '\n%description\n',
    '\n%changelog\n', '\n* Mon Jan 01 2020 a - 1-1', '%{quote:', '%{sub ', '%{rep ', '%{gsub ', '&&', '||', '==', 'v"',
    '%bcond a ', '%{with a}', '%dnl ', '%1', '%*', '%{-b*}', '\u001f', '\uFFFC', '\0', '\r', 'é', '😀',
  ), // biome-ignore format: a table
  fc.string({ maxLength: 4, unit: 'binary' }),
);
const soup = fc.array(token, { maxLength: 60 }).map((parts) => parts.join(''));
const anySpec = fc.oneof(
  soup,
  program.map((lines) => print(lines, 'sample')),
  fc.tuple(program, soup).map(([lines, rest]) => print(lines, 'sample') + rest),
);

function evaluated(text: string): readonly Evaluated[] {
  const reading = readSpec(text);
  if (reading.kind !== 'spec') return [];
  const values = reading.packages.flatMap(({ name, epoch, version, release }) => [name, epoch, version, release]);
  return values.filter((value) => value !== undefined);
}

// proves 66, 103
test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(anySpec, (text) => {
      readSpec(text, { macros: { dist: '.%{a}' } });
      packagedText(text);
    }),
    { numRuns: 3000 },
  );
});

test('the pieces of a value are its text, and stand in the file where they say', () => {
  fc.assert(
    fc.property(anySpec, (text) => {
      const lines = text.split('\n');
      for (const value of evaluated(text)) {
        if (value.kind !== 'value') continue;
        expect(value.pieces.map((piece) => piece.text).join('')).toBe(value.text);
        for (const piece of value.pieces.filter(({ computed }) => computed === undefined)) {
          const line = lines[piece.place.line - 1];
          expect(line?.slice(piece.place.column - 1, piece.place.endColumn - 1)).toBe(piece.text);
          expect(replacePiece(text, piece, piece.text)).toEqual({
            line: piece.place.line,
            replacement: line?.replace(/\r$/, ''),
          });
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('every place lies in the file', () => {
  fc.assert(
    fc.property(anySpec, (text) => {
      const lines = text.split('\n');
      for (const value of evaluated(text)) {
        for (const place of value.kind === 'value' ? [value.place] : [value.place, value.why.place]) {
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.column).toBeLessThanOrEqual(place.endColumn);
          expect(place.endColumn).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

/** A reading with the numbers of its changelog in place of what would tell them. */
function told(text: string) {
  const reading = readSpec(text);
  if (reading.kind === 'too-large') return reading;
  const { numberOf, ...rest } = reading;
  return { ...rest, numbers: reading.changelog.map(numberOf) };
}

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(anySpec, (text) => expect(told(text)).toEqual(told(text))),
    { numRuns: 500 },
  );
});
