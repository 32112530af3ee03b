import type { CommandDefinition } from './command.ts';
import { audit } from './commands/audit.ts';
import { check } from './commands/check.ts';
import { compat } from './commands/compat.ts';
import { explain } from './commands/explain.ts';
import { hook } from './commands/hook.ts';
import { init } from './commands/init.ts';
import { next } from './commands/next.ts';
import { policy } from './commands/policy.ts';
import { tag } from './commands/tag.ts';

/** Every command, in the order of the overview. */
export const COMMANDS: readonly CommandDefinition[] = [check, audit, next, tag, explain, hook, init, policy, compat];
