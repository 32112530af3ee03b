import { describe, expect, test } from '@jest/globals';
import { readSpec } from '../../src/spec/read.ts';

/** How the kernels of other distributions put their number together, in specs of our own of the same make. */
const SPECS: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
  [
    'RHEL and CentOS Stream: a released kernel takes one release, any other the one with the build mark',
    { dist: '.el9' },
    `%global released_kernel 1
%define buildid .test
%define specversion 5.14.0
%define pkgrelease 427.13.1%{?dist}_4
%define specrelease 427.13.1%{?buildid}%{?dist}
%if 0%{?released_kernel}
%define pkg_release %{pkgrelease}
%else
%define pkg_release %{specrelease}
%endif
Name: kernel
Version: %{specversion}
Release: %{pkg_release}
`,
    '5.14.0-427.13.1.el9_4',
  ],
  [
    'AlmaLinux: a suffix of its own behind the mark',
    { dist: '.el8' },
    '%define rpmversion 4.18.0\n%define pkgrelease 477.27.1%{?dist}_8\n%define alma .alma\nName: kernel\nVersion: %{rpmversion}\nRelease: %{pkgrelease}%{?alma}.1\n',
    '4.18.0-477.27.1.el8_8.alma.1',
  ],
  [
    'Fedora: a candidate below its release',
    { dist: '.fc39' },
    '%global baserelease 34\n%global rcrev 4\n%define released 0\n%if !%{released}\n%define rel 0.rc%{rcrev}.%{baserelease}\n%else\n%define rel %{baserelease}\n%endif\nName: kernel\nVersion: 6.6.0\nRelease: %{rel}%{?dist}\n',
    '6.6.0-0.rc4.34.fc39',
  ],
  [
    'Amazon Linux: two counters',
    { dist: '.amzn2023' },
    '%define buildid 164\n%global kernelver 6.1.66\n%bcond_without signkernel\nName: kernel\nVersion: %{kernelver}\n%if %{with signkernel}\nRelease: 93.%{buildid}%{?dist}\n%else\nRelease: 93.%{buildid}.unsigned%{?dist}\n%endif\n',
    '6.1.66-93.164.amzn2023',
  ],
  [
    'Azure Linux: written out',
    { dist: '.azl3' },
    '%define mariner_version 3\n%ifarch x86_64\n%define arch x86_64\n%endif\nName: kernel\nVersion: 6.6.64.2\nRelease: 7%{?dist}\n',
    '6.6.64.2-7.azl3',
  ],
  ['a mark demanded without a question mark', {}, 'Name: xen\nVersion: 4.7.6\nRelease: 6.5.1%dist\n', '4.7.6-6.5.1'],
  ['the same in braces, inside a macro', {}, '%define rel 3%{dist}\nName: a\nVersion: 1\nRelease: %rel\n', '1-3'],
  ['a mark that the policy gives', { dist: '.el9' }, 'Name: a\nVersion: 1\nRelease: 2%dist\n', '1-2.el9'],
  ['a mark that the spec gives', {}, '%define dist .oe1\nName: a\nVersion: 1\nRelease: 2%dist\n', '1-2.oe1'],
  ['a machine without a mark is asked', {}, 'Name: a\nVersion: 1\nRelease: 2%{!?dist:.bare}\n', '1-2.bare'],
  ['Mandriva', {}, 'Name: kernel\nVersion: 2.6.39.4\nRelease: %mkrel 5.1\n', '2.6.39.4-5.1'],
  ['Mandriva in braces', {}, 'Name: a\nVersion: 1\nRelease: %{mkrel 2}\n', '1-2'],
  [
    "Mandriva's candidate of an update",
    {},
    '%define subrel 1\n%define rel %mkrel -c rc3 2\nName: a\nVersion: 1\nRelease: %rel\n',
    '1-0.rc3.2.1',
  ],
  [
    "Mandriva's macro as some specs define it themselves",
    {},
    '%{!?mkrel:%define mkrel(c:) %{-c: 0.%{-c*}.}%{1}.own}\nName: a\nVersion: 1\nRelease: %mkrel 4\n',
    '1-4.own',
  ],
  [
    'a word without quotes, which rpm read as a string until 4.16',
    {},
    '%define kpatch rc5\n%if %kpatch\n%define rel 0.%{kpatch}.1\n%else\n%define rel 1\n%endif\nName: a\nVersion: 2.6.27\nRelease: %rel\n',
    '2.6.27-0.rc5.1',
  ],
  [
    'two such words',
    {},
    '%define arch x86_64\n%if %{arch} == armv7hl\n%define rel 2\n%else\n%define rel 1\n%endif\nName: a\nVersion: 1\nRelease: %rel\n',
    '1-1',
  ],
  ['an ordinary package', {}, 'Name: gzip\nEpoch: 1\nVersion: 1.12\nRelease: 3%{?dist}\n', '1.12-3'],
];

describe('the numbers of other kernels', () => {
  test.each(SPECS)('%s', (_, macros, text, number) => {
    const spec = readSpec(text, { macros });
    if (spec.kind !== 'spec') throw new Error(spec.kind);
    const { version, release } = spec.main;
    const value = (tag: typeof version): string => (tag?.kind === 'value' ? tag.text : JSON.stringify(tag));
    expect(`${value(version)}-${value(release)}`).toBe(number);
  });
});
