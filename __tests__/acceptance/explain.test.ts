import { describe, expect, test } from '@jest/globals';
import { pawl } from './world.ts';

/** What is asked, in which language, and what is said. */
const KNOWN: readonly (readonly [string, 'en' | 'zh', ...(readonly RegExp[])])[] = [
  [
    '5.10.0-136.12.0',
    'en',
    /^5\.10\.0-136\.12\.0 fits openeuler, rhel, semver\.$/m,
    /^ {2}MAINT +12 +the maintenance release/m,
    /^ {2}maintenance:\n {4}5\.10\.0-136\.13\.0 +MAINT\n {4}5\.10\.0-136\.12\.1 +EMERGENCY, for a declared emergency$/m,
  ],
  ['5.10.0-136.12.0', 'zh', /符合 openeuler、rhel、semver。/, /EMERGENCY，仅用于声明的紧急修复/],
  ['4.19.90-2412.3.0', 'en', /^4\.19\.90-2412\.3\.0 fits openeuler-monthly, openeuler/m, /^ {2}every line:$/m],
  ['v6.6-rc3', 'en', /fits linux\.$/m, /v6\.6-rc4 +RC/],
  ['5.14.0-427.13.1.el9_4', 'en', /fits rhel, openeuler\.$/m],
  ['Ubuntu-5.4.0-172.190', 'en', /fits ubuntu\.$/m],
  ['number-step', 'en', /^Why: /m, /^How to mend it: /m],
  ['number-step', 'zh', /^原因：/m],
];

const UNKNOWN: readonly (readonly [string, 'en' | 'zh', RegExp])[] = [
  ['5.10-136.12.0', 'en', /most like the scheme openeuler: numbers there look like 5\.10\.0-\S+ or /],
  ['5.10-136.12.0', 'zh', /最接近方案 openeuler：该方案的编号形如 5\.10\.0/],
  ['number-setp', 'en', /Did you mean "number-step"\?/],
  ['number-setp', 'zh', /是否想写“number-step”？/],
  ['frobnicate', 'en', /The rules are: build-not-advanced, .*, waiver-unused\.$/m],
  ['frobnicate', 'zh', /规则有：build-not-advanced、/],
  [`1${'.1'.repeat(5000)}`, 'en', /no rule, and no number/],
];

describe('pawl explain', () => {
  test.each(KNOWN)('%s (%s)', (about, language, ...says) => {
    const { code, stdout, stderr } = pawl(['explain', about, '--language', language]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const each of says) expect(stdout).toMatch(each);
  });

  test.each(UNKNOWN)('%.20s (%s) is nothing that it knows', (about, language, says) => {
    const { code, stdout, stderr } = pawl(['explain', about, '--language', language]);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
