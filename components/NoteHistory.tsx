import { useState } from 'preact/hooks';
import type { NoteId, Revision, RevisionId } from '../notes/note.ts';
import { FoldedList } from './FoldedList.tsx';
import { formatTime } from './format-date.ts';
import type { Written } from './note-draft.ts';
import type { NoteQuestions } from './note-questions.ts';
import { useAnswer } from './use-answer.ts';
import { useWords } from './words.ts';

interface Props {
  readonly note: NoteId;
  /** What stands now: when it changes, there may be more to tell. */
  readonly revision: RevisionId | undefined;
  readonly canRestore: boolean;
  readonly onAsk: NoteQuestions['noteHistory'];
  readonly onRestore: (written: Written) => void;
}

/** So many earlier states are shown before the reader asks for all. */
const FIRST = 5;
/** UTF-16 units of a state: more than a line holds, the rest is cut off in sight. */
const FIRST_WORDS = 200;

/** What a note said before, by date and first words; each of it can be had back. */
export function NoteHistory({ note, revision, canRestore, onAsk, onRestore }: Props) {
  const words = useWords();
  const [history, setHistory] = useState<readonly Revision[] | 'loading' | null>('loading');
  useAnswer(
    () => onAsk(note),
    [note, revision],
    setHistory,
    () => setHistory(null),
  );

  if (history === 'loading') return null;
  if (history === null) return <p class="meta">{words('historyUnreadable')}</p>;
  if (history.length === 0) return <p class="meta">{words('noHistory')}</p>;
  return (
    <div class="note-history">
      <FoldedList items={history} first={FIRST}>
        {({ text, tags, at }) => (
          <div class="past">
            <p class="label">{formatTime(at, words('language'))}</p>
            <p class="past-words" dir="auto">
              {firstWords({ text, tags })}
            </p>
            <button
              type="button"
              class="text-button"
              disabled={!canRestore}
              onClick={() => onRestore({ text, tags })}
            >
              {words('restore')}
            </button>
          </div>
        )}
      </FoldedList>
    </div>
  );
}

function firstWords({ text, tags }: Written): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? tags.join(', ') : line.slice(0, FIRST_WORDS).toWellFormed();
}
