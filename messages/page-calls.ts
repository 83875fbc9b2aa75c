/** The messages of our own pages: the popup, the panel, the notes, the settings. */
import type { EntityLine, EntityPage } from '../library/entity-page.ts';
import type { PartialDate } from '../library/records.ts';
import type { RelationMap } from '../library/relation-map.ts';
import type { StoryBehind } from '../library/story-behind.ts';
import type { EntityId, Link } from '../linking/types.ts';
import type { FoundNotes, NotesQuery } from '../notes/find-notes.ts';
import type { Note, NoteId, NotedPage, Revision, Target } from '../notes/note.ts';
import type { RefusalReason } from '../notes/refusal.ts';
import type { Damage } from '../notes/repair.ts';
import type { Import, ImportCount, Place } from '../notes/rows.ts';
import type { Snapshot } from '../notes/snapshots.ts';
import type { RelatedArticle } from '../related/types.ts';
import type { SearchAnswer } from '../search/answer.ts';
import type { SearchQuery } from '../search/query.ts';
import type { SettingsChange } from '../settings/change-settings.ts';
import type { Settings } from '../settings/settings.ts';
import type { SavedCalls } from './saved-calls.ts';
import type { MarkedNames, StoryClaims, ToldStory } from './tab-calls.ts';

/** What only the extension's own pages may ask the background. */
export interface PageCalls extends SavedCalls {
  /** What is found, by kind and best first; null where the pack did not load. */
  search(payload: { query: SearchQuery }): SearchAnswer | null;
  describeEntityFully(payload: { entity: EntityId }): EntityPage | null;
  /** An entity with those around it; null for an unknown one, or where the pack did not load. */
  relationsOf(payload: { entity: EntityId }): RelationMap | null;
  /** What else was written on a page's story, and what is behind it, as a tab tells it (`pageStory`); null where the pack did not load. */
  relatedTo(payload: { story: StoryOnPage }): RelatedAnswer | null;
  /** The notes on an entity, an article or a passage; copies that came of a conflict last. */
  readNotes(payload: { target: Target }): NotesAnswer;
  /** Saves a note; answers when it is on disk, twice. */
  saveNote(payload: { note: Note }): SaveAnswer;
  /** Notes as a list, or those that a day's snapshot holds. */
  findNotes(payload: { query: NotesQuery; day: string | null }): FoundNotesAnswer;
  /** A note, deleted or not, or as a day's snapshot has it; null where there is none. */
  noteById(payload: { id: NoteId; day: string | null }): Note | null;
  notesSummary(payload: Record<string, never>): NotesSummary | null;
  /** The days of which there are snapshots, newest first. */
  noteSnapshots(payload: Record<string, never>): readonly Snapshot[];
  /** What an import of a day's snapshot would do; null where it is gone or broken. */
  previewSnapshot(payload: { day: string }): ImportCount | null;
  /** Imports a day's snapshot. `id`: so that two tries are one import; `name`: as the list of imports calls it. */
  importSnapshot(payload: { day: string; id: string; name: string }): SnapshotImportAnswer;
  /** Everything was exported, or the reader put the reminder of it aside. */
  keepExportTime(payload: { what: 'exported' | 'reminded' }): void;
  /** Deletes all notes for good. */
  wipeNotes(payload: Record<string, never>): WipeAnswer;
  /**
   * Notes and what they said before, `count` rows after the one that the last part ended with, or fewer where they are
   * large; deleted notes are among them. What is written meanwhile neither repeats nor leaves out any other row.
   */
  exportNotes(payload: { after: Place | null; count: number }): ExportPart;
  /** One part of a file of notes (`cutParts`), numbered from 0, under an id that the page made; nothing is written yet. */
  sendImport(payload: {
    id: string;
    part: number;
    notes: readonly Note[];
    revisions: readonly Revision[];
  }): void;
  previewImport(payload: { id: string; parts: number }): ImportPreview;
  /** Imports what was sent, whole or not at all; answers when it is on disk, twice. */
  commitImport(payload: { id: string; parts: number; name: string }): ImportAnswer;
  dropImport(payload: { id: string }): void;
  /** Takes an import back; notes that were changed since stay. */
  undoImport(payload: { id: string }): { readonly undone: boolean };
  /** The imports that can be taken back, latest first. */
  listImports(payload: Record<string, never>): readonly ImportLine[];
  /** What a note said before, newest first; null where that cannot be read. */
  noteHistory(payload: { id: NoteId }): readonly Revision[] | null;
  /** Which entity each of some names means, in their order: `[[name]]` in a note. */
  entitiesNamed(payload: { names: readonly string[] }): readonly (EntityId | null)[];
  /** What may be meant by what a reader begins to write in `[[…]]`, best first. */
  linkChoices(payload: { query: string }): readonly LinkChoice[];
  /** The notes on other things that link to an entity, the last written first. */
  notesLinkingTo(payload: { entity: EntityId }): readonly LinkingNoteLine[];
  /** What of the notes was found broken, and not yet told to the reader. */
  notesDamage(payload: Record<string, never>): Damage | null;
  /** The reader has been told. */
  forgetDamage(payload: Record<string, never>): void;
  /** Whether pages of this tab's site are read, and what could be done about it. */
  siteOf(payload: { tabId: number }): SiteState;
  /** Reads the tab's page once, by the grant that opening the popup on it gives. */
  readTabNow(payload: { tabId: number }): { readonly read: boolean };
  /** Leaves word for the side panel that opens, or is open, in a window what it is to show. */
  leaveRequest(payload: { request: PanelRequest; windowId: number }): void;
  /** What was asked to be opened in the panel or the popup, once. */
  takeRequest(payload: Record<string, never>): PanelRequest | null;
  readSettings(payload: Record<string, never>): SettingsView;
  /** Makes one choice; answers when it is stored. */
  changeSettings(payload: { change: SettingsChange }): void;
  /** What a text of the reader's own names, and what else is known of its story; null where the pack did not load. */
  readText(payload: { text: string }): ReadText | null;
  /** The links in an English text of ours; none where the pack did not load. */
  linkSample(payload: { text: string }): readonly Link[];
}

