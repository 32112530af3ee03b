import { compareNumbers } from '../../numbering/number.ts';
import type { Policy } from '../../policy/policy.ts';
import { lineRuleOf } from '../line.ts';
import type { Standing, TagRef } from '../tag/reading.ts';
import type { NumberedTag } from '../tag/scope.ts';
import { type Chain, chainsOf, likelySchemes, numbersOfLine } from './chains.ts';
import type { TipReading } from './reading.ts';

/** As many tags are asked about at a time: two requests to GitHub. */
export const MOST_AT_ONCE = 100;
/** Of so many chains the ends are asked about first. */
const CHAINS_FIRST = 20;
/** An interval that no answer has narrowed yet is cut into so many parts. */
const PARTS = 16;
/** The history that shows the role of a line. */
const HISTORY = 6;
/** The chains that are looked into first: the line of most branches is among them. */
const LIKELY = 3;

export interface TipQuestion extends TipReading {
  readonly branch: string;
  readonly policy: Policy;
}

/**
 * Which tags have to be asked about next, so that the greatest number among a tip's ancestors is known; none when it is.
 * Where there are few tags, all are asked about; of many, the ends of each chain and some between, and then only what
 * may still hold a greater number than those found. Both readers are asked the same, so that both give the same.
 */
export function tagsToAsk({ branch, policy, tags, standings }: TipQuestion): readonly TagRef[] {
  const rule = lineRuleOf(policy, branch);
  for (const scheme of likelySchemes(policy, rule, tags)) {
    const numbers = numbersOfLine(policy, rule, tags, scheme);
    const wanted = search(numbers, standings, rule === undefined ? HISTORY : 0);
    if (wanted.length > 0) return wanted.slice(0, MOST_AT_ONCE).map(({ tag }) => tag);
    if (numbers.some(({ tag }) => isAncestor(standings.get(tag.name)))) return [];
  }
  return [];
}

export const isAncestor = (standing: Standing | undefined): boolean => standing === 'ancestor' || standing === 'same';

function search(
  numbers: readonly NumberedTag[],
  standings: TipReading['standings'],
  history: number,
): readonly NumberedTag[] {
  const open = (members: readonly NumberedTag[]): readonly NumberedTag[] =>
    [...new Set(members)].filter(({ tag }) => !standings.has(tag.name));
  if (numbers.length <= MOST_AT_ONCE) return open(numbers);
  const chains = chainsOf(numbers);
  if (open(numbers).length === numbers.length) {
    const likely = chains.slice(0, LIKELY);
    return open([
      ...chains.slice(0, CHAINS_FIRST).flatMap(ends),
      ...likely.flatMap((chain) => chain.slice(-1 - history)),
      ...likely.flatMap(spread),
    ]);
  }
  const best = numbers.findLast(({ tag }) => isAncestor(standings.get(tag.name)));
  const unsettled = chains.flatMap((chain) => between(chain, standings, best));
  if (unsettled.length > 0) return open(unsettled);
  const own = chains.find((chain) => best !== undefined && chain.includes(best)) ?? [];
  const place = best === undefined ? 0 : own.indexOf(best);
  return open(own.slice(Math.max(0, place - history), place));
}

const ends = (chain: Chain): readonly NumberedTag[] => [chain.at(-1), chain[0]].flatMap((each) => each ?? []);

/** Members of a chain at even distances. */
function spread(chain: Chain): readonly NumberedTag[] {
  if (chain.length <= PARTS) return chain;
  return Array.from({ length: PARTS }, (_, part) => chain[Math.floor((part * chain.length) / PARTS)]).flatMap(
    (each) => each ?? [],
  );
}

/** What of a chain may still hold a greater number than the best: between its last known ancestor and what is none. */
function between(
  chain: Chain,
  standings: TipReading['standings'],
  best: NumberedTag | undefined,
): readonly NumberedTag[] {
  const top = chain.at(-1);
  if (top === undefined || (best !== undefined && compareNumbers(top.number, best.number) <= 0)) return [];
  if (!chain.some(({ tag }) => standings.has(tag.name))) return ends(chain);
  const last = chain.findLastIndex(({ tag }) => isAncestor(standings.get(tag.name)));
  const past = chain.findIndex(({ tag }, index) => index > last && standings.get(tag.name) === 'apart');
  const inside = chain.slice(last + 1, past < 0 ? undefined : past);
  return spread(inside.filter(({ number }) => best === undefined || compareNumbers(number, best.number) > 0));
}
