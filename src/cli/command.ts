import type { ParseArgsConfig } from 'node:util';
import type { Language } from '../render/speak.ts';

/** Exit codes: passed, failed, could not check, wrong usage (sysexits(3) has 64 for it). */
export const EXIT = { pass: 0, fail: 1, unknown: 2, usage: 64 } as const;

/** Every form that some command writes; each command names its own. */
export const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'html'] as const;
export type Format = (typeof FORMATS)[number];
export const COLOURS = ['auto', 'always', 'never'] as const;

/** What every command is told. */
export interface Common {
  readonly repository: string;
  readonly policy: string;
  readonly format: Format;
  readonly language: Language;
  readonly colour: (typeof COLOURS)[number];
}

/** The words after a command's name, as `parseArgs` of Node gives them. */
export interface Given {
  readonly common: Common;
  /** The value of an option, or nothing where it was not given and has no default. */
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
  readonly words: readonly string[];
}

/** What a command makes of them: something to run, giving an exit code, or what is wrong with them. */
export type Order =
  | { readonly kind: 'run'; readonly run: () => Promise<number> }
  | { readonly kind: 'wrong'; readonly message: string };

/** A command: how it is used, what it takes. What it does is loaded when it runs. */
export interface CommandDefinition {
  readonly name: string;
  /** Lines of the overview: how it is called, and what it does. */
  readonly overview: readonly (readonly [string, string])[];
  /** The usage, without the common options. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Options that take one of these words only. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly formats: readonly Format[];
  /** Whether it takes words beside options. */
  readonly words: 'none' | 'some';
  readonly read: (given: Given) => Order;
}

export const run = (start: () => Promise<number>): Order => ({ kind: 'run', run: start });
export const wrong = (message: string): Order => ({ kind: 'wrong', message });

/** What `--fail-on` takes. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];
