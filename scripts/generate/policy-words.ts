/** The tables of docs/policy.md that say what words mean; only those are listed that the program knows. */
import { CARRIER_KINDS } from '../../src/carriers/kinds.ts';
import type { FeatureReader } from '../../src/features/feature.ts';
import { AFTERMATHS, FIELD_KINDS } from '../../src/numbering/scheme.ts';

const CARRIERS: Readonly<Record<string, string>> = {
  'rpm-spec': 'an RPM spec: Version and Release with their macros, and the changelog',
  text: 'a text file: its first line that is not blank',
  'kernel-makefile': "the kernel's top Makefile: VERSION, PATCHLEVEL and SUBLEVEL",
  json: 'a value in a JSON file',
  yaml: 'a value in a YAML file',
  toml: 'a value in a TOML file',
  'debian-changelog': 'the newest entry of a `debian/changelog`',
  'rpm-changes': 'the newest entry of a `.changes` file',
};

const KINDS: Readonly<Record<string, string>> = {
  counter: 'digits that count; `0308` equals `308`',
  integer: "digits without leading zeros, not below the field's start",
  upstream: 'a kernel version of three parts, `5.10.0`',
  series: 'what one development cycle of the kernel makes, `6.6`',
  version: 'a dotted version of any length',
  month: 'year and month, `2412`',
  'year-month': 'year and month parted by `.` or `-`, `2024.05`',
  prerelease: 'letters, digits and `-` in parts joined by dots, in the order of Semantic Versioning',
  rpm: "whatever RPM allows, in RPM's order",
  deb: "whatever Debian allows, in Debian's order",
  word: 'letters first, then letters, digits and `_`; never ordered',
  name: 'words joined by `-`; never ordered',
  identifiers: 'letters, digits and `-` in parts joined by dots; never ordered',
  snapshot: 'a commit, or a date with one; never ordered',
};

const LEAVES: Readonly<Record<string, string>> = {
  reset: 'it starts over',
  'from-start': 'its start or above',
  'not-lower': 'it stays or rises',
  rises: 'it rises as well',
  free: 'any value',
};

export function policyTables(): Readonly<Record<string, string>> {
  return {
    carriers: table('| Kind of a carrier | States its number in |', CARRIER_KINDS, CARRIERS),
    kinds: table('| Kind of a field | Holds |', FIELD_KINDS, KINDS),
    aftermaths: table('| In `leaves` | Becomes of the field |', AFTERMATHS, LEAVES),
  };
}

/** The kinds of a set of features and of another tool's report; each reader says itself what it reads. */
export function featureTable(readers: readonly Pick<FeatureReader, 'kind' | 'title'>[]): string {
  const rows = readers.map(({ kind, title }) => `| [\`${kind}\`](features/${kind}.md) | ${title.en} |`);
  return ['| Kind of features or of a report | Reads |', '|---|---|', ...rows].join('\n');
}

function table(head: string, names: readonly string[], words: Readonly<Record<string, string>>): string {
  const rows = names.map((name) => {
    if (words[name] === undefined) throw new Error(`scripts/generate/policy-words.ts has no words for ${name}`);
    return `| \`${name}\` | ${words[name]} |`;
  });
  return [head, '|---|---|', ...rows].join('\n');
}
