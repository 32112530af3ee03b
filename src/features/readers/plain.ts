import { defineReader, type Feature } from '../feature.ts';
import { isText, notText, problemAt } from '../reading.ts';

/** What may stand behind a name: blanks, a mark of its own, and a comment. */
const LINE = /^(?<name>[^\s#]+)(?:[ \t]+#[ \t]*(?<comment>.*))?$/;

/** `deprecated`, `deprecated since 1.2`, `deprecated: gone with 3.0`. */
const DEPRECATED = /^deprecated\b(?:[ \t]+since[ \t]+(?<since>[^\s;,]+))?/i;

export const plain = defineReader({
  kind: 'plain',
  title: { en: 'plain list', zh: '纯文本列表' },
  summary: {
    en: 'One name on each line. Blank lines, and what follows a `#`, are comments; `# deprecated` or `# deprecated since 1.2` behind a name marks it. A line of two words is no name, and makes the file unreadable.',
    zh: '每行一个名称。空行以及 `#` 之后的内容是注释；名称后的 `# deprecated` 或 `# deprecated since 1.2` 将其标为弃用。一行出现两个词即不是名称，该文件视为无法读取。',
  },
  source: 'https://docs.kernel.org/kbuild/kconfig-language.html',
  paths: [],
  examples: [],
  weigh: () => 'changed',
  read: (text, { path }) => {
    if (!isText(text)) return notText(path);
    const features: Feature[] = [];
    for (const [index, written] of text.split('\n').entries()) {
      const content = written.trim();
      if (content === '' || content.startsWith('#')) continue;
      const groups = LINE.exec(content)?.groups;
      if (groups?.['name'] === undefined) return problemAt(path, index + 1, NOT_A_NAME);
      features.push({
        name: groups['name'],
        attributes: {},
        path,
        line: index + 1,
        ...deprecation(groups['comment'] ?? ''),
      });
    }
    return { kind: 'features', features };
  },
});

const NOT_A_NAME = {
  en: 'this line is not a single name; put comments behind a `#`',
  zh: '此行不是单个名称；注释请写在 `#` 之后',
};

function deprecation(comment: string): Pick<Feature, 'deprecated'> {
  const match = DEPRECATED.exec(comment);
  if (match === null) return {};
  const since = match.groups?.['since'];
  return { deprecated: since === undefined ? {} : { since } };
}
