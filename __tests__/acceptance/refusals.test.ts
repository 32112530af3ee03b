import { describe, expect, test } from '@jest/globals';
import { kernelPackage, monthlyPackage } from '../support/packaging.ts';
import { act, checkLocally, type Files, makeWorld, NODES } from './world.ts';

const MAINTENANCE = `lines:
  - {branch: openEuler-22.03-LTS, role: maintenance}
  - {branch: OLK-5.10, role: development, base: "5.10.0"}
`;

interface Row {
  readonly title: string;
  readonly branch?: string;
  readonly policy?: string;
  readonly base: readonly Files[];
  readonly change: Files;
  /** Rule, file, and what the line says that has to change. */
  readonly refusal: readonly [rule: string, path: string, line: RegExp];
  /** The number that the message offers. */
  readonly expected: string;
}

const kernel = kernelPackage;
const TIP = '5.10.0-136.12.0.86';

/** Each wrong release of the list, with the rule that refuses it, the line, and the number that it names. */
const ROWS: readonly Row[] = [
  {
    title: 'DEVEL moved on a maintenance line',
    base: [kernel(TIP)],
    change: kernel('5.10.0-137.0.0.87'),
    refusal: ['number-step', 'kernel.spec', /devel_release/],
    expected: '5.10.0-136.13.0.87',
  },
  {
    title: 'MAINT moved on a development line',
    branch: 'OLK-5.10',
    base: [kernel('5.10.0-123.0.0.40')],
    change: kernel('5.10.0-123.1.0.41'),
    refusal: ['number-step', 'kernel.spec', /maintenance_release/],
    expected: '5.10.0-124.0.0.41',
  },
  {
    title: 'a lower field not reset',
    branch: 'OLK-5.10',
    base: [kernel('5.10.0-5.3.0.19')],
    change: kernel('5.10.0-6.3.0.20'),
    refusal: ['number-step', 'kernel.spec', /maintenance_release/],
    expected: '5.10.0-6.0.0.20',
  },
  {
    title: 'the base moved',
    base: [kernel(TIP)],
    change: kernel('5.10.7-136.13.0.87'),
    refusal: ['number-step', 'kernel.spec', /upstream_sublevel|upstream_version|Version/],
    expected: '5.10.0-136.13.0.87',
  },
  {
    title: 'the build counter is the same while packaged files changed',
    base: [kernel(TIP)],
    change: { ...kernel(TIP), check_kabi: 'changed\n' },
    refusal: ['build-not-advanced', 'kernel.spec', /pkg_release/],
    expected: '5.10.0-136.12.0.87',
  },
  {
    title: 'the build counter is lower',
    base: [kernel(TIP)],
    change: kernel('5.10.0-136.13.0.80'),
    refusal: ['build-not-advanced', 'kernel.spec', /pkg_release/],
    expected: '5.10.0-136.13.0.87',
  },
  {
    title: 'SOURCE names another tag than the spec',
    base: [kernel(TIP)],
    change: kernel('5.10.0-136.13.0.87', { source: '5.10.0-136.12.0' }),
    refusal: ['carriers-disagree', 'SOURCE', /136\.12\.0/],
    expected: '5.10.0-136.13.0',
  },
  {
    title: 'the newest changelog entry has another number',
    base: [kernel(TIP)],
    change: { ...kernel('5.10.0-136.13.0.87'), ...changelogOf('5.10.0-136.13.0.87', '5.10.0-136.13.0.88') },
    refusal: ['changelog-mismatch', 'kernel.spec', /136\.13\.0\.88/],
    expected: '5.10.0-136.13.0.87',
  },
  {
    title: '5.10-136.85.0 in SOURCE',
    base: [kernel('5.10.0-136.84.0.160')],
    change: kernel('5.10.0-136.85.0.161', { source: '5.10-136.85.0' }),
    refusal: ['number-format', 'SOURCE', /5\.10-136/],
    expected: '5.10.0-136.85.0',
  },
  {
    title: '138-138 in the changelog',
    branch: 'OLK-5.10',
    base: [kernel('5.10.0-137.0.0.74')],
    change: { ...kernel('5.10.0-138.0.0.75'), ...changelogOf('5.10.0-138.0.0.75', '5.10.0-138-138.0.0.75') },
    refusal: ['changelog-mismatch', 'kernel.spec', /138-138/],
    expected: '5.10.0-138.0.0.75',
  },
  {
    title: '138-138 in SOURCE',
    branch: 'OLK-5.10',
    base: [kernel('5.10.0-137.0.0.74')],
    change: kernel('5.10.0-138.0.0.75', { source: '5.10.0-138-138.0.0' }),
    refusal: ['number-format', 'SOURCE', /138-138/],
    expected: '5.10.0-138.0.0',
  },
  {
    title: 'a number below the target, which has moved since the fork',
    base: [kernel(TIP), kernel('5.10.0-136.15.0.90')],
    change: kernel('5.10.0-136.13.0.87'),
    refusal: ['number-not-greater', 'kernel.spec', /maintenance_release/],
    expected: '5.10.0-136.16.0.91',
  },
  {
    title: 'the month goes back',
    branch: 'openEuler-20.03-LTS-SP4',
    policy: 'lines: [{branch: "openEuler-20.03-*", role: maintenance, scheme: openeuler-monthly}]\n',
    base: [monthlyPackage('4.19.90-2412.3.0.0308')],
    change: monthlyPackage('4.19.90-2411.4.0.0309'),
    refusal: ['number-not-greater', 'kernel.spec', /hulkrelease/],
    expected: '4.19.90-2412.4.0.0309',
  },
  {
    title: 'the four digit counter stands still',
    branch: 'openEuler-20.03-LTS-SP4',
    policy: 'lines: [{branch: "openEuler-20.03-*", role: maintenance, scheme: openeuler-monthly}]\n',
    base: [monthlyPackage('4.19.90-2412.3.0.0308')],
    change: monthlyPackage('4.19.90-2412.4.0.0308'),
    refusal: ['build-not-advanced', 'kernel.spec', /0308/],
    expected: '4.19.90-2412.4.0.0309',
  },
];

