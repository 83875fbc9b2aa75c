import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
      const traces = () =>
        page.evaluate(() => ({
          highlights: [...CSS.highlights.keys()],
          sheets: document.adoptedStyleSheets.length,
          elements: document.querySelectorAll('html > [popover]').length,
        }));
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
    });
  });
}
