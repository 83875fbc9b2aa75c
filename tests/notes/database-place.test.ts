import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNoteStore } from '../../notes/note-store.ts';
import { createSavedStore } from '../../notes/saved/saved-store.ts';
import { createStorage, noteOn } from './notebook.ts';
import { saved } from './saved/sample.ts';

const ON_KIM = { kind: 'entity', entity: 'kim' } as const;
const usual = globalThis.indexedDB;
const useUsualPlace = () =>
  Object.defineProperty(globalThis, 'indexedDB', { value: usual, configurable: true, writable: true });

let storage = createStorage();
let buckets = new Map<string, IDBFactory>();
beforeEach(() => {
  storage = createStorage();
  buckets = new Map();
  Object.defineProperty(navigator, 'storageBuckets', {
    value: {
      async open(name: string) {
        const factory = buckets.get(name) ?? new IDBFactory();
        buckets.set(name, factory);
        return { indexedDB: factory };
      },
      keys: async () => [...buckets.keys()],
      async delete(name: string) {
        buckets.delete(name);
      },
    },
    configurable: true,
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  useUsualPlace();
  Reflect.deleteProperty(navigator, 'storageBuckets');
});

const breakPlace = (factory: IDBFactory) =>
  vi.spyOn(factory, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });

/** The background, stopped and started again. */
const restarted = () => {
  useUsualPlace();
  return createNoteStore(storage, 'placed');
};

it('Where the browser opens none of our databases any more, the notes go to another place and can be written', async () => {
  const first = noteOn('kim', 'first');
  await restarted().save(first);
  breakPlace(usual);
  const second = noteOn('kim', 'second', {}, first);
  await restarted().save(second);
  expect(await restarted().on(ON_KIM)).toEqual([second]);
  expect(await restarted().damage()).toMatchObject({ restored: 1, missing: 0 });
  expect([...buckets.keys()]).toEqual(['databases-1']);
});

it('They stay there, also when the usual place opens again', async () => {
  const opens = breakPlace(usual);
  const note = noteOn('kim', 'written there');
  await restarted().save(note);
  opens.mockRestore();
  await restarted().save(noteOn('kim', 'deleted there', { deletedAt: 1 }, note));
  expect(await restarted().on(ON_KIM)).toEqual([]);
  expect(await restarted().damage()).toBeNull();
});

it('What is saved there is found there after a restart of the background, saved articles too', async () => {
  breakPlace(usual);
  await restarted().save(noteOn('kim', 'moves the databases'));
  const article = saved('panel');
  await createSavedStore(undefined, 'placed-articles').save(article, null);
  useUsualPlace();
  expect(await createSavedStore(undefined, 'placed-articles').text(article.id)).toBe(article.text);
});

it('They go on to a third place where the second fails, too', async () => {
  breakPlace(usual);
  const note = noteOn('kim', 'still there');
  await restarted().save(note);
  breakPlace(buckets.get('databases-1')!);
  expect(await restarted().on(ON_KIM)).toEqual([note]);
  expect([...buckets.keys()]).toEqual(['databases-1', 'databases-2']);
});

it('Where there is no other place, a note is refused, and nothing is lost', async () => {
  const note = noteOn('kim', 'first');
  await restarted().save(note);
  Reflect.deleteProperty(navigator, 'storageBuckets');
  breakPlace(usual);
  await expect(restarted().save(noteOn('kim', 'second', {}, note))).rejects.toMatchObject({
    reason: 'unavailable',
  });
  expect(await restarted().on(ON_KIM)).toEqual([note]);
});

it('A place in which nothing can be written, as on a full disk, is not gone to', async () => {
  const note = noteOn('kim', 'first');
  await restarted().save(note);
  breakPlace(usual);
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  await expect(restarted().save(noteOn('kim', 'second', {}, note))).rejects.toMatchObject({
    reason: 'unavailable',
  });
  vi.restoreAllMocks();
  await restarted().save(noteOn('kim', 'third', {}, note));
  expect(buckets.size).toBe(0);
});
