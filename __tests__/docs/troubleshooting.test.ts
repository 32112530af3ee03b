import { describe, expect, test } from '@jest/globals';
import { sayPolicyFact } from '../../src/policy/say.ts';
import { type SourceFact, sayProblem } from '../../src/sources/problem.ts';
import { loadPolicy } from '../policy/support/load.ts';
import { read } from './papers.ts';

/** Whoever looks for the words of an error finds them: the page of each language has every message, as the program words it. */
const PAGES = [
  { page: 'docs/troubleshooting.md', language: 'en' },
  { page: 'docs/zh/troubleshooting.md', language: 'zh' },
] as const;

const [, facts = ''] = /export type SourceFact =([\s\S]*?);\n\n/.exec(read('src/sources/problem.ts')) ?? [];
const kinds = [...facts.matchAll(/kind: '([\w-]+)'/g)].map(([, kind = '']) => kind);
const members = [...facts.matchAll(/readonly (\w+)\??: /g)].map(([, member = '']) => [member, '…'] as const);

/** A fact of a kind in which every name is left out, as in the headings. */
function unnamed(kind: string): SourceFact {
  const told = { permission: undefined, resets: undefined, said: undefined, lacks: 'history' };
  const problem = { en: 'The baseline … is no JSON.', zh: '基线文件 … 不是 JSON。' };
  return { ...Object.fromEntries(members), ...told, problem, kind } as unknown as SourceFact;
}

test('there are kinds of problems to look for', () => expect(kinds.length).toBeGreaterThan(12));

describe.each(PAGES)('$page', ({ page, language }) => {
  const text = read(page);
  const headings = [...text.matchAll(/^### (.*)$/gm)].map(([, heading = '']) => heading);

  test.each(kinds)('has the message about %s', (kind) => {
    const [beginning = ''] = sayProblem(unnamed(kind))[language].split(/ ?\(|[.,;:](?: |$)|[，。：；（]/);
    expect(beginning.length).toBeGreaterThan(3);
    expect(headings.filter((heading) => heading.includes(beginning))).toHaveLength(1);
  });

  const [, section = ''] = text.split(/^## (?:The policy file|策略文件)$/m);
  const rows = [...section.matchAll(/^\| `(.*)` \| (.*) \| `(.*)` \|$/gm)].map(
    ([, wrong = '', said = '', right = '']) => ({
      wrong,
      said,
      right,
    }),
  );

  test('has mistakes in the policy', () => expect(rows.length).toBeGreaterThan(8));

  test.each(rows)('`$wrong` is wrong in these words, and `$right` is right', ({ wrong, said, right }) => {
    const loaded = loadPolicy(wrong);
    const words = loaded.kind === 'policy' ? [] : loaded.problems.map(({ fact }) => sayPolicyFact(fact)[language]);
    expect(words.join('\n')).toContain(said);
    expect(loadPolicy(right)).toMatchObject({ kind: 'policy' });
  });
});
