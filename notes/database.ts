import { type DBSchema, type IDBPDatabase, type IDBPTransaction, deleteDB, openDB } from 'idb';
import type { Import } from './rows.ts';
import type { Note, Revision } from './note.ts';
import { noteOfFirstSchema } from './first-schema.ts';
import { type Change, type Place, type Row, STORE_NAMES, type StoreName, placeOf } from './rows.ts';
import { EMPTY_SEAL, type Seal, readSeal, reseal, sealOf } from './seal.ts';

interface Schema extends DBSchema {
  notes: { key: string; value: Note; indexes: { entity: string; address: string } };
  revisions: { key: string; value: Revision; indexes: { note: string } };
  imports: { key: string; value: Import };
  /** Under `SEAL` the seal, under `TOUCHED` where the last change was, for the mirror may not have it yet. */
  seal: { key: string; value: Seal | readonly Place[] };
}

export type NotesDatabase = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, (StoreName | 'seal')[], 'readwrite'>;

const SEAL = 'seal';
const TOUCHED = 'touched';
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
  let failure: unknown = null;
  const db = await openDB<Schema>(name, DATABASE_VERSION, {
    async upgrade(upgrading, from, _to, writing) {
      try {
        for (const step of STEPS.slice(from)) await step(upgrading, heard(writing as unknown as Writing));
      } catch (error) {
        failure = error;
        abort(writing);
      }
    },
    blocking: (_current, _blocked, event) => close(event.target as IDBDatabase),
    terminated: onGone,
  }).catch((error: unknown) => {
    throw failure ?? error;
  });
  db.addEventListener('close', onGone);
  return db;

  function close(connection: IDBDatabase): void {
    connection.close();
    onGone();
  }
}

/** What fails takes back what was done before: without this, the browser would keep what went well. */
function abort(writing: { abort(): void }): void {
  try {
    writing.abort();
  } catch (error) {
    console.info('The browser has taken it back itself.', error);
  }
}

