import {
  type NotesDatabase,
  type Writing,
  clearAll,
  deleteDatabase,
  glance,
  inTransaction,
  openDatabase,
  openNewerDatabase,
  opensAnother,
  readAll,
  writeChange,
  writeRepair,
} from './database.ts';
import { type KeyValueStore, createMirror } from './mirror.ts';
import { createDatabasePlace } from './database-place.ts';
import { refusalOf } from './refusal.ts';
import { type Damage, type Repair, isWhole, planRepair } from './repair.ts';
import { type Change, type Row, placeOf } from './rows.ts';
import { isSameSeal } from './seal.ts';
import type { Snapshots } from './snapshots.ts';

/** The database and its mirror as one: whatever is written is written to both, and compared when it is opened. */
export interface TwoCopies {
  /** Asks the database; where there is none to ask, all rows come from the mirror instead. */
  read<Answer>(
    ask: (db: NotesDatabase) => Promise<Answer>,
    fromRows: (rows: readonly Row[]) => Answer,
  ): Promise<Answer>;
  /** Runs one piece of writing after all that were asked for before. Rejects with a `NotesRefusal`. */
  write<Answer>(make: (db: NotesDatabase) => Promise<Answer>): Promise<Answer>;
  /** Within `write`: makes a change in one transaction, which plans it upon what is stored, and brings it to the mirror. */
  commit(db: NotesDatabase, plan: (writing: Writing) => Change | Promise<Change>): Promise<void>;
  /** Within `write`: compares both copies row by row and brings them together. */
  compare(db: NotesDatabase): Promise<Repair>;
  /** Within `write`: deletes both copies and the snapshots. Once begun, it is ended at the next start at the latest. */
  wipe(db: NotesDatabase): Promise<void>;
  /** What was found broken since `forgetDamage`. */
  damage(): Promise<Damage | null>;
  forgetDamage(): Promise<void>;
}

/**
 * @param store where the mirror, the snapshots and word of damage lie
 * @param onChange is called when what was read before is no longer what is stored, with what was changed where that is known
 */
