import { mergeNotes } from './merge-notes.ts';
import type { Note } from './note.ts';
import { type Place, type Row, placeOf } from './rows.ts';
import { type Seal, isOfSameRows, sealOf } from './seal.ts';

/** One copy of the notes, as it was found. */
export interface FoundCopy {
  readonly rows: readonly Row[];
  readonly seal: Seal | null;
}

/** What was found broken, and what became of it. */
export interface Damage {
  /** Notes that the database had lost, or had an older version of, and that were put back. */
  readonly restored: number;
  /** The day of the snapshot that was needed for it, as YYYY-MM-DD, because both copies were broken. */
  readonly snapshot: string | null;
  /** The second copy was broken and has been made anew. */
  readonly mirrorRebuilt: boolean;
  /** Rows that were there once and are in no copy any more. */
  readonly missing: number;
}

export interface Repair {
  /** Everything there is, after both copies were brought together. */
  readonly rows: readonly Row[];
  readonly seal: Seal;
  /** What the database, and the mirror, lack of it. */
  readonly forDatabase: readonly Row[];
  readonly forMirror: readonly Row[];
  /** What the mirror still has of rows that were taken out. */
  readonly dropFromMirror: readonly Place[];
  /** Null where nothing was broken: a browser that was killed between two writes leaves one copy behind. */
  readonly damage: Damage | null;
}

/**
 * Brings two copies of the notes together. Every row of either stays, for nothing is ever taken out that was not
 * deleted thirty days ago; of a note, the version stands that came of the other. Only where the database is whole, and
 * not an earlier one than the mirror, is the mirror not heard where the last change was: it may have been left behind.
 * @param snapshot the newest snapshot, used only where both copies are broken
 */
export function planRepair(
  database: FoundCopy & { readonly touched: readonly Place[] },
  mirror: FoundCopy,
  snapshot: { readonly day: string; readonly rows: readonly Row[] } | null,
): Repair {
  const changes = { database: database.seal?.changes ?? 0, mirror: mirror.seal?.changes ?? 0 };
  // Some damage puts a database back to what it was before, whole and with a seal that fits.
  const isDatabaseWhole = isWhole(database) && changes.database >= changes.mirror;
  const isMirrorWhole = isWhole(mirror);
  const behind = new Set(isDatabaseWhole ? database.touched.map(keyOfPlace) : []);
  const copied = mirror.rows.filter((row) => !behind.has(keyOf(row)));
  const twoCopies = unite([...database.rows, ...copied]);
  const used = !isDatabaseWhole && !isMirrorWhole ? snapshot : null;
  const all = used ? unite([...twoCopies.values(), ...used.rows]) : twoCopies;

  const rows = [...all.values()];
  const forDatabase = lacking(database.rows, rows);
  const forMirror = lacking(mirror.rows, rows);
  const dropFromMirror = mirror.rows.filter((row) => !all.has(keyOf(row))).map(placeOf);
  const known = isDatabaseWhole ? 0 : Math.max(database.seal?.rows ?? 0, mirror.seal?.rows ?? 0);
  const restored = forDatabase.filter(({ store }) => store === 'notes').length;
  const damage: Damage = {
    restored,
    snapshot: used && lacking([...twoCopies.values()], rows).length > 0 ? used.day : null,
    mirrorRebuilt: isDatabaseWhole && forMirror.some((row) => !behind.has(keyOf(row))),
    missing: Math.max(0, known - rows.length),
  };
  const isDamaged = restored > 0 || damage.snapshot !== null || damage.mirrorRebuilt || damage.missing > 0;
  return {
    rows,
    seal: sealOf(rows, Math.max(changes.database, changes.mirror)),
    forDatabase,
    forMirror,
    dropFromMirror,
    damage: isDamaged ? damage : null,
  };
}

/** Whether a copy holds what its seal says. */
export function isWhole({ rows, seal }: FoundCopy): boolean {
  return seal !== null && isOfSameRows(seal, sealOf(rows, seal.changes));
}

function unite(rows: readonly Row[]): Map<string, Row> {
  const united = new Map<string, Row>();
  for (const row of rows) {
    const known = united.get(keyOf(row));
    if (!known || row.store !== 'notes') {
      united.set(keyOf(row), known ?? row);
      continue;
    }
    const { standing, copy } = mergeNotes(known.value as Note, row.value);
    united.set(keyOf(row), { store: 'notes', value: standing });
    if (copy && !united.has(`notes/${copy.id}`))
      united.set(`notes/${copy.id}`, { store: 'notes', value: copy });
  }
  return united;
}

/** The rows that some have not got, or have otherwise. */
function lacking(some: readonly Row[], all: readonly Row[]): Row[] {
  const known = new Map(some.map((row) => [keyOf(row), JSON.stringify(row.value)]));
  return all.filter((row) => known.get(keyOf(row)) !== JSON.stringify(row.value));
}

function keyOf(row: Row): string {
  return keyOfPlace(placeOf(row));
}

function keyOfPlace({ store, id }: Place): string {
  return `${store}/${id}`;
}
