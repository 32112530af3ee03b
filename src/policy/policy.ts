import type { CarrierKind } from '../carriers/kinds.ts';
import type { Role, Scheme, Strictness } from '../numbering/scheme.ts';
import { SCHEMES } from '../numbering/schemes.ts';
import type { RuleId } from '../rules/ids.ts';
import type { Severity } from '../rules/severity.ts';
import type { InterfaceRule } from './interfaces.ts';

/** Where something stands in a file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What the policy says about the branches that a pattern names; the first rule that matches counts. */
export interface LineRule {
  readonly branch: string;
  readonly role: Role;
  /** The id of a scheme; the policy's own where it is absent. */
  readonly scheme?: string;
  /** The value of the scheme's field `base` that the line keeps. */
  readonly base?: string;
  /** The number that the line started from. */
  readonly from?: string;
  /** Where the rule stands in the policy file. */
  readonly place: Place;
}

/** A file that states a number. */
export interface CarrierRule {
  /** A path in the repository, or a glob. */
  readonly path: string;
  readonly kind: CarrierKind;
  readonly scheme?: string;
  /** The fields that this file states and that others are compared with; all where it is absent. */
  readonly compare?: readonly string[];
  /** For structured files, the JSON pointer that leads to the number. */
  readonly pointer?: string;
  /** Carriers of one group state one number; a spec in no group counts for itself. */
  readonly group?: string;
  readonly place: Place;
}

/** A finding that the maintainers accept. */
export interface Waiver {
  readonly rule: RuleId;
  /** What the finding is about, as a glob; anything where it is absent. */
  readonly match?: string;
  readonly branch?: string;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
  readonly place: Place;
}

/** How a pull request may say what it is. */
export interface Declarations {
  readonly trailers: { readonly number: string; readonly bump: string };
  readonly labels: {
    readonly major: string;
    readonly minor: string;
    readonly patch: string;
    readonly emergency: string;
  };
  /** A linear-time pattern with a group `number` or `bump`, or `off`. */
  readonly title: string;
}

/** What a tag is made of: any, a tag object of its own, or one that is signed too. */
export const TAG_OBJECTS = ['any', 'annotated', 'signed'] as const;
export type TagObjectRule = (typeof TAG_OBJECTS)[number];

/** How tags are made; a tag object tells who made it and when. */
export const TAG_FORMS = ['annotated', 'lightweight'] as const;
export type TagForm = (typeof TAG_FORMS)[number];

/** What the message of a tag may be made of. */
export const MESSAGE_SLOTS = ['number', 'tag', 'line', 'previous', 'scheme'] as const;

/** What is done about a tag that is no number of the scheme. */
export const FOREIGN_TAGS = ['ignore', 'warn', 'error'] as const;
export type ForeignTags = (typeof FOREIGN_TAGS)[number];

/** Which tags are numbers, and what is asked of them. */
export interface TagRules {
  /** Globs of the tags that are judged, and of those that are left out of them. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** What stands before the number in every tag. */
  readonly prefix: string;
  /** What stands behind the number, save in candidates; found in the tags where it is absent. */
  readonly suffix?: string;
  readonly object: TagObjectRule;
  readonly foreign: ForeignTags;
  /** How `tag` makes tags, and the message of an annotated one. */
  readonly create: TagForm;
  readonly message: string;
}

/** When a package wants a new number: with every change of what it holds, or with a release only. */
export const NEW_BUILDS = ['every-change', 'release'] as const;
export type NewBuild = (typeof NEW_BUILDS)[number];

/** The rules of a repository, read and found sound. */
export interface Policy {
  /** The policy of another repository that this one rests on, as it is named. */
  readonly extends?: string;
  readonly strictness: Strictness;
  /** The scheme of lines and carriers that name none; inferred where it is absent. */
  readonly scheme?: string;
  /** The schemes that the policy itself declares, by id. */
  readonly schemes: ReadonlyMap<string, Scheme>;
  /** Inferred where they are absent; none at all is an empty list. */
  readonly lines: readonly LineRule[] | undefined;
  readonly carriers: readonly CarrierRule[] | undefined;
  /** Macros that the building machine gives to specs, such as `dist`. */
  readonly macros: Readonly<Record<string, string>>;
  /** Globs of the files that need no build bump. */
  readonly unpackaged: readonly string[];
  /** Inferred where it is absent. */
  readonly newBuild?: NewBuild;
  readonly tags: TagRules;
  readonly interfaces: readonly InterfaceRule[];
  /** The repository of the tags that SOURCE names, as owner/name. */
  readonly sourceRepository?: string;
  readonly declarations: Declarations;
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly waivers: readonly Waiver[];
}

/** What no package holds, where the policy does not say. */
const NEVER_PACKAGED = [
  'README*',
  'readme*',
  '*.md',
  '**/*.md',
  'LICENSE*',
  'CODEOWNERS',
  '.github/**',
  '.gitee/**',
  '.gitlab/**',
  '.gitlab-ci.yml',
  '.gitignore',
  '.gitattributes',
] as const;

/** What holds where there is no policy file, or where it says nothing. */
export const DEFAULT_POLICY: Policy = {
  strictness: 'practice',
  schemes: new Map(),
  lines: undefined,
  carriers: undefined,
  macros: {},
  unpackaged: NEVER_PACKAGED,
  tags: {
    include: ['**'],
    exclude: [],
    prefix: '',
    object: 'any',
    foreign: 'ignore',
    create: 'annotated',
    message: 'Release {number}',
  },
  interfaces: [],
  declarations: {
    trailers: { number: 'Release-Tag', bump: 'Bump' },
    labels: { major: 'bump: major', minor: 'bump: minor', patch: 'bump: patch', emergency: 'emergency' },
    title: 'off',
  },
  rules: {},
  waivers: [],
};

/** The scheme of this id: the policy's own, or a built-in one. */
export function schemeOf(policy: Pick<Policy, 'schemes'>, id: string): Scheme | undefined {
  return policy.schemes.get(id) ?? SCHEMES.find((scheme) => scheme.id === id);
}
