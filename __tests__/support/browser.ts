import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { temporaryDirectory } from './cleanup.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is, if there is one. */
export const chromium = (): string | undefined => PLACES.find((place) => existsSync(place));

type Json = Readonly<Record<string, unknown>>;

/** A tab of a real browser, driven over the DevTools protocol. */
export interface Tab {
  readonly send: (method: string, params?: Json) => Promise<Json>;
  /** Runs an expression in the page and gives its value; promises are awaited. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  readonly goTo: (address: string) => Promise<void>;
  /** Presses a key as a person would. */
  readonly press: (key: string) => Promise<void>;
  /** Milliseconds of processor time of each task of the page while something is done: other programs don't count. */
  readonly tasksDuring: (work: () => Promise<unknown>) => Promise<readonly Task[]>;
  /** Every address that the page asked for, and everything that it complained of, so far. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** A task of the page's main thread, in milliseconds: as long as it took, and what of that the processor worked for it. */
export interface Task {
  readonly wall: number;
  readonly processor: number;
}

/** Starts a browser without a window, with nothing remembered; it is talked to through a pipe, so no port is open. */
export async function openTab(place: string, size: { readonly width: number; readonly height: number }): Promise<Tab> {
  const browser = spawn(
    place,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--no-first-run',
      '--disable-background-networking',
      `--user-data-dir=${temporaryDirectory('browser')}`,
      '--remote-debugging-pipe',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const wire = wireOf(browser);
  const { targetInfos } = await wire.send('Target.getTargets');
  const [target] = (targetInfos as readonly Json[]).filter(({ type }) => type === 'page');
  const { sessionId } = await wire.send('Target.attachToTarget', { targetId: target?.['targetId'], flatten: true });
  const send = (method: string, params: Json = {}): Promise<Json> => wire.send(method, params, String(sessionId));
  const requests: string[] = [];
  const complaints: string[] = [];
  wire.listen(({ method, params }) => {
    const told = params as Record<string, Json & { entry?: Json; request?: Json }>;
    if (method === 'Network.requestWillBeSent') requests.push(String(told['request']?.['url']));
    if (method === 'Log.entryAdded') complaints.push(JSON.stringify(told['entry']));
    if (method === 'Runtime.exceptionThrown') complaints.push(JSON.stringify(told['exceptionDetails']));
  });
  await Promise.all(['Page', 'Network', 'Log', 'Runtime'].map((domain) => send(`${domain}.enable`)));
  await send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer['exceptionDetails'] !== undefined) throw new Error(JSON.stringify(answer['exceptionDetails']));
    return (answer['result'] as { readonly value: Value }).value;
  };
  return {
    send,
    evaluate,
    requests,
    complaints,
    tasksDuring: (work) => tasksDuring(wire, String(sessionId), work),
    goTo: async (address) => {
      const loaded = wire.next('Page.loadEventFired');
      await send('Page.navigate', { url: address });
      await loaded;
      await evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    },
    press: async (key) => {
      const text = key.length === 1 ? { text: key } : {};
      await send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key,
        ...text,
        windowsVirtualKeyCode: KEY_CODES[key] ?? 0,
      });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: KEY_CODES[key] ?? 0 });
      await evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    },
    close: async () => {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill('SIGKILL');
      await ended;
    },
  };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Tasks of the main thread as Chromium itself records them, by the time that the thread was running. */
async function tasksDuring(wire: Wire, sessionId: string, work: () => Promise<unknown>): Promise<readonly Task[]> {
  const events: TraceEvent[] = [];
  const complete = wire.next('Tracing.tracingComplete');
  wire.listen(({ method, params }) => {
    if (method === 'Tracing.dataCollected') events.push(...(params as { value: readonly TraceEvent[] }).value);
  });
  const categories = ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'];
  await wire.send('Tracing.start', { traceConfig: { includedCategories: categories } }, sessionId);
  await work();
  await wire.send('Tracing.end', {}, sessionId);
  await complete;
  const main = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  return events
    .filter((event) => event.name === 'RunTask' && main.some(({ pid, tid }) => pid === event.pid && tid === event.tid))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, processor: tdur / 1000 }));
}

const KEY_CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

interface Wire {
  readonly send: (method: string, params?: Json, sessionId?: string) => Promise<Json>;
  readonly listen: (hear: (message: Json) => void) => void;
  readonly next: (method: string) => Promise<void>;
}

/** Messages are JSON with a zero byte behind each: written to descriptor 3, read from 4. */
function wireOf(browser: ChildProcess): Wire {
  const [out, back] = [browser.stdio[3] as Writable, browser.stdio[4] as Readable];
  const waiting = new Map<number, { readonly done: (answer: Json) => void; readonly failed: (why: Error) => void }>();
  const hearers: ((message: Json) => void)[] = [];
  let number = 0;
  let rest = '';
  back.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text) as Json;
      const waits = waiting.get(Number(message['id']));
      if (waits === undefined) for (const hear of [...hearers]) hear(message);
      else if (message['error'] !== undefined) waits.failed(new Error(JSON.stringify(message['error'])));
      else waits.done(message['result'] as Json);
    }
  });
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((done, failed) => {
        number += 1;
        waiting.set(number, { done, failed });
        out.write(
          `${JSON.stringify({ id: number, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
        );
      }),
    listen: (hear) => void hearers.push(hear),
    next: (method) =>
      new Promise((done) => {
        const hear = (message: Json): void => {
          if (message['method'] !== method) return;
          hearers.splice(hearers.indexOf(hear), 1);
          done();
        };
        hearers.push(hear);
      }),
  };
}
