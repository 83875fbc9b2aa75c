import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitForMarks } from '../../scripts/browser/reading.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

for (const name of BROWSERS) {
  describe(`A search in ${name}`, () => {
    const browser = withBrowser(name);

    it('finds a misspelled name in the popup, and opens it, by keys alone', async () => {
      const popup = await browser().openPopup(await openStory());
      await popup.type('zakarova');
      await says(popup, 'Russian Foreign Ministry spokeswoman');
      await popup.press('Enter');
      await says(popup, 'first woman to head the ministry');
      assert.equal(await popup.focused(), 'Maria Zakharova');
      // Firefox closes its popup on Escape before the page hears of it (docs/browser-bugs.md).
      await (name === 'firefox' ? popup.click('Back') : popup.press('Escape'));
      await says(popup, 'Filters');
      assert.equal(await popup.focused(), 'Search people, places, articles, notes');
      await popup.close();
    });

    it('is there again, with its filters, when the popup is opened again', async () => {
      const page = await openStory();
      const popup = await browser().openPopup(page);
      await popup.type('veto');
      await says(popup, 'Articles');
      await popup.click('Filters');
      await popup.click('With my notes');
      await says(popup, 'Nothing found for “veto”');
      await popup.close();
      await page.bringToFront();
      const again = await browser().openPopup(page);
      await says(again, 'Nothing found for “veto”');
      await again.click('Without With my notes');
      await says(again, 'Articles');
      await again.close();
    });

    it('shows all of a kind, at an address that can be kept', async () => {
      const page = await browser().openOwnPage('story.html#/search?q=sanctions&kind=article');
      const tab = surfaceOfPage(page);
      await says(tab, 'Articles');
      assert.doesNotMatch(await tab.text(), /Who and what/);
      await tab.click('Without Articles');
      await says(tab, 'Who and what');
      assert.match(page.url(), /#\/search\?q=sanctions$/);
      await page.close();
    });

    const unforced = name === 'firefox' && 'nothing can force the colors of a Firefox that is driven';
    it(
      'has the words that it found in the color of the others, whatever the system’s colors',
      { skip: unforced },
      async () => {
        const page = await browser().openOwnPage('story.html#/search?q=sanctions');
        await says(surfaceOfPage(page), 'Articles');
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-color-scheme', value: 'dark' },
          ],
        });
        const colors = await page.evaluate(() => {
          const mark = document.querySelector('mark')!;
          return [mark, mark.parentElement!].map((element) => getComputedStyle(element).color);
        });
        assert.equal(colors[0], colors[1]);
        await page.close();
      },
    );

    it('is begun by what is selected on a page, and a long selection is read', async () => {
      const page = await openStory();
      await browser().chooseFromMenu(
        'look-up',
        'A veto in New York stops the experts who followed the trail of Pyongyang’s weapons.',
      );
      // Chromium opens its panel for a real click only, and the text waits.
      const panel = name === 'firefox' ? await browser().noteEditor() : await browser().openPopup(page);
      await says(panel, 'Veto in the Security Council');
      await says(panel, 'Back to the page');
      await panel.click('Back to the page');
      await says(panel, 'On this page');
      await panel.close();
    });

    it('lists the names of a paragraph that is pasted, with what was written on its story', async () => {
      const page = await browser().openOwnPage('story.html#/text');
      const tab = surfaceOfPage(page);
      await paste(
        page,
        'Russia vetoed the renewal of the Panel of Experts on North Korea, Maria Zakharova said in Moscow.',
      );
      await says(tab, 'Panel of Experts (1718 Committee)');
      await tab.click('Coverage');
      await until('there is coverage', async () => /Both (?:name|quote|are about)/.test(await tab.text()));
      await tab.click('Names');
      await tab.click('Maria Zakharova');
      await says(tab, 'first woman to head the ministry');
      await page.goBack();
      await says(tab, 'Panel of Experts (1718 Committee)');
      assert.deepEqual(browser().errors(), []);
      await page.close();
    });

    async function openStory() {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(page);
      return page;
    }
  });
}

/** Pastes into the page's text field, as by the keys for it; the clipboard is the browser's own. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(async (copied) => {
    const field = document.querySelector('textarea')!;
    field.value = copied;
    field.select();
    document.execCommand('cut');
  }, text);
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}
