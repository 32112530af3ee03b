import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createRepository } from '../support/repository.ts';
import { blocks, ROOT } from './papers.ts';

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

/** A package whose maintenance line is about to move DEVEL. */
function packaging(): string {
  const { commit, directory } = createRepository({ defaultBranch: BRANCH });
  const base = commit({ branch: BRANCH, files: packageAt(136, '.12.0', 86) });
  commit({ branch: 'topic', parents: [base], files: packageAt(137, '.0.0', 87) });
  return directory;
}

const blockOf = (file: string): string => blocks.find(({ text }) => text.startsWith(`# ${file}\n`))?.text ?? '';

/** A driver with the interface of docs/promises.md, about to lose its features. */
function driver(): string {
  const { commit, tag, directory } = createRepository({ defaultBranch: 'main' });
  const policy = blocks.find(
    ({ title, text }) => title.startsWith('docs/promises.md') && text.includes('gvt-migration'),
  );
  const interfaceFile = blockOf('gvt/interface.yml').replace(/^#.*\n/, '');
  const files = { '.github/pawl.yml': policy?.text ?? '', 'gvt/interface.yml': interfaceFile };
  const base = commit({ branch: 'main', files });
  tag({ name: '0.2.0', target: base });
  const emptied = 'version: "0.2.1"\nfeatures:\n  - none\n';
  commit({ branch: 'topic', parents: [base], files: { ...files, 'gvt/interface.yml': emptied } });
  return directory;
}

/** The runs that the papers show: the words after the prompt, and what is said to come of them. */
export const runs: readonly Run[] = blocks
  .filter(({ language, text }) => language === 'text' && /^\$ (?:pawl|node dist\/cli\.js) /.test(text))
  .map(({ title, text }) => {
    const [prompt = '', ...lines] = text.split('\n');
    return { title, prompt, shown: lines.join('\n') };
  });

export interface Run {
  readonly title: string;
  readonly prompt: string;
  readonly shown: string;
}

/** What the program prints in such a run; without the line of commits where the page leaves that out, as they tell nothing. */
export function printed({ prompt, shown }: Run): { readonly stdout: string; readonly stderr: string } {
  const args = prompt.replace(/^\$ (?:pawl|node dist\/cli\.js) /, '').split(' ');
  const directory = args.includes('main') ? driver() : packaging();
  const [command = '', ...options] = args;
  const words = [join(ROOT, 'dist/cli.js'), command, '--repo', directory, ...options];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return { stdout: COMMITS.test(shown) ? stdout : stdout.replace(COMMITS, ''), stderr };
}

const COMMITS = /^(?:Judged|判断) .*\n/m;
