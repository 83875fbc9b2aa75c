import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Answer } from '../../scripts/browser/news-server.ts';
import { openCard, waitForMarks } from '../../scripts/browser/reading.ts';
import { SAMPLE_HOST, samplePage } from '../../scripts/browser/sample-pages.ts';
import { hasSavedPages, savedPage, savedPages } from '../../scripts/browser/saved-pages.ts';
import { type Surface, surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { drop, keepDownloads, lastDownload } from './files-of-notes.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const FERRY = `https://${SAMPLE_HOST}/sample/ferry`;
const PHRASE = 'nobody in Foreign Minister Sergei Lavrov’s office in Moscow paid for the rooms';
const HEADLINE = 'No ferry this year';

/** A story among what pages put around one, with everything in it that a copy could set off. */
const STORY = `<!doctype html><html lang="en"><head><title>${HEADLINE} | The Quay</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Quay">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${HEADLINE}","datePublished":"2024-03-28T09:00:00Z"}</script>
<script>globalThis.ran = (globalThis.ran ?? 0) + 1;
customElements.define('x-live', class extends HTMLElement { constructor() { super(); globalThis.made = (globalThis.made ?? 0) + 1; } });</script>
</head><body><nav><a href="/a">Sport</a> <a href="/b">Weather</a></nav><main><article><h1>${HEADLINE}</h1>
<x-live></x-live>
<p>The harbor office has looked at the hull and found more rust than anybody expected, and the council meets on Monday.</p>
<p>A clerk told the board that ${PHRASE}, and that nobody can say what the repair will cost before the summer is over.</p>
<p>The ferry has crossed the sound for sixty years, and the town has no other way to the island when the bridge is shut.</p>
<noscript><img src="/loads/noscript.png" onerror="globalThis.ran = 99"></noscript>
<img src="/loads/lazy.png" loading="lazy" style="position:absolute;top:99999px"><iframe src="/loads/frame" loading="lazy" style="position:absolute;top:99999px"></iframe>
<video preload="none" poster="/loads/poster.png" style="display:none"></video>
</article></main><footer>All rights of the Quay</footer></body></html>`;

for (const name of BROWSERS) {
  describe(`Saved articles in ${name}`, () => {
    const asked: string[] = [];
    const answer = (url: URL): Answer | null => {
      // Browsers ask for this and that on their own.
      if (/^\/(?:sample|loads)\//.test(url.pathname)) asked.push(url.pathname);
      if (url.pathname === '/sample/ferry') return { type: 'text/html; charset=utf-8', body: STORY };
      if (url.pathname.startsWith('/loads/')) return { type: 'text/html', body: '' };
      return samplePage(url);
    };
    const browser = withBrowser(name, {}, answer);
    let exported = '';

    it('are saved when the reader says so, and the page notices nothing', async () => {
      const page = await browser().open(FERRY);
      const popup = await browser().openPopup(page);
      await says(popup, 'Save this article');
      const before = await traceOn(page);
      asked.length = 0;
      await popup.click('Save this article');
      await says(popup, 'Saved on');
      await says(popup, 'Remove');
      assert.deepEqual(await traceOn(page), before);
      assert.deepEqual(asked, []);
      await popup.close();
      await page.close();
    });

    it('are found by a phrase of their text, and listed with what their page says of itself', async () => {
      const { page, list } = await openList();
      await says(list, HEADLINE);
      await says(list, 'The Quay · 28 Mar 2024 · saved');
      assert.equal((await list.text()).includes('Weather'), false);
      await list.click('Find in headlines and texts');
      await list.type('“sergei lavrov\'s office in MOSCOW"');
      await says(list, 'paid for the rooms');
      await says(list, '1 article');
      await list.type(' zebra');
      await says(list, 'No saved article has these words.');
      await page.close();
    });

    it('are read where they are kept', async () => {
      const { page, list } = await openList();
      await list.click(HEADLINE);
      await says(list, 'The ferry has crossed the sound for sixty years');
      assert.deepEqual(await list.links().then((links) => links.filter((link) => link === FERRY)), [FERRY]);
      await page.close();
    });

    it('count on the page of an entity that they name, in the trail of what was read', async () => {
      const page = await browser().open(FERRY);
      const popup = await browser().openPopup(page);
      await popup.type('lavrov');
      // The page's own list names him, too: only under this heading are the results.
      await says(popup, 'Who and what');
      await popup.press('Enter');
      await says(popup, 'You saved 1 article on this.');
      await says(popup, 'What you read and noted');
      await says(popup, HEADLINE);
      await popup.close();
      await page.close();
    });

    it('are found by the search over everything', async () => {
      const page = await browser().open(FERRY);
      const popup = await browser().openPopup(page);
      await popup.type('moscow paid for the rooms');
      await says(popup, 'Saved articles');
      await says(popup, HEADLINE);
      await popup.close();
      await page.close();
    });

    it('are removed, had back by “Undo”, and brought back later', async () => {
      const { page, list } = await openList();
      await list.click(`Remove ${HEADLINE}`);
      await says(list, `Removed: ${HEADLINE}`);
      await until('“Undo” has the focus', async () => (await list.focused()).startsWith('Undo'));
      await list.press('Enter');
      await says(list, 'The Quay');
      await list.click(`Remove ${HEADLINE}`);
      await says(list, `Removed: ${HEADLINE}`);
      await list.click('Removed');
      await says(list, '30 days left');
      await list.click('Bring back');
      await says(list, `Brought back: ${HEADLINE}`);
      await list.click('Saved');
      await says(list, 'The Quay');
      await page.close();
    });

    it('go out with the notes, are deleted with them, and come in again', async () => {
      const page = await browser().openOwnPage('notes.html#files');
      const notes = surfaceOfPage(page);
      await keepDownloads(page);
      await notes.click('Export');
      await says(notes, 'Exported. The file is among the browser’s downloads.');
      [, exported] = await lastDownload(page);
      assert.match(exported, /"saved": \[\n\{"id":"https:/);
      await notes.click('Delete everything…');
      await notes.click('Delete everything');
      await says(notes, 'All notes and saved articles are deleted.');
      assert.equal((await savedHeadlines(page)).length, 0);
      await drop(page, 'mine.json', exported);
      await says(notes, '1 saved article');
      await notes.click('Import');
      await says(notes, 'mine.json is imported.');
      assert.deepEqual(await savedHeadlines(page), [HEADLINE]);
      await notes.click('Undo import of mine.json');
      await says(notes, 'None in the last 30 days.');
      assert.deepEqual(await savedHeadlines(page), []);
      await page.close();
    });

    it('are saved by a key of the reader’s, too', async () => {
      const page = await browser().open(FERRY);
      await page.bringToFront();
      await browser().command('save-article');
      const own = await browser().openOwnPage('saved.html');
      await says(surfaceOfPage(own), HEADLINE);
      await own.close();
      await page.close();
    });

    it('are none of a private window', async () => {
      const popup = await browser().openPrivatePopup(FERRY);
      // By the key it was saved, and a private window reads that.
      await says(popup, 'Saved on');
      assert.equal((await popup.text()).includes('Remove'), false);
      await popup.close();
      const popupElsewhere = await browser().openPrivatePopup(`https://${SAMPLE_HOST}/sample/veto-2024.html`);
      await says(popupElsewhere, 'Nothing is saved from a private window.');
      await popupElsewhere.close();
      assert.deepEqual(browser().errors(), []);
    });

    async function openList(): Promise<{ page: Page; list: Surface }> {
      const page = await browser().openOwnPage('saved.html');
      return { page, list: surfaceOfPage(page) };
    }
  });

  describe(`A real page in ${name}`, { skip: !hasSavedPages() }, () => {
    const browser = withBrowser(name, {}, savedPage);

    it('is saved, found by a phrase of its text, and counted on the card of whom it names', async () => {
      const { address } = savedPages().find((page) => page.address.includes('AEN20190820002300325'))!;
      const page = await browser().open(address);
      const [marked] = await waitForMarks(page);
      const popup = await browser().openPopup(page);
      await popup.click('Save this article');
      await says(popup, 'Saved on');
      await popup.close();
      const list = await browser().openOwnPage('saved.html');
      const [saved] = await heads(list);
      assert.match(saved!.outlet, /Yonhap/);
      assert.equal(saved!.published, '2019-08-20');
      const text = (await call(list, 'savedText', { id: saved!.id })) as string;
      const words = text.split(/\s+/);
      assert.ok(words.length > 150 && words.length < 800, `${words.length} words`);
      const phrase = words.slice(60, 66).join(' ');
      const found = (await call(list, 'findSaved', { query: phrase, removed: false, count: 5 })) as Found;
      assert.deepEqual(
        found.lines.map(({ article }) => article.id),
        [saved!.id],
      );
      const trail = (await call(list, 'trailOn', { entity: 'north-korea' })) as { read: number };
      assert.equal(trail.read, 1);
      await list.close();

      const again = await browser().openPopup(page);
      await again.type(phrase);
      await says(again, 'Saved articles');
      assert.ok((await again.text()).includes(saved!.headline));
      await again.close();
      await page.bringToFront();
      const card = await openCard(browser(), page, marked!);
      await says(card, 'You saved 1 article on this.');
      await page.close();
    });
  });
}

interface Found {
  readonly lines: readonly {
    readonly article: {
      readonly id: string;
      readonly headline: string;
      readonly outlet: string;
      readonly published: string;
    };
  }[];
}

async function savedHeadlines(page: Page): Promise<string[]> {
  return (await heads(page)).map(({ headline }) => headline);
}

async function heads(page: Page) {
  const found = (await call(page, 'findSaved', { query: '', removed: false, count: 50 })) as Found;
  return found.lines.map(({ article }) => article);
}

function call(page: Page, name: string, payload: unknown): Promise<unknown> {
  return page.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name, payload })})`,
  );
}

/** All that a page could see of us, and what its scripts have done. */
async function traceOn(page: Page): Promise<unknown> {
  return page.evaluate(
    `({ html: document.documentElement.outerHTML, names: Object.keys(globalThis), ran, made, loaded: performance.getEntriesByType('resource').length })`,
  );
}
