import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openCard, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { until } from '../../scripts/browser/until.ts';
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

    it('is written on with Markdown, links and tags, and read with them in the panel and on the card', async () => {
      const page = await story();
      const card = await openCard(browser(), page, 'Panel of Experts');
      await says(card, NOTE);
      await card.click('Edit');
      const editor = await browser().noteEditor();
      await says(editor, 'Done');
      await until('the field has the focus', async () => (await editor.focused()) === 'Your note');
      await editor.type(' And **who** told [[Kim Song]]?');
      await editor.click('Add a tag');
      await editor.type('sanctions,');
      await says(editor, 'sanctions');
      await says(editor, 'Saved');
      await editor.click('Done');
      await says(editor, `${NOTE} And who told Kim Song?`);
      await says(editor, 'sanctions');
      await says(card, `${NOTE} And who told Kim Song?`);
      await editor.click('Kim Song');
      await says(editor, 'Your notes that link here');
      await editor.close();
    });

    it('can be had back as it was before, and after it was deleted', async () => {
      const page = await story();
      const card = await openCard(browser(), page, 'Panel of Experts');
      await says(card, NOTE);
      await card.click('Edit');
      const editor = await browser().noteEditor();
      await until('the field has the focus', async () => (await editor.focused()) === 'Your note');
      for (let keys = 0; keys < '[[Kim Song]]?'.length; keys += 1) await editor.press('Backspace');
      await says(editor, 'Saved');
      await editor.click('Done');
      await editor.click('History');
      await says(editor, '[[Kim Song]]?');
      await editor.click('Restore');
      await says(editor, 'And who told Kim Song?');
      await editor.click('Delete note');
      await says(editor, 'Note deleted.');
      await until('the card has none', async () => (await card.text()).includes('Add note'));
      await editor.click('Undo');
      await says(editor, 'And who told Kim Song?');
      await says(card, 'And who told Kim Song?');
      await editor.close();
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

    it('is only read in a private window, which says so', async () => {
      const popup = await browser().openPrivatePopup(sampleAddress('vancouver-2018.html'));
      await popup.type('Panel of Experts');
      await says(popup, 'UN expert body');
      await popup.press('Enter');
      await says(popup, NOTE);
      await says(popup, 'This is a private window: notes can be read, and nothing is written.');
      assert.doesNotMatch(await popup.text(), /Delete note|Add note/);
      await popup.close();
    });
  });
}
