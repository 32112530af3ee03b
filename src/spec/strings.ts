/**
 * The string functions among rpm's built-in macros, as functions from text to text.
 * Source: rpm's manual, "RPM macros" (rpm-macros(7)): "String operations", "File name operations". Those from `len` on
 * are Lua's `string` library; their patterns are Lua's, of which only plain text and escaped marks are known here.
 */

import { MAX_EXPANSION } from './bounds.ts';

/** The last part of a path, without slashes at its end, as basename(3) of POSIX. */
function basename(path: string): string {
  const bare = trimSlashes(path);
  if (bare === '') return path === '' ? '.' : '/';
  return bare.slice(bare.lastIndexOf('/') + 1);
}

/** The path without its last part, as dirname(3) of POSIX. */
function dirname(path: string): string {
  const bare = trimSlashes(path);
  if (bare === '') return path === '' ? '.' : '/';
  const slash = bare.lastIndexOf('/');
  return slash < 0 ? '.' : trimSlashes(bare.slice(0, slash)) || '/';
}

function trimSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** What follows the last dot; nothing without one. */
function suffix(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(dot + 1);
}

/** White space at the ends removed, inside reduced to single blanks. */
function shrink(text: string): string {
  return text
    .split(/[ \t\n\v\f\r]/)
    .filter((word) => word !== '')
    .join(' ');
}

function shescape(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A URL without its scheme and host. */
function urlPath(url: string): string {
  const host = /^(?:https?|ftp|file|hkp):\/\//.exec(url);
  if (host === null) return url === '' ? '/' : url;
  const slash = url.indexOf('/', host[0].length);
  return slash < 0 ? '/' : url.slice(slash);
}

type OfText = (text: string) => string;

/** Of several words; undefined where the answer needs more of Lua than is known here. */
type OfWords = (words: readonly string[]) => string | undefined;

/** How many bytes, one for each character of ASCII. */
const len: OfWords = ([text = '']) => (isAscii(text) ? String(text.length) : undefined);
const lower: OfWords = ([text = '']) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
const upper: OfWords = ([text = '']) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
const reverse: OfWords = ([text = '']) => (isAscii(text) ? [...text].reverse().join('') : undefined);

/** `rep text count separator`. */
const rep: OfWords = ([text = '', count, separator = '']) => {
  const times = integer(count);
  if (times === undefined || times * (text.length + separator.length) > MAX_EXPANSION) return undefined;
  return Array.from({ length: Math.max(times, 0) }, () => text).join(separator);
};

/** `sub text from to`: offsets from 1, or from the end when negative. */
const sub: OfWords = ([text = '', from, to = '-1']) => {
  const start = integer(from);
  const end = integer(to);
  if (start === undefined || end === undefined || !isAscii(text)) return undefined;
  const first = start < 0 ? Math.max(text.length + start + 1, 1) : Math.max(start, 1);
  const last = end < 0 ? text.length + end + 1 : end;
  return text.slice(first - 1, Math.max(last, first - 1));
};

/** `gsub text pattern replacement count`. */
const gsub: OfWords = ([text = '', pattern, replacement, count]) => {
  const wanted = pattern === undefined ? undefined : plain(pattern);
  const times = count === undefined ? Number.POSITIVE_INFINITY : integer(count);
  if (!wanted || replacement === undefined || replacement.includes('%') || times === undefined) return undefined;
  const parts = text.split(wanted);
  const replaced = Math.max(0, Math.min(times, parts.length - 1));
  return (
    parts.slice(0, replaced + 1).join(replacement) +
    parts
      .slice(replaced + 1)
      .map((part) => wanted + part)
      .join('')
  );
};

/** The text that a pattern of Lua's matches, if it can match one text only. */
function plain(pattern: string): string | undefined {
  const escaped = /%([^A-Za-z0-9])/g;
  return /[\^$()%.[\]*+\-?]/.test(pattern.replace(escaped, '')) ? undefined : pattern.replace(escaped, '$1');
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}

export const stringFunctions = {
  ofText: { basename, dirname, suffix, shrink, shescape, u2p: urlPath, url2path: urlPath },
  ofWords: { len, lower, upper, reverse, rep, sub, gsub },
} as const satisfies {
  readonly ofText: Readonly<Record<string, OfText>>;
  readonly ofWords: Readonly<Record<string, OfWords>>;
};
