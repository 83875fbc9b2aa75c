import type { NoteRow } from '../notes/find-notes.ts';
import { useWords } from './words.ts';

interface Props {
  readonly row: NoteRow;
  /** Or brought back. */
  readonly wasDeleted: boolean;
  readonly onUndo: () => void;
}

/** Where a note stood a moment ago, with the way to have it there again. */
export function GoneRow({ row, wasDeleted, onUndo }: Props) {
  const words = useWords();
  return (
    <li class="note-row gone" data-note={row.id}>
      <p role="status">{words(wasDeleted ? 'noteOnDeleted' : 'noteBroughtBack', row.title)}</p>
      <button type="button" class="text-button" aria-label={words('undoFor', row.title)} onClick={onUndo}>
        {words('undo')}
      </button>
    </li>
  );
}
