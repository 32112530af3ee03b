import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Audit } from '../../src/audit/audit.ts';
import { auditPage, type PageOptions } from '../../src/render/page/page.ts';
import { HOSTILE } from '../render/hostile.ts';
import { chromium, openTab, type Tab } from '../support/browser.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { longAudit, squareMatrix } from './audits.ts';
import { tainted } from './tainted.ts';

/** Opens the page in a real browser; where there is none, says so. */
async function inBrowser(audit: Audit, look: (tab: Tab) => Promise<void>, options: Partial<PageOptions> = {}) {
  const place = chromium();
  if (place === undefined) {
    process.stdout.write('skipped: chromium is not installed\n');
    return;
  }
  const file = join(temporaryDirectory('page'), 'page.html');
  writeFileSync(file, auditPage(audit, { language: 'en', name: 'openeuler/kernel', ...options }));
  const tab = await openTab(place, { width: 1280, height: 900 });
  try {
    await tab.goTo(pathToFileURL(file).href);
    await settled(tab);
    await look(tab);
    expect(tab.complaints).toEqual([]);
    expect(tab.requests).toEqual([pathToFileURL(file).href]);
  } finally {
    await tab.close();
  }
}

const text = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);

/** Until the table has what the filter lets through. */
const settled = (tab: Tab): Promise<void> =>
  tab.evaluate(`(async () => {
    for (let tries = 0; tries < 400; tries += 1) {
      await new Promise((done) => setTimeout(done, 20));
      if (document.getElementById('table').getAttribute('aria-busy') === 'false') return;
    }
    throw new Error('the page did not settle');
  })()`);

const type = async (tab: Tab, words: string): Promise<void> => {
  await tab.evaluate(`document.getElementById('search').focus()`);
  for (const key of words) await tab.press(key);
  await settled(tab);
};

const choose = async (tab: Tab, id: string, value: string): Promise<void> => {
  await tab.evaluate(
    `(() => { const field = document.getElementById('${id}'); field.value = '${value}'; field.dispatchEvent(new Event('input', {bubbles: true})); })()`,
  );
  await settled(tab);
};

