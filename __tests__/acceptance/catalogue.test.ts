import { describe, expect, test } from '@jest/globals';
import { checkLocally, type Files, makeWorld } from './world.ts';

/** Accepted, accepted with a warning, or refused by the rule that is named. */
type Wanted = 'A' | `W ${string}` | `E ${string}`;

interface Row {
  /** The row of the catalogue of real cases that this is taken from. */
  readonly row: number;
  readonly kind: string;
  readonly role?: string;
  readonly from?: string;
  readonly scheme?: string;
  readonly before: string;
  readonly after: string;
  readonly sourceBefore?: string;
  readonly source?: string;
  readonly changelog?: string;
  readonly files?: Files;
  readonly body?: string;
  readonly title?: string;
  readonly branch?: string;
  /** Without a policy: what inference makes of it. */
  readonly policy?: 'none';
  readonly meanwhile?: string;
  readonly practice: Wanted;
  readonly published: Wanted;
}

const monthly = 'openeuler-monthly';

// biome-ignore format: a table reads best with one case a line
const ROWS: readonly Row[] = [
  { row: 1, kind: 'rc inside the release', role: 'development', before: '5.10.0-2.0.0.3', after: '5.10.0-rc3.0.0.4', practice: 'E number-not-greater', published: 'E number-format' },
  { row: 1, kind: 'rc after rc', role: 'development', before: '5.10.0-rc3.0.0.4', after: '5.10.0-rc4.0.0.5', practice: 'W number-format', published: 'E number-format' },
  { row: 2, kind: 'rc inside the version', role: 'development', before: '6.1.0-1.0.0.3', after: '6.2.rc4-1.0.0.4', practice: 'E number-format', published: 'E number-format' },
  { row: 3, kind: 'old letters, without a policy', policy: 'none', before: '4.19.90-vhulk1907.1.0.0012', after: '4.19.90-vhulk1907.1.0.0018', practice: 'A', published: 'A' },
  { row: 4, kind: 'base set back', scheme: monthly, before: '4.19.95-2002.6.0.0030', after: '4.19.90-2003.1.0.0031', practice: 'E number-not-greater', published: 'E number-not-greater' },
  { row: 4, kind: 'base set back', scheme: monthly, before: '4.19.194-2106.1.0.0088', after: '4.19.90-2111.4.0.0122', practice: 'E number-not-greater', published: 'E number-not-greater' },
  { row: 5, kind: 'base follows stable under the 5.10 rule', before: '6.1.8-3.0.0.11', after: '6.1.14-4.0.0.12', role: 'development', practice: 'E number-step', published: 'E number-step' },
  { row: 5, kind: 'base follows stable by month', scheme: monthly, before: '4.19.138-2008.1.0.0040', after: '4.19.148-2009.1.0.0041', practice: 'A', published: 'A' },
  { row: 6, kind: 'trunk starts over on the next series', role: 'development', before: '5.10.0-104.0.0.54', after: '6.1.0-1.0.0.1', practice: 'A', published: 'E number-step' },
  { row: 6, kind: 'trunk starts over, without a policy', policy: 'none', branch: 'master', before: '6.1.0-1.0.0.1', after: '6.4.0-1.0.0.1', practice: 'A', published: 'A' },
  { row: 7, kind: 'devel skips', role: 'development', before: '5.10.0-42.0.0.30', after: '5.10.0-52.0.0.31', practice: 'A', published: 'E number-gap' },
  { row: 8, kind: 'maint skips', before: '5.10.0-60.4.0.10', after: '5.10.0-60.7.0.11', practice: 'A', published: 'E number-gap' },
  { row: 9, kind: 'devel after the release, on a following line', role: 'following', before: '5.10.0-182.0.0.95', after: '5.10.0-183.0.0.96', practice: 'A', published: 'A' },
  { row: 9, kind: 'devel after the release, without a policy', policy: 'none', before: '5.10.0-182.0.0.95', after: '5.10.0-183.0.0.96', practice: 'A', published: 'A' },
  { row: 9, kind: 'devel after the release, on a maintenance line', before: '5.10.0-182.0.0.95', after: '5.10.0-183.0.0.96', practice: 'E number-step', published: 'E number-step' },
  { row: 10, kind: 'maint before the release', before: '5.10.0-60.0.0.1', after: '5.10.0-60.1.0.2', practice: 'A', published: 'A' },
  { row: 11, kind: 'first maintenance release, from a tag not packaged', from: '5.10.0-106.0.0', before: '5.10.0-104.0.0.54', after: '5.10.0-106.1.0.55', practice: 'A', published: 'A' },
  { row: 11, kind: 'the same without a policy', policy: 'none', before: '5.10.0-104.0.0.54', after: '5.10.0-106.1.0.55', practice: 'A', published: 'A' },
  { row: 13, kind: 'trunk leaves maint behind', role: 'development', before: '5.10.0-5.3.0.19', after: '5.10.0-6.0.0.20', practice: 'A', published: 'A' },
  { row: 13, kind: 'and restarts its counter', role: 'development', before: '5.10.0-5.3.0.19', after: '5.10.0-6.0.0.0', practice: 'E build-not-advanced', published: 'E build-not-advanced' },
  { row: 14, kind: 'emergency', before: '5.10.0-5.10.0.30', after: '5.10.0-5.10.1.31', practice: 'A', published: 'E emergency-undeclared' },
  { row: 15, kind: 'emergency by two', before: '5.10.0-136.12.0.86', after: '5.10.0-136.12.2.88', practice: 'W emergency-undeclared', published: 'E emergency-undeclared' },
  { row: 16, kind: 'emergency kept', before: '5.10.0-136.12.2.88', after: '5.10.0-136.13.2.89', practice: 'W emergency-undeclared', published: 'E emergency-undeclared' },
  { row: 17, kind: 'emergency reset', before: '5.10.0-136.14.2.90', after: '5.10.0-136.15.0.91', practice: 'A', published: 'A' },
  { row: 18, kind: 'emergency as counter of the trunk', role: 'development', before: '6.4.0-1.0.0.1', after: '6.4.0-1.0.1.2', practice: 'W emergency-undeclared', published: 'E number-step' },
  { row: 19, kind: 'the month advances to its first number', scheme: monthly, before: '4.19.90-2412.3.0.0308', after: '4.19.90-2501.1.0.0309', practice: 'A', published: 'A' },
  { row: 19, kind: 'the month starts above one', scheme: monthly, before: '4.19.90-2006.3.0.0040', after: '4.19.90-2007.2.0.0041', practice: 'A', published: 'E number-gap' },
  { row: 19, kind: 'the serial number passes nine and skips', scheme: monthly, before: '4.19.90-2104.4.0.0070', after: '4.19.90-2104.16.0.0079', practice: 'A', published: 'E number-gap' },
  { row: 21, kind: 'the month goes back', scheme: monthly, before: '4.19.90-2102.3.0.0058', after: '4.19.90-2012.4.0.0058', practice: 'E number-not-greater', published: 'E number-not-greater' },
  { row: 22, kind: 'packaged again', before: '5.10.0-136.41.0.118', after: '5.10.0-136.41.0.119', practice: 'A', published: 'A' },
  { row: 23, kind: 'the build counter skips', before: '5.10.0-60.5.0.66', after: '5.10.0-60.6.0.78', practice: 'A', published: 'E number-gap' },
  { row: 24, kind: 'the build counter stays', before: '5.10.0-60.18.0.50', after: '5.10.0-60.19.0.50', practice: 'E build-not-advanced', published: 'E build-not-advanced' },
  { row: 25, kind: 'the spec changes, its number does not', before: '5.10.0-136.12.0.86', after: '5.10.0-136.12.0.86', body: '%build\nmake all', practice: 'W build-not-advanced', published: 'E build-not-advanced' },
  { row: 25, kind: 'only its comments change', before: '5.10.0-136.12.0.86', after: '5.10.0-136.12.0.86', body: '# a comment\n%build\nmake', practice: 'A', published: 'A' },
  { row: 26, kind: 'the changelog is one off', before: '5.10.0-184.0.0.86', after: '5.10.0-185.0.0.87', role: 'following', changelog: '5.10.0-185.0.0.88', practice: 'E changelog-mismatch', published: 'E changelog-mismatch' },
  { row: 26, kind: '138-138 in the changelog', role: 'development', before: '5.10.0-137.0.0.74', after: '5.10.0-138.0.0.75', changelog: '5.10.0-138-138.0.0.75', practice: 'E changelog-mismatch', published: 'E changelog-mismatch' },
  { row: 27, kind: "another line's entry on top", scheme: monthly, before: '4.19.194-2106.1.0.0085', after: '4.19.194-2106.1.0.0086', changelog: '4.19.90-2106.3.0.0096', practice: 'E changelog-mismatch', published: 'E changelog-mismatch' },
  { row: 28, kind: 'SOURCE is behind', role: 'development', before: '5.10.0-18.0.0.9', after: '5.10.0-19.0.0.10', source: '5.10.0-18.0.0', practice: 'E carriers-disagree', published: 'E carriers-disagree' },
  { row: 28, kind: 'SOURCE has another base', scheme: monthly, before: '4.19.148-2009.1.0.0050', after: '4.19.188-2104.7.0.0084', source: '4.19.189-2104.7.0', practice: 'E carriers-disagree', published: 'E carriers-disagree' },
  { row: 29, kind: 'SOURCE is an upstream tag, without a policy', policy: 'none', branch: 'master', before: '6.1.19-6.0.0.20', after: '6.1.19-7.0.0.21', sourceBefore: 'v6.1.19', source: 'v6.1.19', practice: 'A', published: 'A' },
  { row: 30, kind: 'SOURCE is a commit id', before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6', source: 'c85fb28b0a1b2c3d4e5f60718293a4b5c6d7e8f9', practice: 'E number-format', published: 'E number-format' },
  { row: 30, kind: 'SOURCE is a shell line', before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6', source: 'git clone -b 5.10.0-60.2.0 somewhere', practice: 'E number-format', published: 'E number-format' },
  { row: 31, kind: 'a digit too many in the base', scheme: monthly, before: '4.19.128-2005.4.0.0035', after: '4.19.128-2006.1.0.0036', source: '4.19.9128-2006.1.0', practice: 'E number-format', published: 'E number-format' },
  { row: 31, kind: 'the sublevel is missing', before: '5.10.0-136.84.0.160', after: '5.10.0-136.85.0.161', source: '5.10-136.85.0', practice: 'E number-format', published: 'E number-format' },
  { row: 32, kind: 'the title says another number', title: '!37 Release 4.19.90-2003.3.0', scheme: monthly, before: '4.19.90-2003.3.0.0033', after: '4.19.90-2003.4.0.0034', practice: 'A', published: 'A' },
  { row: 33, kind: 'the title says a range', title: '4.19.90-2104.5.0..4.19.90-2104.16.0', scheme: monthly, before: '4.19.90-2104.4.0.0070', after: '4.19.90-2104.5.0.0071', practice: 'A', published: 'A' },
  { row: 35, kind: 'the target has moved past the claim', scheme: monthly, before: '4.19.90-2210.3.0.0173', meanwhile: '4.19.90-2210.5.0.0174', after: '4.19.90-2210.4.0.0174', practice: 'E number-not-greater', published: 'E number-not-greater' },
  { row: 36, kind: 'another change has taken the number meanwhile', role: 'development', before: '5.10.0-140.0.0.69', meanwhile: '5.10.0-141.0.0.70', after: '5.10.0-141.0.0.70', files: { 'other.patch': 'x\n' }, practice: 'E build-not-advanced', published: 'E build-not-advanced' },
  { row: 39, kind: 'a variant with a field of its own', before: '5.10.0-60.15.0.rt62.47', after: '5.10.0-60.16.0.rt62.48', practice: 'A', published: 'A' },
  { row: 40, kind: 'the release cut short', role: 'development', before: '5.9.0-1.0.0.1', after: '5.9.0-2', practice: 'E number-format', published: 'E number-format' },
  { row: 41, kind: 'other zero padding', scheme: monthly, before: '4.19.90-2412.3.0.0308', after: '4.19.90-2412.4.0.309', practice: 'A', published: 'A' },
];

const specOf = (number: string, changelog: string, body = '%build\nmake'): string => {
  const dash = number.indexOf('-');
  return `Name: kernel\nVersion: ${number.slice(0, dash)}\nRelease: ${number.slice(dash + 1)}\nSummary: x\nLicense: GPLv2\n%description\nx\n${body}\n%changelog\n* Mon Nov 02 2026 A <a@example.org> - ${changelog}\n- entry\n`;
};

const tagOf = (number: string): string => number.replace(/(\.rt\d+)?\.\d+$/, '');

async function judge(row: Row, strictness: 'practice' | 'published'): Promise<Wanted> {
  const { before, after, role = 'maintenance', scheme = 'openeuler' } = row;
  const policy = `strictness: ${strictness}\nlines: [{branch: "*", role: ${role}, scheme: ${scheme}${row.from ? `, from: "${row.from}"` : ''}}]\n`;
  const untouched = { 'kernel.spec': specOf(before, before), SOURCE: `${row.sourceBefore ?? tagOf(before)}\n` };
  const base: Files[] = [untouched];
  if (row.meanwhile !== undefined)
    base.push({ 'kernel.spec': specOf(row.meanwhile, row.meanwhile), SOURCE: `${tagOf(row.meanwhile)}\n` });
  const same = before === after;
  const changed = {
    'kernel.spec': specOf(after, row.changelog ?? after, row.body),
    SOURCE: `${row.source ?? (after.split('.').length < 5 ? tagOf(before) : tagOf(after))}\n`,
    ...row.files,
  };
  const world = await makeWorld({
    branch: row.branch ?? 'openEuler-22.03-LTS',
    base,
    change: same ? { ...changed, SOURCE: untouched.SOURCE } : changed,
    ...(row.policy === 'none' ? {} : { policy }),
    ...(row.title === undefined ? {} : { title: row.title }),
  });
  const { code, stdout } = checkLocally(world, 'json');
  const report = JSON.parse(stdout) as { verdict: string; findings: readonly { severity: string; rule: string }[] };
  const errors = report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  const warnings = report.findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule);
  expect(code).toBe(errors.length > 0 ? 1 : 0);
  if (errors.length > 0) return `E ${[...new Set(errors)].join(' ')}`;
  return warnings.length > 0 ? `W ${[...new Set(warnings)].join(' ')}` : 'A';
}

// proves 52
describe('the catalogue of real cases', () => {
  test.each(ROWS.map((row) => ({ ...row, all: row })))('$row $kind: $before → $after', async ({ all }) => {
    const practice = await judge(all, 'practice');
    expect({ practice: firstOf(practice, all.practice) }).toEqual({ practice: all.practice });
    if (all.policy === 'none') return;
    const published = await judge(all, 'published');
    expect({ published: firstOf(published, all.published) }).toEqual({ published: all.published });
  });
});

/** A refusal may have more than one reason; the one that the catalogue names must be among them. */
function firstOf(got: Wanted, wanted: Wanted): Wanted {
  const [verdict, ...rules] = got.split(' ');
  const [, rule] = wanted.split(' ');
  return rule !== undefined && rules.includes(rule) ? (`${verdict} ${rule}` as Wanted) : got;
}
