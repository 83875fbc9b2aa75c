import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { boxOfCard, linesOf, pause } from './card-places.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const ADDRESS = sampleAddress('card.html');

for (const name of BROWSERS) {
  describe(`A page that the reader has zoomed in ${name}`, () => {
    const browser = withBrowser(name);
    /** As by the browser's own menu. */
    const zoom = async (page: Page, factor: number): Promise<void> => {
      await browser().inExtension(`(async () => {
        const api = globalThis.browser ?? chrome;
        const tab = (await api.tabs.query({})).findLast(({ url }) => url === ${JSON.stringify(ADDRESS)});
        await api.tabs.setZoom(tab.id, ${factor});
      })()`);
      await page.bringToFront();
      await until('it is zoomed', () => page.evaluate((wanted) => devicePixelRatio === wanted, factor));
    };

    for (const factor of [0.5, 5]) {
      it(`to ${factor * 100} %, has its card whole in the window, and not over the line that is pointed at`, async () => {
        const page = await browser().open(ADDRESS);
        await waitForMarks(page);
        await zoom(page, factor);
        const line = await pointAt(page, 'Maria Zakharova');
        const card = await until('the card opens', () => browser().cardOn(page));
        assert.match(await card.text(), /Zakharova/);
        // The note is read when the card is open already, and makes it larger.
        await pause(300);

        const { left, top, right, bottom } = await boxOfCard(page);
        const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        const place = `the card is ${left}, ${top} to ${right}, ${bottom} in ${window.width} × ${window.height}`;
        assert.ok(left >= 0 && top >= 0 && right <= window.width && bottom <= window.height, place);
        assert.ok(right - left >= Math.min(380, window.width - 16) - 1 && bottom - top >= 40, place);
        assert.ok(
          top >= line.bottom || bottom <= line.top,
          `${place}, the line ${line.top} to ${line.bottom}`,
        );
        await page.close();
      });
    }
  });
}

/** Rests the pointer on the first line of painted words, in the middle of the window: there is the least room beside it. */
async function pointAt(
  page: Page,
  words: string,
): Promise<{ readonly top: number; readonly bottom: number }> {
  const [before] = await linesOf(page, words);
  await page.evaluate(
    (middle) => scrollBy({ top: middle - innerHeight / 2, behavior: 'instant' }),
    (before!.top + before!.bottom) / 2,
  );
  await pause(300);
  const [line] = await linesOf(page, words);
  const { left, top, bottom } = line!;
  await page.mouse.move(left + 2, (top + bottom) / 2, { steps: 2 });
  await page.mouse.move(left + 10, (top + bottom) / 2, { steps: 4 });
  return line!;
}
