/**
 * A sentence as SARIF's plain text: brackets make links there, braces placeholders, unless they are escaped
 * (sections 3.11.5 and 3.11.6 of the specification).
 */
export function literal(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

/** A path of the repository as a relative URI; the top of the checkout is what GitHub calls `%SRCROOT%`. */
export function artifactLocation(path: string): { readonly uri: string; readonly uriBaseId: string } {
  const uri = path
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

/** Only an address of the web is a home. */
export function safeHome(home: string | undefined): string | undefined {
  return home !== undefined && /^https?:\/\/[\w.-]+(?::\d+)?\/[\w./-]+$/.test(home) ? home : undefined;
}

/**
 * Gives each identity its fingerprints. The first is for every reader of SARIF; the second is the one that GitHub goes by, and
 * would else make of the line that a finding happens to be on. Findings that are the same are counted, in their order.
 */
export function fingerprints(): (identity: string) => Readonly<Record<string, string>> {
  const seen = new Map<string, number>();
  return (identity) => {
    const hash = hashOf(identity);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { 'pawlFinding/v1': `${hash}:${count}`, primaryLocationLineHash: `${hash}:${count}` };
  };
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a of 64 bits over UTF-8: it tells findings apart and keeps no secret (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text.slice(0, 1000))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
