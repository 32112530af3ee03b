import type { CarrierReading } from './carrier.ts';
import { PLAIN } from './text.ts';

/** `linux (5.10.120-1) unstable; urgency=medium`. */
const HEAD = /^[a-z0-9][a-z0-9+.-]{0,127} \(([^()\s]{1,255})\)/;

/**
 * The newest entry of a Debian changelog gives the package's version.
 * Source: deb-changelog(5).
 */
export function readDebianChangelog(source: string): CarrierReading {
  const lines = source.split('\n');
  const index = lines.findIndex((line) => line.trim() !== '');
  const text = HEAD.exec(lines[index] ?? '')?.[1];
  if (text === undefined)
    return { kind: 'unreadable', why: { because: index < 0 ? 'empty' : 'syntax', line: Math.max(1, index + 1) } };
  const history = lines.flatMap((line) => HEAD.exec(line)?.[1] ?? []).slice(1);
  const column = (lines[index] ?? '').indexOf('(') + 2;
  return {
    ...PLAIN,
    kind: 'stated',
    text,
    source,
    history,
    passages: [{ text, line: index + 1, column, computed: false }],
  };
}
