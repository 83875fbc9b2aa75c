import assert from 'node:assert/strict';
import { randomFillSync } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { BrowserName } from '../../scripts/browser/find-browsers.ts';
import { BROWSERS, withBrowser } from '../browser/with-browser.ts';
import { nextNote, openWriter } from './note-writer.ts';

/** Where a profile keeps our database, and where the second copy of it. */
const FILES: Record<BrowserName, { readonly database: string; readonly mirror: string }> = {
  chromium: {
    database: 'Default/IndexedDB/chrome-extension_*.leveldb/*',
    mirror: 'Default/Local Extension Settings/*/*',
  },
  firefox: {
    database: 'storage/default/moz-extension+++*/idb/*.sqlite*',
    mirror: 'storage/default/moz-extension+++*userContextId=4294967295/idb/*.sqlite*',
  },
};

/** What happens to a file on a disk that fails. */
const DAMAGES: Record<string, (file: string) => void> = {
  'overwritten with random bytes': (file) =>
    writeFileSync(file, randomFillSync(Buffer.from(readFileSync(file)))),
  'cut off': (file) => truncateSync(file, Math.floor(statSync(file).size / 3)),
  deleted: (file) => rmSync(file),
  zeroed: (file) => writeFileSync(file, Buffer.alloc(statSync(file).size)),
};

const ENTITIES = ['vancouver', 'panel', 'kim', 'harbor', 'ferry'];

for (const name of BROWSERS) {
  for (const [damage, harm] of Object.entries(DAMAGES)) {
    for (const copy of ['database', 'mirror'] as const) {
      describe(`When the files of the ${copy} are ${damage} in ${name}`, () => {
        const browser = withBrowser(name);

        it('no note is lost, the reader is told, and notes can be written', async () => {
          const writer = await openWriter(browser());
          const notes = ENTITIES.map((entity) => nextNote(entity, null));
          for (const note of notes) assert.equal((await writer.save(note)).state, 'saved');

          let harmed = 0;
          await browser().restart({
            meanwhile: (profile) => {
              for (const file of filesOf(name, copy, profile)) {
                harm(file);
                harmed += 1;
              }
            },
          });
          assert.ok(harmed > 0, 'There was no file to harm.');

          const later = await openWriter(browser());
          for (const [at, entity] of ENTITIES.entries()) {
            assert.deepEqual(await later.read(entity), [notes[at]]);
          }
          assert.notEqual(await later.damage(), null);
          assert.equal((await later.save(nextNote('kim', notes[2]!))).state, 'saved');
        });
      });
    }
  }
}

function filesOf(name: BrowserName, copy: 'database' | 'mirror', profile: string): string[] {
  const files = globSync(FILES[name][copy], { cwd: profile }).map((file) => join(profile, file));
  // Firefox keeps both in databases; that of the second copy lies in a container of its own.
  return copy === 'database' ? files.filter((file) => !file.includes('userContextId=')) : files;
}
