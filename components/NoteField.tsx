import { useLayoutEffect, useRef } from 'preact/hooks';
import { draftState } from './note-draft.ts';
import type { NoteProps } from './NoteEditor.tsx';
import { NoteState } from './NoteState.tsx';
import { TagField } from './TagField.tsx';
import { useFocus } from './use-focus.ts';
import { useWords } from './words.ts';

/** A note while it is written: its Markdown, its tags, and how it stands. */
export function NoteField({ draft, acts }: NoteProps) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  // Keys that come before the note was read would write over it.
  const writable = draftState(draft) !== 'loading';
  const { text, tags } = draft.written;
  useFocus(() => field.current, writable);
  // Who comes to write writes on.
  useLayoutEffect(() => field.current?.setSelectionRange(text.length, text.length), [writable]);

  return (
    <div class="note-editor" onKeyDown={onKeyDown}>
      <div class="note-head">
        <label class="label" for="note-field">
          {words('note')}
        </label>
        <button type="button" class="text-button" onClick={done}>
          {words('noteDone')}
        </button>
      </div>
      <textarea
        id="note-field"
        ref={field}
        dir="auto"
        rows={3}
        value={text}
        readOnly={!writable}
        placeholder={writable ? words('notePlaceholder') : ''}
        aria-describedby="note-help"
        onInput={(event) => acts.onWrite({ ...draft.written, text: event.currentTarget.value })}
        onBlur={acts.onLeave}
      />
      <TagField
        tags={tags}
        typed={draft.tag}
        readOnly={!writable}
        onChange={(changed) => acts.onWrite({ ...draft.written, tags: changed })}
        onType={acts.onTypeTag}
        onLeave={acts.onLeave}
      />
      <p class="meta" id="note-help">
        {words('noteHelp')}
      </p>
      <NoteState draft={draft} acts={acts} />
    </div>
  );

  /** Escape ends writing, and does not lead back to where the reader came from. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  }

  function done(): void {
    acts.onLeave();
    acts.onWriting(false);
  }
}
