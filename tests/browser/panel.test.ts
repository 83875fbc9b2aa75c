import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openCard, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { pause } from './card-places.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

for (const name of BROWSERS) {
  describe(`Beside the page in ${name}`, () => {
    const browser = withBrowser(name);

    it('goes on what the popup showed, and then what a card opens there', async () => {
      const page = await browser().open(sampleAddress('card.html'));
      await waitForMarks(page);
      const popup = await browser().openPopup(page);
      await popup.click('Maria Zakharova');
      await says(popup, 'first woman to head the ministry');
      await popup.click(name === 'firefox' ? 'Open in the sidebar' : 'Open in the side panel');
      const panel = await browser().panel();
      await says(panel, 'first woman to head the ministry');
      assert.ok(!(await panel.text()).includes('Open in the side'));

      await page.bringToFront();
      const card = await openCard(browser(), page, 'Matthew Miller');
      await card.click('Open in the side panel');
      await says(panel, 'US State Department spokesman');
      await until('the card has gone', async () => (await browser().cardOn(page)) === null);
      // Where the sidebar is open, no popup comes as well.
      await pause(500);
      assert.equal(await hasPopup(), false);
      await panel.click('Back');
      await says(panel, 'first woman to head the ministry');
      assert.deepEqual(browser().errors(), []);
      await panel.close();
    });

    it('finds room in the narrowest sidebar', async () => {
      const page = await browser().openOwnPage('sidepanel.html');
      await page.setViewport({ width: 240, height: 700 });
      const panel = surfaceOfPage(page);
      const tooWide = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(await tooWide(), 0);
      await page.focus('input');
      await panel.type('zakharova');
      await says(panel, 'spokeswoman');
      assert.equal(await tooWide(), 0);
      await panel.press('Enter');
      await says(panel, 'Add note');
      assert.equal(await tooWide(), 0);
      // Its articles have the longest dates.
      await panel.press('/');
      await panel.type('north korea');
      await says(panel, 'Communist state');
      await panel.press('Enter');
      await says(panel, 'What was written');
      assert.equal(await tooWide(), 0);
      await panel.close();
    });

    async function hasPopup(): Promise<boolean> {
      const popups = await browser().inExtension<unknown[]>(
        `(globalThis.browser ?? chrome).runtime.getContexts({ contextTypes: ['POPUP'] })`,
      );
      return popups.length > 0;
    }
  });
}
