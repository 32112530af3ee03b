import { describe, expect, test } from '@jest/globals';
import { nodes } from './nodes.ts';
import { type RunOptions, runAction } from './runner.ts';
import { noEvent, throwawayAction } from './throwaway.ts';

function run(script: string, options: Partial<RunOptions> & { readonly defaults?: Record<string, string> } = {}) {
  const { defaults = {}, ...rest } = options;
  return runAction({ action: throwawayAction(script, defaults), event: noEvent, repository: 'o/r', ...rest });
}

describe('what an action is given', () => {
  test('inputs: defaults, the token, what `with:` says, and names as the runner makes them', async () => {
    const defaults = { token: '$' + '{{ github.token }}', 'fail-on': 'error', language: 'en' };
    const result = await run(
      "const show = (name) => console.log(name, JSON.stringify(process.env['INPUT_' + name]));" +
        "['FAIL-ON', 'LANGUAGE', 'NO_SUCH'].forEach(show); console.log(process.env.INPUT_TOKEN === 'ghs_x');",
      { defaults, inputs: { language: '', 'no such': '1' }, token: 'ghs_x' },
    );
    expect(result.log).toEqual(['FAIL-ON "error"', 'LANGUAGE ""', 'NO_SUCH "1"', 'true']);
    expect(result.unexpectedInputs).toEqual(['no such']);
  });

  test('an expression that is not the token is a mistake in action.yml', async () => {
    await expect(run('', { defaults: { x: '$' + '{{ github.actor }}' } })).rejects.toThrow('github.actor');
  });

  test('an empty workspace, its own environment only, and no git when PATH is empty', async () => {
    process.env.PAWL_LEAK = 'leaked';
    const result = await run(
      "import { spawnSync } from 'node:child_process';" +
        "console.log(readdirSync('.').length, process.env.PAWL_LEAK, process.cwd() === process.env.GITHUB_WORKSPACE);" +
        "console.log(spawnSync('git', ['--version']).error?.code, process.env.GITHUB_REF_TYPE, process.env.RUNNER_DEBUG);",
      { path: '', env: { GITHUB_REF_TYPE: undefined, RUNNER_DEBUG: '1' } },
    );
    delete process.env.PAWL_LEAK;
    expect(result.log).toEqual(['0 undefined true', 'ENOENT undefined 1']);
  });

  test.each(nodes)('$name runs it', async ({ path, version }) => {
    expect((await run('console.log(process.versions.node)', { node: path })).log).toEqual([version]);
  });
});

describe('what the log does', () => {
  test('ten annotations of each type are kept, the others are not', async () => {
    const result = await run(
      "for (let i = 0; i < 12; i++) console.log('::error::e' + i); console.log('::notice file=a,line=2,title=T::n')",
    );
    expect(result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toHaveLength(10);
    expect(result.droppedAnnotations.map(({ message }) => message)).toEqual(['e10', 'e11']);
    expect(result.annotations.at(-1)).toMatchObject({ level: 'notice', path: 'a', startLine: 2, title: 'T' });
  });

  test('masks hold from where they are set, in annotations too', async () => {
    const result = await run(
      "console.log('early hush'); console.log('::add-mask::hush'); console.log('late hush\\n::error::hush!')",
    );
    expect(result.log).toEqual(['early hush', 'late ***', '##[error]***!']);
    expect(result.annotations[0]?.message).toBe('***!');
    expect(result.masks).toContain('hush');
  });

  test('the token is masked from the start', async () => {
    expect((await run("console.log('t', 'ghs_secretToken')", { token: 'ghs_secretToken' })).log).toEqual(['t ***']);
  });

  test('stop-commands makes commands text until its token comes', async () => {
    const result = await run(
      "console.log('::stop-commands::a1b2c3d4e5\\n::error::text\\n##[add-mask]text\\n::a1b2c3d4e5::\\n::warning::command')",
    );
    expect(result.annotations).toMatchObject([{ level: 'warning', message: 'command' }]);
    expect(result.log).toContain('::error::text');
    expect(result.masks).not.toContain('text');
  });

  test('stderr and lone carriage returns are read as well', async () => {
    const result = await run("process.stderr.write('title\\r::error::from a title\\n')");
    expect(result.annotations).toMatchObject([{ message: 'from a title' }]);
  });

  test('groups, and commands that are disabled', async () => {
    const result = await run("console.log('::group::one\\n::endgroup::\\n::set-env name=A::b')");
    expect(result.groups).toEqual(['one']);
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure' });
  });
});

describe('what an action leaves', () => {
  const append = (file: string, text: string) => `appendFileSync(process.env.${file}, ${text});`;

  test('outputs, environment, path, state and summary', async () => {
    const result = await run(
      append('GITHUB_OUTPUT', "'verdict=pass\\nnext<<E\\n1\\n2\\nE\\n'") +
        append('GITHUB_ENV', "'A=1\\n'") +
        append('GITHUB_PATH', "'/x\\n'") +
        append('GITHUB_STATE', "'s=1\\n'") +
        append('GITHUB_STEP_SUMMARY', "'# done\\n'"),
    );
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'success', outputs: { verdict: 'pass', next: '1\n2' } });
    expect(result).toMatchObject({ env: { A: '1' }, path: ['/x'], state: { s: '1' }, summary: '# done\n' });
  });

  test('a masked output is blank', async () => {
    const result = await run(`console.log('::add-mask::5.10');${append('GITHUB_OUTPUT', "'next=5.10.0\\nok=1\\n'")}`);
    expect(result.outputs).toEqual({ next: '', ok: '1' });
    expect(result.withheldOutputs).toEqual(['next']);
  });

  test('a broken output file fails the step', async () => {
    const result = await run(append('GITHUB_OUTPUT', "'a<<E\\nx\\n'"));
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure' });
    expect(result.annotations.map(({ message }) => message)).toContain(
      "Invalid value. Matching delimiter not found 'E'",
    );
  });

  test('outputs over 1 MB are lost; so is a summary over 1 MiB, with an annotation and no failure', async () => {
    const large = await run(append('GITHUB_OUTPUT', "'a=' + 'x'.repeat(600_000) + '\\n'"));
    expect(large.outputs).toEqual({});
    const summary = await run(append('GITHUB_STEP_SUMMARY', "'x'.repeat(1024 * 1024 + 1)"));
    expect(summary).toMatchObject({ summary: '', conclusion: 'success', annotations: [{ level: 'error' }] });
    expect((await run(append('GITHUB_STEP_SUMMARY', "'x'.repeat(1024 * 1024)"))).summary).toHaveLength(1024 * 1024);
  });
});

describe('how it ends', () => {
  test('by its exit code', async () => {
    expect(await run('process.exitCode = 3')).toMatchObject({ exitCode: 3, conclusion: 'failure' });
  });

  test('cancelled: SIGINT first', async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 400);
    const result = await run("process.on('SIGINT', () => process.exit(130)); setInterval(() => {}, 1000)", {
      cancel: cancel.signal,
    });
    expect(result.exitCode).toBe(130);
  });

  test('a run that hangs is an error of the test, with what it said', async () => {
    await expect(run("console.log('here'); setInterval(() => {}, 1000)", { timeout: 600 })).rejects.toThrow(
      /600 ms[\s\S]*here/,
    );
  });
});
