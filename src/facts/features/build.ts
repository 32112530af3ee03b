import { saysBumps } from '../../numbering/bump.ts';
import { RELEASING_ROLES, type Scheme } from '../../numbering/scheme.ts';
import { schemeById } from '../../numbering/schemes.ts';
import { matchesAny } from '../../policy/glob.ts';
import type { InterfaceRule } from '../../policy/interfaces.ts';
import { type Policy, schemeOf } from '../../policy/policy.ts';
import { look } from '../build.ts';
import type { CarrierFacts, Facts, LineFacts, Statement } from '../facts.ts';
import type { InterfaceFacts, InterfaceNumber } from './facts.ts';
import type { InterfaceReading } from './reading.ts';
import { changesOf } from './sets.ts';

/** What the surroundings of an interface are: its line, the numbers there, and the labels of the pull request. */
export interface InterfaceSurroundings extends Pick<Facts, 'line' | 'carriers'> {
  readonly policy: Policy;
  readonly labels: readonly string[];
}

/** What the change does to each interface of the line. */
export function interfaceFacts(
  readings: readonly InterfaceReading[],
  around: InterfaceSurroundings,
): readonly InterfaceFacts[] {
  if (!isJudged(around.line)) return [];
  return readings.filter(({ rule }) => isOn(rule, around.line)).map((reading) => factsOf(reading, around));
}

/** Interfaces need no line with numbers; where nothing is judged, neither are they. */
function isJudged(line: LineFacts): boolean {
  return line.kind === 'line' || line.kind === 'without-numbers' || line.kind === 'unmatched' || line.kind === 'frozen';
}

/**
 * Whether the policy has the interface promised on this line: by its branch, or by its role. Where the role is in doubt, only
 * if it is promised under every role that the line may have.
 */
export function isOn({ lines }: Pick<InterfaceRule, 'lines'>, line: LineFacts): boolean {
  if (lines === undefined) return true;
  const roles: readonly string[] = line.kind === 'line' ? line.roles : [line.kind];
  const named = lines.filter((one) => !isRole(one));
  return matchesAny(named, line.branch) || roles.every((role) => lines.includes(role));
}

const ROLES: readonly string[] = [...RELEASING_ROLES, 'frozen'];
const isRole = (word: string): boolean => ROLES.includes(word);

/** Whether an interface may be promised on a branch; where roles are named, only the line itself tells. */
export function mayBeOn({ lines }: Pick<InterfaceRule, 'lines'>, branch: string): boolean {
  return lines === undefined || lines.some((one) => isRole(one) || matchesAny([one], branch));
}

function factsOf(reading: InterfaceReading, { policy, carriers, labels }: InterfaceSurroundings): InterfaceFacts {
  const { rule, files, reported } = reading;
  const per = rule.source.from === 'features' ? rule.source.per : 'interface';
  const { approval } = rule;
  return {
    rule,
    number: numberOf(reading, carriers, policy),
    files,
    changes: [...changesOf(files, per), ...reported],
    release: { kind: 'not-asked' },
    unread: reading.unread,
    problems: reading.problems,
    majorLabel: policy.declarations.labels.major,
    approvedBy: approval !== undefined && labels.includes(approval) ? approval : undefined,
    excused: new Set(),
  };
}

/** The number that an interface goes by: its own, or the line's where that one can say what became of a set. */
function numberOf(
  { rule, version }: InterfaceReading,
  carriers: readonly CarrierFacts[],
  policy: Policy,
): InterfaceNumber {
  if (rule.version !== undefined) {
    if (version === undefined) return { kind: 'none', because: 'unstated' };
    const { path } = rule.version;
    const scheme = ownScheme(rule.version.scheme, policy);
    const [before, after] = [look(version.before, scheme), look(version.after, scheme)];
    return { kind: 'number', of: 'interface', path, scheme, before, after };
  }
  const main = carriers.find(({ part }) => part === 'main');
  if (main === undefined) return { kind: 'none', because: 'unstated' };
  if (!saysBumps(main.scheme)) return { kind: 'none', because: 'unsayable' };
  const { path, scheme, before, after } = main;
  // Where tags carry the numbers, a pull request need not say which it will be released under.
  if (main.kind === 'tag' && isSame(before, after)) return { kind: 'none', because: 'unstated' };
  return { kind: 'number', of: 'line', path, scheme, before, after };
}

const isSame = (before: Statement, after: Statement): boolean =>
  before.kind === 'number' && after.kind === 'number' && before.number.text === after.number.text;

/** The policy has been checked: a scheme that it names is one that there is. */
function ownScheme(id: string, policy: Policy): Scheme {
  const scheme = schemeOf(policy, id) ?? schemeById('interface');
  if (scheme === undefined) throw new Error(`there is no scheme ${id}`);
  return scheme;
}
