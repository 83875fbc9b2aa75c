import { describe, expect, it } from 'vitest';
import {
  type NoteBeside,
  arrangeNotes,
  beginNote,
  noteOnPage,
  placeNotes,
} from '../../components/page-notes.ts';
import type { Note, NotedPage } from '../../notes/note.ts';
import { noteOn } from '../notes/notebook.ts';

const page: NotedPage = { address: 'https://news.example/story', title: 'Story' };
const elsewhere: NotedPage = { address: 'https://news.example/other', title: 'Other' };

const noteAt = (id: string, start: number, given: Partial<Note> = {}): Note =>
  noteOn('', id, {
    id,
    target: { kind: 'passage', page, passage: { exact: id, prefix: '', suffix: '', start, end: start + 1 } },
    ...given,
  });

const idsOf = (notes: readonly NoteBeside[]) => notes.map(({ id }) => id);

describe('Notes on passages of a page', () => {
  it('stand in the order of the page, those that are lost last', () => {
    const notes = arrangeNotes([], [noteAt('a', 5), noteAt('b', 90), noteAt('c', 40)], page);
    expect(idsOf(placeNotes(notes, notes, [200, 100, null]))).toEqual(['c', 'a', 'b']);
  });

  it('are not the one on the page as a whole, nor its other versions', () => {
    const { id, target } = noteOnPage(page);
    const stored = [noteAt(id, 5, { target }), noteAt('b', 5, { target, copyOf: id })];
    expect(arrangeNotes([], stored, page)).toEqual([]);
  });

  it('have before them what a file of others has brought on all of the page', () => {
    const { target } = noteOnPage(page);
    const notes = arrangeNotes([], [noteAt('a', 5), noteAt('annotation:7', 5, { target })], page);
    expect(idsOf(placeNotes(notes, [{ id: 'a' }], [200]))).toEqual(['annotation:7', 'a']);
  });

  it('are shown with their other versions, not beside them', () => {
    expect(idsOf(arrangeNotes([], [noteAt('a', 5), noteAt('b', 5, { copyOf: 'a' })], page))).toEqual(['a']);
    expect(idsOf(arrangeNotes([], [noteAt('b', 5, { copyOf: 'a' })], page))).toEqual(['b']);
  });

  it('keep their places when they are read again', () => {
    const placed = placeNotes(
      arrangeNotes([], [noteAt('a', 5)], page),
      arrangeNotes([], [noteAt('a', 5)], page),
      [7],
    );
    expect(arrangeNotes(placed, [noteAt('a', 5)], page)[0]?.place).toBe(7);
  });

  it('stay when they are new or were just deleted, until another page is in view', () => {
    const begun = beginNote(page, { exact: 'words', prefix: '', suffix: '', start: 3, end: 8 });
    const shown = arrangeNotes([begun], [noteAt('a', 5)], page);
    expect(shown.map(({ id, isStored }) => [id === begun.id, isStored])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(arrangeNotes(shown, [], elsewhere)).toEqual([]);
  });
});
