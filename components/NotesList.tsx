import { useRef, useState } from 'preact/hooks';
import type { NoteRow as Row } from '../notes/find-notes.ts';
import { formatDate } from './format-date.ts';
import { GoneRow } from './GoneRow.tsx';
import { NoteFilters } from './NoteFilters.tsx';
import { NoteRow } from './NoteRow.tsx';
import { type NotesSource, ROWS_AT_ONCE, isFiltered, shownRows } from './notes-list-state.ts';
import type { NotesPort } from './notes-port.ts';
import type { PageKeeper } from './use-note-keeper.ts';
import { useNotesList } from './use-notes-list.ts';
import { plural, useWords } from './words.ts';

interface Props {
  readonly port: NotesPort;
  readonly source: NotesSource;
  readonly keeper: PageKeeper;
}

/** A list of notes with what narrows it, each to be opened, and deleted or brought back, in its place. */
export function NotesList({ port, source, keeper }: Props) {
  const words = useWords();
  const { list, acts } = useNotesList(port, source);
  const [refused, setRefused] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const shown = shownRows(list);
  const left = list.total - list.rows.length;

  if (list.state === 'unavailable') {
    return (
      <p class="refusal" role="alert">
        {words('noteUnreadable')}
      </p>
    );
  }
  return (
    <div class="notes-list" ref={place}>
      {source.kind === 'day' && (
        <p class="lead">
          {words('dayLead', formatDate(source.day, words('language')))}{' '}
          <a href="#files">{words('dayBack')}</a>
        </p>
      )}
      {source.kind === 'deleted' && <p class="lead">{words('deletedLead')}</p>}
      <NoteFilters filter={list.filter} facets={list.facets} onFilter={acts.filter} />
      <div class="found-notes">
        <p class="label found" role="status">
          {list.state === 'found' ? plural(words, 'notesCount', list.total) : ''}
        </p>
        {refused && (
          <p class="refusal" role="alert">
            {words('noteChangeRefused')}
          </p>
        )}
        {list.state === 'found' && shown.length === 0 && <p class="nothing">{words(nothingOf())}</p>}
        <ol class="note-rows">
          {shown.map(({ row, isGone }) =>
            isGone ? (
              <GoneRow
                key={row.id}
                row={row}
                wasDeleted={source.kind !== 'deleted'}
                onUndo={() => void undo(row)}
              />
            ) : (
              <NoteRow
                key={row.id}
                row={row}
                query={list.filter.query}
                source={source}
                opened={list.opened === row.id}
                port={port}
                keeper={keeper}
                onOpen={(wanted) => open(row, wanted)}
                onTag={(tag) => acts.filter({ ...list.filter, tag })}
                onRemove={() => void remove(row)}
              />
            ),
          )}
        </ol>
        {left > 0 && (
          <button type="button" class="button more" onClick={() => void more()}>
            {plural(words, 'showMore', Math.min(left, ROWS_AT_ONCE))}
          </button>
        )}
      </div>
    </div>
  );

  function nothingOf() {
    if (isFiltered(list.filter)) return 'notesNoneFound';
    return source.kind === 'live' ? 'notesNone' : 'deletedNone';
  }

  function open(row: Row, wanted: boolean): void {
    if (!wanted) void keeper.whenSaved(row.id, row.target);
    acts.open(wanted ? row.id : null);
    if (!wanted) focusIn(row.id, 'h2 button');
  }

  async function remove(row: Row): Promise<void> {
    // What is being written in it is saved first, or it would come after the deletion and undo it.
    const isSaved =
      list.opened !== row.id || source.kind !== 'live' || (await keeper.whenSaved(row.id, row.target));
    const isDone = isSaved && (await acts.remove(row.id));
    setRefused(!isDone);
    if (isDone) focusIn(row.id, 'button');
  }

  async function undo(row: Row): Promise<void> {
    const isDone = await acts.giveBack(row.id);
    setRefused(!isDone);
    if (isDone) focusIn(row.id, 'h2 button');
  }

  async function more(): Promise<void> {
    const first = list.rows.length;
    await acts.more();
    requestAnimationFrame(() => {
      place.current?.querySelectorAll<HTMLElement>('.note-row h2 button')[first]?.focus();
    });
  }

  /** Once the row is drawn as it is now. */
  function focusIn(id: string, what: string): void {
    requestAnimationFrame(() => {
      const row = [...(place.current?.querySelectorAll<HTMLElement>('li[data-note]') ?? [])].find(
        ({ dataset }) => dataset['note'] === id,
      );
      row?.querySelector<HTMLElement>(what)?.focus();
    });
  }
}
