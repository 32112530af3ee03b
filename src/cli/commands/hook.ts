import { suggest } from '../../policy/suggest.ts';
import { PUSH_HOOKS } from '../../sources/push.ts';
import { type CommandDefinition, type Given, type Order, run, wrong } from '../command.ts';

/** Judges a push from within a hook of git, before it is published. */
export const hook: CommandDefinition = {
  name: 'hook',
  overview: [['hook pre-push|pre-receive', 'refuse a wrong push before it is published']],
  help: `pawl hook pre-push [REMOTE [URL]]
pawl hook pre-receive

Run by git, which tells on standard input what is pushed. Judges every tag of the push, and every branch that carries
a number, with the policy of the branch as it is published; refuses the whole push where one of them is wrong.

In a clone, as .git/hooks/pre-push:        On a server, as hooks/pre-receive:
  #!/bin/sh                                  #!/bin/sh
  exec node PAWL/dist/cli.js hook \\          exec node PAWL/dist/cli.js hook pre-receive
    pre-push "$@"

Pawl writes no hook by itself, so that none is overwritten; where there is one, call Pawl from it.
`,
  options: {},
  formats: ['text'],
  words: 'some',
  read,
};

function read({ common, words }: Given): Order {
  const [name, remote = 'origin', , ...more] = words;
  const known = PUSH_HOOKS.find((each) => each === name);
  if (known === undefined) {
    const near = suggest(name ?? '', PUSH_HOOKS);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    const what = name === undefined ? 'needs the name of a hook' : `knows no hook "${name}"`;
    return wrong(`\`pawl hook\` ${what}: pre-push or pre-receive.${hint}\n\n${hook.help}`);
  }
  if (more.length > 0 || (known === 'pre-receive' && words.length > 1)) {
    return wrong(`\`pawl hook ${known}\` takes no "${words.at(-1)}".\n\n${hook.help}`);
  }
  return run(async () => (await import('../run/hook.ts')).runHook({ ...common, hook: known, remote }));
}
