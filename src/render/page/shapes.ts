import type { Status } from './data.ts';

/**
 * A shape for each status, in a square from -1 to 1: so that none is told by its colour alone. The diagram's script paints
 * the same outlines.
 */
export const SHAPES: Readonly<Record<Status, readonly (readonly [number, number])[] | 'disc' | 'ring'>> = {
  clean: 'disc',
  known: 'ring',
  notice: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  warning: [
    [0, -0.95],
    [1, 0.8],
    [-1, 0.8],
  ],
  error: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
};