export function openTwoCopies(
  store: KeyValueStore,
  snapshots: Snapshots,
  name: string,
  onChange: (change: Change | null) => void,
): TwoCopies {
  const mirror = createMirror(store);
  const place = createDatabasePlace();
  let opening: Promise<NotesDatabase> | null = null;
  /** The database was written and the mirror was not: the next write compares them first. */
  let isMirrorBehind = false;
  let last: Promise<unknown> = Promise.resolve();

  return {
    async read(ask, fromRows) {
      try {
        return await withDatabase(ask);
      } catch (error) {
        if (refusalOf(error).reason === 'newer') return askOnce(openNewerDatabase(name), ask);
        console.error('The notes are read from their second copy.', error);
        return readMirror(ask, fromRows);
      }
    },
    write(make) {
      const written = last.then(async () => {
        try {
          return await withDatabase(async (db) => {
            if (isMirrorBehind) await compare(db);
            return make(db);
          });
        } catch (error) {
          throw refusalOf(error);
        }
      });
      // A write that failed is its asker's to hear of; the next one is tried all the same.
      last = written.catch(() => {});
      return written;
    },
    async commit(db, plan) {
      const written = await inTransaction(db, async (writing) => {
        const change = await plan(writing);
        if (change.put.length + change.drop.length === 0) return null;
        return { change, seal: await writeChange(writing, change) };
      });
      if (!written) return;
      onChange(written.change);
      isMirrorBehind = true;
      await mirror.write(written.change, written.seal);
      isMirrorBehind = false;
    },
    compare,
    async wipe(db) {
      const { seal } = await glance(db);
      const changes = (seal?.changes ?? 0) + 1;
      await store.set({ [WIPING]: changes });
      await finishWiping(db, changes);
    },
    async damage() {
      const { [DAMAGE]: damage } = await store.get(DAMAGE);
      return (damage as Damage | undefined) ?? null;
    },
    forgetDamage: () => store.remove([DAMAGE]),
  };

  async function compare(db: NotesDatabase): Promise<Repair> {
    const [inDatabase, inMirror] = await Promise.all([readAll(db), mirror.read()]);
    const mended = planRepair(inDatabase, inMirror, await snapshots.newest());
    // Word of it goes first: a browser that is stopped in between finds nothing broken when it comes back.
    if (mended.damage) await store.set({ [DAMAGE]: mended.damage });
    if (mended.forDatabase.length > 0 || !isSameSeal(inDatabase.seal, mended.seal)) {
      await inTransaction(db, (writing) =>
        writeRepair(writing, mended.forDatabase, mended.seal, mended.forMirror.map(placeOf)),
      );
      onChange(null);
    }
    const { forMirror: put, dropFromMirror: drop } = mended;
    if (put.length + drop.length > 0 || !isSameSeal(inMirror.seal, mended.seal)) {
      await mirror.write({ put, drop }, mended.seal);
    }
    await mirror.dropOdd(inMirror.oddKeys);
    isMirrorBehind = false;
    return mended;
  }

  /** Where the second copy cannot be read either, it may be what was in the way: the database is asked as it is. */
  async function readMirror<Answer>(
    ask: (db: NotesDatabase) => Promise<Answer>,
    fromRows: (rows: readonly Row[]) => Answer,
  ): Promise<Answer> {
    try {
      return fromRows((await mirror.read()).rows);
    } catch (error) {
      console.error('The second copy of the notes cannot be read.', error);
      return askOnce(openDatabase(name, forget), ask);
    }
  }

  async function askOnce<Answer>(
    opened: Promise<NotesDatabase>,
    ask: (db: NotesDatabase) => Promise<Answer>,
  ): Promise<Answer> {
    const db = await opened;
    try {
      return await ask(db);
    } finally {
      db.close();
    }
  }

  /** Asks the database, and once more on a new connection where the browser had closed the old one. */
  async function withDatabase<Answer>(ask: (db: NotesDatabase) => Promise<Answer>): Promise<Answer> {
    const db = await database();
    try {
      return await ask(db);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      forget();
      return ask(await database());
    }
  }

  function database(): Promise<NotesDatabase> {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  async function open(): Promise<NotesDatabase> {
    await place.ready();
    try {
      return await openAsFound();
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      if (!(await opensAnother(name))) return openElsewhere(error);
      console.info('The database is tried once more.', error);
      return openOrMakeAnew();
    }
  }

  /** Where no database can be opened and there is room for one, the second copy fills one in another place. */
  async function openElsewhere(reason: unknown): Promise<NotesDatabase> {
    if (!(await place.leave())) throw reason;
    console.error('The notes are put in another place, from their second copy.', reason);
    return openAsFound();
  }

  /** There may have been no room for it before; if it was not that, it can never be opened again. */
  async function openOrMakeAnew(): Promise<NotesDatabase> {
    try {
      return await openAsFound();
    } catch (error) {
      if (!isUnreadable(error) || !isWhole(await mirror.read())) throw error;
      console.error('The database is made anew from its second copy.', error);
      await deleteDatabase(name);
      return openAsFound();
    }
  }

  async function openAsFound(): Promise<NotesDatabase> {
    const db = await openDatabase(name, forget);
    await finishWipingIfBegun(db);
    const [{ rows, seal }, mirrored] = await Promise.all([glance(db), mirror.seal()]);
    const isFine = seal !== null && seal.rows === rows && isSameSeal(mirrored, seal);
    if (!isFine) await compare(db);
    return db;
  }

  /** Where there are later changes than the deletion, damage has brought the word of it back: it was ended long ago. */
  async function finishWipingIfBegun(db: NotesDatabase): Promise<void> {
    const { [WIPING]: changes } = await store.get(WIPING);
    if (typeof changes !== 'number') return;
    const { seal } = await glance(db);
    if ((seal?.changes ?? 0) <= changes) await finishWiping(db, changes);
    else await store.remove([WIPING]);
  }

  async function finishWiping(db: NotesDatabase, changes: number): Promise<void> {
    const seal = await inTransaction(db, (writing) => clearAll(writing, changes));
    onChange(null);
    await Promise.all([mirror.clear(), snapshots.clear()]);
    await mirror.write({ put: [], drop: [] }, seal);
    await store.remove([WIPING, DAMAGE]);
  }

  function forget(): void {
    opening = null;
    onChange(null);
  }
}

/** What browsers say of a damaged file, and of much else. Firefox refuses some for ever, also after a new start. */
function isUnreadable(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'UnknownError';
}

/** Holds, from when everything is to be deleted until it is, the count of changes that the deletion leads to. */
const WIPING = 'notes/wiping';
const DAMAGE = 'notes/damage';
