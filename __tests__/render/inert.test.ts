import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownCode, SURELY_VISIBLE, visible } from '../../src/render/inert.ts';
import { problemMarkdown } from '../../src/render/problem.ts';
import { markdown, plain, speak } from '../../src/render/speak.ts';
import { HOSTILE, hostile } from './hostile.ts';
import { LINKS, rendered, walk } from './rendered.ts';

const RUNS = { numRuns: 1000 };
const EACH = { examples: HOSTILE.map((text): [string] => [text]) };

const PHRASE = { en: 'The file {name} is odd; see `{name}` again.', zh: '文件 {name} 有误；见 `{name}`。' };

// proves 60
describe('a value in a message', () => {
  test('in a paragraph it is code and nothing else', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('en', 'zh'), (name, language) => {
        const { tags, code, prose } = walk(rendered(markdown(speak(PHRASE, { name }, language))));
        expect(tags).toEqual(['<p>', '<code>', '</code>', '<code>', '</code>', '</p>']);
        expect(code).toEqual([visible(name), visible(name)]);
        expect(prose.trim()).toBe(PHRASE[language].replaceAll('`', '').replaceAll('{name}', ''));
      }),
      {
        ...RUNS,
        examples: HOSTILE.flatMap((text): [string, 'en' | 'zh'][] => [
          [text, 'en'],
          [text, 'zh'],
        ]),
      },
    );
  });

  test('in a cell of a table it is code and nothing else', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const table = `| File | Was |\n|---|---|\n| ${markdownCode(name)} | ${markdown(speak(PHRASE, { name }, 'en'))} |\n`;
        const { tags, code } = walk(rendered(table));
        expect(tags.filter((tag) => tag === '<td>')).toHaveLength(2);
        expect(tags.filter((tag) => !/^<\/?(?:table|thead|tbody|tr|th|td|code)>$/.test(tag))).toEqual([]);
        // A cell is trimmed at its edges, and so is nothing in it.
        expect(code).toEqual([visible(name), visible(name), visible(name)]);
      }),
      { ...RUNS, ...EACH },
    );
  });

  test('in a list of numbers each is code', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (numbers) => {
        const { code, prose } = walk(rendered(markdown(speak({ en: 'take {numbers}', zh: '' }, { numbers }, 'en'))));
        expect(code).toEqual(numbers.map(visible));
        expect(prose.trim()).toBe(`take ${' or '.repeat(numbers.length - 1)}`.trim());
      }),
      { numRuns: 500 },
    );
  });
});

// proves 60, 103
describe('a sentence of our own that holds a foreign name', () => {
  const sentence = (name: string) => ({
    en: `Unknown key "${name}". Did you mean \`lines\`?`,
    zh: `未知的键“${name}”。`,
  });

  test.each(['a message', 'a problem'])('%s: no link, no tag, no mention outside of code', (place) => {
    fc.assert(
      fc.property(hostile, (name) => {
        const problem = sentence(name);
        const text =
          place === 'a problem'
            ? problemMarkdown([problem], 'en')
            : markdown(speak({ en: 'It is {problem}', zh: '' }, { problem }, 'en'));
        const { tags, prose } = walk(rendered(text));
        expect(tags.filter((tag) => !/^<\/?(?:p|code|ul|li|h3)>$/.test(tag))).toEqual([]);
        expect(prose).not.toMatch(LINKS);
      }),
      { ...RUNS, ...EACH },
    );
  });

  test('what a sentence says last, the cure, is not cut off by a name of any length', () => {
    const say = (name: string): string => plain(speak({ en: '{problem}', zh: '' }, { problem: sentence(name) }, 'en'));
    expect(say('x'.repeat(1500))).toMatch(/Did you mean `lines`\?$/);
    expect(say('x'.repeat(70_000)).length).toBeLessThan(2100);
  });
});

// proves 61, 63
describe('plain text, for logs and terminals', () => {
  test('is one line without anything invisible, whatever the value', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const text = plain(speak(PHRASE, { name }, 'en'));
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\p{Noncharacter_Code_Point}/u);
        expect(text.isWellFormed()).toBe(true);
      }),
      { ...RUNS, ...EACH },
    );
  });

  test('what is cut is marked, and a character is never cut in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', minLength: 0, maxLength: 700 }), (text) => {
        const points = [...text].length;
        expect(visible(text).endsWith('…')).toBe(points > 300 || text.endsWith('…'));
      }),
      { numRuns: 300 },
    );
    expect(visible('\u{1f600}'.repeat(300))).toBe('\u{1f600}'.repeat(300));
    expect(visible('\u{1f600}'.repeat(301))).toBe(`${'\u{1f600}'.repeat(300)}…`);
    expect(visible(`${'x'.repeat(299)}\u202e${'y'.repeat(9)}`)).toBe(`${'x'.repeat(299)}\\u{202E}…`);
  });
});

test('what is taken for visible at a glance is so under the tables of Unicode too', () => {
  const letters = Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit)).filter((letter) =>
    SURELY_VISIBLE.test(letter),
  );
  expect(letters.length).toBeGreaterThan(20_000);
  // The letter behind it is not among them, so that all of the text is looked up.
  expect(letters.filter((letter) => visible(`${letter}é`) !== `${letter}é`)).toEqual([]);
  for (const letter of ['a', '中', 'é']) expect(visible(letter.repeat(301))).toBe(`${letter.repeat(300)}…`);
});
