import { describe, expect, test } from '@jest/globals';
import { readRpmSpec } from '../../src/carriers/rpm-spec.ts';
import { newBuildOf, packagesItsTree } from '../../src/facts/source-tree.ts';

/** A spec with these lines in its preamble. */
function specWith(...lines: readonly string[]) {
  const reading = readRpmSpec(['Name: x', 'Version: 1.0', 'Release: 1', ...lines, '%description', ''].join('\n'));
  if (reading.kind !== 'stated') throw new Error('the spec can be read');
  return reading;
}

/** Names at the top; those that end with a slash are directories. */
const topOf = (names: string) =>
  names.split(' ').map((name) => ({
    name: name.replace(/\/$/, ''),
    kind: name.endsWith('/') ? ('directory' as const) : ('file' as const),
  }));

const ARCHIVE = 'Source0: https://example.org/%{name}-%{version}.tar.gz';

describe('whether a spec packages the tree that it lies in', () => {
  // what, the top, the path of the spec, its lines, the changed paths, the answer
  test.each<[string, string, string, readonly string[], readonly string[], boolean]>([
    ['a library', 'COPYING Makefile configure x.spec debian/ src/', 'x.spec', [ARCHIVE], ['src/a.c'], true],
    ['its signature', 'configure x.spec src/', 'x.spec', [ARCHIVE, `${ARCHIVE.replace('0', '1')}.asc`], [], true],
    ['a driver with its code in src', 'COPYING README SUMS x.7 x.spec scripts/ src/', 'x.spec', [ARCHIVE], [], true],
    ['a Makefile and a license', 'COPYING Makefile x.spec drbd/ debian/', 'x.spec', [ARCHIVE], [], true],
    ['lists beside the archive', 'COPYING Makefile list x.spec drbd/', 'x.spec', [ARCHIVE, 'Source1: list'], [], true],
    ['no source at all', 'CMakeLists.txt x.spec lib/', 'x.spec', [], [], true],
    ['a spec below', 'CMakeLists.txt redhat/ suse/', 'redhat/x.spec', [ARCHIVE], ['redhat/x.spec'], true],
    ['an archive whose name ends with a macro', 'configure x.spec', 'x.spec', ['Source: x-%version.tar.xz'], [], true],
    ['a flat repository of a package', 'Makefile fix.patch sources x.spec', 'x.spec', [ARCHIVE], [], false],
    ['with tests and a license', 'LICENSE Makefile sources tests/ x.spec', 'x.spec', [ARCHIVE], [], false],
    ['the spec and a README', 'README.md x.spec', 'x.spec', [ARCHIVE], [], false],
    ['patches', 'Makefile COPYING configure x.spec src/', 'x.spec', [ARCHIVE, 'Patch1: fix.patch'], [], false],
    ['patches of a macro', 'configure x.spec', 'x.spec', [ARCHIVE, '%{!?bare:Patch1: fix.patch}'], [], false],
    ['patches in a list', 'configure x.spec', 'x.spec', [ARCHIVE, '%patchlist', 'fix.patch'], [], false],
    ['patches in an archive', 'configure x.spec', 'x.spec', [ARCHIVE, 'Source9: series.conf'], [], false],
    ['what it builds with is a source', 'dkms.conf x.spec', 'x.spec', [ARCHIVE, 'Source1: dkms.conf'], [], false],
    ['a source is changed', 'configure a.conf x.spec', 'x.spec', [ARCHIVE, 'Source1: a.conf'], ['a.conf'], false],
    ['of its name elsewhere', 'configure a.conf x.spec', 'x.spec', [ARCHIVE, 'Source1: a.conf'], ['b/a.conf'], true],
    ['an archive kept elsewhere', 'meson.build sources x.spec', 'x.spec', [ARCHIVE], [], false],
    ['the same at CentOS', '.x.metadata configure x.spec', 'x.spec', [ARCHIVE], [], false],
    ['the archive lies there', 'configure x-1.0.tar.gz x.spec src/', 'x.spec', [ARCHIVE], [], false],
    ['the archive comes', 'configure src/ x/', 'x/x.spec', [ARCHIVE], ['x/x-1.0.tar.gz'], false],
    ['an archive elsewhere is another', 'configure src/ x/', 'x/x.spec', [ARCHIVE], ['y/x-1.0.tar.gz'], true],
    ['any archive', 'configure x.tar.gz x.spec', 'x.spec', ['Source: %{url}'], [], false],
    ['a source that is no archive', 'configure x.spec src/', 'x.spec', ['Source0: x.service', ARCHIVE], [], false],
    ['the layout of rpmbuild', 'Makefile COPYING SPECS/ SOURCES/ src/', 'SPECS/x.spec', [ARCHIVE], [], false],
    ['a distribution', 'COPYING Makefile SPECS/ common/ docs/ tools/', 'SPECS/x/x.spec', [ARCHIVE], [], false],
    ['another with signed ones', 'configure SPECS-SIGNED/ toolkit/', 'x.spec', [ARCHIVE], [], false],
    ['a folder for each package', 'README.md 3c59x/ atop/', 'atop/x.spec', [ARCHIVE], [], false],
    ['a collection with a Makefile', 'COPYING Makefile atop/ src/', 'atop/x.spec', [ARCHIVE], [], false],
    ['a directory of that name', 'configure/ x.spec', 'x.spec', [ARCHIVE], [], false],
  ])('%s: %s', (_, top, path, lines, paths, told) => {
    expect(packagesItsTree(path, [specWith(...lines)], { top: topOf(top), paths })).toBe(told);
  });

  test('a patch on either side tells', () => {
    const sides = [specWith(ARCHIVE), specWith(ARCHIVE, 'Patch: fix.patch')];
    expect(packagesItsTree('x.spec', sides, { top: topOf('configure x.spec'), paths: [] })).toBe(false);
  });

  test('where nobody knows what lies at the top, every change counts', () => {
    expect(packagesItsTree('x.spec', [specWith(ARCHIVE)], { paths: ['src/a.c'] })).toBe(false);
  });
});

test.each([
  [{ strictness: 'practice' }, undefined],
  [{ strictness: 'published' }, 'every-change'],
  [{ strictness: 'practice', newBuild: 'every-change' }, 'every-change'],
  [{ strictness: 'published', newBuild: 'release' }, 'release'],
] as const)('a policy that says %j asks for %s', (policy, said) => {
  expect(newBuildOf(policy)).toBe(said);
});
