/**
 * Debian's own order of versions.
 * Source: deb-version(7), "Sorting algorithm"; the behaviour of `dpkg --compare-versions`.
 */

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAlpha = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Where a character of the text between numbers stands: `~` below the end, letters above it, all others above letters. */
function weight(code: number): number {
  if (code === 126) return -1;
  if (Number.isNaN(code) || isDigit(code)) return 0;
  return isAlpha(code) ? code : code + 256;
}

/** Where the digits that begin here end. */
function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** The number that these digits make, as text without leading zeros, so that no length is too long. */
function significant(text: string, start: number, end: number): string {
  let first = start;
  while (first < end && text.charCodeAt(first) === 48) first += 1;
  return text.slice(first, end);
}

/**
 * Compares two upstream versions or two revisions: text and numbers in turn, numbers by their value, text by its
 * characters' weight. Negative, zero or positive.
 */
export function compareDeb(left: string, right: string): number {
  let a = 0;
  let b = 0;
  while (a < left.length || b < right.length) {
    // Past the end `charCodeAt` gives NaN, which weighs what a digit does: nothing.
    while ((a < left.length && !isDigit(left.charCodeAt(a))) || (b < right.length && !isDigit(right.charCodeAt(b)))) {
      const difference = weight(left.charCodeAt(a)) - weight(right.charCodeAt(b));
      if (difference !== 0) return difference;
      a += 1;
      b += 1;
    }
    const endA = digitsEnd(left, a);
    const endB = digitsEnd(right, b);
    const numberA = significant(left, a, endA);
    const numberB = significant(right, b, endB);
    if (numberA.length !== numberB.length) return numberA.length - numberB.length;
    if (numberA !== numberB) return numberA < numberB ? -1 : 1;
    a = endA;
    b = endB;
  }
  return 0;
}
