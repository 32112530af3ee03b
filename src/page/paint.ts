import type uPlot from 'uplot';
import { type PageData, STATUSES, type Status } from '../render/page/data.ts';
import type { Lanes } from './lanes.ts';
import { trace } from './marks.ts';

export interface Palette {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly ink: string;
  readonly faint: string;
  readonly track: string;
}

/** The colours of the style sheet as they are now, light or dark: a canvas knows no custom properties. */
export function readPalette(): Palette {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const statuses = Object.fromEntries(STATUSES.map((status) => [status, colour(status)])) as Palette['statuses'];
  const palette = { statuses, ink: colour('ink-soft'), faint: colour('rule'), track: colour('track') };
  probe.remove();
  return palette;
}

const RADIUS: Readonly<Record<Status, number>> = { clean: 4, known: 5, notice: 5.5, warning: 6, error: 5.5 };

/** A mark, drawn once and stamped for each point: 20,000 paths of their own would take longer than a frame. */
function stampOf(status: Status, colour: string, ratio: number): HTMLCanvasElement {
  const radius = RADIUS[status] * ratio;
  const side = Math.ceil(radius * 2 + 4 * ratio);
  const stamp = document.createElement('canvas');
  stamp.width = side;
  stamp.height = side;
  const context = stamp.getContext('2d') as CanvasRenderingContext2D;
  const path = new Path2D();
  trace(path, status, side / 2, side / 2, radius);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 1.6 * ratio;
  if (status === 'known') context.stroke(path);
  else context.fill(path);
  return stamp;
}

/** Stamps are made anew only where the colours or the pixels change. */
export function stampMaker(): (status: Status, palette: Palette) => HTMLCanvasElement {
  const made = new Map<string, HTMLCanvasElement>();
  return (status, palette) => {
    const key = `${status} ${palette.statuses[status]} ${devicePixelRatio}`;
    const stamp = made.get(key) ?? stampOf(status, palette.statuses[status], devicePixelRatio);
    made.set(key, stamp);
    return stamp;
  };
}

/**
 * Stamps the points of one status; what is out of sight or hidden beneath its neighbour costs nothing.
 * @param nearness marks in one lane that are nearer than this, in pixels of the page, are one mark
 */
export function paintPoints(plot: uPlot, series: number, stamp: HTMLCanvasElement, nearness: number): void {
  const [xs, ys] = plot.data[series] as unknown as readonly [readonly number[], readonly number[]];
  const { left, top, width, height } = plot.bbox;
  const half = stamp.width / 2;
  const apart = nearness * devicePixelRatio;
  const last = new Map<number, number>();
  plot.ctx.save();
  plot.ctx.beginPath();
  plot.ctx.rect(left - half, top, width + 2 * half, height);
  plot.ctx.clip();
  xs.forEach((at, index) => {
    const lane = ys[index] ?? 0;
    const x = plot.valToPos(at, 'x', true);
    if (x < left - half || x > left + width + half || x - (last.get(lane) ?? -apart) < apart) return;
    last.set(lane, x);
    plot.ctx.drawImage(stamp, Math.round(x - half), Math.round(plot.valToPos(lane, 'y', true) - half));
  });
  plot.ctx.restore();
}

/** Beneath the points: a track for each line from its first number to its last, and where it left another line. */
export function paintTracks(plot: uPlot, lanes: Lanes, data: PageData, palette: Palette): void {
  const { ctx, bbox } = plot;
  const x = (at: number): number => plot.valToPos(at, 'x', true);
  const y = (line: number): number => plot.valToPos(line + 0.5, 'y', true);
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.lineWidth = 2 * devicePixelRatio;
  ctx.strokeStyle = palette.track;
  lanes.forEach((lane, line) => {
    const [first, last] = [lane[0], lane.at(-1)];
    if (first === undefined || last === undefined) return;
    ctx.globalAlpha = 1;
    ctx.beginPath();
    ctx.moveTo(x(first.at), y(line));
    ctx.lineTo(x(last.at), y(line));
    ctx.stroke();
    const from = data.lines[line]?.from ?? -1;
    if (from < 0 || !lanes[from]?.length) return;
    // Many lines leave one trunk: where they leave is told more softly than the lines themselves.
    ctx.globalAlpha = lanes.length > 15 ? 0.35 : 0.8;
    const reach = 14 * devicePixelRatio;
    ctx.beginPath();
    ctx.moveTo(x(first.at) - reach, y(from));
    ctx.bezierCurveTo(x(first.at), y(from), x(first.at) - reach, y(line), x(first.at), y(line));
    ctx.stroke();
  });
  ctx.restore();
}
