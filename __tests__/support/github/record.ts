/** One request, as it came and as it went. */
export type RequestRecord = {
  readonly method: string;
  /** After the base path, as it was sent, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As it was sent. */
  readonly text: string;
  /** The text read as JSON, when it is some. */
  readonly body: unknown;
  /** GitHub's name of the operation: `pulls/get`, or `graphql`. */
  operation: string | undefined;
  status: number | undefined;
  /** The right answer, where it is JSON: what a fault makes of it is not here. */
  right: unknown;
  /** The kind of the fault that met it. */
  fault: string | undefined;
  /** Places in one count of all beginnings and ends. */
  readonly startedAt: number;
  endedAt: number | undefined;
  /** Of the answer's body, on the wire. */
  bytes: number;
};

export type Traffic = {
  readonly count: number;
  /** The longest chain of requests each begun after another's end: how many round trips one waits for. */
  readonly depth: number;
  readonly bytes: number;
};

/** Sums requests up. Depth means something with a latency only: without, parallel requests may happen to follow each other. */
export function trafficOf(requests: readonly RequestRecord[]): Traffic {
  const depths = new Map<RequestRecord, number>();
  for (const request of [...requests].sort((a, b) => a.startedAt - b.startedAt)) {
    let depth = 0;
    for (const [earlier, its] of depths) {
      if (earlier.endedAt !== undefined && earlier.endedAt < request.startedAt) depth = Math.max(depth, its);
    }
    depths.set(request, depth + 1);
  }
  return {
    count: requests.length,
    depth: Math.max(0, ...depths.values()),
    bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
