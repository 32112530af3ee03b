import { RE2JS, RE2JSSyntaxException } from 're2js';

/** Patterns in policies are short; the cost of each match grows with it. */
const LONGEST_PATTERN = 1000;

/** Repetitions like `(a{1000}){1000}` multiply; the engine's own bound is far above what a line of text needs. */
const LARGEST_PROGRAM = 10_000;

export type LinePattern =
  | {
      readonly kind: 'pattern';
      /** The named groups of every match in a line, without those that took no part. */
      readonly groupsIn: (line: string) => readonly Readonly<Record<string, string>>[];
    }
  /** `no-name` where none of the groups is there that are wanted, or what the engine says. */
  | { readonly kind: 'wrong'; readonly why: string };

/**
 * Compiles a pattern to RE2's automata, which never go back in the text.
 * @param wanted the named groups of which the pattern must have one
 */
export function compileLines(source: string, wanted: readonly string[] = ['name']): LinePattern {
  if (source.length > LONGEST_PATTERN) return { kind: 'wrong', why: `longer than ${LONGEST_PATTERN} characters` };
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source);
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return { kind: 'wrong', why: error.message };
    throw error;
  }
  const groups = Object.keys(compiled.namedGroups());
  if (!groups.some((group) => wanted.includes(group))) return { kind: 'wrong', why: 'no-name' };
  if (compiled.programSize() > LARGEST_PROGRAM)
    return { kind: 'wrong', why: 'too large once its repetitions are counted out' };
  return { kind: 'pattern', groupsIn: (line) => matchesIn(compiled, groups, line) };
}

function matchesIn(
  compiled: RE2JS,
  groups: readonly string[],
  line: string,
): readonly Readonly<Record<string, string>>[] {
  if (!compiled.test(line)) return [];
  const found: Readonly<Record<string, string>>[] = [];
  const matcher = compiled.matcher(line);
  while (matcher.find()) {
    const taken = groups.map((group) => [group, matcher.group(group)] as const);
    found.push(Object.fromEntries(taken.filter((entry): entry is [string, string] => entry[1] !== null)));
  }
  return found;
}
