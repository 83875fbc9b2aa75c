import assert from 'node:assert/strict';
import { randomFillSync } from 'node:crypto';
import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import type { BrowserName } from '../../scripts/browser/find-browsers.ts';
import { BROWSERS, withBrowser } from '../browser/with-browser.ts';
import { type NoteWriter, nextNote, openWriter } from './note-writer.ts';
import { filesOf } from './profile-files.ts';
import { createStorm } from './storm.ts';
import { times } from '../times.ts';

/** A page of a database. */
const PAGE = 4096;
const STORMS = times(0, 5);

/** What happens to a file on a disk that fails. */
const DAMAGES: Record<string, (file: string) => void> = {
  'overwritten with random bytes': (file) => overwrite(file, statSync(file).size, fillAtRandom),
  'overwritten at their beginning': (file) => overwrite(file, PAGE, randomFillSync),
  'cut off in their first third': (file) => truncateSync(file, Math.floor(statSync(file).size / 3)),
  'cut off after a page': (file) => truncateSync(file, Math.min(PAGE, statSync(file).size)),
  emptied: (file) => truncateSync(file),
  deleted: (file) => rmSync(file),
  zeroed: (file) => overwrite(file, statSync(file).size, (bytes) => bytes.fill(0)),
  'replaced by a text': (file) => writeFileSync(file, 'Somebody else has been here.'),
};

const ENTITIES = ['vancouver', 'panel', 'kim', 'harbor', 'ferry'];

for (const name of BROWSERS) {
  for (const copy of ['database', 'mirror'] as const) {
    describe(`When the files of the ${copy} in ${name} are`, () => {
      const browser = withBrowser(name);

      for (const [damage, harm] of Object.entries(DAMAGES)) {
        it(`${damage}, no note is lost, the reader is told, and notes can be written`, async () => {
          const before = await saveAll(await openWriter(browser()));
          await browser().restart({ meanwhile: harmWith(name, copy, harm) });
          await isMended(browser(), before);
        });
      }

      it('put back to what they were before, no later edit is lost, and the reader is told', async () => {
        const earlier = new Map<string, Buffer>();
        await saveAll(await openWriter(browser()));
        await browser().restart({
          meanwhile(profile) {
            for (const file of filesOf(name, copy, profile)) earlier.set(file, readFileSync(file));
          },
        });
        const before = await saveAll(await openWriter(browser()));
        await browser().restart({
          meanwhile(profile) {
            for (const file of filesOf(name, copy, profile)) rmSync(file);
            for (const [file, bytes] of earlier) writeFileSync(file, bytes);
          },
        });
        await isMended(browser(), before);
      });
    });

    for (const [damage, harm] of Object.entries(DAMAGES)) {
      for (let storms = 1; storms <= STORMS; storms += 1) {
        describe(`When ${name} is killed amid writes and the files of the ${copy} are ${damage}`, () => {
          const browser = withBrowser(name);

          it(`nothing is lost that was acknowledged (${storms})`, async () => {
            const storm = createStorm();
            const killing = new AbortController();
            const raging = storm.rage(await openWriter(browser()), killing.signal);
            await new Promise((resolve) => setTimeout(resolve, 300 + 150 * storms));
            killing.abort();
            await browser().restart({ killed: true, meanwhile: harmWith(name, copy, harm) });
            await raging;
            const later = await openWriter(browser());
            await storm.check(later);
            // Firefox never opens some files again in which `storage.local` lies; nobody can write there then.
            const damage = await later.damage().catch((error: unknown) => error);
            assert.notEqual(damage, null);
          });
        });
      }
    }
  }
}

describe('When Chromium can neither open nor make anew', () => {
  const browser = withBrowser('chromium');

  // A name of a file that no system can open: this is not taken for damage, after which all would be made anew.
  const harm = (file: string) => {
    if (file.endsWith('CURRENT')) writeFileSync(file, 'no\0file\n');
  };

  it('any database of ours, all notes are there, the reader is told, and notes can be written', async () => {
    const before = await saveAll(await openWriter(browser()));
    await browser().restart({ meanwhile: harmWith('chromium', 'database', harm) });
    await isMended(browser(), before);
    const written = await (await openWriter(browser())).contents();
    await browser().restart();
    const later = await openWriter(browser());
    assert.deepEqual(await later.contents(), written);
    assert.equal(await later.damage(), null);
  });

  // Settings lie there, too, and there is no third place: the reader is told, and can export.
  it('what we store beside it, all notes can be read, and none is written without its second copy', async () => {
    const before = await saveAll(await openWriter(browser()));
    await browser().restart({ meanwhile: harmWith('chromium', 'mirror', harm) });
    const writer = await openWriter(browser());
    assert.deepEqual(await writer.contents(), before);
    const [kim = null] = await writer.read('kim');
    assert.deepEqual(await writer.save(nextNote('kim', kim)), { state: 'refused', reason: 'unavailable' });
    assert.deepEqual(await writer.contents(), before);
  });
});

function harmWith(name: BrowserName, copy: 'database' | 'mirror', harm: (file: string) => void) {
  return (profile: string) => {
    const files = filesOf(name, copy, profile);
    assert.ok(files.length > 0, 'There is no file to harm.');
    for (const file of files) harm(file);
  };
}

/** Writes each note, and writes over it twice; gives what is there then. */
async function saveAll(writer: NoteWriter): Promise<string[]> {
  for (const entity of ENTITIES) {
    let [note = null] = await writer.read(entity);
    for (let edits = 0; edits < 3; edits += 1) {
      note = nextNote(entity, note);
      assert.equal((await writer.save(note)).state, 'saved');
    }
  }
  return writer.contents();
}

async function isMended(browser: DrivenBrowser, before: readonly string[]): Promise<void> {
  const writer = await openWriter(browser);
  assert.deepEqual(await writer.contents(), before);
  assert.notEqual(await writer.damage(), null);
  const [kim = null] = await writer.read('kim');
  assert.equal((await writer.save(nextNote('kim', kim))).state, 'saved');
  await writer.ask('forgetDamage', {});
}

/** At random, but for the end of a line in the last place, by which Chromium never opens a store again (see above). */
function fillAtRandom(bytes: Buffer): void {
  randomFillSync(bytes);
  if (bytes.at(-1) === 10) bytes[bytes.length - 1] = 0;
}

function overwrite(file: string, length: number, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  change(bytes.subarray(0, length));
  writeFileSync(file, bytes);
}
