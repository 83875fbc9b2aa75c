import type { EntityId } from '../linking/types.ts';
import type { CardNoteAnswer } from '../messages/protocol.ts';
import { NoteText } from './NoteText.tsx';
import { plural, useWords } from './words.ts';

interface Props {
  readonly note: CardNoteAnswer | 'loading';
  /** The browser did not open the place for writing. */
  readonly editRefused: boolean;
  /**
   * The reader is not in the card yet: the note is there to read, and out of reach of everything else. Else the page
   * could read it with `window.find`, which looks into closed shadow roots, too.
   */
  readonly outOfReach: boolean;
  readonly onEdit: () => void;
  readonly onOpen: (entity: EntityId) => void;
}

/**
 * The reader's note as a card shows it: to read, with a way to where it can be written; and how many articles the reader
 * saved on the same.
 */
export function NoteView(props: Props) {
  const words = useWords();
  const { note } = props;
  const read = typeof note !== 'string' && 'articlesRead' in note ? note.articlesRead : 0;
  return (
    <>
      <OwnNote {...props} />
      {read > 0 && <p class="meta articles-read">{plural(words, 'articlesRead', read)}</p>}
    </>
  );
}

function OwnNote({ note, editRefused, outOfReach, onEdit, onOpen }: Props) {
  const words = useWords();
  const refusal = editRefused && (
    <p class="meta" role="status">
      {words('noteElsewhere')}
    </p>
  );
  if (note === 'loading') return <p class="meta">{words('noteReading')}</p>;
  if (note.state === 'unavailable') return <p class="meta">{words('noteUnreadable')}</p>;
  const isHidden = note.state === 'hidden';
  if (isHidden ? !note.hasNotes : note.notes.length === 0) {
    return (
      <>
        <button type="button" class="text-button" onClick={onEdit}>
          {words('addNote')}
        </button>
        {refusal}
      </>
    );
  }
  return (
    <>
      <div class="note-head">
        <h3 class="label">{words('note')}</h3>
        <button type="button" class="text-button" onClick={onEdit}>
          {words(isHidden ? 'openNote' : 'editNote')}
        </button>
      </div>
      {isHidden ? (
        <p class="meta">{words('noteHidden')}</p>
      ) : (
        note.notes.map((blocks) => (
          // A long note scrolls, and what scrolls must be within reach of the keys.
          <div class="note-text" tabIndex={0} inert={outOfReach}>
            <NoteText blocks={blocks} onOpen={onOpen} />
          </div>
        ))
      )}
      {refusal}
    </>
  );
}
