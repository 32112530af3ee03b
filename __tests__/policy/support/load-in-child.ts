// Reads a policy from standard input and prints how it was taken; the hostile tests run it in a process of its own.
import { readFileSync } from 'node:fs';
import { outline } from './outline.ts';

const problems = outline(readFileSync(0, 'utf8'));
// What the processor worked, which does not depend on what else the machine does.
const { user, system } = process.cpuUsage();
process.stdout.write(
  JSON.stringify({ first: problems[0], count: problems.length, milliseconds: (user + system) / 1000 }),
);
