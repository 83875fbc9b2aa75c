import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../../scripts/browser/until.ts';
import { openCard, paintedOn, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { buildWithDamagedPack, buildWithoutDatabase } from './broken-build.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

for (const name of BROWSERS) {
  describe(`A damaged pack in ${name}`, () => {
    const browser = withBrowser(name, { extension: buildWithDamagedPack(name) });

    it('leaves the page alone, and the popup says so calmly', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      const popup = await browser().openPopup(page);
      await says(popup, 'Backgrounder could not open its own data.');
      await popup.type('zakharova');
      await until('the list has gone', async () => !(await popup.text()).includes('Try again'));
      await says(popup, 'Backgrounder could not open its own data.');
      await popup.close();
      assert.deepEqual(await paintedOn(page), []);
      assert.deepEqual(
        browser()
          .errors()
          .filter((error) => error.startsWith('https:')),
        [],
      );
    });
  });

  describe(`A browser that refuses databases, ${name}`, () => {
    const browser = withBrowser(name, { extension: buildWithoutDatabase(name) });

    it('still shows cards, and says of a note that it is not saved, with its text still there', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(page);
      const card = await openCard(browser(), page, 'Panel of Experts');
      await says(card, 'Add note');
      await card.click('Add note');
      const editor = await browser().noteEditor();
      await says(editor, 'Panel of Experts');
      await editor.click('Your note');
      await editor.type('Ask who chairs it now.');
      await says(editor, 'Not saved. Your text is still here.');
      await editor.close();
      assert.deepEqual(
        browser()
          .errors()
          .filter((error) => error.startsWith('https:')),
        [],
      );
    });
  });
}
