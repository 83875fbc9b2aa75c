import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer } from '../../scripts/browser/news-server.ts';
import { waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress, samplePage } from '../../scripts/browser/sample-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { pause } from './card-places.ts';
import { badgeOf } from './own-pages.ts';
import { withBrowser } from './with-browser.ts';

const STORY = sampleAddress('veto-2024.html');
const FRONT = sampleAddress('ahead.html');

/** A page that has the browser prepare the story, in the hope that its reader goes there next. */
const FRONT_PAGE = `<!doctype html><html lang="en"><title>Front</title>
  <script type="speculationrules">{ "prerender": [{ "urls": ["veto-2024.html"], "eagerness": "immediate" }] }</script>
  <p><a href="veto-2024.html">The story</a></p></html>`;

// Chromium alone prepares pages so far.
describe('A page that Chromium prepares ahead of a click', () => {
  const asked: string[] = [];
  const browser = withBrowser('chromium', {}, (url): Answer | null => {
    asked.push(url.href);
    return url.href === FRONT ? { type: 'text/html', body: FRONT_PAGE } : samplePage(url);
  });

  it('asks for nothing and is not counted before it is shown, and is marked then', async () => {
    const ownPage = await browser().openOwnPage('options.html');
    await ownPage.evaluate(`
      globalThis.heard = [];
      chrome.runtime.onMessage.addListener(({ name }, { url }) => { heard.push({ name, url }); });`);
    const heard = () =>
      ownPage.evaluate(`heard.filter(({ url }) => url === ${JSON.stringify(STORY)}).map(({ name }) => name)`);

    const page = await browser().open(FRONT);
    await until('the story is prepared', async () => asked.includes(STORY));
    await pause(1500);
    assert.deepEqual(await heard(), []);
    assert.equal(await badgeOf(browser(), FRONT), '');

    await page.bringToFront();
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    const activated = await page.evaluate(
      () =>
        (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
          .activationStart,
    );
    assert.ok(activated > 1000, `it was not prepared: activated at ${activated} ms`);
    assert.equal(asked.filter((address) => address === STORY).length, 1);
    assert.ok((await waitForMarks(page)).includes('Maria Zakharova'));
    assert.deepEqual(await heard(), ['wake', 'linkText']);
    await until('the badge counts', async () => Number(await badgeOf(browser(), STORY)) > 5);
  });
});
