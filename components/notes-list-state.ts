import type { FoundNotesAnswer } from '../messages/protocol.ts';
import type { Facets, NoteRow, NotesQuery } from '../notes/find-notes.ts';
import type { NoteId } from '../notes/note.ts';

/** Which notes a list is of: those that there are, the deleted ones, or what a day's snapshot holds. */
export type NotesSource =
  | { readonly kind: 'live' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'day'; readonly day: string };

/** What the reader asks of a list. Empty texts ask nothing; days are YYYY-MM-DD where the reader is. */
export interface NotesFilter {
  readonly query: string;
  readonly entity: string;
  readonly tag: string;
  readonly site: string;
  readonly from: string;
  readonly to: string;
}

export const NO_FILTER: NotesFilter = { query: '', entity: '', tag: '', site: '', from: '', to: '' };

/** A list of notes, as it is shown. */
export interface NotesList {
  readonly filter: NotesFilter;
  readonly rows: readonly NoteRow[];
  readonly total: number;
  readonly facets: Facets;
  readonly state: 'loading' | 'found' | 'unavailable';
  /** The note that is open in its row. */
  readonly opened: NoteId | null;
  /** Notes that were just deleted, or brought back, where they stood: each can be had back right there. */
  readonly gone: readonly { readonly row: NoteRow; readonly at: number }[];
}

export type NotesListEvent =
  | { readonly kind: 'filtered'; readonly filter: NotesFilter }
  /** `offset`: as it was asked for; what lies before it stays. */
  | { readonly kind: 'answered'; readonly offset: number; readonly answer: FoundNotesAnswer }
  /** The notes have changed, and were asked for again. */
  | { readonly kind: 'refreshed'; readonly answer: FoundNotesAnswer }
  | { readonly kind: 'opened'; readonly id: NoteId | null }
  /** `at`: where it stood among the rows shown; a refresh may have taken it away already. */
  | { readonly kind: 'removed'; readonly row: NoteRow; readonly at: number }
  | { readonly kind: 'returned'; readonly id: NoteId };

/** So many notes are shown at first, and so many more each time. */
export const ROWS_AT_ONCE = 100;

export const NEW_LIST: NotesList = {
  filter: NO_FILTER,
  rows: [],
  total: 0,
  facets: { entities: [], tags: [], sites: [] },
  state: 'loading',
  opened: null,
  gone: [],
};

export function nextNotesList(list: NotesList, event: NotesListEvent): NotesList {
  switch (event.kind) {
    case 'filtered':
      // The rows stay until others come: a list that blinks at every key cannot be read.
      return { ...list, filter: event.filter, opened: null, gone: [] };
    case 'answered': {
      const { answer, offset } = event;
      if (answer.state === 'unavailable') return { ...list, state: 'unavailable' };
      const { rows, total, facets } = answer.found;
      return { ...list, state: 'found', rows: [...list.rows.slice(0, offset), ...rows], total, facets };
    }
    case 'refreshed': {
      const { answer } = event;
      if (answer.state === 'unavailable') return list;
      const { rows, total, facets } = answer.found;
      return { ...list, state: 'found', rows: keepOrder(list, rows), total, facets };
    }
    case 'opened':
      return { ...list, opened: event.id };
    case 'removed': {
      const { row, at } = event;
      const gone = [...list.gone, { row, at }].toSorted((a, b) => a.at - b.at);
      const rows = list.rows.filter(({ id }) => id !== row.id);
      const opened = list.opened === row.id ? null : list.opened;
      return { ...list, rows, gone, opened, total: list.total - (list.rows.length - rows.length) };
    }
    case 'returned': {
      const there = shownRows(list);
      const gone = list.gone.filter(({ row }) => row.id !== event.id);
      const rows = there.filter(({ row, isGone }) => !isGone || row.id === event.id).map(({ row }) => row);
      return { ...list, gone, rows, total: list.total + 1 };
    }
  }
}

/**
 * The rows after a change. What is shown stays where it is, for the last changed note is the one that is being
 * written; and the one that is open stays, whatever is written in it.
 */
function keepOrder({ rows, opened }: NotesList, fresh: readonly NoteRow[]): NoteRow[] {
  const known = new Set(rows.map(({ id }) => id));
  const now = new Map(fresh.map((row) => [row.id, row]));
  return [
    ...fresh.filter(({ id }) => !known.has(id)),
    ...rows.flatMap((row) => now.get(row.id) ?? (row.id === opened ? row : [])),
  ];
}

/** The rows in their order, with those that have just gone at the places where they stood. */
export function shownRows({
  rows,
  gone,
}: Pick<NotesList, 'rows' | 'gone'>): readonly { readonly row: NoteRow; readonly isGone: boolean }[] {
  const ids = new Set(gone.map(({ row }) => row.id));
  const shown = rows.filter(({ id }) => !ids.has(id)).map((row) => ({ row, isGone: false }));
  for (const { row, at } of gone) shown.splice(at, 0, { row, isGone: true });
  return shown;
}

/** What the background is asked for a list. */
export function queryOf(
  { query, entity, tag, site, from, to }: NotesFilter,
  source: NotesSource,
  offset: number,
  count: number,
): NotesQuery {
  return {
    query,
    entity: entity || null,
    tag: tag || null,
    site: site || null,
    from: dayStart(from, 0),
    to: dayStart(to, 1),
    deleted: source.kind === 'deleted',
    offset,
    count,
  };
}

export function isFiltered(filter: NotesFilter): boolean {
  return Object.values(filter).some((value) => value !== '');
}

/** The first moment of a day where the reader is, or of the one so many days later; null for what is no day. */
function dayStart(day: string, later: number): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return null;
  return new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
}
