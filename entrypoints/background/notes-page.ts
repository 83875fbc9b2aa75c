import type { Library } from '../../library/library.ts';
import type { AnswerOf, PageCalls, PayloadOf, WipeAnswer } from '../../messages/protocol.ts';
import {
  NO_EXPORTS,
  changedSinceExport,
  isReminderDue,
  readExportHistory,
} from '../../notes/export-reminder.ts';
import { type NoteFinder, bytesOf, createNoteFinder } from '../../notes/find-notes.ts';
import type { KeyValueStore } from '../../notes/mirror.ts';
import type { Note, NoteId } from '../../notes/note.ts';
import type { Everything, NoteStore } from '../../notes/note-store.ts';
import type { Notebook } from '../../notes/plan-import.ts';
import { refusalOf } from '../../notes/refusal.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import { tellNotesChanged } from './notes.ts';

type Answers = {
  readonly [
    Name in
      | 'findNotes'
      | 'noteById'
      | 'notesSummary'
      | 'noteSnapshots'
      | 'previewSnapshot'
      | 'importSnapshot'
      | 'keepExportTime'
      | 'wipeNotes'
  ]: (payload: PayloadOf<PageCalls, Name>) => Promise<AnswerOf<PageCalls, Name>>;
};

const EXPORTS = 'noteExports';

/** Answers the page of all notes. */
export function createNotesPage(
  store: NoteStore,
  storage: KeyValueStore,
  library: () => Promise<Library | null>,
  settings: SettingsStore,
): Answers {
  let finding: Promise<NoteFinder> | null = null;
  /** The snapshot that was last looked at: a list asks for it again and again. */
  let looked: { readonly day: string; readonly notes: ReadonlyMap<NoteId, Note> } | null = null;
  /** The size of what is kept, as long as nothing of it has changed. */
  let sized: { readonly of: Everything; readonly bytes: number } | null = null;

  return {
    async findNotes({ query, day }) {
      try {
        const [notes, finder] = await Promise.all([notesOf(day), finderOf()]);
        if (!notes) return { state: 'unavailable' };
        const found = finder.find(notes, query);
        // The first key of a search would wait for it.
        if (day === null && query.query === '') setTimeout(() => finder.prepare(notes));
        return { state: 'found', found };
      } catch (error) {
        console.error('The notes could not be listed.', error);
        return { state: 'unavailable' };
      }
    },
    noteById: async ({ id, day }) => (await notesOf(day))?.get(id) ?? null,
    async notesSummary() {
      try {
        const [all, exports, { remindToExport }] = await Promise.all([
          store.everything(),
          readExports(),
          settings.read(),
        ]);
        const notes = [...all.notes.values()];
        const deleted = notes.filter(({ deletedAt }) => deletedAt !== null).length;
        const changedSince = changedSinceExport(notes, exports);
        return {
          notes: notes.length - deleted,
          deleted,
          bytes: sizeOf(all),
          exportedAt: exports.exportedAt,
          changedSince,
          isReminderDue: remindToExport && isReminderDue(changedSince, exports, Date.now()),
        };
      } catch (error) {
        console.error('The notes could not be counted.', error);
        return null;
      }
    },
    noteSnapshots: () => store.snapshots(),
    async previewSnapshot({ day }) {
      const notebook = await store.readSnapshot(day);
      return notebook && store.previewImport(notebook);
    },
    async importSnapshot({ day, id, name }) {
      try {
        const notebook = await store.readSnapshot(day);
        if (!notebook) return { state: 'refused', reason: 'unavailable' };
        const count = await store.import(notebook, { id, name, at: Date.now() });
        await tellNotesChanged();
        return { state: 'imported', count };
      } catch (error) {
        console.error('The snapshot was not imported.', error);
        return { state: 'refused', reason: refusalOf(error).reason };
      }
    },
    async keepExportTime({ what }) {
      const before = await readExports();
      const now = Date.now();
      await storage.set({
        [EXPORTS]: what === 'exported' ? { ...before, exportedAt: now } : { ...before, remindedAt: now },
      });
      await tellNotesChanged();
    },
    wipeNotes: wipe,
  };

  async function wipe(): Promise<WipeAnswer> {
    try {
      await store.wipe();
      looked = null;
      await storage.set({ [EXPORTS]: NO_EXPORTS });
      await tellNotesChanged();
      return { state: 'wiped' };
    } catch (error) {
      console.error('The notes were not deleted.', error);
      return { state: 'refused', reason: refusalOf(error).reason };
    }
  }

  async function notesOf(day: string | null): Promise<ReadonlyMap<NoteId, Note> | null> {
    if (day === null) return (await store.everything()).notes;
    if (looked?.day === day) return looked.notes;
    const notebook = await store.readSnapshot(day);
    looked = notebook && { day, notes: notesIn(notebook) };
    return looked?.notes ?? null;
  }

  /** Names come from the pack; without it, notes are found by their words all the same. */
  function finderOf(): Promise<NoteFinder> {
    finding ??= library().then((loaded) => {
      if (!loaded) finding = null;
      return createNoteFinder((entity) => loaded?.entity(entity)?.name ?? null);
    });
    return finding;
  }

  async function readExports() {
    return readExportHistory((await storage.get(EXPORTS))[EXPORTS]);
  }

  function sizeOf(all: Everything): number {
    if (sized?.of === all) return sized.bytes;
    let bytes = 0;
    for (const { text } of all.notes.values()) bytes += bytesOf(text);
    for (const { text } of all.revisions.values()) bytes += bytesOf(text);
    sized = { of: all, bytes };
    return bytes;
  }
}

function notesIn({ notes }: Notebook): ReadonlyMap<NoteId, Note> {
  return new Map(notes.map((note) => [note.id, note]));
}
