import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openCard, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { pause } from './card-places.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

for (const name of BROWSERS) {
  describe(`An extension that comes anew while a page is open, in ${name}`, () => {
    const browser = withBrowser(name);

    it('takes the place of its old copy there, of which no trace is left', async () => {
      const page = await browser().open(sampleAddress('card.html'));
      await waitForMarks(page);
      await openCard(browser(), page, 'Maria Zakharova');
      const traces = () => tracesOn(page);
      const [old] = (await traces()).highlights;
      await browser().update();
      await until('the new copy has marked the page', async () =>
        (await traces()).highlights.some((highlight) => highlight !== old),
      );
      await pause(1000);
      const { highlights, ...rest } = await traces();
      assert.equal(highlights.length, 1);
      assert.deepEqual(rest, { sheets: 1, elements: 0 });
      await page.bringToFront();
      const card = await openCard(browser(), page, 'Maria Zakharova');
      assert.match(await card.text(), /Zakharova/);
      assert.deepEqual(browser().errors(), []);
      await page.close();
    });

    it('does so in twenty tabs at once, each of which is read by one copy and needs no reload', async () => {
      const tabs: Page[] = [];
      for (let count = 0; count < 20; count += 1) {
        const tab = await browser().open(`${sampleAddress('card.html')}?tab=${count}`);
        // One that is behind another is read when it comes to the front.
        await waitForMarks(tab);
        tabs.push(tab);
      }
      await openCard(browser(), tabs.at(-1)!, 'Maria Zakharova');
      const old = await Promise.all(tabs.map(async (tab) => (await tracesOn(tab)).highlights[0]));
      await browser().update();
      for (const [number, tab] of tabs.entries()) {
        const traces = await until(
          `tab ${number} is marked anew, once`,
          async () => {
            const { highlights, ...rest } = await tracesOn(tab);
            return highlights.length === 1 && highlights[0] !== old[number] && rest;
          },
          TWENTY_TABS_MS,
        );
        assert.deepEqual(traces, { sheets: 1, elements: 0 });
      }
      const [first] = tabs;
      await first!.bringToFront();
      assert.match(await (await openCard(browser(), first!, 'Maria Zakharova')).text(), /Zakharova/);
      // Whoever is left of the old copies has heard of the reader by now.
      for (const tab of tabs.slice(1)) {
        assert.equal((await tracesOn(tab)).highlights.length, 1);
        await tab.close();
      }
      assert.deepEqual(browser().errors(), []);
      assert.deepEqual(await browser().ownErrors(), []);
    });
  });
}

/** So many pages are read one after another by a machine that is busy. */
const TWENTY_TABS_MS = 30_000;

/** What there is of us on a page. */
function tracesOn(page: Page) {
  return page.evaluate(() => ({
    highlights: [...CSS.highlights.keys()],
    sheets: document.adoptedStyleSheets.length,
    elements: document.querySelectorAll('html > [popover]').length,
  }));
}
