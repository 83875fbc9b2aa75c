import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openCard, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const NOTE = 'Ask who chairs it now.';

for (const name of BROWSERS) {
  describe(`A note in ${name}`, () => {
    const browser = withBrowser(name);
    const story = async (): Promise<Page> => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(page);
      return page;
    };

    it('is written from a card and says that it is saved', async () => {
      const page = await story();
      const card = await openCard(browser(), page, 'Panel of Experts');
      await says(card, 'Add note');
      await card.click('Add note');
      const editor = await browser().noteEditor();
      await says(editor, 'Panel of Experts');
      await editor.click('Your note');
      await editor.type(NOTE);
      await says(editor, 'Saved');
      // The card is still open behind, and shows it at once.
      await says(card, NOTE);
      await editor.close();
    });

    it('is shown on the card in another tab', async () => {
      const page = await story();
      const card = await openCard(browser(), page, 'Panel of Experts');
      await says(card, NOTE);
    });

    it('is still there after the browser has been closed and started again', async () => {
      await browser().restart();
      const page = await story();
      const card = await openCard(browser(), page, 'Panel of Experts');
      await says(card, NOTE);
    });

    it('is found by the search', async () => {
      const popup = await browser().openPopup(await story());
      await popup.type('chairs');
      await says(popup, 'Ask who chairs');
      await popup.close();
    });

    it('survives a background that was stopped', async () => {
      const page = await story();
      await browser().stopBackground();
      const card = await openCard(browser(), page, 'Panel of Experts');
      await says(card, NOTE);
    });
  });
}
