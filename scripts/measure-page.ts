/**
 * What the page of a long history costs in a real browser: its size, what loading it takes, and the longest time that it does
 * not answer while it loads, is filtered letter by letter, sorted, scrolled and zoomed. Tasks are counted in processor time, so
 * that a machine with other work gives the same figures; the medians of some runs.
 *
 *   npm run measure-page -- [--tags N] [--runs N]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { longAudit } from '../__tests__/page/audits.ts';
import { chromium, openTab, type Tab } from '../__tests__/support/browser.ts';
import { auditPage } from '../src/render/page/page.ts';

const { values } = parseArgs({
  options: { tags: { type: 'string', default: '20000' }, runs: { type: 'string', default: '5' } },
});
const tags = Number(values.tags);

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

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function measure(place: string, file: string): Promise<void> {
  const longest = new Map<string, number[]>();
  const loads: number[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    const tab = await openTab(place, { width: 1360, height: 900 });
    for (const [name, act] of STEPS) {
      const tasks = await tab.tasksDuring(async () => {
        await act(tab, file);
        await tab.evaluate('new Promise((done) => setTimeout(done, 700))');
      });
      longest.set(name, [...(longest.get(name) ?? []), Math.max(0, ...tasks)]);
    }
    loads.push(await tab.evaluate(`performance.getEntriesByType('navigation')[0].loadEventEnd`));
    await tab.close();
  }
  console.log(`load event after        ${median(loads).toFixed(0)} ms`);
  for (const [name, tasks] of longest) {
    console.log(`${name.padEnd(23)} longest task ${median(tasks).toFixed(0)} ms`);
  }
}

const place = chromium();
if (place === undefined) console.log('Nothing was measured: chromium is not installed.');
else {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-page-'));
  for (const [name, findingEvery] of [
    ['a finding for every 37th number', 37],
    ['a finding for each number', 1],
  ] as const) {
    const text = auditPage(longAudit(tags, 20, findingEvery), { language: 'en', name: 'a/b' });
    writeFileSync(join(folder, 'page.html'), text);
    console.log(`\n${tags} numbers on 20 lines, ${name}: ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`);
    await measure(place, join(folder, 'page.html'));
  }
  rmSync(folder, { recursive: true });
}
