import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../../scripts/browser/driven-browser.ts';
import { until } from '../../../scripts/browser/until.ts';
import { openEyes } from './watcher.ts';

/** A machine that is busy with other things takes long for what is done in a moment. */
export const PATIENCE_MS = 20_000;

/** What a page has come to. */
export interface Visit {
  /** What the page says of itself; null where it runs no script. */
  readonly result: string | null;
  readonly markup: string;
  readonly errors: string;
}

/** Goes to an address, and waits until the page there has done what it does. */
export async function visit(page: Page, address: string, runsScripts: boolean): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 10_000 }).catch((error: unknown) => {
    // A page that leaves for another at once, or opens itself anew, has no such moment.
    if (page.url() === 'about:blank') throw error;
  });
  if (!runsScripts) return;
  await until(`${address} is done`, async () => (await ask(page, 'result')) !== null, PATIENCE_MS);
}

/** What the page has come to by now. */
export async function visited(page: Page, runsScripts: boolean): Promise<Visit> {
  if (!runsScripts) return { result: null, markup: '', errors: '' };
  return {
    result: await ask(page, 'result'),
    markup: (await ask(page, 'markup')) ?? '',
    errors: (await ask(page, 'errors')) ?? '',
  };
}

/** All that a page can find in itself; nothing where it runs no script. */
export async function everythingOn(page: Page): Promise<string> {
  return (await ask(page, 'everything')) ?? '';
}

/** A text of the page's watcher: nothing of the page's own can come between. */
async function ask(page: Page, what: 'result' | 'markup' | 'errors' | 'everything'): Promise<string | null> {
  // While it goes from one document to the next, there is nobody to answer.
  return page.evaluate(`globalThis.watched?.${what}() ?? null`).catch(() => null) as Promise<string | null>;
}

/** Whether anything lies on top of a page, as our card does. */
export async function isCardOpen(page: Page): Promise<boolean> {
  return (await page.evaluate(`(globalThis.watched?.eyes ?? (${String(openEyes)})()).isCardOpen()`)) === true;
}

/** The words that are painted on a page and in its frames, in no order. */
export async function paintedApart(page: Page): Promise<string[]> {
  const painted = await page
    .evaluate(`(globalThis.watched?.eyes ?? (${String(openEyes)})()).painted()`)
    .catch(() => '');
  return (painted as string).split('\n').filter((words) => words !== '');
}

/** What our copy in the page in front says of it; null where there is none. */
export async function stateOf({ inBackground }: DrivenBrowser): Promise<string | null> {
  return inBackground<string | null>(`(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    const asked = api.tabs.sendMessage(tab.id, { name: 'marksOnPage', payload: {} }, { frameId: 0 });
    return asked.then((answer) => answer?.state ?? null, () => null);
  })()`);
}
