import { expect, test } from '@jest/globals';
import { type Data, markdown, type Piece, plain, speak } from '../../src/render/speak.ts';

test.each([
  [0, 'There are 0 findings.'],
  [1, 'There is 1 finding.'],
  [2, 'There are 2 findings.'],
  ['1', 'There is 1 finding.'],
])('a number is said with the word that goes with it: %j', (count, said) => {
  const phrase = { en: '{are} {count:finding|findings}.', zh: '' };
  expect(plain(speak(phrase, { count, are: String(count) === '1' ? 'There is' : 'There are' }, 'en'))).toBe(said);
});

const said = (kind: Piece['kind'], text: string): Piece => ({ kind, text });

test.each<{ en: string; data: Data; pieces: readonly Piece[] }>([
  { en: 'nothing to fill', data: {}, pieces: [said('words', 'nothing to fill')] },
  { en: '', data: {}, pieces: [] },
  { en: '{a}', data: { a: 'x' }, pieces: [said('value', 'x')] },
  { en: '`{a}`', data: { a: 7 }, pieces: [said('value', '7')] },
  { en: '{a}{b}', data: { a: '', b: 'y' }, pieces: [said('value', ''), said('value', 'y')] },
  { en: 'in {a}.', data: { a: 'x' }, pieces: [said('words', 'in '), said('value', 'x'), said('words', '.')] },
  { en: '{a}', data: { a: { en: 'of ours', zh: '我们的' } }, pieces: [said('phrase', 'of ours')] },
  { en: '{a}', data: { a: ['x'] }, pieces: [said('value', 'x')] },
  { en: '{a}', data: { a: ['x', 'y'] }, pieces: [said('value', 'x'), said('words', ' or '), said('value', 'y')] },
  { en: '{a}', data: { a: [] }, pieces: [said('words', 'nothing that Pawl could name')] },
])('$en with $data is words, phrases and values', ({ en, data, pieces }) => {
  expect(speak({ en, zh: '' }, data, 'en')).toEqual(pieces);
});

test('a slot without a value is a mistake of ours, and named', () => {
  expect(() => speak({ en: 'in {file}', zh: '' }, {}, 'en')).toThrow('the message has no value for {file}');
});

test('a value is cut where nobody reads on, our own words are not', () => {
  const long = 'x'.repeat(400);
  const pieces = [said('words', long), said('phrase', long), said('value', long)];
  expect(plain(pieces)).toBe(`${long}${long}${'x'.repeat(300)}…`);
  expect(markdown(pieces)).toBe(`${long}${long}<code>${'x'.repeat(300)}…</code>`);
});
