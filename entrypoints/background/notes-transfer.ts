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
import { takePart } from '../../notes/formats/parts.ts';
import type { Note } from '../../notes/note.ts';
import type { NoteStore } from '../../notes/note-store.ts';
import type { Notebook } from '../../notes/plan-import.ts';
import { refusalOf } from '../../notes/refusal.ts';
import { type Place, type Row, placeOf, putAll } from '../../notes/rows.ts';
import { tellNotesChanged } from './notes.ts';

/** Notes that go out and come in, in parts: a message has a limit, and the reader sees how far it is. */
export function createNotesTransfer(store: NoteStore, linesOf: (ids: EntityId[]) => Promise<EntityLine[]>) {
  /** What has come in of imports that are not yet made. A background that was stopped has lost them: they are sent anew. */
  const incoming = new Map<string, Map<number, Notebook>>();

  return {
    async exportNotes({ after, count }: PayloadOf<PageCalls, 'exportNotes'>): Promise<ExportPart> {
      const { notes, revisions } = await store.everything();
      const rows = [...putAll('notes', byId(notes)), ...putAll('revisions', byId(revisions))] as ExportRow[];
      const rest = after ? rows.filter((row) => isBehind(row, after)) : rows;
      const part = takePart(rest.slice(0, count).map(({ value }) => value));
      const taken = part.notes.length + part.revisions.length;
      return {
        ...part,
        names: await namesIn(part.notes),
        next: taken < rest.length ? placeOf(rest[taken - 1]!) : null,
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

  /** What was sent, where all of it is there. */
  function gathered(id: string, parts: number): Notebook | null {
    const sent = incoming.get(id);
    const inOrder = Array.from({ length: parts }, (_, part) => sent?.get(part));
    if (inOrder.includes(undefined)) return null;
    return {
      notes: inOrder.flatMap((part) => part!.notes),
      revisions: inOrder.flatMap((part) => part!.revisions),
    };
  }

  async function namesIn(notes: readonly Note[]): Promise<ExportPart['names']> {
    const entities = notes.flatMap(({ target }) => (target.kind === 'entity' ? [target.entity] : []));
    return (await linesOf([...new Set(entities)])).map(({ id, name }) => [id, name]);
  }
}

function byId<Value extends { readonly id: string }>(values: ReadonlyMap<string, Value>): Value[] {
  return [...values.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

type ExportRow = Extract<Row, { store: 'notes' | 'revisions' }>;

/** Notes come first, each store by its ids. */
function isBehind(row: Row, place: Place): boolean {
  return row.store === place.store ? row.value.id > place.id : place.store === 'notes';
}
