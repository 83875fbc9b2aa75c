import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { EntityId } from '../../linking/types.ts';
import type { SavedImport } from './plan-saved-import.ts';
import type { SavedHead } from './saved-article.ts';
import { type IndexPart, type TextChange, changeTexts } from './text-index.ts';

/** The entities that a saved article names; found anew when the pack is another. */
export interface SavedLinks {
  readonly id: string;
  /** Which pack they were found with. */
  readonly pack: string;
  /** In the order in which they are named first. */
  readonly entities: readonly EntityId[];
}

interface Schema extends DBSchema {
  /** Apart from the texts, so that a list of five thousand need not read them. */
  heads: { key: string; value: SavedHead };
  texts: { key: string; value: { readonly id: string; readonly text: string } };
  /** Of articles that are not removed alone. */
  links: { key: string; value: SavedLinks; indexes: { entity: string; pack: string } };
  imports: { key: string; value: SavedImport };
  indexParts: { key: number; value: IndexPart };
  textChanges: { key: number; value: Omit<TextChange, 'id'> & Partial<TextChange> };
}

export type SavedDatabase = IDBPDatabase<Schema>;
export type SavedStoreName = 'heads' | 'texts' | 'links' | 'imports' | 'indexParts' | 'textChanges';
export type SavedWriting = IDBPTransaction<Schema, SavedStoreName[], 'readwrite'>;

const ALL: SavedStoreName[] = ['heads', 'texts', 'links', 'imports', 'indexParts', 'textChanges'];

/** Each step leads from the schema of its number to the next. A step that was released is never changed. */
const STEPS: readonly ((db: IDBPDatabase, upgrading: SavedWriting) => Promise<void> | void)[] = [
  (db) => {
    db.createObjectStore('heads', { keyPath: 'id' });
    db.createObjectStore('texts', { keyPath: 'id' });
    db.createObjectStore('signatures', { keyPath: 'id' });
    db.createObjectStore('imports', { keyPath: 'id' });
    const links = db.createObjectStore('links', { keyPath: 'id' });
    links.createIndex('entity', 'entities', { multiEntry: true });
    links.createIndex('pack', 'pack');
  },
  // By signatures, texts were found without being read.
  async (db, upgrading) => {
    db.deleteObjectStore('signatures');
    db.createObjectStore('indexParts', { keyPath: 'id' });
    db.createObjectStore('textChanges', { keyPath: 'id', autoIncrement: true });
    await changeTexts(upgrading, await upgrading.objectStore('heads').getAllKeys());
  },
];

/**
 * @param onGone is called when the connection is no more
 * @throws {DOMException} of name `VersionError` where a newer version of the extension has been here
 */
export async function openSavedDatabase(name: string, onGone: () => void): Promise<SavedDatabase> {
  let failure: unknown = null;
  const db = await openDB<Schema>(name, STEPS.length, {
    async upgrade(upgrading, from, _to, writing) {
      writing.done.catch(() => {});
      try {
        for (const step of STEPS.slice(from)) {
          await step(upgrading as unknown as IDBPDatabase, writing as unknown as SavedWriting);
        }
      } catch (error) {
        failure = error;
        abort(writing);
      }
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  }).catch((error: unknown) => {
    throw failure ?? error;
  });
  db.addEventListener('close', onGone);
  return db;
}

/**
 * Writes all of it or nothing.
 * @param durability `strict`: when it resolves, the disk has it; `relaxed` is for what can be found anew
 */
export async function writeSaved(
  db: SavedDatabase,
  work: (writing: SavedWriting) => Promise<unknown>,
  durability: 'strict' | 'relaxed',
): Promise<void> {
  const writing = db.transaction(ALL, 'readwrite', { durability });
  // Heard of below, also where the work fails first.
  writing.done.catch(() => {});
  try {
    await work(writing);
  } catch (error) {
    abort(writing);
    // A request says only that it was aborted; the transaction knows that the disk was full.
    const [end] = await Promise.allSettled([writing.done]);
    const told = end.status === 'rejected' ? (end.reason as Error | null) : null;
    throw told && told.name !== 'AbortError' ? told : error;
  }
  await writing.done;
}

/** What fails takes back what was done before: without this, the browser would keep what went well. */
function abort(writing: { abort(): void }): void {
  try {
    writing.abort();
  } catch (error) {
    console.info('The browser has taken it back itself.', error);
  }
}
