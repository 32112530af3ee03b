import type { CarrierReaders } from '../carriers/read.ts';
import type { SelectedCarrier } from '../carriers/select.ts';
import type { TitleWords } from '../features/title-pattern.ts';
import type { Policy } from '../policy/policy.ts';
import type { OpenPulls } from './contested.ts';
import type { Doubt, PolicyFacts, SourceFacts } from './facts.ts';
import type { InterfaceReading } from './features/reading.ts';
import type { TopEntry } from './source-tree.ts';
import type { FileText } from './text.ts';
import type { TipReading } from './tip/reading.ts';

/** One file of a change: at the tip of the base branch, at the head, and where the two parted. */
export interface FileSides {
  readonly base: FileText;
  readonly head: FileText;
  /** Only read where the base branch has moved on since. */
  readonly origin: FileText | undefined;
}

/** Everything that was read of a change; from here on nothing touches the world. */
export interface Change {
  readonly branch: string;
  readonly policy: Policy;
  /** A reader for each kind of carrier that there is. */
  readonly readers: CarrierReaders;
  readonly policyFile: PolicyFacts;
  readonly carriers: readonly (SelectedCarrier & FileSides)[];
  /** The sets of features that the policy names for this branch. */
  readonly interfaces: readonly InterfaceReading[];
  /** Every path that the change touches. */
  readonly paths: readonly string[];
  /** What lies at the top of the repository at the base. */
  readonly top?: readonly TopEntry[] | undefined;
  readonly behind: boolean;
  readonly labels: readonly string[];
  readonly body: string;
  /** What the title says, where the policy has a pattern for it. */
  readonly titled?: TitleWords;
  /** Where no file states a number: the tags, which then carry them. */
  readonly tip?: TipReading;
  readonly source?: SourceFacts;
  /** What other open pull requests have; only where there is somebody to ask. */
  readonly openPulls?: OpenPulls | undefined;
  /** What was not certain already in reading. */
  readonly doubts?: readonly Doubt[] | undefined;
}
