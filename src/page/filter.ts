import type { Status } from '../render/page/data.ts';
import type { Point } from './history.ts';

/** What the reader wants to see; an absent line or rule is every one. */
export interface Filter {
  readonly words: readonly string[];
  readonly line: number | undefined;
  readonly rule: number | undefined;
  readonly statuses: ReadonlySet<Status>;
}

/** The points that a filter lets through, in their order. */
export function filtered(points: readonly Point[], filter: Filter): readonly Point[] {
  return points.filter(
    (point) =>
      (filter.line === undefined || point.line === filter.line) &&
      filter.statuses.has(point.status) &&
      (filter.rule === undefined || point.findings.some(({ rule }) => rule === filter.rule)) &&
      filter.words.every((word) => point.haystack.includes(word)),
  );
}

/** Reads the filter's form. */
export function readFilter(form: HTMLFormElement): Filter {
  const value = (id: string): string => {
    const field = form.querySelector(`#${id}`);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
  };
  const index = (id: string): number | undefined => (value(id) === '' ? undefined : Number(value(id)));
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=status]')];
  return {
    words: value('search').toLowerCase().split(/\s+/).filter(Boolean),
    line: index('line'),
    rule: index('rule'),
    statuses: new Set(boxes.filter(({ checked }) => checked).map((box) => box.value as Status)),
  };
}
