/** The programs that own an order, where they are installed: asked about thousands of pairs in one process. */
import { spawnSync } from 'node:child_process';

export type Pair = readonly [string, string];

/** rpm's answer for each pair of `[epoch:]version-release`; nothing where rpm is not there. */
export function askRpm(pairs: readonly Pair[]): readonly number[] | undefined {
  const program =
    '%{lua: for line in io.lines() do' +
    ' local a, b = line:match("^(.-)\\t(.*)$"); io.write(rpm.vercmp(a, b), "\\n") end}';
  if (spawnSync('rpm', ['--version']).status !== 0) return undefined;
  const { stdout } = spawnSync('rpm', ['--eval', program], { input: lines(pairs), encoding: 'utf8' });
  return answers(stdout, pairs);
}

/** dpkg's answer for each pair of versions; nothing where dpkg is not there. */
export function askDpkg(pairs: readonly Pair[]): readonly number[] | undefined {
  const program =
    'while IFS="$(printf "\\t")" read -r a b; do' +
    ' if dpkg --compare-versions "$a" lt "$b"; then echo -1;' +
    ' elif dpkg --compare-versions "$a" gt "$b"; then echo 1; else echo 0; fi; done';
  if (spawnSync('dpkg', ['--version']).status !== 0) return undefined;
  const { stdout } = spawnSync('sh', ['-c', program], { input: lines(pairs), encoding: 'utf8' });
  return answers(stdout, pairs);
}

const lines = (pairs: readonly Pair[]): string => pairs.map((pair) => `${pair.join('\t')}\n`).join('');

function answers(stdout: string, pairs: readonly Pair[]): readonly number[] {
  const read = stdout.trimEnd().split('\n').map(Number);
  if (read.length !== pairs.length) throw new Error(`${pairs.length} pairs, ${read.length} answers: ${stdout}`);
  return read;
}
