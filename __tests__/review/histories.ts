import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { temporaryDirectory } from '../support/cleanup.ts';

/** What becomes of a history next. */
export interface Step {
  /** The branch that it happens on. */
  readonly on: number;
  /** Another branch that is merged, or that this one begins at where it is new. */
  readonly other: number;
  readonly does: 'nothing' | 'number' | 'merge' | 'back';
  readonly tagged: boolean;
}

const BRANCHES = 3;

export const steps = fc.array(
  fc.record({
    on: fc.nat(BRANCHES - 1),
    other: fc.nat(BRANCHES - 1),
    does: fc.constantFrom('nothing', 'nothing', 'number', 'number', 'merge'),
    tagged: fc.boolean(),
  }) as fc.Arbitrary<Step>,
  { minLength: 1, maxLength: 40 },
);

const specOf = (count: number): string => `Name: kernel\nVersion: 5.10.0\nRelease: ${count}.0.0.${count}\n`;

/**
 * Makes a history in which no number comes twice, so that none is taken back; a merge takes the higher one, as people do.
 * @returns the directory of a repository with the branches `main`, `b1` and `b2`
 */
export function makeHistory(all: readonly Step[]): string {
  const tips: ({ readonly mark: number; readonly count: number } | undefined)[] = [{ mark: 1, count: 1 }];
  const stream = [commit('main', 1, [], 1)];
  let count = 1;
  all.forEach(({ on, other, does, tagged }, index) => {
    const mark = index + 2;
    const own = tips[on] ?? tips[other] ?? tips[0];
    if (own === undefined) return;
    const merged = does === 'merge' ? tips[other] : undefined;
    if (does === 'number') count += 1;
    const number =
      does === 'number' ? count : does === 'back' ? own.count - 1 : Math.max(own.count, merged?.count ?? 0);
    const parents = [own, ...(merged === undefined || merged.mark === own.mark ? [] : [merged])];
    stream.push(
      commit(
        nameOf(on),
        mark,
        parents.map((parent) => parent.mark),
        number,
      ),
    );
    if (tagged) stream.push(`reset refs/tags/t${mark}\nfrom :${mark}\n\n`);
    tips[on] = { mark, count: number };
  });
  const directory = temporaryDirectory('history');
  run(directory, ['init', '--quiet', '--bare', '--initial-branch=main'], '');
  run(directory, ['fast-import', '--quiet'], stream.join(''));
  return directory;
}

const nameOf = (branch: number): string => (branch === 0 ? 'main' : `b${branch}`);

function commit(branch: string, mark: number, parents: readonly number[], count: number): string {
  const [first, ...others] = parents;
  return [
    `commit refs/heads/${branch}\nmark :${mark}\ncommitter K <k@example.org> ${1_700_000_000 + mark * 60} +0000\n`,
    data(`Commit ${mark}`),
    first === undefined ? '' : `from :${first}\n`,
    ...others.map((other) => `merge :${other}\n`),
    `M 644 inline kernel.spec\n${data(specOf(count))}`,
    `M 644 inline patches/p${mark % 7}.patch\n${data(String(mark))}\n`,
  ].join('');
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

function run(directory: string, args: readonly string[], input: string): void {
  const { status, stderr } = spawnSync('git', ['-C', directory, ...args], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
