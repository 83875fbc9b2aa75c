import type { NotesAnswer, SaveAnswer, SaveRefusal } from '../messages/protocol.ts';
import { MOST_ANCESTORS, type Note, type NoteId, type Target } from '../notes/note.ts';
import {
  type Draft,
  type DraftEvent,
  type Unsaved,
  type Written,
  isDirty,
  isNothing,
  isSame,
  newDraft,
  nextDraft,
  writtenIfLeft,
  writtenIn,
} from './note-draft.ts';

/** Where notes are read and saved. Both may reject: the background can be stopped in the midst of an answer. */
export interface NotePort {
  readonly readNotes: (target: Target) => Promise<NotesAnswer>;
  readonly saveNote: (note: Note) => Promise<SaveAnswer>;
  /**
   * Keeps what is written where it outlives this window, and the browser, until it is saved: Chromium ends a popup
   * without a word to it. Null: there is none any more.
   */
  readonly keepUnsaved: (note: NoteId, unsaved: Unsaved | null) => void;
}

/** Keeps the notes that are being written until they are on disk, also when the reader has gone on to another. */
export interface NoteKeeper {
  /** A note on a target; the first call begins to read it. */
  readonly draft: (id: NoteId, target: Target) => Draft;
  readonly write: (id: NoteId, written: Written) => void;
  /** Notes what is being typed of a tag, which is none before the reader ends or leaves it. */
  readonly typeTag: (id: NoteId, tag: string) => void;
  /** Saves what is not yet saved, at once: the reader is leaving, or asks for another try. */
  readonly save: (id: NoteId) => void;
  readonly saveAll: () => void;
  /** Deletes a note. What it said can be written again: that brings it back. */
  readonly remove: (id: NoteId) => void;
  /**
   * Ends a conflict: saves what the note is to say, then deletes the other version of it.
   * @param written null: the note stays as it is
   * @returns why it could not be done; the other version is then still there
   */
  readonly settle: (id: NoteId, other: Note, written: Written | null) => Promise<SaveRefusal | null>;
  /** Reads a note again that could not be read before. */
  readonly read: (id: NoteId) => void;
  /** Reads all again: something was changed elsewhere. */
  readonly readAll: () => void;
}

/** After the last key. */
const PAUSE_MS = 400;

interface Kept {
  draft: Draft;
  /** What was last handed to `keepUnsaved`. */
  unsaved: Written | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts reads, and is counted on by saves: an answer to a read that a save has overtaken is old. */
  read: number;
  readAgain: boolean;
}

/**
 * Makes a keeper, which saves at once what an earlier window left unsaved.
 * `onChange` is told of every new state of a draft.
 */
