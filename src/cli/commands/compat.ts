import { FEATURE_KINDS, type FeatureKind } from '../../features/kinds.ts';
import { MIGRATION_RULES, type MigrationRule } from '../../features/migration.ts';
import { type CommandDefinition, type Given, type Order, run, wrong } from '../command.ts';

/** Shows who can migrate to whom, by number and by set. */
export const compat: CommandDefinition = {
  name: 'compat',
  overview: [
    ['compat [REV]... [--interface NAME]', 'who can migrate to whom, by number and by set'],
    ['compat NUMBER=FILE... --kind KIND', 'the same for files'],
  ],
  help: `pawl compat [REV]... [--interface NAME] [--branch NAME]
pawl compat NUMBER=FILE... --kind KIND [--pointer P] [--attribute A] [--pattern P]

Shows who can migrate to whom: by number, where the majors are equal and the target's minor is not lower, and by set,
where the target has everything that the source has. Looks at the tagged releases of an interface of the policy, at the
given revisions, or at files that hold a set each. Exit code 1 where numbers promise what sets deny.

  --interface NAME   the interface of the policy, where there are several
  --branch NAME      the branch whose policy names it (default: HEAD)
  --compare LEVEL    minor, or major where the minor is only told (default: minor)
  --kind KIND        for files: how the features stand in them, such as attributes or symbols
  --pointer P        for files: the JSON pointer that leads to the list
  --attribute A      for files: the attribute to read
  --pattern P        for files: a pattern with a group name
`,
  options: {
    interface: { type: 'string' },
    branch: { type: 'string' },
    compare: { type: 'string', default: 'minor' },
    kind: { type: 'string' },
    pointer: { type: 'string' },
    attribute: { type: 'string' },
    pattern: { type: 'string' },
  },
  choices: { compare: MIGRATION_RULES, kind: FEATURE_KINDS },
  formats: ['text', 'json', 'markdown', 'html'],
  words: 'some',
  read,
};

/** `0.1.0=old.txt`: a number, and the file with its set. */
const STATED_FILE = /^(?<number>[^=]+)=(?<path>.+)$/;

function read({ common, text, words }: Given): Order {
  const rule = text('compare') as MigrationRule;
  const files = words.flatMap((word) => {
    const { number, path } = STATED_FILE.exec(word)?.groups ?? {};
    return number === undefined || path === undefined ? [] : [{ number, path }];
  });
  const kind = text('kind') as FeatureKind | undefined;
  if (files.length > 0 && files.length < words.length) {
    return wrong(`\`pawl compat\` takes revisions or files (NUMBER=FILE), not both.\n\n${compat.help}`);
  }
  if (files.length > 0 && kind === undefined) {
    return wrong(`\`pawl compat\` needs --kind KIND to read files; there are ${FEATURE_KINDS.join(', ')}.`);
  }
  const optional = (name: 'pointer' | 'attribute' | 'pattern') => {
    const value = text(name);
    return value === undefined ? {} : { [name]: value };
  };
  const options = { ...optional('pointer'), ...optional('attribute'), ...optional('pattern') };
  if (files.length > 0 && kind !== undefined) {
    const order = { ...common, files, kind, options, rule };
    return run(async () => (await import('../run/compat.ts')).runCompatOfFiles(order));
  }
  const order = { ...common, revisions: words, interface: text('interface'), branch: text('branch') ?? 'HEAD', rule };
  return run(async () => (await import('../run/compat.ts')).runCompat(order));
}
