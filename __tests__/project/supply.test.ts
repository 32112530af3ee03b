import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { nodes } from '../support/nodes.ts';

/** What is handed to others: dist, what is bundled in it, and the papers beside it. */
const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));

/** Bundled packages as a folder of their own has them, since the bundle tells their paths; everything else as a link. */
function install(folder: string): void {
  const bundled = [...read('dist/licenses.txt').matchAll(/^Name: (.*)$/gm)].map(([, name = '']) => name);
  const scopes = new Set(bundled.filter((name) => name.startsWith('@')).map((name) => name.split('/')[0]));
  const names = readdirSync(join(ROOT, 'node_modules')).flatMap((name) =>
    scopes.has(name) ? readdirSync(join(ROOT, 'node_modules', name)).map((inner) => `${name}/${inner}`) : [name],
  );
  for (const scope of scopes) mkdirSync(join(folder, 'node_modules', String(scope)), { recursive: true });
  for (const name of names) {
    const [from, to] = [join(ROOT, 'node_modules', name), join(folder, 'node_modules', name)];
    if (bundled.includes(name)) cpSync(from, to, { recursive: true });
    else symlinkSync(from, to);
  }
}

// proves 98
test('dist is the same in another folder, on every Node', () => {
  const built = nodes.map(({ path }) => {
    const folder = mkdtempSync(join(tmpdir(), 'pawl-build-'));
    try {
      for (const name of ['src', 'package.json', 'rolldown.config.js', 'tsconfig.json', 'LICENSE'])
        cpSync(join(ROOT, name), join(folder, name), { recursive: true });
      install(folder);
      execFileSync(path, ['node_modules/rolldown/bin/cli.mjs', '-c'], { cwd: folder, stdio: 'pipe' });
      return contentOf(join(folder, 'dist'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  const here = contentOf(join(ROOT, 'dist'));
  for (const each of built) {
    expect(Object.keys(each)).toEqual(Object.keys(here));
    expect(Object.keys(here).filter((file) => each[file] !== here[file])).toEqual([]);
  }
});

// proves 99
describe('dist', () => {
  const scripts = filesBelow(join(ROOT, 'dist'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, text: read(join('dist', file)) }));

  test('stays under 3 MB, and what an action loads to begin with under 20 KB', () => {
    expect(scripts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)).toBeLessThan(3_000_000);
    expect(Buffer.byteLength(read('dist/index.js'))).toBeLessThan(20_000);
  });

  test('makes no program of a text, but for the probe of zod, which makes an empty one', () => {
    const made = scripts.flatMap(({ text }) =>
      [...text.matchAll(/(?<![.\w])eval\([^)]*\)(?! \{)|new Function\([^)]*\)/g)].map(([code]) => code),
    );
    expect(made.filter((code) => code !== 'new Function("")')).toEqual([]);
  });

  test('starts programs in one place, and that starts git', () => {
    const starting = scripts.filter(({ text }) => text.includes('child_process'));
    expect(starting).toHaveLength(1);
    expect([...(starting[0]?.text ?? '').matchAll(/\bspawn\(([^,]*),/g)].map(([, what]) => what)).toEqual(['"git"']);
  });

  // proves 15
  test('knows no address of GitHub but the three defaults and its own', () => {
    const hosts = scripts.flatMap(({ text }) =>
      [
        ...text.replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '').matchAll(/https?:\/\/(?:[\w-]+\.)*github\.com[^\s"'`\\)]*/g),
      ].map(([url]) => url),
    );
    const own =
      /^https:\/\/(?:api\.github\.com(?:\/graphql)?|github\.com)\/?$|^https:\/\/github\.com\/(?:OWNER|eemeli|colinhacks|ota-meshi|google\/re2)\b/;
    expect(hosts.filter((url) => !own.test(url))).toEqual([]);
  });

  test('tells the licence of everything that is bundled', () => {
    const entries = read('dist/licenses.txt').split(/^---$/m);
    for (const entry of entries) {
      expect(entry).toMatch(/^Name: \S+$/m);
      expect(entry).toMatch(/^License: (?:MIT|Apache-2\.0|ISC|BSD-[23]-Clause|\(?MIT.*)$/m);
      expect(entry).toMatch(/Permission|Redistribution|Licensed under|permission/);
    }
  });
});

// proves 101
test('a bill of materials names everything that is bundled', () => {
  const bill = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { readonly components: readonly { readonly group?: string; readonly name: string; readonly version: string }[] };
  const named = bill.components.map(({ group, name }) =>
    group === undefined || name.startsWith('@') ? name : `${group}/${name}`,
  );
  const bundled = [...read('dist/licenses.txt').matchAll(/^Name: (.*)$/gm)].map(([, name]) => name);
  expect(bundled.filter((name) => !named.includes(String(name)))).toEqual([]);
  expect(bundled.length).toBeGreaterThan(5);
});

// proves 100
test('dependencies are exact, few, and nothing of them has to run on installing', () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(read('package.json'));
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(10);
  expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
  expect(read('.ci/run')).toContain('npm ci --ignore-scripts');
  const page = read('docs/architecture.md');
  expect(Object.keys(dependencies).filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
});

// proves 102
test('the papers of a project are there', () => {
  const papers = [
    'SECURITY.md',
    '.github/CODEOWNERS',
    '.github/dependabot.yml',
    'LICENSE',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
  ];
  expect(papers.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

// proves 96
test('action.yml is one that a runner takes', () => {
  const action = parse(read('action.yml'));
  expect(
    Object.keys(action).filter(
      (key) => !['name', 'author', 'description', 'branding', 'inputs', 'outputs', 'runs'].includes(key),
    ),
  ).toEqual([]);
  expect(action.runs).toEqual({ using: expect.stringMatching(/^node\d\d$/), main: expect.any(String) });
  expect(existsSync(join(ROOT, action.runs.main))).toBe(true);
  for (const [name, input] of Object.entries<Record<string, unknown>>(action.inputs)) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(
      Object.keys(input).filter((key) => !['description', 'default', 'required', 'deprecationMessage'].includes(key)),
    ).toEqual([]);
    expect(typeof input['description']).toBe('string');
    expect(['string', 'undefined']).toContain(typeof input['default']);
  }
  for (const output of Object.values<Record<string, unknown>>(action.outputs))
    expect(Object.keys(output)).toEqual(['description']);
});

const MATTERING = ['opened', 'edited', 'synchronize', 'reopened', 'labeled', 'unlabeled', 'ready_for_review'];

// proves 3
test('workflows that the documents show subscribe to whatever can change the verdict', () => {
  const pages = ['README.md', 'README.zh.md', ...filesBelow(join(ROOT, 'docs')).map((file) => `docs/${file}`)].filter(
    (path) => path.endsWith('.md'),
  );
  const shown = pages.flatMap((path) =>
    [...read(path).matchAll(/^```yaml\n(# \.github\/workflows\/[\s\S]*?)^```$/gm)].map(([, text = '']) => ({
      path,
      on: parse(text).on,
    })),
  );
  const pulls = shown.flatMap(({ path, on }) =>
    ['pull_request', 'pull_request_target'].flatMap((name) =>
      name in on ? [{ path, types: on[name]?.types ?? [] }] : [],
    ),
  );
  expect(pulls.length).toBeGreaterThan(2);
  for (const { path, types } of pulls)
    expect({ path, types }).toEqual({ path, types: expect.arrayContaining(MATTERING) });
});

// proves 45
test('no commit status is written', () => {
  for (const file of filesBelow(join(ROOT, 'src'))) expect(read(join('src', file))).not.toContain('/statuses');
});

// proves 24
test('nothing is read that later versions of the API drop', () => {
  for (const file of filesBelow(join(ROOT, 'src')))
    expect(read(join('src', file))).not.toMatch(/merge_commit_sha|\bassignee\b|rate_limit\b/);
});
