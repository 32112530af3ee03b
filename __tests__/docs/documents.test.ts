import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { anchorOf, blocksOf, papers, prose, ROOT, read } from './papers.ts';

/** What the papers say is held against what the program does. */
const READMES = ['README.md', 'README.zh.md'];

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}
const action = parse(read('action.yml')) as Action;

describe('links', () => {
  test.each(papers)('of $name lead somewhere', ({ name, text }) => {
    const targets = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    const dead = local.filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? join(ROOT, name) : resolve(ROOT, dirname(name), decodeURI(path));
      if (!existsSync(file)) return true;
      if (anchor === undefined) return false;
      const headings = [...prose(readFileSync(file, 'utf8')).matchAll(/^#+ (.*)$/gm)].map(
        ([, heading = '']) => heading,
      );
      return !headings.map(anchorOf).includes(decodeURI(anchor));
    });
    expect(dead).toEqual([]);
  });
});

const chinese = papers.filter(({ name }) => /^docs\/zh\/|\.zh\.md$/.test(name));

test.each(chinese)('$name leads to pages in Chinese where there are any', ({ name, text }) => {
  const body = prose(text).replace(/^\*\[English\].*$/m, '');
  const targets = [...body.matchAll(/(英文页)?\]\(([^)#\s:]+\.md)/g)];
  const english = targets.flatMap(([, meant, target = '']) => {
    const path = relative(ROOT, resolve(ROOT, dirname(name), target));
    const twin = path === 'README.md' ? 'README.zh.md' : path.replace(/^docs\/(?!zh\/)/, 'docs/zh/');
    return meant === undefined && twin !== path && existsSync(join(ROOT, twin)) ? [target] : [];
  });
  expect(english).toEqual([]);
});

const twins = papers.filter(
  ({ name }) => /^docs\/(?!zh\/)[\w-]+\.md$/.test(name) && existsSync(join(ROOT, name.replace(/^docs/, 'docs/zh'))),
);

test.each(twins)('what $name gives to copy is the same in Chinese', (paper) => {
  /** Comments, reasons and the language of a run are in the language of the page. */
  const bare = (text: string): string =>
    text
      .replace(/ --language zh/g, '')
      .replace(/(^|\s)#(?! yaml-)(?! \S+\.ya?ml$).*$/gm, '')
      .replace(/((?:reason|description): )("[^"]*"|'[^']*'|[^,}\n]*)/g, '$1…')
      .trimEnd();
  const copied = (of: typeof paper) =>
    blocksOf(of).flatMap(({ language, text }) =>
      ['yaml', 'sh', 'console', 'groovy'].includes(language) ? [bare(text)] : [],
    );
  const name = paper.name.replace(/^docs/, 'docs/zh');
  expect(copied({ name, text: read(name) })).toEqual(copied(paper));
});

test('every page for users is there in Chinese', () => {
  const about = ['docs/architecture.md', 'docs/assurance.md'];
  const pages = papers.filter(({ name }) => /^docs\/(?!zh\/)/.test(name) && !about.includes(name));
  const missing = pages.filter(({ name }) => !existsSync(join(ROOT, name.replace(/^docs/, 'docs/zh'))));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

describe('docs/architecture.md', () => {
  const page = read('docs/architecture.md');

  test('describes every room of src, and no other', () => {
    const [, rooms = ''] = /^## Rooms\n([\s\S]*?)^## /m.exec(page) ?? [];
    const named = rooms.split('\n').flatMap((row) => {
      const [, cell = ''] = /^\| (`[^|]*) \|/.exec(row) ?? [];
      return [...cell.matchAll(/`([^`]+)`/g)].map(([, room = '']) => room.replace(/\/$/, ''));
    });
    expect(named.sort()).toEqual(readdirSync(join(ROOT, 'src')).sort());
  });

  // proves 99, 100
  test('names every package that is bundled, and no other', () => {
    const [, packages = ''] = /^## Runtime dependencies\n([\s\S]*)/m.exec(page) ?? [];
    const named = [...packages.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    const bundled = [...read('dist/licenses.txt').matchAll(/^Name: (.*)$/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(bundled.sort());
  });
});

test.each(['CONTRIBUTING.md', 'docs/architecture.md'])('the files that %s names are there', (name) => {
  const named = [...read(name).matchAll(/(?<=[`\s])([\w./-]+\/[\w.-]+\.(?:ts|js|md))(?=[`\s,:;])/g)].map(
    ([, path = '']) => path,
  );
  const examples = /\/my-(?:rule|scheme|reader)\.ts$/;
  const missing = named.filter(
    (path) => !examples.test(path) && !existsSync(join(ROOT, path)) && !existsSync(join(ROOT, 'src', path)),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(missing).toEqual([]);
});

describe.each(READMES)('%s', (name) => {
  /** The rows between two markers, cell by cell. */
  const table = (marker: string): readonly (readonly string[])[] => {
    const [, inside = ''] = read(name).split(new RegExp(`<!-- ${marker}:(?:start|end) -->`));
    const rows = inside.split('\n').filter((line) => line.startsWith('| `') || line.startsWith('| [`'));
    return rows.map((row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  };
  const code = (text: string): string => `\`${text}\``;
  const english = name === 'README.md';

  // proves 96
  test('lists the inputs of action.yml with their defaults', () => {
    const inputs = Object.entries(action.inputs);
    expect(table('inputs').map(([input, usual]) => [input, usual])).toEqual(
      inputs.map(([input, value]) => [code(input), value.default === undefined ? '' : code(value.default)]),
    );
    if (english)
      expect(table('inputs').map(([, , meaning]) => meaning)).toEqual(inputs.map(([, { description }]) => description));
  });

  // proves 96
  test('lists the outputs of action.yml', () => {
    const outputs = Object.entries(action.outputs);
    expect(table('outputs').map(([output]) => output)).toEqual(outputs.map(([output]) => code(output)));
    if (english)
      expect(table('outputs').map(([, meaning]) => meaning)).toEqual(outputs.map(([, { description }]) => description));
  });

  test('lists every rule, each with its page', () => {
    const pages = readdirSync(join(ROOT, english ? 'docs/rules' : 'docs/zh/rules')).sort();
    expect(table('rules').map(([rule = '']) => `${/\[`([\w-]+)`\]/.exec(rule)?.[1]}.md`)).toEqual(pages);
  });

  test('quotes findings as the program words them', () => {
    const [run = '', ...excerpts] = blocksOf({ name, text: read(name) })
      .filter(({ language }) => language === 'text')
      .map(({ text }) => text);
    expect(excerpts.length).toBeGreaterThan(0);
    for (const line of excerpts.join('').trimEnd().split('\n')) expect(run.split('\n')).toContain(line);
  });
});

test.each(['docs/policy.md', 'docs/zh/policy.md'])(
  '%s names every key of the policy and every word that a key takes',
  (path) => {
    const page = read(path);
    const missing = namesIn(JSON.parse(read('schema/pawl.schema.json'))).filter(
      (name) => !new RegExp(`[\`{ (]${name}[\`:,} )]`).test(page),
    );
    expect(missing).toEqual([]);
  },
);

/** The keys and the words of a JSON schema; rules by themselves have a table of their own. */
function namesIn(schema: unknown, under = ''): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => namesIn(part, under));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties') {
      const keys = Object.keys(value as object).filter((name) => under !== 'rules' && name !== 'en' && name !== 'zh');
      const inner = Object.entries(value as object).flatMap(([name, part]) =>
        under === 'rules' ? [] : namesIn(part, name),
      );
      return [...keys, ...inner];
    }
    if (key === 'enum') return under === 'rule' ? [] : (value as readonly string[]);
    return key === 'examples' || key === 'description' ? [] : namesIn(value, under);
  });
}
