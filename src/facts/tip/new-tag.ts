import type { MESSAGE_SLOTS } from '../../policy/policy.ts';

/** A tag that is to be made. */
export interface NewTag {
  readonly name: string;
  readonly number: string;
  readonly branch: string;
  /** The tip of the branch that was judged. */
  readonly commit: string;
  /** The text of an annotated tag; a lightweight one has none. */
  readonly message: string | undefined;
}

/** What became of making a tag. */
export type TagOutcome =
  | {
      readonly kind: 'created';
      /** What the tag points at: the tag object, or the commit. */
      readonly id: string;
      /** Where the branch is by now, if that is no longer the commit that was judged. */
      readonly movedTo: string | undefined;
    }
  /** Somebody else made it in the meantime. */
  | { readonly kind: 'lost'; readonly id: string }
  | { readonly kind: 'branch-moved'; readonly from: string; readonly to: string | undefined }
  /** Nothing was made. */
  | { readonly kind: 'failed'; readonly detail: string }
  /** Whether it was made could not be found out. */
  | { readonly kind: 'unclear'; readonly detail: string };

/** Why no tag is made. */
export type TagRefusal =
  /** The line, the present state or the tag itself breaks a rule, or could not be judged; the report says which. */
  | { readonly because: 'judged' }
  | { readonly because: 'no-releases'; readonly role: 'frozen' | 'ignored' }
  | { readonly because: 'first' }
  | { readonly because: 'level'; readonly level: string; readonly known: readonly string[] }
  | { readonly because: 'several'; readonly numbers: readonly string[]; readonly levels: readonly string[] }
  | { readonly because: 'nothing-new'; readonly tags: readonly string[] }
  | { readonly because: 'exists'; readonly id: string }
  /** The branch moved while it was judged. */
  | { readonly because: 'moved'; readonly to: string }
  /** A signature is for whoever has the key. */
  | { readonly because: 'signed' };

export type MessageSlots = Readonly<Record<(typeof MESSAGE_SLOTS)[number], string>>;

/** The message of a tag: the policy's words with the slots filled in. */
export function messageOf(words: string, slots: MessageSlots): string {
  const known = new Map<string, string>(Object.entries(slots));
  return words.replace(/\{([a-z]+)\}/g, (whole, slot: string) => known.get(slot) ?? whole);
}
