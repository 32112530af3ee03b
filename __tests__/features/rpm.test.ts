import { describe, expect, test } from '@jest/globals';
import { rpm } from '../../src/features/readers/rpm.ts';
import { checkHostile, checkReader, featuresOf, written } from './check-reader.ts';

checkReader(rpm);

const HEAD = 'Name: kernel\nVersion: 5.10.0\nRelease: 1\n';

const read = (text: string): readonly string[] =>
  featuresOf(rpm.read(HEAD + text, { path: 'kernel.spec' }))
    .map(written)
    .slice(1);

describe('what a spec makes', () => {
  // text, features
  test.each([
    ['Provides: a', ['provides a package=kernel']],
    [
      'Provides: a = 1, b(c-d) >= 2 e',
      [
        'provides a package=kernel versioned=yes',
        'provides b(c-d) package=kernel versioned=yes',
        'provides e package=kernel',
      ],
    ],
    ['%global x y\nProvides: a-%{x} = %{version}-%{release}', ['provides a-y package=kernel versioned=yes']],
    ['Provides: a = %{nowhere}', ['provides a package=kernel versioned=yes']],
    ['Provides: a = %(uname -r)', ['provides a package=kernel versioned=yes']],
    ['%if 0\nProvides: a\n%endif', []],
    ['%if %(true)\nProvides: a\n%endif', ['provides a package=kernel']],
    ['# Provides: a', []],
    [
      '%package devel\nSummary: x\nProvides: a\n%package tools\nSummary: y\nProvides: a',
      ['package kernel-devel', 'provides a package=kernel-devel | kernel-tools', 'package kernel-tools'],
    ],
    ['%description\nProvides: a', []],
  ])('%j', (text, features) => {
    expect(read(text)).toEqual(features);
  });

  // text, what is named
  test.each([
    ['Provides: a-%{nowhere}', 'nowhere'],
    ['Provides: a-%(uname -r) = 1', 'shell'],
    ['%package %{nowhere}\nSummary: x', 'nowhere'],
    ['%include other.inc', 'other.inc'],
  ])('%j is named, never silently missing', (text, name) => {
    const reading = rpm.read(HEAD + text, { path: 'kernel.spec' });
    expect(reading.kind === 'unreadable' && reading.problem.because.en).toContain(name);
    expect(reading).toMatchObject({ problem: { line: 4 } });
  });

  test('a capability that has a version no more is lost to those who ask for one', () => {
    expect(rpm.weigh('versioned', 'yes', undefined)).toBe('removed');
    expect(rpm.weigh('versioned', undefined, 'yes')).toBe('added');
    expect(rpm.weigh('package', 'a', 'b')).toBe('changed');
  });
});

checkHostile(rpm, 'kernel.spec', { behind: HEAD, own: [['capabilities', `Provides: ${'a, '.repeat(20_000)}`]] });