/** Opens a database that a newer version of the extension has made, to read what can be read of it. */
export async function openNewerDatabase(name: string): Promise<NotesDatabase> {
  return openDB<Schema>(name, undefined, {
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** A database with all its rows, as far as it has the stores that we know. */
export interface DatabaseContents {
  readonly rows: readonly Row[];
  readonly seal: Seal | null;
  /** Where the last change was: what the mirror has there may be older. */
  readonly touched: readonly Place[];
}

export async function readAll(db: NotesDatabase): Promise<DatabaseContents> {
  const stores = ALL_STORES.filter((store) => db.objectStoreNames.contains(store));
  if (stores.length === 0) return { rows: [], seal: null, touched: [] };
  const reading = heard(db.transaction(stores));
  const rows = await Promise.all(
    STORE_NAMES.filter((store) => stores.includes(store)).map(async (store) =>
      (await reading.objectStore(store).getAll()).map((value) => ({ store, value }) as Row),
    ),
  );
  const [seal, touched] = stores.includes('seal')
    ? await Promise.all([SEAL, TOUCHED].map(async (key) => reading.objectStore('seal').get(key)))
    : [];
  return {
    rows: rows.flat(),
    seal: readSeal(seal),
    touched: Array.isArray(touched) ? (touched as Place[]) : [],
  };
}

/** What the database says of itself without reading its rows: how many there are, and its seal. */
export async function glance(
  db: NotesDatabase,
): Promise<{ readonly rows: number; readonly seal: Seal | null }> {
  const reading = heard(db.transaction(ALL_STORES));
  const [seal, ...counts] = await Promise.all([
    reading.objectStore('seal').get(SEAL),
    ...STORE_NAMES.map(async (store) => reading.objectStore(store).count()),
  ]);
  return { rows: counts.reduce((sum, count) => sum + count, 0), seal: readSeal(seal) };
}

/**
 * Writes over everything, all of it or nothing. When it resolves, the disk has it: `strict` means that, and not a cache.
 * @param work may wait for nothing but the transaction, which a wait would end
 */
export async function inTransaction<Answer>(
  db: NotesDatabase,
  work: (writing: Writing) => Promise<Answer>,
): Promise<Answer> {
  const writing = heard(db.transaction([...ALL_STORES], 'readwrite', { durability: 'strict' }));
  try {
    const answer = await work(writing);
    await writing.done;
    return answer;
  } catch (error) {
    abort(writing);
    throw await causeOf(writing, error);
  }
}

/** A request says only that its transaction was aborted; the transaction knows that the disk was full. */
async function causeOf(writing: Writing, error: unknown): Promise<unknown> {
  const [end] = await Promise.allSettled([writing.done]);
  const isTold = end.status === 'rejected' && end.reason instanceof DOMException;
  return isTold && end.reason.name !== 'AbortError' ? end.reason : error;
}

/** Asks an index of the notes. */
export async function notesBy(db: NotesDatabase, index: 'entity' | 'address', key: string): Promise<Note[]> {
  return heard(db.transaction('notes')).store.index(index).getAll(key);
}

/** A transaction whose end nobody need wait for: its failure is heard of by those who ask within it. */
function heard<Transaction extends { readonly done: Promise<void> }>(transaction: Transaction): Transaction {
  transaction.done.catch(() => {});
  return transaction;
}

/** Writes a change and the seal after it. */
export async function writeChange(writing: Writing, change: Change): Promise<Seal> {
  const touched = [...change.put.map(placeOf), ...change.drop];
  const before = await rowsAt(writing, touched);
  const stored = await writing.objectStore('seal').get(SEAL);
  const seal = reseal(readSeal(stored) ?? EMPTY_SEAL, change.put, before);
  await Promise.all([
    ...change.put.map((row) => putRow(writing, row)),
    ...change.drop.map(async ({ store, id }) => writing.objectStore(store).delete(id)),
    putSeal(writing, seal, SEAL),
    putSeal(writing, touched, TOUCHED),
  ]);
  return seal;
}

/**
 * Writes rows that were lacking, and a seal that was made anew from all.
 * @param behind what the mirror lacks now, and has not lost
 */
export async function writeRepair(
  writing: Writing,
  rows: readonly Row[],
  seal: Seal,
  behind: readonly Place[],
): Promise<void> {
  await Promise.all([
    ...rows.map((row) => putRow(writing, row)),
    putSeal(writing, seal, SEAL),
    putSeal(writing, behind, TOUCHED),
  ]);
}

/** Empties every store, and seals what is left, nothing, with a count of changes. */
export async function clearAll(writing: Writing, changes: number): Promise<Seal> {
  const seal = sealOf([], changes);
  await Promise.all(ALL_STORES.map(async (store) => writing.objectStore(store).clear()));
  await putSeal(writing, seal, SEAL);
  return seal;
}

/** More than what a browser writes on a full disk because it had set it aside. */
const PROBE = 1_000_000;

/** Whether the browser opens and writes another database: then it is not for want of room that it refuses one. */
export async function opensAnother(name: string): Promise<boolean> {
  const other = `${name}-probe`;
  try {
    const db = await openDB(other, 1, { upgrade: (made) => void made.createObjectStore('probe') });
    try {
      await db.put('probe', 'x'.repeat(PROBE), 'probe');
    } finally {
      db.close();
      await deleteDB(other);
    }
    return true;
  } catch (error) {
    console.info('The browser refuses any database.', error);
    return false;
  }
}

/** Takes away a database that cannot be opened any more. */
export async function deleteDatabase(name: string): Promise<void> {
  await deleteDB(name);
}

async function rowsAt(writing: Writing, places: readonly Place[]): Promise<Row[]> {
  const found = await Promise.all(
    places.map(async ({ store, id }) => ({ store, value: await writing.objectStore(store).get(id) })),
  );
  return found.filter(({ value }) => value !== undefined) as Row[];
}

// Asynchronous, so that one that fails at once is heard of together with those beside it.
async function putRow(writing: Writing, { store, value }: Row): Promise<void> {
  await writing.objectStore(store).put(value);
}

async function putSeal(writing: Writing, value: Seal | readonly Place[], key: string): Promise<void> {
  await writing.objectStore('seal').put(value, key);
}
