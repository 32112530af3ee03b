import { type CarrierKind, POINTED_KINDS } from '../carriers/kinds.ts';
import { FEATURE_KINDS, type FeatureKind, KIND_OF_PATHS, VERDICT_KINDS } from '../features/kinds.ts';
import { saysBumps } from '../numbering/bump.ts';
import type { Scheme } from '../numbering/scheme.ts';
import { matchesAny } from './glob.ts';
import { DEFAULT_DEMANDS } from './interfaces.ts';
import type { WrittenInterface } from './interfaces-schema.ts';
import type { Place } from './policy.ts';
import type { PolicyPath } from './problems.ts';
import type { Check } from './scheme-checks.ts';

/** The kind that the words tell by themselves: only a list of a structured file has a pointer that leads to it. */
export function kindOfFeatures({
  kind,
  pointer,
}: {
  readonly kind?: FeatureKind | undefined;
  readonly pointer?: string | undefined;
}): FeatureKind | undefined {
  return kind ?? (pointer === undefined ? undefined : 'list');
}

/** What a carrier is by its name, where the policy does not say. */
const KIND_BY_NAME: readonly (readonly [RegExp, CarrierKind])[] = [
  [/\.json$/i, 'json'],
  [/\.ya?ml$/i, 'yaml'],
  [/\.toml$/i, 'toml'],
  [/\.spec$/i, 'rpm-spec'],
  [/(?:^|\/)debian\/changelog$/, 'debian-changelog'],
  [/(?:^|\/)Makefile$/, 'kernel-makefile'],
];

export const carrierKindOf = (path: string): CarrierKind =>
  KIND_BY_NAME.find(([name]) => name.test(path))?.[1] ?? 'text';

type Part = Partial<WrittenInterface>;

/** An interface whose parts fit the schema, and where it stands. */
export interface InterfaceEntry {
  readonly key: string | number;
  readonly value: Part;
  readonly wrong: readonly string[];
}

/** What the checks of all the policy lend to these. */
export interface Lent {
  readonly checkPath: (text: string | undefined, path: PolicyPath) => readonly Check[];
  readonly checkGlob: (text: string | undefined, path: PolicyPath) => readonly Check[];
  readonly checkSchemeId: (id: string | undefined, path: PolicyPath) => readonly Check[];
  readonly schemes: readonly Scheme[];
  readonly placeOf: (path: PolicyPath) => Place;
}

/** What cannot be meant in the interfaces of a policy. */
export function checkInterfaces(entries: readonly InterfaceEntry[], lent: Lent): readonly Check[] {
  const first = new Map<string, PolicyPath>();
  return entries.flatMap((entry) => {
    const path = ['interfaces', entry.key];
    const { name } = entry.value;
    const taken = name === undefined ? undefined : first.get(name);
    if (name !== undefined && taken === undefined) first.set(name, [...path, 'name']);
    return [
      ...(name === undefined || taken === undefined
        ? []
        : [onValue([...path, 'name'], { kind: 'taken-name', name, first: lent.placeOf(taken) })]),
      ...checkSource(entry, path, lent),
      ...checkVersion(entry.value, path, lent),
      ...(entry.value.lines ?? []).flatMap((glob, index) => lent.checkGlob(glob, [...path, 'lines', index])),
    ];
  });
}

const onValue = (path: PolicyPath, fact: Check['fact']): Check => ({ path, on: 'value', fact });

/** A set, or the report of another tool: one of the two, its kind known by word or by name. */
function checkSource({ value, wrong }: InterfaceEntry, path: PolicyPath, lent: Lent): readonly Check[] {
  const { features, report } = value;
  if (wrong.includes('features') || wrong.includes('report')) return [];
  const source = features ?? report;
  const key = features === undefined ? 'report' : 'features';
  if (source === undefined || (features !== undefined && report !== undefined)) {
    const given = source === undefined ? 'none' : 'several';
    return [onValue(path, { kind: 'one-of', keys: ['features', 'report'], given })];
  }
  const paths = [source.path].flat();
  const at = (index: number): PolicyPath => [...path, key, 'path', ...(Array.isArray(source.path) ? [index] : [])];
  const kinds: readonly string[] = key === 'features' ? FEATURE_KINDS : VERDICT_KINDS;
  const known = KIND_OF_PATHS.filter(([, kind]) => kinds.includes(kind));
  const unknown = paths.find(
    (one) =>
      !matchesAny(
        known.map(([glob]) => glob),
        one,
      ),
  );
  return [
    ...paths.flatMap((one, index) => lent.checkPath(one, at(index))),
    ...((features === undefined ? report?.kind : kindOfFeatures(features)) === undefined && unknown !== undefined
      ? [onValue([...path, key], { kind: 'missing-key', key: 'kind' } as const)]
      : []),
  ];
}

/** A number can only be asked to say what its scheme has fields for. */
function checkVersion({ version, ...rest }: Part, path: PolicyPath, lent: Lent): readonly Check[] {
  if (version === undefined) return [];
  const at = [...path, 'version'];
  const kind = version.kind ?? carrierKindOf(version.path);
  const pointed = POINTED_KINDS.some((candidate) => candidate === kind);
  const id = version.scheme ?? 'interface';
  const scheme = lent.schemes.find((candidate) => candidate.id === id);
  const asks = Object.values({ ...DEFAULT_DEMANDS, ...demandsOf(rest) }).some((demand) => BUMPING.includes(demand));
  return [
    ...lent.checkPath(version.path, [...at, 'path']),
    ...(/[*?[\]{}\\]/.test(version.path)
      ? [onValue([...at, 'path'], { kind: 'bad-path', problem: 'glob' } as const)]
      : []),
    ...lent.checkSchemeId(version.scheme, [...at, 'scheme']),
    ...(pointed && version.pointer === undefined ? [onValue(at, { kind: 'missing-key', key: 'pointer' })] : []),
    ...(scheme !== undefined && asks && !saysBumps(scheme)
      ? [
          onValue([...at, ...(version.scheme === undefined ? [] : ['scheme'])], {
            kind: 'no-field-for-bump',
            scheme: id,
          }),
        ]
      : []),
  ];
}

const BUMPING: readonly string[] = ['major', 'minor', 'patch'];

const demandsOf = ({ removed, added, changed }: Part): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ removed, added, changed }).flatMap(([name, demand]) =>
      demand === undefined ? [] : [[name, demand]],
    ),
  );
