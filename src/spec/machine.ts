/**
 * Macros that nobody but the building machine defines, and that give a release no more than the mark of the distribution. A
 * spec that uses one without a question mark builds on such a machine only, where all that it can add is that mark, which is
 * no part of what counts: it is read as `%{?dist}` is, with nothing.
 *
 * Source: `%dist` of redhat-rpm-config and its kin; `%distsuffix` and `%mkrel` of Mandriva's rpm-mandriva-setup.
 */

import { oncePer } from '../numbering/once.ts';
import { type Definition, define, type MacroTable, macroTable } from './macros.ts';
import { given } from './text.ts';

const MARKS: readonly string[] = ['dist', 'distsuffix'];

/** `%mkrel 2` is the release 2, the counter of an update and the mark; `-c rc1` sets a candidate's name ahead of it. */
const RELEASE = { name: 'mkrel', options: 'c:', body: '%{-c:0.%{-c*}.}%{1}%{?subrel:.%{subrel}}' };

/** What a macro stands for that the spec leaves to the building machine; nothing where that is not known. */
export function machinesOwn(name: string): Extract<Definition, { kind: 'macro' }> | undefined {
  const definition = definitions(MARKS).defined.get(name);
  return definition?.kind === 'macro' ? definition : undefined;
}

const definitions = oncePer<readonly string[], MacroTable>((marks) => {
  const table = macroTable();
  for (const name of marks) define(table, name, { options: undefined, body: given(''), level: 0, nature: 'lasting' });
  const { name, options, body } = RELEASE;
  define(table, name, { options, body: given(body), level: 0, nature: 'lasting' });
  return table;
});
