import type { Page } from 'puppeteer-core';

/** What a page has gone through since its text was there (DOMContentLoaded). */
export interface PageLife {
  /** ms until the first mark was painted, to a frame; null where none was. */
  readonly markedMs: number | null;
  /** The page's cumulative layout shift, from its very start. */
  readonly shift: number;
  /** Changes of the DOM: elements, attributes, text. */
  readonly mutations: number;
}

/** Watches the documents that are opened in a tab from now on. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(watch);
}

/** What the tab's document went through so far. */
export function lifeOf(page: Page): Promise<PageLife> {
  return page.evaluate(() => (window as unknown as { benchLife: PageLife }).benchLife);
}

/** Runs in the page, before all of its own scripts. */
function watch(): void {
  const life: { -readonly [Name in keyof PageLife]: PageLife[Name] } = {
    markedMs: null,
    shift: 0,
    mutations: 0,
  };
  Object.assign(window, { benchLife: life });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) life.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

  document.addEventListener('DOMContentLoaded', () => {
    const ready = performance.now();
    new MutationObserver((records) => (life.mutations += records.length)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    requestAnimationFrame(look);

    function look(): void {
      const marked = [...CSS.highlights].some(([name, { size }]) => size > 0 && /^m[0-9a-z]+$/.test(name));
      if (!marked) return void requestAnimationFrame(look);
      // The frame that shows them is painted when this frame's callbacks are done.
      setTimeout(() => (life.markedMs = performance.now() - ready));
    }
  });
}
