import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { checkNote, checkRevision } from './check-note.ts';
import type { KeyValueStore } from './mirror.ts';
import { type Row, putAll } from './rows.ts';
import { type Seal, isOfSameRows, readSeal } from './seal.ts';

/** All notes and their history as they stood on a day, apart from both copies. */
export interface Snapshot {
  /** YYYY-MM-DD, in the world's time. */
  readonly day: string;
  readonly notes: number;
}

export interface Snapshots {
  /** Newest first. */
  list(): Promise<Snapshot[]>;
  /** The newest that can be read. */
  newest(): Promise<{ readonly day: string; readonly rows: Row[] } | null>;
  /** What a snapshot holds, or null where it is gone or broken. */
  read(day: string): Promise<Row[] | null>;
  /** Keeps today's state if there is none of today, and if it is another than the last; the oldest go. */
  keep(rows: readonly Row[], seal: Seal, now: number): Promise<void>;
  clear(): Promise<void>;
}

/** Of so many days; a day on which nothing was written is none. */
const DAYS = 7;
const PREFIX = 'notes/snapshot/';

interface Stored extends Snapshot {
  readonly seal: Seal;
  /** JSON of notes and revisions, deflated, in base64: browsers' stores take texts alone. */
  readonly data: string;
}

export function createSnapshots(store: KeyValueStore): Snapshots {
  /** They lie among all notes, and reading those to name seven days would be felt. */
  let listed: Promise<Snapshot[]> | null = null;

  return {
    list() {
      listed ??= stored()
        .then((all) => all.map(({ day, notes }) => ({ day, notes })))
        .catch((error: unknown) => {
          listed = null;
          throw error;
        });
      return listed;
    },
    async newest() {
      for (const { day, data } of await stored()) {
        const rows = unpack(data);
        if (rows) return { day, rows };
      }
      return null;
    },
    async read(day) {
      const found = (await stored()).find((snapshot) => snapshot.day === day);
      return found ? unpack(found.data) : null;
    },
    async keep(rows, seal, now) {
      const day = new Date(now).toISOString().slice(0, 10);
      const before = await stored();
      const notes = rows.filter((row) => row.store === 'notes').length;
      const [last] = before;
      if (notes === 0 || last?.day === day || (last && isOfSameRows(last.seal, seal))) return;
      await store.set({ [PREFIX + day]: { day, notes, seal, data: pack(rows) } satisfies Stored });
      await store.remove(before.slice(DAYS - 1).map((old) => PREFIX + old.day));
      listed = null;
    },
    async clear() {
      await store.remove((await stored()).map(({ day }) => PREFIX + day));
      listed = null;
    },
  };

  async function stored(): Promise<Stored[]> {
    const all = await store.get(null);
    return Object.entries(all)
      .filter(([key, value]) => key.startsWith(PREFIX) && isStored(value))
      .map(([, value]) => value as Stored)
      .toSorted((a, b) => (a.day < b.day ? 1 : -1));
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false;
  const { day, notes, seal, data } = value as Partial<Stored>;
  return (
    typeof day === 'string' &&
    typeof notes === 'number' &&
    readSeal(seal) !== null &&
    typeof data === 'string'
  );
}

function pack(rows: readonly Row[]): string {
  const of = (kind: Row['store']) => rows.filter(({ store }) => store === kind).map(({ value }) => value);
  const json = JSON.stringify({ notes: of('notes'), revisions: of('revisions') });
  return toBase64(deflateSync(strToU8(json), { level: 1 }));
}

function unpack(data: string): Row[] | null {
  try {
    const json = strFromU8(inflateSync(Uint8Array.from(atob(data), (character) => character.charCodeAt(0))));
    const { notes, revisions } = JSON.parse(json) as { notes: unknown[]; revisions: unknown[] };
    return [...putAll('notes', notes.map(checkNote)), ...putAll('revisions', revisions.map(checkRevision))];
  } catch (error) {
    console.error('A snapshot of the notes is broken.', error);
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // A call takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  }
  return btoa(binary);
}
