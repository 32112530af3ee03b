import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseCommandLine } from '../../src/cli/arguments.ts';
import { readInputs } from '../../src/sources/inputs.ts';
import { loadPolicy } from '../policy/support/load.ts';
import { blocks, fileOf, ROOT, read } from './papers.ts';
import {
  checksOutForeignCode,
  leavingCredentials,
  parseWorkflow,
  pastedInto,
  type Step,
  stepsOf,
  unpinned,
} from './workflow.ts';

/** Whatever the papers give to copy works as it stands: policies load, workflows are safe and name what there is, commands parse. */
const OWN = 'OWNER/pawl@v1';
const yaml = blocks.filter(({ language }) => language === 'yaml');
const policies = yaml.filter((block) => fileOf(block) === '.github/pawl.yml' || fileOf(block).startsWith('policies/'));
const workflows = yaml.filter((block) => fileOf(block).startsWith('.github/workflows/'));

test('every block of YAML says in its first line which file it is, and is YAML', () => {
  expect(yaml.filter((block) => fileOf(block) === '').map(({ title }) => title)).toEqual([]);
  for (const { text } of yaml) expect(() => parse(text)).not.toThrow();
  expect(policies.length).toBeGreaterThan(8);
  expect(workflows.length).toBeGreaterThan(12);
});

// proves 104
test.each(policies)('the policy at $title loads', ({ text }) => {
  // What one extends is in another repository, and may well be empty.
  const extended = { name: 'openeuler/policies/kernel.yml@v2', text: '' };
  expect(loadPolicy(text, extended)).toMatchObject({ kind: 'policy' });
});

test("the project's own policy loads", () => {
  expect(loadPolicy(read('.github/pawl.yml'))).toMatchObject({ kind: 'policy' });
});

const { inputs: INPUTS } = parse(read('action.yml')) as { readonly inputs: Readonly<Record<string, unknown>> };

/** The rights that something in the papers needs; anything else would be more than is needed. */
const RIGHTS = ['contents', 'pull-requests', 'checks', 'actions', 'issues'];
const EVENTS = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'create', 'delete', 'release'];
const STARTED = ['schedule', 'workflow_dispatch', 'workflow_run'];

// proves 104
describe.each(workflows)('the workflow at $title', ({ text }) => {
  const workflow = parseWorkflow(text);
  const own = stepsOf(workflow).filter(({ uses }) => uses === OWN);

  test('runs on events that Pawl knows', () => {
    const events = Object.keys(workflow.on);
    expect(events.filter((event) => ![...EVENTS, ...STARTED].includes(event))).toEqual([]);
  });

  test('asks for the rights that are needed, at the top', () => {
    expect(workflow.permissions).toBeDefined();
    expect(Object.keys(workflow.permissions ?? {}).filter((right) => !RIGHTS.includes(right))).toEqual([]);
    const making = own.some(({ with: given }) => given?.['mode'] === 'tag');
    expect(workflow.permissions?.['contents']).toBe(making ? 'write' : 'read');
  });

  test('pins others, pastes nothing into scripts, leaves no credentials, and checks out nothing foreign', () => {
    expect(unpinned(text, OWN)).toEqual([]);
    expect(pastedInto(workflow)).toEqual([]);
    expect(leavingCredentials(workflow)).toEqual([]);
    expect(checksOutForeignCode(workflow)).toBe(false);
  });

  test('gives Pawl inputs that there are, with values that they take', () => {
    for (const step of own) {
      expect(Object.keys(step.with ?? {}).filter((name) => !Object.hasOwn(INPUTS, name))).toEqual([]);
      expect(readInputs((name) => inputOf(step, name))).toMatchObject({ kind: 'inputs' });
    }
  });
});

/** The value of an input as the runner hands it on; one that is only known in a run counts as unset. */
function inputOf({ with: given }: Step, name: string): string {
  const value = String(given?.[name] ?? '');
  return value.includes('${{') ? '' : value;
}

/** Calls of Pawl in scripts and on prompts: the words after its name, up to where the shell would begin something else. */
const calls = blocks
  .filter(({ language }) => ['console', 'sh', 'yaml', 'groovy'].includes(language))
  .flatMap(({ title, language, text }) =>
    text.split('\n').flatMap((line) => {
      if (language === 'console' && !line.startsWith('$ ')) return [];
      const [, rest] =
        /^(?!\s*(?:#|- uses:|group:)).*?(?:^|[\s'($])(?:pawl|node "?\S*dist\/cli\.js"?) (.*)$/.exec(line) ?? [];
      return rest === undefined ? [] : [{ title, rest, words: wordsOf(rest) }];
    }),
  );

/** The words of a command as a shell would part them, without what it would put in for variables. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const [token] of text.matchAll(/"[^"]*"|'[^']*'|[^\s"']+/g)) {
    if (/^(?:\||&&|\|\||;|>|<|\\)/.test(token) || token === ')') break;
    words.push(token.replace(/^(["'])(.*)\1$/, '$2').replace(/[;)]+$/, ''));
  }
  return words.filter((word) => word !== '');
}

test('there are calls to look at', () => expect(calls.length).toBeGreaterThan(15));

test.each(calls)('the call at $title parses: $rest', ({ words }) => {
  expect(parseCommandLine(words)).not.toMatchObject({ kind: 'wrong' });
});

describe('prompts', () => {
  test.each(blocks.filter(({ language }) => language === 'console'))('the commands at $title exist', ({ text }) => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const commands = text.split('\n').flatMap((line) => (line.startsWith('$ ') ? line.slice(2).split(' && ') : []));
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const [program, first = '', second = ''] = command.split(' ');
      if (program === 'node') expect(existsSync(join(ROOT, first))).toBe(true);
      if (program === 'npm' && first === 'run') expect(Object.keys(scripts)).toContain(second);
      if (program === 'npm' && first === 'test') expect(Object.keys(scripts)).toContain('test');
    }
  });
});
