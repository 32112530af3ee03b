import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HOSTILE } from '../render/hostile.ts';
import { LINKS, rendered, walk } from '../render/rendered.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { kernelPackage } from '../support/packaging.ts';
import type { RunResult } from '../support/runner.ts';
import { expectSound } from './answers.ts';
import { act, checkLocally, type Files, makeWorld, type Situation, type World } from './world.ts';

/**
 * Whatever a pull request is made of, the runner reads only the commands that Pawl means, the outputs stay what they are, and
 * the summary is text and code.
 */

const TEXTS = HOSTILE.filter((text) => text.length < 100);

/** As a file may be named: no slash, no NUL, no lone surrogate, and nothing that git itself refuses. */
const fileName = (text: string): string =>
  `${text.toWellFormed().replaceAll('/', '\u2215').replaceAll('\0', '').slice(0, 60)}.`;

/** As a branch may be named: git-check-ref-format(1). */
const branchName = (text: string): string =>
  `x/${fileName(text)
    .replace(/[\p{Cc} ~^:?*[\\]|@\{|\.\.|\.$/gu, '_')
    .replace(/\.lock$|^\.|\.$/, '_')}`;

const TAGS = /^<\/?(?:h3|p|strong|code|table|thead|tbody|tr|th|td|ul|li|sub)>$/;

/** What the runner made of the log: masks the token, and annotations that are the findings. */
function expectOnlyOurCommands(result: RunResult, { github }: World): void {
  const { token } = github.runner;
  const [mask, ...others] = result.commands;
  expect(mask).toEqual({ name: 'add-mask', properties: {}, data: token });
  expect(result.masks).toEqual([token]);
  expect(result.groups).toEqual([]);
  const findings = JSON.parse(result.outputs['findings'] ?? '') as readonly {
    readonly rule: string;
    readonly path: string | null;
    readonly message: string;
  }[];
  const kept = findings.slice(0, 9);
  expect(others.slice(0, kept.length).map(({ properties }) => [properties['title'], properties['file']])).toEqual(
    kept.map(({ rule, path }) => [rule, path ?? undefined]),
  );
  expect(others.length).toBeLessThanOrEqual(findings.length);
  expect(others.every(({ name }) => ['error', 'warning', 'notice'].includes(name))).toBe(true);
  expect(result.conclusion).toBe('failure');
}

function expectInertSummary({ summary }: RunResult): void {
  const { tags, prose } = walk(rendered(summary));
  expect(tags.filter((tag) => !TAGS.test(tag))).toEqual([]);
  expect(prose).not.toMatch(LINKS);
}

/** The comment has a diagram, links and a fold of its own, and nothing else that the summary has not. */
function expectInertComment({ github, head }: World): void {
  const [comment, ...others] = github.repository().comments;
  expect(others).toEqual([]);
  const text = (comment?.body ?? '')
    .replace(/^<!-- pawl:v1 [\w= ]+ -->\n/, '')
    .replace(/```mermaid\n[\s\S]*?\n```/, '');
  const { tags, prose } = walk(rendered(text));
  const link = `<a href="${github.urls.server}/src-openeuler/kernel/blob/${head}/`;
  const own = /^<(?:br|\/?(?:details|summary)|\/a)>$/;
  expect(tags.filter((tag) => !TAGS.test(tag) && !own.test(tag) && !tag.startsWith(link))).toEqual([]);
  expect(prose).not.toMatch(LINKS);
}

const BASE = kernelPackage('5.10.0-136.12.0.86');
const NEXT = kernelPackage('5.10.0-137.0.0.87');
const POLICY =
  'lines: [{branch: "**", role: maintenance}]\ncarriers: [{path: "**/*.spec", kind: rpm-spec}, {path: SOURCE, kind: text}]\n';

const bodyWith = (text: string): string => `${text.toWellFormed()}\n\nBump: ${text.toWellFormed()}`;

/** One text in every place that a stranger may write in. */
function situationWith(text: string): Situation {
  const spec = String(NEXT['kernel.spec']);
  const change: Files = {
    ...NEXT,
    SOURCE: `${text}\n`,
    'kernel.spec': spec.replace(
      /^(%global devel_release +).*$/m,
      (_, head: string) => head + text.replaceAll('%', '%%').replaceAll('\n', ' '),
    ),
    [`${fileName(text)}spec`]: spec.replace(/^(\* .* - )5\.10.*$/m, (_, head: string) => head + text),
    [`dir/${fileName(text)}spec`]: { symlink: text.replaceAll('\0', '') || 'x' },
    [`${fileName(text)}patch`]: text,
    '.github/pawl.yml': `${JSON.stringify(text.slice(0, 80))}: ${JSON.stringify(text)}\nlines: [{branch: ${JSON.stringify(text)}, role: ${JSON.stringify(text)}}]\n`,
  };
  return {
    branch: branchName(text),
    base: [BASE],
    change,
    policy: POLICY,
    labels: [text.replaceAll('\0', '').toWellFormed()],
    title: text.toWellFormed(),
    pull: { body: bodyWith(text) },
  };
}

describe('a pull request that holds nothing but', () => {
  // proves 56, 57, 58, 60, 62, 63, 64
  test.each(TEXTS.map((text) => ({ shown: JSON.stringify(text), text })))('$shown', async ({ text }) => {
    const world = await makeWorld(situationWith(text));
    const result = await act(world);
    expectSound(result);
    expect(result.outputs).toMatchObject({ line: world.branch, scheme: 'openeuler', previous: '5.10.0-136.12.0.86' });
    expect(['fail', 'unknown']).toContain(result.outputs['verdict']);
    expectOnlyOurCommands(result, world);
    expectInertSummary(result);
    expectInertComment(world);
    expect(world.github.violations).toEqual([]);
    const terminal = checkLocally(world, 'text');
    expect(terminal.stdout).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}]|^\s*::|##\[/mu);
    const body = join(temporaryDirectory('body'), 'text');
    writeFileSync(body, bodyWith(text));
    expect(checkLocally(world, 'markdown', ['--body', body]).stdout).toBe(result.summary);
  });
});

// proves 32, 59, 64
test('names come back in annotations as they are', async () => {
  const names = [
    '%0A%0D%25',
    'a,b:c',
    'a;b]c',
    ' leading',
    '-leading',
    'a b',
    '\u{1f469}\u200d\u{1f4bb}',
    'a\nb',
    'x'.repeat(240),
  ];
  const change = Object.fromEntries(names.map((name) => [`${name}.spec`, { symlink: 'x' }]));
  const policy =
    'lines: [{branch: "*", role: maintenance}]\ncarriers: [{path: kernel.spec, kind: rpm-spec}, {path: "*.spec", kind: rpm-spec}]\n';
  const result = await act(await makeWorld({ base: [BASE], change, policy }));
  const paths = result.annotations.filter(({ title }) => title === 'carrier-unreadable').map(({ path }) => path);
  expect([...paths].sort()).toEqual(names.map((name) => `${name}.spec`).sort());
});

// proves 56, 58
test('wrong inputs that hold commands are told, not obeyed', async () => {
  const world = await makeWorld({ base: [BASE], change: NEXT, policy: POLICY });
  const inputs = Object.fromEntries(
    ['source', 'language', 'fail-on', 'on-unknown'].map((name, index) => [
      name,
      `${TEXTS[26 + index]}\n::error::x @org/team <img src=x>`,
    ]),
  );
  const result = await act(world, { inputs });
  expectSound(result);
  expect(result.commands.map(({ name }) => name)).toEqual(['add-mask', 'error', 'error', 'error', 'error']);
  expectInertSummary(result);
});
