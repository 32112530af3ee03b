import type { Facts } from '../facts/facts.ts';
import { EFFECT_RULES, type InterfaceFacts } from '../facts/features/facts.ts';
import type { FeatureChange } from '../features/diff.ts';
import type { Waiver } from '../policy/policy.ts';

/** The rules whose findings are about many things at once, each of which a waiver may accept by its name. */
const BY_NAME: readonly string[] = [...Object.values(EFFECT_RULES), 'feature-undeprecated'];

/** What a waiver accepts of the features of a change. */
export interface SetAside {
  readonly waiver: Waiver;
  /** The facts as if there were only what the waiver accepts. */
  readonly facts: Facts;
}

export interface WithoutWaived {
  /** The facts without what is accepted. */
  readonly facts: Facts;
  readonly aside: readonly SetAside[];
}

/**
 * Parts what waivers accept by name from the rest, so that one that covers some of the features that went leaves the
 * others, and the number has to answer for those alone.
 */
export function setAside(
  facts: Facts,
  waivers: readonly Waiver[],
  covers: (waiver: Waiver, name: string) => boolean,
): WithoutWaived {
  const named = waivers.filter(({ rule }) => BY_NAME.includes(rule));
  if (named.length === 0 || facts.interfaces.length === 0) return { facts, aside: [] };
  const aside: SetAside[] = [];
  let left = facts;
  for (const waiver of named) {
    const accepted = left.interfaces.map((face) => namesOf(face, waiver).filter((name) => covers(waiver, name)));
    if (accepted.every((names) => names.length === 0)) continue;
    aside.push({ waiver, facts: excusing(facts, (face, index) => allBut(face, waiver, accepted[index] ?? [])) });
    left = excusing(left, (face, index) => [
      ...face.excused,
      ...(accepted[index] ?? []).map((name) => `${waiver.rule} ${name}`),
    ]);
  }
  return { facts: left, aside };
}

function excusing(facts: Facts, excusedOf: (face: InterfaceFacts, index: number) => readonly string[]): Facts {
  return {
    ...facts,
    interfaces: facts.interfaces.map((face, index) => ({ ...face, excused: new Set(excusedOf(face, index)) })),
  };
}

const keysOf = ({ name, effect }: FeatureChange): readonly string[] => [
  `${EFFECT_RULES[effect]} ${name}`,
  `feature-undeprecated ${name}`,
];

/** The names of what changed, as far as no other waiver of the rule has accepted them. */
function namesOf(face: InterfaceFacts, { rule }: Waiver): readonly string[] {
  const names = new Set(everyChange(face).map(({ name }) => name));
  return [...names].filter((name) => face.excused.has(`${rule} ${name}`) === false);
}

function allBut(face: InterfaceFacts, { rule }: Waiver, accepted: readonly string[]): readonly string[] {
  const kept = new Set(accepted.map((name) => `${rule} ${name}`));
  return everyChange(face)
    .flatMap(keysOf)
    .filter((key) => !kept.has(key));
}

const everyChange = ({ changes, release }: InterfaceFacts): readonly FeatureChange[] =>
  release.kind === 'release' ? [...changes, ...release.changes] : changes;
