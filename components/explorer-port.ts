import type { EntityPage } from '../library/entity-page.ts';
import type { RelationMap } from '../library/relation-map.ts';
import type { EntityId } from '../linking/types.ts';
import type { PageCoverage, PageMarks, PanelRequest, ReadText, SiteState } from '../messages/protocol.ts';
import type { SearchAnswer } from '../search/answer.ts';
import type { SearchQuery } from '../search/query.ts';
import type { SettingsChange } from '../settings/change-settings.ts';
import type { Place } from './explorer-state.ts';
import type { NotePort } from './note-keeper.ts';
import type { NoteQuestions } from './note-questions.ts';
import type { PassagePort } from './passage-port.ts';
import type { DamagePort } from './use-damage.ts';
import type { SavedPort } from './saved-port.ts';
import type { MessageKey } from './words.ts';

/** The place beside the page, where what is shown stays while the page is read. */
export interface Beside {
  readonly label: MessageKey;
  /** Opens it; must be called before anything is awaited, or the browser refuses. `request`: what it is to show. */
  readonly open: (request: PanelRequest | null) => void;
}

/** The browser's history of the tab that is ours as a whole: its addresses say where the reader is. */
export interface OwnTab {
  /** The reader has come to a place: it has the tab's address, and lies before the way back. */
  readonly goTo: (place: Place) => void;
  readonly goBack: () => void;
  readonly goForward: () => void;
  /** The reader has gone to a place by the browser's own ways. */
  readonly onWent: (callback: (place: Place) => void, signal: AbortSignal) => void;
}

/** What the popup and the side panel need of the browser. "The page" is that of the tab in view. */
export interface ExplorerPort extends NotePort, NoteQuestions, PassagePort, DamagePort, SavedPort {
  readonly search: (query: SearchQuery) => Promise<SearchAnswer | null>;
  /** What a text of the reader's own names; null where the pack did not load. */
  readonly readText: (text: string) => Promise<ReadText | null>;
  readonly describe: (entity: EntityId) => Promise<EntityPage | null>;
  /** An entity with those around it; null where there is none, or the library did not load. */
  readonly relationsOf: (entity: EntityId) => Promise<RelationMap | null>;
  readonly siteOf: () => Promise<SiteState>;
  readonly changeSettings: (change: SettingsChange) => Promise<void>;
  readonly openSettings: () => void;
  /** Opens the page of all notes. */
  readonly openNotes: () => void;
  /** The side panel, or sidebar; null where we are in it. */
  readonly beside: Beside | null;
  /** Null in the popup and the side panel. In a tab of our own there is no page. */
  readonly ownTab: OwnTab | null;
  /** Opens a tab of our own at a place. */
  readonly openInTab: (place: Place) => void;
  /** Asks the reader; must be called before anything is awaited, or the browser refuses to ask. */
  readonly requestPermission: (origins: readonly string[]) => Promise<boolean>;
  /** Reads the page once; false where it cannot be read. */
  readonly readTabNow: () => Promise<boolean>;
  /** What is marked, or null where the page has no script of ours. */
  readonly marksOnPage: () => Promise<PageMarks | null>;
  /** What else was written on the page's story, and what is behind it; null where there is no story, or nothing is known. */
  readonly pageCoverage: () => Promise<PageCoverage | null>;
  /** Shows the mark of this number, or else the entity's next mention. */
  readonly showMention: (entity: EntityId, tether: number | null) => Promise<void>;
  /** Keeps where the reader is, for the next time that we are opened over this page. */
  readonly remember: (place: Place) => void;
  /** Keeps how far down the reader is, px, for the next time that we open there. */
  readonly rememberScroll: (scroll: number) => void;
  readonly openAddress: (address: string) => void;
  /** What a card or the browser's menu asked us to open, once. */
  readonly takeRequest: () => Promise<PanelRequest | null>;
  readonly onNotesChanged: (callback: () => void, signal: AbortSignal) => void;
  readonly onRequested: (callback: () => void, signal: AbortSignal) => void;
  /** The tab in view, its page, or what the reader chose, has changed. */
  readonly onPageChanged: (callback: () => void, signal: AbortSignal) => void;
}
