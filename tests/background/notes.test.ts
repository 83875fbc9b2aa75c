import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCardNote, readHistory, saveNote } from '../../entrypoints/background/notes.ts';
import type { Note, Revision } from '../../notes/note.ts';
import type { NoteStore } from '../../notes/note-store.ts';

const note = (text: string): Note => ({
  id: 'entity:ferry-board',
  target: { kind: 'entity', entity: 'ferry-board' },
  text,
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  revision: text,
  ancestors: [],
  copyOf: null,
  deletedAt: null,
});
const revision = (id: string, at: number, of = 'entity:ferry-board'): Revision => ({
  id,
  note: of,
  text: id,
  tags: [],
  at,
});

function storeOf(texts: readonly string[], revisions: readonly Revision[] = []) {
  return {
    on: async () => texts.map(note),
    everything: async () => ({
      notes: new Map(),
      revisions: new Map(revisions.map((value) => [value.id, value])),
      imports: new Map(),
    }),
    save: vi.fn(async (saved: Note) => ({ standing: saved, copy: null })),
  } satisfies Partial<NoteStore> as unknown as NoteStore & { save: ReturnType<typeof vi.fn> };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('A save', () => {
  it('from a tab in a private window is refused', async () => {
    const store = storeOf([]);
    await expect(saveNote(store, note('Ask'), true)).resolves.toEqual({
      state: 'refused',
      reason: 'private',
    });
    expect(store.save).not.toHaveBeenCalled();
  });

  it('of what is no note is refused', async () => {
    const store = storeOf([]);
    await expect(saveNote(store, { ...note('Ask'), tags: 'late' }, false)).resolves.toMatchObject({
      state: 'refused',
    });
    expect(store.save).not.toHaveBeenCalled();
  });
});

describe('What a card gets of the notes on its entity', () => {
  const find = vi.fn(async () => (name: string) => (name === 'Harbor' ? 'harbor' : null));

  const shown = async () => false;

  it.each([
    [['Ask', ' '], true],
    [[' '], false],
    [[], false],
  ])('are only told to be there where the reader hides them: %j, %j', async (texts, hasNotes) => {
    const answer = await readCardNote(
      storeOf(texts),
      'ferry-board',
      find,
      async () => 2,
      async () => true,
    );
    expect(answer).toEqual({ state: 'hidden', hasNotes, articlesRead: 2 });
  });

  it('are trees, without ids, tags or dates', async () => {
    const answer = await readCardNote(
      storeOf(['Ask **[[Harbor]]**', ' ', 'Twice']),
      'ferry-board',
      find,
      async () => 2,
      shown,
    );
    expect(answer).toEqual({
      state: 'read',
      articlesRead: 2,
      notes: [
        [
          {
            kind: 'paragraph',
            content: [
              'Ask ',
              { kind: 'strong', content: [{ kind: 'entity', entity: 'harbor', name: 'Harbor' }] },
            ],
          },
        ],
        [{ kind: 'paragraph', content: ['Twice'] }],
      ],
    });
  });

  it('is told without a look at all names where there is no link', async () => {
    find.mockClear();
    await readCardNote(storeOf(['Ask']), 'ferry-board', find, async () => 0, shown);
    expect(find).not.toHaveBeenCalled();
  });
});

describe('The history of a note', () => {
  it('is its own, newest first', async () => {
    const store = storeOf(
      [],
      [revision('old', 1), revision('other', 2, 'entity:harbor'), revision('new', 3)],
    );
    expect((await readHistory(store, 'entity:ferry-board'))!.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('is unknown where the notes cannot be read', async () => {
    const store = { everything: () => Promise.reject(new Error('no')) } as unknown as NoteStore;
    await expect(readHistory(store, 'entity:ferry-board')).resolves.toBeNull();
  });
});
