import { type Draft, type DraftState, draftState, isNothing } from './note-draft.ts';
import type { NoteActs } from './NoteEditor.tsx';
import { type MessageKey, useWords } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly acts: Pick<NoteActs, 'onSaveAgain' | 'onReadAgain'>;
  /** Says nothing while all is well. */
  readonly quiet?: boolean;
}

/** How it stands with a note, in words, and another try where something was refused. */
export function NoteState({ draft, acts, quiet = false }: Props) {
  const words = useWords();
  const state = draftState(draft);
  const isWell = state === 'saved' && (quiet || isNothing(draft.written));
  const again = isRefused(state) ? acts.onSaveAgain : state === 'unreadable' ? acts.onReadAgain : null;
  return (
    <div class="note-state">
      <p class="meta" role="status">
        {isWell ? '' : words(STATE_WORDS[state])}
      </p>
      {again && (
        <button type="button" class="text-button" onClick={again}>
          {words('retry')}
        </button>
      )}
    </div>
  );
}

/** Text that will be saved in a moment is said to be saving: the reader need not know of the pause before. */
export const STATE_WORDS: Record<DraftState, MessageKey> = {
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
