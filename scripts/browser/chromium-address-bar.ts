import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A line under the address bar. */
interface Line {
  readonly text: string;
  /** What the extension is told when it is chosen. */
  readonly content: string;
}

/** Each key comes so long after the one before, as from a hand. */
const KEY_MS = 40;

/**
 * Types into Chromium's address bar. That lies outside every page, and a headless Chromium has none: its page for
 * those who develop it puts the same question to the same parts, our background among them, and lists the lines.
 * @param page is turned to that page
 * @param text begins with our keyword
 */
export async function typeInChromiumBar(page: Page, text: string): Promise<readonly Line[]> {
  await until('pages for developers can be had', async () => {
    await page.goto('chrome://omnibox');
    if (await page.evaluate(`Boolean(document.querySelector('omnibox-input'))`)) return true;
    await page.goto('chrome://chrome-urls');
    await page.evaluate(
      `document.querySelector('chrome-urls-app')?.shadowRoot?.querySelector('cr-button')?.click()`,
    );
    return false;
  });
  await page.evaluate(
    `document.querySelector('omnibox-input').shadowRoot.querySelector('#input-text').focus()`,
  );
  await page.keyboard.type(text, { delay: KEY_MS });
  return until('all lines are there', async () => (await page.evaluate(readLines(text))) as Line[] | null);
}

/** Of the latest answer to all that was typed; null while that is not there. */
const readLines = (text: string): string => `(() => {
  const answers = document.querySelector('omnibox-output')?.shadowRoot.querySelectorAll('output-results-group') ?? [];
  const answer = [...answers].map((group) => group.shadowRoot).findLast((group) => {
    const told = (id) => group.querySelector('output-results-details')?.shadowRoot.getElementById(id)?.textContent;
    return told('done') === 'true' && told('cursor-position') === '${text.length}';
  });
  return answer && [...answer.querySelector('tbody.body').rows].map((row) => ({
    text: row.querySelector('.contents').textContent,
    content: row.querySelector('.cell-fill-and-inline .pair-item').textContent.replace(/^\\S+ /, ''),
  }));
})()`;
