import {
  type Note,
  type NoteId,
  type NotedPage,
  type Passage,
  type Target,
  idOnTarget,
} from '../notes/note.ts';

/** A note on a passage of the page in view. */
export interface PassageNote {
  readonly id: NoteId;
  readonly target: PassageTarget;
  /** Where the passage begins in the page's text; null: it is lost; undefined: not yet looked for. */
  readonly place: number | null | undefined;
  /** It is on the disk; else it was begun or deleted in this window. */
  readonly isStored: boolean;
}

export type PassageTarget = Extract<Target, { kind: 'passage' }>;

/** The notes on passages of one page, with those that were shown before and are not stored now, in page order. */
export function arrangeNotes(
  before: readonly PassageNote[],
  stored: readonly Note[],
  { address }: NotedPage,
): PassageNote[] {
  const ids = new Set(stored.map(({ id }) => id));
  const known = new Map(before.map((note) => [note.id, note]));
  const there = stored.flatMap(({ id, target, copyOf }): PassageNote[] =>
    // A copy is shown with the note that it is another version of.
    target.kind === 'passage' && (copyOf === null || !ids.has(copyOf))
      ? [{ id, target, place: known.get(id)?.place, isStored: true }]
      : [],
  );
  const others = before.filter(({ id, target }) => !ids.has(id) && target.page.address === address);
  return inPageOrder([...there, ...others.map((note) => ({ ...note, isStored: false }))]);
}

/** The same with the places of some passages, in their order. */
export function placeNotes(
  notes: readonly PassageNote[],
  looked: readonly PassageNote[],
  places: readonly (number | null)[],
): PassageNote[] {
  const found = new Map(looked.map(({ id }, at) => [id, places[at] ?? null]));
  return inPageOrder(
    notes.map((note) => (found.has(note.id) ? { ...note, place: found.get(note.id)! } : note)),
  );
}

/** A new note on a passage. */
export function beginNote(page: NotedPage, passage: Passage): PassageNote {
  return {
    id: crypto.randomUUID(),
    target: { kind: 'passage', page, passage },
    place: passage.start,
    isStored: false,
  };
}

/** The note on the page as a whole. */
export function noteOnPage(page: NotedPage): { readonly id: NoteId; readonly target: Target } {
  const target = { kind: 'article', page } as const;
  return { id: idOnTarget(target), target };
}

/** Those that are lost come last, as they stood before. */
function inPageOrder(notes: readonly PassageNote[]): PassageNote[] {
  const placeOf = ({ place }: PassageNote) => place ?? Infinity;
  const startOf = ({ target }: PassageNote) => target.passage.start;
  return notes.toSorted((a, b) =>
    placeOf(a) === placeOf(b) ? startOf(a) - startOf(b) : placeOf(a) - placeOf(b),
  );
}
