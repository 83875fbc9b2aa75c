import type { NoteId } from '../notes/note.ts';
import type { NotesPort } from './notes-port.ts';
import { useNotesAnswer } from './use-notes-answer.ts';
import { useWords } from './words.ts';
import { WrittenText } from './WrittenText.tsx';

interface Props {
  readonly id: NoteId;
  /** Of the snapshot that it is in. */
  readonly day: string | null;
  readonly port: NotesPort;
}

/** A note that cannot be written, to read: a deleted one, or one as it was on a day. */
export function StoredNote({ id, day, port }: Props) {
  const words = useWords();
  const note = useNotesAnswer(port, () => port.note(id, day));
  if (!note) return <p class="meta">{words('noteReading')}</p>;
  return (
    // A long note scrolls, and what scrolls must be within reach of the keys.
    <div class="stored-note" tabIndex={0}>
      <WrittenText text={note.text} onNames={port.entitiesNamed} onOpen={port.openEntity} />
    </div>
  );
}
