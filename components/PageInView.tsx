import type { EntityId } from '../linking/types.ts';
import { type ExplorerState, hasForward } from './explorer-state.ts';
import { draftState } from './note-draft.ts';
import type { NoteKeeper } from './note-keeper.ts';
import { noteOnPage } from './page-notes.ts';
import { PageNotes } from './PageNotes.tsx';
import { SavePage } from './SavePage.tsx';
import { SiteOf, hasSwitch } from './SiteOf.tsx';
import { Steps } from './Steps.tsx';
import { ThisPage } from './ThisPage.tsx';
import type { ExplorerActs } from './use-explorer.ts';
import { useFirstLook } from './use-first-look.ts';
import type { PageNotesView } from './use-page-notes.ts';
import { useSavedPage } from './use-saved-page.ts';
import { WithoutMarks } from './WithoutMarks.tsx';
import { useWords } from './words.ts';
import type { ViewProps } from './view-props.ts';

/** What is told of the page beside us, all of it at once. */
export function PageInView({ state, port, isPrivate, notes, pageNotes, acts }: ViewProps) {
  const words = useWords();
  const savedPage = useSavedPage(port, pageNotes.page?.address ?? null);
  const isTold = useFirstLook(state.marks !== 'loading' && isNoteKnown(pageNotes, notes));
  if (!isTold) return null;
  return (
    <>
      {pageNotes.page && <SavePage view={savedPage} isPrivate={isPrivate} />}
      <PageNotes view={pageNotes} notes={notes} questions={port} isPrivate={isPrivate} onOpen={acts.open} />
      <Marks state={state} acts={acts} />
      {!hasSwitch(state.site) && <SiteOf site={state.site} acts={acts} />}
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

function Marks({ state, acts }: { readonly state: ExplorerState; readonly acts: ExplorerActs }) {
  const { marks, site } = state;
  // A page without our script on a site that is not read, or on which nothing can be marked: that says the site.
  if (marks === 'loading' || (marks === 'notRead' && !hasSwitch(site)) || isUnreadable(state)) return null;
  if (marks === 'notRead' || marks.state !== 'marked' || marks.entities.length === 0) {
    return <WithoutMarks marks={marks} onRead={acts.readPage} />;
  }
  return (
    <>
      <Steps onBack={null} onForward={hasForward(state) ? acts.forward : null} />
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

/** Our script may be in a PDF, too, and finds nothing there. */
function isUnreadable({ marks, site }: ExplorerState): boolean {
  const isMarked = typeof marks !== 'string' && marks.state === 'marked';
  return !isMarked && site !== 'loading' && site.state === 'unreadable';
}
