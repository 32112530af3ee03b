import { describe, expect, test } from '@jest/globals';
import { replacePiece } from '../../src/spec/source.ts';
import type { Evaluated, Piece } from '../../src/spec/types.ts';
import { read, textOf } from './support/specs.ts';

const newer = [
  '%global upstream_version    5.10',
  '%global upstream_sublevel   0',
  '%global devel_release       136',
  '%global maintenance_release .105.0',
  '%global pkg_release         .186',
  '',
  'Name: kernel',
  'Version: %{upstream_version}.%{upstream_sublevel}',
  'Release: %{devel_release}%{?maintenance_release}%{?pkg_release}%{?extra_release}',
].join('\n');

const older = ['%global hulkrelease vhulk1907.1.0', 'Version: 4.19.90', 'Release: %{hulkrelease}.0012'].join('\r\n');

function piecesOf(value: Evaluated | undefined): readonly string[] {
  if (value?.kind !== 'value') return [textOf(value)];
  return value.pieces.map(
    ({ text, macro = '-', place }) => `${text} ${macro} ${place.line}:${place.column}-${place.endColumn}`,
  );
}

test('each part of a number stands on the line of the macro that states it', () => {
  const { version, release } = read(newer).main;
  expect(piecesOf(version)).toEqual(['5.10 upstream_version 1:29-33', '. - 8:29-30', '0 upstream_sublevel 2:29-30']);
  expect(piecesOf(release)).toEqual([
    '136 devel_release 3:29-32',
    '.105.0 maintenance_release 4:29-35',
    '.186 pkg_release 5:29-33',
  ]);
  expect(release?.place).toEqual({ line: 9, column: 10, endColumn: 81 });
});

test('a literal counter stands on the tag', () => {
  expect(piecesOf(read(older).main.release)).toEqual(['vhulk1907.1.0 hulkrelease 1:21-34', '.0012 - 3:24-29']);
});

describe('a fix is the line with only its number changed', () => {
  const fix = (text: string, index: number, replacement: string) => {
    const { release } = read(text).main;
    const piece = release?.kind === 'value' ? release.pieces[index] : undefined;
    return piece === undefined ? undefined : replacePiece(text, piece, replacement);
  };
  test('of a macro', () => {
    expect(fix(newer, 1, '.106.0')).toEqual({ line: 4, replacement: '%global maintenance_release .106.0' });
    expect(fix(newer, 2, '.187')).toEqual({ line: 5, replacement: '%global pkg_release         .187' });
  });
  test('of a tag, without the line ending', () => {
    expect(fix(older, 1, '.0013')).toEqual({ line: 3, replacement: 'Release: %{hulkrelease}.0013' });
  });
  test('not of a computed part, nor of a line that is not there', () => {
    expect(fix('Release: %[1 + 1]', 0, '3')).toBeUndefined();
    const beyond: Piece = { text: '1', place: { line: 9, column: 1, endColumn: 2 } };
    expect(replacePiece('Release: 1', beyond, '2')).toBeUndefined();
  });
});

describe('places through', () => {
  test.each([
    [
      '%global',
      ['%global a 1.%{?b}2', '%global c %{a}3', 'Release: %c'],
      ['1. a 1:11-13', '2 a 1:18-19', '3 c 2:15-16'],
    ],
    ['arguments', ['%define f() %1', 'Release: %{f 42}'], ['42 - 2:14-16']],
    ['conditions', ['%global a 7', 'Release: 1%{?a:%{a}8}'], ['1 - 2:10-11', '7 a 1:11-12', '8 - 2:20-21']],
    ['a default', ['%{!?a:%global a 7}', 'Release: %a'], ['7 a 1:17-18']],
    ['%{expand:…}', ['%define a 7', 'Release: %{expand:%%{a}}'], ['7 a 1:11-12']],
    ['the tags of other tags', ['Version: 5', 'Release: %{version}.1'], ['5 - 1:10-11', '.1 - 2:20-22']],
    ['expressions, by the construct', ['%define a %[1 + 1]', 'Release: %a'], ['2 a 1:11-19']],
    ['functions, by the construct', ['Release: 1%{expr:3 + 4}'], ['1 - 1:10-11', '7 - 1:11-24']],
  ] as const)('%s', (_through, lines, pieces) => {
    expect(piecesOf(read(lines.join('\n')).main.release)).toEqual(pieces);
  });
});

test('packages have numbers of their own', () => {
  const reading = read(
    [
      'Name: kernel', 'Version: 5.10', 'Release: 1', 'Epoch: 2',
      '%package devel', 'Summary: development',
      '%package -n bpftool', 'Version: 7.%{version}', 'Release: %{release}.1', 'Epoch: 3',
      '%description', 'x', '%files',
    ].join('\n'), // biome-ignore format: a spec
  );
  const rows = reading.packages.map(({ name, epoch, version, release }) => [name, epoch, version, release].map(textOf));
  expect(rows).toEqual([
    ['kernel', '2', '5.10', '1'],
    ['kernel-devel', '(none)', '(none)', '(none)'],
    ['bpftool', '3', '7.5.10', '1.1'],
  ]);
});
