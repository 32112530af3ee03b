/**
 * Writes everything that follows from other files of the project: the registries, the rule and scheme pages, the JSON
 * schema, and the tables of both READMEs and of docs/policy.md. With `--check` it writes nothing and fails where a file is not up to date.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { pageAssets } from './generate/page-assets.ts';
import { actionTables, between } from './generate/readme.ts';
import { ruleIds, ruleRegistry, schemeRegistry } from './generate/registries.ts';

const check = process.argv.includes('--check');
const stale: string[] = [];

function put(path: string, content: string): void {
  if (contentOf(path) === content) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const filesOf = (folder: string, extension: string): readonly string[] =>
  readdirSync(folder).filter((file) => file.endsWith(extension));

/** A rule's file is one that defines a rule under its own name. */
const ruleFiles = filesOf('src/rules', '.ts')
  .filter((file) => readFileSync(join('src/rules', file), 'utf8').includes(`id: '${file.slice(0, -3)}'`))
  .map((file) => file.slice(0, -3))
  .sort();
const schemeFiles = filesOf('src/numbering/schemes', '.ts')
  .map((file) => file.slice(0, -3))
  .sort();

put('src/rules/ids.ts', ruleIds(ruleFiles));
put('src/rules/rules.ts', ruleRegistry(ruleFiles));
put('src/numbering/schemes.ts', schemeRegistry(schemeFiles));
put('src/render/page/assets.json', await pageAssets());

// Loaded only now, so that a rule or a scheme that was just added has its pages from the same run.
const { RULES } = await import('../src/rules/rules.ts');
const { SCHEMES } = await import('../src/numbering/schemes.ts');
const { policyTables } = await import('./generate/policy-words.ts');
const { ruleIndex, rulePage } = await import('./generate/rule-pages.ts');
const { schemePage } = await import('./generate/scheme-page.ts');
const { policyJsonSchema, reportJsonSchema } = await import('./policy-json-schema.ts');

put('schema/pawl.schema.json', policyJsonSchema());
put('schema/report.schema.json', reportJsonSchema());
put('docs/schemes.md', schemePage(SCHEMES, 'en'));
put('docs/zh/schemes.md', schemePage(SCHEMES, 'zh'));
put('docs/policy.md', between(readFileSync('docs/policy.md', 'utf8'), policyTables()));

const action = parse(readFileSync('action.yml', 'utf8'));
for (const { language, readme, rules } of [
  { language: 'en', readme: 'README.md', rules: 'docs/rules' },
  { language: 'zh', readme: 'README.zh.md', rules: 'docs/zh/rules' },
] as const) {
  for (const rule of RULES) put(`${rules}/${rule.id}.md`, rulePage(rule, language));
  const tables = { ...actionTables(action, language), rules: ruleIndex(RULES, language, rules) };
  put(readme, between(readFileSync(readme, 'utf8'), tables));
  for (const file of filesOf(rules, '.md').filter((name) => !RULES.some(({ id }) => name === `${id}.md`))) {
    stale.push(`${rules}/${file} (of a rule that is gone)`);
    if (!check) rmSync(`${rules}/${file}`);
  }
}

if (stale.length > 0)
  console.log(
    `${check ? 'Not up to date; run `npm run generate`' : 'Written'}:\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
if (check && stale.length > 0) process.exitCode = 1;
