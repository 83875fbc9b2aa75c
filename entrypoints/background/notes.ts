import browser from 'webextension-polyfill';
import type { EntityId } from '../../linking/types.ts';
import type { CardNoteAnswer, NotesAnswer, SaveAnswer } from '../../messages/protocol.ts';
import { askTab, tellPages } from '../../messages/send.ts';
import { checkNote } from '../../notes/check-note.ts';
import { type FindEntity, readMarkdown } from '../../notes/markdown.ts';
import type { NoteId, Revision, Target } from '../../notes/note.ts';
import type { NoteStore } from '../../notes/note-store.ts';
import { refusalOf } from '../../notes/refusal.ts';

/** The notes on a target, or word that the browser refuses to read notes. */
export async function readNotes(store: NoteStore, target: Target): Promise<NotesAnswer> {
  try {
    return { state: 'read', notes: await store.on(target) };
  } catch (error) {
    console.error('The notes could not be read.', error);
    return { state: 'unavailable' };
  }
}

/** What a card shows of the notes on its entity. */
export async function readCardNote(
  store: NoteStore,
  entity: EntityId,
  find: () => Promise<FindEntity>,
  countRead: (entity: EntityId) => Promise<number>,
  isHidden: () => Promise<boolean>,
): Promise<CardNoteAnswer> {
  const [answer, articlesRead, hidden] = await Promise.all([
    readNotes(store, { kind: 'entity', entity }),
    countRead(entity),
    isHidden(),
  ]);
  if (answer.state === 'unavailable') return answer;
  const written = answer.notes.filter(({ text }) => text.trim() !== '');
  if (hidden) return { state: 'hidden', hasNotes: written.length > 0, articlesRead };
  // The names of all entities are not read for a note that has no links.
  const hasLinks = written.some(({ text }) => text.includes('[['));
  const findEntity = hasLinks ? await find() : () => null;
  return { state: 'read', notes: written.map(({ text }) => readMarkdown(text, findEntity)), articlesRead };
}

/**
 * Saves a note and shows it wherever it is open.
 * @param isPrivate it comes from a private window, of which nothing is stored
 */
export async function saveNote(store: NoteStore, note: unknown, isPrivate: boolean): Promise<SaveAnswer> {
  if (isPrivate) return { state: 'refused', reason: 'private' };
  try {
    const { standing, copy } = await store.save(checkNote(note));
    await tellNotesChanged();
    return { state: 'saved', note: standing, copy };
  } catch (error) {
    console.error('The note could not be saved.', error);
    return { state: 'refused', reason: refusalOf(error).reason };
  }
}

/** The earlier states of a note, newest first, or null where they cannot be read. */
export async function readHistory(store: NoteStore, id: NoteId): Promise<Revision[] | null> {
  try {
    const { revisions } = await store.everything();
    return [...revisions.values()].filter(({ note }) => note === id).toSorted((a, b) => b.at - a.at);
  } catch (error) {
    console.error('The history of a note could not be read.', error);
    return null;
  }
}

/**
 * Looks after the notes once in a browser's session and once a day in it: the browser stops and starts the
 * background all the time, and comparing every row each time would be felt.
 */
export async function maintainNotes(store: NoteStore): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const { [MAINTAINED]: maintained } = await browser.storage.session.get(MAINTAINED);
  if (maintained === today) return;
  try {
    await store.maintain(Date.now());
    // Firefox grants this without a question; Chromium's background has not got it (it goes by `unlimitedStorage`).
    await (navigator.storage as Partial<StorageManager>).persist?.();
    await browser.storage.session.set({ [MAINTAINED]: today });
  } catch (error) {
    console.error('The notes could not be looked after; that is tried again at the next start.', error);
  }
}

const MAINTAINED = 'notesMaintained';

/** Tells every tab and every page of ours that notes are not what they were. What was written is written all the same. */
export async function tellNotesChanged(): Promise<void> {
  try {
    const tabs = await browser.tabs.query({});
    await Promise.all([
      tellPages('notesChanged', {}),
      ...tabs.map(async ({ id }) => {
        if (id !== undefined) await askTab(id, 'notesChanged', {});
      }),
    ]);
  } catch (error) {
    console.error('Not every page could be told that the notes have changed.', error);
  }
}
