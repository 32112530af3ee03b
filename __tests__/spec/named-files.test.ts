import { describe, expect, test } from '@jest/globals';
import { mayBe, mayHavePatches, namedBy, namedFiles } from '../../src/spec/named-files.ts';

describe('the files that a spec names', () => {
  test.each<[string, readonly string[]]>([
    ['Source: x.tar.gz', ['source x.tar.gz']],
    ['Source0:\thttps://example.org/a/%{name}-%{version}.tar.gz', ['source %{name}-%{version}.tar.gz']],
    ['SOURCE10 : a.conf\nPatch1: dir/b.patch', ['source a.conf', 'patch b.patch']],
    ['Sources: x\nRequires: y', []],
    ['  Source1: indented', ['source indented']],
  ])('%j', (text, named) => {
    expect(namedFiles(text).map(({ as, name }) => `${as} ${name}`)).toEqual(named);
  });

  test.each([
    ['x.conf', 'x.conf', true],
    ['x.conf', 'y.conf', false],
    ['x-%{version}.tar.gz', 'x-1.0.tar.gz', true],
    ['x-%version.tar.gz', 'x-1.0.tar.gz', true],
    ['x-%{version}.tar.gz', 'y-1.0.tar.gz', false],
    ['%{name}-%{version}.tar.gz', 'x-1.0.tar.gz', true],
    ['%{name}-%{version}.tar.gz', 'x-1.0.tar.xz', false],
    ['x-%{?a:%{b}}.conf', 'x-1.conf', true],
    ['ab%{x}bc', 'abc', false],
    ['%{all}', 'anything', true],
    ['a%', 'a', true],
  ])('%s may be %s: %s', (name, file, told) => {
    expect(mayBe({ as: 'source', name }, file)).toBe(told);
  });

  test.each([
    ['Patch1: a.patch', true],
    ['  Patch: a.patch', true],
    ['%{!?bare:Patch1: a.patch}', true],
    ['%{lua: print("Patch1: a.patch")}', true],
    ['%patchlist\na.patch', true],
    ['%patch0 -p1', true],
    ['%{PATCH1}', true],
    ['%autosetup -p1', false],
    ['Requires: patch', false],
    ['Source0: patches.tar.gz', false],
  ])('%j may have patches: %s', (text, told) => {
    expect(mayHavePatches(text)).toBe(told);
  });

  test('a file is named plainly, by a macro, or perhaps, where there are too many of those', () => {
    const named = (...names: readonly string[]) => namedBy(names.map((name) => ({ as: 'source', name })));
    expect(named('a', 'b-%{v}.tar')('a')).toBe(true);
    expect(named('a', 'b-%{v}.tar')('b-1.tar')).toBe(true);
    expect(named('a', 'b-%{v}.tar')('c')).toBe(false);
    expect(named(...Array.from({ length: 65 }, (_, at) => `${at}-%{v}`))('c')).toBe(true);
  });

  test('a hostile text costs no more than it should', () => {
    const start = performance.now();
    mayHavePatches(`${'patch1'.repeat(50_000)}${'%{patch '.repeat(50_000)}${'patch '.repeat(50_000)}${'\n'.repeat(9)}`);
    namedFiles(`${' '.repeat(200_000)}\n${'  Source'.repeat(50_000)}`);
    namedFiles(`Source${'1'.repeat(200_000)}\n${`Patch: ${'%{a'.repeat(100_000)}\n`.repeat(3)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
