import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openCard, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { type Surface, surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { drop, keepDownloads, lastDownload } from './files-of-notes.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const NOTE = 'Ask who chairs it now.';
const NAME = 'Panel of Experts';

for (const name of BROWSERS) {
  describe(`The page of all notes in ${name}`, () => {
    const browser = withBrowser(name);
    let page: Page;
    let notes: Surface;
    let title = '';
    let exported = '';

    it('lists a note that was written from a card', async () => {
      const story = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(story);
      const card = await openCard(browser(), story, NAME);
      await card.click('Add note');
      const editor = await browser().noteEditor();
      await editor.click('Your note');
      await editor.type(NOTE);
      await says(editor, 'Saved');
      await editor.close();
      page = await browser().openOwnPage('notes.html');
      notes = surfaceOfPage(page);
      await says(notes, NOTE);
      title = (await page.$eval('.note-row h2', ({ textContent }) => textContent)) ?? '';
      assert.ok(title.includes(NAME));
    });

    it('is opened from the popup’s foot', async () => {
      await page.close();
      const popup = await browser().openPopup(await browser().open(sampleAddress('veto-2024.html')));
      await popup.click('Notes');
      // Chromium tells the addresses of tabs to nobody without a permission, Firefox's background has no views.
      await until('the page opens', () =>
        browser().inExtension<boolean>(`(async () => {
          const api = globalThis.browser ?? chrome;
          const addresses = [
            ...(await api.tabs.query({})).map(({ url }) => url ?? ''),
            ...api.extension.getViews({ type: 'tab' }).map(({ location }) => location.href),
          ];
          return addresses.includes(api.runtime.getURL('notes.html'));
        })()`),
      );
      page = await browser().openOwnPage('notes.html');
      // The popup goes when it has opened the other one, and may come in between.
      await page.bringToFront();
      notes = surfaceOfPage(page);
      await says(notes, NOTE);
    });

    it('finds a note by its words, as they are typed, and says where nothing is found', async () => {
      await notes.click('Search your notes');
      await notes.type('CHAIRS ask');
      await until('the words are marked', () => page.evaluate(() => document.querySelector('mark') !== null));
      await notes.type(' zebra');
      await says(notes, 'No note fits all of this.');
      await notes.click('Clear all');
      await says(notes, NOTE);
    });

    it('opens a note to read and to write in it, by the keyboard alone, and goes back to its row', async () => {
      await page.focus('.note-row h2 button');
      await notes.press('Enter');
      await says(notes, 'History');
      assert.equal(await page.$('textarea'), null);
      await notes.press('Tab');
      assert.equal(await notes.focused(), 'Edit');
      await notes.press('Enter');
      await until('the field has the focus', () =>
        page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'),
      );
      await notes.press('End');
      await notes.type(' And since when.');
      await says(notes, 'Saved');
      await notes.press('Escape');
      await until('“Edit” has the focus', async () => (await notes.focused()) === 'Edit');
      await notes.press('Escape');
      await until('the row has the focus', async () => (await notes.focused()) === title);
      await says(notes, `${NOTE} And since when.`);
    });

    it('offers what a link that is written may mean, by the keyboard, and links to what was chosen', async () => {
      await page.focus('.note-row h2 button');
      await notes.press('Enter');
      await notes.click('Edit');
      await notes.press('End');
      await notes.type(' Ask the [[panel of experts yem');
      await until('the list has the one that is meant', () =>
        page.evaluate(
          () =>
            document.querySelector('[role=option]')?.textContent?.startsWith('Panel of Experts on Yemen') ===
            true,
        ),
      );
      await notes.press('ArrowDown');
      await notes.press('ArrowUp');
      await notes.press('Enter');
      await notes.type(' too.');
      await says(notes, 'Saved');
      await until('the text goes on behind the link', () =>
        page.evaluate(() =>
          document
            .querySelector('textarea')!
            .value.endsWith(' Ask the [[Panel of Experts on Yemen (2140 Committee)]] too.'),
        ),
      );
      await notes.press('Escape');
      await until('the link is one', () =>
        page.evaluate(
          () =>
            document.querySelector('.note-text .entity-link')?.textContent ===
            'Panel of Experts on Yemen (2140 Committee)',
        ),
      );
      await notes.press('Escape');
    });

    it('deletes a note, and has it back by “Undo” in its place', async () => {
      await page.focus('.note-row h2 button');
      await notes.press('Enter');
      await notes.click('Delete note');
      await says(notes, `The note on ${title} is deleted.`);
      await until('“Undo” has the focus', async () => (await notes.focused()).startsWith('Undo'));
      await notes.press('Enter');
      await until('the row has the focus', async () => (await notes.focused()) === title);
      await says(notes, NOTE);
    });

    it('brings a note back from “Recently deleted”', async () => {
      await page.focus('.note-row h2 button');
      await notes.press('Enter');
      await notes.click('Delete note');
      await says(notes, `The note on ${title} is deleted.`);
      await notes.click('Recently deleted');
      await says(notes, '30 days left');
      await notes.click('Bring back the note on');
      await says(notes, `The note on ${title} is back.`);
      await notes.click('All notes');
      await says(notes, NOTE);
    });

    it('shows a deleted note as its Markdown means it', async () => {
      await page.focus('.note-row h2 button');
      await notes.press('Enter');
      await notes.click('Edit');
      await notes.press('End');
      await notes.type(' **Soon.**');
      await says(notes, 'Saved');
      await notes.press('Escape');
      await until('it reads so', () =>
        page.evaluate(() => document.querySelector('strong')?.textContent === 'Soon.'),
      );
      await notes.click('Delete note');
      await notes.click('Recently deleted');
      await says(notes, '30 days left');
      await page.focus('.note-row h2 button');
      await notes.press('Enter');
      await until('it reads so', () =>
        page.evaluate(() => document.querySelector('strong')?.textContent === 'Soon.'),
      );
      await notes.click('Bring back the note on');
      await says(notes, `The note on ${title} is back.`);
      await notes.click('All notes');
      await says(notes, NOTE);
    });

    it('tells of what could not be had back, and saves what can be read', async () => {
      await browser().inExtension(
        `(globalThis.browser ?? chrome).storage.local.set({ 'notes/damage': { restored: 0, snapshot: null, mirrorRebuilt: false, missing: 2 } }).then(() => null)`,
      );
      const popup = await browser().openPopup(page);
      await popup.click('Save what can be read');
      await says(popup, 'Exported. The file is among the browser’s downloads.');
      await popup.close();
      await reload(page);
      await says(notes, '2 entries of your notes or their history could not be had back.');
      await keepDownloads(page);
      await notes.click('Save what can be read');
      await says(notes, 'Exported. The file is among the browser’s downloads.');
      const [file, text] = await lastDownload(page);
      assert.match(file, /^backgrounder-notes-\d{4}-\d{2}-\d{2}\.json$/);
      assert.match(text, /And since when/);
      await notes.click('OK');
      await until('it is gone', async () => !(await notes.text()).includes('could not be had back'));
      await reload(page);
      await says(notes, NOTE);
      assert.equal((await notes.text()).includes('could not be had back'), false);
    });

    it('exports everything into a file, and says when', async () => {
      await keepDownloads(page);
      await notes.click('Export, import, copies');
      await notes.click('Export');
      await says(notes, 'Exported. The file is among the browser’s downloads.');
      const [file, text] = await lastDownload(page);
      assert.match(file, /^backgrounder-notes-\d{4}-\d{2}-\d{2}\.json$/);
      assert.match(text, /And since when/);
      exported = text;
      await until('the day of the export', async () => !(await notes.text()).includes('never'));
      for (const [format, ending] of [
        ['Markdown, a file', 'zip'],
        ['Markdown, one', 'md'],
        ['Table', 'csv'],
        ['Web Annotation', 'jsonld'],
      ] as const) {
        await notes.click(format);
        await notes.click('Export');
        await until(`a file .${ending}`, async () => (await lastDownload(page))[0].endsWith(`.${ending}`));
      }
    });

    it('refuses a file that is none, and says where', async () => {
      await drop(page, 'odd.json', exported.replace('"createdAt"', '"createdWhen"'));
      await says(notes, 'odd.json cannot be imported: notes[0].createdAt is missing.');
    });

    it('deletes everything, after it has asked, and what was being typed with it', async () => {
      await browser().inExtension(`(globalThis.browser ?? chrome).storage.local
        .set({ unsaved: ['lost'], 'unsaved:lost': { text: 'HALF TYPED' } }).then(() => null)`);
      await notes.click('Delete everything…');
      await says(notes, 'Delete your note for good?');
      await says(notes, 'special tools may still find');
      await notes.click('Delete everything');
      await says(notes, 'All notes and saved articles are deleted.');
      await notes.click('All notes');
      await says(notes, 'No notes yet.');
      const left = await browser().inExtension<object>(
        `(globalThis.browser ?? chrome).storage.local.get(null)`,
      );
      assert.doesNotMatch(JSON.stringify(left), /HALF TYPED|Ask who chairs/);
    });

    it('imports the file after it has said what it brings', async () => {
      await notes.click('Export, import, copies');
      await drop(page, 'mine.json', exported);
      await says(notes, 'What mine.json brings');
      await until(
        'the preview has the focus',
        async () => (await notes.focused()) === 'What mine.json brings',
      );
      await notes.click('Import');
      await says(notes, 'mine.json is imported.');
      await notes.click('All notes');
      await says(notes, NOTE);
    });

    it('undoes the import', async () => {
      await notes.click('Export, import, copies');
      await notes.click('Undo import of mine.json');
      await says(notes, 'None in the last 30 days.');
      await notes.click('All notes');
      await says(notes, 'No notes yet.');
    });

    it('imports others’ annotations, which are then shown on their page', async () => {
      await notes.click('Export, import, copies');
      const source = `${sampleAddress('veto-2024.html').replace('https:', 'http:')}?utm_source=mail`;
      const theirs = [{ type: 'Annotation', id: 'urn:7', target: { source }, body: 'Read by others, too.' }];
      await drop(page, 'theirs.jsonld', JSON.stringify(theirs));
      await says(notes, 'What theirs.jsonld brings');
      await notes.click('Import');
      await says(notes, 'theirs.jsonld is imported.');
      const popup = await browser().openPopup(await browser().open(sampleAddress('veto-2024.html')));
      await says(popup, 'Read by others, too.');
      await popup.close();
      assert.deepEqual(browser().errors(), []);
    });
  });
}

/** Puppeteer itself waits in vain for Firefox to reload a page of an extension. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    (globalThis as { isOld?: true }).isOld = true;
    location.reload();
  });
  await until('the page is loaded anew', () =>
    page.evaluate(() => document.readyState === 'complete' && !('isOld' in globalThis)).catch(() => false),
  );
}
