import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { hasSavedPages, savedPage, savedPages } from '../../scripts/browser/saved-pages.ts';
import type { Surface } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

/** A page of a real news site on the topic, and what its coverage must be related by. */
const REAL = 'en.yna.co.kr/view/AEN20190820002300325';
/** In a line of coverage; the popup's own button says "Saved on". */
const SAVED_SIGN = /\bsaved \d/;
const skip = hasSavedPages() ? false : 'the saved pages are not beside this repository';

for (const name of BROWSERS) {
  describe(`The story of a page in ${name}`, () => {
    const browser = withBrowser(name);

    it('is told in the popup: what else was written and why it is here, what happened, who disagrees', async () => {
      const popup = await openPopup(sampleAddress('veto-2024.html'));
      await popup.click('Coverage');
      await says(popup, 'Both quote');
      assert.match(await popup.text(), /From another side/);
      await popup.click('Timeline');
      await says(popup, "Panel's mandate expires");
      await popup.click('Disputed');
      await says(popup, 'Why did Russia veto the Panel of Experts');
      assert.deepEqual(browser().errors(), []);
      await popup.close();
    });

    it('goes by the arrow keys from part to part', async () => {
      const popup = await openPopup(sampleAddress('veto-2024.html'));
      await popup.click('Names');
      await popup.press('ArrowRight');
      await until('the next tab has the focus', async () => (await popup.focused()).startsWith('Coverage'));
      await says(popup, 'Both quote');
      await popup.press('End');
      await says(popup, 'Why did Russia veto the Panel of Experts');
      await popup.close();
    });

    it('has what the reader saved on the same among the coverage, and not on the page itself', async () => {
      const own = await openPopup(sampleAddress('veto-2024.html'));
      await own.click('Save this article');
      await says(own, 'Saved on');
      await own.click('Coverage');
      await says(own, 'Both quote');
      assert.doesNotMatch(await own.text(), SAVED_SIGN);
      await own.close();
      const other = await openPopup(sampleAddress('card.html'));
      await other.click('Coverage');
      await says(other, 'Russia ends the watch over sanctions on North Korea');
      assert.match(await other.text(), SAVED_SIGN);
      await other.close();
      assert.deepEqual(browser().errors(), []);
    });

    async function openPopup(address: string): Promise<Surface> {
      const page = await browser().open(address);
      await waitForMarks(page);
      const popup = await browser().openPopup(page);
      await says(popup, 'Coverage');
      return popup;
    }
  });

  describe(`The story of a page of a real news site in ${name}`, { skip }, () => {
    const browser = withBrowser(name, {}, savedPage);

    it('has related coverage, each with a reason', async () => {
      const { address } = savedPages().find((page) => page.address.includes(REAL))!;
      const page = await browser().open(address);
      await waitForMarks(page);
      const popup = await browser().openPopup(page);
      await popup.click('Coverage');
      await until('there is some', async () => /Both (?:name|quote|are about)/.test(await popup.text()));
      const reasons = await popup.run<number[]>(
        `(root) => [...root.querySelectorAll('.part-body > li')].map((line) => line.querySelectorAll('.reasons > li').length)`,
      );
      assert.ok(reasons.length > 2 && reasons.every((count) => count > 0), reasons.join());
      await popup.close();
    });
  });
}
