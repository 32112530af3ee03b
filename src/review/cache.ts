/** Keeps what was used last, up to a total size; what is asked for again is not made again while it is kept. */
export interface Cache<K, V> {
  readonly get: (key: K, make: () => V) => V;
  readonly find: (key: K) => V | undefined;
  /** How much of the total is taken. */
  readonly used: () => number;
}

/** @param sizeOf how much of the total a value takes */
export function boundedCache<K, V>(total: number, sizeOf: (key: K, value: V) => number): Cache<K, V> {
  const kept = new Map<K, { readonly value: V; readonly size: number }>();
  let used = 0;
  const forgetOldest = (): void => {
    for (const [key, { size }] of kept) {
      if (used <= total || kept.size <= 1) return;
      kept.delete(key);
      used -= size;
    }
  };
  return {
    find: (key) => kept.get(key)?.value,
    used: () => used,
    get: (key, make) => {
      const known = kept.get(key);
      if (known !== undefined) {
        // A map gives its oldest key first, so that what is used again is put in anew.
        kept.delete(key);
        kept.set(key, known);
        return known.value;
      }
      const value = make();
      const size = sizeOf(key, value);
      kept.set(key, { value, size });
      used += size;
      forgetOldest();
      return value;
    },
  };
}
