/** The figures of the page on performance, carried over into its Chinese twin, whose words stand there. */

/** Headings of columns; one that is not here stays English, as the names of what was measured do. */
const COLUMNS: Readonly<Record<string, string>> = {
  process: '进程',
  command: '命令',
  action: 'Action',
  event: '事件',
  list: '列表',
  'what is done': '所做的事',
  file: '文件',
  median: '中位数',
  least: '最小值',
  peak: '峰值',
  wall: '实际时间',
  processor: '处理器时间',
  ratio: '比值',
  'with a graph': '有提交图时',
  requests: '请求数',
  depth: '深度',
  bytes: '字节数',
  'longest task: least': '最长任务：最小值',
  'entry file': '入口文件',
  'round trips paid': '付出的往返次数',
  'read and split': '读取并分行',
  'to node -e 0': '与 node -e 0 之比',
  'to splitting': '与分行之比',
  warm: '预热后',
  '10 × the size': '十倍大小',
  exponent: '指数',
  'to sort -V': '与 sort -V 之比',
  'at 0 ms': '延迟 0 ms',
  'at 50 ms': '延迟 50 ms',
};

/** The Chinese page with the tables that stand between the same markers of the English one. */
export function withFigures(chinese: string, english: string): string {
  return chinese.replace(
    /<!-- bench:([\w-]+) -->\n[\s\S]*?<!-- end:\1 -->/g,
    (_, id: string) => `<!-- bench:${id} -->\n${tableOf(english, id)}<!-- end:${id} -->`,
  );
}

function tableOf(page: string, id: string): string {
  const [, inside] = page.split(new RegExp(`<!-- (?:bench|end):${id} -->`));
  if (inside === undefined) throw new Error(`docs/performance.md has no figures for ${id}`);
  const [head, ...rows] = inside.split('\n').filter((line) => line.startsWith('|'));
  if (head === undefined) return '';
  const columns = head.split('|').map((cell) => cell.trim());
  const translated = columns
    .map((cell) => COLUMNS[cell] ?? cell)
    .join(' | ')
    .trim();
  return `${[translated, ...rows].join('\n')}\n`;
}
