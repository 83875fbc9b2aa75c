/** The messages about saved articles. */
import type { EntityId } from '../linking/types.ts';
import type { NotedPage } from '../notes/note.ts';
import type { RefusalReason } from '../notes/refusal.ts';
import type { SavedArticle, SavedHead } from '../notes/saved/saved-article.ts';
import type { SavedFind } from '../search/search-saved.ts';

/** A page as the script in it has read it, to be saved. */
export type PageArticle = Omit<SavedArticle, 'savedAt' | 'removedAt'>;

/** What only the extension's own pages may ask the background about saved articles. */
export interface SavedCalls {
  /** Saves the article in a tab; answers when it is on disk. */
  saveTab(payload: { tabId: number }): SaveTabAnswer;
  /** What is saved of a page, removed or not; null: nothing. */
  savedPage(payload: { address: string }): SavedHead | null;
  /** Saved articles, or removed ones, by words and phrases in them; saved last first where nothing is typed. */
  findSaved(payload: { query: string; removed: boolean; count: number }): FoundSavedAnswer;
  /** The text that is kept of an article; null where there is none any more. */
  savedText(payload: { id: string }): string | null;
  removeSaved(payload: { id: string }): SavedChangeAnswer;
  /** Brings a removed article back. */
  restoreSaved(payload: { id: string }): SavedChangeAnswer;
  /** What the reader read of an entity and noted on it. */
  trailOn(payload: { entity: EntityId }): ReadingTrail;
  /** Saved articles, removed ones too, after the one that the last part ended with. */
  exportSaved(payload: { after: string | null }): SavedPart;
  /** One part of a file's articles, numbered from 0, under the import's id; nothing is written yet. */
  sendSavedImport(payload: { id: string; part: number; articles: readonly SavedArticle[] }): void;
  previewSavedImport(payload: { id: string; parts: number }): SavedImportPreview;
  /** Imports what was sent, whole or not at all. */
  commitSavedImport(payload: { id: string; parts: number; name: string }): SavedImportAnswer;
  /** Takes an import back, or forgets what was sent of one. */
  undoSavedImport(payload: { id: string }): { readonly undone: boolean };
  /** The imports that can be taken back, latest first. */
  listSavedImports(payload: Record<string, never>): readonly SavedImportLine[];
  /** Deletes all saved articles for good. */
  wipeSaved(payload: Record<string, never>): SavedChangeAnswer;
}

export type SaveTabAnswer =
  | { readonly state: 'saved'; readonly article: SavedHead }
  | { readonly state: 'refused'; readonly reason: SaveTabRefusal };

export type SaveTabRefusal =
  | RefusalReason
  /** Nothing of a private window is stored. */
  | 'private'
  /** The browser keeps the page from us. */
  | 'unreadable'
  /** There is nothing on the page that could be saved. */
  | 'noText';

export type SavedChangeAnswer =
  | { readonly state: 'done' }
  | { readonly state: 'refused'; readonly reason: RefusalReason };

/** A saved article with what was found in it. */
export type FoundArticle = SavedFind<SavedHead>;

export type FoundSavedAnswer =
  | {
      readonly state: 'found';
      readonly lines: readonly FoundArticle[];
      /** How many were found, shown or not. */
      readonly total: number;
      /** How many there are in all. */
      readonly saved: number;
      readonly removed: number;
    }
  /** The browser refuses the database, or it is a newer version's. */
  | { readonly state: 'unavailable' };

export interface ReadingTrail {
  /** How many saved articles name the entity. */
  readonly read: number;
  /** The last ones, newest first. */
  readonly steps: readonly TrailStep[];
}

export type TrailStep =
  | { readonly kind: 'read'; readonly at: number; readonly article: SavedHead }
  /** `page`: what the note is on, where that is not the entity itself but links to it. */
  | {
      readonly kind: 'noted';
      readonly at: number;
      readonly excerpt: string;
      readonly page: NotedPage | null;
    };

export interface SavedPart {
  readonly articles: readonly SavedArticle[];
  /** After which the next part begins; null: this was the last. */
  readonly next: string | null;
  /** Articles in all. */
  readonly total: number;
}

/** `startAgain`: the background was stopped meanwhile and has lost what was sent. Nothing was written. */
export type SavedImportPreview =
  | { readonly state: 'ready'; readonly count: number }
  | { readonly state: 'startAgain' };

export type SavedImportAnswer =
  | { readonly state: 'imported'; readonly count: number }
  | { readonly state: 'startAgain' }
  | { readonly state: 'refused'; readonly reason: RefusalReason };

export interface SavedImportLine {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  readonly count: number;
}
