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
 * Whether the line that begins here is surely neither a directive nor a section, by its first character: most of a spec are
 * ten thousand lines of changelog, and this is all that is asked of them.
 */
export function isPlain(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return first > 0x20 && first !== PERCENT;
}

const PERCENT = 0x25;

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
