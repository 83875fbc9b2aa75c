import assert from 'node:assert/strict';
import { randomFillSync } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { says } from '../browser/own-pages.ts';
import { BROWSERS, withBrowser } from '../browser/with-browser.ts';
import { nextNote, openWriter } from './note-writer.ts';
import { filesOf } from './profile-files.ts';

for (const name of BROWSERS) {
  describe(`When both copies of the notes are damaged in ${name}`, () => {
    const browser = withBrowser(name);

    it('they come back from the newest snapshot, and the reader is told of which day', async () => {
      const first = await openWriter(browser());
      for (const entity of ['vancouver', 'panel', 'kim']) {
        assert.equal((await first.save(nextNote(entity, null))).state, 'saved');
      }
      // The day's snapshot is made when the browser starts.
      await browser().restart();
      const writer = await openWriter(browser());
      await until('there is a snapshot', async () => (await writer.ask('noteSnapshots', {})).length > 0);
      const before = await writer.contents();
      await writer.page.evaluate(`(async () => {
        const { local } = (globalThis.browser ?? chrome).storage;
        const rows = Object.entries(await local.get(null)).filter(([key]) => key.startsWith('notes/notes/'));
        await local.set(Object.fromEntries(rows.map(([key, value]) => [key, value.slice(0, 20)])));
      })()`);
      await browser().restart({
        meanwhile(profile) {
          for (const file of filesOf(name, 'database', profile)) {
            writeFileSync(file, randomFillSync(Buffer.alloc(statSync(file).size)));
          }
        },
      });

      const later = await openWriter(browser());
      assert.deepEqual(await later.contents(), before);
      assert.deepEqual(await later.damage(), {
        restored: 3,
        snapshot: new Date().toISOString().slice(0, 10),
        mirrorRebuilt: false,
        missing: 0,
      });
      const panel = surfaceOfPage(await browser().openOwnPage('sidepanel.html'));
      await says(panel, 'What they lacked has been restored from the snapshot of');
      await panel.click('OK');
      await until('it is said once', async () => (await later.damage()) === null);
    });
  });
}
