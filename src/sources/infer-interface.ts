import { loadReaders } from '../carriers/read.ts';
import type { Doubt } from '../facts/facts.ts';
import { interfaceNameOf } from '../facts/proposal.ts';
import { readOne, stated } from '../facts/read-carriers.ts';
import { textOf } from '../facts/text.ts';
import { list } from '../features/readers/list.ts';
import { numberOf } from '../numbering/number.ts';
import { interfaceScheme } from '../numbering/schemes/interface.ts';
import { DEFAULT_DEMANDS, type InterfaceRule } from '../policy/interfaces.ts';
import { carrierKindOf } from '../policy/interfaces-checks.ts';
import type { CarrierRule, Policy } from '../policy/policy.ts';
import type { ObjectId, Repository } from './repository.ts';

/** A file that states the number of an interface, and the set that it promises. */
export interface FoundInterface {
  readonly path: string;
  readonly kind: 'yaml' | 'json' | 'toml';
  /** The number as it is written. */
  readonly text: string;
  /** The pointer to the set that the number promises, if it stands there too, and how many features it has. */
  readonly features: { readonly pointer: string; readonly count: number } | undefined;
}

/** Where in such a file the number stands, and the set that it promises. */
export const VERSION_POINTER = '/version';
const SETS = ['/features', '/capabilities', '/modes', '/operations', '/api'] as const;

/** Looks into files that are called as those of an interface are; one that states no number of one is none. */
export async function findInterfaces(
  repository: Pick<Repository, 'read'>,
  commit: ObjectId,
  paths: readonly string[],
): Promise<readonly FoundInterface[]> {
  const looked = await Promise.all(
    paths.map(async (path) => lookInto(path, textOf(await repository.read(commit, path)))),
  );
  return looked.flatMap((found) => found ?? []);
}

async function lookInto(path: string, file: ReturnType<typeof textOf>): Promise<FoundInterface | undefined> {
  const kind = carrierKindOf(path);
  if (file.kind !== 'text' || (kind !== 'yaml' && kind !== 'json' && kind !== 'toml')) return undefined;
  const reading = stated(readOne({ kind, rule: { pointer: VERSION_POINTER } }, file, await loadReaders([kind]), {}));
  if (reading === undefined || numberOf(interfaceScheme, reading.text) === undefined) return undefined;
  for (const pointer of SETS) {
    const set = list.read(file.text, { path, pointer });
    const count = set.kind === 'features' ? set.features.length : 0;
    if (count > 0) return { path, kind, text: reading.text, features: { pointer, count } };
  }
  return { path, kind, text: reading.text, features: undefined };
}

const PLACE = { line: 1, column: 1 } as const;

/**
 * The policy with what was found: each set with its number as an interface. Where nothing else of the repository states a
 * number, the file nearest to the top is its carrier.
 */
export function withInterfaces<P extends Policy>(
  policy: P,
  found: readonly FoundInterface[],
  numbers: 'elsewhere' | 'only-here',
): P {
  if (found.length === 0) return policy;
  const interfaces = found.flatMap((each): InterfaceRule[] => {
    const { path, kind, features } = each;
    if (features === undefined) return [];
    return [
      {
        name: interfaceNameOf(path),
        version: { path, kind, pointer: VERSION_POINTER, scheme: interfaceScheme.id },
        source: { from: 'features', paths: [path], kind: 'list', pointer: features.pointer, per: 'interface' },
        ...DEFAULT_DEMANDS,
        belowOne: 'strict',
        place: PLACE,
      },
    ];
  });
  const [first] = found;
  const carriers: readonly CarrierRule[] | undefined =
    numbers === 'elsewhere' || first === undefined
      ? policy.carriers
      : [{ path: first.path, kind: first.kind, pointer: VERSION_POINTER, scheme: interfaceScheme.id, place: PLACE }];
  return { ...policy, carriers, interfaces };
}

/** What was taken for an interface is told, with the key that settles it. */
export const interfaceDoubts = (found: readonly FoundInterface[]): readonly Doubt[] =>
  found.map(({ path, features }) => ({ about: 'interface', path, ...(features === undefined ? {} : { features }) }));
