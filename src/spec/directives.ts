/**
 * Telling the lines of a spec apart: conditions, `%include`, the sections, the tags.
 * Source: rpm's manual, "Spec file format" (rpm-spec(5)): "Conditionals", "Sections", "Preamble".
 */

export type DirectiveKind =
  | 'if' | 'ifarch' | 'ifnarch' | 'ifos' | 'ifnos'
  | 'elif' | 'elifarch' | 'elifos' | 'else' | 'endif' | 'include'; // biome-ignore format: a table

export interface Directive {
  readonly kind: DirectiveKind;
  /** The offset after the word. */
  readonly end: number;
}

const DIRECTIVE =
  /[ \t\v\f\r]*%(?:(endif|else)(?![A-Za-z])|(ifn?arch|ifn?os|include|elifarch|elifos|elif|if)(?=[ \t]|$)|(if|elif)(?=[(!"]))/y;

/**
 * The next line, from one that begins here on, whose first mark is a `%`: those before it are surely neither directives nor
 * sections. Most of a spec are ten thousand lines of changelog, which are leapt over and never looked at one by one.
 */
export function nextMarkedLine(text: string, from: number): number {
  for (let percent = text.indexOf('%', from); percent >= 0; percent = text.indexOf('%', percent + 1)) {
    let start = percent;
    while (start > from && INDENT.has(text.charCodeAt(start - 1))) start -= 1;
    if (start === from || text.charCodeAt(start - 1) === NEWLINE) return start;
  }
  return text.length;
}

/**
 * The next line, from one that begins here on, that holds a `%` or goes on into such a line: no macro, directive or section
 * is in those before it.
 */
export function nextMacroLine(text: string, from: number): number {
  const percent = text.indexOf('%', from);
  if (percent < 0) return text.length;
  let start = Math.max(from, text.lastIndexOf('\n', percent) + 1);
  while (start > from && text.charCodeAt(start - 2) === BACKSLASH) {
    start = Math.max(from, text.lastIndexOf('\n', start - 2) + 1);
  }
  return start;
}

/** A tag of which nothing is kept, to be put into a pattern. */
export const UNKEPT = String.raw`(?:(?:Patch|Source)\d{0,9}|(?:BuildR|R)equires|Conflicts|Obsoletes):`;

/** Blank lines, comments, and tags of which nothing is kept, where they hold no macro and do not go on in the next line. */
const IDLE = new RegExp(`(?:(?:#[^\\n%\\\\]*|${UNKEPT}[^\\n%\\\\]*)?\\n){1,64}`, 'y');

/** The next line of a preamble, from one that begins here on, that may say something: a spec can name a thousand patches. */
export function nextTellingLine(text: string, from: number): number {
  IDLE.lastIndex = from;
  return IDLE.test(text) ? IDLE.lastIndex : from;
}

const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
/** What may stand before a directive. */
const INDENT: ReadonlySet<number> = new Set([0x20, 0x09, 0x0b, 0x0c, 0x0d]);

/** The directive that the line is, if it is one. */
export function directiveOf(line: string): Directive | undefined {
  DIRECTIVE.lastIndex = 0;
  const match = DIRECTIVE.exec(line);
  const kind = match?.[1] ?? match?.[2] ?? match?.[3];
  return kind === undefined ? undefined : { kind: kind as DirectiveKind, end: DIRECTIVE.lastIndex };
}

/** What the lines of a section are to the reader. */
export type SectionKind = 'preamble' | 'changelog' | 'text' | 'list' | 'script';

const SECTIONS: ReadonlyMap<string, SectionKind> = new Map([
  ['package', 'preamble'],
  ['changelog', 'changelog'],
  ['description', 'text'],
  ...words('files sourcelist patchlist end').map((name) => [name, 'list'] as const),
  ...words(
    'prep generate_buildrequires conf build install check clean pre post preun postun pretrans posttrans preuntrans ' +
      'postuntrans trigger triggerin triggerprein triggerun triggerpostun verifyscript sepolicy filetrigger ' +
      'filetriggerin filetriggerun filetriggerpostun transfiletrigger transfiletriggerin transfiletriggerun ' +
      'transfiletriggerpostun',
  ).map((name) => [name, 'script'] as const),
]);

/** Names that look like macros and never are any: the shape of a spec does not depend on what is defined. */
export const STRUCTURE: ReadonlySet<string> = new Set([
  ...SECTIONS.keys(),
  ...words('if ifarch ifnarch ifos ifnos elif elifarch elifos else endif include'),
]);

/** rpm takes `%endif1` for `%endif`. */
export const ENDING = /^(?:endif|else)(?![A-Za-z])/;

export interface Section {
  readonly kind: SectionKind;
  readonly name: string;
  /** The offset after the word. */
  readonly end: number;
}

/** The section that begins with the line. It must begin in the first column. */
export function sectionOf(line: string): Section | undefined {
  if (line[0] !== '%') return undefined;
  const match = /^%([A-Za-z_]{1,32})(?=\s|$)/.exec(line);
  const name = match?.[1]?.toLowerCase();
  const kind = name === undefined ? undefined : SECTIONS.get(name);
  return match === null || name === undefined || kind === undefined ? undefined : { kind, name, end: match[0].length };
}

/** Tags that give a macro of their name, in small letters and, from the main package, in capitals. */
const MACRO_TAGS = new Set(
  words(
    'name version release epoch summary license sourcelicense distribution disturl vendor group packager url vcs ' +
      'prefixes prefix disttag bugurl translationurl upstreamreleases removepathpostfixes modularitylabel',
  ),
);

const PLAIN_TAGS = new Set(
  words(
    'source patch nosource nopatch excludearch exclusivearch excludeos exclusiveos icon provides requires recommends ' +
      'suggests supplements enhances prereq conflicts obsoletes buildroot buildarchitectures buildarch buildconflicts ' +
      'buildprereq buildrequires autoreqprov autoreq autoprov docdir orderwithrequires buildsystem buildoption',
  ),
);

export interface Tag {
  /** In small letters, without a number. */
  readonly name: string;
  readonly defines: 'macro' | 'nothing';
  /** The offset of the value, after the colon and white space. */
  readonly value: number;
}

const TAG = /^([A-Za-z]{1,32})(\d{0,9})[ \t\v\f\r]*(?:\([^()]{0,255}\)[ \t\v\f\r]*)?:[ \t\v\f\r]*/;

/** The tag that the line states. It must begin in the first column. */
export function tagOf(line: string): Tag | undefined {
  const match = TAG.exec(line);
  const name = match?.[1]?.toLowerCase();
  if (match === null || name === undefined) return undefined;
  const numbered = match[2] !== '';
  if (numbered && name !== 'source' && name !== 'patch') return undefined;
  if (MACRO_TAGS.has(name)) return { name, defines: 'macro', value: match[0].length };
  return PLAIN_TAGS.has(name) ? { name, defines: 'nothing', value: match[0].length } : undefined;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
