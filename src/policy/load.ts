import { buildPolicy } from './build.ts';
import { crossChecks } from './checks.ts';
import type { PolicyDocument } from './document.ts';
import { EXTENDS, mergeSpots, mergeWritten, type PolicyReference, parseReference } from './extends.ts';
import { readPlain } from './plain-document.ts';
import type { Place, Policy } from './policy.ts';
import { inFileOrder, type PolicyPath, type PolicyProblem } from './problems.ts';
import type { WrittenPolicy } from './schema.ts';
import { type Shaped, shapeOf } from './schema-problems.ts';
import { keyPlaceOf, placeOf, type Spot } from './spots.ts';

export type LoadedPolicy =
  | {
      readonly kind: 'policy';
      readonly policy: Policy;
      /** Where something stands in it, for what only the caller can check. */
      readonly placeOf: (path: PolicyPath) => Place;
    }
  | { readonly kind: 'invalid'; readonly problems: readonly PolicyProblem[] };

/** The text of the policy that another one extends, and the words by which that one names it. */
export interface ExtendedPolicy {
  readonly name: string;
  readonly text: string;
}

/** What an extended policy comes to as a document. */
export interface ExtendedDocument {
  readonly name: string;
  readonly document: PolicyDocument;
}

/** Reads the text of a policy file. The YAML library is loaded only for what is not plain, which is as good as no policy. */
export async function documentOf(text: string): Promise<PolicyDocument> {
  return readPlain(text) ?? (await import('./document.ts')).readDocument(text);
}

/**
 * Gives the policy of a file, or everything that is wrong with the file, in its order and with places; never throws. A file
 * that is empty or all comments gives the defaults. It loads a schema library, so import it only where there is a file to read.
 * @param extended what the file extends, as `extendsOf` names it; a file that extends what is not given is refused
 */
export function loadPolicy(document: PolicyDocument, extended?: ExtendedDocument): LoadedPolicy {
  if (document.kind === 'unreadable') return { kind: 'invalid', problems: inFileOrder(document.problems) };
  const own = { data: document.root.kind === 'empty' ? {} : document.data, root: document.root };
  const shaped = shapeOf(own.data, own.root);
  const problems = [...document.problems, ...shaped.problems];
  const joined = withExtended(own, extended);
  const checked = joined.kind === 'joined' ? checksOf(joined) : joined.problems;
  if (joined.kind === 'wrong' || shaped.kind === 'misfits' || problems.length + checked.length > 0) {
    return { kind: 'invalid', problems: inFileOrder([...problems, ...checked]) };
  }
  const { data, root } = joined;
  const at = (path: PolicyPath): Place => placeOf(root, path);
  const written = data === own.data ? shaped.written : writtenIn(shapeOf(data, root));
  return { kind: 'policy', policy: buildPolicy(written, at), placeOf: at };
}

/** Two policies that fit the schema still do so together. */
function writtenIn(shaped: Shaped): WrittenPolicy {
  if (shaped.kind === 'misfits') throw new Error('what two sound policies say together does not fit the schema');
  return shaped.written;
}

/** The reference to the policy that a file extends, and its place; nothing where there is none that could be read. */
export function extendsOf(document: PolicyDocument): (PolicyReference & Place & { readonly name: string }) | undefined {
  const name = document.kind === 'document' ? referenceIn(document.data) : undefined;
  const reference = name === undefined ? undefined : parseReference(name);
  if (document.kind !== 'document' || name === undefined || reference === undefined) return undefined;
  return { ...reference, name, ...placeOf(document.root, ['extends']) };
}

interface Written {
  readonly data: unknown;
  readonly root: Spot;
}

const referenceIn = (data: unknown): string | undefined => {
  const value = typeof data === 'object' && data !== null && 'extends' in data ? data.extends : undefined;
  return typeof value === 'string' ? value : undefined;
};

function checksOf({ data, root }: Written): readonly PolicyProblem[] {
  return crossChecks(data, root).map(({ path, on, offset, fact }) => {
    const place = on === 'key' ? keyPlaceOf(root, path) : placeOf(root, path, offset);
    return { ...place, path, fact };
  });
}

type Joined =
  | ({ readonly kind: 'joined' } & Written)
  | { readonly kind: 'wrong'; readonly problems: readonly PolicyProblem[] };

/** A policy together with what it extends, which must be a sound policy by itself and extend nothing further. */
function withExtended(own: Written, extended: ExtendedDocument | undefined): Joined {
  const name = referenceIn(own.data);
  const path = ['extends'];
  const at = placeOf(own.root, path);
  const refuse = (fact: PolicyProblem['fact']): Joined => ({ kind: 'wrong', problems: [{ ...at, path, fact }] });
  // What is no text at all is for the schema to say.
  if (name === undefined) return { kind: 'joined', ...own };
  if (parseReference(name) === undefined) {
    return EXTENDS.test(name) ? refuse({ kind: 'bad-extends', text: name }) : { kind: 'joined', ...own };
  }
  if (extended === undefined) return refuse({ kind: 'extends-unread', text: name });
  const { document } = extended;
  const inside = ({ line, column, fact }: PolicyProblem): PolicyProblem => ({
    ...at,
    path,
    fact: { kind: 'in-extended', name: extended.name, line, column, fact },
  });
  if (document.kind === 'unreadable') return { kind: 'wrong', problems: inFileOrder(document.problems).map(inside) };
  const data = document.root.kind === 'empty' ? {} : document.data;
  if (referenceIn(data) !== undefined) return refuse({ kind: 'extends-again', text: name });
  const theirs = { data, root: document.root };
  const problems = [...document.problems, ...shapeOf(data, document.root).problems, ...checksOf(theirs)];
  if (problems.length > 0) return { kind: 'wrong', problems: inFileOrder(problems).map(inside) };
  return { kind: 'joined', data: mergeWritten(data, own.data), root: mergeSpots(document.root, own.root, at) };
}
