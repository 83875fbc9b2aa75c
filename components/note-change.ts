import { MOST_ANCESTORS, type Note } from '../notes/note.ts';

/** A note as a reader deletes it. */
export function deletedNote(note: Note, now: number): Note {
  return { ...next(note, now), deletedAt: now };
}

/** A note as a reader brings it back. */
export function restoredNote(note: Note, now: number): Note {
  return { ...next(note, now), deletedAt: null };
}

/** The state that comes after a note's: later, whatever the clock says, and with a revision of its own. */
function next(note: Note, now: number): Note {
  return {
    ...note,
    updatedAt: Math.max(now, note.updatedAt + 1),
    revision: crypto.randomUUID(),
    ancestors: [note.revision, ...note.ancestors].slice(0, MOST_ANCESTORS),
  };
}
