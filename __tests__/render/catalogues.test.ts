import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Every catalogue of words (`*words.ts`): complete in both languages, and without a word that nobody says. */

const ROOT = resolve(import.meta.dirname, '../..');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

interface Phrase {
  readonly en: string;
  readonly zh: string;
}

interface Catalogue {
  readonly title: string;
  readonly name: string;
  readonly file: string;
  readonly phrases: readonly (readonly [string, Phrase])[];
}

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Phrase).en === 'string' &&
  typeof (value as Phrase).zh === 'string';

const sources = filesBelow(join(ROOT, 'src'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const catalogues: Catalogue[] = [];
for (const { file } of sources.filter(({ file }) => /words\.ts$/.test(file))) {
  const exported: Readonly<Record<string, unknown>> = await import(file);
  for (const [name, value] of Object.entries(exported)) {
    if (typeof value !== 'object' || value === null) continue;
    const phrases = Object.entries(value).filter((entry): entry is [string, Phrase] => isPhrase(entry[1]));
    if (phrases.length > 0) catalogues.push({ title: `${relative(ROOT, file)} ${name}`, name, file, phrases });
  }
}

const slots = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map(([, slot = '']) => slot).sort();

/** The page's script is handed its words as data; those of a status go by its name. */
const CLIENT = ['src/page/', 'src/render/page/data.ts'];

/** A name and a dash are the same everywhere. */
const ALIKE = ['Pawl', '-'];

test('there are catalogues', () => {
  expect(catalogues.map(({ name }) => name)).toEqual(expect.arrayContaining(['WORDS', 'PAGE_WORDS', 'CLIENT_WORDS']));
});

describe.each(catalogues)('$title', ({ name, file, phrases }) => {
  test.each(phrases)('%s is said in both languages, with the same slots', (_key, { en, zh }) => {
    expect([en.trim() || ' ', zh.trim() || ' ']).not.toContain(' ');
    expect([...new Set(slots(zh))]).toEqual([...new Set(slots(en))]);
    if (!ALIKE.includes(en)) expect(zh).toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/);
  });

  // A catalogue with a type of its own is kept complete by that type, and asked by its values.
  if (!new RegExp(`export const ${name} = \\{`).test(readFileSync(file, 'utf8'))) return;
  const readers = sources.filter(
    (source) =>
      (source.file !== file && new RegExp(`\\b${name}\\b`).test(source.text)) ||
      (name === 'CLIENT_WORDS' && CLIENT.some((place) => source.file.startsWith(join(ROOT, place)))),
  );
  test('every word is used', () => {
    const used = (key: string): boolean =>
      readers.some(({ text }) =>
        new RegExp(`\\.${key}\\b|'${key}'|[{,]\\s*${key}\\s*[,}:]`).test(text.replace(/\/\*[\s\S]*?\*\//g, '')),
      );
    expect(phrases.map(([key]) => key).filter((key) => !used(key))).toEqual([]);
  });
});
