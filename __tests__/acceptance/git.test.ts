import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../support/cleanup.ts';
import { kernelPackage } from '../support/packaging.ts';
import { createRepository, type Repository } from '../support/repository.ts';
import { say } from '../support/say.ts';
import { expectCode } from './answers.ts';
import { LINES, makeTagWorld, TRUNK_AND_BRANCH } from './tag-world.ts';
import { act, checkLocally, makeWorld, pawl, type World } from './world.ts';

/** The command line in repositories that mean harm: git is asked by plumbing alone, and runs nothing that they name. */

const POLICY = 'lines: [{branch: "*", role: maintenance}]\n';
const change = (): Promise<World> =>
  makeWorld({
    base: [kernelPackage('5.10.0-136.12.0.86'), { 'README.md': 'moved\n' }],
    change: kernelPackage('5.10.0-137.0.0.87'),
    policy: POLICY,
  });

const realGit = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'git'))
  .find((path) => existsSync(path));

/** A program in a directory of its own that may be put first into PATH. */
function program(name: string, script: string): string {
  const folder = temporaryDirectory('bin');
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}

const HOOKS = ['reference-transaction', 'post-checkout', 'pre-push', 'update', 'pre-receive', 'post-index-change'];

/** Names a program wherever git would take one, and tells which of them ran. */
function booby(repository: Repository): () => readonly string[] {
  const folder = temporaryDirectory('canaries');
  const canary = (name: string): string => join(program('canary', `: > '${folder}/${name}'; cat; exit 0`), 'canary');
  const hooks = temporaryDirectory('hooks');
  for (const hook of HOOKS) writeFileSync(join(hooks, hook), `#!/bin/sh\n: > '${folder}/hook'\n`, { mode: 0o755 });
  const settings: Readonly<Record<string, string>> = {
    'core.hooksPath': hooks,
    'log.showSignature': 'true',
    'protocol.ext.allow': 'always',
    'extensions.partialClone': 'origin',
    'remote.origin.promisor': 'true',
    'remote.origin.url': `ext::${canary('ext')}`,
    ...Object.fromEntries(
      [
        ...[
          'core.fsmonitor',
          'core.pager',
          'core.editor',
          'core.sshCommand',
          'core.askPass',
          'core.alternateRefsCommand',
        ],
        ...['diff.external', 'diff.bad.textconv', 'diff.bad.command', 'filter.bad.clean', 'filter.bad.smudge'],
        ...['filter.bad.process', 'merge.bad.driver', 'gpg.program', 'gpg.ssh.program', 'credential.helper'],
        ...['pager.log', 'remote.origin.uploadpack', 'uploadpack.packObjectsHook', 'trailer.bump.command'],
        ...['core.gitProxy', 'sequence.editor', 'interactive.diffFilter'],
      ].map((key) => [key, canary(key)]),
    ),
    ...Object.fromEntries(
      ['cat-file', 'diff-tree', 'merge-base', 'rev-parse', 'for-each-ref', 'rev-list', 'log', 'config', 'var'].map(
        (name) => [`alias.${name}`, `!${canary(`alias-${name}`)}`],
      ),
    ),
  };
  for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
  mkdirSync(join(repository.directory, 'info'), { recursive: true });
  writeFileSync(join(repository.directory, 'info/attributes'), '* diff=bad filter=bad merge=bad\n');
  return () => readdirSync(folder);
}

const CALLS: readonly (readonly string[])[] = [
  ['check', '--base', 'SP1', '--head', 'OLK-5.10', '--branch', 'SP1'],
  ['check', '--tag', '5.10.0-136.2.0'],
  ['check', '--tag', '5.10.0-136.9.0'],
  ['next'],
  ['audit'],
  ['policy'],
  ['tag', '--branch', 'SP1', '--yes'],
  ['check', '--base', 'SP1', '--head', '1'.repeat(40), '--branch', 'SP1'],
];

// proves 76, 81
test('no program that the configuration of a repository names is run', async () => {
  const { repository } = await makeTagWorld([...TRUNK_AND_BRANCH, { on: 'SP1' }], { policy: LINES });
  const ran = booby(repository);
  const who = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
  const codes = CALLS.map((args) => pawl([...args, '--repo', repository.directory], who).code);
  expect(ran()).toEqual([]);
  expect(codes.every((code) => [0, 1, 2].includes(code))).toBe(true);
  expect(codes.slice(1, 2)).toEqual([0]);
  // That the trap works: git itself, asked without care, steps into it.
  repository.git('log', '-1', '-p', '--ext-diff', 'SP1');
  expect(ran().length).toBeGreaterThan(0);
});

