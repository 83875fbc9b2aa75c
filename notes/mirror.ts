import { checkImport, checkNote, checkRevision } from './check-note.ts';
import { noteOfFirstSchema } from './first-schema.ts';
import { type Change, type Row, STORE_NAMES, type StoreName } from './rows.ts';
import { type Seal, readSeal } from './seal.ts';

/** The part of `storage.local` that the mirror needs. */
export interface KeyValueStore {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/**
 * The second copy of everything, outside IndexedDB: browsers have been seen to open a damaged database as an empty
 * one, without an error. Rows are kept as JSON texts, one key each.
 */
export interface Mirror {
  seal(): Promise<Seal | null>;
  read(): Promise<MirrorContents>;
  /** Writes a change and then the seal that it leads to. */
  write(change: Change, seal: Seal): Promise<void>;
  /** Removes entries that hold no row of ours. */
  dropOdd(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

export interface MirrorContents {
  readonly rows: readonly Row[];
  readonly seal: Seal | null;
  /** Keys of a mirror's rows in which there is none, or one of an earlier version: they are to be removed. */
  readonly oddKeys: readonly string[];
}

export function createMirror(store: KeyValueStore): Mirror {
  return {
    async seal() {
      const { [SEAL]: seal } = await store.get(SEAL);
      return readSeal(seal);
    },
    async read() {
      const all = await store.get(null);
      const rows: Row[] = [];
      const oddKeys: string[] = [];
      for (const [key, value] of Object.entries(all)) {
        const { row, isOdd } = readEntry(key, value);
        if (row) rows.push(row);
        if (isOdd) oddKeys.push(key);
      }
      const { [SEAL]: seal } = all;
      return { rows, seal: readSeal(seal), oddKeys };
    },
    async write({ put, drop }, seal) {
      const entries = put.map(({ store: kind, value }) => [keyOf(kind, value.id), JSON.stringify(value)]);
      if (put.length <= ROWS_AT_ONCE && drop.length === 0) {
        await store.set(Object.fromEntries([...entries, [SEAL, seal]]));
        return;
      }
      for (let from = 0; from < entries.length; from += ROWS_AT_ONCE) {
        await store.set(Object.fromEntries(entries.slice(from, from + ROWS_AT_ONCE)));
      }
      await store.remove(drop.map((dropped) => keyOf(dropped.store, dropped.id)));
      await store.set({ [SEAL]: seal });
    },
    async dropOdd(keys) {
      if (keys.length > 0) await store.remove([...keys]);
    },
    async clear() {
      const keys = Object.keys(await store.get(null));
      await store.remove(keys.filter((key) => key === SEAL || key.startsWith(FIRST_PREFIX) || storeOf(key)));
    },
  };
}

/** A message between the parts of a browser has a limit; this is far below it. */
const ROWS_AT_ONCE = 500;
const SEAL = 'notes/seal';
/** Of version 0.1.0. */
const FIRST_PREFIX = 'note:';

function keyOf(store: StoreName, id: string): string {
  return `notes/${store}/${id}`;
}

function storeOf(key: string): StoreName | undefined {
  return STORE_NAMES.find((store) => key.startsWith(keyOf(store, '')));
}

function readEntry(key: string, value: unknown): { readonly row: Row | null; readonly isOdd: boolean } {
  if (key.startsWith(FIRST_PREFIX)) {
    const note = noteOfFirstSchema(value);
    return { row: note && { store: 'notes', value: note }, isOdd: true };
  }
  const store = storeOf(key);
  if (!store) return { row: null, isOdd: false };
  const row = readRow(store, value);
  return row && key === keyOf(store, row.value.id) ? { row, isOdd: false } : { row: null, isOdd: true };
}

/** A row is taken as it is only if it is what we write; a damaged one is none. */
function readRow(store: StoreName, value: unknown): Row | null {
  if (typeof value !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(value);
    switch (store) {
      case 'notes':
        return { store, value: checkNote(parsed) };
      case 'revisions':
        return { store, value: checkRevision(parsed) };
      case 'imports':
        return { store, value: checkImport(parsed) };
    }
  } catch {
    // Damage is what a copy is for: whoever compares the two notices that this row is missing.
    return null;
  }
}
