import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Mark from 'mark.js';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');

/** What marking a page took. */
export interface Marked {
  readonly ms: number;
  /** Elements that were put around names. */
  readonly marks: number;
  /** Changes of the DOM. */
  readonly mutations: number;
}

/**
 * Marks names in a page as users of mark.js do: whole words, whatever their case.
 * @returns what it took, or for a reader why it did not come to its end
 */
export async function markWithMarkJs(
  page: Page,
  names: readonly string[],
  limitMs: number,
): Promise<Marked | string> {
  try {
    // By the browser's own tools, whatever the page's policy says of scripts.
    await page.evaluate(SOURCE);
    return await Promise.race([page.evaluate(mark, names), givenUpAfter(limitMs)]);
  } catch (error) {
    return failure(error);
  }
}

/** Runs in the page. */
async function mark(names: readonly string[]): Promise<Marked> {
  const { Mark: MarkJs } = window as unknown as { Mark: typeof Mark };
  let mutations = 0;
  const observer = new MutationObserver((records) => (mutations += records.length));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const begun = performance.now();
  new MarkJs(document.body).mark(names, {
    separateWordSearch: false,
    accuracy: 'exactly',
    diacritics: false,
  });
  const ms = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve));
  observer.disconnect();
  return { ms, marks: document.querySelectorAll('mark[data-markjs]').length, mutations };
}

/** The message in short: the regular expressions in it are as long as its lists of names. */
function failure(error: unknown): string {
  const [line] = String(error instanceof Error ? error.message : error).split('\n');
  return `failed: ${line!.length > 80 ? `${line!.slice(0, 40)} … ${line!.slice(-30)}` : line!}`;
}

function givenUpAfter(ms: number): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(`given up after ${ms / 1000} s`), ms).unref();
  });
}
