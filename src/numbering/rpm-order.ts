/**
 * RPM's own order of versions.
 * Source: rpm's manual, "Version comparison" (rpm-version(7)); the behaviour of `rpmvercmp()` in rpmio.
 */

/** Epoch, version and release of a package; a missing epoch counts as 0. */
export interface Evr {
  readonly epoch: number;
  readonly version: string;
  readonly release: string;
}

export type Order = -1 | 0 | 1;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAlpha = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const TILDE = 126;
const CARET = 94;

/** Where the run of characters that `belongs` accepts ends. */
function runEnd(text: string, start: number, belongs: (code: number) => boolean): number {
  let end = start;
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
  return end;
}

/** Separators are everything but ASCII letters, digits, `~` and `^`; they only part segments. */
function skipSeparators(text: string, start: number): number {
  return runEnd(text, start, (code) => !isDigit(code) && !isAlpha(code) && code !== TILDE && code !== CARET);
}

function compare<T extends string | number>(left: T, right: T): Order {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

/** Digit runs of any length, compared as numbers without ever becoming floating point. */
function compareDigits(left: string, right: string): Order {
  const a = left.slice(runEnd(left, 0, (code) => code === 48));
  const b = right.slice(runEnd(right, 0, (code) => code === 48));
  return compare(a.length, b.length) || compare(a, b);
}

/**
 * Compares two versions or releases segment by segment, as rpm does: digits above letters, `~` below everything
 * (even the end), `^` above the end but below any further segment, leading zeros and separators ignored.
 */
export function compareRpm(left: string, right: string): Order {
  let a = 0;
  let b = 0;
  for (;;) {
    a = skipSeparators(left, a);
    b = skipSeparators(right, b);
    const codeA = a < left.length ? left.charCodeAt(a) : undefined;
    const codeB = b < right.length ? right.charCodeAt(b) : undefined;

    if (codeA === TILDE || codeB === TILDE) {
      if (codeA !== TILDE) return 1;
      if (codeB !== TILDE) return -1;
      a += 1;
      b += 1;
      continue;
    }
    if (codeA === CARET || codeB === CARET) {
      if (codeA === undefined) return -1;
      if (codeB === undefined) return 1;
      if (codeA !== CARET) return 1;
      if (codeB !== CARET) return -1;
      a += 1;
      b += 1;
      continue;
    }
    if (codeA === undefined || codeB === undefined) {
      if (codeA === codeB) return 0;
      return codeA === undefined ? -1 : 1;
    }

    const belongs = isDigit(codeA) ? isDigit : isAlpha;
    const endA = runEnd(left, a, belongs);
    const endB = runEnd(right, b, belongs);
    // The other side has a segment of the other type: digits win over letters.
    if (endB === b) return belongs === isDigit ? 1 : -1;
    const segmentA = left.slice(a, endA);
    const segmentB = right.slice(b, endB);
    const order = belongs === isDigit ? compareDigits(segmentA, segmentB) : compare(segmentA, segmentB);
    if (order !== 0) return order;
    a = endA;
    b = endB;
  }
}

/** Reads `[epoch:]version[-release]`; an epoch that is no number is taken as part of the version. */
export function parseEvr(text: string): Evr {
  const colon = /^(\d{1,9}):/.exec(text);
  const rest = colon === null ? text : text.slice(colon[0].length);
  const dash = rest.lastIndexOf('-');
  return {
    epoch: colon === null ? 0 : Number(colon[1]),
    version: dash < 0 ? rest : rest.slice(0, dash),
    release: dash < 0 ? '' : rest.slice(dash + 1),
  };
}

/** Compares epoch, then version, then release; an absent release equals any, as rpm treats it in dependencies. */
export function compareEvr(left: Evr, right: Evr): Order {
  const version = compare(left.epoch, right.epoch) || compareRpm(left.version, right.version);
  if (version !== 0 || left.release === '' || right.release === '') return version;
  return compareRpm(left.release, right.release);
}
