import * as z from 'zod';
import { DEFAULT_POLICY, FOREIGN_TAGS, TAG_FORMS, TAG_OBJECTS } from './policy.ts';

export { sourceRepositorySchema } from './repository-name.ts';

/** The shape of a glob, as everywhere in the policy. */
const globSchema = z.string().regex(/\S/).max(512).meta({ description: 'A glob.' });

const tagGlobs = (description: string, examples: readonly string[]) =>
  z
    .array(globSchema)
    .max(200)
    .meta({ description, examples: [examples] })
    .optional();

/** Which tags are numbers, and what is asked of them. */
export const tagsSchema = z
  .strictObject({
    include: tagGlobs('The tags that are judged, as globs; all where nothing is said.', ['5.10.0-*']),
    exclude: tagGlobs('The tags among them that are not.', ['*-update-*', '*-release']),
    prefix: z
      .string()
      .max(128)
      .meta({ description: 'What stands before the number in every tag.', default: DEFAULT_POLICY.tags.prefix })
      .optional(),
    object: z
      .enum(TAG_OBJECTS)
      .meta({ description: 'What a tag has to be.', default: DEFAULT_POLICY.tags.object })
      .optional(),
    foreign: z
      .enum(FOREIGN_TAGS)
      .meta({
        description: 'What is done about a tag that is no number of the scheme.',
        default: DEFAULT_POLICY.tags.foreign,
      })
      .optional(),
    create: z
      .enum(TAG_FORMS)
      .meta({
        description: 'How `tag` makes tags: with a tag object, or without one where `object` is `any`.',
        default: DEFAULT_POLICY.tags.create,
      })
      .optional(),
    message: z
      .string()
      .regex(/\S/)
      .max(4096)
      .meta({
        description:
          'The message of the tags that `tag` makes; {number}, {tag}, {line}, {previous} and {scheme} are filled in.',
        default: DEFAULT_POLICY.tags.message,
        examples: ['Linux {number}'],
      })
      .optional(),
  })
  .meta({ description: 'Which tags are numbers, and what is asked of them.' });
