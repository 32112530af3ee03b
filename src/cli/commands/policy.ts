import { type CommandDefinition, run } from '../command.ts';

/** Shows the policy that holds, and where each value comes from. */
export const policy: CommandDefinition = {
  name: 'policy',
  overview: [['policy [--branch NAME]', 'the policy that holds, with the origin of every value']],
  help: `pawl policy [--branch NAME]

Prints the policy that holds on a branch, a value a line, each with its origin: the line of the policy file, the
default, or what it was inferred from.

  --branch NAME      the branch (default: the default one)
`,
  options: { branch: { type: 'string' } },
  formats: ['text', 'json'],
  words: 'none',
  read: ({ common, text }) =>
    run(async () => (await import('../run/policy.ts')).runPolicy({ ...common, branch: text('branch') })),
};
