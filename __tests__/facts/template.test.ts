import { describe, expect, test } from '@jest/globals';
import { loadReaders } from '../../src/carriers/read.ts';
import { buildFacts, noInterfaces } from '../../src/facts/build.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { carrierUnreadable } from '../../src/rules/carrier-unreadable.ts';
import { numberFormat } from '../../src/rules/number-format.ts';

const readers = await loadReaders([]);

const text = (version: string | undefined) =>
  version === undefined
    ? ({ kind: 'absent' } as const)
    : ({ kind: 'text', text: `Name: x\n${version}\nRelease: 1\n%description\n` } as const);

const objections = (facts: Facts): readonly string[] =>
  [carrierUnreadable, numberFormat].flatMap(({ id, evaluate }) =>
    evaluate(facts).map(({ unchecked }) => `${id}${unchecked ? ' unchecked' : ''}`),
  );

/** What is said of a spec whose line `Version` is so before and after a change, besides another spec where one is given. */
function told(
  before: string | undefined,
  after: string | undefined,
  around: {
    readonly declared?: true;
    readonly beside?: string;
    readonly without?: true;
    readonly paths?: readonly string[];
  } = {},
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
          head: text(around.without ? undefined : version),
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
    ...facts.carriers.map(({ path, part }) => [`${path} ${part}`, ...objections(facts)].join(' ')),
    ...facts.doubts.flatMap((doubt) => (doubt.about === 'template' ? [`template ${doubt.text}:${doubt.line}`] : [])),
  ].join(', ');
}

const BLANK = 'Version: @VERSION@';
const NUMBER = 'Version: 1.2.3';

describe('a spec that nobody declared', () => {
  test.each([
    ['autoconf', '@VERSION@'],
    ['Jinja', '{{version}}'],
    ['a shell script', '${VERSION}'],
    ['sed', '###LATEST_VERSION###'],
    ['a release script', 'XXX-PLUGIN-VERSION-XXX'],
    ['somebody', 'RELEASE_VERSION'],
    ['dkms', '[INSERT_VERSION_HERE]'],
  ])('whose number is filled in by %s is a template, which is only noted', (_, blank) => {
    const version = `Version: ${blank}`;
    expect(told(version, `${version}\n# changed`)).toBe(`template ${blank}-1:2`);
    expect(told(undefined, version)).toBe(`template ${blank}-1:2`);
    expect(told(version, version, { paths: ['b'], beside: 'Version: 1' })).toBe('z.spec main');
  });

  // what, before, after, what is said
  test.each<[string, string | undefined, string | undefined, string]>([
    ['that stated a number', NUMBER, BLANK, 'a.spec main number-format'],
    ['that is filled in', BLANK, NUMBER, 'a.spec main'],
    ['that goes', BLANK, undefined, ''],
    ['that states a number', NUMBER, NUMBER, 'a.spec main'],
    ['that a shell computes', 'Version: %(cat v)', 'Version: %(cat v)', 'a.spec main carrier-unreadable unchecked'],
    ['with a macro unknown here', 'Version: %{v}', 'Version: %{v}', 'a.spec main carrier-unreadable unchecked'],
    ['without a version', '# nothing', '# nothing', 'a.spec main carrier-unreadable unchecked'],
    ['that rpm refuses', 'Version: %[1 +]', 'Version: %[2 +]', 'a.spec main carrier-unreadable unchecked'],
  ])('%s: %s, then %s', (_, before, after, said) => {
    expect(told(before, after)).toBe(said);
  });

  test('one that comes while a spec with a number goes takes its place', () => {
    expect(told(undefined, BLANK, { beside: NUMBER, without: true })).toBe(
      'a.spec main number-format, z.spec variant number-format',
    );
    expect(told(BLANK, BLANK, { beside: NUMBER, without: true })).toBe('z.spec main, template @VERSION@-1:2');
    expect(told(undefined, BLANK, { beside: BLANK, without: true })).toBe('template @VERSION@-1:2');
  });

  test('a template leads no other spec', () => {
    expect(told(BLANK, BLANK, { beside: NUMBER })).toBe('z.spec main, template @VERSION@-1:2');
  });
});

describe('a spec that the policy names', () => {
  test.each([
    [undefined, BLANK],
    [NUMBER, BLANK],
  ])('%s, then %s', (before, after) => {
    expect(told(before, after, { declared: true })).toContain('number-format');
  });
});
