import 'fake-indexeddb/auto';
import type { KeyValueStore } from '../../notes/mirror.ts';

/** Something that a background does to its stores, at which a browser may stop it, or a disk refuse. */
type Operation = { readonly transaction: IDBTransaction | null };

/** Asked before every operation; null: all goes through. */
let before: ((operation: Operation) => void) | null = null;

/** Counts operations on the database and on a store, and does something at each. */
export function atEachOperation(hook: (operation: Operation) => void): void {
  before = hook;
}

export function withoutStops(): void {
  before = null;
}

export function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended already.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

/** Lets what is under way come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** `storage.local` whose operations count, too. */
export function counted(store: KeyValueStore): KeyValueStore {
  const ask = () => before?.({ transaction: null });
  return {
    async get(key) {
      ask();
      return store.get(key);
    },
    async set(values) {
      ask();
      await store.set(values);
      // A background can be stopped when all is written, and before it hears of it.
      ask();
    },
    async remove(keys) {
      ask();
      await store.remove(keys);
      ask();
    },
  };
}

for (const [prototype, names, transactionOf] of [
  [IDBFactory.prototype, ['open'], () => null],
  [IDBDatabase.prototype, ['transaction'], () => null],
  [
    IDBObjectStore.prototype,
    ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'add', 'put', 'delete', 'clear'],
    (store: IDBObjectStore) => store.transaction,
  ],
  [IDBIndex.prototype, ['getAll'], (index: IDBIndex) => index.objectStore.transaction],
] as const) {
  for (const name of names) {
    const methods = prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
    const original = methods[name]!;
    methods[name] = function counting(this: never, ...args: unknown[]) {
      // fake-indexeddb's own, while it opens a database.
      const isInner = name === 'transaction' && args[1] === 'versionchange';
      if (!isInner)
        before?.({ transaction: (transactionOf as (self: unknown) => IDBTransaction | null)(this) });
      return original.apply(this, args);
    };
  }
}
