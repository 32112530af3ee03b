import { type CommandDefinition, run, wrong } from '../command.ts';

/** Prints what may come next on a branch. */
export const next: CommandDefinition = {
  name: 'next',
  overview: [['next --branch NAME', 'what may come next on a branch']],
  help: `pawl next --branch NAME

Prints the numbers that may come next on a branch, the one to take first.
`,
  options: { branch: { type: 'string' } },
  formats: ['text', 'json'],
  words: 'none',
  read: ({ common, text }) => {
    const branch = text('branch') ?? '';
    if (branch === '') return wrong(`\`pawl next\` needs --branch NAME.\n\n${next.help}`);
    return run(async () => (await import('../run/next.ts')).runNext({ ...common, branch }));
  },
};
