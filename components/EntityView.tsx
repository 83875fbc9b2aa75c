import { useRef } from 'preact/hooks';
import type { EntityPage } from '../library/entity-page.ts';
import type { EntityId } from '../linking/types.ts';
import type { MarkedEntity } from '../messages/protocol.ts';
import { idOnTarget } from '../notes/note.ts';
import { copyWithSource } from './copy-with-source.ts';
import { EntityBasics } from './EntityBasics.tsx';
import { EntityHead } from './EntityHead.tsx';
import { EntitySections } from './EntitySections.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import type { NoteKeeper } from './note-keeper.ts';
import { useFocus } from './use-focus.ts';
import { useWords } from './words.ts';

interface Props {
  readonly page: EntityPage;
  /** Its mentions on the page in view, if there are any. */
  readonly marked: MarkedEntity | undefined;
  readonly notes: NoteKeeper;
  /** The reader came to write, not to read. */
  readonly writing: boolean;
  readonly onOpen: (entity: EntityId) => void;
  readonly onShow: (entity: EntityId) => void;
}

/** An entity with all that is known of it, and the reader's note to write. */
export function EntityView({ page, marked, notes, writing, onOpen, onShow }: Props) {
  const words = useWords();
  const { id } = page.entity;
  const target = { kind: 'entity', entity: id } as const;
  const noteId = idOnTarget(target);
  const view = useRef<HTMLElement>(null);
  // The heading takes the focus, so that a screen reader begins here and the next Tab is the first link.
  useFocus(() => view.current?.querySelector('h2'), !writing);

  return (
    <article class="entity" ref={view} onCopy={(event) => copyWithSource(event, page.entity.name)}>
      <EntityHead page={page} />
      <EntityBasics entity={page.entity} evidence={marked?.evidence} onOpen={onOpen} />
      <div class="entity-acts">
        {marked && (
          <button type="button" class="text-button" onClick={() => onShow(id)}>
            {words('showOnPage')}
          </button>
        )}
        <NoteEditor
          draft={notes.draft(noteId, target)}
          focused={writing}
          onWrite={(written) => notes.write(noteId, written)}
          onLeave={() => notes.save(noteId)}
          onSaveAgain={() => notes.save(noteId)}
          onReadAgain={() => notes.read(noteId)}
        />
      </div>
      <EntitySections page={page} pageDate={null} onOpen={onOpen} />
    </article>
  );
}
