import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_VERSION } from '../../notes/database.ts';
import { KEPT_DELETED_MS } from '../../notes/note.ts';
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

describe('A note', () => {
  it('is read as it was saved', async () => {
    const note = noteOn('vancouver', 'Who paid for the rooms?', { tags: ['money'] });
    await open().save(note);
    expect(await open().on(ON_VANCOUVER)).toEqual([note]);
  });

  it('gives way to what was written over it', async () => {
    const store = open();
    const first = noteOn('vancouver', 'first');
    await store.save(first);
    await store.save(noteOn('vancouver', 'second', {}, first));
    expect(await textsOn(store)).toEqual(['second']);
  });

  it('is the same after it has been saved twice by a repeated message', async () => {
    const store = open();
    const first = noteOn('vancouver', 'first');
    const second = noteOn('vancouver', 'second', {}, first);
    for (const note of [first, first, second, first, second]) await store.save(note);
    expect(await textsOn(store)).toEqual(['second']);
    expect((await store.everything()).notes.size).toBe(1);
  });

  it('stays beside another that was written over the same text, which says of which it is the copy', async () => {
    const store = open();
    const first = noteOn('vancouver', 'first');
    await store.save(first);
    await store.save(noteOn('vancouver', 'here', {}, first));
    const { standing, copy } = await store.save(noteOn('vancouver', 'there', { updatedAt: 9 }, first));
    expect([standing.text, copy?.text, copy?.copyOf]).toEqual(['there', 'here', 'entity:vancouver']);
    expect(await textsOn(store)).toEqual(['there', 'here']);
  });

  it('is not shown when it is deleted, and is there again when that is undone', async () => {
    const store = open();
    const first = noteOn('vancouver', 'first');
    const deleted = noteOn('vancouver', 'first', { deletedAt: 5, revision: 'deleted' }, first);
    await store.save(first);
    await store.save(deleted);
    expect(await textsOn(store)).toEqual([]);
    await store.save(noteOn('vancouver', 'first', { revision: 'undone' }, deleted));
    expect(await textsOn(store)).toEqual(['first']);
  });

  it('that was deleted is forgotten after thirty days, in both copies, and not before', async () => {
    const store = open();
    await store.save(noteOn('vancouver', 'first', { deletedAt: 1000 }));
    await store.maintain(1000 + KEPT_DELETED_MS);
    expect((await store.everything()).notes.size).toBe(1);
    await store.maintain(1001 + KEPT_DELETED_MS);
    expect((await open().everything()).notes.size).toBe(0);
    expect([...storage.values.keys()].filter((key) => key.startsWith('notes/notes/'))).toEqual([]);
  });

  it('keeps what it said before', async () => {
    const store = open();
    const first = noteOn('vancouver', 'Who paid for the rooms?');
    await store.save(first);
    await store.save(noteOn('vancouver', 'Nobody.', {}, first));
    expect([...(await store.everything()).revisions.values()].map(({ text }) => text)).toEqual([first.text]);
  });
});

describe('Another version of the extension', () => {
  it('finds the notes of version 0.1.0, in the database and in the second copy', async () => {
    const old = (entity: string) => ({
      entity,
      text: `on ${entity}`,
      createdAt: 1,
      updatedAt: 2,
      revision: `r-${entity}`,
    });
    const db = await openDB(name, 1, {
      upgrade: (made) => void made.createObjectStore('notes', { keyPath: 'entity' }),
    });
    await db.put('notes', old('vancouver'));
    db.close();
    storage.values.set('note:vancouver', old('vancouver'));
    storage.values.set('note:panel', old('panel'));
    const { notes } = await open().everything();
    expect([...notes.values()].map(({ text }) => text).sort()).toEqual(['on panel', 'on vancouver']);
    expect([...storage.values.keys()].filter((key) => key.startsWith('note:'))).toEqual([]);
  });

  it('that is newer has its notes read, and not written', async () => {
    await open().save(noteOn('vancouver', 'kept'));
    (await openDB(name, DATABASE_VERSION + 1)).close();
    const store = open();
    expect(await textsOn(store)).toEqual(['kept']);
    expect((await store.everything()).notes.size).toBe(1);
    await expect(store.save(noteOn('vancouver', 'text'))).rejects.toMatchObject({ reason: 'newer' });
  });

  it('is not kept waiting by a connection of ours', async () => {
    const store = open();
    await store.save(noteOn('vancouver', 'kept'));
    const newer = await openDB(name, DATABASE_VERSION + 1);
    expect(newer.version).toBe(DATABASE_VERSION + 1);
    newer.close();
  });
});

