/** What a place that text is written to can hold beside its letters. */
export interface Layout {
  readonly columns: number;
  /** The text as a link to a page of this project, or the text alone where there are no links. */
  readonly link: (text: string, page: string) => string;
}

/** Lines of any length, and no links. */
export const UNBOUNDED: Layout = { columns: Number.POSITIVE_INFINITY, link: (text) => text };
