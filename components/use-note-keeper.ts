import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { isDirty } from './note-draft.ts';
import { type NoteKeeper, createNoteKeeper } from './note-keeper.ts';
import type { NotesPort } from './notes-port.ts';
import type { NoteId, Target } from '../notes/note.ts';

/** The notes that are being written on the page of all notes, and a way to wait until one is saved. */
export interface PageKeeper extends NoteKeeper {
  /** Saves a note; resolves when nothing of it is unsaved, or the save was refused: false. */
  readonly whenSaved: (id: NoteId, target: Target) => Promise<boolean>;
}

export function useNoteKeeper(port: NotesPort): PageKeeper {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const keeper = useMemo(() => {
    const waiting = new Set<() => void>();
    const made = createNoteKeeper(port, [], () => {
      for (const look of waiting) look();
      redraw(undefined);
    });
    return { ...made, whenSaved };

    function whenSaved(id: NoteId, target: Target): Promise<boolean> {
      made.save(id);
      return new Promise((resolve) => {
        const look = () => {
          const draft = made.draft(id, target);
          if (draft.saving || (isDirty(draft) && !draft.refused)) return;
          waiting.delete(look);
          resolve(!isDirty(draft));
        };
        waiting.add(look);
        look();
      });
    }
  }, [port]);

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    port.onNotesChanged(keeper.readAll, signal);
    document.addEventListener('visibilitychange', keeper.saveAll, { signal });
    window.addEventListener('pagehide', keeper.saveAll, { signal });
    return () => ending.abort();
  }, [port, keeper]);
  return keeper;
}
