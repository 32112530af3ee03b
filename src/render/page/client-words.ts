import type { Phrase } from '../../numbering/scheme.ts';

/** What the page's script says, in both languages. */
export const CLIENT_WORDS = {
  clean: { en: 'clean', zh: '无问题' },
  known: { en: 'known', zh: '已知' },
  notice: { en: 'notice', zh: '提示' },
  warning: { en: 'warning', zh: '警告' },
  error: { en: 'error', zh: '错误' },
  shown: { en: '{count} of {all} numbers shown', zh: '显示 {all} 个编号中的 {count} 个' },
  nothingShown: { en: 'No number fits the filter.', zh: '没有符合筛选条件的编号。' },
  tag: { en: 'tag', zh: '标签' },
  spec: { en: 'file', zh: '文件' },
  number: { en: 'Number', zh: '编号' },
  line: { en: 'Line', zh: '发布线' },
  roles: { en: 'Role', zh: '角色' },
  scheme: { en: 'Scheme', zh: '方案' },
  where: { en: 'Stated by', zh: '出处' },
  date: { en: 'Date (UTC)', zh: '日期（UTC）' },
  previous: { en: 'Judged against', zh: '对照编号' },
  first: { en: 'first of its line', zh: '该发布线的首个编号' },
  commit: { en: 'Commit', zh: '提交' },
  expected: { en: 'expected', zh: '应为' },
  or: { en: ' or ', zh: ' 或 ' },
  more: { en: 'and {count} more', zh: '另有 {count} 项' },
  close: { en: 'Close', zh: '关闭' },
  zoomIn: { en: 'Zoom in', zh: '放大' },
  zoomOut: { en: 'Zoom out', zh: '缩小' },
  zoomAll: { en: 'Show all of it', zh: '显示全部' },
  theme: { en: 'Colours', zh: '配色' },
  themeAuto: { en: 'as the system', zh: '跟随系统' },
  themeLight: { en: 'light', zh: '浅色' },
  themeDark: { en: 'dark', zh: '深色' },
  printedRows: { en: 'The first {count} of {all} rows are printed.', zh: '仅打印 {all} 行中的前 {count} 行。' },
} as const satisfies Readonly<Record<string, Phrase>>;

export type ClientWord = keyof typeof CLIENT_WORDS;
