import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Import } from './rows.ts';
import type { Note, Revision } from './note.ts';
import { noteOfFirstSchema } from './first-schema.ts';
import { type Change, type Row, STORE_NAMES, type StoreName } from './rows.ts';
import { EMPTY_SEAL, type Seal, isSeal, reseal } from './seal.ts';

interface Schema extends DBSchema {
  notes: { key: string; value: Note; indexes: { entity: string; address: string } };
  revisions: { key: string; value: Revision; indexes: { note: string } };
  imports: { key: string; value: Import };
  /** One value, under `SEAL`. */
  seal: { key: string; value: Seal };
}

export type NotesDatabase = IDBPDatabase<Schema>;
type Writing = IDBPTransaction<Schema, (StoreName | 'seal')[], 'readwrite'>;

const SEAL = 'seal';
const ALL_STORES = [...STORE_NAMES, 'seal'] as const;

/** Each step leads from the schema of its number to the next. A step that was released is never changed. */
const STEPS: readonly ((db: IDBPDatabase<Schema>, upgrading: Writing) => Promise<void> | void)[] = [
  (db) => {
    db.createObjectStore('notes', { keyPath: 'entity' });
  },
  async (db, upgrading) => {
    const old: unknown[] = await upgrading.objectStore('notes').getAll();
    db.deleteObjectStore('notes');
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('entity', 'target.entity');
    notes.createIndex('address', 'target.page.address');
    db.createObjectStore('revisions', { keyPath: 'id' }).createIndex('note', 'note');
    db.createObjectStore('imports', { keyPath: 'id' });
    db.createObjectStore('seal');
    // No seal is set: the notes count as damaged, and are compared with their copies.
    for (const note of old.flatMap((value) => noteOfFirstSchema(value) ?? [])) await notes.put(note);
  },
];

export const DATABASE_VERSION = STEPS.length;

/**
 * Opens the notes' database, through all steps that it has not gone yet.
 * @param onGone is called when the connection is no more: Chromium closes it when the disk is full
 * @throws {DOMException} of name `VersionError` where a newer version of the extension has been here
 */
export async function openDatabase(name: string, onGone: () => void): Promise<NotesDatabase> {
  const db = await openDB<Schema>(name, DATABASE_VERSION, {
    async upgrade(upgrading, from, _to, writing) {
      for (const step of STEPS.slice(from)) await step(upgrading, writing as unknown as Writing);
    },
    blocking: (_current, _blocked, event) => close(event.target as IDBDatabase),
    terminated: onGone,
  });
  db.addEventListener('close', onGone);
  return db;

  function close(connection: IDBDatabase): void {
    connection.close();
    onGone();
  }
}

/** Opens a database that a newer version of the extension has made, to read what can be read of it. */
export async function openNewerDatabase(name: string): Promise<NotesDatabase> {
  return openDB<Schema>(name, undefined, {
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** The rows of a database, as far as it has the stores that we know, and its seal. */
export async function readAll(
  db: NotesDatabase,
): Promise<{ readonly rows: Row[]; readonly seal: Seal | null }> {
  const stores = ALL_STORES.filter((store) => db.objectStoreNames.contains(store));
  if (stores.length === 0) return { rows: [], seal: null };
  const reading = db.transaction(stores);
  const rows = await Promise.all(
    STORE_NAMES.filter((store) => stores.includes(store)).map(async (store) =>
      (await reading.objectStore(store).getAll()).map((value) => ({ store, value }) as Row),
    ),
  );
  const seal = stores.includes('seal') ? await reading.objectStore('seal').get(SEAL) : null;
  return { rows: rows.flat(), seal: isSeal(seal) ? seal : null };
}

/** What the database says of itself without reading its rows: how many there are, and its seal. */
export async function glance(
  db: NotesDatabase,
): Promise<{ readonly rows: number; readonly seal: Seal | null }> {
  const reading = db.transaction(ALL_STORES);
  const [seal, ...counts] = await Promise.all([
    reading.objectStore('seal').get(SEAL),
    ...STORE_NAMES.map((store) => reading.objectStore(store).count()),
  ]);
  return { rows: counts.reduce((sum, count) => sum + count, 0), seal: isSeal(seal) ? seal : null };
}

/** A transaction over everything, on disk when it is done: `strict` means that the disk has it, and not a cache. */
export function beginWriting(db: NotesDatabase): Writing {
  const writing = db.transaction([...ALL_STORES], 'readwrite', { durability: 'strict' });
  // Who ends it hears of its failure; if a read before that fails, that is what they hear of.
  writing.done.catch(() => {});
  return writing;
}

/** Writes a change and the seal after it. Waits for nothing but the transaction, which a wait would end. */
export async function writeChange(writing: Writing, change: Change): Promise<Seal> {
  const before = await rowsAt(writing, [
    ...change.put.map(({ store, value }) => ({ store, id: value.id })),
    ...change.drop,
  ]);
  const stored = await writing.objectStore('seal').get(SEAL);
  const seal = reseal(isSeal(stored) ? stored : EMPTY_SEAL, change.put, before);
  await Promise.all([
    ...change.put.map(({ store, value }) => writing.objectStore(store).put(value as never)),
    ...change.drop.map(({ store, id }) => writing.objectStore(store).delete(id)),
    writing.objectStore('seal').put(seal, SEAL),
  ]);
  return seal;
}

/** Writes a seal that was made anew from all rows. */
export async function writeSeal(writing: Writing, seal: Seal): Promise<void> {
  await writing.objectStore('seal').put(seal, SEAL);
}

/** Empties every store. */
export async function clearAll(writing: Writing): Promise<void> {
  await Promise.all(ALL_STORES.map((store) => writing.objectStore(store).clear()));
}

async function rowsAt(writing: Writing, places: readonly { store: StoreName; id: string }[]): Promise<Row[]> {
  const found = await Promise.all(
    places.map(async ({ store, id }) => ({ store, value: await writing.objectStore(store).get(id) })),
  );
  return found.filter(({ value }) => value !== undefined) as Row[];
}
