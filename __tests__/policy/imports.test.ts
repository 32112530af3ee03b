import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** The packages that a file loads at run time, by itself and by what it imports. */
function packagesOf(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(file.href)) return packages;
  seen.add(file.href);
  // A statement of types alone, or one whose names are all types, is gone at run time.
  for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(/^import ([^;]*?)from '([^']+)';/gm)) {
    const isOnlyTypes = /^type |^\{\s*(?:type [^,}]+,?\s*)+\}/.test(names);
    if (isOnlyTypes) continue;
    if (!from.startsWith('.')) packages.add(from);
    else for (const name of packagesOf(new URL(from, file), seen)) packages.add(name);
  }
  return packages;
}

const of = (name: string): readonly string[] =>
  [...packagesOf(new URL(`../../src/policy/${name}`, import.meta.url))].toSorted();

test.each([['policy.ts'], ['glob.ts'], ['problems.ts'], ['suggest.ts'], ['plain-document.ts']])(
  '%s loads neither schema nor YAML library',
  (name) => {
    expect(of(name)).toEqual([]);
  },
);

test('load.ts loads the schema library, and document.ts, which only some files need, the YAML library', () => {
  expect(of('load.ts')).toEqual(['zod/mini']);
  expect(of('document.ts')).toEqual(['yaml']);
});
