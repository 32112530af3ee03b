import { numberOf, onlyFields, type ReleaseNumber, releaseFields, withValues } from '../numbering/number.ts';
import { movesAlike, type ReleasingRole, type Role, type Scheme } from '../numbering/scheme.ts';
import { sortNumbers } from '../numbering/sort.ts';
import { DEFAULT_POLICY } from '../policy/policy.ts';
import type { Evidence, Facts } from './facts.ts';
import { inferRole } from './infer.ts';
import { proposeExclusions } from './proposal-tags.ts';
import { type Affixes, affixesOf, policyOfTag } from './tag/affixes.ts';
import { amongNames, inferTagScheme, maintenanceFieldOf, numberTextOf } from './tag/scope.ts';
import type { TopicBranches } from './topic-branches.ts';

/** A repository as it was looked at: each branch judged against itself, and the tags that it leads to. */
export interface Survey {
  readonly branches: readonly SurveyedBranch[];
  readonly tags: readonly string[];
  /** A file beside the tags that states the number of an interface, at the top of the default branch. */
  readonly interfaceFile:
    | {
        readonly path: string;
        readonly kind: 'yaml' | 'json' | 'toml';
        readonly text: string;
        /** The pointer to the set that the number promises, if it stands there too. */
        readonly features: { readonly pointer: string } | undefined;
      }
    | undefined;
  /** Branches for one change each, which were not looked at. */
  readonly topics: TopicBranches;
}

export interface SurveyedBranch {
  readonly name: string;
  readonly facts: Facts;
  /** The numbers that its main file states, the newest first. */
  readonly stated: readonly string[];
  /** The tags that it leads to. */
  readonly tags: readonly string[];
}

/** How many of the numbers there are fit a scheme. */
export interface SchemeEvidence {
  readonly scheme: Scheme;
  readonly fits: number;
  readonly of: number;
  readonly among: 'tags' | 'files';
  /** Whether so much keeps to it that a policy may demand it of everything. */
  readonly demanded: boolean;
  /** The scheme of the tags, where that of the files is another one. */
  readonly ofTags: Scheme | undefined;
}

export interface ProposedLine {
  readonly branches: readonly string[];
  readonly role: Role;
  readonly scheme: Scheme | undefined;
  readonly base: string | undefined;
  readonly from: string | undefined;
  /** Why; several roles where the history does not tell, of which `role` allows the most. */
  readonly evidence: Evidence | 'no-numbers';
  readonly roles: readonly ReleasingRole[];
}

/** A policy that says of a repository what inference found in it. */
export interface Proposal {
  readonly scheme: SchemeEvidence | undefined;
  /** Whether there is any number to have a scheme. */
  readonly numbered: boolean;
  /** Nothing where the scheme does not part the roles, so that lines would say nothing. */
  readonly lines: readonly ProposedLine[];
  readonly exclude: readonly string[];
  /** What stands before the numbers of tags; where it is several things, no policy can say it. */
  readonly prefixes: readonly string[];
  /** What stands behind them, where there is one prefix. */
  readonly suffix: string;
  readonly carriers: readonly {
    readonly path: string;
    readonly kind: string;
    readonly pointer: string;
    readonly scheme: string;
  }[];
  /** The files that hold a set of features and the number that promises it. */
  readonly interfaces: readonly { readonly name: string; readonly path: string; readonly features: string }[];
  readonly topics: TopicBranches;
}

/** `gvt/interface.yml` is the interface of `gvt`. */
export function interfaceNameOf(path: string): string {
  const [folder = ''] = path.split('/').slice(-2, -1);
  return /^[a-z][a-z0-9-]{0,63}$/.test(folder) ? folder : 'interface';
}

/** Works out the policy that a repository seems to follow already. */
export function propose(survey: Survey): Proposal {
  const written = writtenTags(survey.tags);
  const texts = survey.tags.map(written.textOf);
  const byTags = texts.length === 0 ? undefined : inferTagScheme('', amongNames(texts), DEFAULT_POLICY);
  const scheme = schemeOfAll(survey, texts, byTags);
  const alone = scheme?.among === 'tags' && !scheme.demanded;
  const lines = scheme === undefined || alone ? [] : linesOf(survey, scheme, written.textOf);
  const ofTags = scheme?.ofTags ?? scheme?.scheme;
  const file = survey.interfaceFile;
  return {
    scheme,
    numbered: survey.tags.length > 0 || survey.branches.some(({ stated }) => stated.length > 0),
    lines,
    exclude: ofTags === undefined || alone ? [] : proposeExclusions(survey.tags, ofTags, written.textOf),
    prefixes: written.affixes.map(({ prefix }) => prefix),
    suffix: written.affixes.length === 1 ? (written.affixes[0]?.suffix ?? '') : '',
    carriers:
      file === undefined ? [] : [{ path: file.path, kind: file.kind, pointer: '/version', scheme: 'interface' }],
    interfaces:
      file?.features === undefined
        ? []
        : [{ name: interfaceNameOf(file.path), path: file.path, features: file.features.pointer }],
    topics: survey.topics,
  };
}

type TextOf = (tag: string) => string;

/** The numbers in tags by their names, without what the project writes around them. */
function writtenTags(names: readonly string[]): { readonly affixes: readonly Affixes[]; readonly textOf: TextOf } {
  const refs = names.map((name) => ({ name, id: '' }));
  const textOf = (name: string): string => numberTextOf(name, policyOfTag(name, refs, DEFAULT_POLICY).tags) ?? name;
  return { affixes: affixesOf(refs, DEFAULT_POLICY), textOf };
}

