import process from 'node:process';
import { temporaryDirectory } from '../../support/cleanup.ts';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushTagEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../../support/events.ts';
import type { GitHub } from '../../support/github/server.ts';
import { startGitHub } from '../../support/github/server.ts';
import { kernelPackage } from '../../support/packaging.ts';
import { createRepository } from '../../support/repository.ts';
import type { RunnerEvent } from '../../support/runner/environment.ts';
import { makeSourceWorld } from '../source-world.ts';
import { LINES, makeTagWorld, TRUNK_AND_BRANCH } from '../tag-world.ts';
import { act, makeWorld, NAME, type Situation, type World } from '../world.ts';

/** A run of one mode, with the verdict that is right for it. */
export interface Case {
  readonly github: GitHub;
  readonly event: RunnerEvent;
  readonly right: 'pass' | 'fail';
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where a checkout or a saved report is; an empty directory otherwise. */
  readonly workspace?: string;
  /** Where git is found; nowhere otherwise. */
  readonly path?: string;
  /** It tells what another run judged, and fails only where it could not. */
  readonly reports?: boolean;
  /** What must be so on GitHub afterwards: what is wrong with it, or nothing. */
  readonly holds?: () => string | undefined;
}

/** An old changelog in Latin-1: GraphQL cannot carry it unchanged, so that the spec is fetched as raw bytes, too. */
const latin1 = (number: string) => {
  const files = kernelPackage(number);
  const bytes = Buffer.from(String(files['kernel.spec']).replaceAll('Alice', 'Andr\u00e9'), 'latin1');
  return { ...files, 'kernel.spec': Uint8Array.from(bytes) };
};

const POLICY = 'lines: [{branch: "*", role: maintenance}]\n';
const [FIRST, NEXT, WRONG] = [latin1('5.10.0-136.12.0.86'), latin1('5.10.0-136.13.0.87'), latin1('5.10.0-137.0.0.87')];
/** Each is behind its base, so that the file is read at three commits. */
const BEHIND: Situation = { base: [FIRST, { 'README.md': '# moved\n' }], policy: POLICY, change: NEXT };

/** More files than GitHub lists, so that the directories tell what has changed; the list ends before the spec. */
const MANY = Object.fromEntries(
  Array.from({ length: 310 }, (_, index) => [`fixes/${index % 4}/${index}.patch`, 'x\n']),
);

const pull = async (situation: Situation, right: Case['right']): Promise<Case> => {
  const { github } = await makeWorld(situation);
  return { github, event: pullRequestEvent(github, 7), right };
};

async function interfaces(right: Case['right']): Promise<Case> {
  const modes = (number: string, names: string) => ({ 'modes.yml': `version: "${number}"\nfeatures: [${names}]\n` });
  const policy = `${POLICY}interfaces:\n  - name: kabi\n    features: {path: "Module.kabi_*", kind: symbols}\n    removed: forbid\n  - name: modes\n    version: {path: modes.yml, pointer: /version}\n    features: {path: modes.yml, kind: list, pointer: /features}\n`;
  const symbols = { 'Module.kabi_x86_64': '0x1a45cb6c\ta\tvmlinux\tEXPORT_SYMBOL\n' };
  const base = { ...kernelPackage('5.10.0-136.12.0.86'), ...modes('0.1.0', 'none, ppgtt'), ...symbols };
  const world = await makeWorld({ branch: 'main', policy, base: [base], change: {} });
  // What goes was never released, so it may be taken back; where it was, the number would have to say so.
  const released = right === 'fail';
  if (!released) world.repository.tag({ name: '5.10.0-136.12.0', target: world.base });
  const grown = world.repository.commit({ branch: 'main', files: modes('0.2.0', 'none, ppgtt, context') });
  if (released) world.repository.tag({ name: '5.10.0-136.12.0', target: grown });
  const files = { ...kernelPackage('5.10.0-136.13.0.87'), ...modes('0.2.0', 'none, ppgtt') };
  world.repository.commit({ branch: 'topic', parents: [grown], files });
  return { github: world.github, event: pullRequestEvent(world.github, 7), right };
}

async function sourceTag(right: Case['right']): Promise<Case> {
  const world: World = await makeWorld({
    base: [kernelPackage('5.10.0-136.12.0.86')],
    change: kernelPackage('5.10.0-136.13.0.87'),
    policy: `source-repository: openeuler/kernel\n${POLICY}`,
  });
  const source = createRepository({ defaultBranch: 'OLK-5.10' });
  const commit = source.commit({ branch: 'OLK-5.10', files: { 'kernel.c': 'x\n' } });
  for (const name of ['5.10.0-136.12.0', ...(right === 'pass' ? ['5.10.0-136.13.0'] : [])])
    source.tag({ name, target: commit });
  const { pulls } = world.github.repository();
  const github = await startGitHub({
    repositories: {
      [NAME]: { directory: world.repository.directory, defaultBranch: world.branch, pulls },
      'openeuler/kernel': { directory: source.directory, defaultBranch: 'OLK-5.10' },
    },
  });
  return { github, event: pullRequestEvent(github, 7), right };
}