export function createNoteKeeper(port: NotePort, left: readonly Unsaved[], onChange: () => void): NoteKeeper {
  const kept = new Map<NoteId, Kept>();
  for (const unsaved of left) keep(unsaved.id, unsaved.target, unsaved);

  return {
    draft: (id, target) => keep(id, target).draft,
    write(id, written) {
      const note = kept.get(id);
      if (!note) return;
      update(note, { kind: 'wrote', written });
      saveSoon(note);
    },
    typeTag(id, tag) {
      const note = kept.get(id);
      if (note) update(note, { kind: 'typedTag', tag });
    },
    save(id) {
      const note = kept.get(id);
      if (note) leave(note);
    },
    remove(id) {
      const note = kept.get(id);
      if (!note) return;
      update(note, { kind: 'removed' });
      void save(note);
    },
    async settle(id, other, written) {
      const note = kept.get(id);
      if (!note) return 'unavailable';
      if (written) {
        update(note, { kind: 'wrote', written });
        await save(note);
        if (!isSame(note.draft.base, written)) return note.draft.refused?.reason ?? 'unavailable';
      }
      const answer = await port.saveNote(deletedVersion(other)).catch(refusedByNobody);
      void read(note);
      return answer.state === 'saved' ? null : answer.reason;
    },
    saveAll: () => [...kept.values()].forEach(leave),
    read(id) {
      const note = kept.get(id);
      if (note) void read(note);
    },
    readAll: () => [...kept.values()].forEach((note) => void read(note)),
  };

  function keep(id: NoteId, target: Target, unsaved?: Unsaved): Kept {
    const known = kept.get(id);
    if (known) return known;
    const note: Kept = {
      draft: newDraft(id, target, unsaved),
      unsaved: unsaved?.written ?? null,
      timer: undefined,
      read: 0,
      readAgain: false,
    };
    kept.set(id, note);
    void read(note);
    return note;
  }

  async function read(note: Kept): Promise<void> {
    if (note.draft.saving) {
      note.readAgain = true;
      return;
    }
    const number = ++note.read;
    const answer = await port.readNotes(note.draft.target).catch(unavailable);
    if (number !== note.read) return;
    update(note, { kind: 'read', answer });
    // What an earlier window left, or what two windows wrote: it is on no disk yet.
    if (isDirty(note.draft) && !note.draft.refused) saveSoon(note);
  }

  function leave(note: Kept): void {
    update(note, { kind: 'left' });
    void save(note);
  }

  function saveSoon(note: Kept): void {
    clearTimeout(note.timer);
    note.timer = setTimeout(() => void save(note), PAUSE_MS);
  }

  async function save(note: Kept): Promise<void> {
    clearTimeout(note.timer);
    // One save at a time: the answer to this one looks whether there is more.
    if (note.draft.saving || !isDirty(note.draft)) return;
    note.read++;
    const saving = noteToSave(note.draft);
    update(note, { kind: 'saving', note: saving });
    const answer = await port.saveNote(saving).catch(() => {
      // The save may have reached the disk all the same: what stands there decides.
      note.readAgain = true;
      return refusedByNobody();
    });
    update(note, { kind: 'answered', note: saving, answer });
    if (!isSame(note.draft.written, writtenIn(saving))) saveSoon(note);
    if (note.readAgain) {
      note.readAgain = false;
      void read(note);
    }
  }

  function update(note: Kept, event: DraftEvent): void {
    const before = note.draft;
    note.draft = nextDraft(before, event);
    if (note.draft === before) return;
    keepUnsaved(note);
    onChange();
  }

  function keepUnsaved(note: Kept): void {
    const { id, target, base, stored } = note.draft;
    // Until the note was read we do not know whether the text is saved.
    if (stored === 'loading' || stored.state === 'unavailable') return;
    const written = writtenIfLeft(note.draft);
    const unsaved = isSame(written, base) ? null : written;
    if (unsaved === note.unsaved || (unsaved && note.unsaved && isSame(unsaved, note.unsaved))) return;
    note.unsaved = unsaved;
    port.keepUnsaved(id, unsaved && { id, target, written: unsaved, base });
  }
}

/** The same note again where the same was refused before, so that two tries are one save. */
function noteToSave(draft: Draft): Note {
  const { id, target, written, last: before, removed, refused } = draft;
  if (refused && isSame(writtenIn(refused.note), written)) return refused.note;
  const isGone = isNothing(written);
  const now = Math.max(Date.now(), (before?.updatedAt ?? 0) + 1);
  return {
    id,
    target,
    // A note that was deleted as a whole keeps what it said, for whoever wants it back.
    ...(isGone && removed ? removed : written),
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
    revision: crypto.randomUUID(),
    ancestors: before ? ancestorsAfter(before) : [],
    copyOf: before?.copyOf ?? null,
    // A note in which nothing is left is none; it can be brought back like any other.
    deletedAt: isGone ? now : null,
  };
}

function deletedVersion(note: Note): Note {
  const now = Math.max(Date.now(), note.updatedAt + 1);
  const revision = crypto.randomUUID();
  return { ...note, updatedAt: now, deletedAt: now, revision, ancestors: ancestorsAfter(note) };
}

function ancestorsAfter({ revision, ancestors }: Note): string[] {
  return [revision, ...ancestors].slice(0, MOST_ANCESTORS);
}

function refusedByNobody(): SaveAnswer & { readonly state: 'refused' } {
  return { state: 'refused', reason: 'unavailable' };
}

function unavailable(): NotesAnswer {
  return { state: 'unavailable' };
}