/** The scheme of the files that state a number, or else the one that most tags fit. */
function schemeOfAll(
  { branches }: Survey,
  texts: readonly string[],
  byTags: Scheme | undefined,
): SchemeEvidence | undefined {
  const carrying = branches.filter(({ stated }) => stated.length > 0);
  const counts = new Map<Scheme, number>();
  for (const { facts } of carrying) {
    const { line } = facts;
    if (line.kind === 'line' && line.scheme.id !== 'rpm') counts.set(line.scheme, (counts.get(line.scheme) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most !== undefined) {
    const [scheme] = most;
    const numbers = carrying.flatMap(({ stated, facts: { line } }) =>
      line.kind === 'line' && line.scheme === scheme ? stated : [],
    );
    const { fits, of } = share(scheme, numbers);
    const ofTags = partsRoles(scheme) || !haveAnother(scheme, texts, byTags) ? undefined : byTags;
    const demanded = partsRoles(scheme) || (fits === of && ofTags === undefined);
    return { scheme, among: 'files', fits, of, demanded, ofTags };
  }
  if (carrying.length > 0 || byTags === undefined) return undefined;
  const { fits, of } = share(byTags, texts);
  const demanded = partsRoles(byTags) || fits >= of * DEMANDED_SHARE;
  return { scheme: byTags, among: 'tags', fits, of, demanded, ofTags: undefined };
}

/** Of tags that follow no scheme of kernels so many have to fit for a policy to demand theirs. */
const DEMANDED_SHARE = 3 / 4;

/** A scheme that parts roles was inferred from them, slips included; others are held to only where nearly everything fits. */
const partsRoles = ({ id }: Scheme): boolean => id.startsWith('openeuler');

/** Whether more tags are numbers of another scheme than of that of the files, which then is not theirs. */
const haveAnother = (scheme: Scheme, texts: readonly string[], byTags: Scheme | undefined): boolean =>
  byTags !== undefined && byTags !== scheme && share(byTags, texts).fits > share(scheme, texts).fits;

function share(scheme: Scheme, texts: readonly string[]): { readonly fits: number; readonly of: number } {
  const all = [...new Set(texts)];
  return { fits: all.filter((text) => numberOf(scheme, text) !== undefined).length, of: all.length };
}

function linesOf(
  { branches }: Survey,
  { scheme: usual, among }: SchemeEvidence,
  textOf: TextOf,
): readonly ProposedLine[] {
  if (movesAlike(usual) || maintenanceFieldOf(usual) === undefined) return [];
  const lines = branches.map((branch) => lineOf({ ...branch, tags: branch.tags.map(textOf) }, usual, among));
  // Where no branch has a number, every line would be one to ignore.
  return lines.some(({ role }) => role !== 'ignored') ? grouped(lines) : [];
}

function lineOf({ name, facts, stated, tags }: SurveyedBranch, usual: Scheme, among: 'tags' | 'files'): ProposedLine {
  const own = facts.line.kind === 'line' ? facts.line.scheme : undefined;
  const scheme = among === 'tags' ? usual : own;
  const none = { branches: [name], scheme: undefined, base: undefined, from: undefined, roles: [] };
  const texts = among === 'tags' ? tags : stated;
  if (scheme === undefined || texts.length === 0) return { ...none, role: 'ignored', evidence: 'no-numbers' };
  const other = scheme === usual ? undefined : scheme;
  const numbers = texts.flatMap((text) => numberOf(scheme, text) ?? []);
  const history = among === 'tags' ? sortNumbers(numbers).toReversed() : numbers;
  const { roles, evidence } =
    among === 'files' && facts.line.kind === 'line' ? facts.line : inferRole(name, scheme, history, undefined);
  const [newest] = history;
  if (newest === undefined) return { ...none, role: 'ignored', evidence: 'no-numbers' };
  // What several roles allow no single one does; following allows the most of it.
  const role = movesAlike(scheme) ? 'maintenance' : roles.length === 1 ? (roles[0] ?? 'following') : 'following';
  const from = role === 'maintenance' ? startOf(newest, scheme) : undefined;
  const known = among === 'files' || texts.includes(from ?? '');
  return {
    branches: [name],
    role,
    scheme: other,
    base: undefined,
    from: known ? from : undefined,
    evidence,
    roles: movesAlike(scheme) ? [] : roles,
  };
}

/** `5.10.0-60.0.0`, from which a line at `5.10.0-60.15.0.47` has come. */
function startOf(newest: ReleaseNumber, scheme: Scheme): string | undefined {
  const field = maintenanceFieldOf(scheme);
  const fields = releaseFields(scheme);
  if (field === undefined || scheme.id !== 'openeuler') return undefined;
  const below = fields.slice(fields.indexOf(field));
  return withValues(onlyFields(newest, fields), Object.fromEntries(below.map((name) => [name, '0']))).text;
}

/** Branches of one kind make one line, in the order of the first of them. */
function grouped(lines: readonly ProposedLine[]): readonly ProposedLine[] {
  const groups = new Map<string, ProposedLine>();
  for (const line of lines) {
    const kind = JSON.stringify([line.role, line.scheme?.id, line.from, line.roles, line.from === undefined]);
    const known = groups.get(kind);
    groups.set(kind, known === undefined ? line : { ...known, branches: [...known.branches, ...line.branches] });
  }
  return [...groups.values()].sort((a, b) => Number(a.role === 'ignored') - Number(b.role === 'ignored'));
}
