import { compileLines } from './linear-pattern.ts';

/** What the title of a pull request says of it, by the pattern of the policy. */
export interface TitleWords {
  readonly number?: string;
  readonly bump?: string;
}

export type TitlePattern =
  | { readonly kind: 'pattern'; readonly read: (title: string) => TitleWords }
  | { readonly kind: 'wrong'; readonly why: string };

/** GitHub lets a title have 256 characters. */
const LONGEST_TITLE = 1000;

/** Compiles the pattern for titles, which has a group `number` or `bump`; of several matches the first counts. */
export function compileTitle(source: string): TitlePattern {
  const compiled = compileLines(source, ['number', 'bump']);
  if (compiled.kind === 'wrong') return compiled;
  return {
    kind: 'pattern',
    read: (title) => {
      const [{ number = '', bump = '' } = {}] = compiled.groupsIn(title.slice(0, LONGEST_TITLE));
      return { ...(number === '' ? {} : { number }), ...(bump === '' ? {} : { bump }) };
    },
  };
}
