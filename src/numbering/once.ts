/** What follows from a thing that never changes, such as a scheme, worked out once for as long as the thing is there. */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** The same for texts, and for what comes again and again: of more answers than so many, all are forgotten. */
export function oncePerKey<K, V extends NonNullable<unknown>>(most: number, make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** What follows from the thing at hand, worked out once until the next one comes: of thousands that come and go none is kept. */
export function oncePerLast<K extends object, V>(make: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    last = last?.key === key ? last : { key, value: make(key) };
    return last.value;
  };
}

/** What may never be asked for, worked out when it first is; what it is made of is then let go. */
export function once<V>(make: () => V): () => V {
  let state: { readonly make: () => V } | { readonly value: V } = { make };
  return () => {
    if ('make' in state) state = { value: state.make() };
    return state.value;
  };
}
