import type { EntityPage } from '../library/entity-page.ts';
import type { EntityId } from '../linking/types.ts';
import type {
  MarkedEntity,
  PageCoverage,
  PageMarks,
  PanelRequest,
  ReadText,
  SiteState,
} from '../messages/protocol.ts';
import type { Unsaved } from './note-draft.ts';
import type { SearchAnswer } from '../search/answer.ts';
import { NO_FILTERS, type SearchFilters, hasFilters } from '../search/query.ts';
import { type ResultRow, rowsOf } from './result-rows.ts';

/** An entity that the reader opened. */
export interface Opened {
  readonly entity: EntityId;
  /** The reader writes the note, or came to. */
  readonly writing: boolean;
  /** The number of the mark that the reader came from. */
  readonly tether: number | null;
  readonly page: EntityPage | 'loading' | 'unknown';
}

/** What is told of the page, one at a time. */
export const PAGE_PARTS = ['names', 'coverage', 'timeline', 'disputed'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** What else was written on the page's story, and what is behind it; `none`: nothing is known. */
export type Coverage = PageCoverage | 'loading' | 'none' | 'failed';

/** A text that the reader has put in, and what was found in it. */
export interface TextRead {
  readonly text: string;
  readonly read: ReadText | 'empty' | 'loading' | 'failed';
}

/** All that the popup and the side panel show, but notes, which have a keeper of their own. */
export interface ExplorerState {
  readonly query: string;
  /** What the reader leaves out of the results. */
  readonly filters: SearchFilters;
  /** The reader has a text of their own read, in the place of the page. */
  readonly isText: boolean;
  readonly text: TextRead;
  /** The answer to the query, once it is there. */
  readonly results: SearchAnswer | 'loading' | 'failed' | 'noLibrary';
  /** The row of the results that Enter opens. */
  readonly selected: number;
  /** The entities opened one from another, with those that the reader has gone back from. */
  readonly trail: readonly Opened[];
  /** So many of them lie on the way to what is shown; the last of these is shown. 0: the results, or the list of the page. */
  readonly depth: number;
  /** The entity that the reader opened last from a list, and has come back from. */
  readonly cameFrom: EntityId | null;
  readonly marks: PageMarks | 'loading' | 'notRead';
  readonly coverage: Coverage;
  readonly part: PagePart;
  readonly site: SiteState | 'loading';
  /** A page that the reader asked for could not be read. */
  readonly refusedToRead: boolean;
}

export type ExplorerEvent =
  | { readonly kind: 'typed'; readonly query: string }
  | { readonly kind: 'filtered'; readonly filters: SearchFilters }
  | {
      readonly kind: 'found';
      readonly query: string;
      readonly filters: SearchFilters;
      readonly results: SearchAnswer | 'failed' | 'noLibrary';
    }
  | { readonly kind: 'turnedToText'; readonly isText: boolean }
  | { readonly kind: 'textWritten'; readonly text: string }
  | { readonly kind: 'textRead'; readonly text: string; readonly read: TextRead['read'] }
  | { readonly kind: 'moved'; readonly by: 1 | -1 }
  | {
      readonly kind: 'opened';
      readonly entity: EntityId;
      readonly writing: boolean;
      readonly tether: number | null;
    }
  | { readonly kind: 'described'; readonly entity: EntityId; readonly page: EntityPage | null }
  /** The reader begins, or ends, to write the note of the entity that is open. */
  | { readonly kind: 'writing'; readonly writing: boolean }
  | { readonly kind: 'wentBack' }
  | { readonly kind: 'wentForward' }
  /** The browser's own ways, or an address, have led to a place. */
  | { readonly kind: 'wentTo'; readonly place: Place }
  | { readonly kind: 'pageRead'; readonly marks: PageMarks | null; readonly site: SiteState }
  | { readonly kind: 'coverageRead'; readonly coverage: Coverage }
  | { readonly kind: 'turnedTo'; readonly part: PagePart }
  | { readonly kind: 'readRefused' };

/** Where a reader is: what is typed and left out, and the entity that is open. */
export interface Place {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly entity: EntityId | null;
  /** A text of the reader's own is read; the text itself is kept nowhere. */
  readonly isText: boolean;
}

/** Where everybody begins. */
export const BEGINNING: Place = { query: '', filters: NO_FILTERS, entity: null, isText: false };

/** What an earlier popup has left for this one. */
export interface Start extends Place {
  /** So far down the reader was, px; the top where it is not given. */
  readonly scroll?: number;
  /** We are in a private window: nothing is written. */
  readonly isPrivate: boolean;
  readonly unsaved: readonly Unsaved[];
}

export function startAt({ query, filters, entity, isText }: Place): ExplorerState {
  return {
    query,
    filters,
    isText,
    text: { text: '', read: 'empty' },
    results: 'loading',
    selected: 0,
    ...(entity === null ? { trail: [], depth: 0 } : { trail: [newlyOpened(entity)], depth: 1 }),
    cameFrom: null,
    marks: 'loading',
    coverage: 'loading',
    part: 'names',
    site: 'loading',
    refusedToRead: false,
  };
}

export function placeOf(state: ExplorerState): Place {
  const { query, filters, isText } = state;
  return { query, filters, entity: shownIn(state)?.entity ?? null, isText };
}

/** The entity that is shown, if one is. */
export function shownIn({ trail, depth }: ExplorerState): Opened | undefined {
  return trail[depth - 1];
}

/** There is an entity that the reader went back from. */
export function hasForward({ trail, depth }: ExplorerState): boolean {
  return depth < trail.length;
}

/** What a panel beside the page has to be asked for, to go on with what is shown; null for the page's list, which it begins with. */
export function requestFor(state: ExplorerState): PanelRequest | null {
  const { query } = state;
  const opened = shownIn(state);
  if (opened) {
    const { entity, writing, tether } = opened;
    return { kind: 'entity', entity, writing, tether };
  }
  return query.trim() === '' ? null : { kind: 'search', query };
}

export function nextExplorer(state: ExplorerState, event: ExplorerEvent): ExplorerState {
  switch (event.kind) {
    case 'typed':
      return { ...fromTheStart(state), query: event.query };
    case 'filtered':
      return { ...fromTheStart(state), filters: event.filters };
    case 'turnedToText':
      return { ...fromTheStart(state), query: '', filters: NO_FILTERS, isText: event.isText };
    case 'textWritten':
      return {
        ...state,
        text: { text: event.text, read: event.text.trim() === '' ? 'empty' : 'loading' },
        part: 'names',
      };
    case 'textRead':
      return event.text === state.text.text
        ? { ...state, text: { text: event.text, read: event.read } }
        : state;
    case 'found': {
      // An answer to what is no longer asked.
      const isAsked = event.query === state.query && event.filters === state.filters;
      return isAsked ? { ...state, results: event.results, selected: 0 } : state;
    }
    case 'moved':
      return { ...state, selected: clampRow(state.selected + event.by, rowsOfState(state).length) };
    case 'opened': {
      const { entity, writing, tether } = event;
      // Asked for again, as by the card of an entity that is open already: it stays.
      if (shownIn(state)?.entity === entity) return changeShown(state, { writing, tether });
      const way = [...state.trail.slice(0, state.depth), { ...newlyOpened(entity), writing, tether }];
      return { ...state, trail: way, depth: way.length };
    }
    case 'described':
      return {
        ...state,
        trail: state.trail.map((opened) =>
          opened.entity === event.entity ? { ...opened, page: event.page ?? 'unknown' } : opened,
        ),
      };
    case 'writing':
      return changeShown(state, { writing: event.writing });
    case 'wentBack':
      return goTo(state, state.depth - 1);
    case 'wentForward':
      return goTo(state, state.depth + 1);
    case 'wentTo':
      return goToPlace(state, event.place);
    case 'pageRead':
      return {
        ...state,
        marks: event.marks ?? 'notRead',
        // A page on which nothing is marked has no coverage, and not that of the page before.
        coverage: event.marks?.state === 'marked' ? state.coverage : 'loading',
        site: siteOnceKnown(event),
        refusedToRead: false,
      };
    case 'coverageRead':
      return { ...state, coverage: event.coverage };
    case 'turnedTo':
      return { ...state, part: event.part };
    case 'readRefused':
      return { ...state, refusedToRead: true };
  }
}

/** What is shown in the midst. */
export function viewOf({ depth, query, filters, isText }: ExplorerState): View {
  if (depth > 0) return 'entity';
  if (query.trim() !== '' || hasFilters(filters)) return 'results';
  return isText ? 'text' : 'marks';
}

type View = 'entity' | 'results' | 'text' | 'marks';

/** An entity's mentions on the page in view, if it is marked there. */
export function markedOnPage({ marks, isText }: ExplorerState, entity: EntityId): MarkedEntity | undefined {
  if (isText) return undefined;
  if (typeof marks === 'string' || marks.state !== 'marked') return undefined;
  return marks.entities.find((marked) => marked.entity.id === entity);
}

/** The row that Enter opens, if there is one. */
export function selectedRow(state: ExplorerState): ResultRow | undefined {
  return viewOf(state) === 'results' ? rowsOfState(state)[state.selected] : undefined;
}

function rowsOfState({ results }: ExplorerState): ResultRow[] {
  return typeof results === 'string' ? [] : rowsOf(results);
}

function isSame(one: SearchFilters, other: SearchFilters): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Nothing is open, and the search begins anew. */
function fromTheStart(state: ExplorerState): ExplorerState {
  return { ...state, results: 'loading', selected: 0, trail: [], depth: 0, cameFrom: null };
}

function newlyOpened(entity: EntityId): Opened {
  return { entity, writing: false, tether: null, page: 'loading' };
}

function changeShown(state: ExplorerState, change: Partial<Opened>): ExplorerState {
  const { trail, depth } = state;
  return {
    ...state,
    trail: trail.map((opened, at) => (at === depth - 1 ? { ...opened, ...change } : opened)),
  };
}

function goTo(state: ExplorerState, depth: number): ExplorerState {
  const { trail } = state;
  if (depth < 0 || depth > trail.length) return state;
  // Who comes back to the list is at the row that led away from it.
  return { ...state, depth, cameFrom: depth === 0 ? (trail[0]?.entity ?? null) : state.cameFrom };
}

/** A step along the trail where that leads to the place; else the place alone. */
function goToPlace(state: ExplorerState, { query, filters, entity, isText }: Place): ExplorerState {
  const { trail, depth } = state;
  if (entity === null) {
    const isHere = query === state.query && isText === state.isText && isSame(filters, state.filters);
    return isHere ? goTo(state, 0) : { ...fromTheStart(state), query, filters, isText };
  }
  if (shownIn(state)?.entity === entity) return state;
  for (const step of [depth - 1, depth + 1]) {
    if (trail[step - 1]?.entity === entity) return goTo(state, step);
  }
  return { ...state, trail: [newlyOpened(entity)], depth: 1 };
}

/** A page's site may be known only from our script there; while the page loads, nothing is said of it. */
function siteOnceKnown({ marks, site }: { readonly marks: PageMarks | null; readonly site: SiteState }) {
  const notYet = site.state === 'unreadable' || site.state === 'unknown';
  return marks?.state === 'reading' && notYet ? 'loading' : site;
}

function clampRow(row: number, rows: number): number {
  return Math.max(0, Math.min(row, rows - 1));
}
