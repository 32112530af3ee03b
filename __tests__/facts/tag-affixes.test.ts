import { describe, expect, test } from '@jest/globals';
import { policyOfTag, policyOfTags } from '../../src/facts/tag/affixes.ts';
import { planTag } from '../../src/facts/tag/plan.ts';
import { numberTextOf } from '../../src/facts/tag/scope.ts';
import { DEFAULT_POLICY, type TagRules } from '../../src/policy/policy.ts';

const refs = (names: readonly string[]) => names.map((name) => ({ name, id: 'a'.repeat(40) }));

/** The number in a tag, and the scheme that it is taken for, without a policy; nothing where it is none. */
function read(name: string, others: readonly string[]): string {
  const tags = refs(others);
  const policy = policyOfTag(name, tags, DEFAULT_POLICY);
  const { claimed, scheme } = planTag({ name, branch: undefined, policy, others: tags });
  return claimed === undefined ? 'none' : `${claimed.text}, ${scheme?.id}`;
}

describe("numbers behind a project's name", () => {
  test.each([
    ['a module', 'mod-2.2.3', ['mod-2.2.1', 'mod-2.2.2'], '2.2.3, semver'],
    ['its candidate', 'mod-2.3.0-rc1', ['mod-2.2.1', 'mod-2.2.2'], '2.3.0-rc1, semver'],
    [
      'a word that ends every tag',
      'pkg-4.20.1-release',
      ['pkg-4.19.0-release', 'pkg-4.20.0-release'],
      '4.20.1, semver',
    ],
    [
      'the candidates have no such word',
      'pkg-4.20.1-rc1',
      ['pkg-4.19.0-release', 'pkg-4.20.0-release'],
      '4.20.1-rc1, semver',
    ],
    [
      'one of two drivers',
      'net_linux_2.8.1',
      ['net_linux_2.7.0', 'net_linux_2.8.0', 'rdma_linux_1.9.0'],
      '2.8.1, semver',
    ],
    ['a package of a repository of many', 'core/v1.2.1', ['core/v1.1.0', 'core/v1.2.0', 'ui/v3.0.0'], 'v1.2.1, semver'],
    ['a name with a digit in it', 'v4net-0.12', ['v4net-0.10', 'v4net-0.11'], '0.12, interface'],
    ['the first ones: nobody can tell yet', 'mod-2.2.3', ['mod-2.2.2'], 'none'],
    [
      'next to plain numbers, it is of something else',
      'tool-1.2.0',
      ['v5.1.0', 'v5.2.0', 'tool-1.0.0', 'tool-1.1.0'],
      'none',
    ],
    [
      'snapshots of a distribution',
      'dist-22.03-LTS',
      ['dist-22.03-LTS-SP1', 'dist-22.03-LTS-SP1-update-20241025', 'dist-21.09'],
      'none',
    ],
    ["another package's number", 'pkg-5.14.0-70.el9', ['pkg-5.14.0-60.el9', 'pkg-5.14.0-65.el9'], 'none'],
    ["a package's number among them", 'mod-2.2.3-1', ['mod-2.2.1', 'mod-2.2.2', 'mod-2.2.3'], 'none'],
    ['a date', 'mod-20240101', ['mod-20230101', 'mod-20230601'], 'none'],
    ['a word', 'mod-last', ['mod-2.2.1', 'mod-2.2.2', 'mod-2.2.3'], 'none'],
  ])('%s: %s', (_title, name, others, number) => {
    expect(read(name, others)).toBe(number);
  });

  test('a prefix that the policy names is kept, and the word behind the number still found', () => {
    const policy = { ...DEFAULT_POLICY, tags: { ...DEFAULT_POLICY.tags, prefix: 'pkg-' } };
    const tags = refs(['pkg-4.19.0-release', 'pkg-4.20.0-release', 'pkg-4.20.1-rc1']);
    const { tags: rules } = policyOfTags(tags, policy);
    expect(tags.map(({ name }) => numberTextOf(name, rules))).toEqual(['4.19.0', '4.20.0', '4.20.1-rc1']);
  });

  test.each<[string, Partial<TagRules>, readonly string[], readonly (string | undefined)[]]>([
    [
      'a suffix that the policy names, behind a prefix that is found',
      { suffix: '-stable' },
      ['mod-1.0.0-stable', 'mod-1.1.0-stable', 'mod-1.2.0-rc1', 'mod-1.2.0-stable'],
      ['1.0.0', '1.1.0', '1.2.0-rc1', '1.2.0'],
    ],
    [
      'both named',
      { prefix: 'k_', suffix: '+lts' },
      ['k_5.10.1+lts', 'k_5.10.2', 'other-1.0+lts'],
      ['5.10.1', '5.10.2', undefined],
    ],
    ['behind plain numbers', { suffix: '-stable' }, ['1.0.0-stable', '1.1.0-stable'], ['1.0.0', '1.1.0']],
    [
      'none, said so, where one would be found',
      { prefix: 'pkg-', suffix: '' },
      ['pkg-4.19.0-release', 'pkg-4.20.0-release', 'pkg-4.21.0-release'],
      ['4.19.0-release', '4.20.0-release', '4.21.0-release'],
    ],
  ])('%s: %j', (_, rules, names, texts) => {
    const policy = { ...DEFAULT_POLICY, tags: { ...DEFAULT_POLICY.tags, ...rules } };
    const tags = refs(names);
    expect(names.map((name) => numberTextOf(name, policyOfTag(name, tags, policy).tags))).toEqual(texts);
    expect(names.map((name) => numberTextOf(name, policyOfTags(tags, policy).tags))).toEqual(texts);
  });

  test('several projects have no prefix in common', () => {
    const tags = refs(['a-1.0.0', 'a-1.0.1', 'a-1.1.0', 'b-1.0.0', 'b-1.0.1', 'b-1.1.0']);
    expect(policyOfTags(tags, DEFAULT_POLICY)).toBe(DEFAULT_POLICY);
  });

  test('many tags, each with a name of its own, cost no more than they should', () => {
    const tags = refs(Array.from({ length: 20_000 }, (_, index) => `p${index >> 1}-${'a-'.repeat(40)}1.${index}`));
    const start = performance.now();
    expect(policyOfTags(tags, DEFAULT_POLICY)).toBe(DEFAULT_POLICY);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
