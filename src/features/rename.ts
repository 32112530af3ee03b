import type { Feature } from './feature.ts';

/** A name with its definitions. */
export type Named = readonly [name: string, features: readonly Feature[]];

export interface Renames {
  /** From the old name to the new one. */
  readonly to: ReadonlyMap<string, string>;
  /** From the new name to the old one. */
  readonly from: ReadonlyMap<string, string>;
}

/** Names of more words than this are compared as a whole only. */
const MOST_WORDS = 16;

/** Where more names than this went or came, a list was replaced, and guessing word by word would tell nobody anything. */
const MOST_GUESSED = 5000;

/** A checksum of what a symbol is: two of the same are the same thing under whatever name. Zero stands for none. */
const CHECKSUM = /^0x[0-9a-f]{8,16}$/i;
const NO_CHECKSUM = /^0x0+$/i;

/**
 * Which of the names that went is likely one of those that came. Four signs, the surest first: a name that is the same
 * but for underscores and case (`printk`, `_printk`), the same symbol of another version (`ibv_open@IBVERBS_1.1`), the same
 * checksum and all other attributes, and a name with one word more or less and the same attributes but for the checksum.
 * A sign counts only where it points from one name to exactly one other and back, so the answer is the same whichever side
 * is asked.
 */
export function likelyRenames(
  gone: readonly Named[],
  come: readonly Named[],
  whole: { readonly before: readonly Feature[]; readonly after: readonly Feature[] },
): Renames {
  const to = new Map<string, string>();
  const from = new Map<string, string>();
  const free = (): readonly [readonly Named[], readonly Named[]] => [
    gone.filter(([name]) => !to.has(name)),
    come.filter(([name]) => !from.has(name)),
  ];
  const take = (found: readonly Candidate[]): void => {
    for (const [old, now] of mutual(found)) {
      to.set(old, now);
      from.set(now, old);
    }
  };
  if (gone.length === 0 || come.length === 0) return { to, from };
  take(alike(...free(), ([name]) => stemOf(name)));
  take(alike(...free(), ([name]) => symbolOf(name)));
  take(sameChecksum(...free(), whole));
  take(oneWordApart(...free()));
  return { to, from };
}

type Candidate = readonly [old: string, now: string];

/** The candidates in which each side has the other as its only one. */
function mutual(candidates: readonly Candidate[]): readonly Candidate[] {
  const olds = gather(
    candidates,
    ([old]) => old,
    ([, now]) => now,
  );
  const nows = gather(
    candidates,
    ([, now]) => now,
    ([old]) => old,
  );
  return [...olds].flatMap(([old, partners]): readonly Candidate[] => {
    const [now] = partners;
    return now !== undefined && partners.size === 1 && nows.get(now)?.size === 1 ? [[old, now]] : [];
  });
}

function gather<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
  memberOf: (item: Item) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, new Set([memberOf(item)]));
    else group.add(memberOf(item));
  }
  return groups;
}

/** Pairs of the same key, where one name on each side has it. */
function alike(
  gone: readonly Named[],
  come: readonly Named[],
  keyOf: (named: Named) => string | undefined,
): readonly Candidate[] {
  const olds = gather(gone, keyOf, ([name]) => name);
  const nows = gather(come, keyOf, ([name]) => name);
  return [...olds].flatMap(([key, names]): readonly Candidate[] => {
    const others = nows.get(key);
    if (others === undefined || names.size > 1 || others.size > 1) return [];
    return [...names].flatMap((old) => [...others].map((now): Candidate => [old, now]));
  });
}

/** A name without what a rename most often adds; `undefined` where nothing would be left. */
function stemOf(name: string): string | undefined {
  const stem = name.replace(/[_.-]/g, '').toLowerCase();
  return stem === '' ? undefined : stem;
}

/** The symbol in `symbol@VERSION`; `undefined` for what has no version. */
function symbolOf(name: string): string | undefined {
  const end = name.indexOf('@');
  return end > 0 ? name.slice(0, end) : undefined;
}

