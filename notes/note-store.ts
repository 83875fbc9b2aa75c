import { type Writing, notesBy, readAll } from './database.ts';
import { copyIdOf } from './merge-notes.ts';
import type { KeyValueStore } from './mirror.ts';
import { KEPT_DELETED_MS, type Note, type NoteId, type Revision, type Target, keyOfTarget } from './note.ts';
import { type Notebook, planImport, planUndo } from './plan-import.ts';
import { planSave } from './plan-save.ts';
import type { Damage } from './repair.ts';
import type { Change, Import, ImportCount, Row } from './rows.ts';
import { type Snapshot, createSnapshots } from './snapshots.ts';
import { openTwoCopies } from './two-copies.ts';

/** Everything that is kept. */
export interface Everything {
  readonly notes: ReadonlyMap<NoteId, Note>;
  readonly revisions: ReadonlyMap<string, Revision>;
  readonly imports: ReadonlyMap<string, Import>;
}

/**
 * The notes, kept twice. What can be read is read, if need be from the second copy; a write that fails rejects with a
 * `NotesRefusal`, and then nothing was changed, or the same call again finds it done.
 */
export interface NoteStore {
  /** The notes on a target that are not deleted: copies come last, and older ones first. */
  on(target: Target): Promise<Note[]>;
  /** All there is, deleted notes too. */
  everything(): Promise<Everything>;
  /** Saves a note; resolves when both copies are on disk. Where it was written elsewhere meanwhile, both stay. */
  save(note: Note): Promise<{ readonly standing: Note; readonly copy: Note | null }>;
  /** What an import would do. */
  previewImport(file: Notebook): Promise<ImportCount>;
  /** Imports a file whole or not at all; the same id again does nothing. */
  import(file: Notebook, record: Pick<Import, 'id' | 'name' | 'at'>): Promise<ImportCount>;
  /** Takes an import back; notes that were changed since stay. */
  undoImport(id: string): Promise<void>;
  /**
   * Compares both copies row by row, mends what is broken, forgets what was deleted long ago, and keeps the day's
   * snapshot.
   */
  maintain(now: number): Promise<void>;
  snapshots(): Promise<Snapshot[]>;
  /** What the notes were on a day, or null where that is not known. */
  readSnapshot(day: string): Promise<Notebook | null>;
  /** Deletes everything: both copies and the snapshots. */
  wipe(): Promise<void>;
  /** What was found broken since `forgetDamage`. */
  damage(): Promise<Damage | null>;
  forgetDamage(): Promise<void>;
}

