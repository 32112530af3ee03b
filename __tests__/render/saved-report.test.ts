import { describe, expect, test } from '@jest/globals';
import { readSavedReport } from '../../src/render/saved-report.ts';
import { reportOf } from './reports.ts';

describe('a saved report', () => {
  test('comes back as it was', () => {
    const report = reportOf('5.10.0-137.0.0.87');
    expect(readSavedReport(JSON.stringify(report))).toEqual({ kind: 'report', report });
  });

  const report = reportOf('x');
  const [first] = report.findings;
  test.each<{ title: string; json: string; at: string }>([
    { title: 'no JSON', json: '{', at: '' },
    { title: 'a list', json: '[]', at: '' },
    { title: 'null', json: 'null', at: '' },
    { title: 'a member more', json: JSON.stringify({ ...report, body: '<b>' }), at: '' },
    { title: 'a member by another name', json: JSON.stringify(report).replace('"head":', '"heads":'), at: '' },
    { title: 'a version within a list', json: JSON.stringify({ ...report, version: ['1.0.0'] }), at: 'version' },
    { title: 'an object for a list', json: JSON.stringify({ ...report, doubts: {} }), at: 'doubts' },
    { title: 'a member less', json: JSON.stringify({ ...report, head: undefined }), at: '' },
    { title: '__proto__', json: JSON.stringify(report).replace('{', '{"__proto__":{"x":1},'), at: '' },
    { title: 'a verdict of its own', json: JSON.stringify({ ...report, verdict: 'pass -->' }), at: 'verdict' },
    { title: 'a head that is no commit', json: JSON.stringify({ ...report, head: 'a -->' }), at: 'head' },
    { title: 'a version with markup', json: JSON.stringify({ ...report, version: '1.0.0<b>' }), at: 'version' },
    {
      title: 'an unknown rule',
      json: JSON.stringify({ ...report, findings: [{ ...first, rule: '`x`' }] }),
      at: 'findings[0].rule',
    },
    {
      title: 'a help page elsewhere',
      json: JSON.stringify({ ...report, findings: [{ ...first, help: 'https://x' }] }),
      at: 'findings[0].help',
    },
    {
      title: 'a line 0',
      json: JSON.stringify({ ...report, findings: [{ ...first, line: 0 }] }),
      at: 'findings[0].line',
    },
    { title: 'a number for a text', json: JSON.stringify({ ...report, line: 5.1 }), at: 'line' },
    { title: 'a text without end', json: JSON.stringify({ ...report, line: 'x'.repeat(1025) }), at: 'line' },
    {
      title: 'a list without end',
      json: JSON.stringify({ ...report, nextAllowed: Array.from({ length: 201 }, () => 'x') }),
      at: 'nextAllowed',
    },
    {
      title: 'a bump that there is not',
      json: JSON.stringify({ ...report, requiredBump: 'toString' }),
      at: 'requiredBump',
    },
  ])('$title is refused', ({ json, at }) => {
    expect(readSavedReport(json)).toMatchObject({ kind: 'wrong', at });
  });

  test.each<{ line: unknown; sound: boolean }>([
    ...[1, 10_000_000, null].map((line) => ({ line, sound: true })),
    ...[0, -1, 10_000_001, 1.5, '1', true, [], {}].map((line) => ({ line, sound: false })),
  ])('the line $line is sound: $sound', ({ line, sound }) => {
    const reading = readSavedReport(JSON.stringify({ ...report, findings: [{ ...first, line }] }));
    expect(reading).toMatchObject(
      sound ? { kind: 'report' } : { kind: 'wrong', at: 'findings[0].line', wanted: 'line number' },
    );
  });

  test.each<{ fix: unknown; wanted: string }>([
    ...['x', 7, true, []].map((fix) => ({ fix, wanted: 'object' })),
    { fix: {}, wanted: 'object with exactly path, line, replacement' },
  ])('what should be an object is none: $fix', ({ fix, wanted }) => {
    const reading = readSavedReport(JSON.stringify({ ...report, findings: [{ ...first, fix }] }));
    expect(reading).toEqual({ kind: 'wrong', at: 'findings[0].fix', wanted });
    expect(readSavedReport(JSON.stringify({ ...report, findings: [null] }))).toMatchObject({ wanted: 'object' });
  });

  test.each([-1, 0.5, '0', null])('the place %j in a list is none', (finding) => {
    const json = JSON.stringify({ ...report, edits: [{ finding, line: 1, replacement: 'x' }] });
    expect(readSavedReport(json)).toMatchObject({ kind: 'wrong', at: 'edits[0].finding' });
  });

  const times = <T>(count: number, each: T): readonly T[] => Array.from({ length: count }, () => each);
  const pageOf = (length: number): string => `docs/rules/${'x'.repeat(length - 'docs/rules/.md'.length)}.md`;
  test.each<{ title: string; most: number; at: string; grown: (by: number) => object }>([
    { title: 'a text', most: 1024, at: 'line', grown: (by) => ({ line: '行'.repeat(by) }) },
    { title: 'a list', most: 200, at: 'nextAllowed', grown: (by) => ({ nextAllowed: times(by, 'x') }) },
    {
      title: 'the page of a rule',
      most: 100,
      at: 'findings[0].help',
      grown: (by) => ({ findings: [{ ...first, help: pageOf(by) }] }),
    },
  ])('$title may be as long as $most and no longer', ({ most, at, grown }) => {
    const reading = (by: number) => readSavedReport(JSON.stringify({ ...report, ...grown(by) }));
    expect(reading(most)).toMatchObject({ kind: 'report' });
    expect(reading(most + 1)).toMatchObject({ kind: 'wrong', at });
  });
});
