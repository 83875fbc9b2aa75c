import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { hasSavedPages, savedPage, savedPages } from '../../scripts/browser/saved-pages.ts';
import { type Surface, surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const ENTITY = 'story.html#/entity/maria-zakharova';
const skip = hasSavedPages() ? false : 'the saved pages are not beside this repository';

for (const name of BROWSERS) {
  describe(`An entity’s page in ${name}`, () => {
    const browser = withBrowser(name);

    it('draws its timeline and its map, which can be saved as pictures', async () => {
      const page = await openDrawn();
      assert.ok((await count(page, '.story-drawing .event')) > 1);
      assert.ok((await count(page, '.story-drawing .article')) > 1);
      for (const [words, file] of [
        ['Save as SVG', /^Maria Zakharova .*\.svg$/],
        ['Save as PNG', /^Maria Zakharova .*\.png$/],
      ] as const) {
        await catchFiles(page);
        await surfaceOfPage(page).click(words);
        const saved = await until('a file is saved', () => savedFile(page));
        assert.match(saved.name, file);
        assert.ok(saved.bytes > 1000, `${saved.name} has ${saved.bytes} bytes`);
        if (saved.name.endsWith('.svg')) assert.match(saved.text, /fill: ?rgb/);
      }
      assert.deepEqual(browser().errors(), []);
      await page.close();
    });

    it('is left by the map with the keyboard alone, and come back to, and left again', async () => {
      const page = await openDrawn();
      const tab = surfaceOfPage(page);
      await page.evaluate(() => document.querySelector<SVGElement>('.relation-drawing .node')?.focus());
      await tab.press('ArrowUp');
      await until('an arrow leads on', async () => (await tab.focused()) !== 'Maria Zakharova');
      const label = await focusedLabel(page);
      await tab.press('Enter');
      const other = await otherHeading(page);
      assert.ok(label.includes(other), `“${label}” led to ${other}`);
      await altArrow(page, 'ArrowLeft');
      await until('it is back', async () => (await heading(page)) === 'Maria Zakharova');
      await altArrow(page, 'ArrowRight');
      await until('it is forward again', async () => (await heading(page)) === other);
      await page.close();
    });

    it('has an address that the browser’s own ways lead to, also after a restart', async () => {
      const page = await openDrawn();
      const tab = surfaceOfPage(page);
      await tab.click('Ministry of Foreign Affairs of Russia');
      const next = await otherHeading(page);
      const hash = await page.evaluate(() => location.hash);
      assert.match(hash, /^#\/entity\/.*/);
      await page.evaluate(() => history.back());
      await until('the browser goes back', async () => (await heading(page)) === 'Maria Zakharova');
      await page.evaluate(() => history.forward());
      await until('the browser goes forward', async () => (await heading(page)) === next);
      await page.focus('input');
      await tab.type('panel of');
      await until('the search has an address', () =>
        page.evaluate(() => location.hash === '#/search?q=panel+of'),
      );
      await page.evaluate(() => history.back());
      await until('one step leads back from a search', async () => (await heading(page)) === next);

      await browser().restart();
      const later = await browser().openOwnPage(`story.html${hash}`);
      await until('the bookmark leads there', async () => (await heading(later)) === next);
      const search = await browser().openOwnPage('story.html#/search?q=zakharova');
      await says(surfaceOfPage(search), 'spokeswoman');
      await later.close();
      await search.close();
    });

    it('has its articles in a table that is ordered and filtered', async () => {
      const page = await openDrawn();
      const tab = surfaceOfPage(page);
      await tab.click('Date');
      await until('the newest is first', async () => {
        const dates = await page.evaluate(() =>
          [...document.querySelectorAll('.article-table td:nth-child(2)')].map((cell) =>
            Date.parse(cell.textContent),
          ),
        );
        return dates.length > 2 && dates[0]! > dates.at(-1)!;
      });
      await page.focus('.table-filter input');
      await tab.type('tass');
      await says(tab, '2 articles');
      await page.close();
    });

    it('opens in a tab from the popup', async () => {
      const page = await browser().open(sampleAddress('card.html'));
      await waitForMarks(page);
      const popup = await browser().openPopup(page);
      await popup.click('Maria Zakharova');
      await says(popup, 'Where sources disagree');
      await popup.click('Open in a tab');
      await until('the tab is there', () =>
        browser().inExtension<boolean>(
          `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.some(({ url }) => url?.endsWith('/${ENTITY}')))`,
        ),
      );
      await page.close();
    });

    async function openDrawn(): Promise<Page> {
      const page = await browser().openOwnPage(ENTITY);
      await page.setViewport({ width: 1200, height: 900 });
      await until('both are drawn', async () => (await count(page, '.drawing svg')) === 2);
      return page;
    }
  });

  describe(`The panel beside a page of a real news site in ${name}`, { skip }, () => {
    const browser = withBrowser(name, {}, savedPage);

    it('has related coverage with reasons, and follows to the next page', async () => {
      const [first, second] = ['en.yna.co.kr/view/AEN20190820002300325', 'kommersant.ru/doc/7715044'].map(
        (part) => savedPages().find(({ address }) => address.includes(part))!.address,
      );
      const page = await browser().open(first!);
      await waitForMarks(page);
      const popup = await browser().openPopup(page);
      await popup.click(name === 'firefox' ? 'Open in the sidebar' : 'Open in the side panel');
      const panel = await browser().panel();
      await panel.click('Coverage');
      await says(panel, 'Both ');
      const before = await panel.text();
      await page.bringToFront();
      await page.goto(second!, { waitUntil: 'domcontentloaded' });
      await waitForMarks(page);
      await until('the panel has gone along', async () => {
        const after = await panel.text();
        return after !== before && after.includes('Coverage');
      });
      await backAndForth(panel);
      await panel.close();
    });
  });
}

/** In a panel, which has no history of the browser’s. */
async function backAndForth(panel: Surface): Promise<void> {
  await panel.click('Names');
  await panel.click('Sergey Lavrov');
  await says(panel, 'Back');
  await panel.click('Back');
  await panel.click('Forward');
  await says(panel, 'Add note');
  assert.ok(!(await panel.text()).includes('Forward'));
}

const count = (page: Page, selector: string) =>
  page.evaluate((what) => document.querySelectorAll(what).length, selector);

const heading = (page: Page) => page.evaluate(() => document.querySelector('article h2')?.textContent ?? '');

const otherHeading = (page: Page) =>
  until('another entity is open', async () => {
    const head = await heading(page);
    return head !== '' && head !== 'Maria Zakharova' && head;
  });

const focusedLabel = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function altArrow(page: Page, key: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
}

interface SavedFile {
  readonly name: string;
  readonly bytes: number;
  readonly text: string;
}

/** The next file that the page saves is kept by the page: what a browser under test does with downloads is its own. */
async function catchFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as { saved: SavedFile | null };
    kept.saved = null;
    let blob: Blob | null = null;
    URL.createObjectURL = (file) => {
      blob = file as Blob;
      return '#';
    };
    HTMLAnchorElement.prototype.click = async function keep() {
      if (blob) kept.saved = { name: this.download, bytes: blob.size, text: await blob.text() };
    };
  });
}

const savedFile = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { saved: SavedFile | null }).saved);
