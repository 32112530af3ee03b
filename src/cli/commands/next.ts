import { type CommandDefinition, run } from '../command.ts';

/** Prints what may come next on the lines of a repository. */
export const next: CommandDefinition = {
  name: 'next',
  overview: [['next [--branch NAME] [--level NAME]', 'what may come next on a branch, or on every one']],
  help: `pawl next [--branch NAME] [--level NAME]

Prints the numbers that may come next on a branch, the one to take first; without --branch, on every branch that files
or tags give a number; where the tags are those of several projects (net_linux_2.8.0, rdma_linux_1.9.0), for each.

  --branch NAME      the line's branch
  --level NAME       print just the number of this level: next, emergency, or a field that a step of the scheme raises,
                     such as devel, maint, abi, rc, patch
`,
  options: { branch: { type: 'string' }, level: { type: 'string' } },
  formats: ['text', 'json'],
  words: 'none',
  read: ({ common, text }) => {
    const order = { ...common, branch: text('branch') || undefined, level: text('level') || undefined };
    return run(async () => (await import('../run/next.ts')).runNext(order));
  },
};
