import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openCard, paintedOn, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { pause } from './card-places.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

for (const name of BROWSERS) {
  describe(`A reader in a card in ${name}`, () => {
    const browser = withBrowser(name);
    const story = async (): Promise<Page> => {
      const page = await browser().open(sampleAddress('card.html'));
      await waitForMarks(page);
      return page;
    };
    const noMarks = (page: Page) => until('no marks', async () => (await paintedOn(page)).length === 0);

    it('opens an entity in place, and goes back to the name that led there', async () => {
      const page = await story();
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await card.click('Ministry of Foreign Affairs');
      await until('it is there', async () => !(await card.text()).includes('Not this?'));
      assert.match(await card.focused(), /^Ministry of Foreign Affairs/);
      await card.click('Back');
      await says(card, 'Not this?');
      assert.match(await card.focused(), /^Ministry of Foreign Affairs/);
    });

    it('says that a name is not meant: its mark goes, until that is undone in the settings', async () => {
      const page = await story();
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await card.click('Not this?');
      await card.click('Nothing Backgrounder knows');
      await until('the mark is gone', async () => {
        const painted = await paintedOn(page);
        return painted.includes('Matthew Miller') && !painted.includes('Maria Zakharova');
      });
      await pause(500);
      await says(card, '“Maria Zakharova” no longer means Maria Zakharova');
      await page.keyboard.press('Escape');
      await until('the card closes', async () => (await browser().cardOn(page)) === null);
      const options = surfaceOfPage(await browser().openOwnPage('options.html'));
      await options.click('Undo for “Maria Zakharova”');
      await until('the mark is back', async () => (await paintedOn(page)).includes('Maria Zakharova'));
      await options.close();
      await page.bringToFront();
      await openCard(browser(), page, 'Maria Zakharova');
    });

    for (const [button, sentence, again] of [
      ['On sample.thehindu.com', 'Backgrounder is off on sample.thehindu.com.', 'Marks on'],
      ['Everywhere, for today', 'Backgrounder is off for today.', 'Turn on'],
      ['Everywhere, until I turn it on', 'Backgrounder is off.', 'Turn on'],
    ] as const) {
      it(`turns us off, “${button}”, at once, is told so, and turns us on in the popup`, async () => {
        const page = await story();
        const card = await openCard(browser(), page, 'Maria Zakharova');
        await card.click('Turn off');
        await card.click(button);
        await noMarks(page);
        await pause(500);
        await says(card, sentence);
        await page.mouse.click(20, 400);
        await until('the card closes', async () => (await browser().cardOn(page)) === null);
        const popup = await browser().openPopup(page);
        await popup.click(again);
        await waitForMarks(page);
        await popup.close();
        await page.bringToFront();
        await openCard(browser(), page, 'Maria Zakharova');
      });
    }

    it('takes it along beside the page, and finds the way back to the phrase', async () => {
      const page = await story();
      const card = await openCard(browser(), page, 'Matthew Miller');
      await card.click('Open in the side panel');
      const panel = await browser().noteEditor();
      await says(panel, 'US State Department spokesman');
      await until('the card has gone', async () => (await browser().cardOn(page)) === null);
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      const names = () => page.evaluate(() => CSS.highlights.size);
      assert.equal(await names(), 1);
      await panel.click('Show on the page');
      await until('the phrase stands out', async () => (await names()) === 2);
      const top = await page.evaluate(() => document.querySelectorAll('p')[1]!.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 800, `the phrase is at ${top}`);
      await until('and no longer', async () => (await names()) === 1);
      await panel.close();
    });

    it('finds no error of ours in the console', () => {
      assert.deepEqual(browser().errors(), []);
    });
  });
}
