/** Random changes of a text, as fuzzers make them: bytes, lines, words of the format, and pieces of another text. */
const WORDS = [
  ...[
    '\0',
    '\n',
    '\r',
    '\t',
    ' ',
    '"',
    "'",
    '`',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '%',
    '%%',
    '#',
    '//',
    '/*',
    '*/',
    '\\',
    '\\\n',
    ':',
    ': ',
    '- ',
    '=',
    ',',
  ],
  ...[
    '0',
    '-1',
    '1e309',
    '9'.repeat(30),
    '0x',
    'null',
    'true',
    '~',
    '&a',
    '*a',
    '<<',
    '!!',
    '__proto__',
    'constructor',
    '\ufeff',
    '\u2028',
    '\ud800',
    '\u202e',
  ],
  ...[
    '%{',
    '%(',
    '%if ',
    '%endif\n',
    '%global a ',
    '%define b() ',
    '@@ -1 +1 @@\n',
    '{"runs":[',
    '#define A ',
    '#if ',
    '#endif\n',
    'EXPORT_SYMBOL(',
    'config A\n',
    '\n---\n',
  ],
];

export type Random = () => number;

/** A generator of numbers in [0, 1) that always gives the same ones for a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LONGEST = 20_000;

/** A neighbour of the text, by one to eight changes. */
export function mutate(text: string, other: string, random: Random): string {
  const times = 1 + Math.floor(random() * random() * 8);
  let changed = text;
  for (let time = 0; time < times; time += 1) changed = once(changed, other, random).slice(0, LONGEST);
  return changed;
}

function once(text: string, other: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const length = Math.floor(random() ** 3 * 40);
  const piece = text.slice(at, at + length);
  const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const from = Math.floor(random() * other.length);
  switch (Math.floor(random() * 7)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + word + text.slice(at);
    case 2:
      return text.slice(0, at) + word + text.slice(at + length);
    case 3:
      return text.slice(0, at) + piece.repeat(2 + Math.floor(random() ** 4 * 200)) + text.slice(at + length);
    case 4:
      return text.slice(0, at) + other.slice(from, from + length * 4) + text.slice(at);
    case 5:
      return text.slice(0, at) + String.fromCharCode(Math.floor(random() ** 3 * 0xffff)) + text.slice(at + 1);
    default:
      return swapLines(text, random);
  }
}

function swapLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const [a, b] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
  return lines
    .with(a, lines[b] ?? '')
    .with(b, lines[a] ?? '')
    .join('\n');
}
