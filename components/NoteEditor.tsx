import { useRef, useState } from 'preact/hooks';
import { type Draft, type DraftState, type Written, draftState } from './note-draft.ts';
import { useFocus } from './use-focus.ts';
import { type MessageKey, useWords } from './words.ts';

interface Props {
  readonly draft: Draft;
  /** The reader came to write: the field takes the keys at once. */
  readonly focused: boolean;
  readonly onWrite: (written: Written) => void;
  readonly onLeave: () => void;
  readonly onSaveAgain: () => void;
  readonly onReadAgain: () => void;
}

/** The field for a note, which saves itself, and how that stands in words. */
export function NoteEditor({ draft, focused, onWrite, onLeave, onSaveAgain, onReadAgain }: Props) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const state = draftState(draft);
  const writable = state !== 'loading' && state !== 'unreadable';
  const [adding, setAdding] = useState(false);
  useFocus(() => field.current, (focused || adding) && writable);

  // Without a note there is a button, not an empty field: most visits come to read.
  if (!focused && !adding && draft.written.text === '' && state !== 'unreadable') {
    return (
      <button type="button" class="text-button" onClick={() => setAdding(true)}>
        {words('addNote')}
      </button>
    );
  }

  const saying = STATE_WORDS[state];
  return (
    <div class="note-editor">
      <label class="label" for="note-field">
        {words('note')}
      </label>
      <textarea
        id="note-field"
        ref={field}
        dir="auto"
        rows={3}
        value={draft.written.text}
        readOnly={!writable}
        placeholder={writable ? words('notePlaceholder') : ''}
        onInput={(event) => onWrite({ ...draft.written, text: event.currentTarget.value })}
        onBlur={onLeave}
      />
      <div class="note-state">
        <p class="meta" role="status">
          {saying && (state !== 'saved' || draft.written.text !== '') ? words(saying) : ''}
        </p>
        {isRefused(state) && (
          <button type="button" class="text-button" onClick={onSaveAgain}>
            {words('retry')}
          </button>
        )}
        {state === 'unreadable' && (
          <button type="button" class="text-button" onClick={onReadAgain}>
            {words('retry')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Text that will be saved in a moment is said to be saving: the reader need not know of the pause before. */
const STATE_WORDS: Record<DraftState, MessageKey> = {
  loading: 'noteReading',
  unreadable: 'noteUnreadable',
  saved: 'noteSaved',
  unsaved: 'noteSaving',
  saving: 'noteSaving',
  full: 'noteFull',
  newer: 'noteNewer',
  private: 'notePrivate',
  unavailable: 'noteFailed',
};

function isRefused(state: DraftState): boolean {
  return state === 'full' || state === 'newer' || state === 'private' || state === 'unavailable';
}
