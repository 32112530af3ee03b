import { type CommandDefinition, run, wrong } from '../command.ts';

/** Tells about a rule or a number. */
export const explain: CommandDefinition = {
  name: 'explain',
  overview: [['explain RULE|NUMBER', 'tell about a rule, or take a number apart']],
  help: `pawl explain RULE|NUMBER

Tells about a rule (pawl explain number-step), or takes a number apart field by field (pawl explain 5.10.0-136.12.0).
In a repository its tags and its policy tell which scheme is meant, and what stands around the number (mod-2.2.4).
`,
  options: {},
  formats: ['text'],
  words: 'some',
  read: ({ common, words }) => {
    const [about, ...more] = words;
    if (about === undefined || more.length > 0) {
      return wrong(`\`pawl explain\` takes one rule or one number.\n\n${explain.help}`);
    }
    return run(async () => (await import('../run/explain.ts')).runExplain({ ...common, about }));
  },
};
