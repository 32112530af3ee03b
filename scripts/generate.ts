/**
 * Writes everything that follows from other files of the project: the registries, the rule and scheme pages, the JSON
 * schema, and the tables of both READMEs and of docs/policy.md. With `--check` it writes nothing and fails where a file is not up to date.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { assurancePage } from './generate/assurance.ts';
import { featureKinds, featureReaders } from './generate/feature-registry.ts';
import { pageAssets } from './generate/page-assets.ts';
import { actionTables, between } from './generate/readme.ts';
import { numberRuleRegistry, ruleIds, ruleRegistry, schemeRegistry } from './generate/registries.ts';

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

/** Takes away the pages of what is gone. */
function dropOthers(folder: string, wanted: ReadonlySet<string>): void {
  for (const file of filesOf(folder, '.md').filter((name) => !wanted.has(name))) {
    stale.push(`${folder}/${file} (of what is gone)`);
    if (!check) rmSync(`${folder}/${file}`);
  }
}

const filesOf = (folder: string, extension: string): readonly string[] =>
  readdirSync(folder).filter((file) => file.endsWith(extension));

/** A rule's file is one that defines a rule under its own name. */
const ruleFiles = filesOf('src/rules', '.ts')
  .filter((file) => readFileSync(join('src/rules', file), 'utf8').includes(`id: '${file.slice(0, -3)}'`))
  .map((file) => file.slice(0, -3))
  .sort();
const isAboutFeatures = (id: string): boolean =>
  readFileSync(`src/rules/${id}.ts`, 'utf8').includes("  about: 'features',\n");
const schemeFiles = filesOf('src/numbering/schemes', '.ts')
  .map((file) => file.slice(0, -3))
  .sort();

/** A reader's file is one that defines a reader under its own name; what several readers share may stand beside it. */
const readerFiles = (folder: string): readonly string[] =>
  filesOf(folder, '.ts')
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(`kind: '${file.slice(0, -3)}',`))
    .map((file) => file.slice(0, -3))
    .sort();
const readers = { sets: readerFiles('src/features/readers'), verdicts: readerFiles('src/features/verdicts') };

put('docs/assurance.md', assurancePage());
put('src/features/readers.ts', featureReaders(readers));
put('src/rules/ids.ts', ruleIds(ruleFiles));
put('src/rules/rules.ts', ruleRegistry(ruleFiles.filter(isAboutFeatures)));
put('src/rules/number-rules.ts', numberRuleRegistry(ruleFiles.filter((id) => !isAboutFeatures(id))));
put('src/numbering/schemes.ts', schemeRegistry(schemeFiles));
put('src/render/page/assets.json', await pageAssets());

// Loaded only now, so that a rule or a scheme that was just added has its pages from the same run.
const { RULES } = await import('../src/rules/rules.ts');
const { SCHEMES } = await import('../src/numbering/schemes.ts');
const { featureTable, policyTables } = await import('./generate/policy-words.ts');
const { ruleIndex, rulePage } = await import('./generate/rule-pages.ts');
const { loadedReaders, readerIndex, readerPage } = await import('./generate/reader-pages.ts');
const { schemePage } = await import('./generate/scheme-page.ts');
const { withFigures } = await import('./generate/performance-tables.ts');
const { policyJsonSchema, reportJsonSchema } = await import('./policy-json-schema.ts');

const loaded = await loadedReaders(readers);
const everyReader = [...loaded.sets, ...loaded.verdicts];
put(
  'src/features/kinds.ts',
  featureKinds(readers, Object.fromEntries(everyReader.map(({ kind, paths }) => [kind, paths]))),
);
put('schema/pawl.schema.json', policyJsonSchema());
put('schema/report.schema.json', reportJsonSchema());
put('docs/schemes.md', schemePage(SCHEMES, 'en'));
put('docs/zh/schemes.md', schemePage(SCHEMES, 'zh'));

put(
  'docs/zh/performance.md',
  withFigures(readFileSync('docs/zh/performance.md', 'utf8'), readFileSync('docs/performance.md', 'utf8')),
);

const action = parse(readFileSync('action.yml', 'utf8'));
for (const { language, readme, rules } of [
  { language: 'en', readme: 'README.md', rules: 'docs/rules' },
  { language: 'zh', readme: 'README.zh.md', rules: 'docs/zh/rules' },
] as const) {
  for (const rule of RULES) put(`${rules}/${rule.id}.md`, rulePage(rule, language));
  const tables = { ...actionTables(action, language), rules: ruleIndex(RULES, language, rules) };
  put(readme, between(readFileSync(readme, 'utf8'), tables));
  const policy = language === 'en' ? 'docs/policy.md' : 'docs/zh/policy.md';
  put(
    policy,
    between(readFileSync(policy, 'utf8'), { ...policyTables(language), ...featureTable(everyReader, language) }),
  );
  const pages = language === 'en' ? 'docs/features' : 'docs/zh/features';
  put(`${pages}/README.md`, readerIndex(loaded, language));
  for (const reader of everyReader) put(`${pages}/${reader.kind}.md`, readerPage(reader, language));
  dropOthers(rules, new Set(RULES.map(({ id }) => `${id}.md`)));
  dropOthers(pages, new Set(['README.md', ...everyReader.map(({ kind }) => `${kind}.md`)]));
}

if (stale.length > 0)
  console.log(
    `${check ? 'Not up to date; run `npm run generate`' : 'Written'}:\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
if (check && stale.length > 0) process.exitCode = 1;
