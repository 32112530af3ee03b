import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { temporaryDirectory } from '../support/cleanup.ts';
import { kernelPackage } from '../support/packaging.ts';
import { expectSound } from './answers.ts';
import { act, makeWorld, pawl, type World } from './world.ts';

/** The files that a run leaves behind, and the same from the command line. */

const validate = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')),
);

const world = (number: string): Promise<World> =>
  makeWorld({ base: [kernelPackage('5.10.0-136.12.0.86')], change: kernelPackage(number) });

const locally = ({ repository, branch }: World, format: string, language = 'en') =>
  pawl([
    ...['check', '--repo', repository.directory, '--base', branch, '--head', 'topic'],
    ...['--format', format, '--language', language],
  ]);

describe.each([
  { number: '5.10.0-136.13.0.87', verdict: 'pass', code: 0 },
  { number: '5.10.0-136.11.0.85', verdict: 'fail', code: 1 },
])('$number ($verdict)', ({ number, verdict, code }) => {
  test('the action writes each file that it is asked for', async () => {
    const workspace = temporaryDirectory('workspace');
    const inputs = { 'json-file': 'out/a.json', 'sarif-file': 'out/a.sarif', 'html-file': 'out/a.html' };
    const result = await act(await world(number), { workspace, inputs });
    expectSound(result);
    expect(result.outputs['verdict']).toBe(verdict);
    const read = (path: string): string => readFileSync(join(workspace, path), 'utf8');
    const report = JSON.parse(read('out/a.json'));
    expect(validate(report)).toBe(true);
    const [run] = JSON.parse(read('out/a.sarif')).runs;
    expect(run.results.map((each: { readonly ruleId: string }) => each.ruleId)).toEqual(
      report.findings.map(({ rule }: { readonly rule: string }) => rule),
    );
    expect(read('out/a.html')).toMatch(/^<!doctype html>.*<\/html>\n$/s);
    expect(read('out/a.html')).toContain(`<p class="verdict ${verdict}">`);
  });

  test.each(['en', 'zh'])('the command line prints each form in %s, and nothing else', async (language) => {
    const here = await world(number);
    const [json, sarif, page] = ['json', 'sarif', 'html'].map((format) => locally(here, format, language));
    for (const run of [json, sarif, page]) expect(run).toMatchObject({ code, stderr: '' });
    expect(validate(JSON.parse(json?.stdout ?? ''))).toBe(true);
    expect(JSON.parse(sarif?.stdout ?? '').version).toBe('2.1.0');
    expect(page?.stdout).toContain(`<html lang="${language === 'en' ? 'en' : 'zh-Hans'}">`);
  });
});

test('a file that cannot be written is a warning, and the others are written', async () => {
  const workspace = temporaryDirectory('workspace');
  const inputs = { 'json-file': 'a/b', 'sarif-file': 'a', 'html-file': 'page.html' };
  const result = await act(await world('5.10.0-136.13.0.87'), { workspace, inputs });
  expectSound(result);
  expect(result.outputs['verdict']).toBe('pass');
  expect(result.annotations.map(({ message }) => message).join('\n')).toMatch(/The sarif-file could not be written/);
  expect(readFileSync(join(workspace, 'page.html'), 'utf8')).toMatch(/^<!doctype html>/);
});
