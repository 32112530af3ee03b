import { progressBar } from '../render/progress-bar.ts';
import { drawStatus } from './console.ts';
import { progressWanted } from './terminal.ts';

/** Long work that tells how far it is. */
export interface Progress {
  /** So many more are done; one where nothing is said. */
  readonly advance: (count?: number) => void;
  /** Takes the bar away; nothing else may be printed before. */
  readonly finish: () => void;
}

/** Ten pictures a second are a movement; and work that is over sooner than the first draws nothing. */
const BETWEEN_MS = 100;

const SILENT: Progress = { advance: () => undefined, finish: () => undefined };

/**
 * Starts a bar on standard error, where that is a terminal; in a pipe nothing of it is ever written.
 * @param label one or two words of our own, in the language of the run
 * @param total how much there is to do; 0 where that is not known
 */
export function startProgress(label: string, total: number): Progress {
  if (!progressWanted(process.stderr.isTTY === true, process.env)) return SILENT;
  let done = 0;
  let drawn = false;
  let next = performance.now() + BETWEEN_MS;
  return {
    advance: (count = 1) => {
      done += count;
      const now = performance.now();
      if (now < next) return;
      next = now + BETWEEN_MS;
      drawn = true;
      drawStatus(progressBar(label, done, total, process.stderr.columns || 80));
    },
    finish: () => {
      if (drawn) drawStatus('');
      drawn = false;
      next = Number.POSITIVE_INFINITY;
    },
  };
}
