import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { LARGE_PAGES } from '../../../scripts/browser/large-pages.ts';
import { sampleAddress } from '../../../scripts/browser/sample-pages.ts';
import { until } from '../../../scripts/browser/until.ts';
import { BROWSERS, withBrowser } from '../with-browser.ts';
import { stateOf } from './visit.ts';

/** A machine that is busy with other things takes long to lay them out. */
const LIMIT_MS = 60_000;

/** What their time is, and what they cost a page, the benchmark tells: `npm run bench -- --only hostile`. */
for (const name of BROWSERS) {
  describe(`A page that is too large, in ${name},`, () => {
    const browser = withBrowser(name);
    let tab: Page;
    before(async () => {
      tab = await browser().open('about:blank');
    });

    for (const file of Object.keys(LARGE_PAGES)) {
      it(`${file} is read as far as we go, and answers its reader meanwhile`, async () => {
        await tab.goto(sampleAddress(file), { waitUntil: 'load', timeout: LIMIT_MS });
        await tab.click('button');
        assert.equal(await tab.$eval('button', ({ textContent }) => textContent), 'pressed');
        const state = await until(
          'we are done with it',
          async () => {
            const now = await stateOf(browser());
            return now !== 'reading' && now;
          },
          LIMIT_MS,
        );
        assert.equal(state, 'marked');
        await tab.click('button');
        assert.deepEqual(await browser().ownErrors(), []);
      });
    }
  });
}
