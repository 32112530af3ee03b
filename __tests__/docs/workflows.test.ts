import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

/** The project's own workflows keep the rules that it asks of others: pinned, least permission, bounded, nothing untrusted run. */
const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, { readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }>>;
}

const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const workflow = parse(text) as Workflow;
  return { file, text, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
});

test('there are workflows to look at', () => {
  expect(workflows.map(({ file }) => file)).toEqual(expect.arrayContaining(['ci.yml', 'self-test.yml']));
});

// proves 97
describe.each(workflows)('$file', ({ text, workflow, steps }) => {
  test('pins every action by its commit and names the version', () => {
    const uses = [...text.matchAll(/uses:[ \t]*(.*)$/gm)].map(([, value = '']) => value);
    const pinned = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((value) => value !== './' && !pinned.test(value))).toEqual([]);
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
  });

  test('states its permissions at the top, and none that writes', () => {
    expect(Object.keys(workflow.permissions ?? {})).toContain('contents');
    expect(Object.values(workflow.permissions ?? {}).filter((right) => right !== 'read' && right !== 'none')).toEqual(
      [],
    );
  });

  test('leaves no credentials behind a checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  test('bounds every job in time, and itself in number', () => {
    const minutes = Object.values(workflow.jobs).map((job) => job['timeout-minutes']);
    expect(minutes).toEqual(minutes.map(() => expect.any(Number)));
    expect(workflow.concurrency?.group).toEqual(expect.any(String));
  });

  test('runs nothing that an event brings', () => {
    const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([]);
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
