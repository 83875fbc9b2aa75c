import { type NoteRow as Row, siteOfTarget } from '../notes/find-notes.ts';
import { KEPT_DELETED_MS } from '../notes/note.ts';
import { formatInstant } from './format-date.ts';
import { markQuery } from '../search/matcher.ts';
import { MarkedText } from './MarkedText.tsx';
import { MetaLine } from './MetaLine.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import type { NotesSource } from './notes-list-state.ts';
import type { NotesPort } from './notes-port.ts';
import { StoredNote } from './StoredNote.tsx';
import type { PageKeeper } from './use-note-keeper.ts';
import { plural, useWords } from './words.ts';
import { WebLink } from './WebLink.tsx';

interface Props {
  readonly row: Row;
  readonly query: string;
  readonly source: NotesSource;
  readonly opened: boolean;
  readonly port: NotesPort;
  readonly keeper: PageKeeper;
  readonly onOpen: (wanted: boolean) => void;
  readonly onTag: (tag: string) => void;
  /** Deletes it; among the deleted ones: brings it back. */
  readonly onRemove: () => void;
}

/** A note in a list: what it is about and what it says in short; opened, the whole of it to read and to write. */
export function NoteRow(props: Props) {
  const words = useWords();
  const { row, query, source, opened, onOpen } = props;
  return (
    <li
      class="note-row"
      data-note={row.id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || !opened) return;
        event.preventDefault();
        onOpen(false);
      }}
    >
      <h2>
        <button type="button" dir="auto" aria-expanded={opened} onClick={() => onOpen(!opened)}>
          <MarkedText
            text={markQuery(row.target.kind === 'passage' ? words('quoted', row.title) : row.title, query)}
          />
        </button>
      </h2>
      {opened ? (
        <Opened {...props} />
      ) : (
        <p class="excerpt" dir="auto">
          {row.excerpt === '' ? (
            <i>{words('noteEmpty')}</i>
          ) : (
            <MarkedText text={markQuery(row.excerpt, query)} />
          )}
        </p>
      )}
      <Meta {...props} />
      {source.kind === 'deleted' && !props.port.isPrivate && !opened && <BringBack {...props} />}
    </li>
  );
}

function Meta({ row, source, onTag }: Props) {
  const words = useWords();
  const language = words('language');
  const site = siteOfTarget(row.target);
  return (
    <div class="note-meta">
      <MetaLine>
        {row.isCopy && words('noteCopy')}
        {row.target.kind === 'passage' && words('onPassage')}
        {site}
        {source.kind === 'deleted' && row.deletedAt !== null
          ? plural(words, 'daysLeft', daysLeft(row.deletedAt))
          : formatInstant(row.updatedAt, language)}
      </MetaLine>
      {row.tags.length > 0 && (
        <ul class="tags" aria-label={words('noteTags')}>
          {row.tags.map((tag) => (
            <li key={tag}>
              <button type="button" class="tag" title={words('filterByTag', tag)} onClick={() => onTag(tag)}>
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Opened(props: Props) {
  const words = useWords();
  const { row, source, port, keeper, onOpen, onRemove } = props;
  const isWritten = source.kind === 'live';
  return (
    <div class="opened">
      {isWritten ? (
        <NoteEditor
          draft={keeper.draft(row.id, row.target)}
          questions={port}
          writing={!port.isPrivate}
          isPrivate={port.isPrivate}
          acts={{
            onWriting: (wanted) => !wanted && onOpen(false),
            onWrite: (written) => keeper.write(row.id, written),
            onLeave: () => keeper.save(row.id),
            onRestore(written) {
              keeper.write(row.id, written);
              keeper.save(row.id);
            },
            onRemove,
            onSettle: (other, written) => keeper.settle(row.id, other, written),
            onSaveAgain: () => keeper.save(row.id),
            onReadAgain: () => keeper.read(row.id),
            onOpen: port.openEntity,
          }}
        />
      ) : (
        <StoredNote id={row.id} day={source.kind === 'day' ? source.day : null} port={port} />
      )}
      <div class="note-acts">
        {row.target.kind !== 'entity' && (
          <WebLink address={row.target.page.address}>{words('openPage')}</WebLink>
        )}
        {isWritten && !port.isPrivate && (
          <button
            type="button"
            class="text-button"
            aria-label={words('deleteFor', row.title)}
            onClick={onRemove}
          >
            {words('deleteRow')}
          </button>
        )}
        {source.kind === 'deleted' && !port.isPrivate && <BringBack {...props} />}
        <button type="button" class="text-button" onClick={() => onOpen(false)}>
          {words('close')}
        </button>
      </div>
    </div>
  );
}

function BringBack({ row, onRemove }: Pick<Props, 'row' | 'onRemove'>) {
  const words = useWords();
  return (
    <button
      type="button"
      class="text-button"
      aria-label={words('bringBackFor', row.title)}
      onClick={onRemove}
    >
      {words('bringBack')}
    </button>
  );
}

/** How many days a deleted note has left, the one that has begun among them. */
function daysLeft(deletedAt: number): number {
  const left = deletedAt + KEPT_DELETED_MS - Date.now();
  return Math.max(1, Math.ceil(left / (24 * 60 * 60 * 1000)));
}
