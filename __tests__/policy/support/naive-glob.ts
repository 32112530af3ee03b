/**
 * Globs the obvious way, to compare with: braces are written out, and what is left is tried character by character with all
 * the backtracking that it takes. Only for short patterns that are known to be right.
 */
export function naiveMatches(pattern: string, text: string): boolean {
  return expand(pattern).some((plain) => matchesFrom(plain, 0, text));
}

/** Every text that the braces of a pattern stand for. */
export function expand(pattern: string): readonly string[] {
  const open = find(pattern, 0, '{');
  if (open < 0) return [pattern];
  const parts: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < pattern.length; at += 1) {
    const char = pattern[at];
    if (char === '\\') at += 1;
    else if (char === '[') at = pattern.indexOf(']', at + 2);
    else if (char === '{') depth += 1;
    else if ((char === ',' && depth === 1) || char === '}') {
      if (char === '}') depth -= 1;
      if (depth > 0 && char === '}') continue;
      parts.push(pattern.slice(start, at));
      start = at + 1;
      if (depth === 0) break;
    }
  }
  return parts.flatMap((part) => expand(pattern.slice(0, open) + part + pattern.slice(start)));
}

function find(pattern: string, from: number, wanted: string): number {
  for (let at = from; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === '[') at = pattern.indexOf(']', at + 2);
    else if (pattern[at] === wanted) return at;
  }
  return -1;
}

function matchesFrom(pattern: string, at: number, text: string): boolean {
  const rest = pattern.slice(at);
  if (rest === '') return text === '';
  if (rest.startsWith('**/') && (at === 0 || pattern[at - 1] === '/')) {
    return suffixes(text, 'directory').some((suffix) => matchesFrom(pattern, at + 3, suffix));
  }
  if (rest.startsWith('**')) return suffixes(text, 'any').some((suffix) => matchesFrom(pattern, at + 2, suffix));
  if (rest.startsWith('*')) return suffixes(text, 'name').some((suffix) => matchesFrom(pattern, at + 1, suffix));
  const first = text[0];
  if (first === undefined) return false;
  if (rest.startsWith('?')) return first !== '/' && matchesFrom(pattern, at + 1, text.slice(1));
  if (rest.startsWith('[')) {
    const end = rest.indexOf(']', 2);
    const inside = rest.slice(1, end);
    const negated = inside.startsWith('!');
    const [low = '', , high = low] = negated ? inside.slice(1) : inside;
    const within = first >= low && first <= high;
    return first !== '/' && within !== negated && matchesFrom(pattern, at + end + 1, text.slice(1));
  }
  const length = rest.startsWith('\\') ? 2 : 1;
  return first === rest[length - 1] && matchesFrom(pattern, at + length, text.slice(1));
}

/** What can be left of a text after a star has taken its part. */
function suffixes(text: string, star: 'any' | 'name' | 'directory'): readonly string[] {
  const all = Array.from({ length: text.length + 1 }, (_, taken) => taken);
  const fitting = all.filter((taken) => {
    if (star === 'name') return !text.slice(0, taken).includes('/');
    return star === 'any' || taken === 0 || text[taken - 1] === '/';
  });
  return fitting.map((taken) => text.slice(taken));
}
