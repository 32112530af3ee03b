import uPlot from 'uplot';
import { type PageData, STATUSES } from '../render/page/data.ts';
import type { Point } from './history.ts';
import type { Lanes } from './lanes.ts';
import { type Palette, paintPoints, paintTracks, stampMaker } from './paint.ts';

export const LANE_HEIGHT = 30;
export const AXIS_HEIGHT = 36;

/** What the plot is told anew each time that it is drawn. */
export interface Scene {
  readonly lanes: Lanes;
  readonly palette: Palette;
  /** The lanes that can be seen, as a span of lane numbers. */
  readonly span: readonly [number, number];
}

/** The columns of the plot: for each status the times and the lanes of its points, lightest first so that grave ones lie on top. */
export function columnsOf(points: readonly Point[]): uPlot.AlignedData {
  const columns = new Map(STATUSES.map((status) => [status, [[], []] as readonly [number[], number[]]]));
  for (const { status, at, line } of points) {
    const [times, lanes] = columns.get(status) ?? [];
    times?.push(at);
    lanes?.push(line + 0.5);
  }
  return [null, ...columns.values()] as unknown as uPlot.AlignedData;
}

const DAY = 86_400;

/** A tick says as much of the date as tells it from its neighbours. */
function tickText(seconds: number, apart: number): string {
  const text = new Date(seconds * 1000).toISOString();
  if (apart >= 360 * DAY) return text.slice(0, 4);
  if (apart >= 28 * DAY) return text.slice(0, 7);
  return apart >= DAY ? text.slice(0, 10) : text.slice(5, 16).replace('T', ' ');
}

/** Makes the plot: uPlot keeps scales, axis, pixels and zoom; the marks and tracks are ours. */
export function makePlot(
  place: HTMLElement,
  data: PageData,
  scene: () => Scene,
  options: {
    readonly width: number;
    readonly height: number;
    readonly all: readonly [number, number];
    readonly reset: () => void;
  },
): uPlot {
  const stamp = stampMaker();
  const time = data.axis === 'time';
  const doubleClick = (): null => {
    options.reset();
    return null;
  };
  return new uPlot(
    {
      mode: 2,
      width: options.width,
      height: options.height,
      padding: [0, 14, 0, 14],
      legend: { show: false },
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
      scales: {
        x: { time, auto: false, range: (_, min, max) => [min ?? options.all[0], max ?? options.all[1]] },
        y: { time: false, auto: false, dir: -1, range: () => [...scene().span] as [number, number] },
      },
      axes: [
        {
          show: time,
          size: AXIS_HEIGHT,
          space: (_plot, _axis, _min, _max, room) => (room < 400 ? 60 : 90),
          font: '12px system-ui, sans-serif',
          stroke: () => scene().palette.ink,
          grid: { stroke: () => scene().palette.faint, width: 1 },
          ticks: { stroke: () => scene().palette.faint, width: 1, size: 6 },
          values: (_, splits, _axis, _space, apart) => splits.map((seconds) => tickText(seconds, apart)),
        },
        { show: false },
      ],
      cursor: {
        points: { show: false },
        x: true,
        y: false,
        drag: { x: time, y: false, setScale: true, dist: 8 },
        dataIdx: () => null as unknown as number,
        bind: { dblclick: () => doubleClick },
      },
      series: [
        {},
        ...STATUSES.map((status) => ({
          facets: [
            { scale: 'x', auto: false },
            { scale: 'y', auto: false },
          ],
          paths: (plot: uPlot, series: number) => {
            paintPoints(plot, series, stamp(status, scene().palette), status === 'clean' ? 3 : 1.5);
            return null;
          },
        })),
      ] as uPlot.Series[],
      hooks: { drawAxes: [(plot) => paintTracks(plot, scene().lanes, data, scene().palette)] },
    },
    columnsOf([]),
    place,
  );
}
