import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { checksOutForeignCode, leavingCredentials, parseWorkflow, pastedInto, stepsOf, unpinned } from './workflow.ts';

/** The project's own workflows keep the rules that it asks of others: pinned, least permission, bounded, nothing untrusted run. */
const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');

const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const workflow = parseWorkflow(text);
  return { file, text, workflow, steps: stepsOf(workflow) };
});

test('there are workflows to look at', () => {
  expect(workflows.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['ci.yml', 'self-test.yml', 'release.yml', 'pages.yml']),
  );
});

/** The rights to write that a job has, by what it is for: to publish a release and to attest it; to publish the site. */
const WRITING: Readonly<Record<string, readonly string[]>> = {
  'pages.yml': ['publish: pages', 'publish: id-token'],
  'release.yml': ['publish: contents', 'publish: id-token', 'publish: attestations'],
};

// proves 97
describe.each(workflows)('$file', ({ file, text, workflow, steps }) => {
  test('pins every action by its commit and names the version', () => {
    expect(unpinned(text, './')).toEqual([]);
    expect(text.match(/uses:/g) ?? []).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
  });

  test('states its permissions at the top, none that writes; a job that writes says so by itself', () => {
    expect(Object.keys(workflow.permissions ?? {})).toContain('contents');
    const writes = (rights: Readonly<Record<string, string>> = {}) =>
      Object.entries(rights).flatMap(([right, level]) => (level === 'read' || level === 'none' ? [] : [right]));
    expect(writes(workflow.permissions)).toEqual([]);
    const writing = Object.entries(workflow.jobs).flatMap(([job, { permissions }]) =>
      writes(permissions).map((right) => `${job}: ${right}`),
    );
    expect(writing).toEqual(WRITING[file] ?? []);
  });

  test('leaves no credentials behind a checkout', () => {
    expect(leavingCredentials(workflow)).toEqual([]);
  });

  test('bounds every job in time, and itself in number', () => {
    const minutes = Object.values(workflow.jobs).map((job) => job['timeout-minutes']);
    expect(minutes).toEqual(minutes.map(() => expect.any(Number)));
    expect(workflow.concurrency?.group).toEqual(expect.any(String));
  });

  test('runs nothing that an event brings, and checks out no stranger with its rights', () => {
    expect(pastedInto(workflow)).toEqual([]);
    expect(checksOutForeignCode(workflow)).toBe(false);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });
});

test('dependabot watches both ecosystems, in groups, and waits', () => {
  const { updates } = parse(readFileSync(join(ROOT, '.github/dependabot.yml'), 'utf8')) as {
    readonly updates: readonly Readonly<Record<string, unknown>>[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const update of updates) {
    expect(update).toMatchObject({ groups: expect.any(Object), cooldown: { 'default-days': expect.any(Number) } });
  }
});

test('CI runs on the Nodes that the project says it supports', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly engines: { readonly node: string };
  };
  const ci = parse(readFileSync(join(FOLDER, 'ci.yml'), 'utf8')) as {
    readonly jobs: { readonly run: { readonly strategy: { readonly matrix: { readonly node: readonly string[] } } } };
  };
  const { node } = ci.jobs.run.strategy.matrix;
  expect(node).toContain(/\d+/.exec(engines.node)?.[0]);
  expect(node).toContain(readFileSync(join(ROOT, '.node-version'), 'utf8').trim());
});

describe('issue forms', () => {
  const folder = join(ROOT, '.github/ISSUE_TEMPLATE');

  test.each(readdirSync(folder))('%s asks for something, and names every field', (file) => {
    const form = parse(readFileSync(join(folder, file), 'utf8')) as {
      readonly name: string;
      readonly description: string;
      readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes: object }[];
    };
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { attributes } of fields) expect(attributes).toMatchObject({ label: expect.any(String) });
  });
});
