/**
 * Going straight from the main package to `%changelog`.
 *
 * Once the preamble of the main package has ended, its number is settled. What lies between it and the changelog matters to
 * neither, unless it is a condition around the changelog. Where it is written in such a way that expanding it can bring no
 * changelog, and no condition that does not end where it began, it need not be read. All that is unusual is read as ever.
 */

import { builtins } from './builtins.ts';
import { directiveOf, ENDING, nextMarkedLine, STRUCTURE, sectionOf } from './directives.ts';
import { logicalLine } from './lines.ts';
import type { Definition, MacroTable } from './macros.ts';
import { isPending, nothingPending, takeLine } from './scan.ts';
import { lineEndAt, nextLineStart } from './source.ts';

/**
 * Where `%changelog` stands, if all lines up to it can be left out, and it is the last section.
 * @param macros what is defined before
 * @param from the beginning of a line after the main package's preamble, outside of conditions
 */
export function changelogAhead(macros: MacroTable, chars: string, from: number): number | undefined {
  // Two texts are compared as one block of memory; `startsWith` goes by single characters.
  const isHere = ({ text }: Ahead): boolean => chars.slice(from, from + text.length) === text;
  const ahead = known.find(isHere) ?? aheadOf(chars, from);
  const at = from + ahead.text.length;
  if (ahead.calls === undefined || partOf(lineAt(chars, at)) !== 'changelog') return undefined;
  const isLast = nextMarkedLine(chars, nextLineStart(chars, at)) === chars.length;
  const isSound = soundIn(macros);
  return isLast && manyLinesAre(isSound.body, macros) && [...ahead.calls].every(isSound.name) ? at : undefined;
}

/** What lies before a changelog. */
interface Ahead {
  readonly text: string;
  /** What it calls, if nothing but that can make a condition or a changelog of it. */
  readonly calls: Calls;
}

/** The names that are called; undefined where anything may come of it. */
type Calls = ReadonlySet<string> | undefined;

/** Two sides of a change, and thousands of a history, have the same scripts; of these few are looked into. */
const known: Ahead[] = [];
const MOST_KNOWN = 4;

function aheadOf(chars: string, from: number): Ahead {
  let at = nextMarkedLine(chars, from);
  while (at < chars.length && partOf(lineAt(chars, at)) !== 'changelog')
    at = nextMarkedLine(chars, nextLineStart(chars, at));
  const text = chars.slice(from, at);
  const ahead = { text, calls: callsBetween(text) };
  known.unshift(ahead);
  known.length = Math.min(known.length, MOST_KNOWN);
  return ahead;
}

const lineAt = (chars: string, at: number): string => chars.slice(at, lineEndAt(chars, at));

/** What the lines between the main package and the changelog call. */
function callsBetween(text: string): Calls {
  const calls = new Set<string>();
  let depth = 0;
  let checked = 0;
  for (let at = nextMarkedLine(text, 0); at < text.length; at = nextMarkedLine(text, at)) {
    const line = lineAt(text, at);
    const part = partOf(line);
    depth += DEEPER[part];
    if (part === 'include' || depth < 0 || (part !== 'other' && line.endsWith('\\'))) return undefined;
    if (part === 'other' && DEFINITION.test(line)) {
      const { end, complete } = logicalLine(text, at);
      if (!complete || !addAll(calls, callsOfBody(bodyIn(text.slice(at, end))))) return undefined;
      if (!addAll(calls, callsOfLines(text.slice(checked, at)))) return undefined;
      checked = end;
      at = end;
    } else {
      if (part === 'other' && !addAll(calls, callsOfLine(line))) return undefined;
      at = nextLineStart(text, at);
    }
  }
  return depth === 0 && !goesOnTo(text, text.length) && addAll(calls, callsOfLines(text.slice(checked)))
    ? calls
    : undefined;
}

/** Adds the names, unless anything may come of them. */
function addAll(calls: Set<string>, more: Calls): boolean {
  for (const name of more ?? []) calls.add(name);
  return more !== undefined;
}

type Part = 'begin' | 'end' | 'turn' | 'include' | 'changelog' | 'section' | 'other';

const DEEPER: Readonly<Record<Part, number>> = {
  begin: 1, end: -1, turn: 0, include: 0, changelog: 0, section: 0, other: 0,
}; // biome-ignore format: a table

/** What a line does to the shape of a spec. */
function partOf(line: string): Part {
  const directive = directiveOf(line)?.kind;
  if (directive === undefined) {
    const section = sectionOf(line)?.kind;
    return section === undefined ? 'other' : section === 'changelog' ? 'changelog' : 'section';
  }
  if (directive === 'include') return 'include';
  return directive === 'endif' ? 'end' : directive.startsWith('if') ? 'begin' : 'turn';
}

/** Whether all that may stand for several lines is sound. */
function manyLinesAre(isSound: (body: string) => boolean, { defined }: MacroTable): boolean {
  for (const definition of defined.values()) {
    for (let each: Definition | undefined = definition; each !== undefined; each = each.under) {
      if (each.kind === 'macro' && each.body.chars.includes('\n') && !isSound(each.body.chars)) return false;
    }
  }
  return true;
}

/** What a name stands for, and what it would stand for again after `%undefine`. */
function bodiesOf(definition: Definition | undefined): readonly string[] {
  const bodies: string[] = [];
  for (let each = definition; each !== undefined; each = each.under) {
    if (each.kind === 'macro') bodies.push(each.body.chars);
  }
  return bodies;
}

const DEFINITION = /^[ \t\v\f\r]*%(?:define|global)[ \t]/;

/** The body of a definition, of which a backslash goes and leaves what follows it. */
const bodyIn = (definition: string): string =>
  definition
    .replace(/^\s*%\w+\s+\w*(?:\([^)\n]*\))?[ \t]*/, '')
    .replace(/\\([\s\S])/g, '$1')
    .trimEnd();

