import type { Page } from 'puppeteer-core';
import { CARD } from '../../scripts/browser/surface.ts';

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the open card is in the window. */
export async function boxOfCard(page: Page): Promise<Edges> {
  return (await page.evaluate(`${CARD}.getBoundingClientRect().toJSON()`)) as Edges;
}

/** Where some painted words are in the window, line by line. */
export function linesOf(page: Page, words: string): Promise<Edges[]> {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values() as Iterable<Iterable<StaticRange>>) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        // A space at the end of a line is a box without a width to some browsers.
        if (String(range) === wanted)
          return [...range.getClientRects()]
            .map((rect) => rect.toJSON() as Edges)
            .filter(({ left, right }) => right - left > 1);
      }
    }
    return [];
  }, words);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
