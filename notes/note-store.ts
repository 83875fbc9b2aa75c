import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { EntityId } from '../linking/types.ts';
import { type Note, isNote } from './note.ts';

/** A second copy of the notes outside IndexedDB, which browsers have been seen to empty without an error. */
export interface NoteMirror {
  get(keys: null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface NoteStore {
  /** The note on an entity, if there is one. */
  on(entity: EntityId): Promise<Note | null>;
  /** All notes, latest change first. */
  all(): Promise<Note[]>;
  /** Saves a note; resolves when both copies are written. An empty text removes it. */
  save(note: Note): Promise<void>;
}

interface Schema extends DBSchema {
  notes: { key: EntityId; value: Note };
}

/**
 * Opens the notes: one connection, opened anew when the browser has closed it (Chromium does when the disk
 * is full). What the database has lost and the mirror still holds is put back before the first answer.
 */
export function createNoteStore(mirror: NoteMirror, name = 'notes'): NoteStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;

  return {
    async on(entity) {
      return (await (await database()).get('notes', entity)) ?? null;
    },
    async all() {
      const notes = await (await database()).getAll('notes');
      return notes.toSorted((a, b) => b.updatedAt - a.updatedAt);
    },
    async save(note) {
      const db = await database();
      const empty = note.text.trim() === '';
      // The copy goes first, or a browser that is killed in between would bring the note back.
      if (empty) await mirror.remove(mirrorKey(note.entity));
      // Strict: the answer "saved" means that the disk has it, and not a cache.
      const writing = db.transaction('notes', 'readwrite', { durability: 'strict' });
      await Promise.all([empty ? writing.store.delete(note.entity) : writing.store.put(note), writing.done]);
      if (!empty) await mirror.set({ [mirrorKey(note.entity)]: note });
    },
  };

  function database(): Promise<IDBPDatabase<Schema>> {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  async function open(): Promise<IDBPDatabase<Schema>> {
    const forget = () => {
      opening = null;
    };
    const db = await openDB<Schema>(name, 1, {
      upgrade(upgrading) {
        upgrading.createObjectStore('notes', { keyPath: 'entity' });
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    db.addEventListener('close', forget);
    await restore(db, await mirror.get(null));
    return db;
  }
}

/** Puts back the notes that the mirror has and the database has lost or has an older text of. */
async function restore(db: IDBPDatabase<Schema>, mirrored: Record<string, unknown>): Promise<void> {
  const copies = Object.entries(mirrored)
    .filter(([key, value]) => key.startsWith(MIRROR_PREFIX) && isNote(value))
    .map(([, value]) => value as Note);
  const kept = new Map((await db.getAll('notes')).map((note) => [note.entity, note]));
  const lost = copies.filter((copy) => (kept.get(copy.entity)?.updatedAt ?? -1) < copy.updatedAt);
  if (lost.length === 0) return;
  const writing = db.transaction('notes', 'readwrite', { durability: 'strict' });
  await Promise.all([...lost.map((note) => writing.store.put(note)), writing.done]);
}

const MIRROR_PREFIX = 'note:';

function mirrorKey(entity: EntityId): string {
  return `${MIRROR_PREFIX}${entity}`;
}
