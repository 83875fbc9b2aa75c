import { describe, it } from 'node:test';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import { openCard, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import type { Surface } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { buildWithoutDatabase } from '../browser/broken-build.ts';
import { says } from '../browser/own-pages.ts';
import { BROWSERS, withBrowser } from '../browser/with-browser.ts';

const SENTENCE = 'Ask who chairs it now, and who paid for the rooms.';
const NAME = 'Panel of Experts';

for (const name of BROWSERS) {
  describe(`When ${name} is killed while a note is being typed`, () => {
    const browser = withBrowser(name);

    it('the text is saved by the next popup, with the tag that was half typed', async () => {
      const editor = await openEditor(browser());
      await editor.type(SENTENCE);
      await editor.click('Add a tag');
      await editor.type('zeb');
      await isKept(browser(), 'zeb');
      await browser().restart({ killed: true });
      const popup = await openPopup(browser());
      await says(popup, SENTENCE);
      await says(popup, 'zeb');
      await until('the note is on disk', async () => {
        const card = await openCard(browser(), await story(browser()), NAME);
        return (await card.text()).includes(SENTENCE);
      });
    });
  });

  describe(`When ${name} refuses saves, and is killed while a note is being typed`, () => {
    const browser = withBrowser(name, { extension: buildWithoutDatabase(name) });

    it('the text is still there to be saved', async () => {
      const editor = await openEditor(browser());
      await editor.type(SENTENCE);
      await browser().restart({ killed: true });
      const popup = await openPopup(browser());
      await says(popup, SENTENCE);
      await says(popup, 'Not saved. Your text is still here.');
    });
  });
}

/** A key is on its way to the disk for some milliseconds; a busy machine takes longer. */
async function isKept(browser: DrivenBrowser, typed: string): Promise<void> {
  const all = '(globalThis.browser ?? chrome).storage.local.get(null).then(JSON.stringify)';
  await until(`“${typed}” is kept`, async () => (await browser.inBackground<string>(all)).includes(typed));
}

async function story(browser: DrivenBrowser) {
  const page = await browser.open(sampleAddress('veto-2024.html'));
  await waitForMarks(page);
  return page;
}

/** The field of a note that has the focus. */
async function openEditor(browser: DrivenBrowser): Promise<Surface> {
  const card = await openCard(browser, await story(browser), NAME);
  await says(card, 'Add note');
  await card.click('Add note');
  const editor = await browser.noteEditor();
  await until('the field has the focus', async () => (await editor.focused()) === 'Your note');
  return editor;
}

async function openPopup(browser: DrivenBrowser): Promise<Surface> {
  const popup = await browser.openPopup(await story(browser));
  await popup.type(NAME);
  await says(popup, 'UN expert body');
  await popup.press('Enter');
  return popup;
}
