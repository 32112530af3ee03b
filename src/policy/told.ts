import * as z from 'zod/mini';

/** What editors, and the page of the policy, say of a key. */
export interface KeyWords {
  readonly title?: string;
  readonly description: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

/** Gives a schema its words. They stand beside it, and checking a file never reads them. */
export function told<S extends z.ZodMiniType>(schema: S, words: KeyWords): S {
  const { examples, ...rest } = words;
  z.globalRegistry.add(schema, examples === undefined ? rest : { ...rest, examples: [...examples] });
  return schema;
}

/** The same for a key that may be left out. */
export function may<S extends z.ZodMiniType>(schema: S, words: KeyWords): z.ZodMiniOptional<S> {
  return z.optional(told(schema, words));
}

/** Text of a pattern that is no longer than so many characters. */
export const textOf = (pattern: RegExp, longest: number): z.ZodMiniString<string> =>
  z.string().check(z.regex(pattern), z.maxLength(longest));

/** A list with no more than so many items. */
export const upTo = <S extends z.ZodMiniType>(item: S, most: number): z.ZodMiniArray<S> =>
  z.array(item).check(z.maxLength(most));

/** A list that has at least one item. */
export const someUpTo = <S extends z.ZodMiniType>(item: S, most: number): z.ZodMiniArray<S> =>
  z.array(item).check(z.minLength(1), z.maxLength(most));
