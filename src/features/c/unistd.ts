/**
 * The generic table of system calls: `#define __NR_read 63` with `__SYSCALL(__NR_read, sys_read)`.
 * Source: the kernel's "Adding a New System Call", https://docs.kernel.org/process/adding-syscalls.html.
 */

import type { Feature, FeatureReading } from '../feature.ts';
import { mergedFeatures } from '../merged.ts';
import { macroCalls } from './calls.ts';
import { stretchAt } from './directives.ts';
import { type CReading, readCode } from './read.ts';
import { lineAt, tidy } from './source.ts';

const CALL = /(?<!\w)(?:__SYSCALL|__SC_COMP|__SC_3264|__SC_COMP_3264)(?!\w)/g;

/** Names of numbers, where they stand, and what they are; one may be given by another. */
interface Numbers {
  readonly values: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, number>;
}

export function unistdFeatures(text: string, path: string): FeatureReading {
  const code = readCode(
    text,
    path,
    new Map([
      ['__KERNEL__', false],
      ['__SYSCALL_COMPAT', false],
    ]),
  );
  if (code.kind === 'unreadable') return code;
  const calls = macroCalls(code.source, code.live, CALL, path);
  if ('because' in calls) return { kind: 'unreadable', problem: calls };
  const numbers = numbersOf(code);
  const features: Feature[] = [];
  const named = new Set<string>();
  for (const { name, line, arguments: given } of calls) {
    const [number = '', ...entries] = given;
    // 64 bits are what a table is promised for; `__SC_3264` has that entry second.
    const entry = entries[name.endsWith('3264') ? 1 : 0] ?? entries[0] ?? '';
    const compat = name.startsWith('__SC_COMP') ? entries.at(-1) : undefined;
    const title = callName(number) ?? entry.replace(/^sys_/, '');
    const attributes: Record<string, string> = { number: resolved(numbers, number), entry };
    if (compat !== undefined) attributes['compat'] = compat;
    named.add(title);
    if (title !== '') features.push({ name: title, attributes, path, line: numbers.lines.get(number) ?? line });
  }
  for (const [number, line] of numbers.lines) {
    const title = callName(number);
    if (title === undefined || named.has(title) || /^(?:syscalls|.*_syscalls|arch_specific_syscall)$/i.test(title))
      continue;
    features.push({ name: title, attributes: { number: resolved(numbers, number) }, path, line });
  }
  return mergedFeatures(features);
}

const callName = (number: string): string | undefined => /^__NR(?:3264)?_(\w+)$/.exec(number)?.[1];

function numbersOf(code: CReading): Numbers {
  const values = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const { name, rest, from } of code.directives) {
    if (name !== 'define' || stretchAt(code, from)?.dead) continue;
    const match = /^(__NR\w*) (.+)$/.exec(tidy(rest.slice(0, 500)));
    const number = match?.[1];
    if (number === undefined || values.has(number)) continue;
    values.set(number, match?.[2] ?? '');
    lines.set(number, lineAt(code.source.lineStarts, from));
  }
  return { values, lines };
}

/** Follows `#define __NR_lseek __NR3264_lseek` to the number; what is no number is left as it is written. */
function resolved({ values }: Numbers, stated: string): string {
  let value = stated;
  for (let step = 0; step < 8; step += 1) {
    const next = values.get(value);
    if (next === undefined) break;
    value = next;
  }
  return /^(?:0[xX][0-9a-fA-F]+|\d+)$/.test(value) ? String(Number(value)) : value;
}
