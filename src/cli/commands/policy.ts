import { type CommandDefinition, run } from '../command.ts';

/** Shows the policy that holds, and where each value comes from. */
export const policy: CommandDefinition = {
  name: 'policy',
  overview: [['policy [--branch NAME] [--draft]', 'the policy that holds, with the origin of every value']],
  help: `pawl policy [--branch NAME] [--draft]

Prints the policy that holds on a branch, a value a line, each with its origin: the line of the policy file, the
default, or what it was inferred from.

  --branch NAME      the branch (default: the default one)
  --draft            by the policy file as it lies in the working tree, committed or not
`,
  options: { branch: { type: 'string' }, draft: { type: 'boolean' } },
  formats: ['text', 'json'],
  words: 'none',
  read: ({ common, text, has }) =>
    run(async () =>
      (await import('../run/policy.ts')).runPolicy({ ...common, branch: text('branch'), draft: has('draft') }),
    ),
};
