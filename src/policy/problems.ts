import type { FormError } from '../numbering/form.ts';
import type { Stop } from '../numbering/match.ts';
import type { ReleasingRole } from '../numbering/scheme.ts';
import type { GlobProblem } from './glob-syntax.ts';
import type { Place } from './policy.ts';

/** The keys and list indexes that lead to a place in the policy. */
export type PolicyPath = readonly (string | number)[];

/** What a value is, as people say it of YAML; `empty` is a key with nothing after it. */
export type DataKind = 'text' | 'number' | 'whole-number' | 'boolean' | 'list' | 'mapping' | 'empty';

/** What is wrong, as facts; the renderer finds the words. */
export type PolicyFact =
  // The file
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'unprintable'; readonly codePoint: number }
  | { readonly kind: 'too-deep'; readonly limit: number }
  // YAML, and what YAML may hold but a policy may not
  | { readonly kind: 'yaml-syntax'; readonly code: string; readonly detail: string }
  | { readonly kind: 'tab' }
  | { readonly kind: 'several-documents' }
  | { readonly kind: 'directive' | 'tag' | 'anchor' | 'alias'; readonly text: string }
  | { readonly kind: 'duplicate-key'; readonly key: string; readonly first: Place }
  // Keys and values
  | {
      readonly kind: 'unknown-key';
      readonly key: string;
      readonly allowed: readonly string[];
      readonly suggestion: string | undefined;
    }
  | { readonly kind: 'missing-key'; readonly key: string }
  | { readonly kind: 'wrong-type'; readonly expected: readonly DataKind[]; readonly received: DataKind }
  /** As written, as YAML reads it, and as it must be written. */
  | { readonly kind: 'unquoted-number'; readonly text: string; readonly read: string; readonly quoted: string }
  | {
      readonly kind: 'unknown-value';
      readonly value: string;
      readonly allowed: readonly string[];
      readonly suggestion: string | undefined;
    }
  | {
      readonly kind: 'out-of-range';
      readonly of: 'text' | 'list' | 'mapping' | 'number';
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad-name'; readonly name: string; readonly of: 'id' | 'trailer' | 'repository' }
  | { readonly kind: 'bad-date' | 'bad-pointer' | 'bad-period'; readonly text: string }
  // What it extends
  | { readonly kind: 'bad-extends' | 'extends-unread' | 'extends-again' | 'extends-unsound'; readonly text: string }
  | {
      readonly kind: 'in-extended';
      readonly name: string;
      readonly line: number;
      readonly column: number;
      readonly fact: PolicyFact;
    }
  /** The pattern for titles; `no-name` where it has none of the groups that say something. */
  | { readonly kind: 'bad-title'; readonly why: string }
  // What fits the schema and still cannot be meant
  | { readonly kind: 'bad-glob'; readonly problem: GlobProblem; readonly at: number }
  | { readonly kind: 'bad-path'; readonly problem: 'absolute' | 'parent' | 'git-directory' | 'glob' }
  | { readonly kind: 'taken-id'; readonly id: string }
  | {
      readonly kind: 'bad-form';
      readonly problem: FormError['problem'] | 'unused-field';
      readonly name: string;
      readonly at: number;
    }
  | {
      readonly kind: 'bad-step';
      readonly problem: 'raises-word' | 'raises-unordered' | 'raises-running-counter' | 'part-of-other-kind';
      readonly field: string;
    }
  /** A counter that runs on stands above a field that makes a release. */
  | { readonly kind: 'running-counter-above'; readonly field: string; readonly below: string }
  | {
      readonly kind: 'unknown-field';
      readonly field: string;
      readonly allowed: readonly string[];
      readonly suggestion: string | undefined;
    }
  /** `stop` is how far the text fits under the scheme that it fits best. */
  | { readonly kind: 'bad-number'; readonly text: string; readonly schemes: readonly string[]; readonly stop: Stop }
  | { readonly kind: 'no-steps'; readonly role: ReleasingRole; readonly scheme: string }
  | { readonly kind: 'taken-name'; readonly name: string; readonly first: Place }
  /** Both of two keys, or neither, where there has to be one. */
  | { readonly kind: 'one-of'; readonly keys: readonly string[]; readonly given: 'none' | 'several' }
  /** A bump that the scheme has no field for. */
  | { readonly kind: 'no-field-for-bump'; readonly scheme: string }
  /** An earlier line rule takes every branch that this one names. */
  | { readonly kind: 'unreachable'; readonly branch: string; readonly earlier: string; readonly first: Place };

/** One thing that is wrong with a policy file, and the place to look at. */
export interface PolicyProblem extends Place {
  readonly path: PolicyPath;
  readonly fact: PolicyFact;
}

/** In the order of the file, so that they can be mended from the top. */
export function inFileOrder(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
