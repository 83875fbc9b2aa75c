import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { moveAway, openCard, paintedOn, restOn, waitForMarks } from '../../scripts/browser/reading.ts';
import { SAMPLE_HOST, sampleAddress, samplePage } from '../../scripts/browser/sample-pages.ts';
import { hasSavedPages, savedPage, savedPages } from '../../scripts/browser/saved-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { isForRelease } from '../times.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const LOADS = Number(process.env['LOADS'] ?? 1000);
const MEASURED_EVERY = 100;
const CARD_EVERY = 10;
/** A page that has not been marked by then is none to be marked, ms. */
const MARKED_BY = 300;

const skip = !isForRelease ? 'only before a release' : !hasSavedPages() && 'the saved pages are not there';

/** After so many loads, so much lay in the heap, bytes. */
interface Heaps {
  readonly loads: number;
  readonly background: number;
  /** A tab that was open all the time, and had a card now and then. */
  readonly staying: number;
  /** The tab in which all the pages were loaded, back on the page on which it began. */
  readonly browsing: number;
}

for (const name of BROWSERS) {
  describe(`A long day with the news in ${name}`, { skip }, () => {
    // Firefox's background is to be the same one all day.
    const browser = withBrowser(name, { idleMs: 86_400_000 }, (url) =>
      url.hostname === SAMPLE_HOST ? samplePage(url) : savedPage(url),
    );

    it('leaves no more in memory than its first half, and no error in any log', async () => {
      const errors: string[] = [];
      // Pages of the web have errors of their own, and ask for files of other extensions.
      const ours = await browser().inExtension<string>(`(globalThis.browser ?? chrome).runtime.getURL('')`);
      const staying = await open('card.html');
      const browsing = await open('veto-2024.html');
      const pages = savedPages();
      const heaps: Heaps[] = [];
      let [marked, cards] = [0, 0];
      await listenInBackground();

      console.log(`${name}, MB after a collection\n  loads  background  staying tab  browsing tab`);
      for (let loads = 1; loads <= LOADS; loads += 1) {
        const { address } = pages[loads % pages.length]!;
        // Some of what was saved is no page that ever comes to an end.
        await browsing.goto(address, { waitUntil: 'load', timeout: 15_000 }).catch(() => null);
        const words = await marksOf(browsing);
        if (words.length > 0) marked += 1;
        if (loads % CARD_EVERY === 0) {
          if (words[0] !== undefined && (await cardOpens(browsing, words[0]))) cards += 1;
          await staying.bringToFront();
          await openCard(browser(), staying, 'Matthew Miller');
          cards += 1;
          await moveAway(staying);
          await until('the card closes', async () => (await browser().cardOn(staying)) === null);
          await browsing.bringToFront();
        }
        if (loads % MEASURED_EVERY === 0) {
          heaps.push(await measure(loads));
          await errorsOfBackground();
          console.log(rowOf(heaps.at(-1)!));
        }
      }
      errors.push(...(await errorsOfBackground()));

      console.log(`${name}: ${LOADS} loads, ${marked} of them with marks, ${cards} cards`);
      assert.deepEqual(errors, []);
      const half = heaps.slice(-Math.ceil(heaps.length / 2));
      for (const part of ['background', 'staying', 'browsing'] as const) {
        const { growth, mean } = trendOf(half.map((heap) => heap[part]));
        console.log(
          `  ${part}: ${growth >= 0 ? '+' : ''}${(growth / 1000).toFixed(0)} kB over the last half`,
        );
        assert.ok(growth < Math.max(0.03 * mean, 300_000), `${part} grows by ${growth} bytes`);
      }

      async function open(file: string): Promise<Page> {
        const page = await browser().open(sampleAddress(file));
        page.on('pageerror', (error) => {
          if (error instanceof Error && (error.stack ?? '').includes(ours)) errors.push(String(error.stack));
        });
        page.on('console', (message) => {
          const places = [message.location(), ...message.stackTrace()].map(({ url }) => url ?? '');
          if (message.type() === 'error' && places.some((place) => place.startsWith(ours)))
            errors.push(message.text());
        });
        await waitForMarks(page);
        return page;
      }

      async function measure(loads: number): Promise<Heaps> {
        await browsing.goto(sampleAddress('veto-2024.html'), { waitUntil: 'load' });
        await waitForMarks(browsing);
        return {
          loads,
          background: await browser().heapOf('background'),
          staying: await browser().heapOf(staying),
          browsing: await browser().heapOf(browsing),
        };
      }
    });

    async function marksOf(page: Page): Promise<string[]> {
      const painted = async () => {
        const words = await paintedOn(page).catch(() => []);
        return words.length > 0 && words;
      };
      return until('marks', painted, MARKED_BY).catch(() => []);
    }

    /** A real page may have things lying over its words. */
    async function cardOpens(page: Page, words: string): Promise<boolean> {
      try {
        await restOn(page, words);
        await until('its card opens', () => browser().cardOn(page), 1500);
        return true;
      } catch {
        return false;
      } finally {
        await moveAway(page);
      }
    }

    /** Keeps in the background what it says of errors, from now on. */
    async function listenInBackground(): Promise<void> {
      await browser().inBackground(`(() => {
        const place = globalThis.window ?? globalThis;
        const errors = (place.errorsOfTest = []);
        const { error } = console;
        console.error = (...words) => { errors.push(words.map(String).join(' ')); error.apply(console, words); };
        for (const type of ['error', 'unhandledrejection']) {
          place.addEventListener(type, (event) => errors.push(String(event.reason ?? event.message)));
        }
        return null;
      })()`);
    }

    async function errorsOfBackground(): Promise<string[]> {
      const kept = await browser().inBackground<string[] | null>(
        '(globalThis.window ?? globalThis).errorsOfTest ?? null',
      );
      if (kept) return kept;
      console.log('  the browser had stopped the background: what it said before is lost');
      await listenInBackground();
      return [];
    }
  });
}

/** How much a straight line through values at equal distances rises from the first to the last. */
function trendOf(values: readonly number[]): { readonly growth: number; readonly mean: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = (values.length - 1) / 2;
  const covariance = values.reduce((sum, value, place) => sum + (place - middle) * (value - mean), 0);
  const variance = values.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  return { growth: (covariance / variance) * (values.length - 1), mean };
}

function rowOf({ loads, background, staying, browsing }: Heaps): string {
  const sizes = [background, staying, browsing].map((bytes) => (bytes / 1e6).toFixed(2).padStart(11));
  return `  ${String(loads).padStart(5)} ${sizes.join(' ')}`;
}
