/**
 * Work is done in pieces, so that the page answers while it goes on: a piece for a frame, or a piece between two events.
 * A tab in the background gets no frames; there a timer serves.
 */

/** Lets the browser paint and answer what has come meanwhile. */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    const late = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });

/** Lets the browser answer what has come meanwhile. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Only the latest call counts: work that is under way learns that it is stale at its next piece.
 * @param work is told by `stale()` that a newer call has come
 */
export function latest(work: (stale: () => boolean) => Promise<void>): () => void {
  let calls = 0;
  return () => {
    calls += 1;
    const own = calls;
    void breathe().then(() => (own === calls ? work(() => own !== calls) : undefined));
  };
}

/** Runs once before the next frame, however often it is asked for. */
export function framed(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}
