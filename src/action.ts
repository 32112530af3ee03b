import { getInput } from '@actions/core';
import { runCheck } from './action/check.ts';
import { hideSecret, printStack } from './sinks/console.ts';
import type { GitHubPlace } from './sources/github/client.ts';
import { readPlace } from './sources/github/place.ts';
import { type Inputs, readInputs } from './sources/inputs.ts';

/** The action: reads its inputs and lets the mode do the rest. */
async function main(): Promise<void> {
  hideSecret(getInput('token').trim());
  const reading = readInputs(getInput);
  const where = readPlace(process.env);
  if (reading.kind === 'wrong' || where.kind === 'wrong') {
    const problems = [reading, where].flatMap((each) => (each.kind === 'wrong' ? each.problems : []));
    const { giveUp } = await import('./action/finish.ts');
    return giveUp(problems, reading.kind === 'wrong' ? reading.language : reading.inputs.language, 'fail');
  }
  const { inputs } = reading;
  try {
    await runMode(inputs, { ...where.place, token: inputs.token });
  } catch (problem) {
    const { giveUp, problemPhrase } = await import('./action/finish.ts');
    printStack(problem);
    await giveUp([problemPhrase(problem)], inputs.language, inputs.onUnknown);
  }
}

/** What a check needs is at hand; other modes are loaded where they are asked for. */
function runMode(inputs: Inputs, place: GitHubPlace): Promise<void> {
  switch (inputs.mode) {
    case 'check':
      return runCheck(inputs, place);
    case 'tag':
      return import('./action/tag.ts').then(({ runTag }) => runTag(inputs, place));
    case 'report':
      return import('./action/report.ts').then(({ runReport }) => runReport(inputs, place));
    case 'audit':
      return import('./action/audit.ts').then(({ runAudit }) => runAudit(inputs, place));
  }
}

await main();
