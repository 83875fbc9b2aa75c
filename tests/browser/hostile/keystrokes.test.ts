import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Answer } from '../../../scripts/browser/news-server.ts';
import { openCard, waitForMarks } from '../../../scripts/browser/reading.ts';
import { samplePage, sampleAddress } from '../../../scripts/browser/sample-pages.ts';
import { CARD } from '../../../scripts/browser/surface.ts';
import { until } from '../../../scripts/browser/until.ts';
import { says } from '../own-pages.ts';
import { BROWSERS, withBrowser } from '../with-browser.ts';
import { SPIES } from './spies.ts';
import { onEntity, writeNotes } from './written-notes.ts';

declare const spies: { readonly caught: readonly string[]; readonly search: () => Promise<void> };

const CANARY = 'heron-7c41-on-the-pier';
/** Five hundred characters, none of which the page has a right to. */
const TYPED = 'the quick brown note jumps over a lazy page '.repeat(12).slice(0, 500);

for (const name of BROWSERS) {
  describe(`A page that spies on its reader in ${name}`, () => {
    const browser = withBrowser(name, {}, answer);
    const story = async (): Promise<Page> => {
      const page = await browser().open(sampleAddress('card.html'));
      await waitForMarks(page);
      return page;
    };
    const caught = (page: Page) => page.evaluate(() => spies.caught.join('\n'));

    it('catches no note from an open card, wherever it looks', async () => {
      await writeNotes(browser(), [onEntity('maria-zakharova')], CANARY);
      const page = await story();
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await says(card, CANARY);
      await page.evaluate(() => spies.search());
      for (const key of ['KeyA', 'KeyC', 'KeyX'] as const) {
        await page.keyboard.down('Control');
        await page.keyboard.press(key);
        await page.keyboard.up('Control');
      }
      assert.ok((await card.text()).includes(CANARY), 'the card is still open');
      await page.evaluate(() => spies.search());
      const found = await caught(page);
      assert.match(found, /copy/, 'the spies are at work');
      assert.deepEqual(
        found.split('\n').filter((line) => line.includes(CANARY)),
        [],
      );
      assert.ok(
        !((await page.evaluate(`document.documentElement.outerHTML + ${CARD}.innerText`)) as string).includes(
          CANARY,
        ),
      );
      await page.keyboard.press('Escape');
      await until('the card is closed', async () => (await browser().cardOn(page)) === null);
      await page.close();
    });

    it('hears none of 500 keys with which a note is written', async () => {
      const page = await story();
      await page.evaluate(() => document.body.focus());
      const card = await openCard(browser(), page, 'Matthew Miller');
      await says(card, 'Add note');
      await card.click('Add note');
      const editor = await browser().noteEditor();
      await editor.click('Your note');
      const before = await keysIn(page);
      await editor.type(TYPED);
      await says(editor, 'Saved');
      const written = await editor.run<string>(`(root) => root.querySelector('textarea').value`);
      assert.equal(written, TYPED);
      assert.equal(await keysIn(page), before);
      assert.ok(!(await caught(page)).includes('jumps'));
      await editor.close();
    });
  });
}

function keysIn(page: Page): Promise<number> {
  return page.evaluate(() => spies.caught.filter((line) => line.startsWith('key')).length);
}

function answer(url: URL): Answer | null {
  if (url.pathname !== '/sample/card.html') return samplePage(url);
  const body = readFileSync('tests/fixtures/pages/card.html', 'utf8').replace('<head>', `<head>${SPIES}`);
  return { type: 'text/html; charset=utf-8', body };
}
