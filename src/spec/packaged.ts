/**
 * What of a spec makes the packages.
 * Source: rpm's manual, "Spec file format" (rpm-spec(5)): "Comments" (macros in them are expanded), "Sections".
 */

import { directiveOf, nextMarkedLine, type SectionKind, sectionOf } from './directives.ts';
import { isPending, nameEnd, nothingPending, takeLine } from './scan.ts';

/**
 * The spec without what makes no package: its `%changelog`, and in the preamble and the lists the blank lines and those
 * comments that hold no macro and do not go on. Scripts and descriptions are packaged or run as they are and stay whole.
 * Two specs with equal packaged text need no new build. For texts within the bounds of bounds.ts.
 */
export function packagedText(text: string): string {
  const kept: string[] = [];
  const pending = nothingPending();
  let section: SectionKind | 'made-by-macro' = 'preamble';
  for (let start = 0; start < text.length; ) {
    if (section === 'changelog' && !isPending(pending)) {
      start = nextMarkedLine(text, start);
      if (start === text.length) break;
    }
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, newline < 0 ? end : newline).trimEnd();
    const continues = isPending(pending);
    if (!continues) section = sectionAfter(section, line);
    if (continues || (section !== 'changelog' && MAY_GO_ON.test(line))) takeLine(pending, text, start, end);
    if (continues || !isIdle(section, line) || directiveOf(line) !== undefined) kept.push(line);
    start = end;
  }
  return kept.join('\n');
}

/** A line goes on after a backslash, or within the brackets of a macro. */
const MAY_GO_ON = /[\\%]/;

function sectionAfter(section: SectionKind | 'made-by-macro', line: string): SectionKind | 'made-by-macro' {
  const begun = sectionOf(line)?.kind;
  if (begun !== undefined) return begun;
  // A macro of its own on a line of the preamble may stand for a section: what follows is kept as it is.
  if (section === 'preamble' && /^%[A-Za-z_]/.test(line) && !HARMLESS.has(line.slice(1, nameEnd(line, 1)))) {
    return 'made-by-macro';
  }
  return section;
}

const HARMLESS: ReadonlySet<string> = new Set(
  (
    'global define undefine dnl bcond bcond_with bcond_without ' +
    'if elif ifarch ifnarch ifos ifnos elifarch elifos else endif include'
  ).split(' '),
);

/** Whether the line makes no difference to any package. */
function isIdle(section: SectionKind | 'made-by-macro', line: string): boolean {
  switch (section) {
    case 'changelog':
      return true;
    case 'preamble':
    case 'list':
      return line === '' || isPlainComment(line);
    case 'text':
      return isPlainComment(line);
    case 'script':
    case 'made-by-macro':
      return false;
  }
}

/** rpm expands macros in comments, and a backslash joins the next line to one. */
function isPlainComment(line: string): boolean {
  return /^\s*#/.test(line) && !line.replaceAll('%%', '').includes('%') && !line.endsWith('\\');
}
