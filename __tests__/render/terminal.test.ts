import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth, padTo, readableColumns, wrap } from '../../src/render/columns.ts';
import { progressBar } from '../../src/render/progress-bar.ts';
import { reportText } from '../../src/render/text.ts';
import { coloursWanted } from '../../src/sinks/colours.ts';
import { painter } from '../../src/sinks/paint.ts';
import { linksWanted, progressWanted } from '../../src/sinks/terminal.ts';
import { exampleReports } from '../rules/reports.ts';

const link = (text: string, page: string): string => `\u001b]8;;file:///pawl/${page}\u001b\\${text}\u001b]8;;\u001b\\`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters that are meant
const bare = (text: string): string => text.replace(/\u001b\[[\d;]*m|\u001b\]8;;[^\u001b]*\u001b\\/g, '');

describe('how wide a text is', () => {
  test.each([
    ['', 0],
    ['5.10.0-136.12.0', 15],
    ['拒绝：请使用', 12],
    ['a\u0301', 1],
    ['✅ 通过', 7],
    ['\u001b[31m错误\u001b[39m', 4],
    [link('number-step', 'docs/x.md'), 11],
    ['“x” → y…', 8],
  ])('%j takes %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(displayWidth(padTo(text, 20))).toBe(20);
  });

  test.each([
    [20, 40],
    [80, 80],
    [300, 120],
  ])('in a window of %d columns lines have %d', (window, columns) => {
    expect(readableColumns(window)).toBe(columns);
  });
});

describe('a line is broken', () => {
  test.each([
    ['at spaces', 'one two three four', 10, ['one two', '  three', '  four']],
    [
      'further in than it began',
      '    How to mend it: take another',
      16,
      ['    How to mend', '      it: take', '      another'],
    ],
    [
      'between wide characters, and never before a closing mark',
      '编号必须高于上一编号。请改',
      12,
      ['编号必须高于', '  上一编号。', '  请改'],
    ],
    [
      'not within a number',
      'take 5.10.0-136.12.0.86.oe2203sp1 now',
      12,
      ['take', '  5.10.0-136.12.0.86.oe2203sp1', '  now'],
    ],
    ['not where it fits', 'one two', 7, ['one two']],
  ])('%s', (_where, line, columns, lines) => {
    expect(wrap(line, columns).split('\n')).toEqual(lines);
  });

  test('nothing is lost but spaces, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '编号', '。', '\u001b[1m', 'word')), {
          maxLength: 40,
        }),
        fc.integer({ min: 5, max: 40 }),
        (parts, columns) => {
          const line = parts.join('').replace(/\n/g, '');
          expect(wrap(line, columns).replace(/[ \n]/g, '')).toBe(line.replace(/ /g, ''));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('in time that grows with its length', () => {
    const started = process.cpuUsage();
    wrap(`${'编 a\u001b[1m'.repeat(40_000)}`, 80);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  });
});

describe.each(['en', 'zh'] as const)('every report in %s', (language) => {
  test.each([50, 80, 120])('keeps to %d columns, but for what is there to be copied', (columns) => {
    for (const { report } of exampleReports) {
      const edits = report.judgement.findings
        .flatMap(({ objection }) => objection.edits ?? [])
        .map((edit) => edit.replacement);
      const lines = reportText(report, language, painter, { columns, link }).split('\n').map(bare);
      const long = lines.filter((line) => displayWidth(line) > columns && !edits.some((edit) => line.endsWith(edit)));
      // A single word that is longer than the line stands out.
      expect(long.filter((line) => line.trim().includes(' '))).toEqual([]);
    }
  });

  test('a pipe gets each sentence in one line, without a trace of colours and links', () => {
    for (const { report } of exampleReports) {
      const text = reportText(report, language);
      expect(text).not.toContain('\u001b');
      expect(bare(reportText(report, language, painter, { columns: Number.POSITIVE_INFINITY, link }))).toBe(text);
    }
  });
});

describe('progress', () => {
  test.each([
    ['Reading tags', 0, 10, 60, 'Reading tags                                 0/10   0 %'],
    ['Reading tags', 5, 10, 60, 'Reading tags ███████████████                 5/10  50 %'],
    ['Reading tags', 12, 10, 60, 'Reading tags ██████████████████████████████ 10/10 100 %'],
    ['读取标签', 1, 3, 40, '读取标签 ██████             1/3  33 %'],
    ['Reading', 7, 0, 40, 'Reading 7'],
    ['Reading tags', 5, 10, 24, 'Reading tags  50 %'],
    ['Reading tags', 5, 10, 8, 'Reading'],
  ])('%s %d of %d in %d columns', (label, done, total, columns, bar) => {
    expect(progressBar(label, done, total, columns)).toBe(bar);
    expect(displayWidth(bar)).toBeLessThan(columns);
  });

  test.each([
    [true, {}, true],
    [true, { TERM: 'dumb' }, false],
    [true, { CI: 'true' }, false],
    [false, {}, false],
  ])('terminal %s, %j: %s', (terminal, env, wanted) => {
    expect(progressWanted(terminal, env)).toBe(wanted);
  });
});

describe('what a terminal gets', () => {
  test.each([
    ['auto', true, {}, true],
    ['auto', false, {}, false],
    ['auto', true, { NO_COLOR: '1' }, false],
    ['auto', true, { NO_COLOR: '' }, true],
    ['auto', true, { TERM: 'dumb' }, false],
    ['auto', false, { FORCE_COLOR: '1' }, true],
    ['auto', false, { FORCE_COLOR: '', NO_COLOR: '1' }, true],
    ['auto', true, { FORCE_COLOR: '0' }, false],
    ['always', false, { NO_COLOR: '1' }, true],
    ['never', true, { FORCE_COLOR: '1' }, false],
  ] as const)('colours: %s, terminal %s, %j: %s', (choice, terminal, env, wanted) => {
    expect(coloursWanted(choice, terminal, env)).toBe(wanted);
  });

  test.each([
    [true, { TERM: 'xterm-256color' }, false],
    [true, { TERM: 'xterm-kitty' }, true],
    [true, { TERM_PROGRAM: 'WezTerm' }, true],
    [true, { VTE_VERSION: '7600' }, true],
    [true, { VTE_VERSION: '4600' }, false],
    [true, { WT_SESSION: 'x' }, true],
    [true, { TERM: 'xterm-kitty', TMUX: '/tmp/tmux' }, false],
    [true, { TERM: 'xterm-kitty', CI: 'true' }, false],
    [false, { TERM: 'xterm-kitty' }, false],
    [false, { FORCE_HYPERLINK: '1' }, true],
    [true, { TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
  ])('links: terminal %s, %j: %s', (terminal, env, wanted) => {
    expect(linksWanted(terminal, env)).toBe(wanted);
  });
});