export type NotesAnswer =
  | { readonly state: 'read'; readonly notes: readonly Note[] }
  /** The browser refuses both copies of the notes. */
  | { readonly state: 'unavailable' };

export type SaveAnswer =
  /** `note` is what stands; `copy` is another version of it, which was written meanwhile and is kept beside it. */
  | { readonly state: 'saved'; readonly note: Note; readonly copy: Note | null }
  | { readonly state: 'refused'; readonly reason: SaveRefusal };

export type SaveRefusal =
  | RefusalReason
  /** Nothing of a private window is stored. */
  | 'private';

export type FoundNotesAnswer =
  | { readonly state: 'found'; readonly found: FoundNotes }
  /** The browser refuses both copies of the notes, or the snapshot is gone. */
  | { readonly state: 'unavailable' };

/** The notes in figures. */
export interface NotesSummary {
  readonly notes: number;
  readonly deleted: number;
  /** Their texts, with what they said before and what was deleted, in bytes of UTF-8. */
  readonly bytes: number;
  /** When everything was last exported, ms since 1970; null: never. */
  readonly exportedAt: number | null;
  /** So many notes were changed or deleted since. */
  readonly changedSince: number;
  /** It is time to remind the reader of an export. */
  readonly isReminderDue: boolean;
}

export type SnapshotImportAnswer =
  | { readonly state: 'imported'; readonly count: ImportCount }
  | { readonly state: 'refused'; readonly reason: RefusalReason };

export type WipeAnswer =
  | { readonly state: 'wiped' }
  | { readonly state: 'refused'; readonly reason: RefusalReason };

export interface ExportPart {
  readonly notes: readonly Note[];
  readonly revisions: readonly Revision[];
  /** What the entities are called that the notes are on. */
  readonly names: readonly (readonly [EntityId, string])[];
  /** After which the next part begins; null: this was the last. */
  readonly next: Place | null;
  /** Rows in all. */
  readonly total: number;
}

