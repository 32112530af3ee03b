import { describe, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../support/github/server.ts';
import { kernelPackage } from '../support/packaging.ts';
import { createRepository, type Repository } from '../support/repository.ts';
import { expectSound } from './answers.ts';
import { act, checkLocally, makeWorld, NAME, type World } from './world.ts';

/** The tag that SOURCE names has to exist in the repository that packages are made from. */

const SOURCE = 'openeuler/kernel';
const policyFor = (repository: string): string =>
  `source-repository: ${repository}\nlines: [{branch: "*", role: maintenance}]\n`;

interface Two extends World {
  readonly source: Repository;
}

/** A packaging repository with a pull request to the next release, and a source repository with these tags. */
async function worldOf(
  tags: readonly string[],
  { to = '5.10.0-136.13.0.87', repository = SOURCE, latency = 0 } = {},
): Promise<Two> {
  const world = await makeWorld({
    base: [kernelPackage('5.10.0-136.12.0.86')],
    change: kernelPackage(to),
    policy: policyFor(repository),
  });
  const source = createRepository({ defaultBranch: 'OLK-5.10' });
  const commit = source.commit({ branch: 'OLK-5.10', files: { 'kernel.c': 'x\n' } });
  for (const name of tags) source.tag({ name, target: commit });
  const own = world.github.repository();
  const repositories = {
    [NAME]: { directory: world.repository.directory, defaultBranch: world.branch, pulls: own.pulls },
    [SOURCE]: { directory: source.directory, defaultBranch: 'OLK-5.10' },
  };
  const github: GitHub = await startGitHub({ repositories, latency });
  return { ...world, github, source };
}

const LOCAL = (source: Repository): readonly string[] => ['--source-repo', source.directory];

interface Row {
  readonly title: string;
  readonly tags: readonly string[];
  readonly to?: string;
  readonly verdict: 'pass' | 'fail' | 'unknown';
  readonly says: readonly string[];
}

const ROWS: readonly Row[] = [
  { title: 'the tag is there', tags: ['5.10.0-136.12.0', '5.10.0-136.13.0'], verdict: 'pass', says: [] },
  {
    title: 'the tag is missing',
    tags: ['5.10.0-136.12.0', '5.10.0-136.13.0-rc'],
    verdict: 'fail',
    says: ['source-tag-missing error'],
  },
  {
    title: 'a rebuild of a tag that has gone is not the fault of this change',
    tags: ['5.10.0-136.11.0'],
    to: '5.10.0-136.12.0.87',
    verdict: 'pass',
    says: [],
  },
  {
    title: 'the counter of builds does not run on with the new tag',
    tags: ['5.10.0-136.13.0'],
    to: '5.10.0-136.13.0.86',
    verdict: 'fail',
    says: ['build-not-advanced error'],
  },
];

describe('source-tag-missing', () => {
  test.each(ROWS)('$title', async ({ tags, to, verdict, says }) => {
    const world = await worldOf(tags, { ...(to === undefined ? {} : { to }), latency: 60 });
    const result = await act(world, { inputs: { comment: 'never', suggestions: 'false' } });
    expectSound(result);
    expect(world.github.violations).toEqual([]);
    const { count, depth } = world.github.traffic();
    // One of them asks what other pull requests claim.
    expect({ few: count <= 7, short: depth <= 3 }).toEqual({ few: true, short: true });
    const said = JSON.parse(result.outputs['findings'] ?? '').map(
      ({ rule, severity }: Record<string, string>) => `${rule} ${severity}`,
    );
    expect({ verdict: result.outputs['verdict'], said }).toEqual({ verdict, said: says });
    const local = checkLocally(world, 'markdown', LOCAL(world.source));
    expect(local.stdout).toBe(result.outputs['summary']);
  });

  test('a repository that the token cannot see is unknown, with the cure', async () => {
    const world = await worldOf(['5.10.0-136.13.0'], { repository: 'openeuler/secret' });
    const result = await act(world);
    expectSound(result);
    expect(result.outputs['verdict']).toBe('unknown');
    expect(result.stdout).toMatch(/hides it from this token.*contents: read.*openeuler\/secret/);
  });

  test('one that GitHub cannot tell about now is unknown too', async () => {
    const world = await worldOf(['5.10.0-136.13.0']);
    world.github.fail({ match: { body: /query Source/ }, fault: { kind: 'status', status: 502 } });
    const result = await act(world);
    expect(result.outputs['verdict']).toBe('unknown');
    expect(result.stdout).toMatch(/\[source-tag-missing\]/);
  });

  test('on a machine without a clone of it, or with one that has no tags', async () => {
    const world = await worldOf(['5.10.0-136.13.0']);
    expect(checkLocally(world, 'text')).toMatchObject({ code: 2, stdout: expect.stringMatching(/--source-repo DIR/) });
    const bare = createRepository({ defaultBranch: 'x' });
    const empty = checkLocally(world, 'text', LOCAL(bare));
    expect(empty).toMatchObject({ code: 2, stdout: expect.stringMatching(/has no tags at all; fetch them/) });
    const nowhere = checkLocally(world, 'text', ['--source-repo', '/nonexistent']);
    expect(nowhere).toMatchObject({ code: 2, stdout: expect.stringMatching(/no git repository/) });
  });

  test('what could not be seen is not waived by a setting', async () => {
    const world = await makeWorld({
      base: [kernelPackage('5.10.0-136.12.0.86')],
      change: kernelPackage('5.10.0-136.13.0.87'),
      policy: `${policyFor('openeuler/secret')}rules: {source-tag-missing: off}\n`,
    });
    expect((await act(world)).outputs['verdict']).toBe('unknown');
  });
});
