import * as z from 'zod';
import { BUMPS } from '../numbering/bump.ts';
import { RULE_IDS } from '../rules/ids.ts';
import { SEVERITIES } from '../rules/severity.ts';

/**
 * The report as programs read it: this one declaration gives the types that it is written by and, through `npm run generate`,
 * the published schema. It is read when types are checked and schemas are made; a run of Pawl never loads it.
 */

const text = (description: string) => z.string().describe(description);

export const findingSchema = z
  .strictObject({
    rule: z.enum(RULE_IDS).describe('The id of the rule, which is for ever'),
    severity: z.enum(SEVERITIES),
    message: text('One sentence or more, in the language of the run'),
    path: text('The file, or refs/tags/… for a tag').nullable(),
    line: z.int().min(1).nullable(),
    endLine: z.int().min(1).nullable(),
    actual: text('What is there').nullable(),
    expected: z.array(z.string()).describe('What may be there instead, the one to take first'),
    fix: z
      .strictObject({ path: z.string(), line: z.int().min(1), replacement: text('The whole line, without its end') })
      .nullable(),
    help: text('The page of the rule, from the top of this project'),
  })
  .meta({ id: 'finding', description: "A rule's objection" });

export const reportSchema = z
  .strictObject({
    version: text('The version of Pawl'),
    verdict: z.enum(['pass', 'fail', 'unknown']).describe('unknown: something could not be checked'),
    base: text('The commit of the base branch'),
    head: text('The commit that was judged'),
    line: text('The release line: the branch, or what the numbers of the line of a tag have in common'),
    lineWords: text('What the line is and why that is held to be so'),
    roles: z
      .array(z.enum(['development', 'maintenance', 'following', 'frozen', 'ignored']))
      .describe('More than one where the history does not tell which; none where there is no line'),
    scheme: text('The numbering scheme').nullable(),
    strictness: z.enum(['practice', 'published']),
    previous: text('The number before').nullable(),
    proposed: text('The number that is judged').nullable(),
    next: text('The one number to take').nullable(),
    nextAllowed: z.array(z.string()).describe('Every number that may follow'),
    from: text('The number at which a maintenance line leaves the trunk').nullable(),
    requiredBump: z.enum(BUMPS).describe('What changed features demand of the number'),
    declaredBump: z.enum(BUMPS).describe('What labels and trailers declare'),
    policy: text('The policy file that counted; null where all was inferred').nullable(),
    home: text('The file whose number the line goes by').nullable(),
    carriers: z.array(
      z.strictObject({
        path: z.string(),
        before: text('The number at the base').nullable(),
        after: z.string().nullable(),
      }),
    ),
    interfaces: z
      .array(
        z.strictObject({
          name: z.string(),
          previous: text('The number that promises it at the base').nullable(),
          proposed: z.string().nullable(),
          lastRelease: text('The tag of its last release, where that was looked at').nullable(),
          removed: z.int().min(0),
          changed: z.int().min(0),
          added: z.int().min(0),
          requiredBump: z.enum(BUMPS),
        }),
      )
      .describe('The sets of features that the policy names'),
    findings: z.array(findingSchema).describe('The gravest first'),
    edits: z
      .array(
        z.strictObject({
          finding: z.int().min(0).describe('The place of the finding in `findings`'),
          line: z.int().min(1),
          replacement: text('The whole line, without its end'),
        }),
      )
      .describe('Every line to change; `fix` of a finding is the first of its own'),
    doubts: z.array(z.string()).describe('What could not be known for sure'),
    waived: z.array(z.strictObject({ finding: findingSchema, reason: z.string() })),
  })
  .meta({
    title: 'Pawl report',
    description: 'What `pawl check --format json` prints and the input `json-file` writes',
  });
