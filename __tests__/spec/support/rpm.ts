/** rpm itself, where it is installed: asked about specs of our own, many at once. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The version of rpm, as `[4, 18]`; undefined where it is not installed. */
export function rpmVersion(): readonly [number, number] | undefined {
  const { stdout, status } = spawnSync('rpmspec', ['--version'], { encoding: 'utf8' });
  const version = status === 0 ? /(\d+)\.(\d+)/.exec(stdout) : null;
  return version === null ? undefined : [Number(version[1]), Number(version[2])];
}

export interface Answer {
  readonly epoch: string;
  readonly version: string;
  readonly release: string;
}

/** `crashed`: rpm 4.18 itself runs out of stack where `%[…]` expands itself without end. */
export type Verdict = Answer | 'refused' | 'crashed';

const PER_PROCESS = 400;
const FORMAT = '%{name}\t%{epoch}\t%{version}\t%{release}\n';

/**
 * What rpm makes of each spec. The name that a spec gives its main package must be its key and its macros must be its
 * own: rpm reads many in one process and forgets nothing between them.
 */
export function askRpm(specs: ReadonlyMap<string, string>): ReadonlyMap<string, Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'specs-'));
  try {
    for (const [name, text] of specs) writeFileSync(join(folder, `${name}.spec`), text);
    const names = [...specs.keys()];
    const verdicts = new Map<string, Verdict>();
    for (let start = 0; start < names.length; start += PER_PROCESS) {
      ask(folder, names.slice(start, start + PER_PROCESS), verdicts);
    }
    return verdicts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One process for all; after a crash, one for each half. */
function ask(folder: string, names: readonly string[], verdicts: Map<string, Verdict>): void {
  const files = names.map((name) => `${name}.spec`);
  const asked = ['-q', '--srpm', '--qf', FORMAT, '--target', 'x86_64', ...files];
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: 'C' } } as const;
  const { stdout, signal } = spawnSync('rpmspec', asked, options);
  if (signal !== null && names.length > 1) {
    const half = names.length >> 1;
    ask(folder, names.slice(0, half), verdicts);
    ask(folder, names.slice(half), verdicts);
    return;
  }
  for (const name of names) verdicts.set(name, signal === null ? 'refused' : 'crashed');
  for (const line of stdout.split('\n')) {
    const [name, epoch, version, release] = line.split('\t');
    if (name === undefined || epoch === undefined || version === undefined || release === undefined) continue;
    verdicts.set(name, { epoch, version, release });
  }
}
