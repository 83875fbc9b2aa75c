import type { EntityId } from '../linking/types.ts';

export type NoteId = string;

/** Names one state of a note. Made by whoever writes it, so that a save that is repeated is one save. */
export type RevisionId = string;

/** What a reader wrote: about an entity, an article or a passage. Also when it is deleted, for it can be brought back. */
export interface Note {
  /** Told by what the note is about (`idOnTarget`), or made by who wrote it: a target can have more than one. */
  readonly id: NoteId;
  readonly target: Target;
  /** Plain text, in which Markdown is shown as such. */
  readonly text: string;
  readonly tags: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly revision: RevisionId;
  /** The revisions that this one came of, newest first, at most `MOST_ANCESTORS`. */
  readonly ancestors: readonly RevisionId[];
  /** The note whose other version this is: the same note was written in two places at once. */
  readonly copyOf: NoteId | null;
  /** When it was deleted, ms since 1970. It is kept for `KEPT_DELETED_MS` more. */
  readonly deletedAt: number | null;
}

/** What a note is about. */
export type Target =
  | { readonly kind: 'entity'; readonly entity: EntityId }
  | { readonly kind: 'article'; readonly page: NotedPage }
  | { readonly kind: 'passage'; readonly page: NotedPage; readonly passage: Passage };

/** A page that a note is about. */
export interface NotedPage {
  /** Without what only tracks (`cleanAddress`). */
  readonly address: string;
  readonly title: string;
}

/** A passage of a page's text, as the W3C's Web Annotation Data Model describes one: by its words and by its place. */
export interface Passage {
  /** The words, and some that stand before and after them (`TextQuoteSelector`). */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets in the page's text, end excluded (`TextPositionSelector`). */
  readonly start: number;
  readonly end: number;
}

/** What a note said before, for as long as it is kept. */
export interface Revision {
  readonly id: RevisionId;
  readonly note: NoteId;
  readonly text: string;
  readonly tags: readonly string[];
  /** When it was written, ms since 1970. */
  readonly at: number;
}

/** Beyond these, an old device's version counts as another one, and both are kept. */
export const MOST_ANCESTORS = 200;

/** A deleted note can be brought back for thirty days. */
export const KEPT_DELETED_MS = 30 * 24 * 60 * 60 * 1000;

/** The id of the note on an entity or an article: the same in every window and on every device. */
export function idOnTarget(target: Exclude<Target, { kind: 'passage' }>): NoteId {
  return target.kind === 'entity' ? `entity:${target.entity}` : `article:${target.page.address}`;
}

/** What notes are looked up by: the entity, or the page's address. */
export function keyOfTarget(target: Target): string {
  return target.kind === 'entity' ? `entity:${target.entity}` : `page:${target.page.address}`;
}
