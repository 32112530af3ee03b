import type { PageData } from '../render/page/data.ts';
import { brief } from './details.ts';
import { byId, element } from './dom.ts';
import type { Point } from './history.ts';
import { type Lanes, lanesOf, neighbour, pointAt } from './lanes.ts';
import { readPalette } from './paint.ts';
import { AXIS_HEIGHT, columnsOf, LANE_HEIGHT, makePlot } from './plot.ts';
import { framed } from './schedule.ts';
import { makeTip } from './tip.ts';
import { type Span, zoomButtons, zoomed } from './zoom.ts';

/** More lanes than fit are scrolled; the axis stays in sight. */
const MOST_HEIGHT = 22 * LANE_HEIGHT;

export interface Timeline {
  readonly show: (points: readonly Point[]) => void;
  readonly select: (point: Point | undefined) => void;
  readonly repaint: () => void;
}

export interface TimelineActions {
  readonly open: (point: Point, how: 'pointer' | 'keyboard') => void;
  readonly pickLine: (line: number) => void;
}

/** The swim lanes: a lane for each line, a mark for each number, at its time. */
export function makeTimeline(data: PageData, points: readonly Point[], { open, pickLine }: TimelineActions): Timeline {
  const place = byId('timeline', HTMLElement);
  const spoken = byId('spoken', HTMLElement);
  const labels = laneLabels(data, points, pickLine);
  const canvas = element('div', { class: 'plot' });
  const lanesBox = element('div', { class: 'lanes' }, labels, canvas);
  place.append(lanesBox);
  const axis = data.axis === 'time' ? AXIS_HEIGHT : 0;
  const laneRoom = Math.min(MOST_HEIGHT, data.lines.length * LANE_HEIGHT);
  const height = laneRoom + axis;
  labels.style.height = `${data.lines.length * LANE_HEIGHT + axis}px`;
  lanesBox.style.setProperty('--most', `${height}px`);

  let palette = readPalette();
  let lanes: Lanes = lanesOf(points, data.lines.length);
  let selected: Point | undefined;
  const all = spanOf(points);
  const laneSpan = (): [number, number] => {
    const top = lanesBox.scrollTop / LANE_HEIGHT;
    return [top, top + laneRoom / LANE_HEIGHT];
  };
  const setSpan = ([min, max]: Span): void => plot.setScale('x', { min, max });
  const plot = makePlot(canvas, data, () => ({ lanes, palette, span: laneSpan() }), {
    width: Math.max(200, canvas.clientWidth),
    height,
    all,
    reset: () => setSpan(all),
  });
  const ring = element('div', { class: 'ring', hidden: '' });
  plot.over.append(ring);
  const tip = makeTip(data);
  const spanNow = (): Span => [plot.scales['x']?.min ?? all[0], plot.scales['x']?.max ?? all[1]];

  const placeRing = (): void => {
    const shown = selected !== undefined && lanes[selected.line]?.includes(selected);
    ring.hidden = !shown;
    if (selected === undefined || !shown) return;
    const [x, y] = [plot.valToPos(selected.at, 'x'), plot.valToPos(selected.line + 0.5, 'y')];
    ring.style.transform = `translate(${x}px, ${y}px)`;
  };
  const repaint = (): void => {
    const [min, max] = laneSpan();
    plot.setScale('y', { min, max });
    plot.redraw();
    queueMicrotask(placeRing);
  };
  const under = (event: MouseEvent): Point | undefined => {
    const box = plot.over.getBoundingClientRect();
    const perPixel = (spanNow()[1] - spanNow()[0]) / box.width;
    const lane = Math.floor(plot.posToVal(event.clientY - box.top, 'y'));
    return pointAt(lanes[lane] ?? [], plot.posToVal(event.clientX - box.left, 'x'), 4 * perPixel, 14 * perPixel);
  };
  const step = (point: Point): void => {
    selected = point;
    const [min, max] = spanNow();
    if (point.at < min || point.at > max) setSpan([point.at - (max - min) / 2, point.at + (max - min) / 2]);
    const top = point.line * LANE_HEIGHT;
    if (top < lanesBox.scrollTop) lanesBox.scrollTop = top;
    if (top + LANE_HEIGHT > lanesBox.scrollTop + laneRoom) lanesBox.scrollTop = top + LANE_HEIGHT - laneRoom;
    spoken.textContent = brief(point, data);
    repaint();
  };
  const press = (event: KeyboardEvent): void => {
    const zoom = { '+': 0.5, '=': 0.5, '-': 2 }[event.key];
    const next = event.target === place ? neighbour(lanes, selected, event.key) : undefined;
    if (zoom !== undefined) setSpan(zoomed(spanNow(), all, zoom, selected?.at));
    else if (event.key === '0') setSpan(all);
    else if (event.key === 'Enter' && event.target === place && selected !== undefined) open(selected, 'keyboard');
    else if (next !== undefined && /^(?:Arrow|Home|End)/.test(event.key)) step(next);
    else return;
    event.preventDefault();
  };

  plot.over.addEventListener('mousemove', (event) => {
    const point = under(event);
    plot.over.style.cursor = point === undefined ? '' : 'pointer';
    tip.show(point, event.clientX, event.clientY);
  });
  plot.over.addEventListener('mouseleave', () => tip.hide());
  plot.over.addEventListener('click', (event) => {
    const point = under(event);
    if (point !== undefined) open(point, 'pointer');
  });
  place.addEventListener('keydown', press);
  lanesBox.addEventListener('scroll', framed(repaint), { passive: true });
  const resize = (width = canvas.clientWidth): void => {
    plot.setSize({ width: Math.max(200, width), height });
    queueMicrotask(placeRing);
  };
  new ResizeObserver(framed(() => resize())).observe(canvas);
  if (data.axis === 'time')
    zoomButtons(data, (factor) => setSpan(factor === 0 ? all : zoomed(spanNow(), all, factor, selected?.at)));
  printable(resize, () => {
    palette = readPalette();
    repaint();
  });
  return {
    show: (shown) => {
      lanes = lanesOf(shown, data.lines.length);
      plot.setData(columnsOf(shown), false);
      repaint();
    },
    select: (point) => {
      selected = point;
      placeRing();
    },
    repaint: () => {
      palette = readPalette();
      repaint();
    },
  };
}

