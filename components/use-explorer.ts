import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { EntityId } from '../linking/types.ts';
import type { ExplorerPort } from './explorer-port.ts';
import {
  BEGINNING,
  type ExplorerEvent,
  type ExplorerState,
  type PagePart,
  type Place,
  type Start,
  nextExplorer,
  placeOf,
  requestFor,
  shownIn,
  startAt,
} from './explorer-state.ts';
import { idOnTarget } from '../notes/note.ts';
import { draftState } from './note-draft.ts';
import { type NoteKeeper, createNoteKeeper } from './note-keeper.ts';
import { type SearchFilters, hasFilters } from '../search/query.ts';
import type { SettingsChange } from '../settings/change-settings.ts';
import { type ResultRow, addressOfRow, entityOf } from './result-rows.ts';
import { type PageNotesView, usePageNotes } from './use-page-notes.ts';
import { safeUrl } from './safe-url.ts';

/** While the page is being read, it is asked this often whether it is done. */
const READING_MS = 300;

/** So many hits of each kind are shown, and so many where one kind alone was asked for. */
const MOST_HITS = 6;
const MOST_OF_ONE_KIND = 100;
/** A text that is being written is read once nothing was written for so long, ms. */
const WRITING_MS = 250;

/** What the reader can do in the popup or side panel. */
export interface ExplorerActs {
  readonly type: (query: string) => void;
  readonly filter: (filters: SearchFilters) => void;
  /** Reads a text of the reader's own, in the place of the page; or the page again. */
  readonly turnToText: (isText: boolean) => void;
  readonly writeText: (text: string) => void;
  readonly move: (by: 1 | -1) => void;
  readonly choose: (row: ResultRow) => void;
  /** Opens it in a tab of our own; without one, what is typed. */
  readonly chooseInTab: (row: ResultRow | undefined) => void;
  readonly open: (entity: EntityId) => void;
  /** Goes to the entity's next mention on the page. */
  readonly show: (entity: EntityId) => void;
  /** Begins, or ends, to write the note of the entity that is open. */
  readonly write: (writing: boolean) => void;
  readonly back: () => void;
  /** Goes again where the reader came back from. */
  readonly forward: () => void;
  readonly turnTo: (part: PagePart) => void;
  readonly readPage: () => void;
  readonly switchSite: (host: string, on: boolean) => void;
  /** Turns us on again where we were off everywhere. */
  readonly resume: () => void;
  /** Asks for permission to read a site, or every page. */
  readonly allow: (origins: readonly string[]) => void;
  readonly openSettings: () => void;
  /** Goes on beside the page with what is shown. */
  readonly openBeside: () => void;
  /** Goes on in a tab of our own with what is shown. */
  readonly openInTab: () => void;
  readonly openNotes: () => void;
}

