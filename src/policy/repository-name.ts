import * as z from 'zod/mini';
import { told } from './told.ts';

/** OWNER/NAME, in the letters that GitHub allows. */
export const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/;

/** Another repository on the same GitHub. */
export const sourceRepositorySchema = () =>
  told(z.string().check(z.regex(REPOSITORY)), {
    description: 'The repository in which the tag that SOURCE names must exist, as owner/name.',
    examples: ['openeuler/kernel'],
  });