/** What a body calls, if it holds no changelog, and no condition but those that begin and end in it. */
function callsOfBody(body: string): Calls {
  const calls = new Set<string>();
  if (!body.includes('%')) return calls;
  const lines = body.split('\n');
  // The first and the last line are joined to what stands around the call.
  const isJoined = [lines[0], lines.at(-1)].some((line = '') => !['other', 'section'].includes(partOf(line)));
  if (isJoined || BARE_END.test(body) || !structureStandsFirst(body)) return undefined;
  let depth = 0;
  for (const line of lines) {
    const part = partOf(line);
    depth += DEEPER[part];
    if (part === 'include' || part === 'changelog' || depth < 0) return undefined;
    if (part === 'other' && MARKED.test(line) && !addAll(calls, callsOfLine(line))) return undefined;
  }
  return depth === 0 ? calls : undefined;
}

const MARKED = /^[ \t\v\f\r]*%/;
const BARE_END = /%\w+\}?[ \t]*$/;

/** A bracket of a macro, and the rest of its line. */
const BRACKET = /%[{([][^\n]*/g;
const DEFINES = /%\{?(?:define|global)/g;

/** What is called where something is defined, if all lines are conditions or sections that look so, and only those. */
function callsOfLines(text: string): Calls {
  if (!structureStandsFirst(text)) return undefined;
  for (const [line] of text.matchAll(BRACKET)) {
    const pending = nothingPending();
    takeLine(pending, line, 0, line.length);
    if (isPending(pending)) return undefined;
  }
  const calls = new Set<string>();
  let end = 0;
  for (const { index } of text.matchAll(DEFINES)) {
    if (index < end) continue;
    end = nextLineStart(text, index);
    if (!addAll(calls, callsOfLine(text.slice(text.lastIndexOf('\n', index) + 1, end).trimEnd()))) return undefined;
  }
  return calls;
}

const STRUCTURAL = /%(?:if|el|endif|include|changelog)/gi;

/** Whether what could be a condition or the changelog begins its line, and no line goes on in it. */
function structureStandsFirst(text: string): boolean {
  for (const { index } of text.matchAll(STRUCTURAL)) {
    const start = text.lastIndexOf('\n', index) + 1;
    if (text.slice(start, index).trim() !== '' || goesOnTo(text, start)) return false;
  }
  return true;
}

/** Whether the line before goes on in the one that begins here. */
const goesOnTo = (text: string, start: number): boolean => /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start));

/** `%{name}`, `%{?name:…}`, `%{name …}`, `%name`, `%{expand:%%name}`, and what a program would print. */
const CALL = /%(?:\{expand:%)?%?(?:\{[?!]{0,8}([A-Za-z_]\w*)[:} ]|([A-Za-z_]\w*)(?![\w*#%])|\()/y;
/** What defines a text of some letters: `%{expand:%%global _find_debuginfo_opts %{?_find_debuginfo_opts} -p …}`. */
const MAKES_WORDS = /^[ \t]*%\{expand:%%(?:global|define)[ \t]+\w+[ \t]+(?:%\{\?(_\w+)\}[ \t]+)?[-\w'"./]/;
const MAKES = new Set(['define', 'global', 'undefine']);

/** What a line calls that begins with a macro, if only that can make it a condition or a changelog. */
function callsOfLine(line: string): Calls {
  const words = line.endsWith('\\') ? null : MAKES_WORDS.exec(line);
  if (words !== null) return new Set(words[1] === undefined ? [] : [words[1]]);
  const calls = new Set<string>();
  for (let at = line.indexOf('%'); at >= 0; at = line.indexOf('%', CALL.lastIndex)) {
    CALL.lastIndex = at;
    const call = CALL.exec(line);
    if (call === null) return undefined;
    const name = call[1] ?? call[2];
    if (name === undefined) continue;
    if (STRUCTURE.has(name.toLowerCase()) || ENDING.test(name)) return undefined;
    if (!MAKES.has(name)) calls.add(name);
    // A body of several lines is only looked into where it begins the line.
    else if (line.endsWith('\\')) return undefined;
  }
  return calls;
}

/** As deep is looked into macros that call others. */
const MAX_NESTING = 8;

/** Tells of names and bodies whether what they come to holds no changelog, and no condition that does not end in it. */
function soundIn(macros: MacroTable): {
  readonly name: (name: string) => boolean;
  readonly body: (body: string) => boolean;
} {
  const looked = new Map<string, boolean>();
  const isSound = (name: string, nesting: number): boolean => {
    const known = looked.get(name);
    if (known !== undefined) return known;
    // What calls itself is not looked into any further.
    looked.set(name, false);
    const sound = isSoundAnew(name, nesting);
    looked.set(name, sound);
    return sound;
  };
  const isSoundAnew = (name: string, nesting: number): boolean => {
    const definition = macros.defined.get(name);
    if (definition === undefined) return !builtins.has(name);
    // What rpm brings itself, as `%bcond_with` and `%{with …}`, comes to nothing or a digit.
    if (definition.kind === 'macro' && definition.nature === 'lasting' && definition.options !== undefined) return true;
    if (definition.under === undefined && definition.kind === 'macro' && !definition.body.chars.includes('%'))
      return true;
    return bodiesOf(definition).every((body) => isSoundBody(body, nesting + 1));
  };
  const isSoundBody = (body: string, nesting: number): boolean => {
    const calls = nesting > MAX_NESTING ? undefined : callsOfBody(body);
    return calls !== undefined && [...calls].every((name) => isSound(name, nesting));
  };
  return { name: (name) => isSound(name, 0), body: (body) => isSoundBody(body, 0) };
}
