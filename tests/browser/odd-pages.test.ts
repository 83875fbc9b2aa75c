import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../../scripts/browser/until.ts';
import { openCard, paintedOn, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

for (const name of BROWSERS) {
  describe(`An odd page in ${name}`, () => {
    const browser = withBrowser(name);

    for (const [title, file, sentence] of [
      ['a drawing without a body', 'no-body.svg', 'This is a picture, a film or a sound: th'],
      ['a page of frames', 'frameset.html', 'does not look like an article'],
    ] as const) {
      it(`${title} is left alone, and the popup says so`, async () => {
        const page = await browser().open(sampleAddress(file));
        const popup = await browser().openPopup(page);
        await until('a sentence', async () => (await popup.text()).includes(sentence));
        await popup.close();
        assert.deepEqual(await paintedOn(page), []);
      });
    }

    it('an XHTML page is read, and its cards open', async () => {
      const page = await browser().open(sampleAddress('story.xhtml'));
      assert.deepEqual(await waitForMarks(page), ['Sanctions committee', 'Panel of Experts']);
      const card = await openCard(browser(), page, 'Panel of Experts');
      assert.match(await card.text(), /1718 Committee/);
    });

    it('a page whose forms are named like the browser’s own objects is read', async () => {
      const page = await browser().open(sampleAddress('named-api.html'));
      assert.deepEqual(await waitForMarks(page), ['1718 Committee']);
      const card = await openCard(browser(), page, '1718 Committee');
      assert.match(await card.text(), /sanctions/);
    });

    it('of a page of ten million characters the beginning is read, and the popup says so', async () => {
      const page = await browser().open(sampleAddress('long.html'));
      await waitForMarks(page);
      const popup = await browser().openPopup(page);
      await until('a sentence', async () => (await popup.text()).includes('only its beginning was read'));
      await popup.close();
    });

    it('none of them finds an error of ours in its console', () => {
      assert.deepEqual(browser().errors(), []);
    });
  });
}
