import * as z from 'zod';
import { NOT_BLANK, TRAILER } from './patterns.ts';
import { DEFAULT_POLICY } from './policy.ts';

const defaults = DEFAULT_POLICY.declarations;
const trailer = (what: string, usual: string) =>
  z
    .string()
    .regex(TRAILER)
    .meta({ description: `The trailer that states ${what}.`, default: usual })
    .optional();
const label = (what: string, usual: string) =>
  z
    .string()
    .regex(NOT_BLANK)
    .max(100)
    .meta({ description: `The label that declares ${what}.`, default: usual })
    .optional();

/** How a pull request says what it is. */
export const declarationsSchema = z
  .strictObject({
    trailers: z
      .strictObject({
        number: trailer('the number', defaults.trailers.number),
        bump: trailer('the size of the change', defaults.trailers.bump),
      })
      .meta({ description: 'Trailers of the pull request.' })
      .optional(),
    labels: z
      .strictObject({
        major: label('a major change', defaults.labels.major),
        minor: label('a minor change', defaults.labels.minor),
        patch: label('a fix', defaults.labels.patch),
        emergency: label('an emergency release', defaults.labels.emergency),
      })
      .meta({ description: 'Labels of the pull request.' })
      .optional(),
    title: z
      .string()
      .regex(NOT_BLANK)
      .max(500)
      .meta({
        description:
          'Whether the title declares anything: off, or a linear-time pattern with a group `number` or `bump`.',
        default: 'off',
        examples: ['^\\[(?<bump>major|minor|patch)\\]'],
      })
      .optional(),
  })
  .meta({ description: 'How a pull request says what it is.' });
