import { spawn } from 'node:child_process';

/** A whole process to be timed. */
export interface Process {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What must be so before each run, such as an empty output file. */
  readonly before?: () => void;
  /** The exit code without which the run counts for nothing. */
  readonly code?: number | 'any';
}

/** Runs a process once. Its output is thrown away; a wrong exit code is an error, for what failed quickly is not quick. */
export async function time({ name, command, env, cwd, before, code = 0 }: Process): Promise<number> {
  before?.();
  const [file, ...args] = command;
  const started = performance.now();
  const child = spawn(file as string, args, { env, cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const ms = performance.now() - started;
  if (code !== 'any' && ended !== code)
    throw new Error(`${name} ended with ${ended}, not ${code}: ${said.slice(0, 500)}`);
  return ms;
}

/** Several runs of one process. */
export interface Figures {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** The median of the ratios to the yardstick's run of the same round. */
  readonly ratio: number;
}

/**
 * Runs processes in turn, round by round, so that a machine whose speed drifts treats all alike. The first is the yardstick
 * of the ratios, which are taken within each round.
 */
export async function compare(processes: readonly Process[], rounds: number): Promise<readonly Figures[]> {
  for (const process of processes) await time(process);
  const table: number[][] = processes.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, process] of processes.entries()) table[index]?.push(await time(process));
  }
  const yardstick = table[0] ?? [];
  return processes.map(({ name }, index) => {
    const runs = table[index] ?? [];
    const ratios = runs.map((ms, round) => ms / (yardstick[round] ?? Number.NaN));
    return { name, median: median(runs), least: Math.min(...runs), most: Math.max(...runs), ratio: median(ratios) };
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
