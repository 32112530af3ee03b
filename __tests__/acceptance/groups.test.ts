import { describe, expect, test } from '@jest/globals';
import { checkLocally, type Files, makeWorld } from './world.ts';

const specOf = (name: string, number: string, sources: readonly string[] = []): string => {
  const dash = number.indexOf('-');
  const lines = sources.map((file, index) => `Source${index}: ${file}\n`).join('');
  return `Name: ${name}\nVersion: ${number.slice(0, dash)}\nRelease: ${number.slice(dash + 1)}%{?dist}\nSummary: x\nLicense: GPLv2\n${lines}%description\nx\n%changelog\n* Mon Nov 02 2026 A <a@example.org> - ${number}\n- entry\n`;
};

interface Row {
  readonly title: string;
  readonly policy?: string;
  readonly base: Files;
  readonly change: Files;
  readonly rules: readonly string[];
}

const OLD = '5.10.0-60.1.0.5';
const NEW = '5.10.0-60.2.0.6';
const group = `lines: [{branch: "*", role: maintenance, scheme: openeuler}]
carriers:
  - {path: kernel.spec, kind: rpm-spec, group: kernel}
  - {path: kernel-headers.spec, kind: rpm-spec, group: kernel}
  - {path: meta.yml, kind: yaml, pointer: /kernel/version, compare: [base, devel, maint, emergency]}
`;
const meta = (number: string): string => `kernel:\n  version: "${number}"\n`;

const both = (number: string, headers = number, yaml = number.replace(/\.\d+$/, '')): Files => ({
  'kernel.spec': specOf('kernel', number),
  'kernel-headers.spec': specOf('kernel-headers', headers),
  'meta.yml': meta(yaml),
});

const variants: Files = {
  'kernel.spec': specOf('kernel', OLD, ['shared.conf', 'kernel.patch']),
  'kernel-rt.spec': specOf('kernel-rt', '5.10.0-58.0.0.rt62.3', ['shared.conf', 'rt.patch']),
  SOURCE: '5.10.0-60.1.0\n',
};

/** Several specs in one repository: groups that must agree, variants that count for themselves. */
const ROWS: readonly Row[] = [
  { title: 'a group that agrees', policy: group, base: both(OLD), change: both(NEW), rules: [] },
  {
    title: 'a group that does not',
    policy: group,
    base: both(OLD),
    change: both(NEW, OLD),
    rules: ['carriers-disagree'],
  },
  {
    title: 'a YAML field that stays behind',
    policy: group,
    base: both(OLD),
    change: both(NEW, NEW, '5.10.0-60.1.0'),
    rules: ['carriers-disagree'],
  },
  {
    title: 'a variant moves for itself, by several steps at once',
    base: variants,
    change: { ...variants, 'kernel-rt.spec': specOf('kernel-rt', '5.10.0-60.1.0.rt62.4', ['shared.conf', 'rt.patch']) },
    rules: [],
  },
  {
    title: "a variant's counter falls",
    base: variants,
    change: { ...variants, 'kernel-rt.spec': specOf('kernel-rt', '5.10.0-60.1.0.rt62.2', ['shared.conf', 'rt.patch']) },
    rules: ['build-not-advanced'],
  },
  {
    title: "a variant's own patch asks for its own counter",
    base: variants,
    change: { ...variants, 'rt.patch': 'x\n' },
    rules: ['build-not-advanced'],
  },
  {
    title: 'a shared file is on the account of the spec that moved',
    base: variants,
    change: {
      ...variants,
      'shared.conf': 'x\n',
      'kernel.spec': specOf('kernel', '5.10.0-60.1.0.6', ['shared.conf', 'kernel.patch']),
    },
    rules: [],
  },
  {
    title: 'what no package holds asks for nothing',
    base: variants,
    change: { ...variants, 'README.md': 'x\n' },
    rules: [],
  },
  {
    title: 'an unnamed file belongs to the main spec',
    base: variants,
    change: { ...variants, 'other.conf': 'x\n' },
    rules: ['build-not-advanced'],
  },
];

describe('several specs in one repository', () => {
  test.each(ROWS.map((row) => ({ ...row, row })))('$title', async ({ row }) => {
    const world = await makeWorld({
      base: [row.base],
      change: row.change,
      ...(row.policy === undefined ? {} : { policy: row.policy }),
    });
    const report = JSON.parse(checkLocally(world, 'json').stdout) as { findings: readonly { rule: string }[] };
    expect(report.findings.map(({ rule }) => rule)).toEqual(row.rules);
  });

  test('a macro of the building machine can be given by the policy', async () => {
    const spec = specOf('kernel', OLD).replace('%{?dist}', '%{vendor_mark}');
    const change = { 'kernel.spec': specOf('kernel', NEW).replace('%{?dist}', '%{vendor_mark}') };
    const lines = 'lines: [{branch: "*", role: maintenance, scheme: openeuler}]\n';
    const without = await makeWorld({ base: [{ 'kernel.spec': spec }], change, policy: lines });
    expect(checkLocally(without, 'json').code).toBe(2);
    const given = await makeWorld({
      base: [{ 'kernel.spec': spec }],
      change,
      policy: `${lines}macros: {vendor_mark: .oe2203}\n`,
    });
    const report = JSON.parse(checkLocally(given, 'json').stdout);
    expect(report).toMatchObject({ verdict: 'pass', proposed: `${NEW}.oe2203` });
  });
});
