import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildTagFacts } from '../../src/facts/tag/build.ts';
import { planTag } from '../../src/facts/tag/plan.ts';
import { judge } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/rules.ts';
import { say } from '../support/say.ts';

/** Real tags, in the order in which they were made, each judged after all those before it. */
const CORPUS = process.env['CORPUS'];

function tableOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split('\t')[0] || []);
}

function judgeInOrder(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const id = 'a'.repeat(40);
  names.forEach((name, index) => {
    const others = names.slice(0, index).map((other) => ({ name: other, id: 'b'.repeat(40) }));
    const { asked } = planTag({ name, branch: undefined, policy: DEFAULT_POLICY, others });
    const facts = buildTagFacts({
      name,
      event: 'created',
      formerly: undefined,
      branch: undefined,
      policy: DEFAULT_POLICY,
      policyFile: { path: 'p', present: false, changed: false, atBase: [], atHead: [] },
      object: { kind: 'commit', id, annotated: false, commit: id, committed: 1_800_000_000, tagged: undefined },
      signed: undefined,
      others,
      standings: new Map(asked.map((other) => [other.name, 'ancestor'])),
      onBranch: 'not-asked',
      readers: {},
      carriers: [],
    });
    const { findings } = judge(facts, DEFAULT_POLICY, '2026-01-01', RULES);
    const kinds = findings.map(({ rule, severity }) => `${rule.id} ${severity}`);
    for (const kind of kinds.length > 0 ? kinds : [facts.line.kind]) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  return counts;
}

test('real tags are judged without a crash, and snapshots among them are no numbers', () => {
  if (CORPUS === undefined || !existsSync(join(CORPUS, 'tags'))) {
    say('skipped: CORPUS names no folder of real tags');
    return;
  }
  const files = readdirSync(join(CORPUS, 'tags')).filter((file) => file.endsWith('.tsv'));
  for (const file of files) say(`${file}: ${[...judgeInOrder(tableOf(join(CORPUS, 'tags', file)))].join(' ')}`);
  const snapshots = judgeInOrder(tableOf(join(CORPUS, 'tags/src-openeuler-kernel.tsv')));
  expect([...snapshots.keys()]).toEqual(['outside']);
  const source = judgeInOrder(tableOf(join(CORPUS, 'openeuler/source_tags.tsv')).filter((name) => /^\d/.test(name)));
  say(`source_tags.tsv: ${[...source].join(' ')}`);
  expect(source.get('line') ?? 0).toBeGreaterThan(100);
});