describe('Snapshots', () => {
  const day = (number: number) => Date.UTC(2026, 0, number, 12);

  it('are kept of seven days on which something was written', async () => {
    const store = open();
    let note = noteOn('vancouver', 'on day 0');
    await store.save(note);
    for (let number = 1; number <= 9; number += 1) {
      note = noteOn('vancouver', `on day ${number}`, {}, note);
      await store.save(note);
      await store.maintain(day(number));
      await store.maintain(day(number) + 1);
    }
    await store.maintain(day(10));
    expect((await store.snapshots()).map((snapshot) => snapshot.day.slice(-2))).toEqual([
      '09',
      '08',
      '07',
      '06',
      '05',
      '04',
      '03',
    ]);
    expect((await store.readSnapshot('2026-01-04'))?.notes.map(({ text }) => text)).toEqual(['on day 4']);
  });
});

describe('Deleting everything', () => {
  it('leaves nothing in either copy, nor in snapshots', async () => {
    const store = open();
    await store.save(noteOn('vancouver', 'A secret.'));
    await store.maintain(0);
    await store.wipe();
    expect((await open().everything()).notes.size).toBe(0);
    expect(JSON.stringify([...storage.values])).not.toContain('secret');
    expect(await open().snapshots()).toEqual([]);
    expect(await open().damage()).toBeNull();
  });

  it('is ended at the next start where it was begun', async () => {
    const store = open();
    await store.save(noteOn('vancouver', 'A secret.'));
    storage.values.set('notes/wiping', 2);
    expect((await open().everything()).notes.size).toBe(0);
    expect([...storage.values.keys()]).toEqual(['notes/seal']);
  });

  it('is not done again where damage has brought back the word of it, and something was written since', async () => {
    const store = open();
    await store.save(noteOn('panel', 'A secret.'));
    await store.wipe();
    await store.save(noteOn('vancouver', 'kept'));
    storage.values.set('notes/wiping', 2);
    expect(await textsOn()).toEqual(['kept']);
    expect(storage.values.has('notes/wiping')).toBe(false);
  });
});

describe('A disk that is slow, full or gone for a moment', () => {
  const first = noteOn('vancouver', 'first');
  const second = noteOn('panel', 'second');
  const loseDatabase = () => deleteDB(name, { blocked: () => {} });
  const allTexts = async () => [...(await open().everything()).notes.values()].map(({ text }) => text).sort();

  it('has notes that come at once written one after the other, in both copies', async () => {
    const { set } = storage;
    let slow = 3;
    storage.set = async (values) => {
      const ticks = slow--;
      for (let tick = 0; tick < ticks * 10; tick += 1) await new Promise((resolve) => setTimeout(resolve));
      await set(values);
    };
    const store = open();
    await Promise.all([store.save(first), store.save(second)]);
    expect(storage.values.get('notes/seal')).toMatchObject({ rows: 2 });
  });

  it('that refuses the second copy once has it made good by the next save of the same', async () => {
    const store = open();
    await store.save(second);
    const { set } = storage;
    storage.set = async () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
    await expect(store.save(first)).rejects.toMatchObject({ reason: 'full' });
    storage.set = set;
    await store.save(first);
    await loseDatabase();
    expect(await allTexts()).toEqual(['first', 'second']);
  });

  it('has its database opened anew where the browser has closed it without a word', async () => {
    const store = open();
    await store.save(first);
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function closed() {
      IDBDatabase.prototype.transaction = transaction;
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
    await store.save(second);
    expect(await allTexts()).toEqual(['first', 'second']);
  });
});
