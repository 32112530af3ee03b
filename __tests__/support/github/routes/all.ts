import type { Handlers } from '../call.ts';
import { checks } from './checks.ts';
import { content } from './content.ts';
import { history } from './history.ts';
import { issues } from './issues.ts';
import { pulls } from './pulls.ts';
import { refs } from './refs.ts';
import { reviews } from './reviews.ts';

/** What each operation of GitHub's description does; a test sees that none is missing. */
export const handlers: Handlers = { ...checks, ...content, ...history, ...issues, ...pulls, ...refs, ...reviews };
