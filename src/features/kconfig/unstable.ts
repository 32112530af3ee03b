/** Options that a dependency marks: nothing is promised of what is broken or only staged. */
const MARKS: ReadonlySet<string> = new Set(['BROKEN', 'STAGING']);

const TOKEN = /"[^"\n]*"|'[^'\n]*'|&&|\|\||[!()]|[^\s!()&|"']+|\S/g;

/**
 * Whether a dependency holds only where `BROKEN` or `STAGING` does: as it stands, or as a part that `&&` joins, in brackets
 * too. In `X || BROKEN` it does not have to, and `!BROKEN` is the reverse.
 */
export function needsMark(expression: string): boolean {
  if (!/BROKEN|STAGING/.test(expression)) return false;
  const tokens = expression.match(TOKEN) ?? [];
  // For each open bracket: whether a part joined by `&&` is marked, whether all parts joined by `||` so far were.
  const frames: Frame[] = [fresh('plain')];
  let negated = false;
  for (const [index, token] of tokens.entries()) {
    const frame = frames.at(-1) ?? fresh('plain');
    if (token === '(') {
      frames.push(fresh(negated ? 'negated' : 'plain'));
      negated = false;
    } else if (token === ')') {
      if (frames.length > 1) frames.pop();
      const outer = frames.at(-1);
      if (outer !== undefined && outer !== frame && frame.nature === 'plain' && result(frame)) outer.marked = true;
    } else if (token === '||') {
      frame.every = result(frame);
      frame.marked = false;
      frame.some = true;
    } else if (token === '!') negated = !negated;
    else if (token !== '&&') {
      const compared = /^!?=|^[<>]/.test(tokens[index + 1] ?? '') || /[<>=]$/.test(tokens[index - 1] ?? '');
      if (!negated && !compared && MARKS.has(token)) frame.marked = true;
      negated = false;
    }
  }
  return frames.length === 1 && result(frames[0] ?? fresh('plain'));
}

interface Frame {
  readonly nature: 'plain' | 'negated';
  marked: boolean;
  every: boolean;
  some: boolean;
}

const fresh = (nature: Frame['nature']): Frame => ({ nature, marked: false, every: true, some: false });

const result = ({ marked, every, some }: Frame): boolean => marked && (every || !some);
