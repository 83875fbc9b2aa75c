import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { startChromium } from '../browser/chromium.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { waitForMarks } from '../browser/reading.ts';
import { sampleAddress, samplePage } from '../browser/sample-pages.ts';
import { type Drawn, drawnOf } from '../browser/drawn.ts';
import { until } from '../browser/until.ts';
import { median } from './clock.ts';
import { type Report, duration, figure } from './report.ts';

const ROUNDS = 9;

/** What a reader waits for who presses our button over an article, in the built extension in Chromium. */
export async function timePopup(report: Report): Promise<void> {
  report.say(`The popup over an article, in Chromium, from its first moment: median and worst of ${ROUNDS}`);
  const server = await startNewsServer(samplePage);
  const browser = await startChromium(server);
  try {
    const running = await openings(browser, async () => {});
    const stopped = await openings(browser, () => browser.stopBackground());
    report.table(
      ['background', 'field', 'worst', 'field and names', 'worst', 'layout shift, worst'],
      [rowOf('running', running), rowOf('stopped', stopped)],
    );
  } finally {
    await browser.close();
    server.close();
  }
}

async function openings(browser: DrivenBrowser, before: () => Promise<void>): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  // The first is not counted: the browser's own caches are empty.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const page = await browser.open(sampleAddress('veto-2024.html'));
    await waitForMarks(page);
    await before();
    const popup = await browser.openPopup(page);
    await until('the page is told of', async () => (await popup.text()).includes('Maria Zakharova'));
    if (round > 0) drawn.push(await drawnOf(popup));
    await popup.close();
    await page.close();
  }
  return drawn;
}

function rowOf(name: string, drawn: readonly Drawn[]): string[] {
  const fields = drawn.map(({ field }) => field);
  const contents = drawn.map(({ content }) => content);
  return [
    name,
    duration(median(fields)),
    duration(Math.max(...fields)),
    duration(median(contents)),
    duration(Math.max(...contents)),
    figure(Math.max(...drawn.map(({ shift }) => shift))),
  ];
}
