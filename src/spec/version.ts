/**
 * Versions in expressions (`v"1:2.3-4"`): `[epoch:]version[-release]`, where a missing release is lower than any.
 * Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Expression Expansion"; `rpmverCmp()` in rpm.
 */

import { compareRpm } from '../numbering/rpm-order.ts';

export interface ExpressionVersion {
  readonly epoch: string | undefined;
  readonly version: string;
  readonly release: string | undefined;
}

/** Undefined for an empty text, which rpm refuses. */
export function parseVersion(text: string): ExpressionVersion | undefined {
  if (text === '') return undefined;
  const epoch = /^(\d*):/.exec(text);
  const rest = epoch === null ? text : text.slice(epoch[0].length);
  const dash = rest.lastIndexOf('-');
  return {
    epoch: epoch === null ? undefined : epoch[1] || '0',
    version: dash < 0 ? rest : rest.slice(0, dash),
    release: dash < 0 ? undefined : rest.slice(dash + 1),
  };
}

export function compareVersions(left: ExpressionVersion, right: ExpressionVersion): number {
  return (
    compareRpm(left.epoch ?? '0', right.epoch ?? '0') ||
    compareRpm(left.version, right.version) ||
    compareReleases(left.release, right.release)
  );
}

function compareReleases(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined);
  return compareRpm(left, right);
}

export function versionText({ epoch, version, release }: ExpressionVersion): string {
  return `${epoch === undefined ? '' : `${epoch}:`}${version}${release === undefined ? '' : `-${release}`}`;
}
