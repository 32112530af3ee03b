import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commentMarkdown } from '../../src/render/comment.ts';
import type { ReportJson } from '../../src/render/json.ts';
import { readSavedReport } from '../../src/render/saved-report.ts';
import { LANGUAGES } from '../../src/render/speak.ts';
import { suggestionMarkdown } from '../../src/render/suggestions.ts';
import { HOSTILE, hostile } from './hostile.ts';
import { LINKS, rendered, walk } from './rendered.ts';
import { finding, HEAD, reportOf } from './reports.ts';

const REPOSITORY = 'https://ghe.example.org/o/r';

const TAGS = /^<\/?(?:h3|p|strong|code|table|thead|tbody|tr|th|td|ul|li|sub|details|summary|br|pre)(?: ?\/)?>$/;
const CODE = /^<code class="language-mermaid">$/;
const LINK = /^<a href="https:\/\/ghe\.example\.org\/o\/r\/blob\/a{40}\/[\w%./-]*(?:#L17)?">$|^<\/a>$/;

/** What the Mermaid block may be made of: our own words and quoted labels of harmless characters. */
const LABEL = '"[\\p{L}\\p{N}\\p{Script=Han}（）._~+/, -]*"';
const GRAPH = new RegExp(
  [
    `%%\\{init: \\{"gitGraph": \\{"mainBranchName": ${LABEL}\\}\\}\\}%%`,
    'gitGraph LR:',
    `  (?:branch|checkout) ${LABEL}`,
    `  commit id: ${LABEL}(?: tag: ${LABEL})?(?: type: (?:REVERSE|HIGHLIGHT))?`,
  ]
    .map((line) => `^${line}$`)
    .join('|'),
  'u',
);

function expectInert(markdown: string): void {
  const { tags } = walk(rendered(markdown));
  expect(tags.filter((tag) => !TAGS.test(tag) && !LINK.test(tag) && !CODE.test(tag))).toEqual([]);
  const [, graph = ''] = /```mermaid\n([\s\S]*?)\n```/.exec(markdown) ?? [];
  expect(graph.split('\n').filter((line) => line !== '' && !GRAPH.test(line))).toEqual([]);
  expect(walk(rendered(markdown.replace(/```mermaid\n[\s\S]*?\n```/, ''))).prose).not.toMatch(LINKS);
}

describe('the comment is text, code, one diagram and links into its own repository', () => {
  // proves 60, 62
  test('whatever a stranger wrote', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('own', 'reported'),
        (text, language, origin) => {
          expectInert(commentMarkdown(reportOf(text), { repository: REPOSITORY, origin }, language));
        },
      ),
      { numRuns: 150, examples: HOSTILE.map((text): [string, 'en', 'own'] => [text, 'en', 'own']) },
    );
  });

  // proves 34
  test('and within what GitHub takes, with the first line, the last line and every tag whole', () => {
    for (const text of ['核'.repeat(5000), '<'.repeat(5000), 'x'.repeat(70_000), '\u{1f600}'.repeat(900)]) {
      const many = { length: 100 };
      const report = reportOf(text, {
        findings: Array.from(many, () => finding(text)),
        edits: Array.from(many, (_, index) => ({ finding: index, line: 17, replacement: text })),
        doubts: Array.from(many, () => text),
        carriers: Array.from(many, (_, index) => ({ path: `${index}${text}`, before: text, after: text })),
        waived: Array.from(many, () => ({ finding: finding(text), reason: text })),
        nextAllowed: Array.from(many, () => text),
      });
      for (const language of LANGUAGES) {
        const markdown = commentMarkdown(report, { repository: REPOSITORY, origin: 'own' }, language);
        // The marker comes on top of it.
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(64_500);
        expect(markdown).toMatch(/^### ❌ Pawl: /);
        expect(markdown).toMatch(/<sub>[^\n]*<\/sub>\n$/);
        expectInert(markdown);
      }
    }
  });
});

