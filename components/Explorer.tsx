import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../linking/types.ts';
import { NO_FILTERS } from '../search/query.ts';
import { DamageNotice } from './DamageNotice.tsx';
import { EnglishNotice } from './EnglishNotice.tsx';
import { EntityView } from './EntityView.tsx';
import type { ExplorerPort } from './explorer-port.ts';
import {
  BEGINNING,
  type ExplorerState,
  type Start,
  hasForward,
  markedOnPage,
  placeOf,
  selectedRow,
  shownIn,
  viewOf,
} from './explorer-state.ts';
import { UnfoldedContext } from './FoldedList.tsx';
import { BackIcon, ForwardIcon } from './icons.tsx';
import { draftState } from './note-draft.ts';
import type { NoteKeeper } from './note-keeper.ts';
import { noteOnPage } from './page-notes.ts';
import { PageNotes } from './PageNotes.tsx';
import { refuseForged } from './refuse-forged.ts';
import { SavePage } from './SavePage.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { TextReader } from './TextReader.tsx';
import { ThisPage } from './ThisPage.tsx';
import { type ExplorerActs, useExplorer } from './use-explorer.ts';
import { useAltArrows } from './use-alt-arrows.ts';
import { useDamage } from './use-damage.ts';
import { useFirstLook } from './use-first-look.ts';
import { useFocus } from './use-focus.ts';
import { useScroll } from './use-scroll.ts';
import type { PageNotesView } from './use-page-notes.ts';
import { useSavedPage } from './use-saved-page.ts';
import { WithoutMarks } from './WithoutMarks.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly port: ExplorerPort;
  readonly start: Start;
}

