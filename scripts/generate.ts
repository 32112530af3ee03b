/**
 * Writes everything that follows from other files of the project: the registries, the rule and scheme pages, the JSON
 * schema, and the tables of README. With `--check` it writes nothing and fails where a file is not up to date.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { SCHEMES } from '../src/numbering/schemes.ts';
import { RULES } from '../src/rules/rules.ts';
import { actionTables, between } from './generate/readme.ts';
import { ruleIds, ruleRegistry, schemeRegistry } from './generate/registries.ts';
import { ruleIndex, rulePage } from './generate/rule-pages.ts';
import { schemePage } from './generate/scheme-page.ts';
import { policyJsonSchema } from './policy-json-schema.ts';

const filesOf = (folder: string): readonly string[] => readdirSync(folder).filter((file) => file.endsWith('.ts'));

/** A rule's file is one that defines a rule under its own name. */
const ruleFiles = filesOf('src/rules')
  .filter((file) => readFileSync(join('src/rules', file), 'utf8').includes(`id: '${file.slice(0, -3)}'`))
  .map((file) => file.slice(0, -3))
  .sort();
const schemeFiles = filesOf('src/numbering/schemes')
  .map((file) => file.slice(0, -3))
  .sort();

const pages = RULES.flatMap((rule) => [
  [`docs/rules/${rule.id}.md`, rulePage(rule, 'en')],
  [`docs/zh/rules/${rule.id}.md`, rulePage(rule, 'zh')],
]);
const readme = (path: string, language: 'en' | 'zh'): readonly [string, string] => {
  const action = parse(readFileSync('action.yml', 'utf8'));
  const tables = {
    ...actionTables(action),
    rules: ruleIndex(RULES, language, language === 'en' ? 'docs/rules' : 'docs/zh/rules'),
  };
  return [path, between(readFileSync(path, 'utf8'), tables)];
};

const outputs = new Map([
  ['src/rules/ids.ts', ruleIds(ruleFiles)],
  ['src/rules/rules.ts', ruleRegistry(ruleFiles)],
  ['src/numbering/schemes.ts', schemeRegistry(schemeFiles)],
  ['schema/pawl.schema.json', policyJsonSchema()],
  ['docs/schemes.md', schemePage(SCHEMES, 'en')],
  ['docs/zh/schemes.md', schemePage(SCHEMES, 'zh')],
  readme('README.md', 'en'),
  ...pages,
] as readonly (readonly [string, string])[]);

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, content] of outputs) {
  let present: string | undefined;
  try {
    present = readFileSync(path, 'utf8');
  } catch {
    present = undefined;
  }
  if (present === content) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
for (const folder of ['docs/rules', 'docs/zh/rules']) {
  for (const file of readdirSync(folder).filter((name) => !outputs.has(`${folder}/${name}`))) {
    stale.push(`${folder}/${file} (of a rule that is gone)`);
    if (!check) rmSync(`${folder}/${file}`);
  }
}
if (stale.length > 0)
  console.log(
    `${check ? 'Not up to date; run `npm run generate`' : 'Written'}:\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
if (check && stale.length > 0) process.exitCode = 1;