/** `startAgain`: the background was stopped meanwhile and has lost what was sent. Nothing was written. */
export type ImportPreview =
  | { readonly state: 'ready'; readonly count: ImportCount }
  | { readonly state: 'startAgain' };

export type ImportAnswer =
  | { readonly state: 'imported'; readonly count: ImportCount }
  | { readonly state: 'startAgain' }
  | { readonly state: 'refused'; readonly reason: RefusalReason };

export type ImportLine = Pick<Import, 'id' | 'name' | 'at' | 'count'>;

/** An entity that a note can link to, and how that is written. */
export interface LinkChoice {
  readonly entity: EntityLine;
  /** `[[name]]`, or what else means this entity and no other. */
  readonly link: string;
}

/** A note that links to an entity, as a line of a list. */
export interface LinkingNoteLine {
  /** What it is on. */
  readonly about:
    | { readonly kind: 'entity'; readonly entity: EntityLine }
    | { readonly kind: 'page'; readonly page: NotedPage };
  /** The words around the link. */
  readonly excerpt: string;
}

/** What was found in a text that the reader has put in; nothing of it is kept. */
export interface ReadText {
  readonly marks: MarkedNames;
  readonly coverage: PageCoverage;
}

/** A story as related coverage is asked for it; `outlet`: as the page names it, or the page's host. */
export interface StoryOnPage extends ToldStory, StoryClaims {}

/** What an extension page shows of a page's story. */
export interface PageCoverage extends RelatedAnswer {
  /** When the page was written, where it says so. */
  readonly published: PartialDate | null;
}

export interface RelatedAnswer extends StoryBehind {
  /** The most closely related first; none where nothing is known. */
  readonly related: readonly RelatedArticle[];
  /** When the reader saved articles among these, by their addresses. */
  readonly saved: Readonly<Record<string, number>>;
  /** The entities that the reasons name. */
  readonly entities: readonly EntityLine[];
}

/** What the panel or the popup is to open. */
export type PanelRequest =
  | {
      readonly kind: 'entity';
      readonly entity: EntityId;
      readonly writing: boolean;
      readonly tether: number | null;
    }
  | { readonly kind: 'search'; readonly query: string }
  /** A text of the reader's to be read. */
  | { readonly kind: 'text'; readonly text: string }
  /** A new note on what is selected on the page. */
  | { readonly kind: 'passage' };

/** The reader's choices, and what is needed to show them. */
export interface SettingsView {
  readonly settings: Settings;
  /** The entities that the corrections name. */
  readonly entities: readonly EntityLine[];
  /** The sites that the reader allowed beyond the listed ones, as match patterns. */
  readonly allowed: readonly string[];
  /** Whether the reader allowed every page. */
  readonly everyPage: boolean;
}

/** Why nothing can be marked on a page; `guarded`: the browser, or who runs it, lets nobody in, and does not say why. */
export type Unreadable = 'browser' | 'extension' | 'file' | 'guarded' | 'media' | 'pdf' | 'source' | 'store';

export type SiteState =
  /** A page on which nothing can be marked, whatever the reader allows. */
  | { readonly state: 'unreadable'; readonly why: Unreadable }
  /** The browser tells us nothing of the page until the reader presses our button on it. */
  | { readonly state: 'unknown' }
  | { readonly state: 'on'; readonly host: string }
  | { readonly state: 'off'; readonly host: string }
  /** On or off in a private window, where it cannot be switched: that would store what is read there. */
  | { readonly state: 'private'; readonly host: string; readonly on: boolean }
  /** Off everywhere until then, ms since 1970; null: until the reader turns it on. */
  | { readonly state: 'paused'; readonly until: number | null }
  /** Not a listed site: readable once the reader grants `origins`. */
  | { readonly state: 'ask'; readonly host: string; readonly origins: readonly string[] }
  /** A listed site that the browser, or the reader in its settings, keeps from us: readable as above. */
  | { readonly state: 'withheld'; readonly host: string; readonly origins: readonly string[] };
