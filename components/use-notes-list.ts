import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Note, NoteId } from '../notes/note.ts';
import { deletedNote, restoredNote } from './note-change.ts';
import {
  NEW_LIST,
  type NotesFilter,
  type NotesList,
  type NotesSource,
  ROWS_AT_ONCE,
  nextNotesList,
  queryOf,
  shownRows,
} from './notes-list-state.ts';
import type { NotesPort } from './notes-port.ts';

/** What the reader can do with a list of notes. */
export interface NotesListActs {
  readonly filter: (filter: NotesFilter) => void;
  readonly more: () => Promise<void>;
  readonly open: (id: NoteId | null) => void;
  /** Deletes a note, or brings a deleted one back; false where that was refused. */
  readonly remove: (id: NoteId) => Promise<boolean>;
  /** Undoes `remove`. */
  readonly giveBack: (id: NoteId) => Promise<boolean>;
}

/** Runs a list of notes: asks the port for what the reader wants to see, and again when notes change. */
export function useNotesList(
  port: NotesPort,
  source: NotesSource,
): { readonly list: NotesList; readonly acts: NotesListActs } {
  const [list, dispatch] = useReducer(nextNotesList, NEW_LIST);
  const turns = useRef(0);
  const day = source.kind === 'day' ? source.day : null;

  useEffect(() => void ask(0), [port, list.filter]);
  const refreshNow = useRef(refresh);
  refreshNow.current = refresh;
  useEffect(() => {
    const ending = new AbortController();
    port.onNotesChanged(() => void refreshNow.current(), ending.signal);
    return () => ending.abort();
  }, [port]);

  return {
    list,
    acts: {
      filter: (filter) => dispatch({ kind: 'filtered', filter }),
      more: () => ask(list.rows.length),
      open: (id) => dispatch({ kind: 'opened', id }),
      async remove(id) {
        const at = shownRows(list).findIndex(({ row }) => row.id === id);
        const row = shownRows(list)[at]?.row;
        const isDone = await change(id, source.kind === 'deleted' ? restoredNote : deletedNote);
        if (isDone && row) dispatch({ kind: 'removed', row, at });
        return isDone;
      },
      async giveBack(id) {
        const isDone = await change(id, source.kind === 'deleted' ? deletedNote : restoredNote);
        if (isDone) dispatch({ kind: 'returned', id });
        return isDone;
      },
    },
  };

  async function ask(offset: number): Promise<void> {
    const turn = ++turns.current;
    const answer = await find(offset, ROWS_AT_ONCE);
    // What another question has overtaken is old.
    if (turn === turns.current) dispatch({ kind: 'answered', offset, answer });
  }

  async function refresh(): Promise<void> {
    const turn = turns.current;
    const answer = await find(0, Math.max(ROWS_AT_ONCE, list.rows.length));
    // The reader has asked for something else meanwhile, and gets that.
    if (turn === turns.current) dispatch({ kind: 'refreshed', answer });
  }

  function find(offset: number, count: number) {
    return port
      .find(queryOf(list.filter, source, offset, count), day)
      .catch(() => ({ state: 'unavailable' }) as const);
  }

  async function change(id: NoteId, made: (note: Note, now: number) => Note): Promise<boolean> {
    try {
      const note = await port.note(id, null);
      return note !== null && (await port.saveNote(made(note, Date.now()))).state === 'saved';
    } catch (error) {
      console.error('A note was not changed.', error);
      return false;
    }
  }
}
