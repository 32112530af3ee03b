import { type CommandDefinition, run } from '../command.ts';

/** Writes a policy that says of the repository what inference finds in it. */
export const init: CommandDefinition = {
  name: 'init',
  overview: [['init [--dry-run] [--workflow] [--force]', 'write a policy from what the repository has']],
  help: `pawl init [--dry-run] [--workflow] [--force]

Looks at every branch and tag, and writes the policy that they seem to follow, with a comment on why each thing is
there. Nothing that is there already is replaced.

  --dry-run          print the policy instead of writing it
  --workflow         write .github/workflows/pawl.yml as well, which runs Pawl
  --force            replace what is there
`,
  options: { 'dry-run': { type: 'boolean' }, workflow: { type: 'boolean' }, force: { type: 'boolean' } },
  formats: ['text'],
  words: 'none',
  read: ({ common, has }) => {
    const order = { ...common, dryRun: has('dry-run'), workflow: has('workflow'), force: has('force') };
    return run(async () => (await import('../run/init.ts')).runInit(order));
  },
};
