import { STATUSES } from '../render/page/data.ts';
import type { Point } from './history.ts';

/** The points of each line in the order of time: where one is found by place, and by step. */
export type Lanes = readonly (readonly Point[])[];

/** @param points in the order of time */
export function lanesOf(points: readonly Point[], count: number): Lanes {
  const lanes: Point[][] = Array.from({ length: count }, () => []);
  for (const point of points) lanes[point.line]?.push(point);
  return lanes;
}

/** The place in a lane of the first point that is not before a time. */
function firstFrom(lane: readonly Point[], at: number): number {
  let low = 0;
  let high = lane.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lane[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The point of a lane that is meant by a place: the gravest of those that lie on top of each other there, else the nearest.
 * @param near how far points may be to lie on top, `reach` how far the nearest may be
 */
export function pointAt(lane: readonly Point[], at: number, near: number, reach: number): Point | undefined {
  let best: Point | undefined;
  for (let index = firstFrom(lane, at - near); index < lane.length; index += 1) {
    const point = lane[index];
    if (point === undefined || point.at > at + near) break;
    if (best === undefined || STATUSES.indexOf(point.status) > STATUSES.indexOf(best.status)) best = point;
  }
  if (best !== undefined) return best;
  const nearest = nearestTo(lane, at);
  return nearest !== undefined && Math.abs(nearest.at - at) <= reach ? nearest : undefined;
}

function nearestTo(lane: readonly Point[], at: number): Point | undefined {
  const after = firstFrom(lane, at);
  const [left, right] = [lane[after - 1], lane[after]];
  if (left === undefined || right === undefined) return left ?? right;
  return at - left.at <= right.at - at ? left : right;
}

/** Where an arrow key leads to: along the lane, or to the nearest in time on the next lane that has points. */
export function neighbour(lanes: Lanes, from: Point | undefined, key: string): Point | undefined {
  if (from === undefined) return lanes.find((lane) => lane.length > 0)?.[0];
  const lane = lanes[from.line] ?? [];
  const place = lane.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return lane[Math.min(lane.length - 1, place + 1)];
    case 'ArrowLeft':
      return lane[Math.max(0, place - 1)];
    case 'Home':
      return lane[0];
    case 'End':
      return lane.at(-1);
    case 'ArrowDown':
      return nextLane(lanes, from, 1);
    case 'ArrowUp':
      return nextLane(lanes, from, -1);
    default:
      return undefined;
  }
}

function nextLane(lanes: Lanes, from: Point, step: 1 | -1): Point | undefined {
  for (let line = from.line + step; line >= 0 && line < lanes.length; line += step) {
    const nearest = nearestTo(lanes[line] ?? [], from.at);
    if (nearest !== undefined) return nearest;
  }
  return from;
}
