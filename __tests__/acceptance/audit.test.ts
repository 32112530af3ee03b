import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../support/cleanup.ts';
import { scheduleEvent, workflowDispatchEvent } from '../support/events.ts';
import { kernelPackage } from '../support/packaging.ts';
import { createRepository } from '../support/repository.ts';
import { judgeEvent, makeTagWorld, type TagWorld, TRUNK_AND_BRANCH } from './tag-world.ts';
import { pawl } from './world.ts';

interface AuditJson {
  readonly verdict: string;
  readonly gone: number;
  readonly repository: string | null;
  readonly lines: readonly { readonly name: string; readonly repository?: string }[];
  readonly points: readonly {
    readonly kind: string;
    readonly line: number;
    readonly number: string;
    readonly previous?: string;
    readonly findings: readonly number[];
  }[];
  readonly findings: readonly { readonly rule: string; readonly known: boolean; readonly fingerprint: string }[];
  readonly unchecked: readonly { readonly en: string }[];
}

const audit = (directory: string, more: readonly string[] = []) => pawl(['audit', '--repo', directory, ...more]);
const json = (directory: string, more: readonly string[] = []): AuditJson =>
  JSON.parse(audit(directory, ['--format', 'json', ...more]).stdout) as AuditJson;
const rulesOf = ({ findings }: AuditJson): readonly string[] => findings.map(({ rule }) => rule);

let tags: TagWorld;
let wrong: TagWorld;
beforeAll(async () => {
  tags = await makeTagWorld(TRUNK_AND_BRANCH);
  wrong = await makeTagWorld([...TRUNK_AND_BRANCH, { on: 'SP1', tags: ['5.10.0-136.3.1'] }]);
});
afterAll(async () => {
  await tags.github.close();
  await wrong.github.close();
});

describe('the tags of a clone', () => {
  test('that are right pass', () => {
    const { code, stdout, stderr } = audit(tags.repository.directory);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('5 numbers judged on 2 lines: 5 tags, 0 changes of files; 5 of them clean (100 %).');
  });

  test('of which one is wrong fail, as check says of it', () => {
    const { directory } = wrong.repository;
    const found = json(directory);
    const alone = JSON.parse(
      pawl(['check', '--repo', directory, '--tag=5.10.0-136.3.1', '--format', 'json']).stdout,
    ) as {
      readonly findings: readonly { readonly rule: string }[];
    };
    expect(found.verdict).toBe(alone.findings.length > 0 ? found.verdict : 'pass');
    expect(rulesOf(found)).toEqual(alone.findings.map(({ rule }) => rule));
    expect(rulesOf(found)).toEqual(['emergency-undeclared']);
  });

  test('in Chinese and as Markdown', () => {
    expect(audit(wrong.repository.directory, ['--language', 'zh']).stdout).toContain('个编号');
    expect(audit(wrong.repository.directory, ['--format', 'markdown']).stdout).toContain('`emergency-undeclared`');
  });
});

