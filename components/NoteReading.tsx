import { useState } from 'preact/hooks';
import { draftState, isNothing } from './note-draft.ts';
import type { NoteProps } from './NoteEditor.tsx';
import { NoteHistory } from './NoteHistory.tsx';
import { NoteState } from './NoteState.tsx';
import { TagList } from './TagList.tsx';
import { useWords } from './words.ts';
import { WrittenText } from './WrittenText.tsx';

interface Props extends NoteProps {
  /** In a private window. */
  readonly readOnly: boolean;
}

/** A note to read, with what can be done to it. */
export function NoteReading({ draft, questions, acts, readOnly }: Props) {
  const words = useWords();
  const [historyOpen, setHistoryOpen] = useState(false);
  const { text, tags } = draft.written;

  return (
    <>
      {!isNothing(draft.written) && (
        <>
          <div class="note-head">
            <h3 class="label">{words('note')}</h3>
            {!readOnly && (
              <button type="button" class="text-button" onClick={() => acts.onWriting(true)}>
                {words('editNote')}
              </button>
            )}
          </div>
          <WrittenText text={text} onNames={questions.entitiesNamed} onOpen={acts.onOpen} />
          <TagList tags={tags} />
        </>
      )}
      {readOnly ? (
        <p class="meta">{words('notesPrivate')}</p>
      ) : (
        <>
          <div class="note-acts">
            <button
              type="button"
              class="text-button"
              aria-expanded={historyOpen}
              onClick={() => setHistoryOpen(!historyOpen)}
            >
              {words('noteHistory')}
            </button>
            <button type="button" class="text-button" onClick={acts.onRemove}>
              {words('deleteNote')}
            </button>
          </div>
          <NoteState draft={draft} acts={acts} quiet />
          {historyOpen && (
            <NoteHistory
              note={draft.id}
              revision={draft.last?.revision}
              // What is not on disk yet would be written over, and be kept nowhere.
              canRestore={draftState(draft) === 'saved'}
              onAsk={questions.noteHistory}
              onRestore={acts.onRestore}
            />
          )}
        </>
      )}
    </>
  );
}
