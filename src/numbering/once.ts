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

/** What may never be asked for, worked out when it first is; what it is made of is then let go. */
export function once<V>(make: () => V): () => V {
  let state: { readonly make: () => V } | { readonly value: V } = { make };
  return () => {
    if ('make' in state) state = { value: state.make() };
    return state.value;
  };
}
