import * as z from 'zod/mini';
import { DEFAULT_POLICY, FOREIGN_TAGS, TAG_FORMS, TAG_OBJECTS } from './policy.ts';

export { sourceRepositorySchema } from './repository-name.ts';

import { may, textOf, told, upTo } from './told.ts';

/** The shape of a glob, as everywhere in the policy. */
const globSchema = () => told(textOf(/\S/, 512), { description: 'A glob.' });

const tagGlobs = (description: string, examples: readonly string[]) =>
  may(upTo(globSchema(), 200), { description, examples: [examples] });

/** Which tags are numbers, and what is asked of them. */
export const tagsSchema = () =>
  told(
    z.strictObject({
      include: tagGlobs('The tags that are judged, as globs; all where nothing is said.', ['5.10.0-*']),
      exclude: tagGlobs('The tags among them that are not.', ['*-update-*', '*-release']),
      prefix: may(z.string().check(z.maxLength(128)), {
        description: 'What stands before the number in every tag.',
        default: DEFAULT_POLICY.tags.prefix,
      }),
      suffix: may(z.string().check(z.maxLength(128)), {
        description: 'What stands behind the number in every tag that is no candidate. Found in the tags where absent.',
        examples: ['-release'],
      }),
      object: may(z.enum(TAG_OBJECTS), { description: 'What a tag has to be.', default: DEFAULT_POLICY.tags.object }),
      foreign: may(z.enum(FOREIGN_TAGS), {
        description: 'What is done about a tag that is no number of the scheme.',
        default: DEFAULT_POLICY.tags.foreign,
      }),
      create: may(z.enum(TAG_FORMS), {
        description: 'How `tag` makes tags: with a tag object, or without one where `object` is `any`.',
        default: DEFAULT_POLICY.tags.create,
      }),
      message: may(textOf(/\S/, 4096), {
        description:
          'The message of the tags that `tag` makes; {number}, {tag}, {line}, {previous} and {scheme} are filled in.',
        default: DEFAULT_POLICY.tags.message,
        examples: ['Linux {number}'],
      }),
    }),
    { description: 'Which tags are numbers, and what is asked of them.' },
  );
