/** A page for each reader of features, made of what the reader says of itself; its examples are the rows of its test. */
import type { FeatureReader } from '../../src/features/feature.ts';
import type { VerdictReader } from '../../src/features/verdict.ts';
import type { Language } from '../../src/render/speak.ts';
import type { ReaderFiles } from './feature-registry.ts';
import { camelCase } from './registries.ts';

export interface LoadedReaders {
  readonly sets: readonly FeatureReader[];
  readonly verdicts: readonly VerdictReader[];
}

const WORDS = {
  paths: {
    en: 'Files of these names are read so where the policy names no kind: {paths}.',
    zh: '策略未指明种类时，以下名称的文件按此种类读取：{paths}。',
  },
  examples: { en: 'Examples', zh: '示例' },
  before: { en: 'Before:', zh: '之前：' },
  after: { en: 'After:', zh: '之后：' },
  features: { en: 'Features: ', zh: '特性：' },
  changes: { en: 'What the change does: ', zh: '变化：' },
  source: { en: 'Source: ', zh: '来源：' },
  title: { en: 'Readers of features', zh: '特性读取器' },
  intro: {
    en: 'An interface is a set of features that stand in files. Each kind of file has a reader; a file that is not in its format is unreadable, never an empty set. This page and those of the readers are made from `src/features/`.',
    zh: '接口是写在文件中的一组特性。每种文件各有一个读取器；不符合格式的文件视为无法读取，绝不当作空集。本页及各读取器的页面由 `src/features/` 生成。',
  },
  sets: { en: '| Kind | Reads | Files |', zh: '| 种类 | 内容 | 文件 |' },
  verdictsTitle: { en: "Other tools' reports", zh: '其他工具的报告' },
  verdicts: {
    en: 'These say what changed, and are taken at their word; there is no set in them.',
    zh: '这些报告说明发生了哪些变化，照其所述采用；其中没有特性集合。',
  },
} as const;

/** The readers of these kinds; each file exports its reader under the kind's name. */
export async function loadedReaders({ sets, verdicts }: ReaderFiles): Promise<LoadedReaders> {
  const load = async <Reader>(folder: string, kind: string): Promise<Reader> => {
    const file: Record<string, Reader> = await import(`../../src/features/${folder}/${kind}.ts`);
    const reader = file[camelCase(kind)];
    if (reader === undefined) throw new Error(`src/features/${folder}/${kind}.ts does not export ${camelCase(kind)}`);
    return reader;
  };
  return {
    sets: await Promise.all(sets.map((kind) => load<FeatureReader>('readers', kind))),
    verdicts: await Promise.all(verdicts.map((kind) => load<VerdictReader>('verdicts', kind))),
  };
}

export function readerPage(reader: FeatureReader | VerdictReader, language: Language): string {
  const w = (key: keyof typeof WORDS): string => WORDS[key][language];
  const names = reader.paths.map((path) => `\`${path}\``).join(', ');
  return [
    `# \`${reader.kind}\`: ${reader.title[language]}`,
    reader.summary[language],
    ...(names === '' ? [] : [w('paths').replace('{paths}', () => names)]),
    `## ${w('examples')}`,
    ...('read' in reader && 'weigh' in reader
      ? reader.examples.flatMap((example) => setExample(example, w))
      : reader.examples.flatMap((example) => verdictExample(example, w))),
    `${w('source')}<${reader.source}>.`,
  ]
    .join('\n\n')
    .concat('\n');
}

type Word = (key: keyof typeof WORDS) => string;

function setExample(example: FeatureReader['examples'][number], w: Word): readonly string[] {
  const { path, ...options } = { path: example.path, ...example.options };
  const policy = Object.entries(options).map(([key, value]) => `\`${key}: ${value}\``);
  return [
    `### ${example.title}`,
    `\`${path}\`${policy.length === 0 ? '' : `, ${policy.join(', ')}`}`,
    ...(example.after === undefined ? [] : [w('before')]),
    fenced(example.before),
    ...(example.after === undefined ? [] : [w('after'), fenced(example.after)]),
    `${w('features')}${inline(example.features)}`,
    ...(example.changes === undefined ? [] : [`${w('changes')}${inline(example.changes)}`]),
  ];
}

function verdictExample(example: VerdictReader['examples'][number], w: Word): readonly string[] {
  return [
    `### ${example.title}`,
    `\`${example.path}\``,
    fenced(example.text),
    `${w('changes')}${inline(example.changes)}`,
  ];
}

const inline = (texts: readonly string[]): string =>
  texts.length === 0 ? '∅' : texts.map((text) => `\`${text}\``).join(', ');

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** The page that leads to the others. */
export function readerIndex({ sets, verdicts }: LoadedReaders, language: Language): string {
  const w = (key: keyof typeof WORDS): string => WORDS[key][language];
  const rows = (readers: readonly (FeatureReader | VerdictReader)[]): readonly string[] =>
    readers.map(({ kind, title, paths }) => {
      const names = paths.map((path) => `\`${path}\``).join(', ');
      return `| [\`${kind}\`](${kind}.md) | ${title[language]} | ${names} |`;
    });
  const table = (readers: readonly (FeatureReader | VerdictReader)[]): string =>
    [w('sets'), '|---|---|---|', ...rows(readers)].join('\n');
  return [
    `# ${w('title')}`,
    w('intro'),
    table(sets),
    ...(verdicts.length === 0 ? [] : [`## ${w('verdictsTitle')}`, w('verdicts'), table(verdicts)]),
  ]
    .join('\n\n')
    .concat('\n');
}
