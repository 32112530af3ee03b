import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { git } from './repository/git.ts';
import { createRepository } from './repository.ts';

test.each(['sha1', 'sha256'] as const)('a %s repository that git finds sound', (format) => {
  const repository = createRepository({ format });
  const first = repository.commit({
    branch: 'master',
    files: { a: 'one\n', 'd/b': 'two\n', 'd.x': '', link: { symlink: 'a' } },
  });
  repository.commit({
    branch: 'side',
    parents: [first],
    files: { 'd/c': Uint8Array.of(0, 255), run: { executable: '#!/bin/sh\n' } },
  });
  repository.commit({ branch: 'master', files: { a: undefined, 'd/b': undefined } });
  const merge = repository.merge({ into: 'master', from: 'side', files: { merged: 'yes' } });
  repository.tag({ name: 'v1', target: 'master' });
  const annotated = repository.tag({ name: 'v2', target: 'master', message: 'second' });
  repository.tag({ name: 'v3', target: annotated, message: 'a tag on a tag' });

  expect(repository.git('fsck', '--strict', '--full', '--no-dangling')).toBe('');
  expect(repository.git('ls-tree', '-r', '--name-only', 'v3^{}').split('\n')).toEqual([
    'd.x',
    'd/c',
    'link',
    'merged',
    'run',
  ]);
  expect(repository.git('rev-parse', 'v3^{}', 'v2^{}', 'v1')).toBe(`${merge}\n${merge}\n${merge}`);
  expect(repository.git('rev-list', '--count', 'master')).toBe('4');
});

test('the same calls give the same ids, and order by date is order of making', () => {
  const make = () => {
    const repository = createRepository();
    repository.commit({ branch: 'master', files: { a: '1' } });
    repository.commit({ branch: 'master', files: { a: '2' }, message: 'second' });
    return repository;
  };
  expect(make().tip('master')).toBe(make().tip('master'));
  expect(make().git('log', '--format=%s', '--date-order')).toBe('second\nChange');
});

test('a merge that git cannot make is refused', () => {
  const repository = createRepository();
  const base = repository.commit({ branch: 'master', files: { a: '0' } });
  repository.commit({ branch: 'side', parents: [base], files: { a: '1' } });
  repository.commit({ branch: 'master', files: { a: '2' } });
  expect(() => repository.merge({ into: 'master', from: 'side' })).toThrow();
});

test('clones, shallow ones too; refs that git has packed', () => {
  const repository = createRepository();
  repository.commit({ branch: 'master', files: { a: '1' } });
  repository.commit({ branch: 'master', files: { a: '2' } });
  const shallow = repository.clone('--depth=1', '--no-tags');
  expect(git(shallow, ['rev-parse', '--is-shallow-repository'])).toBe('true');
  expect(existsSync(`${shallow}/a`)).toBe(true);
  const tip = repository.tip('master');
  repository.git('pack-refs', '--all');
  expect(repository.tip('master')).toBe(tip);
  expect(repository.tip('none')).toBeUndefined();
});

test('quick: twenty commits of a package in well under a second', () => {
  const started = performance.now();
  const repository = createRepository();
  for (let count = 0; count < 20; count += 1)
    repository.commit({ branch: 'master', files: { 'kernel.spec': `${count}\n`.repeat(1000) } });
  expect(performance.now() - started).toBeLessThan(500);
});

test('removed when it is told', () => {
  const repository = createRepository();
  repository.remove();
  expect(existsSync(repository.directory)).toBe(false);
});