/** Some room on both sides, and never a span of nothing. */
function spanOf(points: readonly Point[]): Span {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at } of points) {
    min = Math.min(min, at);
    max = Math.max(max, at);
  }
  if (min > max) return [0, 1];
  const room = max === min ? 1 : (max - min) * 0.01;
  return [min - room, max + room];
}

function laneLabels(data: PageData, points: readonly Point[], pick: (line: number) => void): HTMLElement {
  const counts = new Array<number>(data.lines.length).fill(0);
  for (const { line } of points) counts[line] = (counts[line] ?? 0) + 1;
  const buttons = data.lines.map(({ name, roles }, line) => {
    const label = element('button', { type: 'button', title: `${name} (${roles})`, tabindex: '-1' });
    label.append(
      element('span', { class: 'name' }, element('bdi', {}, name)),
      element('span', { class: 'role' }, `${counts[line]}`),
    );
    label.addEventListener('click', () => pick(line));
    return label;
  });
  return element('div', { class: 'labels' }, ...buttons);
}

/** On paper the diagram is as wide as the paper, in light colours. */
function printable(resize: (width?: number) => void, repaint: () => void): void {
  const root = document.documentElement;
  let theme = '';
  window.addEventListener('beforeprint', () => {
    theme = root.dataset['theme'] ?? 'auto';
    root.dataset['theme'] = 'light';
    resize(PAPER_WIDTH);
    repaint();
  });
  window.addEventListener('afterprint', () => {
    root.dataset['theme'] = theme;
    resize();
    repaint();
  });
}

/** What A4 and Letter leave beside the labels, in pixels of CSS. */
const PAPER_WIDTH = 560;
