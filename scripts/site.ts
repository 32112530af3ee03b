/**
 * Makes a small site of the papers: `npm run site [-- FOLDER]` (default: site). Every page stands where its Markdown stands, so
 * that links between them hold; one stylesheet, no script. Diagrams are drawn beforehand, by `npm run pictures`; GitHub draws them itself.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { drawingOf } from './site/diagrams.ts';
import { type Navigation, pageOf } from './site/page.ts';

const ROOT = resolve(import.meta.dirname, '..');
const out = resolve(process.argv[2] ?? join(ROOT, 'site'));

const markdownBelow = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return markdownBelow(path);
    return path.endsWith('.md') ? [path] : [];
  });

const AT_THE_TOP = [
  'README.md',
  'README.zh.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
];
const sources = [...AT_THE_TOP, ...markdownBelow('docs')];

const NAVIGATION: readonly Navigation[] = [
  { en: 'Pawl', zh: 'Pawl', path: 'README.md', chinese: 'README.zh.md' },
  { en: 'Start here', zh: '从这里开始', path: 'docs/start.md' },
  { en: 'Numbers', zh: '编号', path: 'docs/numbers.md' },
  { en: 'Promises', zh: '承诺', path: 'docs/promises.md' },
  { en: 'Recipes', zh: '做法大全', path: 'docs/recipes.md' },
  { en: 'Policy', zh: '策略文件', path: 'docs/policy.md' },
  { en: 'Troubleshooting', zh: '出错时', path: 'docs/troubleshooting.md' },
  { en: 'All pages', zh: '全部页面', path: 'docs/README.md' },
].map((entry) => ({ chinese: chineseOf(entry.path), ...entry }));

/** The Chinese page of an English one, where there is one. */
function chineseOf(path: string): string {
  const chinese = path.replace(/^docs\//, 'docs/zh/');
  return sources.includes(chinese) ? chinese : path;
}

/** What a link leads to: the page of a paper, the list of a folder, or a file that is taken along. */
function linkFrom(source: string, target: string): string {
  if (/^[a-z]+:/.test(target) || target.startsWith('#')) return target;
  const [path = '', anchor] = target.split('#');
  const to = posix.join(posix.dirname(source), decodeURI(path));
  const found = statSync(join(ROOT, to), { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`${source} leads to ${to}, which is not there`);
  const file = found.isDirectory() ? posix.join(to, 'index.md') : to;
  if (!file.endsWith('.md')) taken.add(file);
  else if (file.endsWith('/index.md')) folders.add(posix.dirname(file));
  const name = shown(file).replace(/\.md$/, '.html');
  return `${relative(dirname(source), name)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Servers of pages leave out what is hidden. */
const shown = (file: string): string => file.replace(/^\./, '');

/** The drawing of a diagram as the paper would link to it; nothing where `npm run pictures` has not made one. */
function drawnFor(source: string, diagram: string): string | undefined {
  const drawing = drawingOf(diagram);
  return existsSync(join(ROOT, drawing)) ? relative(dirname(source), drawing) : undefined;
}

const taken = new Set<string>();
const folders = new Set<string>();

function put(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

rmSync(out, { recursive: true, force: true });
const render = (source: string, text: string): string =>
  pageOf(source, text, {
    navigation: NAVIGATION,
    linkTo: (target) => linkFrom(source, target),
    drawn: (diagram) => drawnFor(source, diagram),
  });
for (const source of sources) {
  const text = readFileSync(join(ROOT, source), 'utf8');
  put(source.replace(/\.md$/, '.html'), render(source, text));
}
for (const folder of folders) {
  const names = sources.filter((path) => posix.dirname(path) === folder).map((path) => posix.basename(path, '.md'));
  const list = names.map((name) => `- [${name}](${name}.md)`).join('\n');
  const source = `${folder}/index.md`;
  put(`${folder}/index.html`, render(source, `# ${folder}\n\n${list}\n`));
}
for (const file of taken) cpSync(join(ROOT, file), join(out, shown(file)), { recursive: true });
put('index.html', readFileSync(join(out, 'README.html'), 'utf8'));
put('style.css', readFileSync(join(ROOT, 'scripts/site/style.css'), 'utf8'));
process.stdout.write(`${sources.length} pages in ${out}\n`);
