import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Answer } from '../../scripts/browser/news-server.ts';
import { SAMPLE_HOST, samplePage } from '../../scripts/browser/sample-pages.ts';
import type { Surface } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const ADDRESS = `https://${SAMPLE_HOST}/sample/ferry`;
const PASSAGE = 'the ferry will not sail before the summer of next year';
const NOTE = 'Ask the owners.';
const LOST = 'These words are not on the page any more.';

const BEFORE =
  'The harbor office has looked at the hull and found more rust than anybody expected. It says that ';
const AFTER =
  ', and that nobody can say what the repair will cost. The town council meets on Monday to talk about a bus.';
const STORY = `${BEFORE}${PASSAGE}${AFTER}`;

/** Where words stand that are no part of the story; `where` is a script that finds their node, as `node`. */
const PLACES = {
  aside: {
    words: 'The pier was built by the fishermen of the town',
    where: `document.querySelector('aside').firstChild`,
  },
  menu: { words: 'Weather', where: `document.querySelector('nav').firstChild` },
  shadow: {
    words: 'Boats to the island are full until Sunday',
    where: `document.querySelector('news-box').shadowRoot.querySelector('p').firstChild`,
  },
  frame: {
    words: 'Nobody was hurt when the mooring broke',
    where: `document.querySelector('iframe').contentDocument.querySelector('p').firstChild`,
  },
} as const;

const BESIDE = `<nav>Weather</nav><aside>The pier was built by the fishermen of the town.</aside>
<news-box><template shadowrootmode="open"><p>Boats to the island are full until Sunday.</p></template></news-box>
<iframe srcdoc="<p>Nobody was hurt when the mooring broke.</p>"></iframe>`;

/** The same story as it is first printed, as it is corrected later, and without the passage. */
const VERSIONS = {
  first: `<p>${STORY}</p>`,
  corrected: `<p>Updated at noon.</p><p>${STORY.replace('next year', '<b>the next</b>\n   year').replace('more rust', 'less rust')}</p>`,
  shortened: `<p>${BEFORE.replace(' It says that ', '')} The town council meets on Monday to talk about a bus.</p>`,
};

const bodyOf = (version: keyof typeof VERSIONS) =>
  `<!doctype html><html lang="en"><head><title>No ferry</title><link rel="canonical" href="${ADDRESS}"><meta property="og:type" content="article"></head>
<body><main><article><h1>No ferry this year</h1>${VERSIONS[version]}</article></main>${BESIDE}</body></html>`;