describe('in a real browser', () => {
  test('20,000 numbers: all are there, and only the rows in sight are elements', () =>
    inBrowser(longAudit(20_000, 20), async (tab) => {
      expect(await text(tab, '#count')).toBe('20,000 of 20,000 numbers shown');
      expect(await tab.evaluate(`document.getElementById('table').getAttribute('aria-rowcount')`)).toBe('20001');
      expect(await tab.evaluate(`document.querySelectorAll('#table tbody tr').length`)).toBeLessThan(60);
      expect(await tab.evaluate(`document.getElementsByTagName('*').length`)).toBeLessThan(1500);
    }));

  test('filters by words, line, rule and severity, tells how many are left, and clears', () =>
    inBrowser(longAudit(600, 5, 10), async (tab) => {
      await type(tab, '5.10.0-12.1');
      const narrowed = Number((await text(tab, '#count')).split(' ')[0]);
      expect(narrowed).toBeGreaterThan(0);
      expect(narrowed).toBeLessThan(600);
      expect(await text(tab, '#table tbody th.number')).toMatch(/^5\.10\.0-12\.1/);
      await tab.evaluate(`document.querySelector('#filter button[type=reset]').click()`);
      await settled(tab);
      expect(await text(tab, '#count')).toBe('600 of 600 numbers shown');
      await choose(tab, 'rule', '0');
      expect(await text(tab, '#table tbody td.findings')).toMatch(/^number-gap: /);
      await choose(tab, 'line', '1');
      expect(await text(tab, '#table tbody td.line')).toBe('openEuler-22.03-LTS');
      await choose(tab, 'rule', '');
      await tab.evaluate(`document.querySelector('input[value=clean]').click()`);
      await settled(tab);
      expect(await tab.evaluate(`document.querySelectorAll('#table tbody .mark.clean').length`)).toBe(0);
      await type(tab, 'no such thing');
      expect(await text(tab, '#count')).toBe('No number fits the filter.');
    }));

  test('the diagram goes by keyboard: arrows walk and speak, Enter opens, Escape gives the focus back', () =>
    inBrowser(longAudit(600, 5, 10), async (tab) => {
      await tab.evaluate(`document.getElementById('timeline').focus()`);
      await tab.press('ArrowRight');
      expect(await text(tab, '#spoken')).toMatch(/^5\.10\.0-1\.0\.0, OLK-5\.10, 2020-01-01 \d\d:\d\d, clean$/);
      await tab.press('ArrowRight');
      expect(await text(tab, '#spoken')).toMatch(/^5\.10\.0-2\.0\.0, /);
      await tab.press('ArrowDown');
      expect(await text(tab, '#spoken')).toMatch(/, openEuler-22\.03-LTS, /);
      await tab.press('End');
      await tab.press('Enter');
      expect(await tab.evaluate(`document.activeElement.id`)).toBe('details');
      expect(await text(tab, '#details h3')).toBe((await text(tab, '#spoken')).split(',')[0]);
      await tab.press('Escape');
      expect(await tab.evaluate(`document.getElementById('details').hidden`)).toBe(true);
      expect(await tab.evaluate(`document.activeElement.id`)).toBe('timeline');
    }));

  test('the table goes by keyboard, one row in the order of Tab, and sorts', () =>
    inBrowser(longAudit(600, 5, 10), async (tab) => {
      expect(await tab.evaluate(`document.querySelectorAll('#table tbody tr[tabindex="0"]').length`)).toBe(1);
      await tab.evaluate(`document.querySelector('#table tbody tr[tabindex="0"]').focus()`);
      await tab.press('End');
      expect(await tab.evaluate(`document.activeElement.getAttribute('aria-rowindex')`)).toBe('601');
      await tab.press('Home');
      await tab.press('ArrowDown');
      expect(await tab.evaluate(`document.activeElement.getAttribute('aria-rowindex')`)).toBe('3');
      await tab.press('Enter');
      expect(await tab.evaluate(`document.getElementById('details').hidden`)).toBe(false);
      await tab.evaluate(`document.querySelector('th[data-column=number] button').click()`);
      await settled(tab);
      expect(await tab.evaluate(`document.querySelector('th[data-column=number]').ariaSort`)).toBe('ascending');
      expect(await text(tab, '#table tbody th.number')).toBe('5.10.0-1.0.0');
    }));

  test('a click on a mark opens it, and the pointer over it shows what it is', () =>
    inBrowser(longAudit(40, 1, 100), async (tab) => {
      const spot = await tab.evaluate<{ x: number; y: number }>(
        `(() => { const box = document.querySelector('.u-over').getBoundingClientRect(); return {x: box.left + box.width * 0.0099, y: box.top + 15}; })()`,
      );
      const mouse = { ...spot, button: 'left', clickCount: 1 };
      await tab.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...spot });
      expect(await text(tab, '#tip strong')).toBe('5.10.0-1.0.0');
      await tab.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
      await tab.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
      expect(await text(tab, '#details h3')).toBe('5.10.0-1.0.0');
    }));

  test('light, dark, and as the system says', () =>
    inBrowser(longAudit(40, 2), async (tab) => {
      const paper = (): Promise<string> => tab.evaluate(`getComputedStyle(document.body).backgroundColor`);
      const light = await paper();
      await tab.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
      const dark = await paper();
      expect(dark).not.toBe(light);
      await tab.evaluate(`document.getElementById('theme').click()`);
      expect(await paper()).toBe(light);
      await tab.evaluate(`document.getElementById('theme').click()`);
      expect(await paper()).toBe(dark);
    }));

  test('in Chinese, with a heat map', () =>
    inBrowser(
      longAudit(40, 2, 4),
      async (tab) => {
        expect(await text(tab, 'h1')).toBe('openeuler/kernel 的发布编号');
        expect(await text(tab, '#count')).toBe('显示 40 个编号中的 40 个');
        expect(await tab.evaluate(`document.querySelectorAll('.matrix td.broken').length`)).toBeGreaterThan(0);
        expect(await tab.evaluate(`document.documentElement.lang`)).toBe('zh-Hans');
      },
      { language: 'zh', matrices: [squareMatrix(12)] },
    ));

  test('hostile names are text, wherever they are shown', () => {
    const texts = HOSTILE.filter(({ length }) => length < 1000);
    return inBrowser(
      tainted(longAudit(texts.length, 3, 2), (index) => texts[index % texts.length] ?? ''),
      async (tab) => {
        await tab.evaluate(`document.querySelector('#table tbody tr[tabindex="0"]').click()`);
        expect(await text(tab, '#details h3')).not.toBe('');
        expect(
          await tab.evaluate(`document.querySelectorAll('img, iframe, a[href^="javascript"], main script').length`),
        ).toBe(0);
      },
    );
  });
});
