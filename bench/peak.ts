import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Process } from './measure.ts';

/** The most memory that a Node process held at once, in bytes: what the kernel itself counted. */
export async function peakOf({ command, env, cwd }: Process): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-peak-'));
  const [probe, result] = [join(folder, 'probe.cjs'), join(folder, 'peak')];
  writeFileSync(
    probe,
    // Not the maximum of getrusage(2), which starts from that of the process that forked this one.
    `process.on('exit', () => { const fs = require('fs'); fs.writeFileSync(${JSON.stringify(result)}, /VmHWM:\\s*(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]); });`,
  );
  try {
    const [file, ...args] = command;
    await runToEnd([file as string, '-r', probe, ...args], env, cwd);
    return Number(readFileSync(result, 'utf8')) * 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Not `spawnSync`: the stand-in that the process asks lives in this one. */
async function runToEnd(command: readonly string[], env: Process['env'], cwd: string | undefined): Promise<void> {
  const [file, ...args] = command;
  const child = spawn(file as string, args, { env, cwd, stdio: 'ignore' });
  await new Promise((resolve) => child.on('close', resolve));
}
