import type { EntityId } from '../linking/types.ts';
import type { NoteId, Target } from '../notes/note.ts';
import { isNothing } from './note-draft.ts';
import { NoteEditor } from './NoteEditor.tsx';
import type { NoteKeeper } from './note-keeper.ts';
import type { NoteQuestions } from './note-questions.ts';
import { type NoteBeside, noteOnPage } from './page-notes.ts';
import type { PageNotesView } from './use-page-notes.ts';
import { useWords } from './words.ts';

interface Props {
  readonly view: PageNotesView;
  readonly notes: NoteKeeper;
  readonly questions: NoteQuestions;
  /** In a private window. */
  readonly isPrivate: boolean;
  readonly onOpen: (entity: EntityId) => void;
}

/** The reader's notes on the page in view: on all of it, then on passages of it, in their order. */
export function PageNotes(props: Props) {
  const { view, notes } = props;
  const words = useWords();
  if (!view.page) return null;
  const shown = view.notes.filter(isShown);
  return (
    <section class="page-notes">
      <h2 class="label">{words('notesOnThisPage')}</h2>
      {view.refusal && (
        <p class="meta" role="status">
          {words(view.refusal)}
        </p>
      )}
      <PageNote {...noteOnPage(view.page)} {...props} />
      {shown.length > 0 && (
        <ul>
          {shown.map((note) => (
            <li key={note.id}>
              <Quote note={note} onShow={view.show} />
              <PageNote {...note} {...props} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );

  /** Whether there is something of it: a note that was left empty is none, and one deleted here can be brought back. */
  function isShown({ id, target, isStored }: NoteBeside): boolean {
    if (isStored || view.writing === id) return true;
    const { written, removed } = notes.draft(id, target);
    return removed !== null || !isNothing(written);
  }
}

function Quote({ note, onShow }: { readonly note: NoteBeside; readonly onShow: PageNotesView['show'] }) {
  const words = useWords();
  if (note.target.kind === 'article') return null;
  return (
    <>
      <blockquote class="passage" dir="auto">
        {note.target.passage.exact}
      </blockquote>
      {note.place === null ? (
        <p class="meta">{words('passageLost')}</p>
      ) : (
        <button type="button" class="text-button" onClick={() => onShow(note)}>
          {words('showOnPage')}
        </button>
      )}
    </>
  );
}

interface PageNoteProps extends Props {
  readonly id: NoteId;
  readonly target: Target;
}

function PageNote({ id, target, view, notes, questions, isPrivate, onOpen }: PageNoteProps) {
  return (
    <NoteEditor
      draft={notes.draft(id, target)}
      questions={questions}
      isPrivate={isPrivate}
      writing={view.writing === id}
      acts={{
        onWriting: (writing) => view.write(writing ? id : null),
        onWrite: (written) => notes.write(id, written),
        onTypeTag: (tag) => notes.typeTag(id, tag),
        onLeave: () => notes.save(id),
        onRestore(written) {
          notes.write(id, written);
          notes.save(id);
        },
        onRemove: () => notes.remove(id),
        onSettle: (other, written) => notes.settle(id, other, written),
        onSaveAgain: () => notes.save(id),
        onReadAgain: () => notes.read(id),
        onOpen,
      }}
    />
  );
}
