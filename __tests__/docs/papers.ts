import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The papers of the project, and the fenced blocks in them. */
export const ROOT = resolve(import.meta.dirname, '../..');
const SKIPPED = ['node_modules', '.git', 'dist', 'coverage', 'site'];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.includes(entry.name) ? [] : filesBelow(path);
    return [path];
  });
}

export interface Paper {
  readonly name: string;
  readonly text: string;
}

export const papers: readonly Paper[] = filesBelow(ROOT)
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ name: relative(ROOT, path), text: readFileSync(path, 'utf8') }));

export const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

export interface Block {
  readonly title: string;
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a paper, by the line that they begin on. */
export function blocksOf({ name, text }: Paper): readonly Block[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    title: `${name}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1] ?? '',
    text: match[2] ?? '',
  }));
}

export const blocks: readonly Block[] = papers.flatMap(blocksOf);

/** The path that a block says in its first line it is the content of. */
export const fileOf = ({ text }: Block): string => /^# (\S+)$/.exec(text.split('\n', 1)[0] ?? '')?.[1] ?? '';

/** A paper without its blocks. */
export const prose = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '');

/** The anchor that GitHub gives a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