const isChecksum = (value: string): boolean => CHECKSUM.test(value) && !NO_CHECKSUM.test(value);

/** All attributes of a name that is defined once and has a checksum among them. */
function checksumKey(features: readonly Feature[]): string | undefined {
  const [feature, another] = features;
  if (feature === undefined || another !== undefined) return undefined;
  const { attributes } = feature;
  return Object.values(attributes).some(isChecksum) ? attributesKey(attributes, () => true) : undefined;
}

function attributesKey(attributes: Feature['attributes'], wanted: (value: string) => boolean): string {
  return Object.entries(attributes)
    .filter(([, value]) => wanted(value))
    .map(([name, value]) => `${name}=${value}`)
    .join('\0');
}

/** Pairs of the same attributes with a checksum that nothing else has on either side: what many share tells nothing. */
function sameChecksum(
  gone: readonly Named[],
  come: readonly Named[],
  { before, after }: { readonly before: readonly Feature[]; readonly after: readonly Feature[] },
): readonly Candidate[] {
  const keyOf = ([, features]: Named): string | undefined => checksumKey(features);
  const there = new Set(come.map(keyOf));
  const shared = gone.filter((named) => there.has(keyOf(named)));
  const checksums = new Set(shared.flatMap(([, features]) => features.flatMap(checksumsOf)));
  if (checksums.size === 0) return [];
  const once = [before, after].map((features) => onlyOnce(features, checksums));
  const alone = (named: Named): string | undefined => {
    const own = named[1].flatMap(checksumsOf);
    return own.every((checksum) => once.every((set) => set.has(checksum))) ? keyOf(named) : undefined;
  };
  return alike(shared, come, alone);
}

const checksumsOf = ({ attributes }: Feature): readonly string[] => Object.values(attributes).filter(isChecksum);

/** Those of the checksums that one feature alone has. */
function onlyOnce(features: readonly Feature[], checksums: ReadonlySet<string>): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { attributes } of features) {
    for (const value of Object.values(attributes)) {
      if (!checksums.has(value)) continue;
      if (once.has(value)) again.add(value);
      else once.add(value);
    }
  }
  return new Set([...once].filter((checksum) => !again.has(checksum)));
}

/** Pairs of which one name has a single word more: `alloc_pages_nodemask`, `alloc_pages`. Two words at least are shared. */
function oneWordApart(gone: readonly Named[], come: readonly Named[]): readonly Candidate[] {
  if (gone.length > MOST_GUESSED || come.length > MOST_GUESSED) return [];
  const olds = gather(gone, wholeKey, ([name]) => name);
  const nows = gather(come, wholeKey, ([name]) => name);
  return [
    ...gone.flatMap((named) => partners(named, nows).map((now): Candidate => [named[0], now])),
    ...come.flatMap((named) => partners(named, olds).map((old): Candidate => [old, named[0]])),
  ];
}

/** The names among these that are this one without one of its words; a few are enough to see that it is not clear. */
function partners(named: Named, others: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const words = wordsOf(named[0]);
  if (words.length < 3 || words.length > MOST_WORDS) return [];
  const rest = plainAttributes(named[1]);
  const found = words.flatMap((_, index) => {
    const [one, another] = others.get(keyOfWords(words.toSpliced(index, 1), rest)) ?? [];
    return [one, another].filter((name) => name !== undefined);
  });
  return [...new Set(found)];
}

const wholeKey = ([name, features]: Named): string => keyOfWords(wordsOf(name), plainAttributes(features));

const keyOfWords = (words: readonly string[], rest: string): string => `${words.join('_')} ${rest}`;

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[_.-]+/)
    .filter((word) => word !== '');

/** The attributes of the first definition, without checksums: a rename mostly changes those. */
const plainAttributes = ([feature]: readonly Feature[]): string =>
  attributesKey(feature?.attributes ?? {}, (value) => !CHECKSUM.test(value));
