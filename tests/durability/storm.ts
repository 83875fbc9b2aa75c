import assert from 'node:assert/strict';
import type { Note } from '../../notes/note.ts';
import { type NoteWriter, nextNote, textOf } from './note-writer.ts';

const WRITERS = 4;
const NOTES_IN_FILE = 5;

/** Writes that come as fast as they are answered, of which something is stopped or killed, and what must be there then. */
export interface Storm {
  /** Saves, edits, deletes and imports until the browser ends, after the signal; gives how much was acknowledged. */
  rage(writer: NoteWriter, signal: AbortSignal): Promise<number>;
  /** Nothing that was acknowledged is lost, and nothing is torn, of this and all storms before. */
  check(writer: NoteWriter): Promise<void>;
}

/** The last note on an entity that was sent, and the last that was acknowledged. */
interface Written {
  sent: Note;
  acknowledged: Note | null;
}

export function createStorm(): Storm {
  const written = new Map<string, Written>();
  /** Which files were acknowledged. */
  const imports = new Map<string, boolean>();
  let storms = 0;

  return {
    async rage(writer, signal) {
      const number = (storms += 1);
      const writing = Array.from({ length: WRITERS }, (_, at) =>
        write(writer, `${number % 3}-${at}`, signal),
      );
      const counts = await Promise.all([...writing, importFiles(writer, `${number}`, signal)]);
      return counts.reduce((sum, count) => sum + count);
    },
    async check(writer) {
      const notes = await writer.notes();
      checkNotes(notes);
      checkImports(new Set(notes.map(({ id }) => id)));
    },
  };

  async function write(writer: NoteWriter, entity: string, signal: AbortSignal): Promise<number> {
    let before = written.get(entity)?.acknowledged ?? null;
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

  async function importFiles(writer: NoteWriter, prefix: string, signal: AbortSignal): Promise<number> {
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

  function checkNotes(notes: readonly Note[]): void {
    const standing = new Map(notes.map((note) => [note.id, note]));
    for (const [entity, { sent, acknowledged }] of written) {
      // What was sent last may have reached the disk, though nobody was told.
      const allowed = [acknowledged, sent].map((note) => note?.revision);
      const revision = standing.get(sent.id)?.revision;
      assert.ok(
        allowed.includes(revision),
        `${entity}: ${revision} stands, and not one of ${allowed.join()}`,
      );
    }
    for (const note of notes) assert.equal(note.text, textOf(note.revision));
  }

  /** A file is there whole or not at all; one that was acknowledged is there. */
  function checkImports(notes: ReadonlySet<string>): void {
    for (const [id, isAcknowledged] of imports) {
      const all = Array.from({ length: NOTES_IN_FILE }, (_, at) => `entity:${id}-${at}`);
      const there = all.filter((note) => notes.has(note)).length;
      const allowed = isAcknowledged ? [NOTES_IN_FILE] : [0, NOTES_IN_FILE];
      assert.ok(allowed.includes(there), `${id}: ${there} of ${NOTES_IN_FILE} notes are there.`);
    }
  }
}
