import type { EntityLine } from '../../library/entity-page.ts';
import type { EntityId } from '../../linking/types.ts';
import type {
  ExportPart,
  ImportAnswer,
  ImportPreview,
  PayloadOf,
  PageCalls,
} from '../../messages/protocol.ts';
import { checkNote, checkRevision } from '../../notes/check-note.ts';
import type { Note, Revision } from '../../notes/note.ts';
import type { NoteStore } from '../../notes/note-store.ts';
import type { Notebook } from '../../notes/plan-import.ts';
import { refusalOf } from '../../notes/refusal.ts';
import { tellNotesChanged } from './notes.ts';

/** Notes that go out and come in, in parts: a message has a limit, and the reader sees how far it is. */
export function createNotesTransfer(store: NoteStore, linesOf: (ids: EntityId[]) => Promise<EntityLine[]>) {
  /** What has come in of imports that are not yet made. A background that was stopped has lost them: they are sent anew. */
  const incoming = new Map<string, Map<number, Notebook>>();

  return {
    async exportNotes({ from, count }: PayloadOf<PageCalls, 'exportNotes'>): Promise<ExportPart> {
      const { notes, revisions } = await store.everything();
      const rows: (Note | Revision)[] = [...notes.values(), ...revisions.values()];
      const part = rows.slice(from, from + count);
      const inPart = part.filter((row): row is Note => 'target' in row);
      const entities = inPart.flatMap(({ target }) => (target.kind === 'entity' ? [target.entity] : []));
      return {
        notes: inPart,
        revisions: part.filter((row): row is Revision => !('target' in row)),
        names: Object.fromEntries((await linesOf([...new Set(entities)])).map(({ id, name }) => [id, name])),
        total: rows.length,
      };
    },

    async sendImport({ id, part, notes, revisions }: PayloadOf<PageCalls, 'sendImport'>): Promise<void> {
      const parts = incoming.get(id) ?? new Map<number, Notebook>();
      parts.set(part, { notes: notes.map(checkNote), revisions: revisions.map(checkRevision) });
      incoming.set(id, parts);
    },

    async previewImport({ id, parts }: PayloadOf<PageCalls, 'previewImport'>): Promise<ImportPreview> {
      const file = gathered(id, parts);
      return file ? { state: 'ready', count: await store.previewImport(file) } : { state: 'startAgain' };
    },

    async commitImport({ id, parts, name }: PayloadOf<PageCalls, 'commitImport'>): Promise<ImportAnswer> {
      const file = gathered(id, parts);
      if (!file) return { state: 'startAgain' };
      try {
        const count = await store.import(file, { id, name, at: Date.now() });
        incoming.delete(id);
        await tellNotesChanged();
        return { state: 'imported', count };
      } catch (error) {
        console.error('The notes could not be imported.', error);
        return { state: 'refused', reason: refusalOf(error).reason };
      }
    },

    /** The reader has thought better of it. */
    async dropImport({ id }: PayloadOf<PageCalls, 'dropImport'>): Promise<void> {
      incoming.delete(id);
    },

    async undoImport({ id }: PayloadOf<PageCalls, 'undoImport'>): Promise<{ undone: boolean }> {
      try {
        await store.undoImport(id);
        await tellNotesChanged();
        return { undone: true };
      } catch (error) {
        console.error('The import could not be taken back.', error);
        return { undone: false };
      }
    },

    async listImports() {
      const { imports } = await store.everything();
      return [...imports.values()]
        .toSorted((a, b) => b.at - a.at)
        .map(({ id, name, at, count }) => ({ id, name, at, count }));
    },
  };

  function gathered(id: string, parts: number): Notebook | null {
    const come = incoming.get(id);
    if (!come || come.size !== parts) return null;
    const inOrder = [...come.entries()].toSorted(([a], [b]) => a - b).map(([, part]) => part);
    return {
      notes: inOrder.flatMap(({ notes }) => notes),
      revisions: inOrder.flatMap(({ revisions }) => revisions),
    };
  }
}
