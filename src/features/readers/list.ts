import { defineReader, type Feature, type FeatureReading } from '../feature.ts';
import { type Because, isText, notText, problemAt, withoutMark } from '../reading.ts';
import { tomlAt } from '../structured/toml.ts';
import { type Entry, type Found, inOneLine, type Refused, refusedIn, type Value } from '../structured/value.ts';
import { yamlAt } from '../structured/yaml.ts';

export const list = defineReader({
  kind: 'list',
  title: { en: 'list in a YAML, JSON or TOML file', zh: 'YAML、JSON 或 TOML 文件中的列表' },
  summary: {
    en: 'A list that the JSON pointer `pointer` leads to (the whole file without one): of names, or of objects with a `name`, whose other members are attributes. An object of names is a list as well: what stands at each name are its attributes, a single value being the attribute `value`. `deprecated: true` or `deprecated: "since"` and `unstable: true` mark a feature. Values are taken as they are written. `value: false` where there was `true` takes the feature away. Aliases of YAML are not followed.',
    zh: 'JSON 指针 `pointer` 所指的列表（未给出时为整个文件）：名称列表，或带有 `name` 的对象列表，其余成员为属性。以名称为键的对象同样视为列表：各名称下的内容是其属性，单个值即为属性 `value`。`deprecated: true`、`deprecated: "自某版本"` 和 `unstable: true` 为特性加标记。各值按原文采用。`value` 由 `true` 变为 `false` 等同于移除该特性。不展开 YAML 别名。',
  },
  source: 'https://www.rfc-editor.org/rfc/rfc6901',
  paths: [],
  examples: [
    {
      title: 'a mode goes, another comes',
      path: 'gvt/interface.yml',
      options: { pointer: '/features' },
      before: 'version: "0.1.0"\nfeatures:\n  - none\n  - ppgtt\n',
      after: 'version: "1.0.0"\nfeatures: [none, context]\n',
      features: ['none', 'ppgtt'],
      changes: ['removed ppgtt', 'added context'],
    },
    {
      title: 'objects with a name, in JSON',
      path: 'features.json',
      options: { pointer: '/api/features' },
      before:
        '{"api": {"features": [\n  {"name": "send", "timeout": 30},\n  {"name": "peek", "deprecated": "1.2"},\n  {"name": "trace", "unstable": true}\n]}}\n',
      after: '{"api": {"features": [\n  {"name": "send", "timeout": 60}\n]}}\n',
      features: ['send timeout=30', 'peek (deprecated since 1.2)', 'trace (unstable)'],
      changes: ['changed send timeout: 30 → 60', 'removed peek'],
    },
    {
      title: 'an object of names, in TOML',
      path: 'interface.toml',
      options: { pointer: '/features' },
      before: '[features]\nppgtt = true\ncontext = {since = "0.2", pages = [4, 64]}\n',
      after: '[features]\nppgtt = false\n\n[features.context]\npages = [4, 64]\nsince = "0.2"\n',
      features: ['ppgtt value=true', 'context since=0.2 pages=[4, 64]'],
      changes: ['removed ppgtt value: true → false'],
    },
  ],
  weigh: (attribute, before, after) => {
    if (attribute !== 'value') return 'changed';
    if (before === 'true' && after === 'false') return 'removed';
    return before === 'false' && after === 'true' ? 'added' : 'changed';
  },
  read: (source, { path, pointer = '' }) => {
    const text = withoutMark(source);
    if (!isText(text)) return notText(path);
    if (text.trim() === '') return { kind: 'features', features: [] };
    const found = path.endsWith('.toml') ? tomlAt(text, pointer) : yamlAt(text, pointer);
    return found.kind === 'wrong' ? problemAt(path, found.line, words(found.why, pointer)) : listed(found.value, path);
  },
});

function listed(value: Value, path: string): FeatureReading {
  const refused = refusedIn(value);
  if (refused !== undefined) return problemAt(path, refused.line, REFUSED[refused.why]);
  switch (value.kind) {
    case 'list': {
      const features = value.items.map((item) => featureOf(item, path));
      const wrong = features.indexOf(undefined);
      const at = value.items[wrong]?.line;
      if (at !== undefined) return problemAt(path, at, NO_NAME);
      return { kind: 'features', features: features.filter((feature) => feature !== undefined) };
    }
    case 'table':
      return { kind: 'features', features: [...value.entries].map(([name, entry]) => named(name, entry, path)) };
    case 'nothing':
      return { kind: 'features', features: [] };
    default:
      return problemAt(path, value.line, NO_LIST);
  }
}

function featureOf(item: Value, path: string): Feature | undefined {
  if (item.kind === 'scalar' && item.text !== '') return { name: item.text, attributes: {}, path, line: item.line };
  const name = item.kind === 'table' ? item.entries.get('name')?.value : undefined;
  if (item.kind !== 'table' || name?.kind !== 'scalar' || name.text === '') return undefined;
  return { name: name.text, path, line: name.line, ...saidOf(item.entries) };
}

function named(name: string, { line, value }: Entry, path: string): Feature {
  switch (value.kind) {
    case 'table':
      return { name, path, line, ...saidOf(value.entries) };
    case 'nothing':
    case 'refused':
      return { name, path, line, attributes: {} };
    case 'scalar':
    case 'list':
      return { name, path, line, attributes: { value: inOneLine(value) } };
  }
}

/** Members that are marks, not attributes. */
const MARKS = ['name', 'deprecated', 'unstable'];

function saidOf(entries: ReadonlyMap<string, Entry>): Pick<Feature, 'attributes' | 'deprecated' | 'unstable'> {
  const said = (mark: string): string => {
    const value = entries.get(mark)?.value;
    return value === undefined ? '' : inOneLine(value);
  };
  const since = said('deprecated');
  const attributes = [...entries].filter(([key]) => !MARKS.includes(key));
  return {
    attributes: Object.fromEntries(attributes.map(([key, { value }]) => [key, inOneLine(value)])),
    ...(since === '' || since === 'false' ? {} : { deprecated: since === 'true' ? {} : { since } }),
    ...(said('unstable') === 'true' ? { unstable: true } : {}),
  };
}

const REFUSED: Readonly<Record<Refused['why'], Because>> = {
  alias: {
    en: 'there is an alias in this list, and aliases are not followed: write out what it stands for',
    zh: '此列表中有别名，而别名不会展开：请写出其所指的内容',
  },
  repeated: { en: 'this key stands twice in its object', zh: '同一对象中此键出现两次' },
};

const NO_NAME = {
  en: 'this entry of the list is neither a name nor an object with a `name`',
  zh: '列表的这一项既不是名称，也不是带有 `name` 的对象',
};

const NO_LIST = {
  en: 'there is a single value where the list should be',
  zh: '此处应为列表，却只有单个值',
};

function words(why: (Found & { kind: 'wrong' })['why'], pointer: string): Because {
  switch (why) {
    case 'syntax':
      return { en: 'the file cannot be parsed from here on', zh: '文件从此处起无法解析' };
    case 'too-deep':
      return { en: 'the file is nested too deeply', zh: '文件嵌套过深' };
    case 'missing':
      return { en: `there is nothing at ${pointer} in this file`, zh: `此文件中 ${pointer} 处没有内容` };
  }
}
