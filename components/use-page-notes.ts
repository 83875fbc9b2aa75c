import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteId, NotedPage } from '../notes/note.ts';
import type { ExplorerPort } from './explorer-port.ts';
import { type NoteBeside, arrangeNotes, beginNote, placeNotes } from './page-notes.ts';
import type { MessageKey } from './words.ts';

/** The notes on the page in view, and what is done with them. */
export interface PageNotesView {
  /** Null where no note can be on the page, or none is known yet. */
  readonly page: NotedPage | null;
  /** The page has been asked for its notes, and has answered. */
  readonly isKnown: boolean;
  readonly notes: readonly NoteBeside[];
  /** The note that is being written. */
  readonly writing: NoteId | null;
  /** Why no note was begun, when that was asked for. */
  readonly refusal: MessageKey | null;
  readonly write: (id: NoteId | null) => void;
  readonly show: (note: NoteBeside) => void;
  /** Begins a note on what is selected on the page. */
  readonly noteSelected: () => void;
}

interface Shown {
  readonly page: NotedPage | null;
  readonly notes: readonly NoteBeside[];
}

const NOTHING: Shown = { page: null, notes: [] };

/** Keeps the notes on the page in view, and where their passages stand, as the page and the notes change. */
export function usePageNotes(port: ExplorerPort, isPrivate: boolean): PageNotesView {
  const [{ page, notes }, setShown] = useState(NOTHING);
  const [isKnown, setKnown] = useState(false);
  const [writing, setWriting] = useState<NoteId | null>(null);
  const [refusal, setRefusal] = useState<MessageKey | null>(null);
  const shown = useRef(NOTHING);
  const turns = useRef(0);

  useEffect(() => {
    const ending = new AbortController();
    port.onPageChanged(() => void read(true), ending.signal);
    port.onNotesChanged(() => void read(false), ending.signal);
    void read(true);
    return () => ending.abort();
  }, [port]);

  return {
    page,
    isKnown,
    notes,
    writing,
    refusal,
    write: setWriting,
    show: (note) => void show(note),
    noteSelected: () => void noteSelected(),
  };

  function update(next: Shown): void {
    shown.current = next;
    setShown(next);
    setKnown(true);
  }

  /** @param lookAgain the page is another one, or not what it was: its passages are looked for anew */
  async function read(lookAgain: boolean): Promise<void> {
    const turn = ++turns.current;
    const isOvertaken = () => turn !== turns.current;
    const asked = await port.pageForNotes();
    const known = asked?.page ?? null;
    if (isOvertaken()) return;
    if (!known) {
      update(NOTHING);
      return;
    }
    const answer = await port.readNotes({ kind: 'article', page: known });
    if (isOvertaken()) return;
    const stored = answer.state === 'read' ? answer.notes : [];
    update({ page: known, notes: arrangeNotes(shown.current.notes, stored, known) });
    // While a note is written it is saved again and again: only what is new is looked for then.
    const wanted = shown.current.notes.flatMap(({ id, target, place }) =>
      target.kind === 'passage' && (lookAgain || place === undefined)
        ? [{ id, passage: target.passage }]
        : [],
    );
    if (wanted.length === 0) return;
    const places = await port.findPassages(wanted.map(({ passage }) => passage));
    if (isOvertaken() || !places) return;
    update({ ...shown.current, notes: placeNotes(shown.current.notes, wanted, places) });
  }

  async function show(note: NoteBeside): Promise<void> {
    const isThere = note.target.kind === 'article' || (await port.showPassage(note.target.passage));
    if (!isThere) update({ ...shown.current, notes: placeNotes(shown.current.notes, [note], [null]) });
  }

  async function noteSelected(): Promise<void> {
    const asked = await port.pageForNotes();
    if (isPrivate || !asked?.page || !asked.selected) {
      setRefusal(isPrivate ? 'notesPrivate' : 'passageNone');
      return;
    }
    const begun = beginNote(asked.page, asked.selected);
    setRefusal(null);
    update({ page: asked.page, notes: placeNotes([...shown.current.notes, begun], [], []) });
    setWriting(begun.id);
    // What was being read began without it.
    void read(false);
  }
}
