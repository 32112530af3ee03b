import { isDeepStrictEqual } from 'node:util';
import { type PolicyDocument, readDocument } from '../../../src/policy/document.ts';
import {
  type ExtendedPolicy,
  extendsOf as extendsIn,
  type LoadedPolicy,
  loadPolicy as load,
} from '../../../src/policy/load.ts';
import { readPlain } from '../../../src/policy/plain-document.ts';

/** A text as the YAML library reads it; where it is read without the library, that has to come to the very same. */
export function documentOf(text: string): PolicyDocument {
  const document = readDocument(text);
  const plain = readPlain(text);
  if (plain !== undefined && !isDeepStrictEqual(plain, document)) {
    throw new Error(`the plain reader reads this otherwise than the YAML library:\n${text}`);
  }
  return document;
}

export const loadPolicy = (text: string, extended?: ExtendedPolicy): LoadedPolicy =>
  load(documentOf(text), extended && { name: extended.name, document: documentOf(extended.text) });

export const extendsOf = (text: string): ReturnType<typeof extendsIn> => extendsIn(documentOf(text));
