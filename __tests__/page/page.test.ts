import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Audit } from '../../src/audit/audit.ts';
import { unpack } from '../../src/page/history.ts';
import { visible } from '../../src/render/inert.ts';
import type { PageData } from '../../src/render/page/data.ts';
import { auditPage } from '../../src/render/page/page.ts';
import { HOSTILE, hostile } from '../render/hostile.ts';
import { longAudit, squareMatrix } from './audits.ts';
import { tainted } from './tainted.ts';

const OPTIONS = { language: 'en', name: 'openeuler/kernel' } as const;

const elementsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<(\/?[a-z][a-z0-9-]*)/gi)].map(([tag]) => tag);

const dataOf = (page: string): PageData =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? '');

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('a page is one file that asks for nothing', () => {
  const page = auditPage(longAudit(200, 5), { ...OPTIONS, matrices: [squareMatrix(4)] });
  const markup = page.replace(/<(script|style)[\s>].*?<\/\1>/gs, '');

  test('its policy lets only its own script and style run, by their hashes', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('no address, no inline style, no handler in its markup', () => {
    expect(markup).not.toMatch(/\s(?:src|href|srcset|style|on\w+)=/i);
    expect(page.match(/<style>.*?<\/style>/s)?.[0]).not.toMatch(/url\(|@import/);
  });

  test('is the same, byte for byte, for the same audit', () => {
    expect(auditPage(longAudit(200, 5), { ...OPTIONS, matrices: [squareMatrix(4)] })).toBe(page);
  });

  test('tells the licence of what is bundled', () => {
    expect(page).toContain('Copyright (c) 2022 Leon Sorokin');
  });

  test('20,000 numbers with an objection each stay under 3 MB', () => {
    const size = Buffer.byteLength(auditPage(longAudit(20_000, 20, 1), OPTIONS));
    expect(size).toBeLessThan(3_000_000);
    expect(Buffer.byteLength(auditPage(longAudit(20_000, 20), OPTIONS))).toBeLessThan(size / 2);
  });
});

describe('whatever anyone called a tag', () => {
  const plainElements = elementsOf(
    auditPage(
      tainted(longAudit(6, 3, 2), () => 'x'),
      OPTIONS,
    ),
  );

  test('no element comes of it, and the data ends where it should', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), (texts) => {
        const page = auditPage(
          tainted(longAudit(6, 3, 2), (index) => texts[index % texts.length] ?? ''),
          OPTIONS,
        );
        expect(elementsOf(page)).toEqual(plainElements);
        expect(dataOf(page).points.numbers[0]).toBe(visible(texts[0] ?? ''));
      }),
      {
        numRuns: 150,
        examples: [...HOSTILE.map((text): [string[]] => [[text]]), [['</script><script>alert(1)</script>']]],
      },
    );
  });

  test('an address that is none of the web is no link', () => {
    const addressOf = (commitAddress: string): string =>
      dataOf(auditPage(longAudit(2, 1), { ...OPTIONS, commitAddress })).commitAddress;
    expect(addressOf('javascript:alert(1)//')).toBe('');
    expect(addressOf('https://github.com/o/n/commit/')).toBe('https://github.com/o/n/commit/');
  });
});

describe('what the script unfolds is what was judged', () => {
  const pause = (): Promise<void> => Promise.resolve();

  test('every number with its name, date, commit, predecessor and findings', async () => {
    const audit = longAudit(3000, 7, 3);
    const points = await unpack(dataOf(auditPage(audit, OPTIONS)), pause);
    const ordered = audit.points
      .map((point, index) => ({ point, index }))
      .sort((left, right) => left.point.date - right.point.date || left.index - right.index);
    points.forEach((unfolded, place) => {
      const { point } = ordered[place] as { point: Audit['points'][number] };
      expect(unfolded).toMatchObject({
        line: point.line,
        number: point.number,
        name: point.name,
        kind: point.kind,
        at: point.date,
        commit: point.commit.slice(0, 12),
        previous: point.previous ?? '',
      });
      expect(unfolded.findings.map(({ message }) => message)).toEqual(
        point.findings.map((index) => audit.findings[index]?.message.en),
      );
    });
  });

  test('a history without dates stands in its order', async () => {
    const audit = longAudit(5, 1);
    const undated = { ...audit, points: audit.points.map((point) => ({ ...point, date: 0 })) };
    const points = await unpack(dataOf(auditPage(undated, OPTIONS)), pause);
    expect(points.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4]);
  });
});
