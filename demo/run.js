// Shows the main job on a repository that it makes itself in a temporary folder: a release that slips, and one that holds.
// Needs Node and git, and nothing installed: `node demo/run.js`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pawl-demo-'));

const git = (...args) => {
  const settings = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
};

/** A kernel package at a number such as 5.10.0-136.12.0.86. */
const release = (devel, maintenance, build, source = `5.10.0-${devel}${maintenance}`) => {
  const number = `5.10.0-${devel}${maintenance}.${build}`;
  writeFileSync(
    join(folder, 'kernel.spec'),
    `%global upstream_version    5.10
%global upstream_sublevel   0
%global devel_release       ${devel}
%global maintenance_release ${maintenance}
%global pkg_release         .${build}

Name:    kernel
Version: %{upstream_version}.%{upstream_sublevel}
Release: %{devel_release}%{?maintenance_release}%{?pkg_release}
Summary: The Linux kernel
License: GPLv2

%description
The kernel.

%changelog
* Mon Nov 02 2026 A Maintainer <maintainer@example.org> - ${number}
- release ${number}
`,
  );
  writeFileSync(join(folder, 'SOURCE'), `${source}\n`);
  git('add', '.');
  git('commit', '-qm', `release ${number}`);
};

const check = (head, story) => {
  console.log(`\n── ${story}\n$ pawl check --base openEuler-22.03-LTS-SP1 --head ${head}\n`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'check', '--repo', folder, '--base', 'openEuler-22.03-LTS-SP1', '--head', head, ...process.argv.slice(2)],
    { encoding: 'utf8' },
  );
  process.stdout.write(stdout + stderr);
  console.log(`exit code ${status}`);
  return status;
};

try {
  git('init', '-q', '-b', 'openEuler-22.03-LTS-SP1');
  release(136, '.12.0', 86);
  git('checkout', '-qb', 'slips');
  release(137, '.0.0', 86, '5.10.0-136.13.0');
  git('checkout', '-q', 'openEuler-22.03-LTS-SP1');
  git('checkout', '-qb', 'holds');
  release(136, '.13.0', 87);
  const refused = check(
    'slips',
    'A release that slips: DEVEL moved on a maintenance line, the build counter stood still, SOURCE names another tag.',
  );
  const accepted = check('holds', 'The release that the messages asked for.');
  process.exitCode = refused === 1 && accepted === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
