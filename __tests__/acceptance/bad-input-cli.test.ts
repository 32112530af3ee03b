import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../support/cleanup.ts';
import { kernelPackage } from '../support/packaging.ts';
import { git } from '../support/repository/git.ts';
import { expectCode } from './answers.ts';
import { checkLocally, makeWorld, pawl, type World } from './world.ts';

let world: World;
let repo: readonly string[];

beforeAll(async () => {
  const base = ['5.10.0-136.12.0.86', '5.10.0-136.13.0.87'].map((number) => kernelPackage(number));
  world = await makeWorld({ base, change: { 'README.md': 'x' } });
  repo = ['--repo', world.repository.directory];
});

/** Each wrong call, and what is said of it; the exit code is 64, as sysexits(3) has it. */
const CALLS: readonly (readonly [args: readonly string[], ...says: readonly RegExp[]])[] = [
  [[], /Say what to do/, /pawl check --base REV/],
  [['chekc'], /There is no command "chekc"\. Did you mean "check"\?/],
  [['frobnicate'], /There is no command "frobnicate"\. There is check, audit, next/],
  [['__proto__'], /There is no command "__proto__"/],
  [['help', 'constructor'], /There is no command "constructor"/],
  [['help', 'nxet'], /Did you mean "next"\?/],
  [['check'], /needs --base REV/, /--head REV/],
  [['check', '--base', ''], /needs --base REV/],
  [['check', '--base'], /--base/, /argument missing/],
  [['check', '--base', '--head'], /--base/, /ambiguous|argument missing/],
  [['check', '--bsae', 'x'], /has no option --bsae\. Did you mean "--base"\?/],
  [['check', '--base', 'x', '--quux=1'], /has no option --quux\. There is --repo, /],
  [['check', '--base', 'x', '-x'], /-x/],
  [['check', '--base', 'x', 'y'], /takes no "y"/],
  [['check', '--base', 'x', '--format', 'josn'], /--format takes text, json, .*, not "josn"\. Did you mean "json"\?/],
  [['check', '--base', 'x', '--language=fr'], /--language takes en, zh, not "fr"/],
  [['check', '--base', 'x', '--fail-on', 'warn'], /--fail-on takes .* Did you mean "warning"\?/],
  [['check', '--base', 'x', '--color', 'sometimes'], /--color takes auto, always, never/],
  [['check', '--base', 'x', '--policy', '../pawl.yml'], /--policy takes a path inside the repository/],
  [['check', '--base', 'x', '--policy', '/etc/passwd'], /--policy takes a path inside the repository/],
  [['explain'], /takes one rule or one number/],
  [['explain', 'number-setp'], /Did you mean "number-step"\?/],
];

describe('wrong calls', () => {
  test.each(CALLS.map(([args, ...says]) => ({ call: args.join(' '), args, says })))('pawl $call', ({ args, says }) => {
    const run = pawl(args);
    expectCode(run, 64, ...says);
    expect(run.stdout).toBe('');
  });

  test('no call of a terminal escape or a workflow command comes back as one', () => {
    const run = pawl(['\u001b[31m::error::x\r::error::y', '##[error]z']);
    expectCode(run, 64);
    expect(run.stderr).not.toMatch(/[^\n\P{Cc}]|^\s*::|##\[/mu);
  });
});

describe('a repository that cannot be read', () => {
  const check = (...args: readonly string[]) => pawl(['check', ...args]);

  test('none at all', () => {
    const empty = temporaryDirectory('empty');
    expectCode(check('--repo', empty, '--base', 'x'), 2, /is no git repository/, /Name another directory/);
    expectCode(check('--repo', '/nowhere', '--base', 'x'), 2, /\/nowhere is no git repository/);
    expectCode(check('--repo', '/nowhere', '--base', 'x', '--language', 'zh'), 2, /不是 git 仓库/);
    expectCode(pawl(['next', '--repo', empty, '--branch', 'x']), 2, /is no git repository/);
  });

  // proves 77
  test.each(['nothing', '-x', '--output=x', 'HEAD~99', 'refs/heads/', '1'.repeat(40), 'x y', ''.padEnd(5000, 'x')])(
    'a revision that is none: %.20s',
    (revision) => {
      expectCode(check(...repo, `--base=${revision}`), 2, /has no revision|is missing/, /[Ff]etch it/);
      expectCode(check(...repo, '--base', world.branch, `--head=${revision}`), 2, /has no revision|is missing/);
    },
  );

  // proves 80
  test('no git on this machine', () => {
    expectCode(pawl(['check', ...repo, '--base', 'x'], { PATH: '/nowhere' }), 2, /no git command/, /Install git/);
  });

  test('a shallow clone, and how to deepen it', () => {
    const clone = world.repository.clone('--depth=1', '--no-single-branch');
    const run = check('--repo', clone, '--base', world.branch, '--head', 'origin/topic');
    expectCode(run, 2, /lacks the history/, /git fetch --unshallow --tags/, /fetch-depth: 0/);
    git(clone, ['fetch', '--quiet', '--unshallow']);
    expectCode(check('--repo', clone, '--base', world.branch, '--head', 'origin/topic'), 0);
  });

  // proves 81
  test('a clone without files fetches none, and says which is missing', () => {
    const clone = world.repository.clone('--filter=blob:none', '--no-checkout');
    git(clone, ['remote', 'set-url', 'origin', pathToFileURL(temporaryDirectory('gone')).href]);
    expectCode(check('--repo', clone, '--base', world.branch, '--head', 'origin/topic'), 2, /object \w{40} is missing/);
  });

  test('`--fail-on never` is about findings, not about what could not be checked', () => {
    expectCode(checkLocally(world, 'text', ['--fail-on', 'never', '--policy', 'SOURCE']), 2, /could not check/);
    expectCode(checkLocally(world, 'text', ['--fail-on', 'never']), 0, /pass/);
  });
});

test('a path to the policy is the same with and without ./ before it', async () => {
  const policy = 'lines: [{branch: "*", role: ignored}]\n';
  const ignored = await makeWorld({ base: [kernelPackage('5.10.0-136.12.0.86')], change: { SOURCE: 'x' }, policy });
  for (const path of ['.github/pawl.yml', './.github/pawl.yml', '.github//pawl.yml'])
    expectCode(checkLocally(ignored, 'text', ['--policy', path]), 0, /ignores this branch/);
});

test('a reader that leaves early changes neither verdict nor exit code', async () => {
  const wrong = await makeWorld({
    base: [kernelPackage('5.10.0-136.12.0.86')],
    change: kernelPackage('5.10.0-136.11.0.87'),
  });
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const child = spawn(process.execPath, [
    cli,
    'check',
    '--repo',
    wrong.repository.directory,
    '--base',
    wrong.branch,
    '--head',
    'topic',
  ]);
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const [code] = await once(child, 'close');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
});
