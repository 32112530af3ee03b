import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { temporaryDirectory } from '../support/cleanup.ts';

/**
 * The release workflow, tried without GitHub: its own steps, taken from its file, run in a repository made of this project,
 * with a `gh` that does to a bare repository what GitHub would do.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const PACKED = ['action.yml', 'dist', 'schema', 'LICENSE', 'README.md'];
const FILES = [...PACKED, 'package.json', 'package-lock.json', 'CHANGELOG.md', '.github', 'scripts/release-notes.js'];

interface Step {
  readonly name?: string;
  readonly run?: string;
}
const workflow = parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')) as {
  readonly jobs: Readonly<Record<'check' | 'publish', { readonly steps: readonly Step[] }>>;
};

/** The commands of the step whose name begins so. */
function commandsOf(begin: string): string {
  const steps = [...workflow.jobs.check.steps, ...workflow.jobs.publish.steps];
  const { run } = steps.find(({ name }) => name?.startsWith(begin)) ?? {};
  if (run === undefined) throw new Error(`the release workflow has no step "${begin}"`);
  return run;
}

/** As much of `gh` as the workflow uses, on the repository in ORIGIN. */
const GH = `#!/bin/sh
set -e
case "$1 $2" in
  'release create')
    git --git-dir="$ORIGIN" rev-parse --verify --quiet "refs/tags/$3" >/dev/null
    shift 3
    for each; do case $each in out/*) test -f "$each" ;; esac; done
    ;;
  'api --silent')
    for each; do case $each in
      repos/o/pawl/git/refs/tags/*) ref=\${each#repos/o/pawl/git/} ;;
      ref=*) new=\${each#ref=} ;;
      sha=*) sha=\${each#sha=} ;;
    esac; done
    if [ "$4" = PATCH ]; then git --git-dir="$ORIGIN" rev-parse --verify --quiet "$ref" >/dev/null; new=$ref; fi
    git --git-dir="$ORIGIN" update-ref "$new" "$sha"
    ;;
  *) exit 64 ;;
esac
`;

let folder: string;
let origin: string;
let environment: Readonly<Record<string, string>>;

