import { ancestryOf } from '../../src/audit/ancestry.ts';
import { type AssembleOptions, assemble } from '../../src/audit/assemble.ts';
import type { Audit } from '../../src/audit/audit.ts';
import type { HistoryNode, HistoryTag } from '../../src/audit/history.ts';
import { tagJudge, tagPlanner } from '../../src/audit/judge-tags.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy.ts';
import { findingPieces } from '../../src/render/findings.ts';
import { plain } from '../../src/render/speak.ts';
import { loadPolicy } from '../policy/support/load.ts';

/** A little history: each commit by a letter, with its parents and tags, `c: a b = 5.10.0-136.1.0 v2`; `=> NAME` is a branch's tip. */
export type Drawing = readonly string[];

interface Drawn {
  readonly nodes: readonly HistoryNode[];
  readonly tags: readonly HistoryTag[];
  readonly branches: readonly { readonly name: string; readonly commit: string }[];
}

export const commitId = (letter: string): string => letter.padEnd(40, '0');

/** @param day the day of the first commit, in seconds; each later one is a day after the one before */
export function draw(drawing: Drawing, day = 1_700_000_000): Drawn {
  const tags: HistoryTag[] = [];
  const branches: { name: string; commit: string }[] = [];
  const nodes = drawing.map((line, index): HistoryNode => {
    const [, letter = '', parents = '', names = '', branch = ''] =
      /^(\w+):([^=]*)(?:=(?!>)([^=]*))?(?:=>\s*(\S+))?$/.exec(line) ?? [];
    const commit = commitId(letter);
    for (const name of names.split(' ').filter((each) => each !== '')) {
      const committed = day + index * 86_400;
      tags.push({
        name,
        object: { kind: 'commit', id: commit, annotated: false, commit, committed, tagged: undefined },
      });
    }
    if (branch !== '') branches.push({ name: branch, commit });
    return {
      commit,
      parents: parents
        .split(' ')
        .filter((each) => each !== '')
        .map(commitId),
    };
  });
  return { nodes, tags, branches };
}

const SAY: AssembleOptions = {
  accepted: new Set(),
  threshold: 'error',
  say: (finding) => ({ en: plain(findingPieces(finding, 'en')), zh: plain(findingPieces(finding, 'zh')) }),
};

export function policyOf(text: string | undefined): Policy {
  if (text === undefined) return DEFAULT_POLICY;
  const loaded = loadPolicy(text);
  if (loaded.kind !== 'policy') throw new Error('the policy of a test is wrong');
  return loaded.policy;
}

export function auditDrawn(
  { nodes, tags, branches }: Drawn,
  policy: Policy = DEFAULT_POLICY,
  options: Partial<AssembleOptions> = {},
): Audit {
  const policyFile = { path: 'p', present: false, changed: false, atBase: [], atHead: [] };
  const ancestry = ancestryOf(nodes);
  const judge = tagJudge({ planner: tagPlanner(tags, policy), branches, ancestry, policyFile, today: '2026-01-01' });
  const judged = tags.map((tag) => judge(tag, { readers: {}, carriers: [] }));
  const named = (kind: string) => judged.flatMap((each) => (each.kind === kind && 'name' in each ? [each.name] : []));
  return assemble(
    {
      drafts: judged.flatMap((each) => (each.kind === 'draft' ? [each.draft] : [])),
      foreign: named('foreign'),
      excluded: named('excluded'),
      unchecked: [],
    },
    { ...SAY, ...options },
  );
}

/** `number <- previous: rule/kind …`, by date: what the tables of the tests compare. */
export function told(audit: Audit): readonly string[] {
  return audit.points.map(({ number, previous = '-', findings }) => {
    const kinds = findings.map((index) => `${audit.findings[index]?.rule}/${audit.findings[index]?.kind}`);
    return `${number} <- ${previous}${kinds.length === 0 ? '' : `: ${kinds.sort().join(' ')}`}`;
  });
}
