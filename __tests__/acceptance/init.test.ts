import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { WORKFLOW } from '../../src/render/policy-file.ts';
import { blocksOf, read } from '../docs/papers.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { kernelPackage } from '../support/packaging.ts';
import { git } from '../support/repository/git.ts';
import { type Commit, makeRepository } from './commits.ts';
import { type Files, pawl } from './world.ts';

/** The first draft of a policy: what it is written of, what it says of the past, and how it is tried. */
const KERNEL: readonly Commit[] = [
  { on: 'master', files: kernelPackage('5.10.0-135.0.0.70') },
  { on: 'master', files: kernelPackage('5.10.0-136.0.0.71') },
  { on: 'openEuler-22.03-LTS-SP1', fork: 'master', files: kernelPackage('5.10.0-136.12.0.86') },
];

describe('pawl init', () => {
  const clone = (): string => makeRepository(KERNEL).clone();

  test('writes the policy and the workflow, and replaces neither', () => {
    const directory = clone();
    const first = pawl(['init', '--workflow', '--repo', directory]);
    expect(first).toMatchObject({
      code: 0,
      stdout:
        'Wrote .github/pawl.yml.\nWrote .github/workflows/pawl.yml.\nIn .github/workflows/pawl.yml, write for OWNER/pawl@v1 where Pawl lives on your GitHub; a full commit id is better than a tag.\nNothing in the past is against it: 3 numbers were judged.\n',
    });
    git(directory, ['add', '--all']);
    git(directory, ['commit', '--quiet', '-m', 'Policy']);
    const again = pawl(['init', '--repo', directory]);
    expect(again).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/is there already.*--force/) });
    expect(pawl(['init', '--force', '--repo', directory])).toMatchObject({ code: 0, stderr: '' });
    expect(git(directory, ['status', '--porcelain'])).toBe('');
  });

  test('writes the workflow that the pages give', () => {
    const pages = ['README.md', 'docs/start.md', 'docs/zh/start.md'].map((name) => ({ name, text: read(name) }));
    const shown = pages.map((page) => blocksOf(page).find(({ text }) => text.includes('uses: OWNER/pawl@v1'))?.text);
    for (const each of shown) expect(each?.replace(/^#.*\n/, '')).toBe(WORKFLOW);
  });

  const openEuler = 'openEuler-22.03-LTS';
  const slipped: readonly Commit[] = [
    { on: openEuler, files: kernelPackage('5.10.0-60.1.0.1') },
    { on: openEuler, files: kernelPackage('5.10.0-60.2.0.2') },
    { on: openEuler, files: kernelPackage('5.10.0-60.4.0.3') },
    { on: openEuler, files: kernelPackage('5.10.0-60.5.0.3') },
  ];

  test('lists what is wrong with the past, and accepts it in a baseline where that is wanted', () => {
    const directory = makeRepository(slipped).clone();
    const { code, stdout } = pawl(['init', '--repo', directory]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^By this policy the past has 1 finding in 4 numbers/m);
    expect(stdout).toMatch(
      /^ {2}error 1 × build-not-advanced\/notRaised\n {4}The release moved to 5\.10\.0-60\.5\.0\.3/m,
    );
    expect(stdout).toMatch(/--write-baseline/);
    expect(pawl(['init', '--dry-run', '--baseline', '--repo', directory]).code).toBe(64);

    const accepted = pawl(['init', '--baseline', '--force', '--repo', directory]);
    expect(accepted).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Wrote \.github\/pawl-baseline\.json: /m),
    });
    git(directory, ['add', '--all']);
    git(directory, ['commit', '--quiet', '-m', 'Policy']);
    expect(pawl(['audit', '--repo', directory])).toMatchObject({ code: 0 });
    expect(pawl(['init', '--baseline', '--repo', directory])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/pawl-baseline\.json is there already/),
    });
  });

  test('holds nothing against a line that was there before it began, nor against a variant that lags behind', () => {
    const variant = (number: string): Files => ({ 'kernel-rt.spec': kernelPackage(number)['kernel.spec'] ?? '' });
    const line = 'openEuler-22.03-LTS-SP1';
    const directory = makeRepository([
      { on: line, files: { ...kernelPackage('5.10.0-134.0.0.69'), ...variant('5.10.0-132.0.0.56') } },
      { on: line, files: kernelPackage('5.10.0-135.0.0.70') },
      { on: line, files: kernelPackage('5.10.0-136.0.0.71') },
      { on: line, files: kernelPackage('5.10.0-136.1.0.72') },
      { on: line, files: variant('5.10.0-133.0.0.57') },
    ]).clone();
    const { stdout } = pawl(['init', '--repo', directory]);
    expect(stdout).toMatch(/^Nothing in the past is against it: 6 numbers were judged\.$/m);
    expect(pawl(['policy', '--draft', '--repo', directory]).stdout).toMatch(/"from":"5\.10\.0-136\.0\.0"/);
    const next = pawl(['next', '--repo', directory]).stdout;
    expect(next).toMatch(/^5\.10\.0-136\.2\.0\.73 /);
  });

  test('writes what can be tried before it is committed', () => {
    const directory = makeRepository(slipped).clone();
    expect(pawl(['policy', '--draft', '--repo', directory])).toMatchObject({
      code: 64,
      stderr: expect.stringMatching(/no \.github\/pawl\.yml in the working tree; `pawl init` writes one/),
    });
    pawl(['init', '--repo', directory]);
    expect(pawl(['policy', '--repo', directory])).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/openEuler-22\.03-LTS has none committed.*--draft/),
      stdout: expect.not.stringMatching(/pawl\.yml:\d/),
    });
    expect(pawl(['audit', '--repo', directory]).stderr).toMatch(/openEuler-22\.03-LTS has none committed.*--draft/);
    expect(pawl(['audit', '--draft', '--repo', directory]).stderr).not.toMatch(/committed/);
    expect(pawl(['policy', '--draft', '--repo', directory])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/# \.github\/pawl\.yml:\d+$/m),
    });
    writeFileSync(join(directory, '.github/pawl.yml'), 'rules: {build-not-advanced: off, number-not-greater: off}\n');
    expect(pawl(['audit', '--repo', directory]).code).toBe(1);
    expect(pawl(['audit', '--draft', '--repo', directory]).stdout).not.toMatch(/build-not-advanced/);
    writeFileSync(join(directory, '.github/pawl.yml'), 'lines: 7\n');
    expect(pawl(['policy', '--draft', '--repo', directory])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^\.github\/pawl\.yml:1:8: /),
    });
  });

  test('counts a policy that is committed here and not pushed yet', () => {
    const directory = makeRepository(KERNEL).clone();
    writeFileSync(join(directory, 'pawl.yml'), 'rules: {number-step: warning}\n');
    git(directory, ['add', '--all']);
    git(directory, ['commit', '--quiet', '-m', 'Policy']);
    expect(pawl(['policy', '--policy', 'pawl.yml', '--repo', directory])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^rules\.number-step: warning +# pawl\.yml:1$/m),
    });
    expect(pawl(['audit', '--policy', 'pawl.yml', '--repo', directory]).stderr).not.toMatch(/committed/);
  });

  test('leaves out the branches of single changes, and says so', () => {
    const names = ['sync-pr1314-openEuler-22.03-LTS-to-master', 'revert-1-x', 'dependabot/npm/x', 'users/li/try'];
    const repository = makeRepository([
      ...slipped,
      ...names.map((on) => ({ on, fork: openEuler, files: kernelPackage('5.10.0-60.6.0.4') })),
    ]);
    const { stdout } = pawl(['init', '--dry-run', '--repo', repository.directory]);
    expect(stdout).toMatch(/^ {2}# By their names these are for one change each \(4: .*, …\)/m);
    for (const glob of ['"sync-pr*"', 'revert-*', 'dependabot/**', 'users/**']) {
      expect(stdout.replaceAll('"', '')).toContain(`- {branch: ${glob.replaceAll('"', '')}, role: ignored}`);
    }
    expect(stdout).not.toContain('sync-pr1314-openEuler-22.03-LTS-to-master, role');
    repository.commit({ branch: openEuler, files: { '.github/pawl.yml': stdout } });
    expect(pawl(['policy', '--repo', repository.directory])).toMatchObject({ code: 0 });
  });

  test('in a repository without files it says how to see the policy', () => {
    const { directory } = makeRepository(KERNEL);
    expect(pawl(['init', '--repo', directory])).toMatchObject({ code: 2, stderr: expect.stringMatching(/--dry-run/) });
  });

  test('follows no link out of the repository', () => {
    const [directory, outside] = [clone(), temporaryDirectory('outside')];
    symlinkSync(outside, join(directory, '.github'));
    expect(pawl(['init', '--repo', directory])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/lies outside/),
    });
    expect(readdirSync(outside)).toEqual([]);
    expect(pawl(['init', '--repo', directory, '--policy', '../pawl.yml']).code).toBe(64);
  });

  test('speaks Chinese', () => {
    expect(pawl(['init', '--dry-run', '--language', 'zh', '--repo', clone()]).stdout).toMatch(/符合方案 openeuler/);
  });
});