beforeAll(() => {
  folder = temporaryDirectory('release');
  origin = temporaryDirectory('origin');
  const home = temporaryDirectory('home');
  writeFileSync(join(home, 'gh'), GH);
  chmodSync(join(home, 'gh'), 0o755);
  const person = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b.example' };
  const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b.example' };
  const path = [home, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const git = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  environment = { PATH: path, HOME: home, ORIGIN: origin, ...git, ...person, ...committer };
  for (const name of FILES) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  git_('init', '--quiet', '--bare', origin);
  git_('init', '--quiet', '--initial-branch=main');
  git_('remote', 'add', 'origin', origin);
});

function run(command: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const env = { ...environment, ...more };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
  return { code: status, said: `${stdout}${stderr}` };
}

function git_(...args: readonly string[]): string {
  const { code, said } = run('git', args);
  if (code !== 0) throw new Error(said);
  return said.trim();
}

/** A step of the workflow for a tag, as the runner starts it. */
const step = (begin: string, tag: string) =>
  run('bash', ['--noprofile', '--norc', '-e', '-c', commandsOf(begin)], {
    TAG: tag,
    GITHUB_REPOSITORY: 'o/pawl',
    GITHUB_SHA: git_('rev-parse', 'HEAD'),
  });

/** What docs/releasing.md has a maintainer do: version, changelog, commit on main, tag. */
function prepare(version: string, notes: string): void {
  const edit = (name: string, change: (text: string) => string): void => {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  for (const name of ['package.json', 'package-lock.json'])
    edit(name, (text) => text.replace(/"version": "[^"]*"/, `"version": "${version}"`));
  edit('package-lock.json', (text) => text.replace(/("": \{[^}]*?"version": )"[^"]*"/, `$1"${version}"`));
  edit('CHANGELOG.md', (text) => text.replace('## [Unreleased]', `## [Unreleased]\n\n## [${version}]\n\n${notes}`));
  git_('add', '--all');
  git_('commit', '--quiet', '--message', `Release ${version}`);
  git_('push', '--quiet', 'origin', 'main');
  git_('fetch', '--quiet');
  git_('tag', '--annotate', '--message', version, `v${version}`);
  git_('push', '--quiet', 'origin', `refs/tags/v${version}`);
}

/** The step that uses the action asks GitHub's API; a clone with a single tag may have been made without the others. */
const byOwnPolicy = (tag: string) =>
  run(process.execPath, ['dist/cli.js', 'check', `--tag=${tag}`, '--branch', 'main']);
const published = (ref: string): string => git_('--git-dir', origin, 'rev-parse', `${ref}^{commit}`);

// proves 105
describe('a release', () => {
  test('is checked, packed and published, and the tag of its major leads to it', () => {
    prepare('0.1.0', 'What is new in the first.');
    expect(step('The tag is on main', 'v0.1.0')).toMatchObject({ code: 0 });
    expect(step('Pack what a user gets', 'v0.1.0')).toMatchObject({ code: 0 });
    const listed = run('tar', ['-tzf', 'out/pawl-0.1.0.tar.gz']).said.split('\n');
    for (const name of ['action.yml', 'dist/index.js', 'dist/cli.js', 'dist/licenses.txt', 'schema/pawl.schema.json'])
      expect(listed).toContain(`pawl-0.1.0/${name}`);
    expect(run('sh', ['-c', 'cd out && sha256sum --check --strict SHA256SUMS'])).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(folder, 'out/sbom.cdx.json'), 'utf8'))).toMatchObject({
      bomFormat: 'CycloneDX',
    });
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toMatch(/^What is new in the first\.\n/);
    expect(step('Publish the release', 'v0.1.0')).toMatchObject({ code: 0 });
    expect(published('refs/tags/v0')).toBe(published('refs/tags/v0.1.0'));
  });

  test('that follows moves the tag of the major, and no other', () => {
    const first = published('refs/tags/v0.1.0');
    git_('clean', '--quiet', '--force', '-d');
    prepare('0.1.1', 'A mistake is mended.');
    for (const name of ['The tag is on main', 'Pack what a user gets', 'Publish the release'])
      expect(step(name, 'v0.1.1')).toMatchObject({ code: 0 });
    expect(byOwnPolicy('v0.1.1')).toMatchObject({ code: 0 });
    expect(published('refs/tags/v0')).toBe(published('refs/tags/v0.1.1'));
    expect(published('refs/tags/v0.1.0')).toBe(first);
  });

  test('is refused where its tag is not the version of the package, or goes back', () => {
    git_('tag', '--annotate', '--message', 'x', 'v0.0.9');
    expect(step('The tag is on main', 'v0.0.9').code).not.toBe(0);
    expect(byOwnPolicy('v0.0.9')).toMatchObject({ code: 1, said: expect.stringContaining('number-not-greater') });
  });

  test('is refused where it is not on main', () => {
    git_('checkout', '--quiet', '--detach');
    git_('commit', '--quiet', '--allow-empty', '--message', 'beside');
    expect(step('The tag is on main', 'v0.1.1').code).not.toBe(0);
    git_('checkout', '--quiet', 'main');
  });

  test('is not packed where the changelog says nothing of it', () => {
    git_('clean', '--quiet', '--force', '-d');
    expect(step('Pack what a user gets', 'v0.9.9')).toMatchObject({
      code: 1,
      said: expect.stringContaining('CHANGELOG.md says nothing of 0.9.9'),
    });
  });
});

/** What users rely on, and how a file looks that has lost one of it. */
const PROMISES: readonly { readonly what: string; readonly file: string; readonly lose: (text: string) => string }[] = [
  { what: 'an input', file: 'action.yml', lose: (text) => text.replace('  suggestions:\n', '  suggestion:\n') },
  { what: 'an output', file: 'action.yml', lose: (text) => text.replace('  next-allowed:\n', '  allowed:\n') },
  {
    what: 'a key of the policy',
    file: 'schema/pawl.schema.json',
    lose: (text) => text.replace('"waivers"', '"waiver"'),
  },
  { what: 'a rule', file: 'schema/pawl.schema.json', lose: (text) => text.replace('"number-gap"', '"gap"') },
];

// proves 106
test.each(PROMISES)('$what that goes is a break that only another version may bring', ({ file, lose }) => {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const judge = () =>
    run(process.execPath, ['dist/cli.js', 'check', '--base', 'main', '--head', 'HEAD', '--branch', 'main']);
  git_('checkout', '--quiet', '--detach', 'main');
  writeFileSync(path, lose(before));
  git_('commit', '--quiet', '--all', '--message', 'It goes');
  expect(judge()).toMatchObject({ code: 1, said: expect.stringContaining('feature-removed') });
  git_('checkout', '--quiet', 'main');
});
