import { useRef, useState } from 'preact/hooks';
import { type Draft, type DraftState, draftState } from './note-draft.ts';
import { useFocus } from './use-focus.ts';
import { type MessageKey, useWords } from './words.ts';

interface Props {
  readonly draft: Draft;
  /** The reader came to write: the field takes the keys at once. */
  readonly focused: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onSaveAgain: () => void;
  readonly onReadAgain: () => void;
}

/** The field for a note, which saves itself, and how that stands in words. */
export function NoteEditor({ draft, focused, onType, onLeave, onSaveAgain, onReadAgain }: Props) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const state = draftState(draft);
  const writable = state !== 'loading' && state !== 'unreadable';
  const [adding, setAdding] = useState(false);
  useFocus(() => field.current, (focused || adding) && writable);

  // Without a note there is a button, not an empty field: most visits come to read.
  if (!focused && !adding && draft.text === '' && state !== 'unreadable') {
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
        value={draft.text}
        readOnly={!writable}
        placeholder={writable ? words('notePlaceholder') : ''}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <div class="note-state">
        <p class="meta" role="status">
          {saying && (state !== 'saved' || draft.text !== '') ? words(saying) : ''}
        </p>
        {(state === 'full' || state === 'failed') && (
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
  failed: 'noteFailed',
};
