import { BASELINE_FILE } from '../../audit/baseline.ts';
import { type CommandDefinition, FAIL_ON, type FailOn, type Given, type Order, run, wrong } from '../command.ts';

/** Judges the whole history of a repository, or puts such judgements together. */
export const audit: CommandDefinition = {
  name: 'audit',
  overview: [
    ['audit [--branch NAME] [--write-baseline]', 'judge the whole history, tag by tag and change by change'],
    ['audit --merge FILE...', 'one report of several audits written as JSON'],
  ],
  help: `pawl audit [--branch NAME] [--every-commit] [--draft] [--baseline FILE] [--write-baseline]
           [--fail-on LEVEL]
pawl audit --merge FILE... [--fail-on LEVEL]

Judges every tag by the one before it on its line, and every change of a file with a number on the first-parent history
of each branch, by the policy of the default branch. Where tags follow each other so closely that the files at them tell
what changed in between, the commits there are not gone through: what was taken back before the next tag is no release.

  --branch NAME      only this branch and the tags that it leads to, by its own policy
  --every-commit     judge also what was taken back between tags; on a tree of a million commits it takes twice as long
  --draft            by the policy file as it lies in the working tree, committed or not
  --baseline FILE    what is accepted of the past, a file of the repository's directory
                     (default: ${BASELINE_FILE}, if it is there)
  --write-baseline   accept all that is found now, by writing it to that file
  --name NAME        what the report calls the repository (default: the name of its directory)
  --merge            put audits together that were written with --format json
  --fail-on LEVEL    error, warning or never (default: error)
`,
  options: {
    branch: { type: 'string' },
    'every-commit': { type: 'boolean' },
    draft: { type: 'boolean' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'boolean' },
    name: { type: 'string' },
    merge: { type: 'boolean' },
    'fail-on': { type: 'string', default: 'error' },
  },
  choices: { 'fail-on': FAIL_ON },
  formats: ['text', 'json', 'markdown', 'sarif', 'html'],
  words: 'some',
  read,
};

function read({ common, text, has, words }: Given): Order {
  const failOn = text('fail-on') as FailOn;
  if (has('merge')) {
    if (words.length === 0) return wrong(`\`pawl audit --merge\` needs the JSON files of audits.\n\n${audit.help}`);
    return run(async () => (await import('../run/audit.ts')).runMerge({ ...common, files: words, failOn }));
  }
  if (words.length > 0) return wrong(`\`pawl audit\` takes no "${words[0]}" without --merge.\n\n${audit.help}`);
  const order = {
    ...common,
    branch: text('branch'),
    commits: has('every-commit') ? ('all' as const) : ('needed' as const),
    draft: has('draft'),
    baseline: text('baseline'),
    write: has('write-baseline'),
    name: text('name'),
    failOn,
  };
  return run(async () => (await import('../run/audit.ts')).runAudit(order));
}
