import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openLocalRepository } from '../../src/sources/git/repository.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { createRepository } from '../support/repository.ts';

/** `pawl check` judges HEAD where nothing else is named: the one of the clone, never the default branch of its origin. */
const origin = createRepository({ defaultBranch: 'main' });
const first = origin.commit({ branch: 'main', files: { SOURCE: '5.10.0-1.0.0\n' } });
const second = origin.commit({ branch: 'main', parents: [first], files: { SOURCE: '5.10.0-2.0.0\n' } });
const topic = origin.commit({ branch: 'topic', parents: [second], files: { SOURCE: '5.10.0-3.0.0\n' } });

const clone = join(temporaryDirectory('clone'), 'clone');
spawnSync('git', ['clone', '--quiet', origin.directory, clone]);
spawnSync('git', ['-C', clone, 'checkout', '--quiet', 'topic']);

test.each([
  { revision: 'HEAD', commit: topic },
  { revision: 'HEAD~1', commit: second },
  { revision: 'HEAD^', commit: second },
  { revision: 'HEAD~2', commit: first },
  { revision: 'main', commit: second },
  { revision: 'topic', commit: topic },
  { revision: 'origin/main', commit: second },
])('in a clone of a repository, $revision is what git says it is', async ({ revision, commit }) => {
  const repository = openLocalRepository({ directory: clone });
  expect(await repository.resolve(revision)).toBe(commit);
  repository.close();
});
