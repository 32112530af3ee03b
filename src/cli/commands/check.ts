import { isTagName } from '../../sources/event.ts';
import { type CommandDefinition, FAIL_ON, type FailOn, type Given, type Order, run, wrong } from '../command.ts';

/** Judges a change or a tag of a local repository. */
export const check: CommandDefinition = {
  name: 'check',
  overview: [
    ['check --base REV [--head REV] [--branch NAME]', 'judge what merging head into base would give'],
    ['check --tag TAG [--branch NAME]', 'judge a tag'],
  ],
  help: `pawl check --base REV [--head REV] [--branch NAME] [--label NAME]... [--title TEXT] [--body FILE]
           [--trailer TEXT]... [--fail-on LEVEL]
pawl check --tag TAG [--branch NAME] [--fail-on LEVEL]

Judges what merging head into base would give, with the policy of base, as the action does on a pull request; or a
tag, with the policy of its branch or of the default one.

  --base REV         the branch that the change is for
  --head REV         the change (default: HEAD)
  --tag TAG          a tag to judge, instead of a change
  --branch NAME      the line's branch, where --base does not name it, or the one that the tag belongs to
  --label NAME       a label that the pull request would have, such as emergency
  --title TEXT       the title that the pull request would have
  --body FILE        the text that the pull request would have; - reads it from the input
  --trailer TEXT     a trailer of it, such as 'Release-Tag: 5.10.0-137.0.0'
  --source-repo DIR  a clone of the policy's source-repository, to look for the tag that SOURCE names
  --fail-on LEVEL    error, warning or never (default: error)
`,
  options: {
    base: { type: 'string' },
    tag: { type: 'string' },
    head: { type: 'string', default: 'HEAD' },
    branch: { type: 'string' },
    label: { type: 'string', multiple: true },
    title: { type: 'string' },
    body: { type: 'string' },
    'source-repo': { type: 'string' },
    trailer: { type: 'string', multiple: true },
    'fail-on': { type: 'string', default: 'error' },
  },
  choices: { 'fail-on': FAIL_ON },
  formats: ['text', 'json', 'markdown', 'github', 'sarif', 'html'],
  words: 'none',
  read,
};

function read({ common, text, texts }: Given): Order {
  const base = text('base') ?? '';
  const tag = text('tag')?.replace(/^refs\/tags\//, '');
  if (tag !== undefined && text('base') !== undefined) {
    return wrong(`\`pawl check\` judges a change (--base) or a tag (--tag), not both.\n\n${check.help}`);
  }
  if (tag !== undefined && !isTagName(tag)) {
    return wrong(`--tag takes the name of a tag, and git allows no "${tag}" as one.`);
  }
  if (tag === undefined && base === '') {
    return wrong(`\`pawl check\` needs --base REV, the branch that the change is for, or --tag TAG.\n\n${check.help}`);
  }
  const request = {
    ...common,
    tag,
    base,
    head: text('head') ?? 'HEAD',
    branch: text('branch'),
    labels: texts('label'),
    bodyFile: text('body'),
    title: text('title'),
    sourceDirectory: text('source-repo'),
    trailers: texts('trailer'),
    failOn: text('fail-on') as FailOn,
  };
  return run(async () => (await import('../run/check.ts')).runCheck(request));
}
