import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { moveAway, openCard, paintedOn, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import type { Note } from '../../notes/note.ts';
import { ask, says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const CANARY = 'canary-6f1d2b';
const NOTE: Note = {
  id: 'entity:maria-zakharova',
  target: { kind: 'entity', entity: 'maria-zakharova' },
  text: `Ask **her** about the ${CANARY}.`,
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  revision: 'r1',
  ancestors: [],
  copyOf: null,
  deletedAt: null,
};

for (const name of BROWSERS) {
  describe(`A note on a card in ${name}`, () => {
    const browser = withBrowser(name);
    let page: Page;
    const isInPage = async () => (await browser().everyNode(page)).includes(CANARY);
    const closeCard = async () => {
      await page.keyboard.press('Escape');
      await moveAway(page);
      await until('the card closes', async () => (await browser().cardOn(page)) === null);
    };

    it('is in no page before the card of its entity is open', async () => {
      const own = await browser().openOwnPage('options.html');
      const saved = await ask(own, 'saveNote', { note: NOTE });
      assert.equal(saved.state, 'saved');
      await own.close();
      page = await browser().open(sampleAddress('card.html'));
      await waitForMarks(page);
      assert.equal(await isInPage(), false);
      await openCard(browser(), page, 'Matthew Miller');
      assert.equal(await isInPage(), false);
      await closeCard();
    });

    it('is there while the card is open, out of the page’s sight', async () => {
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await says(card, CANARY);
      assert.equal(await isInPage(), true, 'the browser’s own tools see it');
      const seen = await page.evaluate(() =>
        [
          document.documentElement.outerHTML,
          document.documentElement.innerText,
          String(getSelection()),
        ].join(),
      );
      assert.equal(seen.includes(CANARY), false);
    });

    it('is gone from the document once the card is closed', async () => {
      await closeCard();
      assert.equal(await isInPage(), false);
    });

    it('is shown on a page that was read before the background was stopped', async () => {
      await browser().stopBackground();
      await says(await openCard(browser(), page, 'Maria Zakharova'), CANARY);
      await closeCard();
    });

    it('never comes into a page of a reader who wants no notes there, and is one click away', async () => {
      const options = surfaceOfPage(await browser().openOwnPage('options.html'));
      await options.click('Never show note text in pages');
      await until('that is stored', () =>
        options.run<boolean>(
          `(root) => [...root.querySelectorAll('[aria-checked="true"]')].some(({ innerText }) => innerText.startsWith('Never show'))`,
        ),
      );
      await options.close();
      await page.bringToFront();
      // The page is read again, as with every choice.
      await until('the mark is back', async () => (await paintedOn(page)).includes('Maria Zakharova'));
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await says(card, 'Not shown in pages, as you chose.');
      assert.equal(await isInPage(), false);
      await card.click('Open');
      const editor = await browser().noteEditor();
      await until('the note is there', async () =>
        (await editor.run<string>(`(root) => root.querySelector('textarea')?.value ?? ''`)).includes(CANARY),
      );
      assert.equal(await isInPage(), false);
      await editor.close();
    });

    it('finds no error of ours in the console', () => {
      assert.deepEqual(browser().errors(), []);
    });
  });
}
