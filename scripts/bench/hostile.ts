import { startChromium } from '../browser/chromium.ts';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { LARGE_PAGES } from '../browser/large-pages.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { SAMPLE_HOST, samplePage } from '../browser/sample-pages.ts';
import { type Report, figure, megabytes } from './report.ts';
import { UNTOUCHED, costOn, withTab } from './visit-page.ts';

/** What we may cost a page that is made to cost us: ms of the main thread in one task and in all, and MB of its heap. */
const MOST = { longestMs: 50, totalMs: 1500, heap: 60e6 } as const;

/** What pages of 10 MB, 100,000 nodes, a million characters in one text or 20,000 levels have us do, in Chromium. */
export async function showHostileCost(report: Report): Promise<void> {
  const server = await startNewsServer(samplePage);
  const browser = await startChromium(server);
  const rows: string[][] = [];
  try {
    for (const file of Object.keys(LARGE_PAGES)) {
      report.progress(file);
      const address = (host: string) => `https://${host}/sample/${file}`;
      const { totalMs, longestMs } = await costOn(browser, address(SAMPLE_HOST));
      const heap =
        (await heapOn(browser, address(SAMPLE_HOST))) - (await heapOn(browser, address(UNTOUCHED)));
      const isWithin = totalMs <= MOST.totalMs && longestMs <= MOST.longestMs && heap <= MOST.heap;
      rows.push([
        file,
        figure(totalMs, ' ms'),
        figure(longestMs, ' ms'),
        megabytes(heap),
        isWithin ? 'yes' : 'no',
      ]);
    }
  } finally {
    await browser.close();
    server.close();
  }
  report.say(
    `Pages that are too large, in Chromium. Our share may be ${MOST.longestMs} ms in one task, ${MOST.totalMs} ms in all, ${megabytes(MOST.heap)} of heap.`,
  );
  report.table(['page', 'our script', 'longest', 'our heap', 'within'], rows);
}

/** The heap of a page, bytes, a moment after it was read and what is of no use was thrown away. */
async function heapOn(browser: DrivenBrowser, address: string): Promise<number> {
  return withTab(browser, async (page) => {
    await page.goto(address, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0 } = await page.metrics();
    return JSHeapUsedSize;
  });
}

const SETTLE_MS = 3000;
