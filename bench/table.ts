/** A table of figures: the first column names what was measured. */
export interface Table {
  readonly id: string;
  readonly title: string;
  /** What the figures are held against, and how to read them. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One thing to measure, by its name on the command line. */
export interface Section {
  readonly id: string;
  /** Its table, or why it was skipped. */
  readonly measure: (options: Options) => Promise<Table | string>;
}

export interface Options {
  readonly rounds: number;
  /** The Node that runs what is measured. */
  readonly node: string;
  /** A folder with unpacked actions of others, a folder each. */
  readonly peers: string | undefined;
  /** A repository like a kernel's. */
  readonly tree: string | undefined;
}

/** The table as Markdown, its figures aligned to the right. */
export function markdownOf({ title, note, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, index) => (index === 0 ? '---' : '--:'));
  return [`### ${title}`, '', note, '', line(columns), line(rule), ...rows.map(line), ''].join('\n');
}

export const ms = (value: number): string => `${value.toFixed(0)} ms`;
export const times = (value: number): string => `× ${value.toFixed(2)}`;
export const mebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MiB`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
