import type { Change } from '../change.ts';

/** A number that a pull request says it will be released under. */
export interface DeclaredNumber {
  readonly text: string;
  /** For a trailer, its line in the pull request's text, counted from 1, and where in it the number begins. */
  readonly at: { readonly line: number; readonly column: number } | undefined;
}

/** No pull request names more numbers than can be told apart at a glance. */
const MOST = 20;

/**
 * The numbers that a pull request declares: trailers of its text (`Release-Tag: 5.10.0-137.0.0`), and labels of the same
 * form, and what the title says where the policy has a pattern for it. The trailers are read as git-interpret-trailers(1) reads them, from the last paragraph.
 */
export function declaredNumbers({
  labels,
  body,
  titled,
  policy,
}: Pick<Change, 'labels' | 'body' | 'titled' | 'policy'>): readonly DeclaredNumber[] {
  const key = policy.declarations.trailers.number;
  const lines = body.split('\n').map((line) => line.replace(/\r$/, ''));
  const end = lines.findLastIndex((line) => line.trim() !== '');
  const gap = lines.findLastIndex((line, index) => index < end && line.trim() === '');
  const trailers = lines.slice(gap + 1, end + 1).flatMap((line, index) => {
    const text = valueIn(line, key);
    return text === undefined ? [] : [{ text, at: { line: gap + index + 2, column: line.lastIndexOf(text) + 1 } }];
  });
  const named = labels.flatMap((label) => {
    const text = valueIn(label, key);
    return text === undefined ? [] : [{ text, at: undefined }];
  });
  const inTitle = titled?.number === undefined ? [] : [{ text: titled.number, at: undefined }];
  const all = [...trailers, ...named, ...inTitle];
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index).slice(0, MOST);
}

function valueIn(line: string, key: string): string | undefined {
  const colon = line.indexOf(':');
  if (colon < 1 || line.slice(0, colon).trim().toLowerCase() !== key.toLowerCase()) return undefined;
  const value = line.slice(colon + 1).trim();
  return value === '' ? undefined : value;
}
