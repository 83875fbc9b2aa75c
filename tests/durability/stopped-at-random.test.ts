import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Note } from '../../notes/note.ts';
import { withBrowser } from '../browser/with-browser.ts';
import { isForRelease, times } from '../times.ts';
import { type NoteWriter, nextNote, openWriter } from './note-writer.ts';

const KILLS = times(5, 500);
const SAVES = times(40, 1000);
const WRITERS = 4;
const MOST_TRIES = 50;

/** Firefox itself waits 30 seconds. */
const IDLE_MS = isForRelease ? [1, 5, 20, 50, 100] : [1];

describe('When Chromium stops the background at any moment amid saves', () => {
  const browser = withBrowser('chromium');

  it(`every note is there as it was written last, once, after ${KILLS} times`, async () => {
    const writer = await openWriter(browser());
    const stopping = new AbortController();
    const writing = Array.from({ length: WRITERS }, (_, at) =>
      writeUntil(writer, `harbor-${at}`, () => stopping.signal.aborted),
    );
    const stops = async () => {
      for (let kill = 0; kill < KILLS; kill += 1) {
        await wait((kill * 37) % 300);
        await browser().stopBackground();
      }
      stopping.abort();
    };
    const [written] = await Promise.all([Promise.all(writing), stops()]);
    await isThere(writer, written);
  });
});

for (const idleMs of IDLE_MS) {
  describe(`When Firefox ends the background after ${idleMs} ms without work`, () => {
    const browser = withBrowser('firefox', { idleMs });

    it(`every note is there as it was written last, once, after ${SAVES} saves`, async () => {
      const writer = await openWriter(browser());
      const writing = Array.from({ length: WRITERS }, async (_, at) => {
        let saves = 0;
        return writeUntil(writer, `harbor-${at}`, async () => {
          await wait((saves * 41 + at * 13) % (2 * idleMs + 20));
          return (saves += 1) > SAVES / WRITERS;
        });
      });
      await isThere(writer, await Promise.all(writing));
      await wait(1000);
      await assert.rejects(browser().inBackground('1'), 'The background has not ended.');
    });
  });
}

interface Written {
  readonly last: Note;
  readonly saves: number;
  readonly retries: number;
}

/** Writes over a note again and again; a save that was not answered is sent again, as a reader would. */
async function writeUntil(
  writer: NoteWriter,
  entity: string,
  isEnough: () => boolean | Promise<boolean>,
): Promise<Written> {
  let last = nextNote(entity, null);
  let retries = 0;
  for (let saves = 1; ; saves += 1) {
    for (let tries = 1; !(await isSaved(writer, last)); tries += 1) {
      assert.ok(tries < MOST_TRIES, 'Nobody answers.');
      retries += 1;
    }
    if (await isEnough()) return { last, saves, retries };
    last = nextNote(entity, last);
  }
}

async function isSaved(writer: NoteWriter, note: Note): Promise<boolean> {
  try {
    const answer = await writer.save(note);
    // Refused in words is what a reader can try again, too.
    if (answer.state === 'refused') return false;
    assert.equal(answer.copy, null, 'The note was doubled.');
    return true;
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    // The background was gone before it had answered.
    return false;
  }
}

async function isThere(writer: NoteWriter, written: readonly Written[]): Promise<void> {
  const notes = await writer.notes();
  assert.deepEqual(
    notes.map(({ id, revision, text }) => [id, revision, text]),
    written.map(({ last }) => [last.id, last.revision, last.text]),
  );
  assert.equal(await writer.damage(), null);
  const sum = (key: 'saves' | 'retries') => written.reduce((all, one) => all + one[key], 0);
  console.log(`${sum('saves')} saves, ${sum('retries')} of them sent again.`);
}
