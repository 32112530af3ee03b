/** One mistake in one file. */
export interface Mutant {
  readonly path: string;
  readonly line: number;
  readonly was: string;
  readonly is: string;
  /** The whole file with it. */
  readonly text: string;
}

/** What a mistake looks like: a comparison turned or moved by one, a condition negated, a guard forgotten. */
const OPERATORS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \+ 1\b/g, ' + 2'],
  [/ - 1\b/g, ' - 2'],
  [/\(!(?=[\w(])/g, '('],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/\.at\(-1\)/g, '.at(0)'],
  [/ \?\? /g, ' && '],
];
/** A way out of a function that is forgotten. */
const GUARD = /^\s*if \(.*\) (?:return\b.*|continue|break|throw .*);$/;

/** The same text with what stands in quotes and comments blanked, so that no word of a message is taken for code. */
function codeOnly(text: string): string {
  const blank = (piece: string): string => piece.replace(/[^\n]/g, ' ');
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, blank);
}

/** Lines of types and imports, and the examples and words of a rule, are no code that can be wrong. */
function isInert(line: string): boolean {
  return /^\s*(?:import|export type|type|readonly|\||export interface|interface)\b/.test(line) || line.trim() === '';
}

/** Every mistake that can be made in a file. */
export function mutantsOf(path: string, text: string): readonly Mutant[] {
  const lines = text.split('\n');
  const code = codeOnly(text).split('\n');
  const examples = lines.findIndex((line) => /^ {2}examples: \[/.test(line));
  const examplesEnd = examples < 0 ? -1 : lines.findIndex((line, index) => index > examples && /^ {2}\],?$/.test(line));
  return lines.flatMap((line, index) => {
    const bare = code[index] ?? '';
    if (isInert(bare) || (index >= examples && index <= examplesEnd)) return [];
    const forgotten = GUARD.test(line) ? [''] : [];
    const turned = OPERATORS.flatMap(([pattern, replacement]) =>
      [...bare.matchAll(pattern)].map(
        ({ index: at, 0: found }) => line.slice(0, at) + replacement + line.slice(at + found.length),
      ),
    );
    return [...forgotten, ...turned].map((is) => ({
      path,
      line: index + 1,
      was: line,
      is: is === '' ? '(the line is gone)' : is,
      text: lines.with(index, is).join('\n'),
    }));
  });
}
