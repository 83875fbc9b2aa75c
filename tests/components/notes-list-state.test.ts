import { describe, expect, it } from 'vitest';
import {
  NEW_LIST,
  NO_FILTER,
  type NotesList,
  type NotesListEvent,
  nextNotesList,
  queryOf,
  shownRows,
} from '../../components/notes-list-state.ts';
import type { NoteRow } from '../../notes/find-notes.ts';

const row = (id: string, excerpt = ''): NoteRow => ({
  id,
  target: { kind: 'entity', entity: id },
  title: id,
  excerpt,
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  isCopy: false,
  size: 0,
});

const found = (ids: string, total = ids.length) =>
  ({
    state: 'found',
    found: { rows: ids.split('').map((id) => row(id)), total, facets: NEW_LIST.facets },
  }) as const;

const after = (...events: NotesListEvent[]) => events.reduce(nextNotesList, NEW_LIST);
const answered = (ids: string, offset = 0): NotesListEvent => ({
  kind: 'answered',
  offset,
  answer: found(ids),
});
const refreshed = (ids: string): NotesListEvent => ({ kind: 'refreshed', answer: found(ids) });
const removed = (id: string, at: number): NotesListEvent => ({ kind: 'removed', row: row(id), at });
const opened = (id: string): NotesListEvent => ({ kind: 'opened', id });

/** The rows as letters, those that have gone in parentheses. */
const shown = (list: NotesList) =>
  shownRows(list)
    .map(({ row: { id }, isGone }) => (isGone ? `(${id})` : id))
    .join('');

describe('A list of notes', () => {
  it.each<[string, NotesListEvent[], string]>([
    ['shows what was found', [answered('abc')], 'abc'],
    ['adds what is asked for more', [answered('abc'), answered('de', 3)], 'abcde'],
    ['keeps its order when a note in it changes', [answered('abc'), refreshed('cab')], 'abc'],
    ['puts new notes on top', [answered('abc'), refreshed('xabc')], 'xabc'],
    ['drops what is no more', [answered('abc'), refreshed('ac')], 'ac'],
    [
      'keeps the note that is open, though it no longer fits',
      [answered('abc'), opened('b'), refreshed('ac')],
      'abc',
    ],
    ['says in its place that a note is deleted', [answered('abc'), removed('b', 1)], 'a(b)c'],
    ['says so once it is gone anyway', [answered('abc'), refreshed('ac'), removed('b', 1)], 'a(b)c'],
    ['keeps several in their places', [answered('abcd'), removed('b', 1), removed('d', 3)], 'a(b)c(d)'],
    [
      'has a deleted one back in its place',
      [answered('abc'), removed('b', 1), { kind: 'returned', id: 'b' }, refreshed('bac')],
      'abc',
    ],
    [
      'has it back once, when it was there before it was said',
      [answered('abc'), removed('b', 1), refreshed('bac'), { kind: 'returned', id: 'b' }],
      'abc',
    ],
    [
      'forgets what has gone with another search',
      [answered('abc'), removed('b', 1), { kind: 'filtered', filter: { ...NO_FILTER, query: 'x' } }],
      'ac',
    ],
  ])('%s', (_, events, rows) => {
    expect(shown(after(...events))).toBe(rows);
  });

  it('says that notes cannot be read at first, and keeps what it has when a refresh fails', () => {
    const refused = { state: 'unavailable' } as const;
    expect(after({ kind: 'answered', offset: 0, answer: refused }).state).toBe('unavailable');
    const list = after(answered('ab'), { kind: 'refreshed', answer: refused });
    expect([list.state, shown(list)]).toEqual(['found', 'ab']);
  });

  it('closes a note that is deleted', () => {
    expect(after(answered('ab'), opened('b'), removed('b', 1)).opened).toBeNull();
  });
});

it('asks for whole days where the reader is', () => {
  const { from, to } = queryOf(
    { ...NO_FILTER, from: '2026-03-28', to: '2026-03-29' },
    { kind: 'live' },
    0,
    100,
  );
  expect(from).toBe(new Date(2026, 2, 28).getTime());
  expect(to).toBe(new Date(2026, 2, 30).getTime());
});

it('asks for nothing where nothing is filled in', () => {
  expect(queryOf({ ...NO_FILTER, from: '2026-' }, { kind: 'deleted' }, 100, 50)).toEqual({
    query: '',
    entity: null,
    tag: null,
    site: null,
    from: null,
    to: null,
    deleted: true,
    offset: 100,
    count: 50,
  });
});
