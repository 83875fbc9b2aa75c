import { useLayoutEffect, useRef } from 'preact/hooks';
import { draftState } from './note-draft.ts';
import { placeOfLink } from './link-in-text.ts';
import { LINK_LIST, LinkChoiceList, linkRow } from './LinkChoiceList.tsx';
import type { NoteProps } from './NoteEditor.tsx';
import { NoteState } from './NoteState.tsx';
import { TagField } from './TagField.tsx';
import { useFocus } from './use-focus.ts';
import { useLinkChoices } from './use-link-choices.ts';
import { useWords } from './words.ts';

/** A note while it is written: its Markdown, its tags, and how it stands. */
export function NoteField({ draft, questions, acts }: NoteProps) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  // Keys that come before the note was read would write over it.
  const writable = draftState(draft) !== 'loading';
  const { text, tags } = draft.written;
  const links = useLinkChoices(questions.linkChoices);
  const isChoosing = links.begun !== null;
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
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isChoosing ? LINK_LIST : undefined}
        aria-activedescendant={isChoosing ? linkRow(links.selected) : undefined}
        onInput={(event) => write(event.currentTarget)}
        onKeyDown={isChoosing ? onChoosingKey : undefined}
        onKeyUp={(event) => links.look(event.currentTarget)}
        onClick={(event) => links.look(event.currentTarget)}
        onBlur={() => {
          links.close();
          acts.onLeave();
        }}
      />
      {links.begun && (
        <LinkChoiceList
          query={links.begun.query}
          choices={links.choices}
          selected={links.selected}
          onChoose={(choice) => choose(choice.link)}
        />
      )}
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

  function write(changed: HTMLTextAreaElement): void {
    acts.onWrite({ ...draft.written, text: changed.value });
    links.look(changed);
  }

  /** The keys of the list of links, while there is one. */
  function onChoosingKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'ArrowDown') links.move(1);
    else if (event.key === 'ArrowUp') links.move(-1);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(links.choices[links.selected]!.link);
    else if (event.key === 'Escape') links.dismiss();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function choose(link: string): void {
    const input = field.current;
    if (!input || !links.begun) return;
    const [start, end] = placeOfLink(input.value, links.begun);
    input.focus();
    links.close();
    insertText(input, start, end, link);
    write(input);
  }

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

/**
 * Writes in a field as if it were typed, so that the browser's "Undo" takes it back; there is no other way to that than
 * a command which browsers keep for it. Where it does nothing, the text is set.
 */
function insertText(field: HTMLTextAreaElement, start: number, end: number, text: string): void {
  field.setSelectionRange(start, end);
  const { value } = field;
  document.execCommand?.('insertText', false, text);
  if (field.value === value) field.setRangeText(text, start, end, 'end');
}
