import type { Permissions } from './github/access.ts';
import { type GitHub, type GitHubOptions, startGitHub } from './github/server.ts';
import { kernelPackage } from './packaging.ts';
import { createRepository, type Repository } from './repository.ts';

/** The path of the repository that the tests of the stand-in serve. */
export const home = '/repos/src-openeuler/kernel';

export const allPermissions: Permissions = {
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  checks: 'write',
  statuses: 'write',
};

export type Fixture = { readonly repository: Repository; readonly base: string; readonly head: string };

/** A package with a release proposed on `topic`, two tags, a link, a directory, and a binary file. */
export function packageRepository(): Fixture {
  const repository = createRepository();
  const before = { ...kernelPackage('5.10.0-136.105.0.186'), link: { symlink: 'SOURCE' } };
  const base = repository.commit({ branch: 'master', files: before });
  const files = { ...kernelPackage('5.10.0-136.106.0.187'), 'dir/file': 'x', image: Uint8Array.of(0, 1) };
  const head = repository.commit({ branch: 'topic', parents: [base], files });
  repository.tag({ name: '5.10.0-136.105.0', target: base, message: 'release' });
  repository.tag({ name: 'light', target: base });
  return { repository, base, head };
}

/** A stand-in that serves it, with pull request 7 from a fork, a comment and labels. */
export function startWith({ repository }: Fixture, options: Partial<GitHubOptions> = {}): Promise<GitHub> {
  const pulls = [{ number: 7, title: 'Release', base: 'master', head: 'topic', fork: 'bob/kernel', labels: ['x'] }];
  const comments = [{ issue: 7, body: 'hello' }];
  const data = { directory: repository.directory, pulls, comments, labels: ['x', 'y', 'z'] };
  return startGitHub({ repositories: { 'src-openeuler/kernel': data }, ...options });
}
