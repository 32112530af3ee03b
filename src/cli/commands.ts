import type { CommandDefinition } from './command.ts';
import { audit } from './commands/audit.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { next } from './commands/next.ts';

/** Every command, in the order of the overview. */
export const COMMANDS: readonly CommandDefinition[] = [check, audit, next, explain];
