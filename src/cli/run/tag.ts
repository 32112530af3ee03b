import { USUAL_LEVEL } from '../../facts/levels.ts';
import { type Proposal, proposeTag } from '../../propose.ts';
import { unknownLevel } from '../../render/next.ts';
import { type TagAnswer, tagJson, tagMarkdown, tagText, tagVerdict } from '../../render/tag.ts';
import { print, printError, printExactly } from '../../sinks/console.ts';
import { createTagInGit } from '../../sinks/git-tag.ts';
import { flowed } from '../../sinks/terminal.ts';
import { openLocalRepository } from '../../sources/git/repository.ts';
import { type Common, EXIT } from '../command.ts';

/** What `pawl tag` was asked. */
export interface TagOrder extends Common {
  readonly branch: string;
  readonly level: string | undefined;
  readonly make: 'yes' | 'dry-run';
}

/** Works out the next tag, makes it where that is wanted, and shows what came of it; gives the exit code. */
export async function runTag(order: TagOrder): Promise<number> {
  const proposal = await propose(order);
  if (proposal.kind === 'refused' && proposal.why.because === 'level') {
    printError(unknownLevel(proposal.why.level, proposal.why.known, order.language));
    return EXIT.usage;
  }
  const answer: TagAnswer = {
    branch: order.branch,
    tag: proposal.tag,
    report: proposal.report,
    end: await endOf(proposal, order),
    made: 'here',
    how: [
      'pawl tag --branch',
      order.branch,
      ...(order.level === undefined ? [] : ['--level', order.level]),
      '--yes',
    ].join(' '),
  };
  show(answer, order);
  return EXIT[tagVerdict(answer)];
}

async function propose({ repository: directory, branch, level = USUAL_LEVEL, policy }: TagOrder): Promise<Proposal> {
  const repository = openLocalRepository({ directory });
  const now = new Date();
  const options = {
    threshold: 'error',
    today: now.toISOString().slice(0, 10),
    now: Math.floor(now.getTime() / 1000),
  } as const;
  try {
    return await proposeTag(repository, { branch, level, policyPath: policy }, options);
  } finally {
    repository.close();
  }
}

async function endOf(proposal: Proposal, { repository: directory, make }: TagOrder): Promise<TagAnswer['end']> {
  if (proposal.kind === 'refused') return { kind: 'refused', why: proposal.why };
  return make === 'yes' ? createTagInGit({ directory }, proposal.tag) : { kind: 'dry-run' };
}

function show(answer: TagAnswer, { format, language }: TagOrder): void {
  switch (format) {
    case 'json':
      printExactly(`${JSON.stringify(tagJson(answer, language), null, 2)}\n`);
      break;
    case 'markdown':
      printExactly(tagMarkdown(answer, language));
      break;
    default:
      print(flowed(tagText(answer, language)));
  }
}
