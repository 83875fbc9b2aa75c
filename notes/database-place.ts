import { opensAnother } from './database.ts';

/**
 * Where the browser keeps our databases. Chromium keeps all of an extension in one store, and some damage to it makes
 * every one of them impossible to open, to delete or to make anew, for ever; a bucket of the Storage API is a store of
 * its own, beside that. Where there is a bucket of ours, we are there for good.
 */
export interface DatabasePlace {
  /** Resolves when databases are opened where they lie. */
  ready(): Promise<void>;
  /** Goes to a new bucket. False where the browser has none, or nothing can be written there either. */
  leave(): Promise<boolean>;
}

export function createDatabasePlace(): DatabasePlace {
  const buckets = (navigator as { storageBuckets?: Buckets }).storageBuckets;
  let found: Promise<void> | null = null;

  return {
    ready() {
      found ??= goWhereWeAre();
      return found;
    },
    async leave() {
      if (!buckets) return false;
      const before = globalThis.indexedDB;
      const next = nameOf((await lastNumber(buckets)) + 1);
      try {
        await goTo(buckets, next);
        if (await opensAnother('place')) return true;
        await buckets.delete(next);
      } catch (error) {
        console.info('The browser gives us no other place.', error);
      }
      useFactory(before);
      return false;
    },
  };

  async function goWhereWeAre(): Promise<void> {
    if (!buckets) return;
    try {
      const number = await lastNumber(buckets);
      if (number > 0) await goTo(buckets, nameOf(number));
    } catch (error) {
      // If we had left the usual place, it does not open, and we leave it once more.
      console.info('The browser does not tell its buckets.', error);
    }
  }
}

/** The part of the Storage Buckets API that is used (Chromium from 122 on; https://wicg.github.io/storage-buckets). */
interface Buckets {
  keys(): Promise<string[]>;
  open(name: string, options: { persisted: boolean }): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

const nameOf = (number: number) => `databases-${number}`;

/** The number of the bucket that was gone to last, or 0. */
async function lastNumber(buckets: Buckets): Promise<number> {
  const numbers = (await buckets.keys()).map((name) => Number(/^databases-(\d+)$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

async function goTo(buckets: Buckets, name: string): Promise<void> {
  const bucket = await buckets.open(name, { persisted: true });
  useFactory(bucket.indexedDB);
}

/** idb opens databases by the global name alone. */
function useFactory(factory: IDBFactory): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: factory, configurable: true, writable: true });
}
