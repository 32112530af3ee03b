import { describe, expect, test } from '@jest/globals';
import { checkLocally, makeWorld } from './world.ts';

const specOf = (version: string, release: string, entry: string): string =>
  `Name: kernel\nVersion: ${version}\nRelease: ${release}%{?dist}\nSummary: x\nLicense: GPLv2\n%description\nx\n%changelog\n* Mon Nov 02 2026 A <a@example.org> ${entry}\n- x\n`;

/** version, release, heading's number, and what is said: custom writes one number in several ways. */
const ROWS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['5.14.0', '427', '[5.14.0-427.el9]', []],
  ['5.14.0', '427', '- 5.14.0-427', []],
  ['5.17.0', '0.rc4.97', '[5.17-0.rc4.97]', []],
  ['5.17.0', '200', '- 5.17.0-200.fc36', []],
  ['5.14.0', '427', '- 1:5.14.0-427.el9', []],
  ['5.14.0', '427.el9', '- 5.14.0-427', []],
  ['5.14.0', '427.el9', '- 5.14.0-427.el9_4', []],
  ['5.139k', '1', '- 5.139k', []],
  ['5.14.0', '427', '- 5.14.0-426.el9', ['changelog-mismatch']],
  ['5.17.0', '200', '- 5.16.0-200.fc36', ['changelog-mismatch']],
  ['5.17.0', '20', '- 5.17.0-200.fc36', ['changelog-mismatch']],
];

describe('the number of a changelog entry, as other distributions write it', () => {
  test.each(ROWS)('%s-%s %s: %j', async (version, release, entry, rules) => {
    const world = await makeWorld({
      base: [{ 'kernel.spec': specOf('4.0.0', '1', '- 4.0.0-1') }],
      change: { 'kernel.spec': specOf(version, release, entry) },
    });
    const report = JSON.parse(checkLocally(world, 'json').stdout) as { findings: readonly { rule: string }[] };
    expect(report.findings.map(({ rule }) => rule)).toEqual(rules);
  });
});
