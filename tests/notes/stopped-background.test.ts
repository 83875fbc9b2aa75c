import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDB } from 'idb';
import { abort, atEachOperation, counted, settled, withoutStops } from './stops.ts';
import { KEPT_DELETED_MS } from '../../notes/note.ts';
import { type NoteStore, createNoteStore } from '../../notes/note-store.ts';
import { createStorage, noteOn } from './notebook.ts';

/** One thing that a reader does, upon what was there before. */
interface Scenario {
  readonly before: (store: NoteStore, name: string) => Promise<unknown>;
  readonly act: (store: NoteStore) => Promise<unknown>;
}

const old = noteOn('vancouver', 'Who paid for the rooms?');
const other = noteOn('panel', 'Ask who chairs it now.');
const edited = noteOn('vancouver', 'Nobody paid.', { tags: ['money'] }, old);
const elsewhere = noteOn('vancouver', 'Canada paid.', { updatedAt: 9 }, old);
const file = {
  notes: [elsewhere, noteOn('harbor', 'new'), noteOn('panel', 'Chairs change.', {}, other)],
  revisions: [{ id: 'before', note: 'entity:harbor', text: 'older', tags: [], at: 1 }],
};
const record = { id: 'import', name: 'notes.json', at: 5 };
const NOW = 10 + KEPT_DELETED_MS;

const saveAll = async (store: NoteStore) => {
  for (const note of [old, other]) await store.save(note);
};

const SCENARIOS: Record<string, Scenario> = {
  'a first note': { before: async () => {}, act: (store) => store.save(old) },
  'an edit': { before: saveAll, act: (store) => store.save(edited) },
  'a deletion': {
    before: saveAll,
    act: (store) => store.save(noteOn('vancouver', old.text, { deletedAt: 5, revision: 'gone' }, old)),
  },
  'an edit of what was edited elsewhere': {
    before: async (store) => {
      await saveAll(store);
      await store.save(edited);
    },
    act: (store) => store.save(elsewhere),
  },
  'an import': { before: saveAll, act: (store) => store.import(file, record) },
  'an import that is taken back': {
    before: async (store) => {
      await saveAll(store);
      await store.import(file, record);
    },
    act: (store) => store.undoImport('import'),
  },
  'the day’s work': {
    before: async (store) => {
      await saveAll(store);
      await store.save(noteOn('harbor', 'deleted', { deletedAt: 1 }));
    },
    act: (store) => store.maintain(NOW),
  },
  'the first start after an update': {
    before: async (_store, name) => {
      const db = await openDB(name, 1, {
        upgrade: (made) => void made.createObjectStore('notes', { keyPath: 'entity' }),
      });
      for (const entity of ['vancouver', 'panel']) {
        await db.put('notes', { entity, text: entity, createdAt: 1, updatedAt: 2, revision: entity });
      }
      db.close();
    },
    act: (store) => store.save(edited),
  },
  'deleting everything': { before: saveAll, act: (store) => store.wipe() },
};

let databases = 0;
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  withoutStops();
  vi.restoreAllMocks();
});

/** Everything that is kept, as text, in an order that does not depend on how it came there. */
async function contents(store: NoteStore): Promise<string[]> {
  const { notes, revisions, imports } = await store.everything();
  return [...notes.values(), ...revisions.values(), ...imports.values()]
    .map((value) => JSON.stringify(value))
    .sort();
}

/** Sets a scenario up, and counts the operations of its act when nothing stops it. */
async function prepare({ before, act }: Scenario) {
  const name = `stopped-${(databases += 1)}`;
  const storage = createStorage();
  await before(createNoteStore(storage, name), name);
  const open = () => createNoteStore(counted(storage), name);
  return { open, act, storage };
}

async function run(scenario: Scenario): Promise<{ operations: number; before: string[]; after: string[] }> {
  const { open, act } = await prepare(scenario);
  const before = await contents((await prepare(scenario)).open());
  let operations = 0;
  atEachOperation(() => void (operations += 1));
  const store = open();
  await act(store);
  withoutStops();
  return { operations, before, after: await contents(open()) };
}

describe.each(Object.entries(SCENARIOS))(
  'When the background is stopped in the midst of %s',
  (_name, scenario) => {
    it('at whichever operation, the same again ends as if nothing had been, and nobody is told of damage', async () => {
      const { operations, before, after } = await run(scenario);
      expect(operations).toBeGreaterThan(5);
      for (let last = 1; last <= operations; last += 1) {
        const { open, act } = await prepare(scenario);
        let count = 0;
        let isStopped = false;
        atEachOperation(({ transaction }) => {
          count += 1;
          if (!isStopped && count < last) return;
          isStopped = true;
          // What a browser does to the transactions of a process that is gone.
          if (transaction) abort(transaction);
          throw new Error('The background was stopped.');
        });
        await act(open()).catch(() => {});
        await settled();
        withoutStops();

        const store = open();
        const between = [before, after].map(String);
        expect(between, `stopped at operation ${last}`).toContain(String(await contents(store)));
        expect(await store.damage(), `stopped at operation ${last}`).toBeNull();
        await act(store);
        expect(await contents(open()), `stopped at operation ${last}`).toEqual(after);
        expect(await store.damage(), `stopped at operation ${last}`).toBeNull();
      }
    });

    it.each(['QuotaExceededError', 'AbortError', 'UnknownError', 'DataCloneError'])(
      'an operation that fails with %s is refused or done, and works again without a new start',
      async (failure) => {
        const { operations, after } = await run(scenario);
        for (let failing = 1; failing <= operations; failing += 1) {
          const { open, act } = await prepare(scenario);
          let count = 0;
          atEachOperation(({ transaction }) => {
            count += 1;
            if (count !== failing) return;
            // What is refused before the disk is asked does not end its transaction.
            if (transaction && failure !== 'DataCloneError') abort(transaction);
            throw new DOMException('The disk says no.', failure);
          });
          const store = open();
          const reason = failure === 'QuotaExceededError' ? 'full' : 'unavailable';
          const [end] = await Promise.allSettled([act(store)]);
          if (end.status === 'rejected') expect(end.reason).toMatchObject({ reason });
          withoutStops();
          await act(store);
          expect(await contents(store), `failed at operation ${failing}`).toEqual(after);
          expect(await contents(open()), `failed at operation ${failing}`).toEqual(after);
        }
      },
    );
  },
);
