import * as z from 'zod/mini';
import { NOT_BLANK, TRAILER } from './patterns.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { may, textOf, told } from './told.ts';

const defaults = DEFAULT_POLICY.declarations;
const trailer = (what: string, usual: string) =>
  may(z.string().check(z.regex(TRAILER)), { description: `The trailer that states ${what}.`, default: usual });
const label = (what: string, usual: string) =>
  may(textOf(NOT_BLANK, 100), {
    description: `The label that declares ${what}.`,
    default: usual,
  });

/** How a pull request says what it is. */
export const declarationsSchema = () =>
  told(
    z.strictObject({
      trailers: may(
        z.strictObject({
          number: trailer('the number', defaults.trailers.number),
          bump: trailer('the size of the change', defaults.trailers.bump),
        }),
        { description: 'Trailers of the pull request.' },
      ),
      labels: may(
        z.strictObject({
          major: label('a major change', defaults.labels.major),
          minor: label('a minor change', defaults.labels.minor),
          patch: label('a fix', defaults.labels.patch),
          emergency: label('an emergency release', defaults.labels.emergency),
        }),
        { description: 'Labels of the pull request.' },
      ),
      title: may(textOf(NOT_BLANK, 500), {
        description:
          'Whether the title declares anything: off, or a linear-time pattern with a group `number` or `bump`.',
        default: 'off',
        examples: ['^\\[(?<bump>major|minor|patch)\\]'],
      }),
    }),
    { description: 'How a pull request says what it is.' },
  );