const ALLOWED = /^(?:cat-file|diff-tree|merge-base|rev-parse|for-each-ref|rev-list|log|config|var|mktag|update-ref)$/;

// proves 74, 75
test('git is started by name with its own environment, without a shell, and for plumbing alone', async () => {
  const { repository } = await makeTagWorld([...TRUNK_AND_BRANCH, { on: 'SP1' }], { policy: LINES });
  const log = temporaryDirectory('log');
  const shim = program(
    'git',
    `{ printf '%s\\037' "$@"; printf '\\036'; env -0 | tr '\\0\\n' '\\037 '; } > '${log}/'$$\nexec '${realGit}' "$@"`,
  );
  const secret = {
    GIT_DIR: '/nonexistent',
    GIT_EXTERNAL_DIFF: 'false',
    GIT_SSH_COMMAND: 'false',
    GITHUB_TOKEN: 'ghs_shownToNobody',
  };
  const path = { PATH: `${shim}${delimiter}${process.env['PATH'] ?? ''}` };
  for (const args of CALLS.slice(0, 6)) pawl([...args, '--repo', repository.directory], { ...secret, ...path });
  const calls = readdirSync(log).map((file) => readFileSync(join(log, file), 'utf8'));
  expect(calls.length).toBeGreaterThan(10);
  for (const call of calls) {
    const [argv = '', env = ''] = call.split('\u001e');
    const args = argv.split('\u001f').slice(0, -1);
    const command = args[args.indexOf('-C') + 2] ?? '';
    expect(command).toMatch(ALLOWED);
    for (const setting of ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'])
      expect(args[args.indexOf(setting) - 1]).toBe('-c');
    for (const variable of [
      'GIT_CONFIG_NOSYSTEM=1',
      'GIT_CONFIG_GLOBAL=/dev/null',
      'GIT_NO_REPLACE_OBJECTS=1',
      'HOME=/nonexistent',
    ])
      expect(env).toContain(variable);
    expect(env).not.toMatch(/shownToNobody|GIT_DIR|EXTERNAL_DIFF|SSH_COMMAND/);
  }
});

// proves 78
describe('what leads astray changes nothing', () => {
  const plainly = (world: World) => checkLocally(world, 'markdown');
  const from = (directory: string, { branch, repository }: World, more: readonly string[] = []) => {
    const has = (name: string): string => repository.tip(name) ?? name;
    const args = ['--base', has(branch), '--head', has('topic'), '--branch', branch, '--format', 'markdown', ...more];
    return pawl(['check', '--repo', directory, ...args]);
  };

  test('a replaced commit, and a graft', async () => {
    const world = await change();
    const before = plainly(world);
    expect(before.code).toBe(1);
    world.repository.git('replace', world.head, world.base);
    mkdirSync(join(world.repository.directory, 'info'), { recursive: true });
    writeFileSync(join(world.repository.directory, 'info/grafts'), `${world.head}\n`);
    expect(plainly(world)).toEqual(before);
  });

  test('a clone that borrows its objects, a work tree, and a directory inside it', async () => {
    const world = await change();
    const before = plainly(world);
    const clone = world.repository.clone('--shared');
    expect(from(clone, world).stdout).toBe(before.stdout);
    mkdirSync(join(clone, 'deep/er'), { recursive: true });
    expect(from(join(clone, 'deep/er'), world).stdout).toBe(before.stdout);
    const tree = join(temporaryDirectory('trees'), 'tree');
    world.repository.git('worktree', 'add', '--quiet', '--detach', tree, world.base);
    expect(from(tree, world).stdout).toBe(before.stdout);
  });

  test('a bare repository that stands inside of the tree is not taken for the one around it', async () => {
    const world = await change();
    const clone = world.repository.clone();
    const other = createRepository({ defaultBranch: 'main' });
    other.commit({ branch: 'main', files: { 'README.md': 'x\n' } });
    const inner = join(clone, 'inner.git');
    other.git('clone', '--quiet', '--bare', other.directory, inner);
    expect(from(clone, world).code).toBe(1);
    expectCode(from(inner, world), 2, /has no revision|does not have|lacks/);
  });
});

// proves 18
test('a repository of SHA-256 is judged as one of SHA-1 is', async () => {
  const judged = (['sha1', 'sha256'] as const).map((format) => {
    const repository = createRepository({ format, defaultBranch: 'SP1' });
    const first = repository.commit({
      branch: 'SP1',
      files: { ...kernelPackage('5.10.0-136.12.0.86'), '.github/pawl.yml': POLICY },
    });
    const head = repository.commit({ branch: 'topic', parents: [first], files: kernelPackage('5.10.0-137.0.0.87') });
    repository.tag({ name: '5.10.0-136.13.0', target: first, message: 'x' });
    expect(head).toHaveLength(format === 'sha1' ? 40 : 64);
    const run = (args: readonly string[]) =>
      pawl(['check', '--repo', repository.directory, '--format', 'json', ...args]);
    const [of, tag] = [run(['--base', first, '--head', head, '--branch', 'SP1']), run(['--tag', '5.10.0-136.13.0'])];
    return [of, tag].map(({ code, stdout }) => ({ code, findings: JSON.parse(stdout).findings }));
  });
  expect(judged[1]).toEqual(judged[0]);
  expect(judged[1]?.[0]?.code).toBe(1);
});

// proves 80
test.each([
  ['that never ends its answer', 'while :; do printf "%01000d" 0; done', /too long|bad-answer|not understood|git/],
  ['that is killed', 'kill -9 $$', /stopped by SIGKILL/],
  ['that knows none of this', 'echo "git: unknown option" >&2; exit 129', /git|no revision/],
  ['that answers nothing', 'exit 0', /git|no revision|not a git/i],
])('a git %s makes it unknown', async (_, script, says) => {
  const world = await change();
  const shim = program('git', script);
  const args = ['check', '--repo', world.repository.directory, '--base', world.branch, '--head', 'topic'];
  expectCode(pawl(args, { PATH: `${shim}${delimiter}${process.env['PATH'] ?? ''}` }), 2, says);
});

// proves 80
test('a history that never ends is given up, with what to look at instead', async () => {
  const world = await change();
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const endless = 'while :; do printf "%01000d" 0; done';
  const shim = program('git', `case " $* " in *" --raw "*) ${endless} ;; esac\nexec "${real}" "$@"`);
  const path = `${shim}${delimiter}${process.env['PATH'] ?? ''}`;
  const run = pawl(['audit', '--repo', world.repository.directory], { PATH: path });
  expectCode(run, 2, /answer of git log is too long.*--branch NAME.*carriers/s);
});

// proves 66
test.each([
  ['ends in the middle', '100644 kernel.spec\0abc'],
  ['has no end of a name', '100644 kernel.spec'],
  ['is no list at all', 'xxxxxxxx'],
])('a directory that %s makes it unknown', async (_, bytes) => {
  const world = await change();
  const { repository } = world;
  const { directory } = repository;
  const write = ['hash-object', '-t', 'tree', '--literally', '-w', '--stdin'];
  const tree = execFileSync('git', ['-C', directory, ...write], { input: bytes, encoding: 'utf8' }).trim();
  const raw = `tree ${tree}\nparent ${world.base}\nauthor A <a@b> 0 +0000\ncommitter A <a@b> 0 +0000\n\nx\n`;
  const make = ['hash-object', '-t', 'commit', '-w', '--stdin'];
  const commit = execFileSync('git', ['-C', directory, ...make], { input: raw, encoding: 'utf8' }).trim();
  repository.setRef('refs/heads/topic', commit);
  expectCode(checkLocally(world, 'text'), 2, /malformed|corrupt|bad tree|too-short tree|git .* failed|lacks/);
  const audit = pawl(['audit', '--repo', directory]);
  expect(audit.code).toBe(2);
});

// proves 79
test('a repository that belongs to somebody else is read, as it was named on purpose', async () => {
  if (process.getuid?.() !== 0) return say('skipped: only root can give a directory away');
  const world = await change();
  const before = checkLocally(world, 'markdown');
  const own = (path: string): void => chownSync(path, 12_345, 12_345);
  for (const path of readdirSync(world.repository.directory, { recursive: true }))
    own(join(world.repository.directory, String(path)));
  own(realpathSync(world.repository.directory));
  expect(checkLocally(world, 'markdown')).toEqual(before);
});

// proves 90
test('without a network and without a token a clone is judged all the same', async () => {
  const world = await change();
  const offline = { https_proxy: 'http://127.0.0.1:9', GITHUB_TOKEN: '', GITHUB_API_URL: 'http://127.0.0.1:9' };
  const args = [
    '--repo',
    world.repository.directory,
    '--base',
    world.branch,
    '--head',
    'topic',
    '--format',
    'markdown',
  ];
  expect(pawl(['check', ...args], offline).stdout).toBe((await act(world)).summary);
  expect(world.github.violations).toEqual([]);
});
