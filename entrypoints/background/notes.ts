import browser from 'webextension-polyfill';
import { askTab, tellPages } from '../../messages/send.ts';
import type { NoteAnswer, SaveAnswer } from '../../messages/protocol.ts';
import type { EntityId } from '../../linking/types.ts';
import { type Note, isNote } from '../../notes/note.ts';
import type { NoteStore } from '../../notes/note-store.ts';

/** The note on an entity, or word that the browser refuses to read notes. */
export async function readNote(store: NoteStore, entity: EntityId): Promise<NoteAnswer> {
  try {
    return { state: 'read', note: await store.on(entity) };
  } catch (error) {
    console.error('The notes could not be read.', error);
    return { state: 'unavailable' };
  }
}

/** Saves a note and shows it wherever its entity is open. */
export async function saveNote(store: NoteStore, note: Note): Promise<SaveAnswer> {
  if (!isNote(note)) return { state: 'refused', reason: 'unavailable' };
  try {
    await store.save(note);
  } catch (error) {
    console.error('The note could not be saved.', error);
    return { state: 'refused', reason: isFull(error) ? 'full' : 'unavailable' };
  }
  await tellEveryone(note.entity);
  return { state: 'saved', note: note.text.trim() === '' ? null : note };
}

/** The notes to search in; none where they cannot be read. */
export async function searchableNotes(store: NoteStore): Promise<Note[]> {
  try {
    return await store.all();
  } catch (error) {
    console.error('The notes could not be searched.', error);
    return [];
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

async function tellEveryone(entity: EntityId): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all([
    tellPages('noteChanged', { entity }),
    ...tabs.map(async ({ id }) => {
      if (id !== undefined) await askTab(id, 'noteChanged', { entity });
    }),
  ]);
}
