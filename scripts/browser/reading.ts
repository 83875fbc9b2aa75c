import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

/** What is painted on a page, in reading order, as the words that are underlined. */
export async function paintedOn(page: Page): Promise<string[]> {
  return (await look(page, null)).painted;
}

/** Waits until something is painted. */
export async function waitForMarks(page: Page): Promise<string[]> {
  return until(`marks on ${page.url()}`, async () => {
    const painted = await paintedOn(page);
    return painted.length > 0 && painted;
  });
}

/** Rests the pointer on painted words, until their card is open. */
export async function openCard(browser: DrivenBrowser, page: Page, words: string): Promise<Surface> {
  return until(`the card of “${words}” opens`, async () => {
    // A page that moves under the pointer opens nothing until the pointer moves again: so does a hand.
    await restOn(page, words);
    return until('the card opens', () => browser.cardOn(page), 1500).catch(() => null);
  });
}

/** Moves the pointer away from everything. */
export async function moveAway(page: Page): Promise<void> {
  await page.mouse.move(2, 400, { steps: 4 });
}

/** Moves the pointer onto painted words, as a hand would. */
export async function restOn(page: Page, words: string): Promise<void> {
  // Pages move while their pictures come in: look where the words are until they stay there.
  let place = await placeOf(page, words);
  await until('the page stands still', async () => {
    const before = place;
    await new Promise((resolve) => setTimeout(resolve, 100));
    place = await placeOf(page, words);
    return place.x === before.x && place.y === before.y;
  });
  // After a scroll nothing opens until the pointer moves; it comes from the side, in a few steps.
  await page.mouse.move(place.x - 40, place.y + 3, { steps: 2 });
  await page.mouse.move(place.x, place.y, { steps: 4 });
}

/** The middle of painted words in the window, scrolled to where they can be pointed at. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const { place } = await look(page, words);
  if (!place) throw new Error(`“${words}” is not marked on ${page.url()}.`);
  return place;
}

/** All painted words, and the middle in the window of some of them, scrolled to where they can be pointed at. */
async function look(page: Page, words: string | null) {
  return page.evaluate((wanted) => {
    const ranges: Range[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<StaticRange>]>) {
      if (!/^m[0-9a-z]+$/.test(name)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        ranges.push(range);
      }
    }
    const painted = ranges.map(String);
    const at = painted.findIndex((text) => text === wanted);
    const found =
      ranges[at >= 0 ? at : painted.findIndex((text) => wanted !== null && text.includes(wanted))];
    found?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = found?.getClientRects()[0];
    return { painted, place: rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null };
  }, words);
}
