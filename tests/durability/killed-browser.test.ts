import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Note } from '../../notes/note.ts';
import { BROWSERS, withBrowser } from '../browser/with-browser.ts';
import { type NoteWriter, nextNote, openWriter, textOf } from './note-writer.ts';

/** Before a release: `KILLS=200`. */
const KILLS = Number(process.env['KILLS'] ?? 10);
const WRITERS = 4;
const NOTES_IN_FILE = 5;

/** The last note on an entity that was sent, and the last that was acknowledged. */
interface Written {
  sent: Note;
  acknowledged: Note | null;
}

for (const name of BROWSERS) {
  describe(`When ${name} is killed in a storm of saves, edits, deletions and imports`, () => {
    const browser = withBrowser(name);

    it(`loses none that it has acknowledged, and tears none, ${KILLS} times`, async () => {
      const written = new Map<string, Written>();
      const imports = new Map<string, boolean>();
      let acknowledged = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const writer = await openWriter(browser());
        const storm = new AbortController();
        const writing = Array.from({ length: WRITERS }, (_, number) =>
          write(writer, `${name}-${kill % 3}-${number}`, written, storm.signal),
        );
        writing.push(importFiles(writer, `${name}-${kill}`, imports, storm.signal));
        await new Promise((resolve) => setTimeout(resolve, 300 + 70 * kill));
        storm.abort();
        await browser().restart({ killed: true });
        acknowledged += (await Promise.all(writing)).reduce((sum, count) => sum + count);
        const later = await openWriter(browser());
        await check(later, written);
        await checkImports(later, imports);
      }
      console.log(`${name}: ${KILLS} kills, ${acknowledged} acknowledged saves and imports.`);
      assert.ok(acknowledged > KILLS);
    });
  });
}

/** Writes on one entity as fast as it is answered, until the browser is gone; gives how often it was answered. */
async function write(
  writer: NoteWriter,
  entity: string,
  written: Map<string, Written>,
  signal: AbortSignal,
): Promise<number> {
  const known = written.get(entity);
  let before = known?.acknowledged ?? null;
  for (let count = 0; ; count += 1) {
    const sent = nextNote(entity, before, count % 7 === 6);
    written.set(entity, { sent, acknowledged: before });
    try {
      const answer = await writer.save(sent);
      assert.equal(answer.state, 'saved');
    } catch (error) {
      if (!signal.aborted) throw error;
      return count;
    }
    before = sent;
    written.set(entity, { sent, acknowledged: sent });
  }
}

/** Imports files of some notes each, until the browser is gone; `imports` tells which were acknowledged. */
async function importFiles(
  writer: NoteWriter,
  prefix: string,
  imports: Map<string, boolean>,
  signal: AbortSignal,
): Promise<number> {
  for (let count = 0; ; count += 1) {
    const id = `${prefix}-file-${count}`;
    const notes = Array.from({ length: NOTES_IN_FILE }, (_, at) => nextNote(`${id}-${at}`, null));
    imports.set(id, false);
    try {
      const answer = await writer.import(id, notes);
      assert.equal(answer.state, 'imported');
    } catch (error) {
      if (!signal.aborted) throw error;
      return count;
    }
    imports.set(id, true);
  }
}

/** A file is there whole or not at all; one that was acknowledged is there. */
async function checkImports(writer: NoteWriter, imports: ReadonlyMap<string, boolean>): Promise<void> {
  for (const [id, isAcknowledged] of imports) {
    let there = 0;
    for (let at = 0; at < NOTES_IN_FILE; at += 1) there += (await writer.read(`${id}-${at}`)).length;
    const allowed = isAcknowledged ? [NOTES_IN_FILE] : [0, NOTES_IN_FILE];
    assert.ok(allowed.includes(there), `${id}: ${there} of ${NOTES_IN_FILE} notes are there.`);
  }
}

async function check(writer: NoteWriter, written: ReadonlyMap<string, Written>): Promise<void> {
  for (const [entity, { sent, acknowledged }] of written) {
    const notes = await writer.read(entity);
    // What was sent last may have reached the disk, though nobody was told.
    const allowed = [acknowledged, sent].map((note) => (note?.deletedAt === null ? note.revision : null));
    const [standing] = notes.filter(({ copyOf }) => copyOf === null);
    assert.ok(allowed.includes(standing?.revision ?? null), `${entity}: ${standing?.revision} stands`);
    for (const note of notes) assert.equal(note.text, textOf(note.revision));
  }
  assert.equal(await writer.damage(), null);
}
