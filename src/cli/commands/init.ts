import { type CommandDefinition, run, wrong } from '../command.ts';

/** Writes a policy that says of the repository what inference finds in it. */
export const init: CommandDefinition = {
  name: 'init',
  overview: [['init [--dry-run] [--workflow] [--baseline] [--force]', 'write a policy from what the repository has']],
  help: `pawl init [--dry-run] [--workflow] [--baseline] [--force]

Looks at every branch and tag, and writes the policy that they seem to follow, with a comment on why each thing is
there. Then judges the past by it and says what it found. Nothing that is there already is replaced.

  --dry-run          print the policy instead of writing it; the past is not judged
  --workflow         write .github/workflows/pawl.yml as well, which runs Pawl
  --baseline         write .github/pawl-baseline.json as well, which accepts what is wrong with the past
  --force            replace what is there
`,
  options: {
    'dry-run': { type: 'boolean' },
    workflow: { type: 'boolean' },
    baseline: { type: 'boolean' },
    force: { type: 'boolean' },
  },
  formats: ['text'],
  words: 'none',
  read: ({ common, has }) => {
    const order = {
      ...common,
      dryRun: has('dry-run'),
      workflow: has('workflow'),
      baseline: has('baseline'),
      force: has('force'),
    };
    if (order.dryRun && order.baseline) return wrong(`\`pawl init --dry-run\` writes no baseline.\n\n${init.help}`);
    return run(async () => (await import('../run/init.ts')).runInit(order));
  },
};
