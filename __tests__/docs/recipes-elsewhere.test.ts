import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { read as inWords } from '../acceptance/answers.ts';
import { makeRepository } from '../acceptance/commits.ts';
import type { Files } from '../acceptance/world.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { kernelPackage } from '../support/packaging.ts';
import { git } from '../support/repository/git.ts';
import { createRepository } from '../support/repository.ts';
import { ROOT } from './papers.ts';
import { dataOf, scriptsOf, sh, shellOf, textOf, workflowOf } from './recipe-book.ts';

/** The recipes whose lines a shell runs, run by one. */
const LTS = 'openEuler-22.03-LTS';
const AT = kernelPackage('5.10.0-60.18.0.50');
const RIGHT = kernelPackage('5.10.0-60.19.0.51');
const WRONG = kernelPackage('5.10.0-61.0.0.51');

/** A clone of a repository with a right and a wrong branch, as a CI system has it. */
function clonedFor(change: Files): string {
  const repository = makeRepository([
    { on: LTS, files: AT },
    { on: 'change', fork: LTS, files: change },
  ]);
  return repository.clone('--branch=change');
}

describe.each([
  ['right', RIGHT, 0],
  ['wrong', WRONG, 1],
] as const)('elsewhere, with a change that is %s', (_, change, code) => {
  test('GitLab', () => {
    const { numbers } = dataOf('GitLab') as { readonly numbers: { readonly script: readonly string[] } };
    const cwd = clonedFor(change);
    const lines = numbers.script.filter((line) => !line.startsWith('git clone')).join('\n');
    expect(lines).not.toBe(numbers.script.join('\n'));
    const head = git(cwd, ['rev-parse', 'HEAD']).trim();
    expect(sh(lines, { cwd, env: { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: LTS, CI_COMMIT_SHA: head } }).code).toBe(code);
  });

  test('Jenkins', () => {
    const lines = [...textOf('Jenkins').matchAll(/^ *sh '(.*)'$/gm)].map(([, line = '']) => line);
    expect(lines).toHaveLength(2);
    expect(sh(lines.join('\n'), { cwd: clonedFor(change), env: { CHANGE_TARGET: LTS } }).code).toBe(code);
  });

  test('any other CI', () => {
    const run = sh(shellOf('Any other CI'), { cwd: clonedFor(change), env: { TARGET_BRANCH: LTS } });
    expect(run.code).toBe(code);
  });

  test('hooks of git, on the server and in a clone', () => {
    const server = temporaryDirectory('server');
    const base = createRepository({ defaultBranch: LTS });
    base.commit({ branch: LTS, files: AT });
    const cwd = base.clone();
    git(server, ['clone', '--quiet', '--bare', base.directory, 'bare']);
    const hooks = [
      [join(server, 'bare/hooks/pre-receive'), shellOf('Hooks of git', 0)],
      [join(cwd, '.git/hooks/pre-push'), shellOf('Hooks of git', 1)],
    ] as const;
    for (const [path, text] of hooks) {
      expect(existsSync(path)).toBe(false);
      writeFileSync(path, text.replace('/opt/pawl', ROOT), { mode: 0o755 });
    }
    for (const [path, content] of Object.entries(change)) writeFileSync(join(cwd, path), String(content));
    git(cwd, ['commit', '--quiet', '-a', '-m', 'Release']);
    git(cwd, ['remote', 'set-url', 'origin', join(server, 'bare')]);
    for (const push of [`git push --no-verify origin HEAD:${LTS}`, `git push origin HEAD:${LTS}`]) {
      const run = sh(push, { cwd });
      expect({ push, refused: run.code !== 0 }).toEqual({ push, refused: code === 1 });
      if (code === 1) expect(run.stderr).toMatch(/number-step/);
    }
  });
});

test("an organisation's hundred repositories", () => {
  const { jobs } = workflowOf("An organisation's hundred repositories");
  const [one, all] = [jobs['one']?.steps ?? [], jobs['all']?.steps ?? []];
  const together = temporaryDirectory('all');
  mkdirSync(join(together, 'audits'));
  for (const [name, change] of [
    ['ORG/kernel', RIGHT],
    ['ORG/driver-a', WRONG],
  ] as const) {
    const place = temporaryDirectory('one');
    symlinkSync(clonedFor(change), join(place, 'repository'));
    const env = { NAME: name, GITHUB_OUTPUT: join(place, 'output') };
    for (const script of scriptsOf(one)) expect(sh(script, { cwd: place, env })).toMatchObject({ code: 0 });
    const file = readFileSync(env.GITHUB_OUTPUT, 'utf8').replace(/^file=|\n/g, '');
    renameSync(join(place, file), join(together, 'audits', file));
  }
  const env = { GITHUB_STEP_SUMMARY: join(together, 'summary.md') };
  for (const script of scriptsOf(all)) sh(script, { cwd: together, env });
  const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
  expect(inWords(summary)).toMatch(/ORG\/driver-a openEuler-22\.03-LTS/);
  expect(readFileSync(join(together, 'audit.html'), 'utf8')).toContain('<title>Release numbers of 2 repositories');
});

test('an emergency', () => {
  const cwd = clonedFor(kernelPackage('5.10.0-60.18.1.51'));
  git(cwd, ['branch', '--quiet', LTS, `origin/${LTS}`]);
  const [check = ''] = shellOf('An emergency').split('\n');
  expect(sh(check, { cwd })).toMatchObject({ code: 0, stdout: expect.not.stringMatching(/emergency-undeclared/) });
  expect(sh(check.replace(/ --label.*/, ''), { cwd }).stdout).toMatch(/emergency-undeclared/);
});
