import { expect, test } from '@jest/globals';
import { kernelPackage } from '../support/packaging.ts';
import { makeRepository } from './commits.ts';
import { pawl } from './world.ts';

/** Which commits an audit looks into where every release has its tag. */

const number = (maint: number): string => `5.10.0-136.${maint}.0`;
const stating = (maint: number): Readonly<Record<string, string>> => kernelPackage(`${number(maint)}.${80 + maint}`);

/** Releases that each have a tag; after the thirtieth the number is raised and taken back before the next. */
const released = [
  ...Array.from({ length: 30 }, (_, index) => ({ on: 'SP1', files: stating(index), tags: [number(index)] })),
  { on: 'SP1', files: stating(30) },
  { on: 'SP1', files: stating(29) },
  { on: 'SP1', files: stating(30), tags: [number(30)] },
];

test('a number that is taken back before a tag has it is judged where every commit is asked for', () => {
  const { directory } = makeRepository(released);
  const audit = (...more: readonly string[]) => {
    const { code, stdout } = pawl(['audit', '--repo', directory, '--format', 'json', ...more]);
    const { points, findings } = JSON.parse(stdout) as {
      readonly points: readonly { readonly kind: string }[];
      readonly findings: readonly { readonly rule: string }[];
    };
    return {
      code,
      rules: findings.map(({ rule }) => rule),
      specs: points.filter(({ kind }) => kind === 'spec').length,
    };
  };
  expect(audit()).toEqual({ code: 0, rules: [], specs: 31 });
  expect(audit('--every-commit')).toEqual({ code: 1, rules: ['number-not-greater'], specs: 33 });
});
