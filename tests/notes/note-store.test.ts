import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Note } from '../../notes/note.ts';
import { type NoteMirror, createNoteStore } from '../../notes/note-store.ts';

function createMirror(): NoteMirror & { readonly values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async () => Object.fromEntries(values),
    set: async (entries) => {
      for (const [key, value] of Object.entries(entries)) values.set(key, value);
    },
    remove: async (key) => void values.delete(key),
  };
}

const note = (text: string, updatedAt = 1, entity = 'vancouver'): Note => ({
  entity,
  text,
  createdAt: 1,
  updatedAt,
  revision: `${entity}-${updatedAt}`,
});

let name = '';
let databases = 0;
beforeEach(() => {
  name = `notes-${(databases += 1)}`;
});

describe('a note', () => {
  it('is read as it was saved', async () => {
    const store = createNoteStore(createMirror(), name);
    await store.save(note('Who paid for the rooms?'));
    expect(await store.on('vancouver')).toEqual(note('Who paid for the rooms?'));
  });

  it('is one for each entity: a later text stands for the earlier', async () => {
    const store = createNoteStore(createMirror(), name);
    await store.save(note('first', 1));
    await store.save(note('second', 2));
    expect((await store.all()).map(({ text }) => text)).toEqual(['second']);
  });

  it('is the same after it has been saved twice by a repeated message', async () => {
    const store = createNoteStore(createMirror(), name);
    await store.save(note('once'));
    await store.save(note('once'));
    expect(await store.all()).toHaveLength(1);
  });

  it('is removed by an empty text, in both copies', async () => {
    const mirror = createMirror();
    const store = createNoteStore(mirror, name);
    await store.save(note('text'));
    await store.save(note('  ', 2));
    expect(await store.on('vancouver')).toBeNull();
    expect(mirror.values.size).toBe(0);
  });

  it('comes back when the browser has emptied the database', async () => {
    const mirror = createMirror();
    await createNoteStore(mirror, name).save(note('kept'));
    await deleteDB(name, { blocked: () => {} });
    expect(await createNoteStore(mirror, `${name}-after`).on('vancouver')).toEqual(note('kept'));
  });

  it('is not overwritten by an older copy', async () => {
    const mirror = createMirror();
    const store = createNoteStore(mirror, name);
    await store.save(note('newer', 2));
    mirror.values.set('note:vancouver', note('older', 1));
    expect((await createNoteStore(mirror, name).on('vancouver'))?.text).toBe('newer');
  });

  it('is refused, and not lost in silence, when the browser opens no database', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    await expect(createNoteStore(createMirror(), name).save(note('text'))).rejects.toThrow('no');
    indexedDB.open = open;
  });
});
