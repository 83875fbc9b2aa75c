import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_VERSION } from '../../notes/database.ts';
import type { Note } from '../../notes/note.ts';
import { createNoteStore } from '../../notes/note-store.ts';
import { createStorage, noteOn } from './notebook.ts';

const ON_VANCOUVER = { kind: 'entity', entity: 'vancouver' } as const;

let name = '';
let databases = 0;
let storage = createStorage();
beforeEach(() => {
  name = `notes-${(databases += 1)}`;
  storage = createStorage();
});
const open = () => createNoteStore(storage, name);
const textsOn = async (store = open()) => (await store.on(ON_VANCOUVER)).map(({ text }) => text);

describe('Notes that a browser has damaged', () => {
  const kept = [noteOn('vancouver', 'kept'), noteOn('panel', 'also kept')];
  const saveAll = async (notes: readonly Note[] = kept) => {
    const store = open();
    for (const note of notes) await store.save(note);
  };
  const loseDatabase = () => deleteDB(name, { blocked: () => {} });
  const loseMirror = () => {
    for (const key of storage.values.keys()) if (!key.includes('snapshot')) storage.values.delete(key);
  };
  const day = Date.UTC(2026, 0, 5);
  const STORES = ['notes', 'revisions', 'seal'] as const;
  /** What the database holds, by store and key. */
  const stored = async () => {
    const db = await openDB(name, DATABASE_VERSION);
    const all = await Promise.all(
      STORES.map(async (kind) => ({ kind, keys: await db.getAllKeys(kind), values: await db.getAll(kind) })),
    );
    db.close();
    return all;
  };
  const putBack = async (all: Awaited<ReturnType<typeof stored>>) => {
    const db = await openDB(name, DATABASE_VERSION);
    for (const { kind, keys, values } of all) {
      await db.clear(kind);
      for (const [at, value] of values.entries())
        await (kind === 'seal' ? db.put(kind, value, keys[at]) : db.put(kind, value));
    }
    db.close();
  };

  it('come back from the second copy when the database is empty, and the reader is told', async () => {
    await saveAll();
    await loseDatabase();
    expect(await textsOn()).toEqual(['kept']);
    expect(await open().damage()).toEqual({ restored: 2, snapshot: null, mirrorRebuilt: false, missing: 0 });
  });

  it('come back one by one', async () => {
    await saveAll();
    const db = await openDB(name, DATABASE_VERSION);
    await db.delete('notes', 'entity:vancouver');
    db.close();
    expect(await textsOn()).toEqual(['kept']);
    expect((await open().damage())?.restored).toBe(1);
  });

  it('are compared row by row once a day, for a text that is another has the right count', async () => {
    await saveAll();
    const db = await openDB(name, DATABASE_VERSION);
    await db.put('notes', { ...kept[0]!, text: 'kept?', revision: 'damage', ancestors: [] });
    db.close();
    const store = open();
    await store.maintain(day);
    expect((await textsOn(store)).sort()).toEqual(['kept', 'kept?']);
  });

  it('make the second copy anew when that is lost, and the reader is told', async () => {
    await saveAll();
    loseMirror();
    expect(await textsOn()).toEqual(['kept']);
    expect(await open().damage()).toMatchObject({ restored: 0, mirrorRebuilt: true });
    await loseDatabase();
    expect(await textsOn()).toEqual(['kept']);
  });

  it('come back from the newest snapshot when both copies are lost', async () => {
    await saveAll();
    await open().maintain(day);
    await loseDatabase();
    loseMirror();
    expect(await textsOn()).toEqual(['kept']);
    expect(await open().damage()).toMatchObject({ restored: 2, snapshot: '2026-01-05' });
  });

  it('come back where the browser has put the database back to an earlier state', async () => {
    const first = noteOn('vancouver', 'first');
    const second = noteOn('vancouver', 'second', {}, first);
    const store = open();
    await store.save(noteOn('panel', 'also kept'));
    await store.save(first);
    const earlier = await stored();
    await store.save(second);
    await putBack(earlier);
    expect(await textsOn()).toEqual(['second']);
    expect(await open().damage()).toMatchObject({ restored: 1, mirrorRebuilt: false, missing: 0 });
  });

  it('that cannot be had back are counted', async () => {
    await saveAll();
    await loseDatabase();
    storage.values.set('notes/notes/entity:panel', '{"id":"entity:pa');
    expect(await textsOn()).toEqual(['kept']);
    expect(await open().damage()).toMatchObject({ restored: 1, missing: 1 });
  });

  it('are told of once, until the reader has seen it', async () => {
    await saveAll();
    await loseDatabase();
    await textsOn();
    await open().forgetDamage();
    expect(await open().damage()).toBeNull();
  });

  it('are not said to be damaged where nothing was', async () => {
    await open().maintain(day);
    await saveAll();
    await open().maintain(day + 1);
    expect(await open().damage()).toBeNull();
  });

  it('come back where the browser will never open the database again, and the reader is told', async () => {
    await saveAll();
    const { open: opens, deleteDatabase } = indexedDB;
    let damaged = true;
    indexedDB.deleteDatabase = (deleted) => {
      if (deleted === name) damaged = false;
      return deleteDatabase.call(indexedDB, deleted);
    };
    indexedDB.open = (...args) => {
      if (damaged && args[0] === name) throw new DOMException('The operation failed.', 'UnknownError');
      return opens.apply(indexedDB, args);
    };
    try {
      expect(await textsOn()).toEqual(['kept']);
      expect(await open().damage()).toMatchObject({ restored: 2, missing: 0 });
      await open().save(noteOn('harbor', 'text'));
    } finally {
      Object.assign(indexedDB, { open: opens, deleteDatabase });
    }
  });

  it('are read where the browser will never open the second copy again, and a save is refused', async () => {
    await saveAll();
    const fail = async () => {
      throw new Error('An unexpected error occurred');
    };
    Object.assign(storage, { get: fail, set: fail, remove: fail });
    expect(await textsOn()).toEqual(['kept']);
    expect((await open().everything()).notes.size).toBe(2);
    await expect(open().save(noteOn('harbor', 'text'))).rejects.toMatchObject({ reason: 'unavailable' });
  });

  it.each(['the second copy is broken, too', 'it opens no other, because the disk is full'])(
    'are not given up by a browser that opens no database where %s',
    async (why) => {
      const isMirrorBroken = why.startsWith('the second');
      await saveAll();
      if (isMirrorBroken) storage.values.set('notes/notes/entity:panel', '{"id":"entity:pa');
      const { open: opens, deleteDatabase } = indexedDB;
      const deleted = vi.fn(deleteDatabase);
      indexedDB.deleteDatabase = deleted;
      indexedDB.open = (...args) => {
        if (args[0] !== name && isMirrorBroken) return opens.apply(indexedDB, args);
        throw new DOMException('The operation failed.', 'UnknownError');
      };
      try {
        expect(await textsOn()).toEqual(['kept']);
        await expect(open().save(noteOn('harbor', 'text'))).rejects.toMatchObject({ reason: 'unavailable' });
        expect(deleted).not.toHaveBeenCalledWith(name);
      } finally {
        Object.assign(indexedDB, { open: opens, deleteDatabase });
      }
      expect((await open().everything()).notes.size).toBe(2);
    },
  );

  it('are read from the second copy where the browser opens no database, and a save is refused', async () => {
    await saveAll();
    const { open: opens } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const store = open();
    expect(await textsOn(store)).toEqual(['kept']);
    await expect(store.save(noteOn('vancouver', 'text'))).rejects.toMatchObject({ reason: 'unavailable' });
    indexedDB.open = opens;
    expect((await store.save(noteOn('harbor', 'text'))).standing.text).toBe('text');
  });
});
