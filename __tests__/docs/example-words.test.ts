import { describe, expect, test } from '@jest/globals';
import { EXAMPLE_TITLES, SOURCES, sourceIn, titleIn } from '../../scripts/generate/example-words.ts';
import { RULES } from '../../src/rules/rules.ts';

/** What the Chinese pages quote is there, and nothing that no page quotes. */

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  test('every example has a title in Chinese, and every such title its example', () => {
    const titles = rule.examples.map(({ title }) => title);
    expect(Object.keys(EXAMPLE_TITLES[id] ?? {}).sort()).toEqual([...new Set(titles)].sort());
    for (const title of titles) expect(titleIn(id, title, 'zh')).toMatch(/[\u4e00-\u9fff]|^[\w ]+$/);
  });

  test('its source is told in Chinese', () => {
    expect(sourceIn(rule.source, 'zh')).toMatch(/。$/);
  });
});

test('titles are of rules that there are', () => {
  const known = (id: string): boolean => RULES.some((rule) => rule.id === id);
  expect(Object.keys(EXAMPLE_TITLES).filter((id) => !known(id))).toEqual([]);
});

test('every piece of a source is quoted', () => {
  const pieces = RULES.flatMap(({ source }) => source.split('; '));
  expect(Object.keys(SOURCES).filter((piece) => !pieces.includes(piece))).toEqual([]);
});
