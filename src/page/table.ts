import type { PageData } from '../render/page/data.ts';
import { amount, byId, element, fill } from './dom.ts';
import { dateText, type Point } from './history.ts';
import { markPicture } from './marks.ts';
import { breathe, framed, latest } from './schedule.ts';
import { type Column, sorted } from './sort.ts';

/** Only what can be seen is there, and some rows around it: 20,000 rows cost no more than thirty. */
const ROW_HEIGHT = 34;
const AROUND = 6;
/** Paper takes this many rows; more is a list that nobody prints. */
const MOST_PRINTED = 200;

export interface Table {
  /** Tells that what it has is about to change. */
  readonly wait: () => void;
  readonly show: (points: readonly Point[]) => void;
  readonly select: (point: Point | undefined) => void;
}

/** The table beneath the diagram: the same numbers, sortable, for keyboard and screen reader alike. */
export function makeTable(
  data: PageData,
  points: readonly Point[],
  open: (point: Point, how: 'pointer' | 'keyboard') => void,
): Table {
  const scroller = byId('scroller', HTMLElement);
  const table = byId('table', HTMLTableElement);
  const body = table.tBodies[0] as HTMLTableSectionElement;
  let shown: ReadonlySet<Point> = new Set();
  let rising: readonly Point[] = [];
  let rows: readonly Point[] = [];
  let drawn: readonly [number, number] = [0, 0];
  let order: { readonly column: Column; readonly descending: boolean } = { column: 'status', descending: true };
  let current = 0;
  let selected: Point | undefined;

  const draw = (from: number, to: number): void => {
    body.replaceChildren(
      spacer(from * ROW_HEIGHT),
      ...rows.slice(from, to).map((point, index) => rowOf(point, from + index)),
      spacer(Math.max(0, rows.length - to) * ROW_HEIGHT),
    );
  };
  const inSight = (): readonly [number, number] => {
    const first = Math.floor(scroller.scrollTop / ROW_HEIGHT);
    return [first, Math.min(rows.length, first + Math.ceil(scroller.clientHeight / ROW_HEIGHT))];
  };
  const drawVisible = (): void => {
    const [first, end] = inSight();
    const focused = body.contains(document.activeElement);
    drawn = [Math.max(0, first - AROUND), Math.min(rows.length, end + AROUND)];
    draw(...drawn);
    if (focused) body.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus({ preventScroll: true });
  };
  const rowOf = (point: Point, index: number): HTMLTableRowElement => {
    const row = element('tr', {
      'aria-rowindex': String(index + 2),
      tabindex: index === current ? '0' : '-1',
      ...(point === selected ? { 'aria-selected': 'true' } : {}),
    });
    row.append(...cellsOf(point, data));
    row.dataset['index'] = String(index);
    return row;
  };
  const arrange = (): void => {
    const kept = rising.filter((point) => shown.has(point));
    rows = order.descending ? kept.reverse() : kept;
    current = 0;
    table.setAttribute('aria-busy', 'false');
    table.setAttribute('aria-rowcount', String(rows.length + 1));
    for (const head of table.tHead?.rows[0]?.cells ?? []) {
      const own = head.dataset['column'] === order.column;
      head.setAttribute('aria-sort', own ? (order.descending ? 'descending' : 'ascending') : 'none');
    }
    scroller.scrollTop = 0;
    drawVisible();
  };
  const sort = latest(async (stale) => {
    const column = order.column;
    const made = await sorted(points, column, data, breathe);
    if (stale()) return;
    rising = made;
    arrange();
  });
  const goTo = (index: number): void => {
    current = Math.max(0, Math.min(rows.length - 1, index));
    const head = table.tHead?.offsetHeight ?? 0;
    const top = current * ROW_HEIGHT;
    const room = scroller.clientHeight - head - ROW_HEIGHT;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
    drawVisible();
    body.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus({ preventScroll: true });
  };

  table.tHead?.addEventListener('click', ({ target }) => {
    const column = (target as Element).closest('th')?.dataset['column'] as Column | undefined;
    if (column === undefined) return;
    const again = order.column === column;
    order = { column, descending: again ? !order.descending : column === 'status' };
    if (again) arrange();
    else {
      table.setAttribute('aria-busy', 'true');
      sort();
    }
  });
  body.addEventListener('click', ({ target }) => {
    const index = Number((target as Element).closest('tr')?.dataset['index'] ?? -1);
    const point = rows[index];
    if (point === undefined) return;
    current = index;
    open(point, 'pointer');
  });
  body.addEventListener('keydown', (event) => {
    const page = Math.floor(scroller.clientHeight / ROW_HEIGHT) - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    const point = rows[current];
    if (step !== undefined) goTo(current + step);
    else if (event.key === 'Enter' && point !== undefined) open(point, 'keyboard');
    else return;
    event.preventDefault();
  });
  const follow = framed(() => {
    const [first, end] = inSight();
    if (first < drawn[0] || end > drawn[1]) drawVisible();
  });
  scroller.addEventListener('scroll', follow, { passive: true });
  window.addEventListener('resize', framed(drawVisible));
  window.addEventListener('beforeprint', () => {
    draw(0, Math.min(rows.length, MOST_PRINTED));
    const { printedRows } = data.words;
    byId('printed', HTMLElement).textContent =
      rows.length > MOST_PRINTED
        ? fill(printedRows, { count: amount(MOST_PRINTED, data), all: amount(rows.length, data) })
        : '';
  });
  window.addEventListener('afterprint', drawVisible);
  return {
    wait: () => table.setAttribute('aria-busy', 'true'),
    show: (those) => {
      shown = new Set(those);
      if (rising.length === 0) sort();
      else arrange();
    },
    select: (point) => {
      selected = point;
      drawVisible();
    },
  };
}

function spacer(height: number): HTMLTableRowElement {
  const row = element('tr', { class: 'spacer', 'aria-hidden': 'true' });
  row.style.height = `${height}px`;
  return row;
}

function cellsOf(point: Point, { words, lines, rules, axis }: PageData): readonly HTMLElement[] {
  const [first, ...others] = point.findings;
  const where = point.name === point.number ? words[point.kind] : `${words[point.kind]} ${point.name}`;
  const said = first === undefined ? '' : `${rules[first.rule]}: ${first.message}`;
  const more = others.length === 0 ? '' : ` (${fill(words.more, { count: others.length })})`;
  const cell = (name: string, ...children: readonly (Node | string)[]): HTMLElement =>
    element('td', { class: name }, ...children);
  return [
    cell('status', markPicture(point.status), element('span', {}, words[point.status])),
    element('th', { class: 'number', scope: 'row' }, point.number),
    cell('line', lines[point.line]?.name ?? ''),
    cell('where', where),
    cell('date', dateText(point, axis)),
    cell('previous', point.previous === '' ? words.first : point.previous),
    element('td', { class: 'findings', ...(said === '' ? {} : { title: said }) }, said + more),
  ];
}
