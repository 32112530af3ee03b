import { isTagName } from '../../sources/event.ts';
import { type CommandDefinition, type Given, type Order, run, wrong } from '../command.ts';

/** Makes the next tag of a line. */
export const tag: CommandDefinition = {
  name: 'tag',
  overview: [['tag --branch NAME [--level NAME] [--yes]', "make the next tag of a branch's line"]],
  help: `pawl tag --branch NAME [--level NAME] [--yes | --dry-run]

Works out the next tag of a line, judges it as if it were there, and says what it would make; with --yes it makes it, in
this repository alone: where the tag is there already, or the branch moved in between, nothing is made.

  --branch NAME      the line's branch; its tip is what is tagged
  --level NAME       next, emergency, or a field that a step of the scheme raises, such as devel, maint, abi, rc, patch
                     (default: next)
  --yes              make the tag
  --dry-run          only say what would be made (the default)
`,
  options: {
    branch: { type: 'string' },
    level: { type: 'string' },
    yes: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  formats: ['text', 'json', 'markdown'],
  words: 'none',
  read,
};

function read({ common, text, has }: Given): Order {
  const branch = text('branch')?.replace(/^refs\/heads\//, '') ?? '';
  if (branch === '')
    return wrong(`\`pawl tag\` needs --branch NAME, the branch whose tip is to be tagged.\n\n${tag.help}`);
  if (!isTagName(branch)) return wrong(`--branch takes the name of a branch, and git allows no "${branch}" as one.`);
  if (has('yes') && has('dry-run')) return wrong('`pawl tag` takes --yes or --dry-run, not both.');
  const order = { ...common, branch, level: text('level') || undefined, make: has('yes') ? 'yes' : 'dry-run' } as const;
  return run(async () => (await import('../run/tag.ts')).runTag(order));
}
