/** The patterns of values in the policy that `schema-problems.ts` recognises by themselves. */

export const NOT_BLANK = /\S/;
export const ID = /^[a-z][a-z0-9-]{0,63}$/;
export const TRAILER = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
/** A JSON pointer, RFC 6901. */
export const POINTER = /^(?:\/[^/]*)+$/;
/** How long a promise is kept after it was called off: `2 minor`, `180 days`. */
export const PERIOD = /^[1-9]\d{0,3} (?:major|minor|days)$/;