describe('what one sees', () => {
  const release = reportOf('5.10.0-137.0.0.87', {
    line: 'openEuler-22.03-LTS',
    previous: '5.10.0-136.12.0.86',
    home: 'kernel.spec',
    from: null,
    nextAllowed: ['5.10.0-136.13.0.87'],
    carriers: [{ path: 'kernel.spec', before: '5.10.0-136.12.0.86', after: '5.10.0-137.0.0.87' }],
    findings: [finding('kernel.spec', { message: 'DEVEL moved.', expected: ['5.10.0-136.13.0.87'] })],
  });
  const read = (report: ReportJson, language: 'en' | 'zh' = 'en') =>
    commentMarkdown(report, { repository: REPOSITORY, origin: 'own' }, language)
      .replace(/<\/?code>/g, '`')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

  test.each<{ report: ReportJson; first: string }>([
    { report: release, first: '### ❌ Pawl: refused · take `5.10.0-136.13.0.87` · required bump: none' },
    {
      report: { ...release, requiredBump: 'major' },
      first: '### ❌ Pawl: refused · take `5.10.0-136.13.0.87` · required bump: major',
    },
    {
      report: { ...release, verdict: 'pass', proposed: '5.10.0-136.13.0.87', findings: [] },
      first: '### ✅ Pawl: pass · `5.10.0-136.12.0.86` → `5.10.0-136.13.0.87` · required bump: none',
    },
    {
      report: { ...release, verdict: 'pass', proposed: '5.10.0-136.12.0.86', findings: [] },
      first: '### ✅ Pawl: pass · number unchanged · required bump: none',
    },
    {
      report: { ...release, verdict: 'unknown', findings: [], proposed: null },
      first: '### ❔ Pawl: could not check · required bump: none',
    },
  ])('the first line is $first', ({ report, first }) => {
    expect(read(report).split('\n')[0]).toBe(first);
  });

  test('the number to take is on the graph, the refused one beside it', () => {
    const markdown = read(release);
    expect(markdown).toContain('branch "openEuler-22.03-LTS"');
    expect(markdown).toContain('commit id: "5.10.0-136.13.0.87" tag: "take this" type: HIGHLIGHT');
    expect(markdown).toContain('commit id: "5.10.0-137.0.0.87" type: REVERSE');
  });

  test('a line is linked at the commit that was judged, with every odd byte of its path encoded', () => {
    const odd = { ...release, findings: [finding('a dir/(x)_*#?%.spec')] };
    expect(read(odd)).toContain(`${REPOSITORY}/blob/${HEAD}/a%20dir/%28x%29%5F%2A%23%3F%25.spec#L17)`);
  });

  test('and all of it in Chinese', () => {
    expect(read(release, 'zh').split('\n')[0]).toBe('### ❌ Pawl: 拒绝 · 请使用 `5.10.0-136.13.0.87` · 所需升级: 无');
  });
});

test('a saved report with any JSON at all in it is either refused or inert', () => {
  const report = reportOf('x');
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(...Object.keys(report)), (json, key) => {
      const changed = JSON.stringify({ ...report, [key]: JSON.parse(json) });
      const reading = readSavedReport(changed);
      if (reading.kind === 'report')
        expectInert(commentMarkdown(reading.report, { repository: REPOSITORY, origin: 'reported' }, 'en'));
    }),
    { numRuns: 300 },
  );
});

test('the fence of a suggestion is longer than any in the line', () => {
  for (const line of ['a', '``` x', '`````', '~~~']) {
    const markdown = suggestionMarkdown(
      { path: 'x', rule: 'number-step', line: 1, was: ['b'], replacement: [line] },
      'en',
    );
    const { code } = walk(rendered(markdown).replace('<code class="language-suggestion">', '<code>'));
    expect(code.at(-1)).toBe(`${line}\n`);
  }
});
