import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inputVariables, type Manifest, readManifest } from '../__tests__/support/runner/manifest.ts';
import { testToken } from '../__tests__/support/token.ts';
import { compare, type Process } from './measure.ts';
import { peakOf } from './peak.ts';
import { recorded } from './recorded.ts';
import { actionOn, checkOf, pullOccasion, SITUATIONS } from './situations.ts';
import { kilobytes, mebibytes, ms, type Section, times } from './table.ts';

/** What each action needs to do its work on the pull request; what is not here is left out of the table. */
const PEERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'required-labels': { labels: 'kind/release', mode: 'maximum', count: '5' },
  'semantic-pull-request': {},
  'pr-semver-bump': { mode: 'validate', 'repo-token': testToken, 'noop-labels': 'kind/release' },
  labeler: { 'repo-token': testToken },
};

/** What labeler is set up by: it asks for it, goes through the files, and finds no label to set. */
const LABELER = { '.github/labeler.yml': 'docs:\n  - changed-files:\n      - any-glob-to-any-file: docs/**\n' };

const { base, change } = SITUATIONS['a small package, no policy'];
const SITUATION = {
  base: base.map((files) => ({ ...files, ...LABELER })),
  change: { ...change, ...LABELER },
  title: 'fix: release 5.10.0-136.13.0',
  labels: ['kind/release'],
};

/** The inputs that are the server's address unless somebody says otherwise. */
function addresses(action: string, { env = {} }: Process): Readonly<Record<string, string>> {
  const asked = readManifest(action).inputs.filter(({ default: value }) => value.includes('github.api_url'));
  return Object.fromEntries(asked.map(({ name }) => [name, env['GITHUB_API_URL'] ?? '']));
}

/** What else the runner would work out is in the environment as well. */
function withoutExpressions(action: string): Manifest {
  const manifest = readManifest(action);
  const known = ({ default: value }: Manifest['inputs'][number]): boolean =>
    value === '' || value.includes('github.token') || !value.includes('${{');
  return { ...manifest, inputs: manifest.inputs.filter(known) };
}

/** Actions that gate pull requests, on the same stand-in, beside a whole check. They look at a title or a label. */
export const peers: Section = {
  id: 'peers',
  measure: async ({ node, rounds, peers: folder }) => {
    const occasion = await pullOccasion(SITUATION);
    const urls = await recorded(occasion.github.runner.urls, 0);
    const processes: Process[] = [
      { name: '`node -e 0`', command: [node, '-e', '0'], env: { PATH: '' } },
      { ...(await checkOf('a small package, no policy', { node })), name: 'Pawl' },
    ];
    const sizes = new Map<string, number>();
    for (const [name, inputs] of Object.entries(PEERS)) {
      const action = join(folder ?? '', name);
      if (folder === undefined || !existsSync(join(action, 'action.yml'))) continue;
      const { runs } = parse(readFileSync(join(action, 'action.yml'), 'utf8')) as { readonly runs: { main: string } };
      const main = join(action, runs.main);
      const process = actionOn(occasion, urls, node, name, main);
      processes.push({
        ...process,
        env: {
          ...process.env,
          GITHUB_TOKEN: testToken,
          ...inputVariables(withoutExpressions(action), { ...addresses(action, process), ...inputs }, testToken),
        },
      });
      sizes.set(name, readFileSync(main).length);
    }
    const running: Process[] = [];
    const failed: string[] = [];
    for (const process of processes) {
      await compare([process], 1).then(
        () => running.push(process),
        (problem: unknown) => failed.push(`${process.name} (${String(problem).split('\n')[0]?.slice(0, 160)})`),
      );
    }
    const figures = await compare(running, rounds);
    const rows: string[][] = [];
    for (const [index, { name, median, ratio }] of figures.entries()) {
      const size = sizes.get(name);
      const peak = await peakOf(running[index] as Process);
      rows.push([name, size === undefined ? '' : kilobytes(size), ms(median), times(ratio), mebibytes(peak)]);
    }
    return {
      id: 'peers',
      title: 'Beside actions that gate pull requests',
      note: `Each on the same pull request and the same stand-in; they look at a title, labels or file names, and judge no number.${failed.length === 0 ? '' : ` Did not run here: ${failed.join('; ')}.`}`,
      columns: ['action', 'entry file', 'median', 'to node -e 0', 'peak'],
      rows,
    };
  },
};
