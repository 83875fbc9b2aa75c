/** What the background and our own pages tell and ask: the scripts in a tab, and each other. */
import type { EntityLine } from '../library/entity-page.ts';
import type { PartialDate } from '../library/records.ts';
import type { EntityId, Evidence } from '../linking/types.ts';
import type { NotedPage, Passage } from '../notes/note.ts';

/** What the background or the popup may ask a tab's content script. */
export interface TabCalls {
  /** What is marked on the page, in reading order; one row an entity. */
  marksOnPage(payload: Record<string, never>): PageMarks;
  /** The story that was read; null where nothing of the page was. */
  pageStory(payload: Record<string, never>): ToldStory | null;
  /**
   * Scrolls to the mark of this number, or where there is none to the entity's next mention, and makes it stand
   * out for a moment.
   */
  showMention(payload: { entity: EntityId; tether: number | null }): void;
  /** Goes to the next or the previous mention on the page. */
  stepMention(payload: { by: 1 | -1 }): void;
  /** Notes or saved articles changed: an open card reads its note again. */
  notesChanged(payload: Record<string, never>): void;
  /** The reader's choices have changed: the page is read again. */
  settingsChanged(payload: Record<string, never>): void;
  /** The page's site, as the switch names it. */
  hostOfPage(payload: Record<string, never>): string;
  /** The reader asks for this page, article or not, site on or off. */
  readNow(payload: Record<string, never>): void;
}

/** What the popup or the panel may ask the script of passages in a tab, which comes into the page with the first question. */
export interface PassageCalls {
  /** The page as notes know it, and what is selected on it. */
  notedPage(payload: Record<string, never>): PageForNotes;
  storyClaims(payload: Record<string, never>): StoryClaims;
  /** Where passages begin in the page's text; null for those that are lost. */
  findPassages(payload: { passages: readonly Passage[] }): readonly (number | null)[];
  /** Scrolls to a passage and makes it stand out for a moment. */
  showPassage(payload: { passage: Passage }): { readonly shown: boolean };
}

/** Sent by the background to the extension's own pages; nobody answers. */
export interface PageEvents {
  notesChanged(payload: Record<string, never>): void;
  /** Something waits in `takeRequest`, for the panel or the popup of a window. */
  requested(payload: { windowId: number }): void;
  settingsChanged(payload: Record<string, never>): void;
}

/** One entity marked on the page. */
export interface MarkedEntity {
  readonly entity: EntityLine;
  readonly mentions: number;
  readonly surfaceForm: string;
  readonly evidence: Evidence;
  /** The sentence that names it first, in three parts: what stands before the name, the name as it stands, what follows. */
  readonly sentence: { readonly before: string; readonly words: string; readonly after: string };
}

/** What is marked, where something is. */
export type MarkedNames = Extract<PageMarks, { readonly state: 'marked' }>;

export type PageMarks =
  | {
      readonly state: 'marked';
      readonly entities: readonly MarkedEntity[];
      /** The entities that are worth painting, best first. */
      readonly weightiest: readonly EntityId[];
      readonly cutShort: boolean;
    }
  /** Not an article: nothing was read. */
  | { readonly state: 'notArticle' }
  | { readonly state: 'reading' }
  | { readonly state: 'off' }
  /** The pack did not load. */
  | { readonly state: 'noLibrary' }
  /** The page could not be read, or nobody answered. */
  | { readonly state: 'unavailable' };

/** The story that a tab has read. */
export interface ToldStory {
  /** Its beginning, which says what it is about. */
  readonly text: string;
  readonly language: string | null;
  readonly address: string;
}

/** What a page says of its story; null where it does not. */
export interface StoryClaims {
  readonly title: string;
  /** A day. */
  readonly published: PartialDate | null;
  readonly outlet: string | null;
}

export interface PageForNotes {
  /** Null where it is no page of the web, or its address is longer than a note may have it. */
  readonly page: NotedPage | null;
  /** Null where nothing is selected that could be found again, or more than a passage. */
  readonly selected: Passage | null;
}
