/** What must not be shown: the masks of a job, and the text with them blotted out. */
export type Masks = {
  readonly add: (value: string) => void;
  readonly apply: (text: string) => string;
  readonly values: () => readonly string[];
};

/** As the runner's SecretMasker: overlapping and touching finds become one `***`. */
export function createMasks(initial: readonly string[]): Masks {
  const values = new Set(initial.filter((value) => value !== ''));
  return {
    add: (value) => void values.add(value),
    apply: (text) => blot(text, findAll(text, values)),
    values: () => [...values],
  };
}

type Range = readonly [start: number, end: number];

function findAll(text: string, values: ReadonlySet<string>): readonly Range[] {
  const ranges: Range[] = [];
  for (const value of values) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) ranges.push([at, at + value.length]);
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

function blot(text: string, ranges: readonly Range[]): string {
  let result = '';
  let shown = 0;
  let covered = -1;
  for (const [start, end] of ranges) {
    if (start > covered) {
      result += `${text.slice(shown, start)}***`;
      covered = end;
    }
    covered = Math.max(covered, end);
    shown = covered;
  }
  return result + text.slice(shown);
}
