import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { longAudit } from '../__tests__/page/audits.ts';
import { chromium, openTab, type Tab, type Task } from '../__tests__/support/browser.ts';
import { auditPage } from '../src/render/page/page.ts';
import { median } from './measure.ts';
import { ms, type Section } from './table.ts';

const TAGS = 20_000;

/** What is done to the page, and how long that may go on. */
const STEPS: readonly (readonly [string, (tab: Tab, file: string) => Promise<unknown>])[] = [
  ['load', (tab, file) => tab.goTo(pathToFileURL(file).href)],
  [
    'filter by 8 letters',
    async (tab) => {
      await tab.evaluate(`document.getElementById('search').focus()`);
      for (const key of '5.10.0-1') await tab.press(key);
    },
  ],
  ['clear', (tab) => tab.evaluate(`document.querySelector('#filter [type=reset]').click()`)],
  ['sort by number', (tab) => tab.evaluate(`document.querySelector('th[data-column=number] button').click()`)],
  ['zoom', (tab) => tab.evaluate(`document.querySelector('#zoom button').click()`)],
  [
    'scroll 30 pages',
    (tab) =>
      tab.evaluate(
        `new Promise((done) => { let left = 30; const step = () => { document.getElementById('scroller').scrollTop += 500; left -= 1; if (left > 0) requestAnimationFrame(step); else done(); }; step(); })`,
      ),
  ],
];

const PAGES = [
  ['a finding for every 37th number', 37],
  ['a finding for each number', 1],
] as const;

/**
 * What the page of a long history costs in a real browser: its size, what loading it takes, and the longest time that it does
 * not answer while it loads, is filtered letter by letter, sorted, scrolled and zoomed.
 */
export const page: Section = {
  id: 'page',
  measure: async ({ rounds }) => {
    const place = chromium();
    if (place === undefined) return 'chromium is not installed';
    const folder = mkdtempSync(join(tmpdir(), 'pawl-page-'));
    try {
      const rows: string[][] = [];
      for (const [name, findingEvery] of PAGES) {
        const text = auditPage(longAudit(TAGS, 20, findingEvery), { language: 'en', name: 'a/b' });
        const file = join(folder, 'page.html');
        writeFileSync(file, text);
        const size = `${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`;
        rows.push(
          ...(await measurePage(place, file, rounds)).map((row) => [`${name}: ${row[0]}`, size, ...row.slice(1)]),
        );
      }
      return {
        id: 'page',
        title: 'The page of 20,000 numbers',
        note: 'In Chromium without a window: the longest task of the main thread while something is done. At most 100 ms and 3 MB are wanted; the least of some runs is what a machine with nothing else to do comes near, the processor time is what the page itself needs.',
        columns: ['what is done', 'file', 'longest task: least', 'median', 'processor'],
        rows,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measurePage(place: string, file: string, rounds: number): Promise<readonly string[][]> {
  const longest = new Map<string, Task[]>();
  for (let run = 0; run < Math.max(3, Math.floor(rounds / 3)); run += 1) {
    const tab = await openTab(place, { width: 1360, height: 900 });
    for (const [name, act] of STEPS) {
      const tasks = await tab.tasksDuring(async () => {
        await act(tab, file);
        await tab.evaluate('new Promise((done) => setTimeout(done, 700))');
      });
      const most = (of: (task: Task) => number): number => Math.max(0, ...tasks.map(of));
      const task = { wall: most(({ wall }) => wall), processor: most(({ processor }) => processor) };
      longest.set(name, [...(longest.get(name) ?? []), task]);
    }
    await tab.close();
  }
  return [...longest].map(([name, tasks]) => {
    const walls = tasks.map(({ wall }) => wall);
    return [name, ms(Math.min(...walls)), ms(median(walls)), ms(median(tasks.map(({ processor }) => processor)))];
  });
}
