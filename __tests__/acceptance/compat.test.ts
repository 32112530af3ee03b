import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../support/cleanup.ts';
import { createRepository } from '../support/repository.ts';
import { pawl } from './world.ts';

const POLICY = `interfaces:
  - name: gvt-migration
    version: {path: gvt/interface.yml, pointer: /version}
    features: {path: gvt/interface.yml, kind: list, pointer: /features}
`;

function repositoryOf(...editions: readonly (readonly [tag: string, number: string, modes: string])[]): string {
  const repository = createRepository({ defaultBranch: 'main' });
  for (const [tag, number, modes] of editions) {
    const files = { '.github/pawl.yml': POLICY, 'gvt/interface.yml': `version: "${number}"\nfeatures: [${modes}]\n` };
    repository.tag({ name: tag, target: repository.commit({ branch: 'main', files }) });
  }
  return repository.directory;
}

const SEED = [
  ['0.0.0', '0.0.0', 'none'],
  ['0.1.0', '0.1.0', 'none, ppgtt'],
  ['0.2.0', '0.2.0', 'none, ppgtt, context'],
  ['1.0.0', '1.0.0', 'none, context'],
] as const;

const compat = (directory: string, ...more: readonly string[]) => pawl(['compat', '--repo', directory, ...more]);

describe('pawl compat', () => {
  test('the table of the thread', () => {
    expect(compat(repositoryOf(...SEED))).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'gvt-migration: who can migrate to whom',
        'from, to  0.0.0  0.1.0  0.2.0         1.0.0',
        '0.0.0     yes    yes    yes           no, set: yes',
        '0.1.0     no     yes    yes           no',
        '0.2.0     no     no     yes           no',
        '1.0.0     no     no     no, set: yes  yes',
        'By number: the majors are equal, and the minor of the target is not lower.',
        'By set: the target has everything that the source has.',
        'notice: gvt-migration: the numbers do not let 0.0.0 (0.0.0) move to 1.0.0 (1.0.0), although that one has everything.',
        'notice: gvt-migration: the numbers do not let 1.0.0 (1.0.0) move to 0.2.0 (0.2.0), although that one has everything.',
        '',
      ].join('\n'),
    });
  });

  test('a promise that a release broke', () => {
    const directory = repositoryOf(...SEED.slice(0, 3), ['v0.3.0', '0.3.0', 'none, context']);
    const { code, stdout } = compat(directory, '0.1.0', 'v0.3.0', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      interface: 'gvt-migration',
      editions: [
        { name: '0.1.0', number: '0.1.0', features: 2 },
        { name: 'v0.3.0', number: '0.3.0', features: 2 },
      ],
      findings: [
        {
          severity: 'error',
          message: 'gvt-migration: the numbers let 0.1.0 (0.1.0) move to v0.3.0 (0.3.0), which lacks 1 feature: ppgtt.',
        },
      ],
    });
  });

  test('as Markdown, in Chinese', () => {
    const { stdout } = compat(repositoryOf(...SEED.slice(0, 2)), '--format', 'markdown', '--language', 'zh');
    expect(stdout).toMatch(/^\| \S+ \| 否 \| 可 \|$/m);
  });

  test('of files', () => {
    const folder = temporaryDirectory('modes');
    const words = [
      ['0.1.0', 'pv_mode=none+ppgtt\n'],
      ['0.2.0', 'pv_mode=none\n'],
    ].map(([number = '', content = '']) => {
      writeFileSync(join(folder, number), content);
      return `${number}=${join(folder, number)}`;
    });
    const { code, stdout } = pawl(['compat', ...words, '--kind', 'attributes', '--attribute', 'pv_mode']);
    expect({ code, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      code: 1,
      last: 'notice: attributes: the numbers do not let 0.2.0 (0.2.0) move to 0.1.0 (0.1.0), although that one has everything.',
    });
  });

  test.each([
    ['no policy', [], 64, 'names no interface'],
    ['files without a kind', ['1.0.0=x'], 64, 'needs --kind'],
    ['files that are not there', ['1.0.0=/nowhere', '--kind', 'plain'], 2, 'there is no such file'],
  ] as const)('%s', (_, words, code, says) => {
    const repository = createRepository({ defaultBranch: 'main' });
    repository.commit({ branch: 'main', files: { a: 'b\n' } });
    const result = compat(repository.directory, '--branch', 'main', ...words);
    expect({ code: result.code, said: result.stderr.includes(says) }).toEqual({ code, said: true });
  });
});
