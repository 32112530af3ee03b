import { editsFor, replacementsTo, type Stated } from '../carriers/carrier.ts';
import type { CarrierFacts, Facts, Line, NumberStatement } from '../facts/facts.ts';
import { offeredNext, previousOf } from '../facts/next.ts';
import { numberOf, type ReleaseNumber } from '../numbering/number.ts';
import { oncePerLast } from '../numbering/once.ts';
import type { Phrase } from '../numbering/scheme.ts';
import { type Move, moveBetween } from '../numbering/steps.ts';
import type { Objection } from './rule.ts';

/** A carrier with a number of its own, the number that it claims, and the one before. */
export interface Claim {
  readonly carrier: CarrierFacts;
  readonly line: Line;
  readonly after: NumberStatement;
  readonly claimed: ReleaseNumber;
  readonly previous: ReleaseNumber | undefined;
  /** The way from the one to the other; nothing where there is no number before, or it is of another scheme. */
  readonly move: Move | undefined;
  /** What a message offers instead; worked out where there is a message. */
  readonly offered: readonly string[];
}

/** Many rules ask for the claims of the same facts, and what may come next is worked out for each claim. */
const known = oncePerLast<Facts, Claims>((facts) => {
  const all = findClaims(facts);
  const following = all.filter(followsKnown);
  return { all, following, main: following.filter(({ carrier }) => carrier.part === 'main') };
});

interface Claims {
  readonly all: readonly Claim[];
  readonly following: readonly Succession[];
  readonly main: readonly Succession[];
}

/** A claim that follows a known number, which may still be one of another scheme. */
export type Succession = Claim & { readonly previous: ReleaseNumber };

/** Every claim that the change makes on a line where releases are made. */
export function claimsOf(facts: Facts): readonly Claim[] {
  return known(facts).all;
}

function findClaims(facts: Facts): readonly Claim[] {
  const { line } = facts;
  if (line.kind !== 'line') return [];
  return facts.carriers.flatMap((carrier) => {
    if (carrier.after.kind !== 'number' || carrier.repeats !== undefined) return [];
    const previous = previousOf(carrier, line);
    const { after } = carrier;
    const isMove = previous !== undefined && previous.scheme === after.number.scheme;
    const move = isMove ? moveBetween(previous, after.number) : undefined;
    let offered: readonly string[] | undefined;
    return [
      {
        carrier,
        line,
        after,
        claimed: after.number,
        previous,
        move,
        get offered() {
          offered ??= previous === undefined ? [] : offeredNext(previous, line, facts);
          return offered;
        },
      },
    ];
  });
}

/** The successions of which the line's own steps are asked: not those of variants, which lag behind it. */
export function mainSuccessions(facts: Facts): readonly Succession[] {
  return known(facts).main;
}

const followsKnown = (claim: Claim): claim is Succession => claim.previous !== undefined;

/** The claims that follow a known number. */
export function successions(facts: Facts): readonly Succession[] {
  return known(facts).following;
}

/**
 * The place of an objection to a claim: on the line of the field that is wrong, or, where no one field is, on the first
 * that has to change; with the lines to change towards the wanted number, the one of that field first.
 */
export function placeOf(
  claim: Claim,
  field: string | undefined,
  wanted: string | undefined,
): Pick<Objection, 'path' | 'line' | 'actual' | 'expected' | 'edits'> {
  const { after, carrier } = claim;
  const offset = field === undefined ? undefined : after.offsets[field];
  const number = wanted === undefined ? undefined : numberOf(carrier.scheme, wanted);
  const edits = number === undefined ? [] : editsFor(after.stated, replacementsTo(after.number, after.offsets, number));
  const line = offset === undefined ? (edits[0]?.line ?? lineAt(after.stated, 0)) : lineAt(after.stated, offset);
  const own = edits.filter((edit) => edit.line === line);
  const others = edits.filter((edit) => edit.line !== line);
  const place = carrier.kind === 'tag' || !hasLine(after) ? {} : { line };
  return { path: carrier.path, ...place, actual: claim.claimed.text, edits: [...own, ...others] };
}

/** What is computed from nothing in a file, as a label is, stands on no line. */
const hasLine = ({ stated }: NumberStatement): boolean =>
  !stated.passages.every(({ computed }) => computed) || stated.source !== '';

/** The line on which a place of the stated text stands; past its end that of its last passage. */
export function lineAt({ passages }: Pick<Stated, 'passages'>, offset: number): number {
  let start = 0;
  for (const passage of passages) {
    start += passage.text.length;
    if (offset < start) return passage.line;
  }
  return passages.at(-1)?.line ?? 1;
}

/** The roles of a line in words, for messages. */
export function roleWords(line: Line): Phrase {
  const words = line.roles.map((role) => ROLE_WORDS[role]);
  return { en: words.map((word) => word.en).join(' or '), zh: words.map((word) => word.zh).join('或') };
}

const ROLE_WORDS = {
  development: { en: 'development', zh: '开发' },
  maintenance: { en: 'maintenance', zh: '维护' },
  following: { en: 'following', zh: '跟随主干' },
} as const;
