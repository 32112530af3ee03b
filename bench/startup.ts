import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { compare, type Process } from './measure.ts';
import { peakOf } from './peak.ts';
import { checkOf, ROOT, SITUATIONS } from './situations.ts';
import { mebibytes, ms, type Section, times } from './table.ts';

/** What a program costs that does next to nothing: the floors that a check is held against. */
const FLOORS = {
  '@actions/core, loaded': `import * as core from '@actions/core'; if (!core.getInput) throw 1;`,
  '@actions/core and @actions/github, loaded': `import * as core from '@actions/core'; import * as github from '@actions/github'; if (!core.getInput || !github.getOctokit) throw 1;`,
  'one request by node:https': `
    import http from 'node:http';
    http.get(process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY + '/pulls/7',
      { headers: { authorization: 'Bearer ' + process.env.INPUT_TOKEN, 'user-agent': 'floor' } },
      (answer) => { answer.resume(); if (answer.statusCode !== 200) process.exitCode = 1; });`,
  'one request by the built-in fetch': `
    const answer = await fetch(process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY + '/pulls/7',
      { headers: { authorization: 'Bearer ' + process.env.INPUT_TOKEN } });
    await answer.text(); if (answer.status !== 200) process.exitCode = 1;`,
} as const;

async function floors(folder: string): Promise<readonly (readonly [string, string])[]> {
  const made: [string, string][] = [];
  for (const [index, [name, code]] of Object.entries(FLOORS).entries()) {
    const input = join(ROOT, `bench/.floor-${process.pid}-${index}.js`);
    writeFileSync(input, code);
    try {
      made.push([name, await bundle(input, folder, String(index))]);
    } finally {
      rmSync(input);
    }
  }
  return made;
}

/** How long a whole check takes, from the start of the process to its end, with GitHub on the same machine. */
export const startup: Section = {
  id: 'startup',
  measure: async ({ node, rounds }) => {
    const folder = mkdtempSync(join(ROOT, 'bench/.floors-'));
    try {
      const names = Object.keys(SITUATIONS) as (keyof typeof SITUATIONS)[];
      const checks = await Promise.all(names.map((name) => checkOf(name, { node })));
      const processes: Process[] = [{ name: '`node -e 0`', command: [node, '-e', '0'], env: { PATH: '' } }];
      for (const [name, file] of await floors(folder))
        processes.push({ ...(checks[0] as Process), name, command: [node, file] });
      processes.push(...checks);
      const figures = await compare(processes, rounds);
      const rows: string[][] = [];
      for (const [index, { name, median, least, ratio }] of figures.entries()) {
        const peak = await peakOf(processes[index] as Process);
        rows.push([name, ms(median), ms(least), times(ratio), mebibytes(peak)]);
      }
      return {
        id: 'startup',
        title: 'Start-up: a whole check',
        note: 'The bundled action with a GitHub stand-in on loopback that gives recorded answers, no latency added. At most × 4 and 80 MiB are wanted.',
        columns: ['process', 'median', 'least', 'to node -e 0', 'peak'],
        rows,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
