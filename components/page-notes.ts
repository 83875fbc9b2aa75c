import {
  type Note,
  type NoteId,
  type NotedPage,
  type Passage,
  type Target,
  idOnTarget,
} from '../notes/note.ts';

/** A note on a passage of the page in view, or one more on all of it, as files of others have them. */
export interface NoteBeside {
  readonly id: NoteId;
  readonly target: PageTarget;
  /** Where the passage begins in the page's text; null: it is lost; undefined: not looked for. */
  readonly place: number | null | undefined;
  /** It is on the disk; else it was begun or deleted in this window. */
  readonly isStored: boolean;
}

type PageTarget = Exclude<Target, { kind: 'entity' }>;

/** Such notes on one page, with those that were shown before and are not stored now, in page order. */
export function arrangeNotes(
  before: readonly NoteBeside[],
  stored: readonly Note[],
  page: NotedPage,
): NoteBeside[] {
  const ids = new Set(stored.map(({ id }) => id));
  // This one is shown with the page, and its other versions with it.
  const main = noteOnPage(page).id;
  const known = new Map(before.map((note) => [note.id, note]));
  const there = stored.flatMap(({ id, target, copyOf }): NoteBeside[] =>
    // A copy is shown with the note that it is another version of.
    target.kind !== 'entity' && id !== main && copyOf !== main && (copyOf === null || !ids.has(copyOf))
      ? [{ id, target, place: known.get(id)?.place, isStored: true }]
      : [],
  );
  const others = before.filter(({ id, target }) => !ids.has(id) && target.page.address === page.address);
  return inPageOrder([...there, ...others.map((note) => ({ ...note, isStored: false }))]);
}

/** The same with the places of some passages, in their order. */
export function placeNotes(
  notes: readonly NoteBeside[],
  looked: readonly Pick<NoteBeside, 'id'>[],
  places: readonly (number | null)[],
): NoteBeside[] {
  const found = new Map(looked.map(({ id }, at) => [id, places[at] ?? null]));
  return inPageOrder(
    notes.map((note) => (found.has(note.id) ? { ...note, place: found.get(note.id)! } : note)),
  );
}

/** A new note on a passage. */
export function beginNote(page: NotedPage, passage: Passage): NoteBeside {
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

/** What is on the page as a whole comes first; what is lost, last, as it stood before. */
function inPageOrder(notes: readonly NoteBeside[]): NoteBeside[] {
  const placeOf = ({ target, place }: NoteBeside) => (target.kind === 'article' ? -1 : (place ?? Infinity));
  const startOf = ({ target }: NoteBeside) => (target.kind === 'article' ? 0 : target.passage.start);
  return notes.toSorted((a, b) =>
    placeOf(a) === placeOf(b) ? startOf(a) - startOf(b) : placeOf(a) - placeOf(b),
  );
}
