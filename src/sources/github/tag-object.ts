import type { TagObject } from '../../facts/tag/reading.ts';
import type { ObjectId } from '../repository.ts';
import { DEEPEST_TAG } from '../tags.ts';
import { members, objectId, orNull, type Shape, text } from './shape.ts';

/** What a tag points at, followed through tags of tags. */

export interface RawObject {
  readonly __typename: string;
  readonly oid: ObjectId;
  readonly committedDate: string | undefined;
  readonly tagger: { readonly date: string | undefined } | undefined;
  readonly target: RawObject | undefined;
  /** The top of a commit, as it came, where it was asked for. */
  readonly top: unknown;
}

const taggerShape = orNull(members<NonNullable<RawObject['tagger']>>({ date: orNull(text) }));
const nothing: Shape<undefined> = () => undefined;
/** Whoever uses it looks at its shape. */
export const asIs: Shape<unknown> = (value) => value;

/** The answer to {@link selection}: what an object of its type has must be there. */
export const objectShape = (depth: number): Shape<RawObject> => {
  const typed = members<{ __typename: string }>({ __typename: text });
  return (value, at) => {
    const type = depth < 0 ? '' : typed(value, at).__typename;
    return members<RawObject>({
      __typename: text,
      oid: objectId,
      committedDate: type === 'Commit' ? text : nothing,
      tagger: type === 'Tag' ? taggerShape : nothing,
      target: type === 'Tag' ? objectShape(depth - 1) : nothing,
      top: type === 'Commit' ? asIs : nothing,
    })(value, at);
  };
};

/** An object and, where it is a tag, what that leads to, down to the depth that is followed, with more of the commit. */
export const selection = (depth: number, more = ''): string =>
  `__typename oid ... on Commit { committedDate${more} } ... on Tag { tagger { date } target { ${depth > 0 ? selection(depth - 1, more) : '__typename oid'} } }`;

/** The commit that an object leads to. */
export function commitIn(first: RawObject | undefined): RawObject | undefined {
  let object = first;
  while (object?.__typename === 'Tag') object = object.target;
  return object?.__typename === 'Commit' ? object : undefined;
}

export function peeled(first: RawObject | undefined): TagObject {
  if (first === undefined) return { kind: 'absent' };
  let object: RawObject | undefined = first;
  let tagged: number | undefined;
  for (let depth = 0; depth <= DEEPEST_TAG && object !== undefined; depth += 1) {
    const annotated = depth > 0;
    const { __typename: type, oid } = object;
    if (type === 'Commit') {
      return {
        kind: 'commit',
        id: first.oid,
        annotated,
        commit: oid,
        committed: secondsOf(object.committedDate) ?? 0,
        tagged,
      };
    }
    if (type !== 'Tag') return { kind: type === 'Tree' ? 'tree' : 'blob', id: first.oid, annotated };
    tagged ??= secondsOf(object.tagger?.date);
    object = object.target;
  }
  return { kind: 'too-deep', id: first.oid, annotated: true };
}

function secondsOf(date: string | undefined): number | undefined {
  const ms = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(ms) ? undefined : Math.floor(ms / 1000);
}
