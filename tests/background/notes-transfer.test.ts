import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createNotesTransfer } from '../../entrypoints/background/notes-transfer.ts';
import { cutParts } from '../../notes/formats/parts.ts';
import type { Note, Revision } from '../../notes/note.ts';
import { type NoteStore, createNoteStore } from '../../notes/note-store.ts';
import type { Notebook } from '../../notes/plan-import.ts';
import type { Place } from '../../notes/rows.ts';
import { createStorage, noteOn } from '../notes/notebook.ts';

let databases = 0;
let store: NoteStore;
let transfer: ReturnType<typeof createNotesTransfer>;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(() => {});
  fakeBrowser.tabs.query = async () => [];
  store = createNoteStore(createStorage(), `transfer-${(databases += 1)}`);
  startBackground();
});

/** The browser stops and starts the background as it likes: what was in its memory is gone. */
function startBackground(): void {
  transfer = createNotesTransfer(store, async (ids) =>
    ids.filter((id) => id === 'e1').map((id) => ({ id, name: 'First', kind: 'Place', summary: '' }) as never),
  );
}

const many = Array.from({ length: 1200 }, (_, number) => noteOn(`e${number}`, `Note ${number}`));
const file: Notebook = {
  notes: many,
  revisions: [{ id: 'old', note: 'entity:e1', text: 'What it said', tags: [], at: 1 }],
};

async function send(id: string, parts: readonly Notebook[]): Promise<void> {
  for (const [part, { notes, revisions }] of parts.entries()) {
    await transfer.sendImport({ id, part, notes, revisions });
  }
}

async function exportAll(count: number, between: () => Promise<void> = async () => {}) {
  const notes: Note[] = [];
  const revisions: Revision[] = [];
  const names = new Map<string, string>();
  let parts = 0;
  let after: Place | null = null;
  do {
    const part = await transfer.exportNotes({ after, count });
    notes.push(...part.notes);
    revisions.push(...part.revisions);
    for (const [id, name] of part.names) names.set(id, name);
    parts += 1;
    after = part.next;
    await between();
  } while (after);
  return { notes, revisions, names, parts };
}

describe('An import', () => {
  it('is told before it is made, made whole, listed and taken back', async () => {
    const parts = cutParts(file);
    expect(parts.length).toBe(3);
    await send('i', parts);
    const count = { added: 1200, changed: 0, conflicts: 0, same: 0 };
    expect(await transfer.previewImport({ id: 'i', parts: 3 })).toEqual({ state: 'ready', count });
    expect((await store.everything()).notes.size).toBe(0);
    expect(await transfer.commitImport({ id: 'i', parts: 3, name: 'notes.json' })).toEqual({
      state: 'imported',
      count,
    });
    const { notes, revisions } = await store.everything();
    expect([notes.size, revisions.size]).toEqual([1200, 1]);
    expect(await transfer.listImports()).toMatchObject([{ id: 'i', name: 'notes.json', count }]);
    expect(await transfer.undoImport({ id: 'i' })).toEqual({ undone: true });
    expect((await store.everything()).notes.size).toBe(0);
    expect(await transfer.listImports()).toEqual([]);
  });

  it.each([0, 1, 2])(
    'of which part %i is missing is begun anew, and nothing was written',
    async (missing) => {
      const parts = cutParts(file);
      for (const [part, { notes, revisions }] of parts.entries()) {
        if (part !== missing) await transfer.sendImport({ id: 'i', part, notes, revisions });
      }
      expect(await transfer.previewImport({ id: 'i', parts: 3 })).toEqual({ state: 'startAgain' });
      expect(await transfer.commitImport({ id: 'i', parts: 3, name: 'n' })).toEqual({ state: 'startAgain' });
      expect((await store.everything()).notes.size).toBe(0);
    },
  );

  it('during which the background is stopped is begun anew, and made once', async () => {
    const parts = cutParts(file);
    await send('i', parts.slice(0, 2));
    startBackground();
    await transfer.sendImport({ id: 'i', part: 2, ...parts[2]! });
    expect(await transfer.commitImport({ id: 'i', parts: 3, name: 'n' })).toEqual({ state: 'startAgain' });
    expect((await store.everything()).notes.size).toBe(0);
    await send('i', parts);
    expect(await transfer.commitImport({ id: 'i', parts: 3, name: 'n' })).toMatchObject({
      state: 'imported',
    });
    // Its answer was lost, and the page tries again.
    startBackground();
    await send('i', parts);
    expect(await transfer.commitImport({ id: 'i', parts: 3, name: 'n' })).toMatchObject({
      state: 'imported',
      count: { added: 1200 },
    });
    expect(await transfer.listImports()).toHaveLength(1);
  });

  it('of which a part has something else in it than notes is none', async () => {
    const odd = [{ ...many[0]!, text: 7 }] as unknown as Note[];
    await expect(transfer.sendImport({ id: 'i', part: 0, notes: odd, revisions: [] })).rejects.toThrow(
      'text: is no text',
    );
    expect(await transfer.commitImport({ id: 'i', parts: 1, name: 'n' })).toEqual({ state: 'startAgain' });
  });

  it('that no page can be told of is made all the same', async () => {
    fakeBrowser.reset();
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    await send('i', cutParts(file));
    expect(await transfer.commitImport({ id: 'i', parts: 3, name: 'n' })).toMatchObject({
      state: 'imported',
    });
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  it('that the reader gave up is forgotten', async () => {
    await send('i', cutParts(file));
    await transfer.dropImport({ id: 'i' });
    expect(await transfer.previewImport({ id: 'i', parts: 3 })).toEqual({ state: 'startAgain' });
  });
});

describe('An export', () => {
  beforeEach(async () => {
    await store.import(file, { id: 'i', name: 'n', at: 1 });
  });

  it.each([1201, 500, 7])(
    'in parts of %i rows has every row once, and the names that we know',
    async (count) => {
      const { notes, revisions, names, parts } = await exportAll(count);
      expect(parts).toBe(Math.ceil(1201 / count));
      expect(notes.toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual(
        many.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
      );
      expect(revisions).toEqual(file.revisions);
      expect([...names]).toEqual([['e1', 'First']]);
    },
  );

  it('repeats and leaves out no note while others are written', async () => {
    let number = 0;
    const { notes } = await exportAll(100, async () => {
      // The first of all ids: numbers of rows would be one off.
      await store.save(noteOn(`!${(number += 1)}`, 'Meanwhile'));
    });
    const ids = notes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(many.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  it('takes large notes in messages that browsers still carry', async () => {
    for (let number = 0; number < 6; number += 1) {
      await store.save(noteOn(`!${number}`, '한'.repeat(3_000_000), { revision: `long ${number}` }));
    }
    const first = await transfer.exportNotes({ after: null, count: 500 });
    expect(new TextEncoder().encode(JSON.stringify(first)).length).toBeLessThan(64 * 1024 * 1024);
    const { notes } = await exportAll(500);
    expect(notes).toHaveLength(1206);
    expect(cutParts({ notes, revisions: [] }).map((part) => part.notes.length)).toEqual([
      2, 2, 500, 500, 202,
    ]);
  });
});

it('An empty file is one empty part', () => {
  expect(cutParts({ notes: [], revisions: [] })).toEqual([{ notes: [], revisions: [] }]);
});
