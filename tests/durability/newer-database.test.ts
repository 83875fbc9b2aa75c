import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { surfaceOfPage } from '../../scripts/browser/surface.ts';
import { DATABASE_VERSION } from '../../notes/database.ts';
import { says } from '../browser/own-pages.ts';
import { BROWSERS, withBrowser } from '../browser/with-browser.ts';
import { nextNote, openWriter } from './note-writer.ts';

const OPEN_MS = 1000;

for (const name of BROWSERS) {
  describe(`When a newer version of the extension has been in ${name}`, () => {
    const browser = withBrowser(name);

    it('notes can be read and exported, and not written, and nobody waits', async () => {
      const first = await openWriter(browser());
      const note = nextNote('1718-panel', null);
      assert.equal((await first.save(note)).state, 'saved');
      const before = await first.contents();
      await first.page.evaluate(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('notes', ${DATABASE_VERSION + 1});
        opening.onupgradeneeded = () => opening.result.createObjectStore('unheard-of');
        opening.onsuccess = () => (opening.result.close(), resolve(null));
        opening.onerror = () => reject(opening.error);
      })`);
      await browser().restart();

      const page = await browser().openOwnPage('sidepanel.html');
      const painted = (await page.evaluate(`new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      })`)) as number;
      assert.ok(painted < OPEN_MS, `The panel was drawn after ${painted} ms.`);
      const begun = Date.now();
      const later = await openWriter(browser());
      assert.deepEqual(await later.read('1718-panel'), [note]);
      assert.ok(Date.now() - begun < 2 * OPEN_MS);
      assert.deepEqual(await later.contents(), before);
      const answer = await later.save(nextNote('1718-panel', note));
      assert.deepEqual(answer, { state: 'refused', reason: 'newer' });

      const notes = surfaceOfPage(await browser().openOwnPage('notes.html'));
      await says(notes, note.text.trim());
      console.log(`${name}: the panel was drawn after ${Math.round(painted)} ms.`);
    });
  });
}
