import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Run } from '../acceptance/world.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import type { Level, Permissions } from '../support/github/access.ts';
import { type Block, blocksOf, fileOf, ROOT, read } from './papers.ts';
import { parseWorkflow, type Step, stepsOf, type Workflow } from './workflow.ts';

/** docs/recipes.md, recipe by recipe, as those who copy from it get it. */
const sections = new Map(
  read('docs/recipes.md')
    .split(/^## /m)
    .map((text) => [text.split('\n', 1)[0] ?? '', blocksOf({ name: 'docs/recipes.md', text })]),
);

function blocksIn(heading: string): readonly Block[] {
  const blocks = sections.get(heading);
  if (blocks === undefined) throw new Error(`docs/recipes.md has no recipe "${heading}"`);
  return blocks;
}

function only(blocks: readonly Block[], nth: number, what: string): Block {
  const block = blocks[nth];
  if (block === undefined) throw new Error(`the recipe has no ${what}`);
  return block;
}

/** The policy of a recipe; where it has several, that one. */
export const policyOf = (heading: string, nth = 0): string =>
  only(
    blocksIn(heading).filter((block) => fileOf(block) === '.github/pawl.yml'),
    nth,
    'policy',
  ).text;

/** The workflow of a recipe. */
export const workflowOf = (heading: string): Workflow =>
  parseWorkflow(
    only(
      blocksIn(heading).filter((block) => fileOf(block).startsWith('.github/workflows/')),
      0,
      'workflow',
    ).text,
  );

/** The lines of a recipe that are for a shell: those of its prompts, or its scripts. */
export const shellOf = (heading: string, nth = 0): string =>
  only(
    blocksIn(heading).filter(({ language }) => language === 'console' || language === 'sh'),
    nth,
    'shell',
  ).text.replace(/^\$ /gm, '');

/** The file of a recipe for another CI system, as data. */
export const dataOf = (heading: string): unknown => parse(only(blocksIn(heading), 0, 'file').text);

/** The text of a recipe that is in no form that is read here. */
export const textOf = (heading: string): string => only(blocksIn(heading), 0, 'text').text;

/** What Pawl's step gets, with what only a run knows put in. */
export function inputsOf(workflow: Workflow, known: Readonly<Record<string, string>> = {}): Record<string, string> {
  const step = stepsOf(workflow).find(({ uses }) => uses === 'OWNER/pawl@v1');
  return Object.fromEntries(
    Object.entries(step?.with ?? {}).flatMap(([name, value]) => {
      const text = String(value);
      const [, expression] = /^\$\{\{ (.*) \}\}$/.exec(text) ?? [];
      if (expression === undefined) return [[name, text]];
      return known[expression] === undefined ? [] : [[name, known[expression]]];
    }),
  );
}

/** What the token of the workflow may do. */
export function permissionsOf({ permissions = {} }: Workflow): Permissions {
  const level = (name: string): Level => (permissions[name] ?? 'none') as Level;
  return {
    contents: level('contents'),
    pull_requests: level('pull-requests'),
    issues: level('issues'),
    checks: level('checks'),
    statuses: level('statuses'),
  };
}

/** The scripts of a job, in their order. */
export const scriptsOf = (steps: readonly Step[]): readonly string[] => steps.flatMap(({ run }) => run ?? []);

export interface Shell {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs lines as a shell does, with the built Pawl wherever the recipe expects it and `pawl` as a command. */
export function sh(lines: string, { cwd, env = {} }: Shell): Run {
  const home = temporaryDirectory('home');
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin/pawl'), `#!/bin/sh\nexec node '${ROOT}/dist/cli.js' "$@"\n`, { mode: 0o755 });
  symlinkSync(ROOT, join(home, 'pawl'));
  const here = lines.replaceAll(/(?:\/tmp\/pawl|\/opt\/pawl|\bpawl)\/dist\/cli\.js/g, `${ROOT}/dist/cli.js`);
  const { status, stdout, stderr } = spawnSync('bash', ['-eu', '-c', here], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${join(home, 'bin')}:${join(process.execPath, '..')}:${process.env['PATH']}`,
      HOME: home,
      GIT_AUTHOR_NAME: 'A Releaser',
      GIT_AUTHOR_EMAIL: 'releaser@example.org',
      GIT_COMMITTER_NAME: 'A Releaser',
      GIT_COMMITTER_EMAIL: 'releaser@example.org',
      ...env,
    },
  });
  return { code: status ?? -1, stdout, stderr };
}
