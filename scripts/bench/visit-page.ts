import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { until } from '../browser/until.ts';
import { PROFILER, type ScriptCost, TIMELINE, costOfScript } from './trace-cost.ts';
import { type PageLife, lifeOf, watchPage } from './watch-page.ts';

/** A host that we do not read: the same pages as they are without us. */
export const UNTOUCHED = 'untouched.invalid';
/** Marks come within so long after a page has loaded, or they do not come. */
const MARKS_LIMIT_MS = 3000;
/** A page is looked at so much longer: what shifts and changes then may be due to us. */
const SETTLE_MS = 300;

/** Opens a page in a new tab, and tells what it went through and how many words there are to read. */
export async function visit(
  browser: DrivenBrowser,
  address: string,
  { cold = false } = {},
): Promise<{ readonly life: PageLife; readonly words: number }> {
  return withTab(browser, async (page) => {
    if (cold) {
      await browser.stopBackground();
      // It is gone a moment after it was told to go.
      await pause(500);
    }
    await read(page, address);
    const words = await page.evaluate(() => document.body.innerText.trim().split(/\s+/).length);
    return { life: await lifeOf(page), words };
  });
}

/**
 * What our script costs a page. The profiler sees all of it and slows it down; the calls that the browser
 * notes with and without the profiler tell by how much.
 */
export async function costOn(browser: DrivenBrowser, address: string): Promise<ScriptCost> {
  const plain = [await traced(browser, address, TIMELINE), await traced(browser, address, TIMELINE)];
  const profiled = await traced(browser, address, [...TIMELINE, PROFILER]);
  const callsMs = Math.min(...plain.map((cost) => cost.callsMs));
  const scale = callsMs / profiled.callsMs;
  return { callsMs, totalMs: profiled.totalMs * scale, longestMs: profiled.longestMs * scale };
}

async function traced(
  browser: DrivenBrowser,
  address: string,
  categories: string[],
  tries = 3,
): Promise<ScriptCost> {
  const trace = await withTab(browser, async (page) => {
    await page.tracing.start({ categories });
    await read(page, address);
    return page.tracing.stop();
  });
  const cost = costOfScript(trace!, (url) => /^chrome-extension:.*\/(?:reader|stub)\.js$/.test(url));
  // Now and then a trace comes without the page's own process in it.
  return cost.callsMs > 0 || tries === 1 ? cost : traced(browser, address, categories, tries - 1);
}

/** Opens a page, and waits until it is marked where we read it. */
async function read(page: Page, address: string): Promise<void> {
  await watchPage(page);
  await page.goto(address, { waitUntil: 'load' });
  if (new URL(address).hostname !== UNTOUCHED) {
    await until('marks', async () => (await lifeOf(page)).markedMs !== null, MARKS_LIMIT_MS).catch(() => {});
  }
  await pause(SETTLE_MS);
}

export async function withTab<Result>(
  browser: DrivenBrowser,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.open('about:blank');
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
