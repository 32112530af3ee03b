/**
 * The order of pre-releases in Semantic Versioning, as node-semver has it; numbers and the rest are plain integers.
 * The package itself would take longer to load than all that Pawl does with it; the tests hold this against it.
 * Source: Semantic Versioning 2.0.0, rule 11; node-semver, `compareIdentifiers` and `inc`.
 */

const DIGITS = /^\d+$/;

/** Compares two pre-releases (`rc.1`, `alpha.beta`): identifier by identifier, numbers below words, the shorter one lower. */
export function comparePrerelease(left: string, right: string): number {
  const a = left.split('.');
  const b = right.split('.');
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const order = compareIdentifiers(a[index] as string, b[index] as string);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareIdentifiers(a: string, b: string): number {
  const [numericA, numericB] = [DIGITS.test(a), DIGITS.test(b)];
  if (numericA && numericB) return Number(a) - Number(b);
  if (numericA !== numericB) return numericA ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The next pre-release: the last of its numbers one higher, or a first number where it has none. */
export function nextPrerelease(value: string): string {
  const parts = value.split('.');
  const last = parts.findLastIndex((part) => DIGITS.test(part));
  return last < 0 ? `${value}.0` : parts.with(last, String(Number(parts[last]) + 1)).join('.');
}
