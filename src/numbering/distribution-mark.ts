/**
 * The mark of a distribution at the end of a release, such as `.el9_4`, `.fc36` or `.el7.elrepo`, which `%{?dist}` gives
 * it; a candidate's `.rc4` is none.
 */
const MARK = /\.(?!rc\d)[a-z]{2,12}\d\w{0,20}(?:\.\w{1,40}){0,4}$/;

/** A release parted into what counts and the mark, which may be empty. */
export function partMark(text: string): { readonly release: string; readonly mark: string } {
  const mark = MARK.exec(text)?.[0] ?? '';
  return { release: text.slice(0, text.length - mark.length), mark };
}
