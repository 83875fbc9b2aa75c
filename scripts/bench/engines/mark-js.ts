import { startChromium } from '../../browser/chromium.ts';
import { startNewsServer } from '../../browser/news-server.ts';
import { readNames } from '../corpus.ts';
import { markWithMarkJs } from '../mark-js-in-page.ts';
import type { EngineFigures } from '../measure-engine.ts';
import type { Size } from '../places.ts';
import type { Outcome } from '../run-apart.ts';

export const MARK_JS = 'mark.js';

/** It marks a page of this length in seconds, and five million characters not in minutes. */
const LENGTH = 100_000;
const LIMIT_MS = 60_000;

/** mark.js in Chromium, on a page of paragraphs; the floor is `charCodeAt` over the same text nodes. */
export async function measureMarkJs(
  text: string,
  size: Size,
): Promise<Outcome<EngineFigures> & { readonly length: number }> {
  const paragraphs = text.slice(0, LENGTH).split('\n');
  const body = paragraphs.map((words) => `<p>${escape(words)}</p>`).join('\n');
  const html = `<!doctype html><meta charset="utf-8"><title>Prose</title>${body}`;
  const server = await startNewsServer(() => ({ type: 'text/html; charset=utf-8', body: html }));
  const browser = await startChromium(server);
  try {
    const page = await browser.open('https://prose.invalid/');
    const floorMs = await page.evaluate(readEachUnit);
    const marked = await markWithMarkJs(page, readNames(size), LIMIT_MS);
    return typeof marked === 'string'
      ? { length: LENGTH, figures: {}, gaveUp: marked }
      : { length: LENGTH, figures: { floorMs, scanMs: marked.ms, hits: marked.marks }, gaveUp: null };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page; ms of the best of many rounds, since one is shorter than the clock's step. */
function readEachUnit(): number {
  const rounds = Array.from({ length: 20 }, () => {
    const begun = performance.now();
    let sum = 0;
    for (let again = 0; again < 10; again += 1) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        for (let index = 0; index < text.length; index += 1) sum = (sum + text.charCodeAt(index)) | 0;
      }
    }
    // The sum is used, or the loop would be left out.
    return sum === -1 ? Infinity : (performance.now() - begun) / 10;
  });
  return Math.min(...rounds);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
