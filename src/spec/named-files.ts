/**
 * What a spec names as its sources and patches.
 * Source: rpm's manual, "Spec file format" (rpm-spec(5)): "Source", "Patch"; rpmbuild looks for each by its base name, all
 * of them in one directory.
 */

/** A source or a patch, by its base name; macros stand in it as written. */
export interface NamedFile {
  readonly as: 'source' | 'patch';
  readonly name: string;
}

/** The files that the packaged text of a spec names, those too whose names hold a macro. */
export function namedFiles(packaged: string): readonly NamedFile[] {
  return [...packaged.matchAll(/^[ \t]*(source|patch)\d*[ \t]*:[ \t]*(\S{1,512})/gim)].map(
    ([, tag = '', name = '']) => ({
      as: tag.toLowerCase() === 'patch' ? 'patch' : 'source',
      name: name.slice(name.lastIndexOf('/') + 1),
    }),
  );
}

/** Whether a spec may have patches: as a tag wherever it stands (`%{!?bare:Patch1: a.patch}`), listed, or applied. */
export const mayHavePatches = (packaged: string): boolean =>
  /(?:^|\W)patch\d*[ \t]*:|%\{?patch(?:list)?\d*\b/im.test(packaged);

/** As many names with macros in them are compared. */
const MOST_WITH_MACROS = 64;

/** Tells of a file whether a spec may name it; where too many names hold macros, of each that it does. */
export function namedBy(files: readonly NamedFile[]): (file: string) => boolean {
  const plain = new Set(files.flatMap(({ name }) => (name.includes('%') ? [] : [name])));
  const others = files.filter(({ name }) => name.includes('%'));
  return (file) => plain.has(file) || others.length > MOST_WITH_MACROS || others.some((each) => mayBe(each, file));
}

/** Whether a file may be the one that is named: where macros stand in the name, by what stands before and behind them. */
export function mayBe({ name }: NamedFile, file: string): boolean {
  const first = name.indexOf('%');
  if (first < 0) return name === file;
  const last = name.lastIndexOf('%');
  const brace = name.lastIndexOf('}');
  const end = brace > last ? brace + 1 : last + (/^%\w*/.exec(name.slice(last))?.[0].length ?? 1);
  const behind = name.slice(end);
  return file.length >= first + behind.length && file.startsWith(name.slice(0, first)) && file.endsWith(behind);
}
