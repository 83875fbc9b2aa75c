import { useRef, useState } from 'preact/hooks';
import type { EntityPage } from '../library/entity-page.ts';
import type { PartialDate } from '../library/records.ts';
import type { RelationMap } from '../library/relation-map.ts';
import type { EntityId } from '../linking/types.ts';
import type { MarkedEntity } from '../messages/protocol.ts';
import { idOnTarget } from '../notes/note.ts';
import { copyWithSource } from './copy-with-source.ts';
import type { ExplorerPort } from './explorer-port.ts';
import { EntityBasics } from './EntityBasics.tsx';
import { EntityHead } from './EntityHead.tsx';
import { EntityStory } from './EntityStory.tsx';
import { LinkingNotes } from './LinkingNotes.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import type { NoteKeeper } from './note-keeper.ts';
import type { NoteQuestions } from './note-questions.ts';
import { ReadingTrail } from './ReadingTrail.tsx';
import { useFocus } from './use-focus.ts';
import { useWords } from './words.ts';

interface Props {
  readonly page: EntityPage;
  /** Its mentions on the page in view, if there are any. */
  readonly marked: MarkedEntity | undefined;
  readonly notes: NoteKeeper;
  readonly questions: NoteQuestions;
  readonly onRelations: (entity: EntityId) => Promise<RelationMap | null>;
  /** When the page in view was written, where it is known. */
  readonly pageDate: PartialDate | null;
  readonly port: Pick<ExplorerPort, 'trailOn' | 'onNotesChanged'>;
  /** In a private window. */
  readonly isPrivate: boolean;
  /** The reader writes the note, or came to. */
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
  readonly onOpen: (entity: EntityId) => void;
  readonly onShow: (entity: EntityId) => void;
}

/** An entity with all that is known of it, and the reader's note to write. */
export function EntityView(props: Props) {
  const {
    page,
    marked,
    notes,
    questions,
    onRelations,
    pageDate,
    isPrivate,
    writing,
    onWriting,
    onOpen,
    onShow,
  } = props;
  const words = useWords();
  const { id } = page.entity;
  const target = { kind: 'entity', entity: id } as const;
  const noteId = idOnTarget(target);
  const view = useRef<HTMLElement>(null);
  const draft = notes.draft(noteId, target);
  const [cameToWrite] = useState(writing && !isPrivate);
  // The heading takes the focus, so that a screen reader begins here and the next Tab is the first link.
  useFocus(() => view.current?.querySelector('h2'), !cameToWrite);

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
          draft={draft}
          questions={questions}
          isPrivate={isPrivate}
          writing={writing}
          acts={{
            onWriting,
            onWrite: (written) => notes.write(noteId, written),
            onTypeTag: (tag) => notes.typeTag(noteId, tag),
            onLeave: () => notes.save(noteId),
            onRestore(written) {
              notes.write(noteId, written);
              notes.save(noteId);
            },
            onRemove: () => notes.remove(noteId),
            onSettle: (other, written) => notes.settle(noteId, other, written),
            onSaveAgain: () => notes.save(noteId),
            onReadAgain: () => notes.read(noteId),
            onOpen,
          }}
        />
      </div>
      <LinkingNotes entity={id} state={draft.stored} onAsk={questions.notesLinkingTo} onOpen={onOpen} />
      <ReadingTrail entity={id} port={props.port} />
      <EntityStory page={page} pageDate={pageDate} onRelations={onRelations} onOpen={onOpen} />
    </article>
  );
}
