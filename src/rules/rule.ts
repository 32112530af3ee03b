import type { Edit } from '../carriers/carrier.ts';
import type { Facts } from '../facts/facts.ts';
import type { Phrase, Strictness } from '../numbering/scheme.ts';
import type { InterfaceRule } from '../policy/interfaces.ts';
import type { NewBuild } from '../policy/policy.ts';
import type { RuleId } from './ids.ts';
import type { Severity } from './severity.ts';

/** A rule's objection, as facts: which of its messages, what fills the slots, and the place. The renderer speaks. */
export interface Objection<Message extends string = string> {
  readonly message: Message;
  /** Lists become "a or b"; phrases are given in the reader's language. */
  readonly data: Readonly<Record<string, string | number | readonly string[] | Phrase>>;
  readonly path?: string;
  readonly line?: number;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** The lines to change; the first is offered as the fix. */
  readonly edits?: readonly Edit[];
  /** Where the case at hand is graver or milder than the rule's default. */
  readonly severity?: Severity | 'off';
  /** The label of the pull request by which maintainers accept what is objected to. */
  readonly accepted?: string;
  /** The rule could not look: the verdict is `unknown`, not `fail`. */
  readonly unchecked?: true;
}

/** The surroundings of a tag in an example. */
export interface TagExample {
  /** The tags that its commit descends from, and those that it does not. */
  readonly earlier?: readonly string[];
  readonly apart?: readonly string[];
  readonly event?: 'created' | 'moved' | 'deleted';
  /** Whether it is on its line's branch; not asked where nothing is said. */
  readonly onBranch?: 'yes' | 'no' | 'no-branch';
  readonly object?: 'commit' | 'annotated' | 'signed' | 'tree' | 'blob' | 'too-deep';
  readonly wanted?: 'annotated' | 'signed';
  readonly foreign?: 'warn' | 'error';
  /** The day on which the commit was made. */
  readonly committed?: string;
  /** Lines of the policy beside the one that the example is about. */
  readonly lines?: readonly {
    readonly branch: string;
    readonly role: 'maintenance' | 'development';
    readonly from?: string;
  }[];
}

/** The set of an interface in an example; its numbers are those of the example. */
export interface InterfaceExample {
  /** The lines of the file, and how they are to be read: a name each, or a symbol list. */
  readonly was: readonly string[];
  readonly is: readonly string[] | 'deleted' | 'blank' | 'binary';
  readonly kind?: 'plain' | 'symbols';
  /** The last release, where it is not the tip of the base branch. */
  readonly released?: { readonly number: string; readonly set: readonly string[] };
  /** What the policy says of it beside the defaults. */
  readonly policy?: Partial<
    Pick<InterfaceRule, 'removed' | 'added' | 'changed' | 'belowOne' | 'deprecateFor' | 'approval'>
  >;
}

/** A case that shows what a rule does: shown on its page, and run as its test. */
export interface Example {
  readonly title: string;
  readonly role?: 'development' | 'maintenance' | 'following' | 'frozen' | 'ignored';
  readonly scheme?: string;
  readonly strictness?: Strictness;
  /** The number at the base tip and the number claimed. */
  readonly before?: string;
  readonly after?: string;
  /** SOURCE and the changelog's newest number after the change; both follow `after` where nothing is said. */
  readonly sourceTag?: string;
  readonly changelog?: string;
  /** The date of the changelog's newest entry. */
  readonly date?: string;
  readonly from?: string;
  /** For a tag of this name, what else there is; then `after` is the tag, and `before` is not needed. */
  readonly tag?: TagExample;
  /** For a pull request where tags carry the numbers: those that lead up to its base; then `after` is what it declares. */
  readonly declared?: {
    readonly earlier: readonly string[];
    readonly apart?: readonly string[];
    readonly also?: string;
  };
  /** The tags of the policy's source repository, or that it cannot be seen. */
  readonly sourceHas?: readonly string[] | 'hidden';
  readonly emergency?: 'declared';
  /** The number of the pull request, and the numbers that other open ones claim, by theirs. */
  readonly contest?: { readonly own: number; readonly claims: Readonly<Record<number, string>> };
  /** Instead of a package: what an interface promises, its numbers being those of the example. */
  readonly interface?: InterfaceExample;
  /** Labels of the pull request, and its last paragraph. */
  readonly labels?: readonly string[];
  readonly trailers?: string;
  /** The day on which is judged. */
  readonly today?: string;
  /** Packaged files changed beside the carriers. */
  readonly files?: readonly string[];
  /** What lies at the top of the base branch; directories end with a slash. */
  readonly top?: readonly string[];
  /** What the policy says of when a package wants a new number. */
  readonly newBuild?: NewBuild;
  /** What else of the spec changes: something that makes a package, or only its comments and changelog. */
  readonly spec?: 'changed' | 'same';
  /** The message expected, `quiet` for none. */
  readonly reports: string;
  readonly severity?: Severity;
  readonly expected?: readonly string[];
}

export interface Rule<Message extends string = string> {
  readonly id: RuleId;
  readonly summary: Phrase;
  readonly why: Phrase;
  readonly fix: Phrase;
  /** Where the rule comes from: a document, a page, a section of the corpus of real cases. */
  readonly source: string;
  readonly severity: Readonly<Record<Strictness, Severity | 'off'>>;
  readonly messages: Readonly<Record<Message, Phrase>>;
  readonly examples: readonly Example[];
  /** A rule about features alone: where there are no interfaces it has nothing to say, and is not so much as loaded. */
  readonly about?: 'features';
  readonly evaluate: (facts: Facts) => readonly Objection<Message>[];
}

/** Ties the messages that a rule may use to those it declares. */
export function defineRule<const Message extends string>(rule: Rule<Message>): Rule<Message> {
  return rule;
}
