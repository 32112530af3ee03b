import type { PageData } from '../render/page/data.ts';
import { makeDetails } from './details.ts';
import { amount, byId, fill } from './dom.ts';
import { filtered, readFilter } from './filter.ts';
import { type Point, unpack } from './history.ts';
import { breathe, latest, nextFrame } from './schedule.ts';
import { makeTable } from './table.ts';
import { makeTheme } from './theme.ts';
import { makeTimeline } from './timeline.ts';

/** Brings the page to life: one filter, two views of what it lets through, one panel about the number that is picked. */
async function start(data: PageData): Promise<void> {
  const points = await unpack(data, breathe);
  const form = byId('filter', HTMLFormElement);
  const count = byId('count', HTMLElement);
  const select = (point: Point | undefined): void => {
    timeline.select(point);
    table.select(point);
  };
  const details = makeDetails(data, () => select(undefined));
  const open = (point: Point, how: 'pointer' | 'keyboard'): void => {
    select(point);
    details.open(point, how);
  };
  const table = makeTable(data, points, open);
  const pickLine = (line: number): void => {
    const field = byId('line', HTMLSelectElement);
    field.value = field.value === String(line) ? '' : String(line);
    change();
  };
  const timeline = makeTimeline(data, points, { open, pickLine });
  const apply = latest(async (stale) => {
    const shown = filtered(points, readFilter(form));
    const { shown: sentence, nothingShown } = data.words;
    count.textContent =
      shown.length === 0
        ? nothingShown
        : fill(sentence, { count: amount(shown.length, data), all: amount(points.length, data) });
    await nextFrame();
    if (stale()) return;
    timeline.show(shown);
    await nextFrame();
    if (!stale()) table.show(shown);
  });
  const change = (): void => {
    table.wait();
    apply();
  };
  form.addEventListener('input', change);
  form.addEventListener('reset', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  makeTheme(data, timeline.repaint);
  change();
}

void start(JSON.parse(byId('data', HTMLElement).textContent ?? '{}') as PageData);
