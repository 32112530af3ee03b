import { describe, expect, test } from '@jest/globals';
import { loadReaders } from '../../src/carriers/read.ts';
import { buildFacts, noInterfaces } from '../../src/facts/build.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { carrierUnreadable } from '../../src/rules/carrier-unreadable.ts';

const readers = await loadReaders([]);

const text = (version: string | undefined) =>
  version === undefined
    ? ({ kind: 'absent' } as const)
    : ({ kind: 'text', text: `Name: x\n${version}\nRelease: 1\n%description\n` } as const);

/** What is said of a spec whose line `Version` is so before and after a change, besides another spec where one is given. */
function told(
  before: string | undefined,
  after: string | undefined,
  around: { readonly declared?: true; readonly beside?: string; readonly paths?: readonly string[] } = {},
): string {
  const rule = { path: 'a.spec', kind: 'rpm-spec', place: { line: 1, column: 1 } } as const;
  const others = around.beside === undefined ? [] : [around.beside];
  const facts = buildFacts(
    {
      branch: 'main',
      policy: DEFAULT_POLICY,
      readers,
      policyFile: { path: 'p', present: false, changed: false, atBase: [], atHead: [] },
      carriers: [
        {
          path: 'a.spec',
          kind: 'rpm-spec',
          ...(around.declared ? { rule } : {}),
          base: text(before),
          head: text(after),
          origin: undefined,
        },
        ...others.map((version) => ({
          path: 'z.spec',
          kind: 'rpm-spec' as const,
          base: text(version),
          head: text(version),
          origin: undefined,
        })),
      ],
      interfaces: [],
      paths: around.paths ?? ['a.spec'],
      behind: false,
      labels: [],
      body: '',
    },
    noInterfaces,
  );
  return [
    ...facts.carriers.map(({ path, part }) => `${path} ${part}`),
    ...carrierUnreadable.evaluate(facts).map(({ message, unchecked }) => `${message}${unchecked ? ' unchecked' : ''}`),
    ...facts.doubts.flatMap((doubt) => (doubt.about === 'template' ? [`template ${doubt.tag}:${doubt.line}`] : [])),
  ].join(', ');
}

const SHELL = 'Version: %(cat version)';
const NUMBER = 'Version: 1.2.3';

describe('a spec that nobody declared', () => {
  test.each([
    ['computed by the shell', SHELL],
    ['named after itself', 'Version: %{version}'],
    ['a macro of the building script', 'Version: %{ver}'],
    ['of another file', '%include x.inc\nVersion: %{ver}'],
    ['filled in by autoconf', 'Version: @VERSION@'],
    ['in braces', 'Version: {{ version }}'],
    ['of a shell script', 'Version: ${VERSION}'],
    ['a word', 'Version: RELEASE_VERSION'],
    ['a mark', 'Version: [INSERT_VERSION_HERE]'],
    ['none at all', '# nothing'],
  ])('%s is a template, which is only noted', (_, version) => {
    expect(told(version, `${version}\n# changed`)).toMatch(/^template Version:\d$/);
    expect(told(undefined, version)).toMatch(/^template Version:\d$/);
    expect(told(version, version, { paths: ['b'], beside: 'Version: 1' })).toBe('z.spec main');
  });

  // what, before, after, what is said
  test.each<[string, string | undefined, string | undefined, string]>([
    ['that cannot be read any more', NUMBER, SHELL, 'a.spec main, macro unchecked'],
    ['that becomes readable', SHELL, NUMBER, 'a.spec main'],
    ['that goes', SHELL, undefined, ''],
    ['that states a number', NUMBER, NUMBER, 'a.spec main'],
    ['that rpm refuses', 'Version: %[1 +]', 'Version: %[2 +]', 'a.spec main, macro unchecked'],
  ])('%s: %s, then %s', (_, before, after, said) => {
    expect(told(before, after)).toBe(said);
  });

  test('a template leads no other spec', () => {
    expect(told(SHELL, SHELL, { beside: NUMBER })).toBe('z.spec main, template Version:2');
  });
});

describe('a spec that the policy names', () => {
  test.each([
    [SHELL, SHELL],
    [undefined, SHELL],
    [NUMBER, SHELL],
  ])('%s, then %s', (before, after) => {
    expect(told(before, after, { declared: true })).toContain('macro unchecked');
  });

  test('it cannot be judged by what could not be read', () => {
    expect(told(SHELL, NUMBER, { declared: true })).toContain('beforeToo unchecked');
  });
});
