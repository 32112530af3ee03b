import type { CarrierReaders } from '../../carriers/read.ts';
import type { SelectedCarrier } from '../../carriers/select.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PolicyFacts } from '../facts.ts';
import type { FileText } from '../text.ts';
import type { NumberedTag } from './scope.ts';

/** A tag by its name, and the object that it points at. */
export interface TagRef {
  readonly name: string;
  readonly id: string;
}

/** What a tag leads to, once tag objects are followed. */
export type TagObject =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'commit';
      /** What the tag itself points at: a tag object, or the commit. */
      readonly id: string;
      readonly annotated: boolean;
      readonly commit: string;
      /** When the commit was made, and when the tag was where it tells, in seconds since 1970. */
      readonly committed: number;
      readonly tagged: number | undefined;
    }
  | { readonly kind: 'tree' | 'blob' | 'too-deep'; readonly id: string; readonly annotated: boolean };

/**
 * How another tag lies to the commit of the one that is judged; `later` ones descend from it, which is told where the
 * whole history is known.
 */
export type Standing = 'same' | 'ancestor' | 'later' | 'apart';

/** What happened to a tag, or that somebody asks about it. */
export const TAG_EVENTS = ['created', 'moved', 'deleted', 'asked'] as const;
export type TagEvent = (typeof TAG_EVENTS)[number];

/** Everything that was read of a tag; from here on nothing touches the world. */
export interface TagReading {
  readonly name: string;
  readonly event: TagEvent;
  /** Where the tag pointed before it was moved or deleted. */
  readonly formerly: string | undefined;
  /** The branch that was named as the tag's. */
  readonly branch: string | undefined;
  readonly emergency?: 'declared';
  readonly policy: Policy;
  readonly policyFile: PolicyFacts;
  readonly object: TagObject;
  readonly signed: boolean | undefined;
  /** The other tags of the repository, as far as they may be of the same line. */
  readonly others: readonly TagRef[];
  readonly standings: ReadonlyMap<string, Standing>;
  /** The nearest tags before it on its line, where the whole history is known; otherwise the greatest number counts. */
  readonly nearest?: readonly NumberedTag[];
  /** Whether those are at several commits, none of which leads to another: then lines were merged. */
  readonly joined?: boolean;
  readonly onBranch: 'yes' | 'no' | 'no-branch' | 'not-asked';
  readonly readers: CarrierReaders;
  readonly carriers: readonly (SelectedCarrier & { readonly text: FileText })[];
}