/** @param store where the second copy and the snapshots lie: `storage.local` */
export function createNoteStore(store: KeyValueStore, name = 'notes'): NoteStore {
  const snapshots = createSnapshots(store);
  let known: Promise<Everything> | null = null;
  // Kept up to date: reading 20,000 notes anew after each save would be felt.
  const copies = openTwoCopies(store, snapshots, name, (change) => {
    if (change && known) void keep(known.then((all) => after(all, change)));
    else known = null;
  });

  return {
    async on(target) {
      const notes = await copies.read(
        (db) =>
          target.kind === 'entity'
            ? notesBy(db, 'entity', target.entity)
            : notesBy(db, 'address', target.page.address),
        (rows) =>
          [...arrange(rows).notes.values()].filter(
            (note) => keyOfTarget(note.target) === keyOfTarget(target),
          ),
      );
      return notes.filter(({ deletedAt }) => deletedAt === null).toSorted(byPlace);
    },
    everything,
    save: (note) =>
      copies.write(async (db) => {
        let saved = { standing: note, copy: null as Note | null };
        await copies.commit(db, async (writing) => {
          const plan = planSave(...(await storedFor(writing, note)));
          saved = { standing: plan.standing, copy: plan.copy };
          return plan.change;
        });
        return saved;
      }),
    async previewImport(file) {
      const { notes, revisions } = await everything();
      return planImport(notes, revisions, file, NO_RECORD).record.count;
    },
    import: (file, record) =>
      copies.write(async (db) => {
        const { notes, revisions, imports } = await everything();
        const done = imports.get(record.id);
        if (done) return done.count;
        const plan = planImport(notes, revisions, file, record);
        await copies.commit(db, () => plan.change);
        return plan.record.count;
      }),
    undoImport: (id) =>
      copies.write(async (db) => {
        const { notes, revisions, imports } = await everything();
        const record = imports.get(id);
        if (record) await copies.commit(db, () => planUndo(notes, revisions, record));
      }),
    maintain: (now) =>
      copies.write(async (db) => {
        const { rows, seal } = await copies.compare(db);
        await copies.commit(db, () => ({ put: [], drop: outdated(rows, now) }));
        await snapshots.keep(rows, seal, now);
      }),
    snapshots: () => snapshots.list(),
    async readSnapshot(day) {
      const rows = await snapshots.read(day);
      return rows && notebookOf(rows);
    },
    wipe: () => copies.write((db) => copies.wipe(db)),
    damage: () => copies.damage(),
    forgetDamage: () => copies.forgetDamage(),
  };

  function everything(): Promise<Everything> {
    return known ?? keep(copies.read(async (db) => arrange((await readAll(db)).rows), arrange));
  }

  function keep(reading: Promise<Everything>): Promise<Everything> {
    known = reading;
    reading.catch(() => {
      // Who asked hears of it; who asks next has it read anew.
      if (known === reading) known = null;
    });
    return reading;
  }
}

/** What a save of a note is planned upon. */
async function storedFor(writing: Writing, note: Note): Promise<Parameters<typeof planSave>> {
  const notes = writing.objectStore('notes');
  const stored = await notes.get(note.id);
  const history = await writing.objectStore('revisions').index('note').getAll(note.id);
  const copyIds = [note, ...(stored ? [stored] : [])].map(copyIdOf);
  const there = await Promise.all(copyIds.map(async (id) => notes.getKey(id)));
  return [stored, history, note, (id) => there.includes(id)];
}

const NO_RECORD = { id: '', name: '', at: 0 };

/** Everything after a change. */
function after({ notes, revisions, imports }: Everything, { put, drop }: Change): Everything {
  const changed = { notes: new Map(notes), revisions: new Map(revisions), imports: new Map(imports) };
  for (const { store, value } of put) changed[store].set(value.id, value as never);
  for (const { store, id } of drop) changed[store].delete(id);
  return changed;
}

function arrange(rows: readonly Row[]): Everything {
  return after({ notes: new Map(), revisions: new Map(), imports: new Map() }, { put: rows, drop: [] });
}

function notebookOf(rows: readonly Row[]): Notebook {
  const { notes, revisions } = arrange(rows);
  return { notes: [...notes.values()], revisions: [...revisions.values()] };
}

/** What was deleted, or imported, too long ago to be taken back. */
function outdated(rows: readonly Row[], now: number): Change['drop'] {
  const isLongAgo = (at: number | null) => at !== null && now - at > KEPT_DELETED_MS;
  const { notes, revisions, imports } = arrange(rows);
  const gone = new Set(
    [...notes.values()].filter(({ deletedAt }) => isLongAgo(deletedAt)).map(({ id }) => id),
  );
  return [
    ...[...gone].map((id) => ({ store: 'notes' as const, id })),
    ...[...revisions.values()]
      .filter(({ note }) => gone.has(note))
      .map(({ id }) => ({ store: 'revisions' as const, id })),
    ...[...imports.values()]
      .filter(({ at }) => isLongAgo(at))
      .map(({ id }) => ({ store: 'imports' as const, id })),
  ];
}

function byPlace(one: Note, other: Note): number {
  const copies = Number(one.copyOf !== null) - Number(other.copyOf !== null);
  return copies !== 0 ? copies : one.createdAt - other.createdAt;
}
