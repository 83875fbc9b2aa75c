import type { EntityId } from '../linking/types.ts';
import type { NoteAnswer, SaveAnswer } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import { type Draft, type DraftEvent, type UnsavedText, isDirty, newDraft, nextDraft } from './note-draft.ts';

/** Where notes are read and saved. Both may reject: the background can be stopped in the midst of an answer. */
export interface NotePort {
  readonly readNote: (entity: EntityId) => Promise<NoteAnswer>;
  readonly saveNote: (note: Note) => Promise<SaveAnswer>;
  /**
   * Keeps text where it outlives this window until it is saved: Chromium ends a popup without a word to it.
   * Null: there is none any more.
   */
  readonly keepUnsaved: (entity: EntityId, unsaved: UnsavedText | null) => void;
}

/**
 * Keeps the notes that are being written until they are on disk, also when the reader has gone on to another
 * entity.
 */
export interface NoteKeeper {
  /** The note on an entity; the first call begins to read it. */
  readonly draft: (entity: EntityId) => Draft;
  readonly type: (entity: EntityId, text: string) => void;
  /** Saves what is not yet saved, at once: the reader is leaving, or asks for another try. */
  readonly save: (entity: EntityId) => void;
  readonly saveAll: () => void;
  /** Reads a note again that was changed elsewhere, or could not be read before. */
  readonly read: (entity: EntityId) => void;
}

/** After the last key. */
const PAUSE_MS = 400;

interface Kept {
  draft: Draft;
  /** The text last handed to `keepUnsaved`. */
  unsaved: string | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts reads, and is counted on by saves: an answer to a read that a save has overtaken is old. */
  read: number;
  readAgain: boolean;
}

/**
 * Makes a keeper, which saves at once what an earlier window left unsaved.
 * `onChange` is told of every new state of a draft.
 */
export function createNoteKeeper(
  port: NotePort,
  left: readonly UnsavedText[],
  onChange: () => void,
): NoteKeeper {
  const kept = new Map<EntityId, Kept>();
  for (const unsaved of left) keep(unsaved.entity, unsaved);

  return {
    draft: (entity) => keep(entity).draft,
    type(entity, text) {
      const note = keep(entity);
      update(note, { kind: 'typed', text });
      saveSoon(note);
    },
    save: (entity) => void save(keep(entity)),
    saveAll: () => [...kept.values()].forEach((note) => void save(note)),
    read(entity) {
      const note = kept.get(entity);
      if (note) void read(note);
    },
  };

  function keep(entity: EntityId, unsaved?: UnsavedText): Kept {
    const known = kept.get(entity);
    if (known) return known;
    const note: Kept = {
      draft: newDraft(entity, unsaved),
      unsaved: unsaved?.text ?? null,
      timer: undefined,
      read: 0,
      readAgain: false,
    };
    kept.set(entity, note);
    void read(note);
    return note;
  }

  async function read(note: Kept): Promise<void> {
    if (note.draft.saving) {
      note.readAgain = true;
      return;
    }
    const number = ++note.read;
    const answer = await port.readNote(note.draft.entity).catch(unavailable);
    if (number !== note.read) return;
    update(note, { kind: 'read', answer });
    // What an earlier window left, or what two windows wrote: it is on no disk yet.
    if (isDirty(note.draft) && !note.draft.refused) saveSoon(note);
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
      return { state: 'refused', reason: 'unavailable' } as const;
    });
    update(note, { kind: 'answered', note: saving, answer });
    if (note.draft.text !== saving.text) saveSoon(note);
    if (note.readAgain) {
      note.readAgain = false;
      void read(note);
    }
  }

  function update(note: Kept, event: DraftEvent): void {
    note.draft = nextDraft(note.draft, event);
    keepUnsaved(note);
    onChange();
  }

  function keepUnsaved(note: Kept): void {
    const { entity, text, base, stored } = note.draft;
    // Until the note was read we do not know whether the text is saved.
    if (stored === 'loading' || stored.state === 'unavailable') return;
    const unsaved = text === base ? null : text;
    if (unsaved === note.unsaved) return;
    note.unsaved = unsaved;
    port.keepUnsaved(entity, unsaved === null ? null : { entity, text: unsaved, base });
  }
}

/** The same note again where the same text was refused before, so that two tries are one save. */
function noteToSave({ entity, text, stored, refused }: Draft): Note {
  if (refused?.note.text === text) return refused.note;
  const before = stored !== 'loading' && stored.state === 'read' ? stored.note : null;
  const now = Date.now();
  return { entity, text, createdAt: before?.createdAt ?? now, updatedAt: now, revision: crypto.randomUUID() };
}

function unavailable(): NoteAnswer {
  return { state: 'unavailable' };
}
