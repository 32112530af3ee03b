import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { createRepository } from '../support/repository.ts';

/** The refused release that each README shows is what the program prints, to the letter. */
const ROOT = resolve(import.meta.dirname, '../..');
const BRANCH = 'openEuler-22.03-LTS-SP1';

function packageAt(devel: number, maintenance: string, build: number): Readonly<Record<string, string>> {
  const tag = `5.10.0-${devel}${maintenance}`;
  return {
    SOURCE: `${tag}\n`,
    'kernel.spec': `%global upstream_version    5.10
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
* Mon Nov 02 2026 A Maintainer <maintainer@example.org> - ${tag}.${build}
- release ${tag}.${build}
`,
  };
}

test.each([
  { readme: 'README.md', language: 'en' },
  { readme: 'README.zh.md', language: 'zh' },
])('$readme', ({ readme, language }) => {
  const { commit, directory } = createRepository({ defaultBranch: BRANCH });
  const base = commit({ branch: BRANCH, files: packageAt(136, '.12.0', 86) });
  commit({ branch: 'topic', parents: [base], files: packageAt(137, '.0.0', 87) });
  const cli = join(ROOT, 'dist/cli.js');
  const args = ['check', '--repo', directory, '--base', BRANCH, '--head', 'topic', '--language', language];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
  const [, shown] = /```text\n\$ node dist\/cli\.js check [^\n]*\n([\s\S]*?)```/.exec(read(readme)) ?? [];
  expect(stderr).toBe('');
  expect(shown).toBe(stdout);
  expect(status).toBe(1);
});

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
