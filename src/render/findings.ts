import type * as z from 'zod';
import { type Finding, fixOf } from '../judge/finding.ts';
import type { findingSchema } from './report-schema.ts';
import { type Language, type Piece, plain, speak } from './speak.ts';

/** What a finding says, ready to be put into a form. */
export function findingPieces({ rule, objection }: Finding, language: Language): readonly Piece[] {
  const phrase = rule.messages[objection.message];
  if (phrase === undefined) throw new Error(`rule ${rule.id} has no message ${objection.message}`);
  return speak(phrase, objection.data, language);
}

/** What the rule advises. */
export function advicePieces({ rule, objection }: Finding, language: Language): readonly Piece[] {
  return speak(rule.fix, objection.data, language);
}

/** Data that nobody changes, at any depth. */
export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** A finding as programs read it. */
export type FindingJson = DeepReadonly<z.infer<typeof findingSchema>>;

/** No number of any scheme is longer; a hostile file may state what it likes. */
const LONGEST_TEXT = 4096;

/** The page of a rule, from the top of this project. */
export function helpPage(rule: string): string {
  return `docs/rules/${rule}.md`;
}

export function findingJson(finding: Finding, language: Language): FindingJson {
  const { rule, objection, severity } = finding;
  const fix = fixOf(finding);
  return {
    rule: rule.id,
    severity,
    message: plain(findingPieces(finding, language)),
    path: objection.path ?? null,
    line: objection.line ?? null,
    endLine: objection.line ?? null,
    actual: objection.actual?.slice(0, LONGEST_TEXT) ?? null,
    expected: objection.expected ?? [],
    fix:
      fix === undefined || objection.path === undefined
        ? null
        : { path: objection.path, line: fix.line, replacement: fix.replacement },
    help: helpPage(rule.id),
  };
}