/** The whole popup or side panel: a search, what is on the page, an entity with its note, the site's switch. */
export function Explorer({ port, start }: Props) {
  const words = useWords();
  const { state, notes, pageNotes, acts } = useExplorer(port, start);
  const [damage, forgetDamage] = useDamage(port, !start.isPrivate);
  const field = useRef<HTMLInputElement | null>(null);
  const view = viewOf(state);
  useScroll(`${view} ${placeOf(state).entity ?? ''}`, start.scroll ?? 0, port.rememberScroll);
  useAltArrows(view === 'entity' ? acts.back : null, hasForward(state) ? acts.forward : null);
  useFocus(() => field.current, view === 'results' || (view === 'marks' && state.cameFrom === null));
  // What was typed the last time is there again, and the first key replaces it.
  useLayoutEffect(() => field.current?.select(), []);

  return (
    <main class="explorer" data-view={view} onClickCapture={refuseForged} onKeyDown={onKeyDown}>
      <h1 class="unseen">{words('extensionName')}</h1>
      <SearchBox
        field={field}
        query={state.query}
        selected={selectedRow(state) ? state.selected : null}
        onType={acts.type}
        onMove={acts.move}
        onChoose={chooseSelected}
      />
      {(view === 'results' || (view === 'marks' && port.ownTab)) && (
        <SearchFilters
          filters={state.filters}
          counts={typeof state.results === 'string' ? null : state.results.counts}
          onFilter={acts.filter}
        />
      )}
      <div class="view">
        {damage && <DamageNotice damage={damage} onExport={port.exportReadable} onForget={forgetDamage} />}
        <UnfoldedContext.Provider value={port.ownTab !== null}>
          <View
            state={state}
            port={port}
            isPrivate={start.isPrivate}
            notes={notes}
            pageNotes={pageNotes}
            acts={acts}
          />
        </UnfoldedContext.Provider>
      </div>
      <footer>
        {!port.ownTab && hasSwitch(state.site) && <SiteOf state={state} acts={acts} />}
        <div class="ways-out">
          <button type="button" class="text-button" onClick={readText}>
            {words('readText')}
          </button>
          <button type="button" class="text-button" onClick={acts.openNotes}>
            {words('notesTitle')}
          </button>
          <button type="button" class="text-button" onClick={port.openSaved}>
            {words('savedShort')}
          </button>
          <button type="button" class="text-button" onClick={acts.openSettings}>
            {words('settings')}
          </button>
          {port.beside && (
            <button type="button" class="text-button" onClick={acts.openBeside}>
              {words(port.beside.label)}
            </button>
          )}
          {!port.ownTab && (
            <button type="button" class="text-button" onClick={acts.openInTab}>
              {words('openInTab')}
            </button>
          )}
        </div>
        <EnglishNotice />
      </footer>
    </main>
  );

  /** The popup closes when the reader goes to fetch the text: there it is read in a tab. */
  function readText(): void {
    if (port.beside) port.openInTab({ ...BEGINNING, isText: true });
    else acts.turnToText(true);
  }

  function chooseSelected(): void {
    const row = selectedRow(state);
    if (row) acts.choose(row);
  }

  /** Escape goes one step back; where there is no step, it is the browser's and closes the popup. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (view === 'entity') acts.back();
    else if (state.query !== '') acts.type('');
    else if (view === 'results') acts.filter(NO_FILTERS);
    else return;
    event.preventDefault();
  }
}

interface ViewProps {
  readonly state: ExplorerState;
  readonly port: ExplorerPort;
  readonly isPrivate: boolean;
  readonly notes: NoteKeeper;
  readonly pageNotes: PageNotesView;
  readonly acts: ExplorerActs;
}

function View(props: ViewProps) {
  const { state, port, acts } = props;
  const words = useWords();
  switch (viewOf(state)) {
    case 'entity':
      return <OpenedEntity {...props} />;
    case 'results':
      return (
        <SearchResults
          query={state.query}
          results={state.results}
          selected={state.selected}
          filters={state.filters}
          onChoose={acts.choose}
          onFilter={acts.filter}
        />
      );
    case 'text':
      return (
        <TextReader
          text={state.text}
          part={state.part}
          cameFrom={state.cameFrom}
          onWrite={acts.writeText}
          onPart={acts.turnTo}
          onOpen={acts.open}
          onLeave={port.ownTab ? null : () => acts.turnToText(false)}
        />
      );
    case 'marks':
      return port.ownTab ? <p class="calm">{words('ownTabLead')}</p> : <PageInView {...props} />;
  }
}

/** What is told of the page beside us, all of it at once. */
function PageInView({ state, port, isPrivate, notes, pageNotes, acts }: ViewProps) {
  const words = useWords();
  const savedPage = useSavedPage(port, pageNotes.page?.address ?? null);
  const isTold = useFirstLook(state.marks !== 'loading' && isNoteKnown(pageNotes, notes));
  if (!isTold) return null;
  return (
    <>
      {pageNotes.page && <SavePage view={savedPage} isPrivate={isPrivate} />}
      <PageNotes view={pageNotes} notes={notes} questions={port} isPrivate={isPrivate} onOpen={acts.open} />
      <Marks state={state} acts={acts} />
      {!hasSwitch(state.site) && <SiteOf state={state} acts={acts} />}
      {state.refusedToRead && (
        <p class="calm" role="status">
          {words('cannotRead')}
        </p>
      )}
    </>
  );
}

function isNoteKnown({ page, isKnown }: PageNotesView, notes: NoteKeeper): boolean {
  if (!page) return isKnown;
  const { id, target } = noteOnPage(page);
  return draftState(notes.draft(id, target)) !== 'loading';
}

/** A site that is read, or could be by one switch, has its line at the foot, always; what else is to be said is said once. */
function hasSwitch(site: ExplorerState['site']): boolean {
  return site !== 'loading' && ['on', 'off', 'paused', 'private'].includes(site.state);
}

function SiteOf({ state: { site }, acts }: { readonly state: ExplorerState; readonly acts: ExplorerActs }) {
  if (site === 'loading') return null;
  return (
    <SiteSwitch
      site={site}
      onSwitch={acts.switchSite}
      onResume={acts.resume}
      onAllow={acts.allow}
      onReadOnce={acts.readPage}
    />
  );
}

/** Our script may be in a PDF, too, and finds nothing there. */
function isUnreadable({ marks, site }: ExplorerState): boolean {
  const isMarked = typeof marks !== 'string' && marks.state === 'marked';
  return !isMarked && site !== 'loading' && site.state === 'unreadable';
}

function Marks({ state, acts }: { readonly state: ExplorerState; readonly acts: ExplorerActs }) {
  const { marks, site } = state;
  // A page without our script on a site that is not read, or on which nothing can be marked: that says the site.
  if (marks === 'loading' || (marks === 'notRead' && !hasSwitch(site)) || isUnreadable(state)) return null;
  if (marks === 'notRead' || marks.state !== 'marked' || marks.entities.length === 0) {
    return <WithoutMarks marks={marks} onRead={acts.readPage} />;
  }
  return (
    <>
      {hasForward(state) && (
        <nav class="steps">
          <ForwardButton onClick={acts.forward} />
        </nav>
      )}
      <ThisPage
        marks={marks}
        coverage={state.coverage}
        part={state.part}
        cameFrom={state.cameFrom}
        onPart={acts.turnTo}
        onChoose={openMention}
        onOpen={acts.open}
      />
    </>
  );

  function openMention(entity: EntityId): void {
    acts.show(entity);
    acts.open(entity);
  }
}

function OpenedEntity({ state, port, isPrivate, notes, acts }: ViewProps) {
  const words = useWords();
  const opened = shownIn(state);
  if (!opened) return null;
  return (
    <>
      <nav class="steps">
        <button type="button" class="text-button step" onClick={acts.back}>
          <BackIcon />
          {words('back')}
        </button>
        {hasForward(state) && <ForwardButton onClick={acts.forward} />}
      </nav>
      {typeof opened.page === 'string' ? (
        <p class="calm" role="status">
          {words(opened.page === 'loading' ? 'entityLoading' : 'entityUnknown')}
        </p>
      ) : (
        <EntityView
          key={opened.entity}
          page={opened.page}
          marked={markedOnPage(state, opened.entity)}
          notes={notes}
          questions={port}
          onRelations={port.relationsOf}
          pageDate={typeof state.coverage === 'string' ? null : state.coverage.published}
          port={port}
          isPrivate={isPrivate}
          writing={opened.writing}
          onWriting={acts.write}
          onOpen={acts.open}
          onShow={acts.show}
        />
      )}
    </>
  );
}

function ForwardButton({ onClick }: { readonly onClick: () => void }) {
  const words = useWords();
  return (
    <button type="button" class="text-button step forward" onClick={onClick}>
      {words('forward')}
      <ForwardIcon />
    </button>
  );
}