/** A tag of the maintenance branch: the next one, or one that goes back. */
const tagged = (right: Case['right']) =>
  makeTagWorld([...TRUNK_AND_BRANCH, { on: 'SP1', tags: [right === 'pass' ? '5.10.0-136.3.0' : '5.10.0-136.1.1'] }], {
    policy: LINES,
  });

async function tag(right: Case['right']): Promise<Case> {
  const { github } = await tagged(right);
  return { github, event: pushTagEvent(github, right === 'pass' ? '5.10.0-136.3.0' : '5.10.0-136.1.1'), right };
}

async function audit(right: Case['right']): Promise<Case> {
  const last = right === 'pass' ? '5.10.0-136.3.0' : '5.10.0-136.3.1';
  const policy = 'rules: {emergency-undeclared: error}\n';
  const { github } = await makeTagWorld([...TRUNK_AND_BRANCH, { on: 'SP1', tags: [last] }], { policy });
  return { github, event: scheduleEvent(github), right, inputs: { mode: 'audit' } };
}

async function nextTag(right: Case['right']): Promise<Case> {
  const commits = [...TRUNK_AND_BRANCH, ...(right === 'pass' ? [{ on: 'SP1' }] : [])];
  const { github } = await makeTagWorld(commits, { policy: LINES });
  return { github, event: workflowDispatchEvent(github), right, inputs: { mode: 'tag', branch: 'SP1' } };
}

async function group(right: Case['right']): Promise<Case> {
  const { github, branch } = await makeWorld({ ...BEHIND, change: right === 'pass' ? NEXT : WRONG });
  return { github, event: mergeGroupEvent(github, 'refs/heads/topic', branch), right };
}

/** A pull request of a source repository, which declares the number that its merge is to be tagged with. */
async function declared(right: Case['right']): Promise<Case> {
  const number = right === 'pass' ? '5.10.0-136.3.0' : '5.10.0-137.0.0';
  const pull = { commits: TRUNK_AND_BRANCH, branch: 'SP1', policy: LINES, body: `A fix.\n\nRelease-Tag: ${number}` };
  const { github } = await makeSourceWorld(pull);
  return { github, event: pullRequestEvent(github, 7), right };
}

/** What the run of a fork saved, posted before as a comment: there is to be one comment, whatever goes wrong. */
async function saved(right: Case['right']): Promise<Case> {
  const change = right === 'pass' ? NEXT : WRONG;
  const world = await makeWorld({ ...BEHIND, change, pull: { fork: 'mallory/kernel' } });
  const workspace = temporaryDirectory('saved');
  await act(world, { inputs: { 'json-file': 'pawl.json' }, workspace });
  const { github } = world;
  const event = workflowRunEvent(github, 7);
  const inputs = { mode: 'report', 'json-file': 'pawl.json', comment: 'always' };
  await act(world, { event, inputs, workspace });
  const holds = () => (github.repository().comments.length === 1 ? undefined : 'there is not one comment');
  return { github, event, right, inputs, workspace, reports: true, holds };
}

/** A checkout; what it lacks is asked of GitHub. */
const checkedOut =
  (...options: readonly string[]) =>
  async (right: Case['right']): Promise<Case> => {
    const { github, repository } = await makeWorld({ ...BEHIND, change: right === 'pass' ? NEXT : WRONG });
    const workspace = repository.clone('--no-checkout', ...options);
    const path = process.env['PATH'] ?? '';
    return { github, event: pullRequestEvent(github, 7), right, inputs: { source: 'git' }, workspace, path };
  };

const both = (name: string, make: (right: Case['right']) => Promise<Case>) =>
  (['pass', 'fail'] as const).map((right) => [`${name}, ${right}`, () => make(right)] as const);

/** Every mode that reads GitHub to judge, where the right verdict is to pass and where it is to fail. */
export const CASES: Readonly<Record<string, () => Promise<Case>>> = Object.fromEntries([
  ...both('a pull request', (right) => pull({ ...BEHIND, change: right === 'pass' ? NEXT : WRONG }, right)),
  ...both('a pull request without a policy', (right) =>
    pull({ base: BEHIND.base, change: right === 'pass' ? NEXT : FIRST_AGAIN }, right),
  ),
  ...both('a pull request of many files', (right) =>
    pull({ ...BEHIND, base: [FIRST], change: { ...MANY, ...(right === 'pass' ? NEXT : WRONG) } }, right),
  ),
  ...both('interfaces', interfaces),
  ...both('a source repository', sourceTag),
  ...both('a merge group', group),
  ...both('a tag', tag),
  ...both('an audit', audit),
  ...both('the next tag', nextTag),
  ...both('a pull request that declares its tag', declared),
  ...both('a saved report', saved),
  ...both('a checkout', checkedOut()),
  ...both('a checkout without history', checkedOut('--depth=1', '--no-single-branch')),
]);

/** Packaged content that changes without a number: refused with any policy, and without. */
const FIRST_AGAIN = latin1('5.10.0-136.11.0.85');
