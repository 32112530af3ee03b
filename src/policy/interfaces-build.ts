import { type FeatureKind, KIND_OF_PATHS, type VerdictKind } from '../features/kinds.ts';
import { matchesAny } from './glob.ts';
import { DEFAULT_DEMANDS, type InterfaceRule, LISTS_BY_FILE, type Period, type SetPer } from './interfaces.ts';
import { carrierKindOf, kindOfFeatures } from './interfaces-checks.ts';
import type { WrittenInterface } from './interfaces-schema.ts';
import type { Place } from './policy.ts';

/** The interface that a sound entry states, with the defaults where it says nothing. */
export function buildInterface(written: WrittenInterface, place: Place): InterfaceRule {
  const { name, version, lines, approval, 'deprecate-for': period } = written;
  return {
    name,
    ...(version === undefined
      ? {}
      : {
          version: {
            path: version.path,
            kind: version.kind ?? carrierKindOf(version.path),
            scheme: version.scheme ?? 'interface',
            ...(version.pointer === undefined ? {} : { pointer: version.pointer }),
          },
        }),
    source: sourceOf(written),
    removed: written.removed ?? DEFAULT_DEMANDS.removed,
    added: written.added ?? DEFAULT_DEMANDS.added,
    changed: written.changed ?? DEFAULT_DEMANDS.changed,
    belowOne: written['below-one'] ?? 'strict',
    ...(lines === undefined ? {} : { lines }),
    ...(period === undefined ? {} : { deprecateFor: periodOf(period) }),
    ...(approval === undefined ? {} : { approval }),
    place,
  };
}

function sourceOf({ features, report }: WrittenInterface): InterfaceRule['source'] {
  if (features === undefined) {
    const { path = [], kind } = report ?? {};
    return { from: 'report', paths: [path].flat(), ...(kind === undefined ? {} : { kind }) };
  }
  const { path, pointer, attribute, pattern, per } = features;
  const kind = kindOfFeatures(features);
  return {
    from: 'features',
    paths: [path].flat(),
    per: per ?? usualPer([path].flat(), kind),
    ...(kind === undefined ? {} : { kind }),
    ...(pointer === undefined ? {} : { pointer }),
    ...(attribute === undefined ? {} : { attribute }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

function usualPer(paths: readonly string[], kind: string | undefined): SetPer {
  const kinds = kind === undefined ? paths.map(kindOfPath) : [kind];
  return kinds.every((each) => each !== undefined && LISTS_BY_FILE.includes(each)) ? 'file' : 'interface';
}

/** What a file is by its name; a pattern fits the globs of readers as the names do that it stands for. */
export function kindOfPath(path: string): FeatureKind | VerdictKind | undefined {
  return KIND_OF_PATHS.find(([glob]) => matchesAny([glob], path))?.[1];
}

function periodOf(written: string): Period {
  const [count, unit] = written.split(' ');
  return { count: Number(count), unit: unit as Period['unit'] };
}
