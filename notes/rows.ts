import type { Note, NoteId, Revision, RevisionId } from './note.ts';

/** An import that can be undone: what it added, and what it wrote over. */
export interface Import {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  readonly at: number;
  readonly count: ImportCount;
  /** Every note that it wrote, with the revision that it left: one that was changed since is not undone. */
  readonly left: readonly (readonly [NoteId, RevisionId])[];
  /** The notes among them that were there before, as they were. */
  readonly before: readonly Note[];
  /** The earlier states that it added. */
  readonly revisions: readonly RevisionId[];
}

/** What an import did, or would do, note by note. */
export interface ImportCount {
  readonly added: number;
  readonly changed: number;
  /** Written here and there over the same: both are kept. */
  readonly conflicts: number;
  /** Here already. */
  readonly same: number;
}

/** Everything that is kept twice, by its store. */
export interface RowValues {
  readonly notes: Note;
  readonly revisions: Revision;
  readonly imports: Import;
}

export type StoreName = keyof RowValues;
export const STORE_NAMES = ['notes', 'revisions', 'imports'] as const satisfies StoreName[];

/** One thing that is kept. Each of them has an `id`, which is its key. */
export type Row = {
  [Store in StoreName]: { readonly store: Store; readonly value: RowValues[Store] };
}[StoreName];

/** Where a row lies. */
export interface Place {
  readonly store: StoreName;
  readonly id: string;
}

/** What is written at once: all of it or nothing. */
export interface Change {
  readonly put: readonly Row[];
  readonly drop: readonly Place[];
}

export const NO_CHANGE: Change = { put: [], drop: [] };

export function putAll<Store extends StoreName>(store: Store, values: readonly RowValues[Store][]): Row[] {
  return values.map((value) => ({ store, value }) as unknown as Row);
}

export function placeOf({ store, value }: Row): Place {
  return { store, id: value.id };
}
