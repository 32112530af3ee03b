/** How many traits are told apart. */
const TRAITS = 8192;

/**
 * Tells whether a name is one of a few. Looking a name up takes a look at all its letters, so that nearly all others are told
 * by a trait of theirs before.
 */
export function memberOf(names: ReadonlySet<string>): (name: string) => boolean {
  const traits = new Uint8Array(TRAITS);
  for (const name of names) traits[traitOf(name)] = 1;
  return (name) => traits[traitOf(name)] === 1 && names.has(name);
}

/** The length and the last letters, as a number. */
function traitOf(name: string): number {
  const { length } = name;
  const letters = name.charCodeAt(length - 1) * 961 + name.charCodeAt(length - 2) * 31 + name.charCodeAt(length - 3);
  return (letters * 31 + length) & (TRAITS - 1);
}
