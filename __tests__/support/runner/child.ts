import { spawn } from 'node:child_process';
import { splitLines } from './lines.ts';

export type ChildResult = {
  /** As a shell tells it: 128 + the signal's number for a process that a signal ended. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
};

export type ChildOptions = {
  readonly command: readonly [file: string, ...args: string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  /** After this many milliseconds the process is killed and the run is an error: no run of ours may hang. */
  readonly timeout: number;
  /** Cancels as the runner does: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL. */
  readonly cancel: AbortSignal | undefined;
};

const signalNumbers: Readonly<Record<string, number>> = { SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };

/** Runs a process with exactly the given environment and gives its lines, of both streams, as they come. */
export function runChild({
  command: [file, ...args],
  cwd,
  env,
  onLine,
  timeout,
  cancel,
}: ChildOptions): Promise<ChildResult> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const timers: NodeJS.Timeout[] = [];
    const signalAfter = (ms: number, signal: NodeJS.Signals) => timers.push(setTimeout(() => child.kill(signal), ms));
    const cancelNow = () => {
      signalAfter(0, 'SIGINT');
      signalAfter(7500, 'SIGTERM');
      signalAfter(10_000, 'SIGKILL');
    };
    let timedOut = false;
    timers.push(
      setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
      }, timeout),
    );
    if (cancel?.aborted) cancelNow();
    else cancel?.addEventListener('abort', cancelNow, { once: true });

    const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => collect(stream, onLine));
    const settle = () => {
      for (const timer of timers) clearTimeout(timer);
      cancel?.removeEventListener('abort', cancelNow);
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (code, signal) => {
      settle();
      const output = { stdout: stdout?.() ?? '', stderr: stderr?.() ?? '' };
      if (timedOut) {
        reject(new Error(`no end after ${timeout} ms; so far:\n${output.stdout}${output.stderr}`));
        return;
      }
      const exitCode = code ?? 128 + (signalNumbers[signal ?? ''] ?? 0);
      resolve({ exitCode, ...output, ms: Math.round(performance.now() - started) });
    });
  });
}

/** Gathers a stream and hands on its lines; the function returned gives all its text. */
function collect(stream: NodeJS.ReadableStream, onLine: (line: string) => void): () => string {
  const chunks: Buffer[] = [];
  const splitter = splitLines();
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    for (const line of splitter.push(chunk)) onLine(line);
  });
  stream.on('end', () => {
    for (const line of splitter.end()) onLine(line);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}