/** The same package with another number in its newest changelog entry. */
function changelogOf(number: string, wrong: string): Files {
  const spec = kernelPackage(number)['kernel.spec'] ?? '';
  return { 'kernel.spec': spec.replace(new RegExp(`- ${number}$`, 'm'), `- ${wrong}`) };
}

describe.each(ROWS.map((row) => ({ ...row, row })))('$title', ({ row }) => {
  // proves 10
  test.each(NODES)('is refused by the action on $name', async ({ path: node }) => {
    const world = await makeWorld({ policy: MAINTENANCE, ...row });
    const result = await act(world, { node });
    const [rule, path, line] = row.refusal;
    expect({ code: result.exitCode, verdict: result.outputs['verdict'] }).toEqual({ code: 1, verdict: 'fail' });
    const errors = result.annotations.filter(({ level }) => level === 'error');
    expect(errors.map(({ title }) => title)).toEqual([rule]);
    expect(errors[0]).toMatchObject({ path });
    const file = String(row.change[path]).split('\n');
    expect(file[(errors[0]?.startLine ?? 0) - 1]).toMatch(line);
    expect(errors[0]?.message).toContain(row.expected);
    expect(JSON.parse(result.outputs['findings'] ?? '[]')[0].expected).toContain(row.expected);
    expect(result.summary).toContain('❌');
    expect(world.github.violations).toEqual([]);
  });

  // proves 11, 49
  test('gives the same report over git, byte for byte', async () => {
    const world = await makeWorld({ policy: MAINTENANCE, ...row });
    const result = await act(world);
    const local = checkLocally(world, 'markdown');
    expect(local.code).toBe(1);
    expect(local.stdout).toBe(result.summary);
    expect(JSON.stringify(JSON.parse(checkLocally(world, 'json').stdout).findings)).toBe(result.outputs['findings']);
  });
});

interface Finding {
  readonly severity: string;
  readonly path: string;
  readonly line: number;
  readonly expected: readonly string[];
  readonly fix: { readonly path: string; readonly line: number; readonly replacement: string } | null;
}

/** Takes the fix; where it is a changelog entry that is missing, writes that entry above the one that the finding is at. */
function mend(files: Files, { fix, path, line, expected }: Finding): Files {
  const lines = String(files[fix?.path ?? path]).split('\n');
  if (fix === null)
    lines.splice(line - 1, 0, `* Mon Nov 02 2026 A Maintainer <a@example.org> - ${expected[0]}`, '- mend', '');
  else lines[fix.line - 1] = fix.replacement;
  return { ...files, [fix?.path ?? path]: lines.join('\n') };
}

test.each(ROWS.map((row) => ({ ...row, row })))('the fixes offered mend it: $title', async ({ row }) => {
  let files: Files = { ...row.change };
  // One fix at a time, as a person would take them; each must bring the release nearer to a right one.
  for (let round = 0; round < 6; round += 1) {
    const world = await makeWorld({ policy: MAINTENANCE, ...row, change: files });
    const { verdict, findings } = JSON.parse(checkLocally(world, 'json').stdout) as {
      readonly verdict: string;
      readonly findings: readonly Finding[];
    };
    if (verdict === 'pass') return;
    const finding = findings.find(({ severity }) => severity === 'error');
    if (finding === undefined) break;
    files = mend(files, finding);
  }
  throw new Error(`the fixes offered did not mend the release:\n${String(files['kernel.spec']).slice(0, 600)}`);
});
