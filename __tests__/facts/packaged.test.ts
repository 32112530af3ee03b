import { describe, expect, test } from '@jest/globals';
import type { CarrierFacts } from '../../src/facts/facts.ts';
import { packagedBy } from '../../src/facts/packaged.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { factsOf } from '../rules/situation.ts';

const [KERNEL] = factsOf({ title: '', before: '5.10.0-1.0.0.1', after: '5.10.0-1.0.0.1', reports: 'quiet' }).carriers;
const [MOVED] = factsOf({ title: '', before: '5.10.0-1.0.0.1', after: '5.10.0-1.0.0.2', reports: 'quiet' }).carriers;

interface Spec {
  readonly uses?: readonly string[];
  readonly moved?: true;
}

/** The specs of a repository, the first of them the main one, with the changed files that each packages. */
function packaged(specs: Readonly<Record<string, Spec>>, paths: readonly string[]) {
  const carriers = Object.entries(specs).map(([path, { moved }], index): CarrierFacts => {
    const carrier = moved ? MOVED : KERNEL;
    if (carrier === undefined) throw new Error('there is a carrier');
    return { ...carrier, path, kind: 'rpm-spec', part: index === 0 ? 'main' : 'variant' };
  });
  let asked = 0;
  const used = Object.entries(specs).map(([path, { uses = [] }]) => ({
    path,
    uses: () => {
      asked += 1;
      return new Set(uses);
    },
  }));
  const policyFile = { path: '.github/pawl.yml', present: false, changed: false, atBase: [], atHead: [] };
  const facts = packagedBy(carriers, used, { paths, policy: DEFAULT_POLICY, policyFile });
  return { told: facts.map(({ packagedFiles }) => packagedFiles.join(' ')), asked };
}

describe('the spec that packages a changed file', () => {
  test.each<[string, Readonly<Record<string, Spec>>, readonly string[], readonly string[]]>([
    ['the only one', { 'kernel.spec': {} }, ['a.patch', 'kernel.spec', 'README.md'], ['a.patch']],
    ['the main one, where none names it', { 'kernel.spec': {}, 'rt.spec': {} }, ['a.patch'], ['a.patch', '']],
    ['the one that names it', { 'kernel.spec': {}, 'rt.spec': { uses: ['a.patch'] } }, ['a.patch'], ['', 'a.patch']],
    [
      'all that name it',
      { 'kernel.spec': { uses: ['a.patch'] }, 'rt.spec': { uses: ['a.patch'] } },
      ['a.patch'],
      ['a.patch', 'a.patch'],
    ],
    [
      'of those the one whose number moved, which was on its account',
      { 'kernel.spec': { uses: ['a.patch'] }, 'rt.spec': { uses: ['a.patch'], moved: true } },
      ['a.patch'],
      ['', 'a.patch'],
    ],
    ['none, where it is on the account of another', { 'kernel.spec': {}, 'rt.spec': { moved: true } }, ['a'], ['', '']],
    ['SOURCES beside SPECS', { 'SPECS/kernel.spec': {} }, ['SOURCES/a.patch', 'ci/run'], ['SOURCES/a.patch']],
    [
      'SOURCES of a package in a folder',
      { 'kernel/SPECS/kernel.spec': {} },
      ['kernel/SOURCES/a.patch', 'xen/SOURCES/b.patch', 'SOURCES/c.patch'],
      ['kernel/SOURCES/a.patch'],
    ],
    [
      'a folder for each package',
      { 'kernel/kernel.spec': {}, 'xen/xen.spec': { uses: ['a.patch'] } },
      ['kernel/a.patch', 'xen/a.patch', 'xen/deep/a.patch'],
      ['kernel/a.patch', 'xen/a.patch xen/deep/a.patch'],
    ],
  ])('%s: %j, %j', (_, specs, paths, told) => {
    expect(packaged(specs, paths).told).toEqual(told);
  });

  test('of a thousand packages with a folder for each, a file asks its own', () => {
    const folders = Array.from({ length: 1000 }, (_, index) => `SPECS/p${index}/`);
    const specs = Object.fromEntries(folders.map((folder) => [`${folder}p.spec`, { uses: ['a.patch'] }]));
    const { told, asked } = packaged(
      specs,
      folders.map((folder) => `${folder}a.patch`),
    );
    expect(told).toEqual(folders.map((folder) => `${folder}a.patch`));
    expect(asked).toBe(1000);
  });
});