describe('the spec of a packaging repository', () => {
  //  master: 1 -- 2 -- 3
  //                \-- SP1: 4 (its build counter stays)
  const repository = createRepository({ defaultBranch: 'master' });
  const commit = (branch: string, number: string, parents?: readonly string[]) =>
    repository.commit({ branch, files: kernelPackage(number), ...(parents === undefined ? {} : { parents }) });
  commit('master', '5.10.0-136.1.0.71');
  const fork = commit('master', '5.10.0-136.2.0.72');
  commit('master', '5.10.0-136.3.0.73');
  commit('openEuler-SP1', '5.10.0-136.3.0.72', [fork]);
  repository.commit({ branch: 'openEuler-SP1', files: { 'README.md': 'nothing with a number\n' } });

  test('is judged step by step, what branches share once', () => {
    const { lines, points, findings, verdict } = json(repository.directory);
    const told = points.map(({ line, number, previous, findings: own }) => ({
      line: lines[line]?.name,
      number,
      previous,
      rules: own.map((index) => findings[index]?.rule),
    }));
    expect(told).toEqual([
      { line: 'master', number: '5.10.0-136.1.0.71', rules: [] },
      { line: 'master', number: '5.10.0-136.2.0.72', previous: '5.10.0-136.1.0.71', rules: [] },
      { line: 'master', number: '5.10.0-136.3.0.73', previous: '5.10.0-136.2.0.72', rules: [] },
      {
        line: 'openEuler-SP1',
        number: '5.10.0-136.3.0.72',
        previous: '5.10.0-136.2.0.72',
        rules: ['build-not-advanced'],
      },
    ]);
    expect(verdict).toBe('fail');
  });

  test('of one branch alone', () => {
    const { points } = json(repository.directory, ['--branch', 'openEuler-SP1']);
    expect(points.map(({ number }) => number)).toEqual(['5.10.0-136.1.0.71', '5.10.0-136.2.0.72', '5.10.0-136.3.0.72']);
  });

  test('a baseline accepts what is past, and only that', () => {
    const file = join(temporaryDirectory('baseline'), 'known.json');
    const written = audit(repository.directory, ['--baseline', file, '--write-baseline']);
    expect(written.code).toBe(0);
    const known = json(repository.directory, ['--baseline', file]);
    expect({ verdict: known.verdict, known: known.findings.map((each) => each.known), gone: known.gone }).toEqual({
      verdict: 'pass',
      known: [true],
      gone: 0,
    });
    const names = JSON.parse(readFileSync(file, 'utf8')) as { readonly findings: readonly string[] };
    writeFileSync(file, JSON.stringify({ version: 1, findings: ['number-gap skipped gone', ...names.findings] }));
    expect(json(repository.directory, ['--baseline', file]).gone).toBe(1);
    writeFileSync(file, JSON.stringify({ version: 1, findings: ['build-not-advanced notRaised kernel.spec'] }));
    expect(json(repository.directory, ['--baseline', file])).toMatchObject({ verdict: 'fail', gone: 1 });
    audit(repository.directory, ['--baseline', file, '--write-baseline']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(names);
    writeFileSync(file, '[]');
    expect(audit(repository.directory, ['--baseline', file])).toMatchObject({ code: 2, stdout: '' });
  });
});

test('audits of several repositories become one', () => {
  const directory = temporaryDirectory('merge');
  const write = (name: string, world: TagWorld): string => {
    const file = join(directory, `${name}.json`);
    writeFileSync(file, audit(world.repository.directory, ['--format', 'json', '--name', name]).stdout);
    return file;
  };
  const files = [write('right', tags), write('wrong', wrong)];
  const merged = (order: readonly string[]) => pawl(['audit', '--merge', '--format', 'json', ...order]).stdout;
  const both = JSON.parse(merged(files)) as AuditJson;
  expect(both.points).toHaveLength(11);
  expect([...new Set(both.lines.map(({ repository }) => repository))]).toEqual(['right', 'wrong']);
  expect(merged([...files].reverse())).toBe(merged(files));
  writeFileSync(files[0] ?? '', '{}');
  expect(pawl(['audit', '--merge', ...files])).toMatchObject({ code: 64 });
});

// proves 12
test('a shallow clone is never passed', () => {
  const clone = tags.repository.clone('--depth=1', '--no-single-branch');
  expect(audit(clone)).toMatchObject({ code: 2, stdout: '' });
});

describe('the action', () => {
  const inputs = { mode: 'audit', 'json-file': 'audit.json' };

  // proves 8
  test.each(['api', 'git'] as const)('through %s on a schedule', async (source) => {
    const given = { ...inputs, source, 'working-directory': wrong.repository.directory };
    const workspace = temporaryDirectory('workspace');
    const more = { path: process.env['PATH'] ?? '', workspace };
    const run = await judgeEvent(wrong, scheduleEvent(wrong.github), given, more);
    const local = json(wrong.repository.directory, ['--name', 'src-openeuler/kernel']);
    expect(run.outputs['verdict']).toBe(local.verdict);
    const findings = JSON.parse(run.outputs['findings'] ?? '[]') as readonly { readonly fingerprint: string }[];
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(
      local.findings.map(({ fingerprint }) => fingerprint),
    );
    expect(existsSync(join(workspace, 'audit.json'))).toBe(true);
  });

  test('says what the API cannot tell, and does not pass', async () => {
    const world = await makeTagWorld([
      { on: 'SP1', tags: ['5.10.0-136.1.0'], files: kernelPackage('5.10.0-136.1.0.71') },
      { on: 'SP1', tags: ['5.10.0-136.2.0'], files: kernelPackage('5.10.0-136.2.0.72') },
    ]);
    const run = await judgeEvent(world, workflowDispatchEvent(world.github), { mode: 'audit' });
    expect({ verdict: run.outputs['verdict'], code: run.exitCode }).toEqual({ verdict: 'unknown', code: 1 });
    expect(run.outputs['summary']).toContain('kernel');
    await world.github.close();
  });
});

describe('the forms of an audit', () => {
  test('SARIF has a result for each finding', () => {
    const sarif = JSON.parse(audit(wrong.repository.directory, ['--format', 'sarif']).stdout) as {
      readonly version: string;
      readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[];
    };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['emergency-undeclared']);
  });

  test('the page stands alone and holds every number', () => {
    const { code, stdout } = audit(wrong.repository.directory, ['--format', 'html', '--language', 'zh']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/);
    for (const number of ['5.10.0-136.3.1', '5.10.0-136.2.0']) expect(stdout).toContain(number);
    expect(stdout).not.toMatch(/(?:src|href)="https?:/);
  });

  test('the action writes them into the files that are asked for', async () => {
    const workspace = temporaryDirectory('forms');
    const inputs = { mode: 'audit', 'sarif-file': 'out/a.sarif', 'html-file': 'out/a.html', 'json-file': 'out/a.json' };
    await judgeEvent(wrong, scheduleEvent(wrong.github), inputs, { workspace });
    const text = (name: string): string => readFileSync(join(workspace, 'out', name), 'utf8');
    expect(text('a.sarif')).toContain('"2.1.0"');
    expect(text('a.html')).toContain('5.10.0-136.3.1');
    expect(JSON.parse(text('a.json'))).toMatchObject({ points: expect.any(Array) });
  });
});
