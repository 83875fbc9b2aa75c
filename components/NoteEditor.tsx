import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../linking/types.ts';
import type { SaveRefusal } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import { type Draft, type Written, draftState, isNothing, otherNotes } from './note-draft.ts';
import type { NoteQuestions } from './note-questions.ts';
import { NoteField } from './NoteField.tsx';
import { NoteReading } from './NoteReading.tsx';
import { NoteState } from './NoteState.tsx';
import { OtherVersions } from './OtherVersions.tsx';
import { useWords } from './words.ts';

/** What a reader does with a note. */
export interface NoteActs {
  /** Begins or ends to write. */
  readonly onWriting: (writing: boolean) => void;
  readonly onWrite: (written: Written) => void;
  readonly onTypeTag: (tag: string) => void;
  readonly onLeave: () => void;
  /** Writes what was said before: a save like any other. */
  readonly onRestore: (written: Written) => void;
  readonly onRemove: () => void;
  readonly onSettle: (other: Note, written: Written | null) => Promise<SaveRefusal | null>;
  readonly onSaveAgain: () => void;
  readonly onReadAgain: () => void;
  readonly onOpen: (entity: EntityId) => void;
}

export interface NoteProps {
  readonly draft: Draft;
  readonly questions: NoteQuestions;
  readonly acts: NoteActs;
}

interface Props extends NoteProps {
  readonly writing: boolean;
  /** In a private window notes are read, and nothing is written. */
  readonly isPrivate: boolean;
}

type View = 'loading' | 'unreadable' | 'private' | 'none' | 'removed' | 'reading' | 'writing';

/** The reader's note: to read, and to write in a field that saves itself. */
export function NoteEditor(props: Props) {
  const { draft, isPrivate } = props;
  const view = viewOf(props);
  const note = useRef<HTMLDivElement>(null);
  useFocusKept(() => note.current?.querySelector('button'), view);
  const hasOthers = otherNotes(draft).length > 0;
  // Without a note there is one button, on the line of the others: most visits come to read.
  const isLine = !hasOthers && (view === 'none' || view === 'loading');
  return (
    <div class={isLine ? undefined : 'note'} ref={note}>
      <Shown view={view} {...props} />
      {hasOthers && <OtherVersions {...props} readOnly={isPrivate} />}
    </div>
  );
}

function viewOf({ draft, writing, isPrivate }: Props): View {
  const state = draftState(draft);
  if (state === 'unreadable') return 'unreadable';
  if (isPrivate) return state === 'loading' ? 'loading' : 'private';
  if (writing) return 'writing';
  if (state === 'loading') return 'loading';
  if (!isNothing(draft.written)) return 'reading';
  return draft.removed ? 'removed' : 'none';
}

function Shown({ view, ...props }: Props & { readonly view: View }) {
  const words = useWords();
  const { draft, acts } = props;
  switch (view) {
    case 'loading':
      return null;
    case 'writing':
      return <NoteField {...props} />;
    case 'reading':
      return <NoteReading {...props} readOnly={false} />;
    case 'private':
      return <NoteReading {...props} readOnly />;
    case 'none':
      return <AddNote {...acts} />;
    case 'unreadable':
      return <NoteState draft={draft} acts={acts} />;
    case 'removed':
      return (
        <>
          <p class="note-undo" role="status">
            {words('noteDeleted')}{' '}
            <button type="button" class="text-button" onClick={() => acts.onRestore(draft.removed!)}>
              {words('undo')}
            </button>
          </p>
          <NoteState draft={draft} acts={acts} quiet />
          <AddNote {...acts} />
        </>
      );
  }
}

function AddNote({ onWriting }: Pick<NoteActs, 'onWriting'>) {
  const words = useWords();
  return (
    <button type="button" class="text-button" onClick={() => onWriting(true)}>
      {words('addNote')}
    </button>
  );
}

/** Whoever pressed a button that is gone with its view finds the focus on the first button of the next one. */
function useFocusKept(find: () => HTMLElement | null | undefined, view: View): void {
  const before = useRef(view);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (before.current !== view && before.current !== 'loading' && isLost)
      find()?.focus({ preventScroll: true });
    before.current = view;
  }, [view]);
}
