import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { DRAWINGS, diagramsIn, drawingOf } from '../../scripts/site/diagrams.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { papers, ROOT } from './papers.ts';

/** The site of the papers: every page is there, every link leads to a place on a page, and nothing runs in it. */
const out = join(temporaryDirectory('site'), 'site');
const made = spawnSync(process.execPath, [join(ROOT, 'scripts/run.js'), 'scripts/site.ts', out], {
  cwd: ROOT,
  encoding: 'utf8',
});

const pages = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pages(path);
    return path.endsWith('.html') ? [path] : [];
  });

const hasPlace = (page: string, anchor: string): boolean =>
  readFileSync(page, 'utf8').includes(` id="${decodeURIComponent(anchor)}"`);

test('it is made, with a page for each paper', () => {
  expect(made.stderr).toBe('');
  const inSite = papers.filter(({ name }) => name.startsWith('docs/'));
  expect(inSite.filter(({ name }) => !existsSync(join(out, name.replace(/\.md$/, '.html'))))).toEqual([]);
});

test('diagrams are drawn, by drawings of what stands there now and of nothing else', () => {
  const diagrams = papers.flatMap(({ name, text }) => diagramsIn(text).map((diagram) => ({ name, diagram })));
  const kept = readdirSync(join(ROOT, DRAWINGS)).map((file) => `${DRAWINGS}/${file}`);
  // `npm run pictures` draws them anew.
  expect(diagrams.filter(({ diagram }) => !kept.includes(drawingOf(diagram))).map(({ name }) => name)).toEqual([]);
  expect(kept.filter((file) => !diagrams.some(({ diagram }) => drawingOf(diagram) === file))).toEqual([]);
  for (const file of kept)
    expect(readFileSync(join(ROOT, file), 'utf8')).not.toMatch(
      /<script|<foreignObject|\bon\w+=|href="[^#]|url\([^#)]/i,
    );
});

test('every link leads to a place on a page', () => {
  const dead = pages(out).flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/ (?:href|src)="([^"]+)"/g)].flatMap(([, target = '']) => {
      if (/^[a-z]+:/.test(target)) return [];
      const [path = '', anchor] = target.split('#');
      const to = path === '' ? page : resolve(dirname(page), decodeURI(path));
      const leads = existsSync(to) && (anchor === undefined || hasPlace(to, anchor));
      return leads ? [] : [`${page.slice(out.length)}: ${target}`];
    }),
  );
  expect(dead).toEqual([]);
});

test('nothing in it runs, and nothing is taken from elsewhere', () => {
  for (const page of pages(out)) {
    expect(readFileSync(page, 'utf8')).not.toMatch(/<script|<iframe|<img[^>]* src="[a-z]+:|\bon\w+=|javascript:/i);
  }
  expect(readFileSync(join(out, 'style.css'), 'utf8')).not.toMatch(/url\(|@import/);
});