/** Runs the popup or side panel: asks the port what the state needs, and feeds the answers to the state. */
export function useExplorer(
  port: ExplorerPort,
  start: Start,
): {
  state: ExplorerState;
  notes: NoteKeeper;
  pageNotes: PageNotesView;
  acts: ExplorerActs;
} {
  const [state, dispatch] = useReducer(nextExplorer, start, startAt);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const notes = useMemo(() => createNoteKeeper(port, start.unsaved, () => redraw(undefined)), [port]);

  const pageNotes = usePageNotes(port, start.isPrivate);

  const turns = useRef(0);
  const { query, filters, isText, marks, trail } = state;
  const entity = shownIn(state)?.entity;

  useEffect(() => port.remember(placeOf(state)), [port, query, filters, isText, entity]);

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    port.onPageChanged(() => void readPage(), signal);
    port.ownTab?.onWent((place) => dispatch({ kind: 'wentTo', place }), signal);
    port.onNotesChanged(notes.readAll, signal);
    port.onRequested(() => void openRequested(), signal);
    document.addEventListener('visibilitychange', notes.saveAll, { signal });
    window.addEventListener('pagehide', notes.saveAll, { signal });
    void readPage();
    void openRequested();
    return () => ending.abort();
  }, [port, notes]);

  const isSearch = query.trim() !== '' || hasFilters(filters);
  useEffect(() => {
    if (!isSearch) return;
    const most = filters.kinds.length === 1 ? MOST_OF_ONE_KIND : MOST_HITS;
    port.search({ text: query, filters, most }).then(
      (results) => dispatch({ kind: 'found', query, filters, results: results ?? 'noLibrary' }),
      () => dispatch({ kind: 'found', query, filters, results: 'failed' }),
    );
  }, [port, query, filters]);

  const { text } = state.text;
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const timer = setTimeout(() => {
      port.readText(text).then(
        (read) => dispatch({ kind: 'textRead', text, read: read ?? 'failed' }),
        () => dispatch({ kind: 'textRead', text, read: 'failed' }),
      );
    }, WRITING_MS);
    return () => clearTimeout(timer);
  }, [port, text]);

  useEffect(() => {
    if (entity === undefined) return;
    port.describe(entity).then(
      (page) => dispatch({ kind: 'described', entity, page }),
      () => dispatch({ kind: 'described', entity, page: null }),
    );
  }, [port, entity]);

  const hasNames = typeof marks !== 'string' && marks.state === 'marked' && marks.entities.length > 0;
  // It keeps the background for a moment: whoever came to write has their note first.
  const isFree = entity === undefined || isNoteRead(notes, entity);
  const covered = useRef<ExplorerState['marks']>('loading');
  useEffect(() => {
    if (!hasNames || !isFree || covered.current === marks) return;
    covered.current = marks;
    void readCoverage();
  }, [port, marks, isFree]);

  const isReading = typeof marks !== 'string' && marks.state === 'reading';
  useEffect(() => {
    if (!isReading) return undefined;
    const timer = setInterval(() => void readPage(), READING_MS);
    return () => clearInterval(timer);
  }, [port, isReading]);

  return {
    state,
    notes,
    pageNotes,
    acts: {
      type: (typed) => go({ kind: 'typed', query: typed }),
      filter: (chosen) => go({ kind: 'filtered', filters: chosen }),
      turnToText: (isText) => go({ kind: 'turnedToText', isText }),
      writeText: (written) => dispatch({ kind: 'textWritten', text: written }),
      move: (by) => dispatch({ kind: 'moved', by }),
      choose,
      chooseInTab,
      open,
      show: (marked) => void port.showMention(marked, tetherOf(marked)),
      write: (writing) => dispatch({ kind: 'writing', writing }),
      back: () => (port.ownTab ? port.ownTab.goBack() : dispatch({ kind: 'wentBack' })),
      forward: () => (port.ownTab ? port.ownTab.goForward() : dispatch({ kind: 'wentForward' })),
      turnTo: (part) => dispatch({ kind: 'turnedTo', part }),
      readPage: () => void readNow(),
      switchSite: (host, on) => void change({ kind: 'site', host, on }),
      resume: () => void change({ kind: 'everywhere', off: 'no' }),
      allow: (origins) => void allow(origins),
      openSettings: port.openSettings,
      openBeside,
      openInTab: () => openInTab(placeOf(state)),
      openNotes: port.openNotes,
    },
  };

  async function readPage(): Promise<void> {
    const turn = ++turns.current;
    const answers = await Promise.all([port.marksOnPage(), port.siteOf()]).catch((error: unknown) => {
      console.info('The tab has gone; the next one in view is asked.', error);
      return null;
    });
    // An answer that another question has overtaken may be of the tab that was in view before.
    if (!answers || turn !== turns.current) return;
    const [read, site] = answers;
    dispatch({ kind: 'pageRead', marks: read, site });
  }

  async function readCoverage(): Promise<void> {
    const turn = turns.current;
    const coverage = await port.pageCoverage().catch((error: unknown) => {
      console.error('What else was written could not be had.', error);
      return 'failed' as const;
    });
    if (turn === turns.current) dispatch({ kind: 'coverageRead', coverage: coverage ?? 'none' });
  }

  async function openRequested(): Promise<void> {
    const request = await port.takeRequest();
    if (request?.kind === 'search') dispatch({ kind: 'typed', query: request.query });
    if (request?.kind === 'text') {
      dispatch({ kind: 'turnedToText', isText: true });
      dispatch({ kind: 'textWritten', text: request.text });
    }
    if (request?.kind === 'passage') {
      // The list of the page is where its notes are.
      dispatch({ kind: 'typed', query: '' });
      pageNotes.noteSelected();
    }
    if (request?.kind === 'entity') {
      const { entity: requested, writing, tether } = request;
      dispatch({ kind: 'opened', entity: requested, writing, tether });
    }
  }

  function open(opened: EntityId): void {
    go({ kind: 'opened', entity: opened, writing: false, tether: null });
  }

  /**
   * A step of the reader's. It is in the tab's history at once, and not once it is shown: who goes back and forward
   * fast would be taken where they no longer are.
   */
  function go(event: ExplorerEvent): void {
    dispatch(event);
    port.ownTab?.goTo(placeOf(nextExplorer(state, event)));
  }

  function openBeside(): void {
    port.beside?.open(requestFor(state));
    // What is being written goes on there, from the disk.
    notes.saveAll();
  }

  function tetherOf(marked: EntityId): number | null {
    return trail.find((opened) => opened.entity === marked)?.tether ?? null;
  }

  function choose(row: ResultRow): void {
    const entity = entityOf(row);
    if (entity !== null) open(entity);
    else openAddress(row);
  }

  /** What lies at an address of its own has a tab of its own anyhow. */
  function chooseInTab(row: ResultRow | undefined): void {
    const entity = row ? entityOf(row) : null;
    if (row && entity === null) openAddress(row);
    else openInTab(entity === null ? placeOf(state) : { ...BEGINNING, entity });
  }

  function openInTab(place: Place): void {
    port.openInTab(place);
    notes.saveAll();
  }

  function openAddress(row: ResultRow): void {
    const address = safeUrl(addressOfRow(row));
    if (address !== null) port.openAddress(address);
  }

  async function readNow(): Promise<void> {
    if (await port.readTabNow()) await readPage();
    else dispatch({ kind: 'readRefused' });
  }

  async function change(made: SettingsChange): Promise<void> {
    await port.changeSettings(made);
    await readPage();
  }

  async function allow(origins: readonly string[]): Promise<void> {
    const { site } = state;
    if (!(await port.requestPermission(origins))) return;
    // A site that was switched off once, and is asked for now, is wanted.
    if (site !== 'loading' && 'host' in site) {
      await port.changeSettings({ kind: 'site', host: site.host, on: true });
    }
    await readNow();
  }
}

function isNoteRead(notes: NoteKeeper, entity: EntityId): boolean {
  const target = { kind: 'entity', entity } as const;
  return draftState(notes.draft(idOnTarget(target), target)) !== 'loading';
}
