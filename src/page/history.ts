import { type PageData, SLOT, STATUSES, type Status } from '../render/page/data.ts';

/** A number as the page works with it. */
export interface Point {
  readonly index: number;
  readonly line: number;
  readonly number: string;
  readonly name: string;
  readonly kind: 'tag' | 'spec';
  readonly commit: string;
  /** Seconds since 1970, or the position where no dates are known. */
  readonly at: number;
  readonly previous: string;
  readonly status: Status;
  readonly findings: readonly Finding[];
  /** Everything that the search looks through, in lower case. */
  readonly haystack: string;
}

export interface Finding {
  readonly rule: number;
  readonly status: Status;
  readonly message: string;
  readonly expected: readonly string[];
  readonly place: string;
}

/** So many points are unfolded in one go. */
const PIECE = 2500;

/** Unfolds the columns of the page's data, piece by piece; the points come in the order of time. */
export async function unpack(data: PageData, pause: () => Promise<void>): Promise<readonly Point[]> {
  const found = findingsByPoint(data);
  await pause();
  const unfold = unfolder(data, found);
  const points: Point[] = [];
  for (const [index, number] of data.points.numbers.entries()) {
    points.push(unfold(number, index));
    if (index % PIECE === PIECE - 1) await pause();
  }
  const ordered = points.every((point, index) => index === 0 || point.at >= (points[index - 1]?.at ?? 0));
  return ordered ? points : points.sort((left, right) => left.at - right.at || left.index - right.index);
}

function unfolder(
  data: PageData,
  found: ReadonlyMap<number, readonly Finding[]>,
): (number: string, index: number) => Point {
  const { points } = data;
  const commits = points.commits.split(' ');
  let spelled = '';
  let date = 0;
  return (number, index) => {
    const name = points.names[index];
    if (typeof name === 'string') spelled = name;
    date += points.dates[index] ?? 0;
    const before = points.previous[index] ?? 0;
    const shownName = name === 0 ? number : spelled;
    const findings = found.get(index) ?? [];
    const commit = commits[index] ?? '';
    const texts = findings.map(({ message, rule }) => `${data.rules[rule]} ${message}`);
    return {
      index,
      line: points.lines[index] ?? 0,
      number,
      name: shownName,
      kind: points.kinds[index] === 't' ? 'tag' : 'spec',
      commit,
      at: data.axis === 'time' ? date : index,
      previous: typeof before === 'string' ? before : before === 0 ? '' : (points.numbers[index - before] ?? ''),
      status: findings.reduce<Status>((worst, { status }) => graver(worst, status), 'clean'),
      findings,
      haystack: `${number} ${shownName} ${commit} ${texts.join(' ')}`.toLowerCase(),
    };
  };
}

function findingsByPoint({ findings, sentences }: PageData): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>();
  findings.points.forEach((point, index) => {
    const values = (findings.values[index] ?? '').split(' ');
    const parts = (sentences[findings.sentences[index] ?? 0] ?? '').split(SLOT);
    const finding: Finding = {
      rule: findings.rules[index] ?? 0,
      status: STATUSES[Number(findings.statuses[index])] ?? 'notice',
      message: parts.map((part, slot) => part + (slot < parts.length - 1 ? (values[slot] ?? '') : '')).join(''),
      expected: findings.expected[index] ?? [],
      place: findings.places[index] ?? '',
    };
    const earlier = found.get(point);
    if (earlier === undefined) found.set(point, [finding]);
    else earlier.push(finding);
  });
  return found;
}

export function graver(left: Status, right: Status): Status {
  return STATUSES.indexOf(left) < STATUSES.indexOf(right) ? right : left;
}

/** The day and minute, in UTC; a page about one change knows no dates. */
export function dateText(point: Point, axis: PageData['axis']): string {
  return axis === 'time' ? new Date(point.at * 1000).toISOString().slice(0, 16).replace('T', ' ') : '';
}