for (const name of BROWSERS) {
  describe(`A note on a passage in ${name}`, () => {
    let version: keyof typeof VERSIONS = 'first';
    const answer = (url: URL): Answer | null =>
      url.pathname.startsWith('/sample/ferry')
        ? { type: 'text/html; charset=utf-8', body: bodyOf(version) }
        : samplePage(url);
    const browser = withBrowser(name, {}, answer);

    /** What "Note on this passage" has opened. */
    const editor = async (page: Page, words: string = PASSAGE): Promise<Surface> => {
      await page.bringToFront();
      await browser().chooseFromMenu('note-passage', words);
      // Firefox opens its popup by itself; Chromium opens its panel for a real click only, and the request waits.
      return name === 'firefox' ? browser().noteEditor() : browser().openPopup(page);
    };

    it('is written on the words that are selected, and leaves nothing on the page', async () => {
      const page = await browser().open(ADDRESS);
      await select(page, PASSAGE);
      const before = await traceOn(page);
      const place = await editor(page);
      await says(place, PASSAGE);
      // What stands above the field has come, too: nothing moves any more.
      await says(place, 'Add note');
      await place.click('Your note');
      await place.type(NOTE);
      await says(place, 'Saved');
      await place.close();
      assert.deepEqual(await traceOn(page), before);
      await page.close();
    });

    it('is shown under an address that tracks, and leads to its words', async () => {
      const page = await browser().open(`${ADDRESS}?utm_source=mail&fbclid=1#comments`);
      const before = await traceOn(page);
      const popup = await browser().openPopup(page);
      await says(popup, NOTE);
      await popup.click('Show on the page');
      await until('the words stand out', async () => (await paintedWords(page)).includes(PASSAGE));
      await until('they are as before', async () => !(await paintedWords(page)).includes(PASSAGE));
      await popup.close();
      assert.deepEqual(await traceOn(page), before);
      await page.close();
    });

    it('is found again where the page was corrected', async () => {
      version = 'corrected';
      const page = await browser().open(ADDRESS);
      const popup = await browser().openPopup(page);
      await says(popup, NOTE);
      await popup.click('Show on the page');
      await until('the words stand out', async () =>
        (await paintedWords(page)).some((words) =>
          words.replace(/\s+/g, ' ').startsWith('the ferry will not sail'),
        ),
      );
      await popup.close();
      await page.close();
    });

    it('is shown as lost where its words were taken out', async () => {
      version = 'shortened';
      const page = await browser().open(ADDRESS);
      const popup = await browser().openPopup(page);
      await says(popup, LOST);
      await says(popup, NOTE);
      await says(popup, PASSAGE);
      assert.equal((await popup.text()).includes('Show on the page'), false);
      await popup.close();
      await page.close();
    });

    it('is on the page that is shown, where the site went on to another without loading it', async () => {
      const page = await browser().open(`${ADDRESS}?from=home`);
      await page.evaluate(`history.pushState(null, '', '/sample/ferry-answer')`);
      const popup = await browser().openPopup(page);
      await says(popup, 'Add note');
      assert.equal((await popup.text()).includes(NOTE), false);
      await popup.close();
      await page.evaluate(`history.back()`);
      const back = await browser().openPopup(page);
      await says(back, NOTE);
      await back.close();
      await page.close();
    });

    for (const [place, { words, where }] of Object.entries(PLACES)) {
      it(`is written on words in the page’s ${place}, and leads to them`, async () => {
        const page = await browser().open(ADDRESS);
        await until('all is there', async () => Boolean(await page.evaluate(`Boolean(${where})`)));
        await page.evaluate(`(() => {
          const node = ${where};
          const view = node.ownerDocument.defaultView;
          if (view !== window) view.focus();
          view.getSelection().setBaseAndExtent(node, 0, node, ${words.length});
        })()`);
        const before = await traceOn(page);
        const editorPlace = await editor(page, words);
        await says(editorPlace, words);
        await says(editorPlace, 'Add note');
        await editorPlace.click('Your note');
        await editorPlace.type(`About the ${place}.`);
        await says(editorPlace, 'Saved');
        await editorPlace.close();
        assert.deepEqual(await traceOn(page), before);
        await page.close();

        const later = await browser().open(ADDRESS);
        await until('all is there', async () => Boolean(await later.evaluate(`Boolean(${where})`)));
        const popup = await browser().openPopup(later);
        await says(popup, `About the ${place}.`);
        // The one on the story is lost: there is one to show.
        await popup.click('Show on the page');
        await until('the words stand out', async () => (await paintedWords(later)).includes(words));
        await popup.click('Delete note');
        await says(popup, 'Note deleted');
        await popup.close();
        await later.close();
      });
    }
  });
}

async function select(page: Page, words: string): Promise<void> {
  await page.evaluate(`(() => {
    const [text] = document.querySelector('p').childNodes;
    const start = text.data.indexOf(${JSON.stringify(words)});
    getSelection().setBaseAndExtent(text, start, text, start + ${words.length});
  })()`);
}

/** All that a page could see of us. */
async function traceOn(page: Page): Promise<unknown> {
  return page.evaluate(
    `({ html: document.documentElement.outerHTML, names: Object.keys(globalThis), sheets: document.adoptedStyleSheets.length, highlights: CSS.highlights.size })`,
  );
}

/** The words of every highlight on a page and in its frames. */
async function paintedWords(page: Page): Promise<string[]> {
  return (await page.evaluate(`[window, ...Array.from(frames)].flatMap((view) => [...view.CSS.highlights.values()]).flatMap((highlight) => [...highlight].map((painted) => {
    const range = painted.startContainer.ownerDocument.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    return range.toString();
  }))`)) as string[];
}
